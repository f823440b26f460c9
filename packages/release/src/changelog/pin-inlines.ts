import { pinTarget, type TaggedFile } from './link-target.ts'
import type { Inline } from './scan-inlines.ts'

export interface Edit {
  readonly from: number
  readonly to: number
  readonly text: string
}

export interface PinnedText {
  readonly edits: readonly Edit[]
  /** Targets that were taken away, as written, with the reason. */
  readonly refused: readonly string[]
}

/** The changes that pin the links of one paragraph; what must not be a link stays as text. */
export function pinInlines(inlines: readonly Inline[], text: string, place: TaggedFile): PinnedText {
  const edits: Edit[] = []
  const refused: string[] = []
  for (const inline of inlines) {
    if (inline.kind === 'link' || inline.kind === 'image') {
      const { from, to } = inline.target
      const written = text.slice(from, to)
      const pinned = pinTarget(written, place, inline.kind === 'image' ? 'raw' : 'blob')
      if (!pinned.ok) {
        refused.push(`${written}: ${pinned.problem}`)
        edits.push(escapeAt(inline.open), escapeAt(inline.close))
      } else if (pinned.value !== undefined) edits.push({ from, to, text: pinned.value })
    } else if (inline.kind === 'autolink') {
      const pinned = pinTarget(inline.target, place, 'blob')
      // a scheme that is not known to be bad may be an address of the project's own; it can only be seen, not run
      if (pinned.ok || !/^(?:javascript|data|vbscript|file):/i.test(inline.target)) continue
      refused.push(`${inline.target}: ${pinned.problem}`)
      edits.push(escapeAt(inline.from))
    } else if (inline.kind === 'tag') pinTag(inline, place, edits, refused)
  }
  return { edits, refused }
}

const escapeAt = (at: number): Edit => ({ from: at, to: at, text: '\\' })

/** One attribute after the other, so that what stands in the value of one is not taken for the next. */
const ATTRIBUTE =
  /([ \t\n]+)([A-Za-z_:][\w.:-]*)(?:[ \t\n]*=[ \t\n]*(?:"([^"]*)"|'([^']*)'|([^ \t\n"'=<>`]+)))?/g

function pinTag(
  { from, text }: Extract<Inline, { readonly kind: 'tag' }>,
  place: TaggedFile,
  edits: Edit[],
  refused: string[],
): void {
  for (const match of text.matchAll(ATTRIBUTE)) {
    const [all, space = '', name = '', double, single, bare] = match
    const written = double ?? single ?? bare
    const as = { href: 'blob', src: 'raw' } as const
    const key = name.toLowerCase()
    if (written === undefined || (key !== 'href' && key !== 'src')) continue
    const pinned = pinTarget(written.replace(/\\/g, '\\\\'), place, as[key])
    const [start, end] = [from + match.index + space.length, from + match.index + all.length]
    if (!pinned.ok) {
      refused.push(`${written}: ${pinned.problem}`)
      edits.push({ from: start, to: end, text: `${name}=""` })
    } else if (pinned.value !== undefined) {
      edits.push({ from: start, to: end, text: `${name}="${pinned.value.replaceAll('&', '&amp;')}"` })
    }
  }
}

/** The text with all changes made; they must not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = ''
  let at = 0
  for (const { from, to, text: put } of edits.toSorted((a, b) => a.from - b.from)) {
    result += text.slice(at, from) + put
    at = to
  }
  return result + text.slice(at)
}
