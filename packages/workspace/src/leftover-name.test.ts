import { describe, expect, it } from 'vitest'
import { isLeftover, temporaryName } from './leftover-name.ts'

describe('isLeftover', () => {
  it('knows every temporary name, of which no two are the same', () => {
    const names = Array.from({ length: 100 }, temporaryName)
    expect(names.every(isLeftover)).toBe(true)
    expect(new Set(names).size).toBe(100)
  })

  const name = `.tier3-${'0123456789ab'.repeat(2)}`
  it.each([`${name}0`, name.slice(1), name.slice(0, -1), name.toUpperCase(), `${name}\n`, `d/${name}`, ''])(
    'does not take %j for one',
    (other) => expect(isLeftover(other)).toBe(false),
  )
})
