/** A part of the text that is left out, and what stands there instead. */
interface Cut {
  readonly from: number
  readonly to: number
  readonly instead: string
}

/**
 * Strict JSON from JSON with comments and trailing commas, with every remaining character at its own line. What stands in
 * strings is left alone.
 */
export function jsonOfJsonc(text: string): string {
  const cuts: Cut[] = []
  let comma = -1
  for (let at = 0; at < text.length; at++) {
    const character = text[at]
    if (character === '"') {
      comma = -1
      at = endOfString(text, at)
    } else if (character === '/' && (text[at + 1] === '/' || text[at + 1] === '*')) {
      const to = endOfComment(text, at)
      cuts.push({ from: at, to, instead: text.slice(at, to).replace(/[^\n]+/g, '') })
      at = to - 1
    } else if (character === ',') comma = at
    else if ((character === '}' || character === ']') && comma !== -1) {
      cuts.push({ from: comma, to: comma + 1, instead: '' })
      comma = -1
    } else if (character !== ' ' && character !== '\n' && character !== '\r' && character !== '\t') comma = -1
  }
  const parts: string[] = []
  let kept = 0
  for (const { from, to, instead } of cuts.toSorted((a, b) => a.from - b.from)) {
    parts.push(text.slice(kept, from), instead)
    kept = to
  }
  parts.push(text.slice(kept))
  return parts.join('')
}

function endOfComment(text: string, start: number): number {
  const isLine = text[start + 1] === '/'
  const end = text.indexOf(isLine ? '\n' : '*/', start + 2)
  return end === -1 ? text.length : isLine ? end : end + 2
}

function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === '"') return at
  }
  return text.length
}
