import { failed, ok, type Result } from '@tier3/model/result'

/**
 * Decompresses one block of the snappy format (no stream framing), in which GitHub keeps bundles at their `bundle_url`. The
 * claimed length is compared with `maxBytes` before memory is taken; every copy stays inside what was produced. The
 * reason says what is wrong with the block.
 */
export function decodeSnappyBlock(input: Uint8Array, maxBytes: number): Result<Uint8Array, string> {
  const length = readLength(input)
  if (length === undefined) return failed('its length is malformed')
  if (length.value > maxBytes) return failed(`it claims more than ${maxBytes} bytes`)
  const output = new Uint8Array(length.value)
  let from = length.end
  let to = 0
  while (from < input.length) {
    const element = readElement(input, from)
    if (element === undefined) return failed('an element ends too early')
    if (element.length > output.length - to) return failed('it holds more than the length it claims')
    if (element.kind === 'literal') {
      const end = element.end + element.length
      if (end > input.length) return failed('a literal ends too early')
      output.set(input.subarray(element.end, end), to)
      from = end
    } else {
      if (element.offset === 0 || element.offset > to) return failed('a copy points before the start')
      // byte by byte: a copy may overlap what it writes, which is how runs are written
      for (let index = to; index < to + element.length; index++)
        output[index] = output[index - element.offset] ?? 0
      from = element.end
    }
    to += element.length
  }
  return to === output.length ? ok(output) : failed('it holds less than the length it claims')
}

/** Little-endian base 128, at most 32 bits. */
function readLength(input: Uint8Array): { readonly value: number; readonly end: number } | undefined {
  let value = 0
  for (let index = 0; index < 5; index++) {
    const byte = input[index]
    if (byte === undefined) return undefined
    value += (byte & 0x7f) * 128 ** index
    if (byte < 0x80) return value <= 0xffff_ffff ? { value, end: index + 1 } : undefined
  }
  return undefined
}

type Element = { readonly length: number; readonly end: number } & (
  | { readonly kind: 'literal' }
  | { readonly kind: 'copy'; readonly offset: number }
)

/** The element whose tag stands at `at`; `end` is behind its tag and numbers. */
function readElement(input: Uint8Array, at: number): Element | undefined {
  const tag = input[at] ?? 0
  const upper = tag >> 2
  if ((tag & 3) === 0) {
    if (upper < 60) return { kind: 'literal', length: upper + 1, end: at + 1 }
    const size = upper - 59
    const length = readNumber(input, at + 1, size)
    return length === undefined ? undefined : { kind: 'literal', length: length + 1, end: at + 1 + size }
  }
  const size = [1, 1, 2, 4][tag & 3] ?? 1
  const number = readNumber(input, at + 1, size)
  if (number === undefined) return undefined
  const end = at + 1 + size
  return size === 1
    ? { kind: 'copy', length: 4 + (upper & 7), offset: (tag >> 5) * 256 + number, end }
    : { kind: 'copy', length: upper + 1, offset: number, end }
}

function readNumber(input: Uint8Array, at: number, size: number): number | undefined {
  if (at + size > input.length) return undefined
  let value = 0
  for (let index = size - 1; index >= 0; index--) value = value * 256 + (input[at + index] ?? 0)
  return value
}
