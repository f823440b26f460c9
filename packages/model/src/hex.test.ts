import { describe, expect, it } from 'vitest'
import { seededRandom } from '../test-support/seeded-random.ts'
import { formatHex, parseHex } from './hex.ts'

describe('formatHex and parseHex', () => {
  it('agree with Buffer, in both directions', () => {
    const random = seededRandom(1)
    for (let i = 0; i < 300; i++) {
      const bytes = new Uint8Array(random.list(() => random.below(256), 40))
      const hex = formatHex(bytes)
      expect(hex).toBe(Buffer.from(bytes).toString('hex'))
      expect(parseHex(hex)).toEqual(bytes)
      expect(parseHex(hex.toUpperCase())).toEqual(bytes)
    }
  })

  it.each(['0', 'abc', '0g', 'g0', ' 00', '00 ', '0x00', '00\n', '０0', '-1', '+1', '1.', '1h'])(
    'parseHex refuses %j',
    (text) => expect(parseHex(text)).toBeUndefined(),
  )
})
