import { tagAt } from './html-block.ts'
import { linkTail } from './link-tail.ts'
import { normalLabel } from './markdown-line.ts'

/** What stands in running text and leads elsewhere. Offsets are of the scanned text. */
export type Inline =
  | {
      readonly kind: 'link' | 'image'
      /** Brackets around the text; `to` is behind the closing one. */
      readonly open: number
      readonly close: number
      readonly target: { readonly from: number; readonly to: number }
      readonly end: number
    }
  | {
      readonly kind: 'link-reference' | 'image-reference'
      readonly label: string
      readonly open: number
      readonly close: number
      readonly end: number
    }
  | { readonly kind: 'footnote'; readonly label: string }
  | { readonly kind: 'autolink'; readonly from: number; readonly target: string }
  | { readonly kind: 'tag'; readonly from: number; readonly text: string }

interface Bracket {
  readonly at: number
  readonly image: boolean
  /** A link cannot hold a link. */
  active: boolean
}

interface Scan {
  readonly text: string
  readonly isDefined: (label: string) => boolean
  readonly found: Inline[]
  readonly brackets: Bracket[]
  /** Texts that are known not to come any more, so that they are looked for once. */
  readonly gone: Set<string>
  readonly runs: ReadonlyMap<number, number>
}

const AUTOLINK = /^<([A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]*)>/
const LONGEST_LABEL = 1000

/** The links, images, references and tags of one paragraph, heading or cell; code is passed over. Linear in its length. */
export function scanInlines(text: string, isDefined: (label: string) => boolean): readonly Inline[] {
  const scan: Scan = { text, isDefined, found: [], brackets: [], gone: new Set(), runs: lastRuns(text) }
  for (let at = 0; at < text.length;) at = step(scan, at)
  return scan.found
}

function step(scan: Scan, at: number): number {
  const { text, brackets } = scan
  switch (text.charAt(at)) {
    case '\\':
      return at + 2
    case '`':
      return codeSpan(scan, at)
    case '<':
      return angle(scan, at)
    case '!':
      if (text[at + 1] !== '[') return at + 1
      brackets.push({ at: at + 1, image: true, active: true })
      return at + 2
    case '[':
      brackets.push({ at, image: false, active: true })
      return at + 1
    case ']':
      return closeBracket(scan, at)
    default:
      return at + 1
  }
}

/** Where the last run of backticks of each length begins. */
function lastRuns(text: string): ReadonlyMap<number, number> {
  const runs = new Map<number, number>()
  for (const { 0: run, index } of text.matchAll(/`+/g)) runs.set(run.length, index)
  return runs
}

function codeSpan({ text, runs }: Scan, at: number): number {
  let end = at
  while (text[end] === '`') end++
  const length = end - at
  if ((runs.get(length) ?? -1) < end) return end
  for (let from = end; from < text.length; from++) {
    if (text[from] !== '`') continue
    const start = from
    while (text[from] === '`') from++
    if (from - start === length) return from
  }
  return end
}

function angle(scan: Scan, at: number): number {
  const { text, found } = scan
  for (const [start, end] of [
    ['<!--', '-->'],
    ['<?', '?>'],
    ['<![CDATA[', ']]>'],
  ] as const) {
    if (!text.startsWith(start, at)) continue
    const close = scan.gone.has(end) ? -1 : text.indexOf(end, at + start.length)
    if (close < 0) scan.gone.add(end)
    return close < 0 ? at + 1 : close + end.length
  }
  const target = AUTOLINK.exec(text.slice(at, at + LONGEST_LABEL))?.[1]
  if (target !== undefined) {
    found.push({ kind: 'autolink', from: at, target })
    return at + target.length + 2
  }
  const tag = tagAt(text, at)
  if (tag === undefined) return at + 1
  found.push({ kind: 'tag', from: at, text: tag })
  return at + tag.length
}

function closeBracket(scan: Scan, close: number): number {
  const { text, found, brackets, isDefined } = scan
  const bracket = brackets.pop()
  if (bracket === undefined || (!bracket.active && !bracket.image)) return close + 1
  const { at: open, image } = bracket
  const inner = text.slice(open + 1, Math.min(close, open + LONGEST_LABEL + 1))
  if (!image && inner.startsWith('^') && /^\^[^\s[\]]+$/.test(inner)) {
    found.push({ kind: 'footnote', label: normalLabel(inner.slice(1)) })
    return close + 1
  }
  const inline = text[close + 1] === '(' ? linkTail(text, close + 1) : undefined
  if (inline !== undefined) {
    const { from, to, end } = inline
    found.push({ kind: image ? 'image' : 'link', open, close, target: { from, to }, end })
    return formed(brackets, image, end)
  }
  const named = referenceLabel(text, close + 1)
  const label = normalLabel(named === undefined || named === '' ? inner : named)
  if (close - open > LONGEST_LABEL || label === '' || !isDefined(label)) return close + 1
  const end = named === undefined ? close + 1 : close + named.length + 3
  found.push({ kind: image ? 'image-reference' : 'link-reference', label, open, close, end })
  return formed(brackets, image, end)
}

/** Behind a link, no bracket that is open can become one. Those that are off have all before them off, too. */
function formed(brackets: readonly Bracket[], image: boolean, end: number): number {
  if (image) return end
  for (let index = brackets.length - 1; index >= 0; index--) {
    const bracket = brackets[index]
    if (bracket === undefined || !bracket.active) break
    bracket.active = false
  }
  return end
}

/** `[label]` or `[]` behind the text of a reference. */
const REFERENCE = /\[((?:[^\\[\]]|\\[^]){0,999})\]/y

function referenceLabel(text: string, at: number): string | undefined {
  REFERENCE.lastIndex = at
  return REFERENCE.exec(text)?.[1]
}
