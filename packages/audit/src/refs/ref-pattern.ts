import { failed, ok, type Result } from '@tier3/model/result'

/** Code points, as ranges with both ends; `negated` turns the set around. No set holds the slash. */
export interface CharacterSet {
  readonly negated: boolean
  readonly ranges: readonly (readonly [number, number])[]
}

/**
 * One step of a pattern. `run` is any text without a slash; `folders` and the `inside` behind it are any number of
 * whole folders with their slashes; `rest` is any text at all, which only `~ALL` means.
 */
export type Token =
  | { readonly kind: 'slash' | 'run' | 'folders' | 'inside' | 'rest' }
  | { readonly kind: 'one'; readonly set: CharacterSet }

export type RefPattern = readonly Token[]

const SLASH = 0x2f
const MOST_CHARACTERS = 1024

/**
 * Parses a ref pattern as GitHub documents it: Ruby's `File.fnmatch` with `FNM_PATHNAME`, no braces, no backslash.
 * `**` is special only as a whole folder in front of a slash; anywhere else, and at the end, it is `*`.
 * What GitHub and Ruby read differently (`[^`, a backslash, an open bracket) is refused instead of guessed.
 */
export function parseRefPattern(text: string): Result<RefPattern, string> {
  const characters = Array.from(text)
  if (characters.length > MOST_CHARACTERS) return failed(`it is longer than ${MOST_CHARACTERS} characters`)
  const tokens: Token[] = []
  let at = 0
  while (at < characters.length) {
    const character = characters[at] ?? ''
    if (character === '\\') return failed('it has a backslash, which quotes nothing here')
    if (character === '[') {
      const set = parseSet(characters, at + 1)
      if (!set.ok) return set
      tokens.push({ kind: 'one', set: set.value.set })
      at = set.value.next
    } else if (character === '*') {
      const stars = countStars(characters, at)
      const atFolderStart = at === 0 || characters[at - 1] === '/'
      if (stars === 2 && atFolderStart && characters[at + 2] === '/') {
        // A second `**/` directly behind the first adds nothing.
        if (tokens.at(-1)?.kind !== 'inside') tokens.push({ kind: 'folders' }, { kind: 'inside' })
        at += 3
      } else {
        tokens.push({ kind: 'run' })
        at += stars
      }
    } else {
      tokens.push(single(character))
      at++
    }
  }
  return ok(tokens)
}

/** What `~ALL` matches. */
export const EVERY_REF: RefPattern = [{ kind: 'rest' }]

function single(character: string): Token {
  if (character === '/') return { kind: 'slash' }
  if (character === '?') return { kind: 'one', set: { negated: true, ranges: [] } }
  const code = character.codePointAt(0) ?? 0
  return { kind: 'one', set: { negated: false, ranges: [[code, code]] } }
}

function countStars(characters: readonly string[], at: number): number {
  let stars = 0
  while (characters[at + stars] === '*') stars++
  return stars
}

/** A bracket set behind its `[`. As in Ruby, `]` ends the set even in the first place: `[]` matches nothing. */
function parseSet(
  characters: readonly string[],
  start: number,
): Result<{ readonly set: CharacterSet; readonly next: number }, string> {
  const negated = characters[start] === '!'
  if (characters[start] === '^') return failed('it has "[^", which GitHub does not read as a complement')
  const ranges: (readonly [number, number])[] = []
  let at = negated ? start + 1 : start
  for (;;) {
    const first = characters[at]
    if (first === undefined) return failed('a bracket is not closed')
    if (first === ']') return ok({ set: { negated, ranges }, next: at + 1 })
    if (first === '/' || first === '\\') return failed('a bracket holds a slash or a backslash')
    const end = characters[at + 2]
    const isRange = characters[at + 1] === '-' && end !== undefined && end !== ']'
    if (isRange && (end === '/' || end === '\\')) return failed('a bracket holds a slash or a backslash')
    const low = first.codePointAt(0) ?? 0
    ranges.push([low, isRange ? (end.codePointAt(0) ?? 0) : low])
    at += isRange ? 3 : 1
  }
}

/** Whether a set holds the code point; the slash is in no set, `FNM_PATHNAME` keeps it for slashes. */
export const holds = (set: CharacterSet, code: number): boolean =>
  code !== SLASH && set.ranges.some(([low, high]) => inRange(code, low, high)) !== set.negated

// Ruby tests both ends for equality before it compares, so that a reversed range still holds its ends.
const inRange = (code: number, low: number, high: number): boolean =>
  code === low || code === high || (code > low && code < high)
