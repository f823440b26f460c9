/** Hands out a number of places; who finds none waits in line. */
export function createMachinePark(places: number): () => Promise<() => void> {
  let free = places
  const line: (() => void)[] = []
  const leave = (): void => {
    const next = line.shift()
    if (next === undefined) free += 1
    else next()
  }
  return async () => {
    if (free > 0) free -= 1
    else await new Promise<void>((go) => line.push(go))
    let left = false
    return () => {
      if (left) return
      left = true
      leave()
    }
  }
}
