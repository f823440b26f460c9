/** Random choices that are the same in every run: a failing case is found again by its seed (mulberry32). */
export function seededRandom(seed: number) {
  let state = seed >>> 0
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit
  }
  const pick = <T>(items: readonly T[]): T => {
    const item = items[below(items.length)]
    if (item === undefined) throw new Error('nothing to pick from')
    return item
  }
  const list = <T>(make: () => T, most: number): T[] => Array.from({ length: below(most + 1) }, make)
  const text = (alphabet: readonly string[], most: number): string =>
    list(() => pick(alphabet), most).join('')
  return { below, pick, list, text }
}
