import { isRefCharacter } from './ref-grammar.ts'
import type { RefPattern } from './ref-pattern.ts'

const LAST_CODE_POINT = 0x10ffff
/** Tried first, so that samples read like names. */
const PLEASANT = Array.from('x1avbcdefghijklmnopqrstuwyz023456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-_.@')

/**
 * One character for each class of characters that the patterns cannot tell apart, and the slash. What holds for
 * these holds for all: git's own rules only ever forbid more of the characters that stand in no pattern.
 */
export function sampleCharacters(patterns: readonly RefPattern[]): readonly string[] {
  const cuts = new Set<number>([0, 0x2f, 0x30])
  for (const token of patterns.flat()) {
    if (token.kind !== 'one') continue
    for (const [low, high] of token.set.ranges) {
      for (const code of [low, low + 1, high, high + 1]) cuts.add(code)
    }
  }
  const starts = [...cuts].toSorted((a, b) => a - b)
  const samples = starts.flatMap((start, index) => {
    const sample = sampleBetween(start, (starts[index + 1] ?? LAST_CODE_POINT + 1) - 1)
    return sample === undefined ? [] : [sample]
  })
  return samples.toSorted((a, b) => rank(a) - rank(b))
}

const rank = (character: string): number => {
  const index = PLEASANT.indexOf(character)
  return index < 0 ? PLEASANT.length : index
}

function sampleBetween(low: number, high: number): string | undefined {
  const pleasant = PLEASANT.find((character) => {
    const code = character.codePointAt(0) ?? 0
    return code >= low && code <= high
  })
  if (pleasant !== undefined) return pleasant
  // No stretch of characters that git forbids is longer than the surrogates.
  for (let code = low; code <= Math.min(high, low + 0x900, LAST_CODE_POINT); code++) {
    const character = String.fromCodePoint(code)
    if (isRefCharacter(character)) return character
  }
  return undefined
}
