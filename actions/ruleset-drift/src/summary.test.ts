import { describe, expect, it } from 'vitest'
import { renderSummary } from '@tier3/runner/run/summary'
import { judgeRun } from './conclude.ts'
import type { Judged } from './perform.ts'
import type { RepositoryResult } from './result.ts'
import { DIFFERENCE, GAP, IN_SYNC, judged, resultWith, UNREAD } from './result.fixture.ts'
import { buildSummary } from './summary.ts'
import { runTitle } from './title.ts'

const shownOf = (parts: Judged): string => {
  const judgement = judgeRun(parts.results, parts.missing)
  const summary = buildSummary(parts, judgement)
  return renderSummary('x', { title: runTitle(parts, judgement), exitCode: 1, summary }).replaceAll(
    /&#(\d+);/g,
    (_, code: string) => String.fromCodePoint(Number(code)),
  )
}

const MIXED: RepositoryResult = {
  ...resultWith(
    { ...DIFFERENCE, at: { file: 'a.json', line: 3 } },
    { ...DIFFERENCE, direction: 'unknown', words: 'who can bypass was not shown', fix: 'Give a token.' },
    { ...DIFFERENCE, direction: 'incomparable', words: 'another pattern' },
    { ...DIFFERENCE, direction: 'none', words: 'another name' },
    { ...DIFFERENCE, direction: 'stricter', words: 'one more rule' },
    { ...DIFFERENCE, direction: 'cosmetic', words: 'spelled in another way' },
  ),
  gaps: [GAP],
  losses: ['who can bypass was not checked: x'],
  inherited: ['branch ruleset "all" of octo (active)'],
}

describe('buildSummary', () => {
  it('tells what got weaker first, then what nobody could tell and what would settle it, then the rest', () => {
    const text = shownOf(judged(MIXED))
    const order = [
      'What got weaker:',
      'anybody can delete it',
      'a.json:3',
      'What could not be told:',
      'GitHub did not answer',
      'Run it again.',
      'who can bypass was not shown',
      'Give a token.',
      'What is different, and cannot be ordered:',
      'What changed without changing the protection:',
      'What got stricter:',
      'Accepted without proof: who can bypass was not checked: x',
      'spelled in another way',
      'branch ruleset "all" of octo (active)',
    ]
    const places = order.map((part) => text.indexOf(part))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(Math.min(...places)).toBeGreaterThan(0)
  })

  it('of a fleet has failing repositories first, then unknown ones, and folds the others away', () => {
    const text = shownOf(
      judged(
        { ...IN_SYNC, subject: 'octo/clean' },
        { ...UNREAD, subject: 'octo/unread' },
        { ...resultWith(DIFFERENCE), subject: 'octo/weak' },
      ),
    )
    const places = ['octo/weak', 'octo/unread', '1 repository without anything that fails', 'octo/clean'].map(
      (part) => text.indexOf(part),
    )
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(text).toContain('weakened: 3 repositories judged, 1 failing, 1 unknown')
  })
})

it('buildSummary does not say of what was accepted unseen that nothing has to be done', () => {
  const accepted = { ...DIFFERENCE, rule: 'bypass-hidden', direction: 'cosmetic' } as const
  const text = shownOf(judged({ ...resultWith(accepted), losses: ['who can bypass was not checked: x'] }))
  expect(text).not.toContain('for completeness')
  expect(text).toContain('Accepted without proof')
})

describe('runTitle', () => {
  const title = (parts: Judged): string => runTitle(parts, judgeRun(parts.results, parts.missing))
  it.each([
    [judged(IN_SYNC), 'in-sync: what is live is what is declared'],
    [
      judged({ ...IN_SYNC, losses: ['x'] }),
      'in-sync: what is live is what is declared; who can bypass was not verified',
    ],
    [
      judged(MIXED),
      'weakened: what is live protects less than what is declared (1 weaker, 2 not shown, 1 not to be ordered, 1 without effect, 1 stricter); who can bypass was not verified',
    ],
    [{ ...judged(IN_SYNC), missing: [GAP] }, 'unknown: 1 repository judged, 1 report missing'],
    [{ ...judged(), shard: { index: 1, of: 2 } }, 'in-sync: 0 repositories judged'],
  ])('%#', (parts, expected) => {
    expect(title(parts)).toBe(expected)
  })
})
