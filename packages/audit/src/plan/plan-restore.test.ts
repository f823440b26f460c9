import type { Json } from '@tier3/model/json'
import { describe, expect, it } from 'vitest'
import { branchBody, decoded, live, rule, rules, tagBody } from '../compare/drift.fixture.ts'
import type { LiveRulesets } from '../compare/drift.ts'
import { basisAfter, liveChanges, planBasis } from './check-plan.ts'
import { planRestore } from './plan-restore.ts'
import type { PlanOptions } from './plan-rulesets.ts'

const OPTIONS: PlanOptions = { scope: 'acme/app', level: 'repository', allowDelete: true }
const server = (id: number) => ({ id, updated_at: '2026-02-01T00:00:00Z', source_type: 'Repository' })
const SAVED = {
  changed: decoded([
    branchBody({ name: 'weak', ...rules() }),
    branchBody({ name: 'strong' }),
    branchBody({ name: 'lost' }),
  ]).map((ruleset, index) => ({ id: index + 1, ruleset })),
  created: decoded(tagBody()),
}
const NOW: readonly Json[] = [
  branchBody({ name: 'weak', ...server(1) }),
  branchBody({ name: 'strong', ...server(2), ...rules(rule('deletion')) }),
  tagBody(server(4)),
  branchBody({ name: 'beside', ...server(5) }),
]
const restore = (state: LiveRulesets, options: Partial<PlanOptions> = {}, saved = SAVED) =>
  planRestore(saved, state, { ...OPTIONS, ...options })

describe('planRestore', () => {
  it('brings back what was changed and deleted, and deletes what was created, in safe order', () => {
    const plan = restore(live(NOW))
    expect(
      plan.ok && plan.value.steps.map(({ action, effect, name }) => `${action} ${effect} ${name}`),
    ).toEqual([
      'create strengthens lost',
      'update strengthens strong',
      'update weakens weak',
      'delete weakens protect tag',
    ])
    expect(plan.ok && plan.value.rests.map(({ name }) => name)).toEqual(['beside'])
  })

  it('keeps what was created without leave to delete', () => {
    const plan = restore(live(NOW), { allowDelete: false })
    expect(plan.ok && plan.value.steps.map(({ action }) => action)).toEqual(['create', 'update', 'update'])
    expect(plan.ok && plan.value.kept).toEqual(['tag ruleset "protect tag"'])
  })

  it('does nothing when all is as it was', () => {
    const saved = { changed: SAVED.changed.slice(0, 1), created: SAVED.created }
    const plan = restore(live([branchBody({ name: 'weak', ...server(1), ...rules() })]), {}, saved)
    expect(plan.ok && plan.value.steps).toEqual([])
  })

  it.each<readonly [string, LiveRulesets, readonly string[]]>([
    ['a refused list', live(null), ['service/unexpected-answer']],
    ['half of a list', live(NOW, { complete: false }), ['service/unexpected-answer']],
    [
      'to delete what somebody changed since',
      live([...NOW.slice(0, 2), tagBody({ ...server(4), ...rules(rule('creation')) })]),
      ['policy/ruleset-changed'],
    ],
    [
      'to delete or replace what is hidden',
      live([
        ...NOW.slice(1, 2),
        branchBody({ name: 'weak', ...server(1), bypass_actors: null }),
        tagBody({ ...server(4), bypass_actors: null }),
      ]),
      ['permission/denied', 'permission/denied'],
    ],
  ])('refuses %s', (_name, state, expected) => {
    const plan = restore(state)
    expect(plan.ok ? [] : plan.problem.map(({ code }) => code)).toEqual(expected)
  })
})

describe('basisAfter', () => {
  const [first, second] = NOW.map((one) => decoded(one)[0])
  const plan = restore(live(NOW))
  const basis = plan.ok ? planBasis(plan.value) : []
  it('holds what was read back in the place of what was there', () => {
    const written = branchBody({ name: 'weak', ...server(1), ...rules(rule('creation')) })
    const after = basisAfter(basis, 1, decoded(written)[0])
    expect(liveChanges(after, live([written, ...NOW.slice(1)]), 'repository')).toEqual([])
    expect(liveChanges(after, live(NOW), 'repository')).toEqual([
      'the branch ruleset "weak" was edited since the plan was made',
    ])
  })
  it('holds no more what was deleted, and what was created as well', () => {
    expect([first?.name, second?.name]).toEqual(['weak', 'strong'])
    expect(liveChanges(basisAfter(basis, 1, undefined), live(NOW.slice(1)), 'repository')).toEqual([])
    const more = branchBody({ name: 'more', ...server(9) })
    const after = basisAfter(basis, 9, decoded(more)[0])
    expect(liveChanges(after, live([...NOW, more]), 'repository')).toEqual([])
  })
})
