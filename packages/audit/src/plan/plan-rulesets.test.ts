import type { Json } from '@tier3/model/json'
import { describe, expect, it } from 'vitest'
import {
  actor,
  branchBody,
  declared,
  decoded,
  drift,
  live,
  refs,
  rule,
  rules,
  tagBody,
} from '../compare/drift.fixture.ts'
import type { LiveRulesets } from '../compare/drift.ts'
import { decodeRulesets } from '../ruleset/decode-ruleset.ts'
import { planStaleness, readBackDifferences } from './check-plan.ts'
import { planRollback } from './plan-rollback.ts'
import { planRulesets, type PlanOptions } from './plan-rulesets.ts'
import { describePlan, planDigestInput, type RulesetPlan } from './ruleset-plan.ts'

const OPTIONS: PlanOptions = { scope: 'acme/app', level: 'repository', allowDelete: false }
const AT = '2026-02-01T00:00:00Z'
const server = (id: number, changes: { readonly [name: string]: Json | undefined } = {}) => ({
  id,
  updated_at: AT,
  source_type: 'Repository',
  source: 'acme/app',
  ...changes,
})

const plan = (mine: Json, theirs: Json | null, options: Partial<PlanOptions> = {}, state: object = {}) =>
  planRulesets(declared(mine), live(theirs, state), { ...OPTIONS, ...options })

function planned(mine: Json, theirs: Json, options: Partial<PlanOptions> = {}): RulesetPlan {
  const result = plan(mine, theirs, options)
  if (!result.ok) throw new Error(result.problem.map(({ current }) => current).join('; '))
  return result.value
}

const steps = ({ steps: list }: RulesetPlan): readonly string[] =>
  list.map(({ action, effect, name, id }) => `${action} ${effect} ${name} ${id ?? ''}`.trim())

const codes = (result: ReturnType<typeof plan>): readonly string[] =>
  result.ok ? [] : result.problem.map(({ code }) => code)

describe('planRulesets', () => {
  const weaker = branchBody({ name: 'w', ...rules(rule('deletion')) })
  const stricter = branchBody({ name: 's', ...rules(rule('deletion'), rule('update')) })
  const mine = [
    weaker,
    stricter,
    tagBody({ name: 'new' }),
    branchBody({ name: 'renamed', ...rules(rule('creation')) }),
    branchBody({ name: 'same', ...rules(rule('required_signatures')) }),
  ]
  const theirs = [
    branchBody({ name: 'w', ...server(1), ...rules(rule('deletion'), rule('update')) }),
    branchBody({ name: 's', ...server(2), ...rules(rule('deletion')) }),
    branchBody({ name: 'old', ...server(3), ...rules(rule('creation')) }),
    branchBody({ name: 'same', ...server(4), ...rules(rule('required_signatures')) }),
    branchBody({ name: 'extra', ...server(5), ...rules(rule('required_linear_history')) }),
    branchBody({ name: 'org', ...server(6, { source_type: 'Organization' }) }),
  ]

  it('creates, strengthens, keeps, weakens, and only then deletes', () => {
    expect(steps(planned(mine, theirs, { allowDelete: true }))).toEqual([
      'create strengthens new',
      'update strengthens s 2',
      'update keeps renamed 3',
      'update weakens w 1',
      'delete weakens extra 5',
    ])
  })

  it('deletes nothing without leave, and says what stays', () => {
    const result = planned(mine, theirs)
    expect(steps(result).some((step) => step.startsWith('delete'))).toBe(false)
    expect(result.kept).toEqual(['branch ruleset "extra"'])
    expect(describePlan(result).at(-1)).toBe('stays, although nobody declared it: branch ruleset "extra"')
  })

  it('rests on every ruleset of the owner that no step touches', () => {
    const { allowsDelete, rests } = planned(mine, theirs)
    expect(allowsDelete).toBe(false)
    expect(rests.map(({ name, id, updatedAt }) => [name, id, updatedAt])).toEqual([
      ['extra', 5, AT],
      ['same', 4, AT],
    ])
    expect(planned(mine, theirs, { allowDelete: true }).rests.map(({ name }) => name)).toEqual(['same'])
  })

  it('leads to what is declared', () => {
    const { steps: list } = planned(mine, theirs, { allowDelete: true })
    const left = theirs.filter(({ id }) => !list.some((step) => step.id === id))
    const sent = list.flatMap(({ body }) => (body === undefined ? [] : [body]))
    expect(drift(mine, [...left, ...sent]).verdict).toBe('in-sync')
    expect(
      steps(planned(mine, [...left, ...sent.map((body, i) => ({ ...body, ...server(90 + i) }))])),
    ).toEqual([])
  })

  it('sends every field, and no default that nobody wrote', () => {
    const body = branchBody({
      bypass_actors: undefined,
      ...rules(rule('pull_request', { required_approving_review_count: 1 }), rule('deletion')),
    })
    expect(planned(body, []).steps[0]?.body).toEqual({
      name: 'protect branch',
      target: 'branch',
      enforcement: 'active',
      bypass_actors: [],
      conditions: { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } },
      rules: [
        { type: 'deletion' },
        {
          type: 'pull_request',
          parameters: {
            required_approving_review_count: 1,
            dismiss_stale_reviews_on_push: false,
            require_code_owner_review: false,
            require_last_push_approval: false,
            required_review_thread_resolution: false,
          },
        },
      ],
    })
  })

  it('does nothing when only words differ', () => {
    const other = branchBody({ ...server(1), ...refs(['refs/heads/**/*']) })
    expect(steps(planned(branchBody(refs(['~ALL'])), other))).toEqual([])
    expect(describePlan(planned(branchBody(refs(['~ALL'])), other))).toEqual(['nothing has to be done'])
  })

  it.each<readonly [string, Json, Json | null, Partial<PlanOptions>, object, readonly string[]]>([
    [
      'a hidden bypass list',
      branchBody(),
      branchBody({ ...server(1), bypass_actors: null }),
      {},
      {},
      ['permission/denied'],
    ],
    ['a hidden list of an extra one', [], branchBody({ ...server(1), bypass_actors: null }), {}, {}, []],
    [
      'a hidden list of one to delete',
      [],
      branchBody({ ...server(1), bypass_actors: null }),
      { allowDelete: true },
      {},
      ['permission/denied'],
    ],
    ['a refused list', branchBody(), null, {}, {}, ['service/unexpected-answer']],
    ['half of a list', branchBody(), [], {}, { complete: false }, ['service/unexpected-answer']],
    [
      'a ruleset that was not read',
      branchBody(),
      [],
      {},
      { unread: [{ name: 'x', target: 'tag', why: '404' }] },
      ['service/unexpected-answer'],
    ],
    ['a live one without id', branchBody(), branchBody(), {}, {}, ['input/malformed']],
    [
      'two live ones of one name',
      branchBody(),
      [branchBody(server(1)), branchBody(server(2))],
      {},
      {},
      ['input/ruleset-duplicate'],
    ],
    ['two declared ones of one name', [branchBody(), branchBody()], [], {}, {}, ['input/ruleset-duplicate']],
    ['a file that GitHub refuses', branchBody(refs(['main'])), [], {}, {}, ['input/ruleset-malformed']],
  ])('refuses %s', (_name, mine_, theirs_, options, state, expected) => {
    expect(codes(plan(mine_, theirs_, options, state))).toEqual(expected)
  })
})

describe('planDigestInput', () => {
  const mine = branchBody()
  const theirs = branchBody({ ...server(1), ...rules(rule('deletion')) })
  it('is the same for the same plan, whatever the order of what was read', () => {
    const other = branchBody({ ...rules(rule('update'), rule('deletion')) })
    expect(planDigestInput(planned(mine, theirs))).toBe(planDigestInput(planned(other, theirs)))
  })
  it.each<readonly [string, () => RulesetPlan]>([
    ['another scope', () => planned(mine, theirs, { scope: 'acme/other' })],
    ['another time', () => planned(mine, { ...theirs, updated_at: '2026-03-01T00:00:00Z' })],
    ['another live form', () => planned(mine, { ...theirs, bypass_actors: [actor('User', 1)] })],
    ['leave to delete', () => planned(mine, theirs, { allowDelete: true })],
    ['another ruleset beside', () => planned(mine, [theirs, tagBody(server(2))])],
    ['another wish', () => planned(branchBody(rules(rule('creation'))), theirs)],
  ])('is another one for %s', (_name, make) => {
    expect(planDigestInput(make())).not.toBe(planDigestInput(planned(mine, theirs)))
  })
})

describe('planStaleness', () => {
  const before = branchBody({ ...server(1), ...rules(rule('deletion')) })
  const beside = branchBody({ name: 'beside', ...server(7), ...rules(rule('creation')) })
  const resting = planned([branchBody(), tagBody()], [before, beside])
  it.each<readonly [string, LiveRulesets, readonly string[]]>([
    ['unchanged', live([before, beside]), []],
    [
      'edited',
      live([before, { ...beside, ...rules() }]),
      ['the branch ruleset "beside" was edited since the plan was made'],
    ],
    ['gone', live([before]), ['the branch ruleset "beside" is no longer there']],
    [
      'hidden',
      live([before, { ...beside, bypass_actors: null }]),
      ['who can bypass the branch ruleset "beside" is hidden'],
    ],
    [
      'joined by another',
      live([before, beside, { ...beside, name: 'third', id: 8 }]),
      ['the branch ruleset "third" is there by now'],
    ],
    [
      'joined by one of the organization',
      live([before, beside, { ...beside, ...server(9, { source_type: 'Organization' }) }]),
      [],
    ],
  ])('a ruleset that no step touches: %s', (_name, state, expected) => {
    expect(planStaleness(resting, state, 'repository')).toEqual(expected)
  })

  it('takes a hidden list that was hidden when the plan was made', () => {
    const shy = { ...beside, bypass_actors: null }
    expect(planStaleness(planned([branchBody()], [before, shy]), live([before, shy]), 'repository')).toEqual(
      [],
    )
  })

  const made = planned([branchBody(), tagBody()], before)
  it.each<readonly [string, LiveRulesets, readonly string[]]>([
    ['unchanged', live(before), []],
    [
      'edited',
      live({ ...before, updated_at: '2026-03-01T00:00:00Z' }),
      ['the branch ruleset "protect branch" was edited since the plan was made'],
    ],
    [
      'edited without a new time',
      live({ ...before, enforcement: 'disabled' }),
      ['the branch ruleset "protect branch" was edited since the plan was made'],
    ],
    ['gone', live([]), ['the branch ruleset "protect branch" is no longer there']],
    [
      'hidden',
      live({ ...before, bypass_actors: null }),
      ['who can bypass the branch ruleset "protect branch" is hidden'],
    ],
    [
      'created by somebody else',
      live([before, tagBody(server(2))]),
      ['the tag ruleset "protect tag" is there by now'],
    ],
    ['half read', live(before, { complete: false }), ['not every live ruleset was read']],
    ['not read', live(null), ['the live rulesets could not be read: GitHub answered 403']],
  ])('%s', (_name, state, expected) => {
    expect(planStaleness(made, state, 'repository')).toEqual(expected)
  })
})

describe('readBackDifferences', () => {
  const [step] = planned(branchBody({ bypass_actors: [actor('User', 4)] }), []).steps
  const read = (value: Json) =>
    decoded(value).flatMap((one) => (step === undefined ? [] : readBackDifferences(step, one)))
  it('is nothing when GitHub did what was sent', () => {
    expect(read(branchBody({ ...server(3), bypass_actors: [actor('User', 4)] }))).toEqual([])
  })
  it('finds what GitHub passed over in silence', () => {
    expect(read(branchBody({ ...server(3), bypass_actors: [] })).map(({ path }) => path)).toEqual([
      'bypass_actors/User 4',
    ])
  })
  it('finds that it became one for other refs', () => {
    const other = branchBody({ ...server(3), target: 'tag', bypass_actors: [actor('User', 4)] })
    expect(read(other).map(({ path }) => path)).toContain('target')
  })
  it('finds that the list was not shown', () => {
    expect(read(branchBody({ ...server(3), bypass_actors: null })).map(({ direction }) => direction)).toEqual(
      ['unknown'],
    )
  })
})

describe('planRollback', () => {
  const version = (value: Json) => {
    const result = decodeRulesets({ version_id: 2, state: value }, 'live')
    const one = result.ok ? result.value[0] : undefined
    if (one === undefined) throw new Error('the fixture is no version')
    return one
  }
  const rollback = (value: Json, state: LiveRulesets) => planRollback(version(value), 1, state, OPTIONS)
  const current = branchBody({ ...server(1), ...rules(rule('deletion')) })
  it('updates the ruleset to the earlier version', () => {
    const result = rollback(branchBody(server(1)), live(current))
    expect(result.ok && steps(result.value)).toEqual(['update strengthens protect branch 1'])
  })
  it('does nothing when it is the version already', () => {
    const result = rollback(current, live(current))
    expect(result.ok && result.value.steps).toEqual([])
  })
  it('creates one that was deleted', () => {
    const result = rollback(current, live([]))
    expect(result.ok && steps(result.value)).toEqual(['create strengthens protect branch'])
  })
  it.each<readonly [string, Json, LiveRulesets, string]>([
    [
      'a version without its bypass list',
      branchBody({ bypass_actors: null }),
      live(current),
      'permission/denied',
    ],
    [
      'a hidden live list',
      branchBody(),
      live(branchBody({ ...server(1), bypass_actors: null })),
      'permission/denied',
    ],
    ['a refused list', branchBody(), live(null), 'service/unexpected-answer'],
    ['half of a list', branchBody(), live([], { complete: false }), 'service/unexpected-answer'],
    ['a name that is taken', branchBody(), live(branchBody(server(2))), 'input/ruleset-duplicate'],
  ])('refuses %s', (_name, value, state, code) => {
    const result = rollback(value, state)
    expect(result.ok ? [] : result.problem.map((one) => one.code)).toEqual([code])
  })
})

it('describePlan lets no name and no path begin a line of its own, and cuts nothing off', () => {
  const hostile = '\u001b[2K\n::set-output name=x::y \u202e'
  const checks = (...contexts: readonly string[]) =>
    branchBody(
      rules(
        rule('required_status_checks', { required_status_checks: contexts.map((context) => ({ context })) }),
      ),
    )
  const hostilePlan = planned(checks('ok'), { ...checks(hostile, 'x'.repeat(3000)), id: 7 })
  const [line, ...more] = describePlan(hostilePlan)
  expect(more).toEqual([])
  expect(line).toMatch(/^[\u0020-\u007e]*$/)
  expect(line).toContain('/\\u{001b}[2K\\u{000a}::set-output name=x::y \\u{202e} (weaker)')
  expect(line).toContain(`/${'x'.repeat(3000)} (weaker)`)
})
