import { describe, expect, it } from 'vitest'
import {
  describeBelievedRoot,
  formatBelievedRoot,
  newestOf,
  rootAge,
  warningsOfRoot,
  type BelievedRoot,
} from './believed-root.ts'

const sha256 = 'ab'.repeat(32)
const newer = { origin: 'mirror.example', sha256: 'cd'.repeat(32) }
const builtIn = (now: string): BelievedRoot => ({
  origin: 'built-in',
  sha256,
  builtIn: rootAge('2026-01-31', '2027-06-01T00:00:00Z', new Date(now)),
})

describe('rootAge', () => {
  it.each([
    ['2026-01-30T00:00:00Z', 0, false],
    ['2026-01-31T23:59:59Z', 0, false],
    ['2026-02-01T00:00:00Z', 1, false],
    ['2027-05-31T23:59:59Z', 485, false],
    ['2027-06-01T00:00:00Z', 486, true],
  ])('at %s is %i days', (now, days, expired) => {
    expect(builtIn(now).builtIn).toEqual({
      day: '2026-01-31',
      days,
      expires: '2027-06-01T00:00:00Z',
      expired,
    })
  })
})

describe('warningsOfRoot', () => {
  it.each([
    ['2026-07-30T23:59:59Z', []],
    ['2026-07-31T00:00:00Z', [expect.stringContaining('2026-01-31, 181 days old (older than 180 days)')]],
    [
      '2027-06-01T00:00:00Z',
      [expect.stringContaining('486 days old (the metadata they came with ran out on 2027-06-01)')],
    ],
  ])('of built-in keys at %s', (now, warnings) => expect(warningsOfRoot(builtIn(now))).toEqual(warnings))

  it('are none of keys that the configuration gave, however old', () => {
    expect(warningsOfRoot({ origin: 'root.json', sha256 })).toEqual([])
  })
})

describe('a believed root', () => {
  it.each([
    [{ origin: 'root.json', sha256 }, 'root.json (sha256:abababababab)'],
    [builtIn('2026-02-01T00:00:00Z'), 'built-in (sha256:abababababab), of 2026-01-31, 1 day old'],
    [
      { ...builtIn('2026-02-02T00:00:00Z'), newer },
      'built-in (sha256:abababababab), of 2026-01-31, 2 days old; then mirror.example (sha256:cdcdcdcdcdcd)',
    ],
    [{ origin: 'a\nb', sha256 }, String.raw`a\u{000a}b (sha256:abababababab)`],
  ])('is told in one line', (root, line) => expect(describeBelievedRoot(root)).toBe(line))

  it('is written to the report as it is', () => {
    const root = { ...builtIn('2026-02-02T00:00:00Z'), newer }
    expect(formatBelievedRoot(root)).toEqual(root)
    expect(formatBelievedRoot({ origin: 'root.json', sha256 })).toEqual({ origin: 'root.json', sha256 })
  })

  it('is named by the newest keys that something was verified by', () => {
    const root = builtIn('2026-02-02T00:00:00Z')
    expect([newestOf(root), newestOf({ ...root, newer })]).toEqual([{ origin: 'built-in', sha256 }, newer])
  })
})
