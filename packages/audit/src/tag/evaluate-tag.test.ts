import type { Json } from '@tier3/model/json'
import { describe, expect, it } from 'vitest'
import { actor, branchBody, decoded, live, refs, rule, rules, tagBody } from '../compare/drift.fixture.ts'
import type { LiveRulesets } from '../compare/drift.ts'
import type { BypassActor } from '../ruleset/ruleset.ts'
import { describeTag } from './describe-tag.ts'
import { evaluateTag } from './evaluate-tag.ts'
import type { TagDemand, TagFacts, TagJudgement } from './tag-judgement.ts'
import { tagPattern } from './tag-remedy.ts'

const bypassActor = (value: Json): BypassActor => {
  const [ruleset] = decoded(tagBody({ bypass_actors: [value] }))
  const found = ruleset?.bypass.seen === true ? ruleset.bypass.actors[0] : undefined
  if (found === undefined) throw new Error('the fixture has no actor')
  return found
}
const demand = (tag: string, changes: Partial<TagDemand> = {}): TagDemand => ({
  ref: `refs/tags/${tag}`,
  rules: ['update', 'deletion'],
  allowedBypass: [],
  ...changes,
})

interface Scenario {
  readonly name: string
  readonly rulesets: Json | null
  readonly tag?: string
  readonly changes?: Partial<TagDemand>
  readonly facts?: TagFacts
  readonly state?: object
  readonly result: TagJudgement['result']
  readonly seen?: string
}

const ADMIN = actor('RepositoryRole', 5)
const HIDDEN = { bypass_actors: undefined }
const ORG = { source_type: 'Organization', source: 'acme' }

const scenarios: readonly Scenario[] = [
  { name: 'G1 both rules, nobody can bypass', rulesets: tagBody(), result: 'protected' },
  {
    name: 'G2 the bypass list is hidden',
    rulesets: tagBody(HIDDEN),
    result: 'unknown',
    seen: 'was not shown',
  },
  { name: 'G3 only evaluated', rulesets: tagBody({ enforcement: 'evaluate' }), result: 'unprotected' },
  {
    name: 'G4 a tag may still move forward',
    rulesets: tagBody(rules(rule('deletion'), rule('non_fast_forward'))),
    result: 'unprotected',
    seen: 'no active ruleset for this tag has the rule',
  },
  {
    name: 'G5 one star crosses no slash',
    rulesets: tagBody(refs(['refs/tags/*'])),
    tag: 'pkg/v1',
    result: 'unprotected',
  },
  {
    name: 'G6 two final stars cross no slash',
    rulesets: tagBody(refs(['refs/tags/**'])),
    tag: 'pkg/v1',
    result: 'unprotected',
  },
  {
    name: 'G7 an exclude hits the tag',
    rulesets: tagBody(refs(['~ALL'], ['refs/tags/*-rc*'])),
    tag: 'v1.0.0-rc1',
    result: 'unprotected',
  },
  { name: 'G8 an empty include', rulesets: tagBody(refs([])), result: 'unprotected' },
  { name: 'G9 a ruleset for branches', rulesets: branchBody(refs(['~ALL'])), result: 'unprotected' },
  {
    name: 'G10 each rule in another ruleset',
    rulesets: [
      tagBody({ ...rules(rule('update')), ...ORG }),
      tagBody({ name: 'own', ...rules(rule('deletion')) }),
    ],
    result: 'protected',
  },
  {
    name: 'G11 admins can bypass the only carrier',
    rulesets: tagBody({ bypass_actors: [ADMIN] }),
    result: 'unprotected',
    seen: 'everyone with the role admin (always)',
  },
  {
    name: 'G12 a clean carrier beside one with a bypass',
    rulesets: [tagBody({ bypass_actors: [ADMIN] }), tagBody({ name: 'clean' })],
    result: 'protected',
  },
  { name: 'G13 the list was refused', rulesets: null, result: 'unknown', seen: 'GitHub answered 403' },
  {
    name: 'G14 only an immutable release',
    rulesets: [],
    facts: { immutableRelease: true },
    result: 'unprotected',
  },
  {
    name: 'G15 hidden, and the job itself can bypass',
    rulesets: tagBody({ ...HIDDEN, current_user_can_bypass: 'always' }),
    result: 'unprotected',
    seen: 'this job itself can pass by it (always)',
  },
  {
    name: 'the right name and no rules',
    rulesets: tagBody({ name: 'Protect release tags', rules: [] }),
    result: 'unprotected',
  },
  { name: 'disabled', rulesets: tagBody({ enforcement: 'disabled' }), result: 'unprotected' },
  {
    name: 'a pattern that misses a scoped package',
    rulesets: tagBody(refs(['refs/tags/*@*'])),
    tag: '@scope/pkg@1.0.0',
    result: 'unprotected',
  },
  {
    name: 'a pattern that holds a scoped package',
    rulesets: tagBody(refs(['refs/tags/**/*@*'])),
    tag: '@scope/pkg@1.0.0',
    result: 'protected',
  },
  {
    name: 'everyone who can write can bypass',
    rulesets: tagBody({ bypass_actors: [actor('RepositoryRole', 4)] }),
    result: 'unprotected',
    seen: 'everyone with the role write or higher',
  },
  {
    name: 'an actor of a type alone',
    rulesets: tagBody({ bypass_actors: [{ actor_type: 'Team' }] }),
    result: 'unprotected',
    seen: 'any team (always)',
  },
  {
    name: 'an exempt deploy key',
    rulesets: tagBody({ bypass_actors: [actor('DeployKey', null, 'exempt')] }),
    result: 'unprotected',
    seen: 'without a record',
  },
  {
    name: 'an allowed actor',
    rulesets: tagBody({ bypass_actors: [actor('Integration', 9)] }),
    changes: { allowedBypass: [bypassActor(actor('Integration', 9))] },
    result: 'protected',
  },
  {
    name: 'an allowed actor in a wider mode',
    rulesets: tagBody({ bypass_actors: [actor('Integration', 9, 'exempt')] }),
    changes: { allowedBypass: [bypassActor(actor('Integration', 9))] },
    result: 'unprotected',
  },
  {
    name: 'an allowed wide role holds the narrow one',
    rulesets: tagBody({ bypass_actors: [ADMIN] }),
    changes: { allowedBypass: [bypassActor(actor('RepositoryRole', 2))] },
    result: 'protected',
  },
  {
    name: 'hidden, with somebody allowed and a caller who can',
    rulesets: tagBody({ ...HIDDEN, current_user_can_bypass: 'exempt' }),
    changes: { allowedBypass: [bypassActor(ADMIN)] },
    result: 'unknown',
  },
  {
    name: 'hidden, and the caller cannot',
    rulesets: tagBody({ bypass_actors: null, current_user_can_bypass: 'never' }),
    result: 'unknown',
  },
  {
    name: 'an empty list, and yet the caller can',
    rulesets: tagBody({ current_user_can_bypass: 'always' }),
    result: 'unprotected',
  },
  {
    name: 'an unknown condition',
    rulesets: tagBody({ conditions: { ref_name: { include: ['~ALL'] }, moon: {} } }),
    result: 'unknown',
    seen: 'whether it is about this tag is not defined',
  },
  { name: 'an exclude without include', rulesets: tagBody(refs([], ['refs/tags/x'])), result: 'unknown' },
  { name: 'a pattern that is not defined', rulesets: tagBody(refs(['refs/tags/[^x]*'])), result: 'unknown' },
  {
    name: 'half of the list and nothing in it',
    rulesets: [],
    state: { complete: false },
    result: 'unknown',
    seen: 'not every page of the list was read',
  },
  {
    name: 'half of the list and all that is needed in it',
    rulesets: tagBody(),
    state: { complete: false },
    result: 'protected',
  },
  {
    name: 'a ruleset that could not be read',
    rulesets: [],
    state: { unread: [{ name: 'x', target: 'tag', why: '404' }] },
    result: 'unknown',
    seen: '"x" could not be read: 404',
  },
  {
    name: 'a ruleset of a target to come that could not be read',
    rulesets: [],
    state: { unread: [{ name: 'x', target: 'moon', why: '404' }] },
    result: 'unknown',
  },
  {
    name: 'a ruleset for branches that could not be read',
    rulesets: [],
    state: { unread: [{ name: 'x', target: 'branch', why: '404' }] },
    result: 'unprotected',
  },
  {
    name: 'GitHub names the rules too',
    rulesets: tagBody(),
    facts: { answeredRules: ['UPDATE', 'DELETION'] },
    result: 'protected',
  },
  {
    name: 'GitHub does not name a rule',
    rulesets: tagBody(),
    facts: { answeredRules: ['UPDATE'] },
    result: 'unknown',
    seen: 'GitHub does not name it',
  },
  {
    name: 'signatures are demanded and not there',
    rulesets: tagBody(),
    changes: { rules: ['update', 'required_signatures'] },
    result: 'unprotected',
  },
  {
    name: 'the default branch is no tag',
    rulesets: tagBody(refs(['~DEFAULT_BRANCH'])),
    result: 'unprotected',
  },
  {
    name: 'a ref that is no tag',
    rulesets: tagBody(refs(['~ALL'])),
    changes: { ref: 'refs/heads/v1' },
    result: 'unprotected',
  },
]

const judge = ({ rulesets, tag, changes, facts, state }: Scenario): TagJudgement =>
  evaluateTag(demand(tag ?? 'v1.2.3', changes), live(rulesets, state), facts)

describe('evaluateTag', () => {
  it.each(scenarios)('$name: $result', (scenario) => {
    const { result, reasons } = judge(scenario)
    expect(result).toBe(scenario.result)
    expect(reasons.map(({ seen }) => seen).join('; ')).toContain(scenario.seen ?? '')
    expect(reasons.length > 0).toBe(result !== 'protected')
  })

  it.each(scenarios)('$name: codes fit the result', (scenario) => {
    const { result, reasons } = judge(scenario)
    const codes = new Set(reasons.map(({ code }) => code))
    expect(codes.has('policy/tag-unprotected')).toBe(result === 'unprotected')
    const unsure = codes.has('policy/tag-unverified') || codes.has('policy/ruleset-effective')
    expect(unsure && !codes.has('policy/tag-unprotected')).toBe(result === 'unknown')
  })

  it.each(scenarios.filter(({ result, changes }) => result === 'unprotected' && changes?.ref === undefined))(
    '$name: the remedy makes it protected',
    (scenario) => {
      const { remedies } = judge(scenario)
      const before = scenario.rulesets === null ? [] : [scenario.rulesets].flat()
      const after = judge({ ...scenario, rulesets: [...before, ...remedies] as Json })
      expect(after.result).toBe('protected')
    },
  )

  it('proposes no more than what is missing', () => {
    const { remedies } = judge({
      name: '',
      rulesets: tagBody(rules(rule('deletion'))),
      result: 'unprotected',
    })
    expect(remedies).toEqual([
      {
        name: 'Protect release tags',
        target: 'tag',
        enforcement: 'active',
        bypass_actors: [],
        conditions: { ref_name: { include: ['refs/tags/v*'], exclude: [] } },
        rules: [{ type: 'update' }],
      },
    ])
  })

  it('proposes creation apart, for its creator', () => {
    const creator = bypassActor(actor('Integration', 9))
    const { remedies } = evaluateTag(
      demand('v1', { rules: ['update', 'creation'], creator }),
      live(tagBody({ name: 'Protect release tags', rules: [] })),
    )
    expect(remedies.map(({ name, bypass_actors }) => [name, bypass_actors])).toEqual([
      ['Protect release tags 2', []],
      ['Create release tags', [actor('Integration', 9)]],
    ])
  })

  it.each([
    ['v1.2.3', 'refs/tags/v*'],
    ['@scope/pkg@1.0.0', 'refs/tags/@scope/pkg@*'],
    ['pkg2/v1', 'refs/tags/pkg2/v*'],
    ['2026.1', 'refs/tags/*'],
    ['stable', 'refs/tags/stable'],
  ])('the pattern for %s is %s', (tag, pattern) => {
    expect(tagPattern(`refs/tags/${tag}`)).toBe(pattern)
  })

  it('says why each ruleset does not count', () => {
    const bodies = [
      tagBody({ name: 'a', enforcement: 'evaluate' }),
      tagBody({ name: 'b', rules: [] }),
      branchBody({ name: 'c' }),
      tagBody({ name: 'd', ...refs([]) }),
      tagBody({ name: 'e', ...refs(['~ALL'], ['refs/tags/@*/*']) }),
      tagBody({ name: 'f', ...refs(['refs/tags/*@*']) }),
      tagBody({ name: 'g', ...refs(['~ALL']) }),
    ]
    const { passedOver } = judge({ name: '', rulesets: bodies, tag: '@s/p@1', result: 'protected' })
    expect(passedOver.map(({ name, why }) => `${name} ${why}`)).toEqual([
      'a its enforcement is evaluate, which blocks nobody',
      'b it has no rules',
      'c it is for the target branch, not for tags',
      'd its list `include` is empty, so it is about no tag',
      'e its `exclude` has refs/tags/@*/*, which matches the tag',
      'f none of its patterns matches the tag: refs/tags/*@*; a `*` and a final `**` do not cross a slash',
    ])
  })

  it('is told in words', () => {
    const judgement = evaluateTag(
      demand('v1'),
      live([tagBody(rules(rule('deletion'))), branchBody({ bypass_actors: null })]),
    )
    expect(describeTag('refs/tags/v1', judgement)).toEqual([
      'update: unbound',
      'deletion: bound ("protect tag": nobody can pass by it)',
      'does not count: "protect branch": it is for the target branch, not for tags',
      'creation: yes (no rule restricts the creation of this tag)',
      'unprotected: refs/tags/v1: the rule update, which only allowed actors can pass by',
    ])
  })

  it('tells of an immutable release beside the result', () => {
    const { information, result } = judge({
      name: '',
      rulesets: [],
      facts: { immutableRelease: true },
      result: 'unprotected',
    })
    expect([result, information[0]]).toEqual([
      'unprotected',
      'an immutable release locks this tag; that is beside the rulesets, and protects no other tag',
    ])
  })
})

describe('who can create the tag', () => {
  const APP = bypassActor(actor('Integration', 9))
  const creation = (changes: { readonly [name: string]: Json | undefined } = {}): Json =>
    tagBody({ name: 'create', ...rules(rule('creation')), ...changes })
  const rows: readonly (readonly [string, LiveRulesets, Partial<TagDemand>, string])[] = [
    ['no rule', live(tagBody()), {}, 'yes'],
    [
      'the App of the list',
      live(creation({ bypass_actors: [actor('Integration', 9)] })),
      { creator: APP },
      'yes',
    ],
    ['another App', live(creation({ bypass_actors: [actor('Integration', 8)] })), { creator: APP }, 'no'],
    [
      'the App on pull requests',
      live(creation({ bypass_actors: [actor('Integration', 9, 'pull_request')] })),
      { creator: APP },
      'no',
    ],
    [
      'the App in one of two',
      live([creation({ bypass_actors: [actor('Integration', 9)] }), creation({ name: 'b' })]),
      { creator: APP },
      'no',
    ],
    ['a hidden list', live(creation({ bypass_actors: null })), { creator: APP }, 'unknown'],
    [
      'a hidden list, and the caller can',
      live(creation({ bypass_actors: null, current_user_can_bypass: 'always' })),
      { creator: APP, creatorIsCaller: true },
      'yes',
    ],
    [
      'a hidden list, and the caller cannot',
      live(creation({ bypass_actors: null, current_user_can_bypass: 'never' })),
      { creator: APP, creatorIsCaller: true },
      'no',
    ],
    ['nobody named', live(creation()), {}, 'unknown'],
    ['for other tags', live(creation(refs(['refs/tags/x*']))), { creator: APP }, 'yes'],
    ['perhaps for other tags', live(creation(refs(['refs/tags/[^x]']))), { creator: APP }, 'unknown'],
    ['half of the list', live([], { complete: false }), { creator: APP }, 'unknown'],
    ['nothing read', live(null), { creator: APP }, 'unknown'],
  ]
  it.each(rows)('%s', (_name, state, changes, expected) => {
    expect(evaluateTag(demand('v1', changes), state).creation.answer).toBe(expected)
  })

  it('the creator may pass by the rule for creation and by no other', () => {
    const body = tagBody({
      ...rules(rule('creation'), rule('update')),
      bypass_actors: [actor('Integration', 9)],
    })
    const { rules: judged } = evaluateTag(
      demand('v1', { rules: ['creation', 'update'], creator: APP }),
      live(body),
    )
    expect(judged.map(({ type, state }) => `${type} ${state}`)).toEqual(['creation bound', 'update unbound'])
  })
})

describe('a rule for creation, and the caller makes the tag', () => {
  const rows: readonly (readonly [string, { readonly [name: string]: Json | undefined }, string])[] = [
    ['the one App of the list', { bypass_actors: [actor('Integration', 9)] }, 'protected'],
    ['one of several', { bypass_actors: [actor('Integration', 9), actor('Integration', 8)] }, 'unprotected'],
    ['everyone with a role', { bypass_actors: [actor('RepositoryRole', 4)] }, 'unprotected'],
    ['an App on pull requests', { bypass_actors: [actor('Integration', 9, 'pull_request')] }, 'unprotected'],
    ['a hidden list', { bypass_actors: undefined }, 'unknown'],
    ['an empty list', { bypass_actors: [] }, 'unknown'],
  ]
  const judged = (changes: { readonly [name: string]: Json | undefined }, more: Partial<TagDemand> = {}) =>
    evaluateTag(
      demand('v1', { rules: ['creation'], creatorIsCaller: true, ...more }),
      live(tagBody({ ...rules(rule('creation')), current_user_can_bypass: 'always', ...changes })),
    )

  it.each(rows)('%s: %s', (_name, changes, result) => {
    expect(judged(changes).result).toBe(result)
    expect(judged(changes).creation.answer).toBe('yes')
  })

  it('a hidden list can be accepted, and is told', () => {
    const { result, losses } = judged({ bypass_actors: undefined }, { bypass: 'unverified-ok' })
    expect([result, losses]).toEqual([
      'protected',
      ['who can pass by the rule creation of "protect tag" was not checked, as accepted'],
    ])
  })

  it('the remedy lets those pass who are allowed to', () => {
    const allowedBypass = [bypassActor(actor('Integration', 9))]
    const { remedies } = evaluateTag(demand('v1', { rules: ['creation'], allowedBypass }), live([]))
    expect(remedies.map((body) => body['bypass_actors'])).toEqual([[actor('Integration', 9)]])
    expect(evaluateTag(demand('v1', { rules: ['creation'], allowedBypass }), live(remedies)).result).toBe(
      'protected',
    )
  })
})
