/** What stands behind the text of an inline link: the target between `from` and `to`, and the end of the whole. */
export interface LinkTail {
  readonly from: number
  readonly to: number
  readonly end: number
}

const LONGEST = 4000
const TITLE = /[ \t\n]+(?:"(?:[^"\\]|\\[^])*"|'(?:[^'\\]|\\[^])*'|\((?:[^()\\]|\\[^])*\))/y

/** Reads `(target "title")` from an opening parenthesis on (CommonMark 0.31, section 6.3); targets of a sane length only. */
export function linkTail(text: string, open: number): LinkTail | undefined {
  const window = text.slice(open, open + LONGEST)
  let at = 1 + blanks(window, 1)
  const target = window[at] === '<' ? bracketed(window, at) : bare(window, at)
  if (target === undefined) return undefined
  at = target.end
  TITLE.lastIndex = at
  if (target.to > target.from) at += TITLE.exec(window)?.[0].length ?? 0
  at += blanks(window, at)
  if (window[at] !== ')') return undefined
  return { from: open + target.from, to: open + target.to, end: open + at + 1 }
}

function blanks(text: string, from: number): number {
  let at = from
  while (text[at] === ' ' || text[at] === '\t' || text[at] === '\n') at++
  return at - from
}

function bracketed(text: string, open: number): LinkTail | undefined {
  for (let at = open + 1; at < text.length; at++) {
    const character = text[at]
    if (character === '\\') at++
    else if (character === '>') return { from: open + 1, to: at, end: at + 1 }
    else if (character === '<' || character === '\n') return undefined
  }
  return undefined
}

function bare(text: string, from: number): LinkTail | undefined {
  let depth = 0
  let at = from
  for (; at < text.length; at++) {
    const character = text.charAt(at)
    if (character === '\\') at++
    else if (character === '(' && ++depth > 32) return undefined
    else if (character === ')' && --depth < 0) break
    else if (character <= ' ') break
  }
  return depth > 0 ? undefined : { from, to: Math.min(at, text.length), end: Math.min(at, text.length) }
}
