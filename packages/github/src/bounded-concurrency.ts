/** Runs work as soon as a place is free. */
export type Gate = <T>(work: () => Promise<T>) => Promise<T>

/** A gate with as many places; work waits in the order in which it came. */
export function createGate(places: number): Gate {
  let free = places
  const waiting: (() => void)[] = []
  return async (work) => {
    if (free > 0) free -= 1
    else await new Promise<void>((resolve) => waiting.push(resolve))
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next === undefined) free += 1
      else next()
    }
  }
}
