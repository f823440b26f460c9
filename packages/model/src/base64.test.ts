import { describe, expect, it } from 'vitest'
import { seededRandom } from '../test-support/seeded-random.ts'
import { formatBase64, parseBase64 } from './base64.ts'

describe('formatBase64 and parseBase64', () => {
  it('agree with Buffer, in both directions', () => {
    const random = seededRandom(2)
    for (let i = 0; i < 500; i++) {
      const bytes = new Uint8Array(random.list(() => random.below(256), 50))
      const text = formatBase64(bytes)
      expect(text).toBe(Buffer.from(bytes).toString('base64'))
      expect(parseBase64(text)).toEqual(bytes)
    }
  })

  it.each([
    { text: '', bytes: '' },
    { text: 'Zg==', bytes: 'f' },
    { text: 'Zm8=', bytes: 'fo' },
    { text: 'Zm9v', bytes: 'foo' },
    { text: 'Zm9vYg==', bytes: 'foob' },
    { text: 'Zm9vYmE=', bytes: 'fooba' },
    { text: 'Zm9vYmFy', bytes: 'foobar' },
  ])('read and write the vector of RFC 4648 section 10 for "$bytes"', ({ text, bytes }) => {
    expect(formatBase64(Buffer.from(bytes))).toBe(text)
    expect(Buffer.from(parseBase64(text) ?? [255]).toString()).toBe(bytes)
  })

  it('parseBase64 accepts a text exactly when it is the canonical one', () => {
    const random = seededRandom(3)
    let accepted = 0
    for (let i = 0; i < 20_000; i++) {
      const text = random.text(['A', 'Q', 'Z', 'g', '9', '+', '/', '=', '=', '-', '_', ' ', 'é'], 8)
      const bytes = Buffer.from(text, 'base64')
      const canonical = bytes.toString('base64') === text
      expect([text, parseBase64(text)]).toEqual([text, canonical ? new Uint8Array(bytes) : undefined])
      accepted += canonical ? 1 : 0
    }
    expect(accepted).toBeGreaterThan(200)
  })

  it.each([
    'Z',
    'Zg',
    'Zg=',
    'Zh==',
    'Zm9=',
    'Zm8==',
    '=',
    '==',
    '===',
    '====',
    'A===',
    'Zg==Zg==',
    'Zm9v\n',
    ' Zm9v',
    'Zm-v',
    'Zm_v',
    'Zm9v====',
    'Zg=\0',
    '\u0141m9v',
  ])('parseBase64 refuses %j', (text) => expect(parseBase64(text)).toBeUndefined())
})
