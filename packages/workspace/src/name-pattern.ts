/** What one place of a name pattern accepts. Characters are code points. */
type Token =
  | { readonly kind: 'run' }
  | { readonly kind: 'one' }
  | {
      readonly kind: 'set'
      readonly negated: boolean
      readonly ranges: readonly (readonly [string, string])[]
    }
  | { readonly kind: 'character'; readonly character: string }

/** The compiled pattern of one name (no `/`). */
export type NamePattern = readonly Token[]

/**
 * Compiles a pattern of one name: `*` any run, `?` one character, `[a-z]` and `[!a-z]` one of a set, `\` takes the next
 * character as it is. Names that start with a dot match like others. Braces are not expanded.
 */
export function compileNamePattern(text: string): NamePattern {
  const characters = Array.from(text)
  const tokens: Token[] = []
  for (let at = 0; at < characters.length; at++) {
    const character = characters[at] ?? ''
    if (character === '*') {
      if (tokens.at(-1)?.kind !== 'run') tokens.push({ kind: 'run' })
    } else if (character === '?') tokens.push({ kind: 'one' })
    else if (character === '\\' && at + 1 < characters.length) {
      at++
      tokens.push({ kind: 'character', character: characters[at] ?? '' })
    } else if (character === '[') {
      const set = compileSet(characters, at + 1)
      tokens.push(set?.token ?? { kind: 'character', character })
      at = set?.end ?? at
    } else tokens.push({ kind: 'character', character })
  }
  return tokens
}

/** The set whose content starts at `start`, and the place of its closing bracket; undefined when nothing closes it. */
function compileSet(characters: readonly string[], start: number): { token: Token; end: number } | undefined {
  const negated = characters[start] === '!' || characters[start] === '^'
  const first = negated ? start + 1 : start
  const members: { character: string; plain: boolean }[] = []
  let at = first
  for (; characters[at] !== ']' || at === first; at++) {
    const escaped = characters[at] === '\\' && at + 1 < characters.length
    if (escaped) at++
    const character = characters[at]
    if (character === undefined) return undefined
    members.push({ character, plain: !escaped })
  }
  const ranges: (readonly [string, string])[] = []
  for (let i = 0; i < members.length; i++) {
    const low = members[i]?.character ?? ''
    const hyphen = members[i + 1]
    const high = members[i + 2]
    if (hyphen?.character === '-' && hyphen.plain && high !== undefined) {
      ranges.push([low, high.character])
      i += 2
    } else ranges.push([low, low])
  }
  const [only] = ranges
  if (!negated && ranges.length === 1 && only !== undefined && only[0] === only[1]) {
    return { token: { kind: 'character', character: only[0] }, end: at }
  }
  return { token: { kind: 'set', negated, ranges }, end: at }
}

/** The one name that a pattern without wildcards stands for; undefined when it has some. */
export function literalName(pattern: NamePattern): string | undefined {
  let name = ''
  for (const token of pattern) {
    if (token.kind !== 'character') return undefined
    name += token.character
  }
  return name
}

/** Whether the pattern accepts the whole name. Only the last run is ever extended, so time is pattern times name. */
export function matchesName(pattern: NamePattern, name: string): boolean {
  const characters = Array.from(name)
  let at = 0
  let token = 0
  let run = -1
  let runEnd = 0
  while (at < characters.length) {
    const expected = pattern[token]
    if (expected?.kind === 'run') {
      run = token++
      runEnd = at
    } else if (expected !== undefined && accepts(expected, characters[at] ?? '')) {
      token++
      at++
    } else if (run >= 0) {
      token = run + 1
      at = ++runEnd
    } else return false
  }
  while (pattern[token]?.kind === 'run') token++
  return token === pattern.length
}

function accepts(token: Token, character: string): boolean {
  if (token.kind === 'character') return token.character === character
  if (token.kind !== 'set') return true
  const code = character.codePointAt(0) ?? 0
  const inside = token.ranges.some(
    ([low, high]) => (low.codePointAt(0) ?? 0) <= code && code <= (high.codePointAt(0) ?? 0),
  )
  return inside !== token.negated
}
