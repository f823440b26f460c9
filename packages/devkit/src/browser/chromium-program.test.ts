import { describe, expect, it } from 'vitest'
import { CHROMIUM_VARIABLE, findChromium } from './chromium-program.ts'

describe('findChromium', () => {
  it.each([
    { named: 'chromium', expected: 'is not an absolute path' },
    { named: '/nowhere/chromium', expected: 'names no program' },
  ])('findChromium looks for no other one than $named when that is named', ({ expected, named }) => {
    expect(findChromium({ [CHROMIUM_VARIABLE]: named }).missing).toContain(expected)
  })
  it('findChromium takes the named one', () => {
    expect(findChromium({ [CHROMIUM_VARIABLE]: process.execPath })).toEqual({ path: process.execPath })
  })
})
