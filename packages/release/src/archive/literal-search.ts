/** A place where one of the literals stands. */
export interface LiteralHit {
  /** Index of the literal. */
  readonly literal: number
  /** Offset of its first byte in everything that was fed. */
  readonly start: number
  /** Counted from 1. */
  readonly line: number
}

/** Finds literals in bytes that come in parts. */
export interface LiteralSearch {
  feed(bytes: Uint8Array): readonly LiteralHit[]
}

/** The automaton of a set of literals; made once and used for any number of files. */
export interface LiteralSet {
  search(): LiteralSearch
}

/**
 * Compiles literals into one automaton (Aho and Corasick, 1975): each byte is looked at once, whatever the literals and
 * however the bytes are cut, so that no input makes it slow.
 */
export function compileLiterals(literals: readonly Uint8Array[]): LiteralSet {
  const states = 1 + literals.reduce((sum, literal) => sum + literal.length, 0)
  const next = new Int32Array(states * 256)
  const ends: number[][] = [[]]
  let count = 1
  for (const [index, literal] of literals.entries()) {
    let state = 0
    for (const byte of literal) {
      const at = state * 256 + byte
      const known = next[at] ?? 0
      if (known === 0) {
        next[at] = count
        ends[count] = []
        state = count++
      } else state = known
    }
    if (state !== 0) ends[state]?.push(index)
  }
  linkFailures(next, ends, count)
  const hasEnd = Uint8Array.from({ length: count }, (_, state) => ((ends[state]?.length ?? 0) > 0 ? 1 : 0))
  return {
    search() {
      let state = 0
      let line = 1
      let offset = 0
      return {
        feed(bytes) {
          const hits: LiteralHit[] = []
          for (let i = 0; i < bytes.length; i++) {
            const byte = bytes[i] ?? 0
            state = next[state * 256 + byte] ?? 0
            if (hasEnd[state] === 1) {
              for (const literal of ends[state] ?? []) {
                hits.push({ literal, start: offset + i + 1 - (literals[literal]?.length ?? 0), line })
              }
            }
            if (byte === 10) line++
          }
          offset += bytes.length
          return hits
        },
      }
    },
  }
}

/** Fills in where to go on when a byte does not fit: to the longest end of what was read that begins a literal. */
function linkFailures(next: Int32Array, ends: number[][], count: number): void {
  const failure = new Int32Array(count)
  const queue: number[] = []
  for (let byte = 0; byte < 256; byte++) if (next[byte] !== 0) queue.push(next[byte] ?? 0)
  for (let head = 0; head < queue.length; head++) {
    const state = queue[head] ?? 0
    const back = failure[state] ?? 0
    ends[state]?.push(...(ends[back] ?? []))
    for (let byte = 0; byte < 256; byte++) {
      const to = next[state * 256 + byte] ?? 0
      const other = next[back * 256 + byte] ?? 0
      if (to === 0) next[state * 256 + byte] = other
      else {
        failure[to] = other
        queue.push(to)
      }
    }
  }
}
