import { randomBytes } from 'node:crypto'

import { expect, test } from 'vitest'

import { snappyCompress } from './snappy.ts'

/** A decoder written from the format description alone. */
function decompress(input: Buffer): Buffer {
  let at = 0
  let size = 0
  for (let shift = 0; ; shift += 7) {
    const byte = input[at++] ?? 0
    size += (byte & 0x7f) * 2 ** shift
    if (byte < 0x80) break
  }
  const out: number[] = []
  while (at < input.length) {
    const tag = input[at++] ?? 0
    if ((tag & 3) === 0) {
      let length = (tag >> 2) + 1
      if (length > 60) {
        const bytes = length - 60
        length = input.readUIntLE(at, bytes) + 1
        at += bytes
      }
      out.push(...input.subarray(at, at + length))
      at += length
    } else if ((tag & 3) === 2) {
      const offset = input.readUInt16LE(at)
      at += 2
      for (let n = (tag >> 2) + 1; n > 0; n -= 1) out.push(out[out.length - offset] ?? -1)
    } else throw new Error(`unexpected tag ${tag}`)
  }
  expect(out.length).toBe(size)
  return Buffer.from(out)
}

test.each([
  { name: 'nothing', input: Buffer.alloc(0) },
  { name: 'three bytes', input: Buffer.from('abc') },
  { name: 'an overlapping run', input: Buffer.alloc(5000, 'a') },
  {
    name: 'JSON',
    input: Buffer.from(
      JSON.stringify({ list: Array.from({ length: 300 }, (_, i) => ({ id: i, name: 'x' })) }),
    ),
  },
  { name: 'a literal of 61 bytes', input: randomBytes(61) },
  { name: 'a literal of 70,000 bytes', input: randomBytes(70_000) },
])('snappy round trip: $name', ({ input }) => {
  expect(decompress(snappyCompress(input)).equals(input)).toBe(true)
})

test('snappy makes repetitive text smaller', () => {
  expect(snappyCompress(Buffer.alloc(5000, 'ab')).length).toBeLessThan(300)
})
