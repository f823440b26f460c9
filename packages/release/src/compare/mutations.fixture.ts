/** A small generator of pseudo-random numbers (mulberry32): the same seed gives the same numbers everywhere. */
export function randomOf(seed: number): (below: number) => number {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * below)
  }
}

export const randomBytes = (seed: number, length: number): Uint8Array => {
  const next = randomOf(seed)
  return Uint8Array.from({ length }, () => next(256))
}

const LOUD = [0, 1, 0x7f, 0x80, 0xff]

/** The bytes after one to four accidents: cut, flipped, overwritten with extreme numbers, spliced, repeated. */
export function mutated(bytes: Uint8Array, seed: number): Uint8Array {
  const next = randomOf(seed)
  let result = Uint8Array.from(bytes)
  for (let round = next(4); round >= 0; round--) {
    const at = next(result.length + 1)
    const length = next(Math.min(64, result.length - at) + 1)
    const [head, tail] = [result.subarray(0, at), result.subarray(at + length)]
    const kind = next(6)
    if (kind === 0) result = result.slice(0, at)
    else if (kind === 1 && at < result.length) result[at] = (result[at] ?? 0) ^ (1 << next(8))
    else if (kind === 2) result = Uint8Array.from([...head, ...tail])
    else if (kind === 3)
      result = Uint8Array.from([...head, ...result.subarray(at, at + length), ...result.subarray(at)])
    else if (kind === 4) result.fill(LOUD[next(LOUD.length)] ?? 0, at, at + Math.min(8, length))
    else {
      const from = next(result.length + 1)
      result = Uint8Array.from([...head, ...result.subarray(from, from + 64), ...tail])
    }
  }
  return result
}
