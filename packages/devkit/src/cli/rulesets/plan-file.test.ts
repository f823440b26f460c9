import { planRulesets } from '@tier3/audit/plan/plan-rulesets'
import type { RulesetPlan } from '@tier3/audit/plan/ruleset-plan'
import { decodeRulesets } from '@tier3/audit/ruleset/decode-ruleset'
import type { Json } from '@tier3/model/json'
import { sha256OfText } from '@tier3/workspace/text-digest'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatPlanFile, isPlanFile, planDigest, readPlanFile } from '@tier3/action-ruleset-drift/plan-file'

const body = (name: string, rules: readonly Json[], changes: object = {}): Json => ({
  name,
  target: 'branch',
  enforcement: 'active',
  bypass_actors: [],
  conditions: { ref_name: { include: ['~ALL'], exclude: [] } },
  rules,
  ...changes,
})
const server = (id: number) => ({ id, updated_at: '2026-02-01T00:00:00Z', source_type: 'Repository' })

function planOf(declared: readonly Json[], live: readonly Json[], allowDelete = true): RulesetPlan {
  const [mine, theirs] = [decodeRulesets(declared, 'declared'), decodeRulesets(live, 'live')]
  if (!mine.ok || !theirs.ok) throw new Error('the fixture holds no rulesets')
  const rulesets = { read: true, rulesets: theirs.value, unread: [], complete: true } as const
  const options = { scope: 'acme/app', level: 'repository', allowDelete } as const
  const plan = planRulesets(
    mine.value.map((ruleset) => ({ ruleset })),
    rulesets,
    options,
  )
  if (!plan.ok) throw new Error(plan.problem[0]?.current)
  return plan.value
}

const review = { type: 'pull_request', parameters: { required_approving_review_count: 1 } }
const PLAN = planOf(
  [
    body('w', [{ type: 'deletion' }]),
    body('s', [review, { type: 'made_up', parameters: { x: [2, 1] } }]),
    body('n', []),
  ],
  [
    body('w', [{ type: 'deletion' }, { type: 'update' }], server(1)),
    body('s', [{ type: 'creation' }], server(2)),
    body('extra', [{ type: 'required_signatures' }], server(3)),
  ],
)
const FILE = formatPlanFile(PLAN, sha256OfText)
const read = (text: string) => readPlanFile(text, 'p.json', sha256OfText)

describe('formatPlanFile and readPlanFile', () => {
  it('give the plan back', () => {
    expect(read(FILE)).toEqual({ ok: true, value: { plan: PLAN, digest: planDigest(PLAN, sha256OfText) } })
    expect(isPlanFile(FILE)).toBe(true)
  })

  it('give back a plan that leaves things as they are', () => {
    const plan = planOf(
      [body('a', [])],
      [body('a', [], server(1)), body('k', [], { ...server(2), bypass_actors: null })],
      false,
    )
    expect(plan).toMatchObject({ steps: [], kept: ['branch ruleset "k"'], rests: [{ id: 1 }, { id: 2 }] })
    expect(read(formatPlanFile(plan, sha256OfText))).toMatchObject({ ok: true, value: { plan } })
  })

  it('give every plan back', () => {
    const rule = fc.constantFrom<Json>({ type: 'deletion' }, { type: 'update' }, review, {
      type: 'new',
      parameters: { a: 1 },
    })
    const actors = fc.subarray<Json>([
      { actor_type: 'User', actor_id: 4, bypass_mode: 'exempt' },
      { actor_type: 'OrganizationAdmin', actor_id: 1 },
    ])
    const one = fc.tuple(
      fc.uniqueArray(rule, { maxLength: 3 }),
      actors,
      fc.constantFrom('active', 'evaluate'),
    )
    const side = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), one)
    const bodies = (all: { readonly [name: string]: readonly [Json[], Json[], string] }, isLive: boolean) =>
      Object.entries(all).map(([name, [rules, bypass, enforcement]], index) =>
        body(name, rules, { bypass_actors: bypass, enforcement, ...(isLive ? server(index + 1) : {}) }),
      )
    fc.assert(
      fc.property(side, side, fc.boolean(), (mine, theirs, allowDelete) => {
        const plan = planOf(bodies(mine, false), bodies(theirs, true), allowDelete)
        expect(read(formatPlanFile(plan, sha256OfText))).toMatchObject({ ok: true, value: { plan } })
      }),
    )
  })
})

describe('readPlanFile', () => {
  const changed = (
    change: (document: { [name: string]: unknown; steps: { [name: string]: unknown }[] }) => void,
  ) => {
    const document = JSON.parse(FILE) as Parameters<typeof change>[0]
    change(document)
    return JSON.stringify(document)
  }
  it.each([
    {
      name: 'another digest',
      text: FILE.replace(/"digest": "sha256:\w{4}/, '"digest": "sha256:0000'),
      code: 'integrity/digest-mismatch',
      says: 'it says "sha256:0000',
    },
    {
      name: 'another wish',
      text: FILE.replaceAll('"required_approving_review_count": 1', '"required_approving_review_count": 2'),
      code: 'integrity/digest-mismatch',
      says: 'its steps have the digest',
    },
    {
      name: 'another scope',
      text: changed((d) => (d['scope'] = 'acme/other')),
      code: 'integrity/digest-mismatch',
      says: 'its steps have the digest',
    },
    {
      name: 'a nicer summary',
      text: changed((d) => (d['summary'] = ['nothing has to be done'])),
      says: 'its summary does not say what its steps do',
    },
    {
      name: 'a weakening that says it strengthens',
      text: changed((d) => (d.steps[1] = { ...d.steps[1], effect: 'strengthens' })),
      says: 'the step on branch ruleset "s" is not what its bodies make of it',
    },
    {
      name: 'changes that are not all',
      text: changed((d) => (d.steps[1] = { ...d.steps[1], changes: [] })),
      says: 'is not what its bodies make of it',
    },
    {
      name: 'weakening first',
      text: changed((d) => (d.steps = d.steps.toReversed())),
      says: 'not in the order',
    },
    {
      name: 'deletion without leave',
      text: changed((d) => (d['allowsDelete'] = false)),
      says: 'does not allow deletions',
    },
    {
      name: 'a ruleset twice',
      text: changed(
        (d) => (d['rests'] = [{ target: 'branch', name: 'w', id: 1, before: d.steps[2]?.['before'] }]),
      ),
      says: 'it names a ruleset twice',
    },
    {
      name: 'a kept one that nobody knows',
      text: changed((d) => (d['kept'] = ['branch ruleset "x"'])),
      says: 'which it does not know',
    },
    {
      name: 'a hidden bypass list to be replaced',
      text: changed((d) => (d.steps[1] = { ...d.steps[1], before: body('s', [], { bypass_actors: null }) })),
      says: 'does not hold the rulesets',
    },
    { name: 'a member more', text: changed((d) => (d['note'] = 'x')), says: 'a member note' },
    {
      name: 'a member of a step more',
      text: changed((d) => (d.steps[0] = { ...d.steps[0], note: 'x' })),
      says: 'is not what its bodies make of it',
    },
    {
      name: 'another action',
      text: changed((d) => (d.steps[0] = { ...d.steps[0], action: 'purge' })),
      says: 'neither creates, updates nor deletes',
    },
    { name: 'no steps', text: changed((d) => Reflect.deleteProperty(d, 'steps')), says: 'no list of steps' },
    {
      name: 'a later version',
      text: FILE.replace('version=1', 'version=2'),
      says: 'no plan of this version',
    },
    {
      name: 'a repeated key',
      text: FILE.replace('"scope":', '"scope": "acme/x", "scope":'),
      says: 'no strict JSON in line',
    },
    { name: 'a list', text: '[]', says: 'it is no object' },
    { name: 'nothing', text: '', says: 'no strict JSON in line 1' },
  ])('refuses $name', ({ text, code = 'input/malformed', says }) => {
    expect(text).not.toBe(FILE)
    expect(read(text)).toMatchObject({
      ok: false,
      problem: { code, current: expect.stringContaining(says) as string },
    })
  })
})
