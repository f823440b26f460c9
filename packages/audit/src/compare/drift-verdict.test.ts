import { expect, it } from 'vitest'
import type { Direction } from './difference.ts'
import { compareRulesets } from './drift.ts'
import {
  foldDirections,
  judgeDirections,
  judgeDrift,
  type DriftMode,
  type FailingVerdict,
} from './drift-verdict.ts'

const ALL: readonly Direction[] = ['weaker', 'stricter', 'incomparable', 'none', 'cosmetic', 'unknown']

it.each<[DriftMode, readonly FailingVerdict[] | undefined, readonly Direction[]]>([
  ['exact', undefined, ['weaker', 'stricter', 'incomparable', 'none']],
  ['at-least', undefined, ['weaker', 'incomparable']],
  ['report', undefined, []],
  ['exact', ['weakened'], ['weaker']],
  ['report', ['weakened'], ['weaker']],
  ['at-least', ['changed'], ['incomparable', 'none']],
  ['exact', ['strengthened'], ['stricter']],
  ['report', ['weakened', 'changed', 'strengthened'], ['weaker', 'stricter', 'incomparable', 'none']],
])('judgeDirections in mode %s, told to fail on %j, fails on %j', (mode, failOn, expected) => {
  expect(ALL.filter((one) => judgeDirections([one], mode, failOn) === 'fail')).toEqual(expected)
  expect(judgeDirections(['cosmetic'], mode, failOn)).toBe('pass')
  // Nothing that anybody writes makes a pass of what is not known.
  expect(judgeDirections(['unknown'], mode, failOn)).toBe('unknown')
})

it.each<readonly Direction[]>([
  ['weaker', 'stricter'],
  ['weaker', 'incomparable'],
  ['stricter', 'none'],
])('judgeDirections fails on the verdict that was named, made of %s and %s', (...directions) => {
  expect(foldDirections(directions)).toBe('changed')
  expect(judgeDirections(directions, 'report', ['changed'])).toBe('fail')
})

it.each([
  ['not every page was read', { unread: [], complete: false }],
  [
    'a ruleset that nobody declared was not read',
    { unread: [{ name: 'x', target: 'tag', why: 'odd' }], complete: true },
  ],
])('compareRulesets is unknown when %s', (_name, rest) => {
  const options = { level: 'repository', bypass: 'unverified-ok', allowExtra: true } as const
  const drift = compareRulesets([], { read: true, rulesets: [], ...rest }, options)
  expect([drift.verdict, judgeDrift(drift, 'report')]).toEqual(['unknown', 'unknown'])
})
