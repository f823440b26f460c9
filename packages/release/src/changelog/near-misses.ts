import { quoted } from '@tier3/model/display'
import type { MarkdownText } from './markdown-line.ts'
import type { Section } from './outline.ts'
import { versionKey } from './version-key.ts'

const SHOWN = 8

/** What a changelog has in place of the version that was looked for, with the lines. */
export function describeNearMisses(
  text: MarkdownText,
  sections: readonly Section[],
  version: string,
): string {
  const waiting = sections.find(
    ({ title }) => title.kind === 'release' && title.unreleased && title.key.key === versionKey(version)?.key,
  )
  if (waiting !== undefined) {
    return `the heading in line ${waiting.heading.first + 1} says that it is not released: ${quoted(waiting.heading.text, 120)}`
  }
  const mention = mentions(text, version)
  return [listed(sections, version), ...(mention === undefined ? [] : [mention])].join('; ')
}

function listed(sections: readonly Section[], version: string): string {
  if (sections.length === 0) return 'no heading of it names a version'
  const near = (section: Section): number => commonLength(nameOf(section), version)
  const nearest = sections.toSorted((a, b) => near(b) - near(a)).slice(0, SHOWN)
  const names = nearest
    .toSorted((a, b) => a.heading.first - b.heading.first)
    .map((section) => `${nameOf(section)} (line ${section.heading.first + 1})`)
  const more = sections.length > SHOWN ? ` and ${sections.length - SHOWN} more` : ''
  return `it has ${names.join(', ')}${more}`
}

function nameOf({ title }: Section): string {
  if (title.kind === 'unreleased') return 'Unreleased'
  return title.package === undefined ? title.version : `${title.package} ${title.version}`
}

function commonLength(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  return length
}

/** Where the version stands in something that only looks like a heading, or is one of another kind. */
function mentions({ lines }: MarkdownText, version: string): string | undefined {
  const line = lines.find(
    ({ text, kind }) =>
      text.length < 500 &&
      kind !== 'definition' &&
      /^[\s>]*(?:#|\*\*|[-=*]\s|v?\d|\[)/.test(text) &&
      text.includes(version),
  )
  if (line === undefined) return undefined
  const what =
    line.kind === 'code' || line.kind === 'comment'
      ? `stands in ${line.kind === 'code' ? 'code' : 'a comment'}`
      : line.kind === 'heading'
        ? 'is a heading inside of something else, or names no release'
        : 'is no heading to Markdown'
  return `line ${line.number} names it, but ${what}: ${quoted(line.text.trim(), 100)}`
}
