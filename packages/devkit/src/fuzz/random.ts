/** Numbers that follow from a seed alone. */
export interface Random {
  /** A whole number from 0 up to `below`, which is not reached. */
  below(below: number): number
  /** One of them; the list is not empty. */
  pick<T>(items: readonly T[]): T
}

/** Mulberry32: small, fast, and good enough to choose changes with. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const below = (limit: number): number => Math.floor(next() * limit)
  return {
    below,
    pick(items) {
      const item = items[below(items.length)]
      if (item === undefined) throw new RangeError('there is nothing to pick from')
      return item
    },
  }
}
