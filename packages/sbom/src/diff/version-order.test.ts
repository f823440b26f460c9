import { describe, expect, it } from 'vitest'
import { compareVersions, directionOf } from './version-order.ts'

const SMALLER: readonly (readonly [string, string])[] = [
  ['1.2.3', '1.2.10'],
  ['v1.2.3', '1.3'],
  ['1.0', '1.0.1'],
  ['1.9', '1!1.0'],
  ['1.0.dev1', '1.0a1'],
  ['1.0a1', '1.0b1'],
  ['1.0-M2', '1.0-RC1'],
  ['1.0rc1', '1.0'],
  ['1.0-SNAPSHOT', '1.0'],
  ['1.0', '1.0.post1'],
  ['1.0.post1', '1.0.post2'],
  ['1.0-rc', '1.0-rc1'],
  ['1.0.0-next.9', '1.0.0-next.10'],
  ['20240101000000000000001', '20240101000000000000002'],
]

describe('compareVersions', () => {
  it.each(SMALLER)('orders %s before %s, both ways round', (a, b) => {
    expect(compareVersions(a, b)).toBe(-1)
    expect(compareVersions(b, a)).toBe(1)
  })

  it.each([
    ['1.0', '1.0.0'],
    ['v2.0.0', '2.0.0'],
    ['1.0+build.1', '1.0+build.2'],
    ['1.0.Final', '1.0'],
    ['x86', 'x86'],
  ])('takes %s and %s for equal', (a, b) => expect(compareVersions(a, b)).toBe(0))

  it.each([
    ['x86', 'x64'],
    ['x86', '1.0'],
    ['', '1.0'],
    ['1.0-jre', '1.0-android'],
    ['1.0-1', '1.0'],
    ['1.0-jre', '1.0'],
    ['1.0-constructor', '1.0-toString'],
    [`1.${'9'.repeat(300)}`, '1.0'],
  ])('does not tell for %s and %s', (a, b) => {
    expect(compareVersions(a, b)).toBeUndefined()
    expect(compareVersions(b, a)).toBeUndefined()
  })

  it.each([
    ['1.0.0-canary.1', '1.0.0'],
    ['1.0.0-1', '1.0.0-alpha'],
    ['1.0.0-alpha', '1.0.0-alpha.1'],
    ['v0.0.0-20240101000000-ffffffffffff', 'v0.0.0-20250101000000-000000000000'],
    ['v1.2.4-0.20240101000000-ffffffffffff', 'v1.2.4'],
  ])('orders %s before %s as semantic versions', (a, b) => {
    expect(compareVersions(a, b, true)).toBe(-1)
    expect(compareVersions(b, a, true)).toBe(1)
  })
})

describe('directionOf', () => {
  it.each([
    { gone: ['1.0'], came: ['2.0'], expected: 'upgrade' },
    { gone: ['2.0'], came: ['1.0', '1.5'], expected: 'downgrade' },
    { gone: ['1.0'], came: ['1.0.0'], expected: 'sidegrade' },
    { gone: ['1.0', '3.0'], came: ['2.0'], expected: 'mixed' },
    { gone: ['1.0'], came: ['x86'], expected: 'unknown' },
    { gone: [], came: ['1.0'], expected: undefined },
    { gone: ['1.0'], came: [], expected: undefined },
  ])('$gone -> $came is $expected', ({ gone, came, expected }) =>
    expect(directionOf(gone, came, false)).toBe(expected),
  )

  it('gives up on more pairs than a real tree has', () => {
    const many = (from: number): readonly string[] => Array.from({ length: 100 }, (_, i) => `${from + i}.0`)
    expect(directionOf(many(1), many(1000), false)).toBe('unknown')
  })
})
