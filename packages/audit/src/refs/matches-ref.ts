import { isMatch, startPlaces, stepPlaces } from './pattern-automaton.ts'
import type { RefPattern } from './ref-pattern.ts'

/** Whether a fully qualified ref matches the pattern, in time linear in pattern times ref. */
export function matchesRef(pattern: RefPattern, ref: string): boolean {
  let places = startPlaces(pattern)
  for (const character of ref) {
    places = stepPlaces(pattern, places, character.codePointAt(0) ?? 0)
    if (places.length === 0) return false
  }
  return isMatch(pattern, places)
}
