import type { MarkdownLine } from './markdown-line.ts'
import { headingWords } from './heading-text.ts'

/**
 * Texts that stand for notes which nobody wrote. "No notable changes" is none of them: it says something, and somebody
 * decided to say it.
 */
export const PLACEHOLDERS = [
  'tbd',
  'tba',
  'todo',
  'wip',
  'n/a',
  'na',
  'none',
  'nothing',
  'nothing yet',
  'none yet',
  'no entries',
  'no entries yet',
  'placeholder',
  'coming soon',
  'to be announced',
  'to be determined',
  'to be written',
  'to be done',
  'work in progress',
  'in progress',
  'add changes here',
  'add notes here',
  'add your changes here',
  'describe your changes here',
  'your changes here',
  'changes go here',
  'release notes go here',
  'lorem ipsum',
] as const

/** Whether a section says nothing: blank lines, comments, headings, lines across, anchors and placeholders only. */
export const saysNothing = (lines: readonly MarkdownLine[]): boolean => lines.every((line) => isSilent(line))

function isSilent({ kind, text, content, definition }: MarkdownLine): boolean {
  if (kind === 'code') return /^\s*(?:`{3,}|~{3,})?\s*$/.test(text)
  if (kind === 'definition') return definition !== undefined
  if (kind !== 'text' && kind !== 'html') return true
  if (text.length - content > 500) return false
  const words = text.slice(content)
  if (/<(?:img|video|picture|audio)\b|!\[/i.test(words)) return false
  const said = headingWords(words).replace(/^[\s.…:?!_–—()-]+|[\s.…:?!_–—()-]+$/g, '')
  return said === '' || PLACEHOLDERS.some((one) => one === said.toLowerCase())
}
