import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Json, JsonObject } from '@tier3/model/json'
import { describe, expect, it } from 'vitest'
import { readRulesetFile } from '../ruleset/declared-ruleset.ts'
import { describeDrift } from './describe-drift.ts'
import type { Direction } from './difference.ts'
import { DRIFT_CASES, type DriftCase } from './drift-cases.fixture.ts'
import {
  actor,
  branchBody,
  drift,
  live,
  OPTIONS,
  refs,
  rule,
  rules,
  shown,
  tagBody,
} from './drift.fixture.ts'
import { compareRulesets } from './drift.ts'
import { foldDirections, judgeDrift, type DriftMode, type DriftVerdict } from './drift-verdict.ts'
import { hiddenBypass, reversed, VERDICTS_WITHOUT_DOUBT } from './metamorphic.fixture.ts'

const TURNED: Readonly<Record<DriftVerdict, DriftVerdict>> = {
  'in-sync': 'in-sync',
  strengthened: 'weakened',
  changed: 'changed',
  weakened: 'strengthened',
  unknown: 'unknown',
}

/** Cases agreed on outside of the repository; a plain checkout does not have them. */
interface GivenCase {
  readonly name: string
  readonly expected: Json
  readonly live: Json | null
  readonly verdict: string
  readonly context?: { readonly default_branch?: string }
}
const GIVEN = join(import.meta.dirname, '../../../../../shared/cases/ruleset-cases.json')
const given: readonly DriftCase[] = existsSync(GIVEN)
  ? (JSON.parse(readFileSync(GIVEN, 'utf8')) as readonly GivenCase[]).map((one) => ({
      name: `agreed: ${one.name}`,
      mine: one.expected,
      theirs: one.live,
      verdict: one.verdict.replace(' ', '-') as DriftVerdict,
      ...(one.context?.default_branch === undefined ? {} : { defaultBranch: one.context.default_branch }),
      ...(isWhole(one.live) ? {} : { turns: false as const }),
    }))
  : []

function isWhole(value: Json | null): boolean {
  return Array.isArray(value) && value.every((one: JsonObject) => Array.isArray(one['bypass_actors']))
}

const cases = [...DRIFT_CASES, ...given]
const facts = ({ defaultBranch }: DriftCase) => (defaultBranch === undefined ? {} : { defaultBranch })

describe('the agreed cases', () => {
  it.skipIf(given.length === 0)('there are twenty (skipped: ../shared/cases is not there)', () => {
    expect(given).toHaveLength(20)
  })
})

describe('compareRulesets', () => {
  it.each(cases)('$name: $verdict', (one) => {
    expect(drift(one.mine, one.theirs, facts(one)).verdict).toBe(one.verdict)
  })

  it.each(cases)('$name: the order of lists and keys does not matter', (one) => {
    const turned = drift(reversed(one.mine), one.theirs === null ? null : reversed(one.theirs), facts(one))
    expect(turned.verdict).toBe(one.verdict)
    expect(shown(turned).toSorted()).toEqual(shown(drift(one.mine, one.theirs, facts(one))).toSorted())
  })

  it.each(cases.filter(({ turns, theirs }) => turns !== false && theirs !== null))(
    '$name: sides turned round end in the opposite',
    (one) => {
      expect(drift(one.theirs ?? [], one.mine, facts(one)).verdict).toBe(TURNED[one.verdict])
    },
  )

  it.each(cases)('$name: a hidden list makes nothing cleaner', ({ mine, theirs }) => {
    if (theirs === null) return
    const before = drift(mine, theirs)
    const after = drift(mine, hiddenBypass(theirs))
    expect(VERDICTS_WITHOUT_DOUBT).not.toContain(after.verdict)
    const beside = (lines: readonly string[]): readonly string[] =>
      lines.filter((line) => !line.includes('bypass')).toSorted()
    expect(beside(shown(after))).toEqual(beside(shown(before)))
    for (const mode of ['exact', 'at-least'] as const) expect(judgeDrift(after, mode)).not.toBe('pass')
  })

  it.each(cases)('$name: what is declared twice over is in sync with itself', ({ mine }) => {
    expect(drift(mine, mine).findings).toEqual([])
  })
})

describe('the verdict of directions', () => {
  it.each<readonly [readonly Direction[], DriftVerdict]>([
    [[], 'in-sync'],
    [['cosmetic'], 'in-sync'],
    [['stricter', 'cosmetic'], 'strengthened'],
    [['weaker'], 'weakened'],
    [['weaker', 'unknown'], 'weakened'],
    [['weaker', 'none'], 'weakened'],
    [['weaker', 'stricter'], 'changed'],
    [['weaker', 'incomparable', 'unknown'], 'changed'],
    [['incomparable'], 'changed'],
    [['stricter', 'incomparable'], 'changed'],
    [['none'], 'changed'],
    [['unknown'], 'unknown'],
    [['unknown', 'stricter'], 'unknown'],
    [['unknown', 'incomparable'], 'unknown'],
  ])('%j is %s', (directions, expected) => {
    expect(foldDirections(directions)).toBe(expected)
  })

  const judge = (mode: DriftMode, directions: readonly Direction[]) =>
    judgeDrift(
      { verdict: foldDirections(directions), findings: directions.map((direction) => ({ direction })) },
      mode,
    )
  it.each<readonly [DriftMode, readonly Direction[], string]>([
    ['exact', [], 'pass'],
    ['exact', ['cosmetic'], 'pass'],
    ['exact', ['stricter'], 'fail'],
    ['exact', ['none'], 'fail'],
    ['exact', ['unknown'], 'unknown'],
    ['exact', ['unknown', 'stricter'], 'fail'],
    ['at-least', ['stricter', 'none', 'cosmetic'], 'pass'],
    ['at-least', ['weaker', 'stricter'], 'fail'],
    ['at-least', ['incomparable'], 'fail'],
    ['at-least', ['unknown', 'stricter'], 'unknown'],
    ['report', ['weaker'], 'pass'],
    ['report', ['unknown'], 'unknown'],
  ])('%s takes %j as %s', (mode, directions, expected) => {
    expect(judge(mode, directions)).toBe(expected)
  })

  it('nothing read is never accepted', () => {
    const unread = compareRulesets([], live(null), OPTIONS)
    expect([unread.verdict, judgeDrift(unread, 'at-least')]).toEqual(['unknown', 'unknown'])
  })
})

describe('findings', () => {
  it('carry a code for each kind', () => {
    const mine = [
      branchBody(rules(rule('deletion'), rule('update'), rule('time_lock'))),
      tagBody({ name: 'gone' }),
    ]
    const theirs = [
      branchBody({
        bypass_actors: null,
        ...rules(rule('deletion'), rule('creation'), rule('copilot_code_review')),
      }),
      tagBody({ name: 'more', ...rules(rule('creation')) }),
    ]
    expect(drift(mine, theirs).findings.map(({ code, path }) => `${code} ${path}`.trim())).toEqual([
      'policy/ruleset-weaker rules/update',
      'policy/ruleset-missing',
      'policy/ruleset-hidden bypass_actors',
      'policy/ruleset-changed rules/time_lock',
      'policy/ruleset-stricter rules/creation',
      'policy/ruleset-extra',
      'policy/ruleset-cosmetic rules/copilot_code_review',
    ])
  })

  it('say who gains what', () => {
    const mine = tagBody({ name: 't' })
    const theirs = tagBody({
      name: 't',
      bypass_actors: [actor('RepositoryRole', 4)],
      ...rules(rule('deletion')),
      ...refs(['refs/tags/v1*']),
    })
    expect(describeDrift(drift(mine, theirs, { refs: ['refs/tags/v1.0', 'refs/tags/v2.0'] }))).toEqual([
      'Weaker: tag ruleset "t": no longer covered: refs/tags/v2.0',
      'Weaker: tag ruleset "t": everyone with write access can move matching refs to other commits',
      'Weaker: tag ruleset "t": everyone with the role write or higher can pass by every rule of it always',
      'weakened: what is live protects less than what is declared',
    ])
  })

  it('point at the line of the value that differs', () => {
    const body = branchBody({
      bypass_actors: [actor('Team', 3), actor('User', 4)],
      ...rules(
        rule('deletion'),
        rule('pull_request', { required_approving_review_count: 2 }),
        rule('required_status_checks', { required_status_checks: [{ context: 'a' }, { context: 'lost' }] }),
      ),
    })
    const text = JSON.stringify({ version_id: 1, state: body }, null, 2)
    const file = readRulesetFile(text, '.github/rulesets/main.json')
    if (!file.ok) throw new Error('the fixture is no ruleset')
    const theirs = branchBody({
      bypass_actors: [actor('Team', 3)],
      ...rules(
        rule('deletion'),
        rule('pull_request', { required_approving_review_count: 1 }),
        rule('required_status_checks', { required_status_checks: [{ context: 'a' }] }),
      ),
    })
    const { findings } = compareRulesets(file.value, live(theirs), OPTIONS)
    const line = (part: string): number => text.split('\n').findIndex((one) => one.includes(part)) + 1
    expect(findings.map(({ pointer, at }) => [pointer, at])).toEqual([
      [
        '/state/rules/1/parameters/required_approving_review_count',
        { file: '.github/rulesets/main.json', line: line('"required_approving_review_count"') },
      ],
      [
        '/state/rules/2/parameters/required_status_checks/1',
        { file: '.github/rulesets/main.json', line: line('"lost"') - 1 },
      ],
      ['/state/bypass_actors/1', { file: '.github/rulesets/main.json', line: line('"User"') - 1 }],
    ])
  })

  it('are safe to show', () => {
    const { findings } = drift(branchBody({ name: 'a\n::error::b' }), [])
    expect(findings[0]?.subject).toBe(String.raw`branch ruleset "a\u{000a}::error::b"`)
  })
})

describe('options', () => {
  it('unverified-ok states what was not checked', () => {
    const result = drift(branchBody(), branchBody({ bypass_actors: null }), { bypass: 'unverified-ok' })
    expect([result.verdict, result.losses]).toEqual([
      'in-sync',
      ['who can bypass was not checked: branch ruleset "protect branch"'],
    ])
    expect(describeDrift(result)).toEqual([
      'Told for completeness: branch ruleset "protect branch": who can pass by its rules was not shown to this token',
      'Accepted as not verified: who can bypass was not checked: branch ruleset "protect branch"',
      'in-sync: what is live is what is declared, as far as it was checked',
    ])
  })

  it('unverified-ok accepts no caller who can bypass', () => {
    const theirs = branchBody({ bypass_actors: null, current_user_can_bypass: 'exempt' })
    expect(drift(branchBody(), theirs, { bypass: 'unverified-ok' }).verdict).toBe('weakened')
  })

  it.each(['always', 'exempt', 'pull_requests_only'])(
    'an empty list shown to a caller who can bypass (%s) is not the whole list',
    (can) => {
      const theirs = branchBody({ current_user_can_bypass: can })
      expect(shown(drift(branchBody(), theirs))).toEqual([
        'weaker bypass-caller bypass_actors',
        'unknown bypass-hidden bypass_actors',
      ])
      const mine = branchBody({ bypass_actors: [actor('Integration', 9)] })
      expect(drift(mine, theirs).verdict).toBe('unknown')
    },
  )

  it('an actor in a mode that is not known does not vanish behind the same in a known one', () => {
    const theirs = branchBody({
      bypass_actors: [actor('Integration', 9), actor('Integration', 9, 'ghost')],
    })
    const mine = branchBody({ bypass_actors: [actor('Integration', 9)] })
    expect(shown(drift(mine, theirs))).toEqual(['incomparable bypass-mode bypass_actors/Integration 9'])
  })

  it('checks that are no objects are told apart', () => {
    const checks = (...items: readonly string[]) =>
      branchBody(rules(rule('required_status_checks', { required_status_checks: items })))
    expect(drift(checks('a'), checks('b')).verdict).toBe('changed')
    expect(drift(checks('a'), checks('a')).verdict).toBe('in-sync')
  })

  it('allow-extra lists what nobody declared, and accepts it', () => {
    const theirs = [branchBody(), tagBody()]
    expect(shown(drift(branchBody(), theirs, { allowExtra: true }))).toEqual(['cosmetic ruleset-extra'])
    expect(drift(branchBody(), theirs, { allowExtra: true }).verdict).toBe('in-sync')
  })

  it('a ruleset that could not be read is not missing', () => {
    const unread = [{ name: 'protect branch', target: 'branch', why: 'GitHub answered 404' }]
    const result = compareRulesets([{ ruleset: compareRulesetsInput() }], live([], { unread }), OPTIONS)
    expect(shown(result)).toEqual(['unknown ruleset-unread'])
    expect(result.findings[0]?.words).toBe('the live rulesets could not be read: GitHub answered 404')
  })

  it('an organization judges its own and not those of a repository', () => {
    const theirs = [branchBody({ source_type: 'Organization' }), tagBody({ source_type: 'Repository' })]
    const result = drift(branchBody(), theirs, { level: 'organization' })
    expect([result.verdict, result.inherited.length]).toEqual(['in-sync', 1])
  })
})

function compareRulesetsInput() {
  const file = readRulesetFile(JSON.stringify(branchBody()), 'a.json')
  const ruleset = file.ok ? file.value[0]?.ruleset : undefined
  if (ruleset === undefined) throw new Error('the fixture is no ruleset')
  return ruleset
}
