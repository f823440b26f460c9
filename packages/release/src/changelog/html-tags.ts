import { tagAt } from './html-block.ts'

/** Tags of a stretch of raw HTML, and the places of every `<` that begins nothing whole. */
export interface RawHtml {
  readonly tags: readonly { readonly from: number; readonly text: string }[]
  readonly stray: readonly number[]
}

/** Reads HTML that Markdown hands through as it is. Linear: what does not end is looked for once. */
export function scanRawHtml(text: string): RawHtml {
  const tags: { from: number; text: string }[] = []
  const stray: number[] = []
  const gone = new Set<string>()
  for (let at = text.indexOf('<'); at >= 0;) {
    const end = endOfOpaque(text, at, gone)
    const tag = end === undefined ? tagAt(text, at) : undefined
    if (tag !== undefined) tags.push({ from: at, text: tag })
    else if (end === undefined) stray.push(at)
    at = text.indexOf('<', end ?? at + (tag?.length ?? 1))
  }
  return { tags, stray }
}

/** The end of a comment and the like that begins here. */
function endOfOpaque(text: string, at: number, gone: Set<string>): number | undefined {
  for (const [start, end] of [
    ['<!--', '-->'],
    ['<?', '>'],
    ['<!', '>'],
  ] as const) {
    if (!text.startsWith(start, at)) continue
    const close = gone.has(end) ? -1 : text.indexOf(end, at + start.length)
    if (close >= 0) return close + end.length
    gone.add(end)
    return undefined
  }
  return undefined
}

/** Elements without an end, and those whose end the next one or the parent implies. */
const NEVER_OPEN = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd option tr td th thead tbody tfoot colgroup'.split(
    ' ',
  ),
)

/** Which elements are left open by tags in their order, and what closes them: innermost first. */
export function closingTags(tags: Iterable<string>): readonly string[] {
  const open: string[] = []
  const counts = new Map<string, number>()
  for (const tag of tags) {
    const name = /^<\/?([A-Za-z][A-Za-z0-9-]*)/.exec(tag)?.[1]?.toLowerCase() ?? ''
    if (NEVER_OPEN.has(name)) continue
    if (!tag.startsWith('</')) {
      open.push(name)
      counts.set(name, (counts.get(name) ?? 0) + 1)
    } else if ((counts.get(name) ?? 0) > 0) {
      for (let last = open.pop(); last !== undefined; last = open.pop()) {
        counts.set(last, (counts.get(last) ?? 1) - 1)
        if (last === name) break
      }
    }
  }
  return open.toReversed().map((name) => `</${name}>`)
}
