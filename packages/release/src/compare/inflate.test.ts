import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { storedDeflate, text } from './containers/archives.fixture.ts'
import { crc32 } from '../archive/crc32.ts'
import { inflateRaw } from './inflate.ts'
import { randomBytes } from './mutations.fixture.ts'

const contents = [
  new Uint8Array(0),
  text('a'),
  text('abcabcabcabcabcabcabc'.repeat(500)),
  randomBytes(1, 100_000),
  new Uint8Array(300_000),
  Uint8Array.from({ length: 70_000 }, (_, i) => (i * i) >> 7),
]

describe('inflateRaw', () => {
  it.each([0, 1, 6, 9])('inflateRaw reads what zlib writes at level %d, and says where it ends', (level) => {
    for (const content of contents) {
      const packed = new Uint8Array(deflateRawSync(content, { level }))
      const followed = Uint8Array.from([...packed, 1, 2, 3])
      expect(inflateRaw(followed, 1_000_000)).toEqual({ bytes: content, consumed: packed.length })
    }
  })

  it('inflateRaw reads fixed codes', () => {
    const packed = new Uint8Array(deflateRawSync(text('hello hello hello'), { strategy: 4 }))
    expect(inflateRaw(packed, 100)).toEqual({ bytes: text('hello hello hello'), consumed: packed.length })
  })

  it('inflateRaw stops exactly at the limit', () => {
    const packed = new Uint8Array(deflateRawSync(new Uint8Array(5_000_000)))
    expect(inflateRaw(packed, 4_999_999)).toBe('too-large')
    expect(inflateRaw(packed, 5_000_000)).toMatchObject({ consumed: packed.length })
    expect(inflateRaw(storedDeflate(text('abc')), 2)).toBe('too-large')
  })

  it('inflateRaw refuses every cut', () => {
    const packed = new Uint8Array(
      deflateRawSync(text('the quick brown fox jumps over the lazy dog'.repeat(9))),
    )
    for (let end = 0; end < packed.length; end++)
      expect(inflateRaw(packed.subarray(0, end), 9999)).toBe('damaged')
  })

  it.each([
    { name: 'a block type that does not exist', bytes: [7] },
    { name: 'a stored block whose lengths disagree', bytes: [1, 1, 0, 0, 0, 65] },
    { name: 'a distance before the beginning', bytes: [0x63, 0x00, 0x11, 0x00] },
  ])('inflateRaw refuses $name', ({ bytes }) => {
    expect(inflateRaw(Uint8Array.from(bytes), 100)).toBe('damaged')
  })
})

it('crc32 gives the check value of the standard', () => {
  expect(crc32(text('123456789'))).toBe(0xcbf43926)
})
