import { normalLabel } from './markdown-line.ts'

/** `---`, `* * *`, `___` (CommonMark 0.31, section 4.1). */
export const isThematicBreak = (line: string): boolean =>
  /^(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,})$/.test(line)

export interface Marker {
  readonly width: number
  readonly empty: boolean
  /** Whether it may stand directly below a paragraph. */
  readonly interrupts: boolean
}

export function listMarker(line: string): Marker | undefined {
  const match = /^(?:[-+*]|(\d{1,9})[.)])(?=[ \t]|$)/.exec(line)
  if (match === null) return undefined
  const width = match[0].length
  const empty = !/[^ \t]/.test(line.slice(width, width + 1000))
  return { width, empty, interrupts: !empty && (match[1] === undefined || match[1] === '1') }
}

export interface Fence {
  readonly character: string
  readonly length: number
}

export function fenceStart(line: string): Fence | undefined {
  const match = /^(`{3,}(?=[^`]*$)|~{3,})/.exec(line)
  return match === null ? undefined : { character: line.charAt(0), length: match[0].length }
}

export function endsFence(line: string, { character, length }: Fence): boolean {
  let run = 0
  while (line[run] === character) run++
  return run >= length && line.slice(run).trim() === ''
}

export function atxHeading(line: string): { readonly level: number; readonly text: string } | undefined {
  const level = /^#{1,6}(?=[ \t]|$)/.exec(line)?.[0].length
  return level === undefined ? undefined : { level, text: withoutClosingMarks(line.slice(level).trim()) }
}

function withoutClosingMarks(text: string): string {
  let end = text.length
  while (text[end - 1] === '#') end--
  if (end === text.length) return text
  return end === 0 ? '' : /[ \t]/.test(text.charAt(end - 1)) ? text.slice(0, end).trimEnd() : text
}

export const underlineLevel = (line: string): 1 | 2 | undefined =>
  /^=+[ \t]*$/.test(line) ? 1 : /^-+[ \t]*$/.test(line) ? 2 : undefined

const LABEL = String.raw`\[((?:[^\\[\]]|\\.){1,999})\]:`
const TARGET = String.raw`(<(?:[^<>\\\n]|\\.)*>|[^\s<]\S*)`
const TITLE = String.raw`(?:[ \t]+("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|\((?:[^()\\]|\\.)*\)))?`
const DEFINITION = new RegExp(`^${LABEL}[ \\t]*${TARGET}${TITLE}[ \\t]*$`)
const LABEL_ALONE = new RegExp(`^${LABEL}[ \\t]*$`)
const TARGET_ALONE = new RegExp(`^${TARGET}${TITLE}[ \\t]*$`)

/** A link reference definition in one line; without target when that stands in the next line. */
export interface DefinitionStart {
  readonly label: string
  readonly written: string
  readonly target?: string
  readonly rest?: string
}

export function parseDefinition(line: string): DefinitionStart | undefined {
  if (!line.startsWith('[') || line.length > 10_000) return undefined
  const [, written, target, rest = ''] = DEFINITION.exec(line) ?? []
  const alone = written ?? LABEL_ALONE.exec(line)?.[1]
  if (alone === undefined || normalLabel(alone) === '') return undefined
  const label = { label: normalLabel(alone), written: alone }
  return target === undefined ? label : { ...label, target, rest }
}

/** The target of a definition that began in the line before. */
export function parseTarget(line: string): { readonly target: string; readonly rest: string } | undefined {
  const [, target, rest = ''] = (line.length > 10_000 ? null : TARGET_ALONE.exec(line)) ?? []
  return target === undefined ? undefined : { target, rest }
}

/** `[^label]:` in front of a footnote. */
export const footnoteStart = (
  line: string,
): { readonly label: string; readonly width: number } | undefined => {
  const match = /^\[\^([^\s[\]]{1,200})\]:/.exec(line)
  return match?.[1] === undefined ? undefined : { label: normalLabel(match[1]), width: match[0].length }
}
