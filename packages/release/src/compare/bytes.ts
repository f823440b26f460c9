/** Bounded reading of hostile bytes: whatever lies outside is undefined, never an exception. */
export interface View {
  readonly bytes: Uint8Array
  readonly length: number
  readonly u8: (at: number) => number | undefined
  readonly u16: (at: number) => number | undefined
  readonly u32: (at: number) => number | undefined
  /** As a number; undefined also beyond 2^53, since no offset or size that large can be meant. */
  readonly u64: (at: number) => number | undefined
  readonly slice: (start: number, length: number) => Uint8Array | undefined
  /** Latin-1 text up to a zero byte, at most `length` bytes. */
  readonly text: (start: number, length: number) => string
}

/** A view that reads numbers in the given byte order. */
export function viewOf(bytes: Uint8Array, order: 'little' | 'big' = 'little'): View {
  const read = (at: number, size: number): number | undefined => {
    if (!Number.isSafeInteger(at) || at < 0 || at + size > bytes.length) return undefined
    let value = 0
    for (let i = 0; i < size; i++) {
      value = value * 256 + (bytes[order === 'big' ? at + i : at + size - 1 - i] ?? 0)
    }
    return Number.isSafeInteger(value) ? value : undefined
  }
  return {
    bytes,
    length: bytes.length,
    u8: (at) => read(at, 1),
    u16: (at) => read(at, 2),
    u32: (at) => read(at, 4),
    u64: (at) => read(at, 8),
    slice: (start, length) => sliceOf(bytes, start, length),
    text: (start, length) =>
      zeroEnded(latin1(sliceOf(bytes, start, boundedLength(bytes, start, length)) ?? EMPTY)),
  }
}

export const EMPTY: Uint8Array = new Uint8Array(0)

/** The bytes of a range that lies wholly inside, without copying. */
export function sliceOf(bytes: Uint8Array, start: number, length: number): Uint8Array | undefined {
  if (!Number.isSafeInteger(start) || !Number.isSafeInteger(length) || start < 0 || length < 0)
    return undefined
  return start + length > bytes.length ? undefined : bytes.subarray(start, start + length)
}

const boundedLength = (bytes: Uint8Array, start: number, length: number): number =>
  Math.max(0, Math.min(length, bytes.length - start))

const zeroEnded = (text: string): string => {
  const end = text.indexOf('\0')
  return end < 0 ? text : text.slice(0, end)
}

/** One character per byte: offsets in the text are offsets in the bytes. */
export function latin1(bytes: Uint8Array): string {
  let text = ''
  for (let i = 0; i < bytes.length; i += 8192) text += String.fromCharCode(...bytes.subarray(i, i + 8192))
  return text
}

/** The bytes of text that has one byte per character; higher bits are lost. */
export function latin1Bytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i)
  return bytes
}

export function isSameBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a === b) return true
  if (a.length !== b.length) return false
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false
  return true
}

export const startsWith = (bytes: Uint8Array, magic: readonly number[], at = 0): boolean =>
  magic.every((byte, i) => bytes[at + i] === byte)

export function concatBytes(chunks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0))
  let at = 0
  for (const chunk of chunks) {
    all.set(chunk, at)
    at += chunk.length
  }
  return all
}
