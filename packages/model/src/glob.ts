/**
 * Whether a text matches a glob from its first to its last character: `*` is any run without `/`, `**` any run,
 * `?` one character but `/`; everything else stands for itself, case-sensitively. Linear in pattern times text, with
 * no regular expression built from input, so a pattern can neither be unanchored nor backtrack without end.
 */
export function matchesGlob(pattern: string, text: string): boolean {
  // reachable[i] says whether the tokens so far can consume exactly the first i characters.
  let reachable: boolean[] = [true, ...Array.from({ length: text.length }, () => false)]
  for (const token of tokens(pattern)) {
    const next = Array.from({ length: text.length + 1 }, () => false)
    for (let i = 0; i <= text.length; i++) {
      if (token === '*' || token === '**') {
        const extended = i > 0 && next[i - 1] === true && (token === '**' || text[i - 1] !== '/')
        next[i] = reachable[i] === true || extended
      } else if (i > 0 && reachable[i - 1] === true) {
        next[i] = token === '?' ? text[i - 1] !== '/' : text[i - 1] === token.slice(1)
      }
    }
    reachable = next
  }
  return reachable[text.length] === true
}

function* tokens(pattern: string): Generator<string> {
  for (let i = 0; i < pattern.length; i++) {
    const character = pattern.charAt(i)
    if (character === '*' && pattern[i + 1] === '*') {
      i++
      yield '**'
    } else if (character === '*' || character === '?') yield character
    else yield `=${character}`
  }
}
