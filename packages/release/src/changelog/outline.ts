import type { MarkdownHeading, MarkdownText } from './markdown-line.ts'
import { parseReleaseTitle, type Title } from './release-title.ts'

/** One release, or what is not released yet: its heading and its lines, by index, `to` behind the last. */
export interface Section {
  readonly title: Title
  readonly heading: MarkdownHeading
  readonly from: number
  readonly to: number
}

/**
 * The sections of a changelog in their order. A release ends at the next one. A deeper heading is one only when nothing but a date
 * stands behind its version (conventional-changelog gives releases different levels), so that `### 2.0 migration guide` stays in.
 * A heading of a higher level ends a release, whatever it says.
 */
export function outline(text: MarkdownText, packageName?: string): readonly Section[] {
  const sections: Section[] = []
  let open: { readonly title: Title; readonly heading: MarkdownHeading } | undefined
  const close = (to: number): void => {
    if (open !== undefined) sections.push({ ...open, from: open.heading.last + 1, to })
    open = undefined
  }
  let last: { readonly title: Title; readonly heading: MarkdownHeading } | undefined
  for (const heading of text.headings) {
    const title = parseReleaseTitle(heading.text, packageName)
    if (title !== undefined && begins(title, heading.level, last, packageName)) {
      close(heading.first)
      open = last = { title, heading }
    } else if (open !== undefined && heading.level < open.heading.level) close(heading.first)
  }
  close(text.lines.length)
  return sections
}

function begins(
  title: Title,
  level: number,
  last: { readonly title: Title; readonly heading: MarkdownHeading } | undefined,
  packageName: string | undefined,
): boolean {
  const deeper = last !== undefined && level > last.heading.level
  if (title.kind === 'unreleased') return !deeper
  if (!title.strict && (deeper || (title.package ?? packageName) !== packageName || title.key.parts < 2))
    return false
  if (!deeper) return true
  const same = last.title.kind === 'unreleased' || last.title.package === title.package
  return same && title.key.parts > 1
}
