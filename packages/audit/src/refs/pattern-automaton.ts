import { holds, type RefPattern } from './ref-pattern.ts'

/** Places in a pattern that a text read so far can have reached, in rising order; empty when it can never match. */
export type Places = readonly number[]

const SLASH = 0x2f

/** The places before anything was read. */
export const startPlaces = (pattern: RefPattern): Places => reach(pattern, [0])

/** The places behind one more code point: at most one visit to every place, so that no pattern is slow. */
export function stepPlaces(pattern: RefPattern, places: Places, code: number): Places {
  const next: number[] = []
  for (const place of places) {
    const token = pattern[place]
    switch (token?.kind) {
      case 'one':
        if (holds(token.set, code)) next.push(place + 1)
        break
      case 'slash':
        if (code === SLASH) next.push(place + 1)
        break
      case 'run':
        if (code !== SLASH) next.push(place)
        break
      case 'rest':
        next.push(place)
        break
      case 'folders':
        if (code !== SLASH) next.push(place + 1)
        break
      case 'inside':
        next.push(code === SLASH ? place - 1 : place)
        break
      case undefined:
        break
    }
  }
  return reach(pattern, next)
}

/** Whether the text read so far is a whole match. */
export const isMatch = (pattern: RefPattern, places: Places): boolean => places.includes(pattern.length)

/** Adds the places that need no further character: behind `*`, `~ALL`, and `**` with no folder. */
function reach(pattern: RefPattern, from: readonly number[]): Places {
  const reached = new Set<number>()
  for (const start of from) {
    let place = start
    while (!reached.has(place)) {
      reached.add(place)
      const kind = pattern[place]?.kind
      if (kind === 'run' || kind === 'rest') place += 1
      else if (kind === 'folders') place += 2
      else break
    }
  }
  return [...reached].toSorted((a, b) => a - b)
}
