import { describe, expect, it } from 'vitest'
import { problem } from '@tier3/model/problem'
import { concludeRun, judgeRun } from './conclude.ts'
import { isOutage } from './issue-text.ts'
import { DIFFERENCE, GAP, IN_SYNC, judged, resultWith, UNREAD } from './result.fixture.ts'

const WEAK = resultWith(DIFFERENCE)
const STRICTER = { ...IN_SYNC, verdict: 'strengthened', outcome: 'fail' } as const
const TOLD = { ...WEAK, outcome: 'pass' } as const

describe('judgeRun', () => {
  it.each([
    ['nothing', [], [], 'in-sync', 'pass'],
    ['all well', [IN_SYNC, IN_SYNC], [], 'in-sync', 'pass'],
    ['one weak', [IN_SYNC, WEAK, UNREAD], [], 'weakened', 'fail'],
    ['one unread', [IN_SYNC, UNREAD], [], 'unknown', 'unknown'],
    ['one unread and one stricter', [STRICTER, UNREAD], [], 'unknown', 'fail'],
    ['one weak in a report', [TOLD, IN_SYNC], [], 'weakened', 'pass'],
    ['one weak in a report and one unread', [TOLD, UNREAD], [], 'weakened', 'unknown'],
    ['a part that is missing', [IN_SYNC], [GAP], 'unknown', 'unknown'],
  ] as const)('%s', (_name, results, missing, verdict, outcome) => {
    expect(judgeRun(results, missing)).toEqual({ verdict, outcome })
  })
})

describe('concludeRun', () => {
  const denied = problem('permission/denied', { attempted: 'x', current: 'y', desired: 'z' })
  const full = problem('environment/write-failed', { attempted: 'x', current: 'y', desired: 'z' })
  it.each([
    ['in sync', IN_SYNC, [], 0],
    ['weak', WEAK, [], 1],
    ['unread', UNREAD, [], 3],
    ['in sync, but the issue was refused', IN_SYNC, [denied], 3],
    ['in sync, but nothing could be written', IN_SYNC, [full], 2],
    ['weak, and nothing could be written', WEAK, [full, denied], 1],
  ] as const)('%s', (_name, result, problems, exitCode) => {
    expect(concludeRun({ ...judged(result), effects: { problems } }).exitCode).toBe(exitCode)
  })
})

describe('isOutage', () => {
  const hidden = { ...UNREAD, gaps: [], differences: [{ ...DIFFERENCE, direction: 'unknown' as const }] }
  it.each([
    ['an outage alone', judged(UNREAD, IN_SYNC), true],
    ['something hidden', judged(hidden), false],
    ['an outage, and something hidden elsewhere', judged(UNREAD, hidden), false],
    ['a refusal', judged({ ...UNREAD, gaps: [{ ...GAP, code: 'permission/denied' }] }), false],
    ['something weak beside it', judged(UNREAD, WEAK), false],
    ['a part that is missing', { ...judged(UNREAD), missing: [GAP] }, false],
  ])('%s', (_name, parts, expected) => {
    expect(isOutage(parts, judgeRun(parts.results, parts.missing))).toBe(expected)
  })
})
