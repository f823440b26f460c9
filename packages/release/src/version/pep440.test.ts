import { describe, expect, it } from 'vitest'
import { formatPep440, parsePep440 } from './pep440.ts'

const normal = (text: string): string | undefined => {
  const parsed = parsePep440(text)
  return parsed === undefined ? undefined : formatPep440(parsed)
}

describe('parsePep440', () => {
  it.each([
    ['1.2.3', '1.2.3'],
    ['v1.2.3', '1.2.3'],
    ['1.2.0', '1.2'],
    ['1.2', '1.2'],
    ['0.0.0', '0'],
    ['1.2.3rc1', '1.2.3rc1'],
    ['1.2.3-rc.1', '1.2.3rc1'],
    ['1.2.3RC1', '1.2.3rc1'],
    ['1.2.3c1', '1.2.3rc1'],
    ['1.2.3-pre.2', '1.2.3rc2'],
    ['1.2.3-preview2', '1.2.3rc2'],
    ['1.2.3-alpha', '1.2.3a0'],
    ['1.2.3a', '1.2.3a0'],
    ['1.2.3_beta_7', '1.2.3b7'],
    ['1.2.3-1', '1.2.3.post1'],
    ['1.2.3.post2', '1.2.3.post2'],
    ['1.2.3-r4', '1.2.3.post4'],
    ['1.2.3.dev5', '1.2.3.dev5'],
    ['1.2.3-dev.5', '1.2.3.dev5'],
    ['1.2.3rc1.post2.dev3', '1.2.3rc1.post2.dev3'],
    ['1!2.0', '1!2'],
    ['1.2.3+Ubuntu-1', '1.2.3+ubuntu.1'],
    ['1.0.0rc1', '1rc1'],
    [' 1.2.3 ', '1.2.3'],
    ['', undefined],
    ['1.2.3-foo.1', undefined],
    ['1..2', undefined],
    ['1.2.3rc1x', undefined],
    ['1.2.*', undefined],
    ['1.2.3+', undefined],
    [`1${'.1'.repeat(5000)}`, undefined],
    [`1.2.3+${'a.'.repeat(100)}!`, undefined],
  ])('the normal form of %j is %j', (text, expected) => {
    expect(normal(text)).toBe(expected)
  })

  it('the normal form is a fixed point', () => {
    for (const text of ['1.2.3-rc.1', '1!1.0.post3+a.b', '2.dev1']) {
      const form = normal(text) ?? ''
      expect(normal(form)).toBe(form)
    }
  })
})
