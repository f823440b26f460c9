import { describe, expect, it } from 'vitest'
import { snappyCompress } from '../../devkit/src/github/snappy.ts'
import { decodeSnappyBlock } from './snappy-block.ts'

const decode = (hex: string, maxBytes = 1_000_000): string => {
  const result = decodeSnappyBlock(Buffer.from(hex.replaceAll(' ', ''), 'hex'), maxBytes)
  return result.ok ? Buffer.from(result.value).toString('latin1') : `refused: ${result.problem}`
}
const ascii = (text: string): string => Buffer.from(text, 'latin1').toString('hex')
const times = (text: string, count: number): string => text.repeat(count)

describe('decodeSnappyBlock reads', () => {
  it.each([
    { name: 'nothing', hex: '00', expected: '' },
    { name: 'a literal', hex: `05 10 ${ascii('hello')}`, expected: 'hello' },
    { name: 'a literal of 60 bytes', hex: `3c ec ${ascii(times('a', 60))}`, expected: times('a', 60) },
    {
      name: 'a literal with a length of one byte',
      hex: `3d f0 3c ${ascii(times('a', 61))}`,
      expected: times('a', 61),
    },
    {
      name: 'a literal with a length of two bytes',
      hex: `ac02 f4 2b01 ${ascii(times('b', 300))}`,
      expected: times('b', 300),
    },
    {
      name: 'a literal with a length of three bytes',
      hex: `05 f8 040000 ${ascii('hello')}`,
      expected: 'hello',
    },
    {
      name: 'a literal with a length of four bytes',
      hex: `05 fc 04000000 ${ascii('hello')}`,
      expected: 'hello',
    },
    { name: 'a copy with an offset of one byte', hex: `08 0c ${ascii('abcd')} 01 04`, expected: 'abcdabcd' },
    {
      name: 'a copy with an offset of two bytes',
      hex: `08 0c ${ascii('abcd')} 0e 0400`,
      expected: 'abcdabcd',
    },
    {
      name: 'a copy with an offset of four bytes',
      hex: `08 0c ${ascii('abcd')} 0f 04000000`,
      expected: 'abcdabcd',
    },
    { name: 'a copy that overlaps itself', hex: `0b 00 ${ascii('a')} 26 0100`, expected: times('a', 11) },
    { name: 'a pattern that overlaps itself', hex: `09 04 ${ascii('ab')} 0d 02`, expected: 'ababababa' },
    { name: 'a copy of 64 bytes', hex: `41 00 ${ascii('a')} fe 0100`, expected: times('a', 65) },
  ])('$name', ({ hex, expected }) => {
    expect(decode(hex)).toBe(expected)
  })

  it('a one-byte copy whose offset needs the three bits of the tag', () => {
    // 0x21 = 001 000 01: length 4, offset 1 * 256 + 0x01 = 257 bytes back
    const block = `85 02 f4 0001 ${ascii(`Z${times('a', 256)}`)} 21 01`
    expect(decode(block)).toBe(`Z${times('a', 256)}Zaaa`)
  })
})

describe('decodeSnappyBlock refuses', () => {
  it.each([
    { name: 'no length', hex: '', expected: 'its length is malformed' },
    { name: 'a length without end', hex: '80', expected: 'its length is malformed' },
    { name: 'a length of six bytes', hex: '80 80 80 80 80 00', expected: 'its length is malformed' },
    { name: 'a length above 32 bits', hex: 'ff ff ff ff 1f', expected: 'its length is malformed' },
    {
      name: 'the largest length before it takes memory',
      hex: 'ff ff ff ff 0f',
      expected: 'it claims more than 1000000 bytes',
    },
    { name: 'a length one above the limit', hex: 'c1 84 3d', expected: 'it claims more than 1000000 bytes' },
    {
      name: 'less than the length',
      hex: `06 10 ${ascii('hello')}`,
      expected: 'it holds less than the length it claims',
    },
    {
      name: 'more than the length',
      hex: `04 10 ${ascii('hello')}`,
      expected: 'it holds more than the length it claims',
    },
    {
      name: 'something behind the end',
      hex: `05 10 ${ascii('hello')} 00`,
      expected: 'it holds more than the length it claims',
    },
    { name: 'a literal cut off', hex: `05 10 ${ascii('hell')}`, expected: 'a literal ends too early' },
    { name: 'a literal length cut off', hex: '05 f4 04', expected: 'an element ends too early' },
    { name: 'a copy cut off', hex: `05 00 ${ascii('a')} 0e 01`, expected: 'an element ends too early' },
    { name: 'a copy of nothing written yet', hex: '05 01 01', expected: 'a copy points before the start' },
    {
      name: 'a copy from before the start',
      hex: `05 00 ${ascii('a')} 01 02`,
      expected: 'a copy points before the start',
    },
    {
      name: 'a copy from nowhere',
      hex: `05 00 ${ascii('a')} 01 00`,
      expected: 'a copy points before the start',
    },
    {
      name: 'a copy beyond the length',
      hex: `04 00 ${ascii('a')} 01 01`,
      expected: 'it holds more than the length it claims',
    },
    {
      name: 'the framed form',
      hex: 'ff 06 00 00 73 4e 61 50 70 59',
      expected: 'a copy points before the start',
    },
  ])('$name', ({ hex, expected }) => {
    expect(decode(hex)).toBe(`refused: ${expected}`)
  })
})

describe('decodeSnappyBlock and a compressor', () => {
  const random = (size: number): Buffer => {
    let state = 1
    return Buffer.from(Array.from({ length: size }, () => (state = (state * 48_271) % 2_147_483_647) % 256))
  }
  it.each([
    { name: 'text', bytes: Buffer.from('{"payload":"'.repeat(500)) },
    { name: 'noise', bytes: random(70_000) },
    { name: 'noise twice', bytes: Buffer.concat([random(60_000), random(60_000)]) },
    { name: 'a run', bytes: Buffer.alloc(100_000, 'a') },
  ])('agree on $name', ({ bytes }) => {
    const result = decodeSnappyBlock(snappyCompress(bytes), bytes.length)
    expect(result.ok && Buffer.from(result.value).equals(bytes)).toBe(true)
  })

  it('every cut of a block is refused', () => {
    const block = snappyCompress(Buffer.from('abcdabcdabcdabcd-abcdabcd'))
    for (let length = 0; length < block.length; length++) {
      expect(decodeSnappyBlock(block.subarray(0, length), 100).ok, `first ${length} bytes`).toBe(false)
    }
  })
})
