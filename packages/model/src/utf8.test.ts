import { describe, expect, it } from 'vitest'
import { formatUtf8, parseUtf8 } from './utf8.ts'

describe('formatUtf8 and parseUtf8', () => {
  it.each(['', 'a', 'é', '\u{1f600}', '\0', '\ufeffx', 'e\u0301', '\uffff'])('keep %j', (text) => {
    expect(formatUtf8(text)).toEqual(new Uint8Array(Buffer.from(text)))
    expect(parseUtf8(formatUtf8(text))).toBe(text)
  })

  it.each([
    { name: 'a lone continuation', bytes: [0x80] },
    { name: 'a cut sequence', bytes: [0xc3] },
    { name: 'an overlong slash', bytes: [0xc0, 0xaf] },
    { name: 'a surrogate', bytes: [0xed, 0xa0, 0x80] },
    { name: 'beyond Unicode', bytes: [0xf4, 0x90, 0x80, 0x80] },
    { name: 'a byte that never occurs', bytes: [0x61, 0xff] },
  ])('parseUtf8 refuses $name', ({ bytes }) => expect(parseUtf8(new Uint8Array(bytes))).toBeUndefined())

  it('parseUtf8 starts afresh after a refusal', () => {
    expect(parseUtf8(new Uint8Array([0xe2, 0x82]))).toBeUndefined()
    expect(parseUtf8(new Uint8Array([0xac]))).toBeUndefined()
    expect(parseUtf8(new Uint8Array([0x61]))).toBe('a')
  })
})
