import { scanInlines } from './scan-inlines.ts'

/**
 * The words of a heading without markup: links and brackets give their text, tags, comments, images and emphasis nothing. The mark
 * `[YANKED]` becomes `(yanked)`, so that it is told from a bracketed version.
 */
export function headingWords(heading: string): string {
  const text = heading.slice(0, LONGEST).replace(/\\?\[\s*(yanked|withdrawn)\s*\\?\]/gi, ' (yanked) ')
  const cuts: (readonly [from: number, to: number])[] = []
  for (const inline of scanInlines(text, () => false)) {
    if (inline.kind === 'tag') cuts.push([inline.from, inline.from + inline.text.length])
    if (inline.kind === 'image') cuts.push([inline.open - 1, inline.end])
    if (inline.kind === 'link') cuts.push([inline.open, inline.open + 1], [inline.close, inline.end])
  }
  let kept = ''
  let at = 0
  for (const [from, to] of cuts.toSorted((a, b) => a[0] - b[0])) {
    if (from > at) kept += text.slice(at, from)
    at = Math.max(at, to)
  }
  kept += text.slice(at)
  return kept
    .replace(/<!--[^]*?(?:-->|$)/g, ' ')
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '')
    .replace(/(?<=\])\[[^[\]]*\]/g, '')
    .replace(/[[\]*~`]/g, '')
    .replace(/(?<![A-Za-z0-9])_+|_+(?![A-Za-z0-9])/g, '')
    .replace(/&nbsp;|&#160;|\u00a0/g, ' ')
    .replace(/&(?:mdash|ndash);|&#821[12];/g, '–')
    .replace(/^(?:\p{Extended_Pictographic}|[\ufe0f\u200d\s]|:[a-z0-9_+-]{1,40}:)+/gu, (found) =>
      /^[\d©®#*]/.test(found) ? found : '',
    )
    .replace(/\s+/g, ' ')
    .trim()
}

/** No heading of a release is longer; what is behind is not looked at. */
const LONGEST = 2000
