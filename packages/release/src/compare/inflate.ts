/** What a DEFLATE stream holds, and where it ended. */
export interface Inflated {
  readonly bytes: Uint8Array
  /** Bytes of the input that belong to the stream; what follows is something else. */
  readonly consumed: number
}

/**
 * Decodes one DEFLATE stream (RFC 1951) of at most `limit` bytes; `damaged` for anything a strict reader refuses.
 * Our own because the comparison must know where a stream ends (bytes behind it are a hiding place) and must stop
 * exactly at the limit, and streaming libraries tell neither.
 */
export function inflateRaw(
  input: Uint8Array,
  limit: number,
  spend: (bytes: number) => void = () => {},
): Inflated | 'damaged' | 'too-large' {
  const state: State = {
    input,
    at: 0,
    held: 0,
    bits: 0,
    out: new Uint8Array(Math.min(limit, 65536)),
    size: 0,
    limit,
  }
  try {
    for (;;) {
      const last = take(state, 1)
      const type = take(state, 2)
      if (type === 0) stored(state)
      else if (type === 1) compressed(state, FIXED_LITERALS, FIXED_DISTANCES)
      else if (type === 2) compressed(state, ...dynamicCodes(state))
      else return 'damaged'
      if (last === 1) break
    }
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    return error.why
  } finally {
    spend(state.size)
  }
  // A small content must not hold a large buffer: there may be thousands of them.
  const bytes =
    state.size < state.out.length / 2 ? state.out.slice(0, state.size) : state.out.subarray(0, state.size)
  return { bytes, consumed: state.at - (state.bits >> 3) }
}

interface State {
  readonly input: Uint8Array
  readonly limit: number
  at: number
  held: number
  bits: number
  out: Uint8Array
  size: number
}

class Stop extends Error {
  readonly why: 'damaged' | 'too-large'
  constructor(why: 'damaged' | 'too-large') {
    super(why)
    this.why = why
  }
}

const damaged = (): never => {
  throw new Stop('damaged')
}

function take(state: State, count: number): number {
  while (state.bits < count) {
    const byte = state.input[state.at]
    if (byte === undefined) return damaged()
    state.at++
    state.held |= byte << state.bits
    state.bits += 8
  }
  const value = state.held & ((1 << count) - 1)
  state.held >>>= count
  state.bits -= count
  return value
}

function reserve(state: State, more: number): void {
  const needed = state.size + more
  if (needed > state.limit) throw new Stop('too-large')
  if (needed <= state.out.length) return
  const larger = new Uint8Array(Math.min(state.limit, Math.max(needed, state.out.length * 2)))
  larger.set(state.out.subarray(0, state.size))
  state.out = larger
}

function stored(state: State): void {
  take(state, state.bits & 7)
  const length = take(state, 16)
  if ((take(state, 16) ^ 0xffff) !== length) damaged()
  reserve(state, length)
  for (let i = 0; i < length; i++) state.out[state.size++] = take(state, 8)
}

/** A code as one table by the next `width` bits: symbol times 16 plus length of the code, 0 where none is. */
interface Code {
  readonly width: number
  readonly table: Uint16Array
}

function codeOf(lengths: readonly number[], mayBePartial: boolean): Code {
  const width = Math.max(1, ...lengths)
  const counts = new Uint16Array(17)
  for (const length of lengths) if (length > 0) counts[length] = (counts[length] ?? 0) + 1
  let left = 1
  const next: number[] = [0, 0]
  for (let length = 1; length <= 15; length++) {
    left = left * 2 - (counts[length] ?? 0)
    if (left < 0) damaged()
    next[length + 1] = ((next[length] ?? 0) + (counts[length] ?? 0)) << 1
  }
  const used = lengths.filter((length) => length > 0).length
  // A code may be incomplete only where one symbol, or none, is in use (as zlib has it).
  if (left > 0 && !(mayBePartial && used <= 1)) damaged()
  const table = new Uint16Array(1 << width)
  for (const [symbol, length] of lengths.entries()) {
    if (length === 0) continue
    const code = next[length] ?? 0
    next[length] = code + 1
    let reversed = 0
    for (let i = 0; i < length; i++) reversed |= ((code >> i) & 1) << (length - 1 - i)
    for (let i = reversed; i < table.length; i += 1 << length) table[i] = symbol * 16 + length
  }
  return { width, table }
}

function symbolOf(state: State, { width, table }: Code): number {
  while (state.bits < width && state.at < state.input.length) {
    state.held |= (state.input[state.at++] ?? 0) << state.bits
    state.bits += 8
  }
  const entry = table[state.held & ((1 << width) - 1)] ?? 0
  const length = entry & 15
  if (length === 0 || length > state.bits) return damaged()
  state.held >>>= length
  state.bits -= length
  return entry >> 4
}

function compressed(state: State, literals: Code, distances: Code): void {
  for (;;) {
    const symbol = symbolOf(state, literals)
    if (symbol < 256) {
      if (state.size >= state.out.length) reserve(state, 1)
      state.out[state.size++] = symbol
      continue
    }
    if (symbol === 256) return
    const base = LENGTHS[symbol - 257]
    if (base === undefined) return damaged()
    const length = base + take(state, LENGTH_BITS[symbol - 257] ?? 0)
    const code = symbolOf(state, distances)
    const distance = (DISTANCES[code] ?? damaged()) + take(state, DISTANCE_BITS[code] ?? 0)
    if (distance > state.size) damaged()
    reserve(state, length)
    const { out } = state
    for (let i = 0; i < length; i++, state.size++) out[state.size] = out[state.size - distance] ?? 0
  }
}

function dynamicCodes(state: State): [Code, Code] {
  const literals = take(state, 5) + 257
  const distances = take(state, 5) + 1
  const count = take(state, 4) + 4
  if (literals > 286 || distances > 30) damaged()
  const order = Array.from({ length: 19 }, () => 0)
  for (let i = 0; i < count; i++) order[CODE_ORDER[i] ?? 0] = take(state, 3)
  const code = codeOf(order, false)
  const lengths: number[] = []
  while (lengths.length < literals + distances) {
    const symbol = symbolOf(state, code)
    if (symbol < 16) lengths.push(symbol)
    else if (symbol === 16) repeat(lengths, lengths.at(-1) ?? damaged(), 3 + take(state, 2))
    else if (symbol === 17) repeat(lengths, 0, 3 + take(state, 3))
    else repeat(lengths, 0, 11 + take(state, 7))
  }
  if (lengths.length > literals + distances || lengths[256] === 0) damaged()
  return [codeOf(lengths.slice(0, literals), true), codeOf(lengths.slice(literals), true)]
}

function repeat(list: number[], value: number, times: number): void {
  for (let i = 0; i < times; i++) list.push(value)
}

const CODE_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
const LENGTH_BITS = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0]
const DISTANCE_BITS = Array.from({ length: 30 }, (_, i) => Math.max(0, (i >> 1) - 1))
const LENGTHS = running(LENGTH_BITS, 3).with(28, 258)
const DISTANCES = running(DISTANCE_BITS, 1)
const FIXED_LITERALS = codeOf(
  Array.from({ length: 288 }, (_, i) => (i < 144 ? 8 : i < 256 ? 9 : i < 280 ? 7 : 8)),
  false,
)
const FIXED_DISTANCES = codeOf(
  Array.from({ length: 32 }, () => 5),
  false,
)

function running(bits: readonly number[], first: number): number[] {
  const starts: number[] = []
  let next = first
  for (const count of bits) {
    starts.push(next)
    next += 2 ** count
  }
  return starts
}
