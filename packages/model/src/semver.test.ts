import { describe, expect, it } from 'vitest'
import { compareSemVer, isPrerelease, parseSemVer, type SemVer } from './semver.ts'

const version = (text: string): SemVer => {
  const parsed = parseSemVer(text)
  if (parsed === undefined) throw new Error(`${text} is no version`)
  return parsed
}

describe('parseSemVer', () => {
  it.each([
    { name: 'a stable version', input: '1.2.3', expected: [1, 2, 3, [], []] },
    { name: 'a prerelease', input: '1.0.0-rc.1', expected: [1, 0, 0, ['rc', '1'], []] },
    { name: 'build metadata', input: '1.0.0-a-b+001.x', expected: [1, 0, 0, ['a-b'], ['001', 'x']] },
  ])('reads $name', ({ input, expected }) => {
    const { major, minor, patch, prerelease, build } = version(input)
    expect([major, minor, patch, prerelease, build]).toEqual(expected)
  })

  it.each([
    '',
    '1',
    '1.2',
    '1.2.3.4',
    'v1.2.3',
    '01.2.3',
    '1.2.3-',
    '1.2.3-01',
    '1.2.3-a..b',
    '1.2.3+',
    '1.2.3\n',
    ' 1.2.3',
    '1.2.3-ü',
    `1.2.${'9'.repeat(16)}`,
    `1.2.3-${'a.'.repeat(200)}b`,
  ])('refuses %j', (input) => {
    expect(parseSemVer(input)).toBeUndefined()
  })
})

describe('compareSemVer', () => {
  it('keeps the order of the standard (clause 11)', () => {
    const ordered = [
      '0.0.1',
      '1.0.0-0',
      '1.0.0-9',
      '1.0.0-10',
      '1.0.0-alpha',
      '1.0.0-alpha.1',
      '1.0.0-alpha.beta',
      '1.0.0-beta',
      '1.0.0-beta.2',
      '1.0.0-beta.11',
      '1.0.0-rc.1',
      '1.0.0',
      '1.0.10',
      '1.2.0',
      '2.0.0-a',
      '2.0.0',
      '10.0.0',
    ]
    for (const [i, a] of ordered.entries()) {
      for (const [j, b] of ordered.entries()) {
        expect([a, b, Math.sign(compareSemVer(version(a), version(b)))]).toEqual([a, b, Math.sign(i - j)])
      }
    }
  })

  it('leaves build metadata out', () => {
    expect(compareSemVer(version('1.0.0+a'), version('1.0.0+b'))).toBe(0)
  })
})

it('isPrerelease looks behind the hyphen, not behind the plus sign', () => {
  expect([isPrerelease(version('1.0.0-rc')), isPrerelease(version('1.0.0+rc'))]).toEqual([true, false])
})
