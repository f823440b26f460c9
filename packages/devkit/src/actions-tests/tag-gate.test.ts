import type { JsonObject } from '@tier3/model/json'
import { problem } from '@tier3/model/problem'
import { describe, expect, it } from 'vitest'
import {
  runTagGate,
  tagRuleset,
  withActor,
  withRefs,
  withRules,
  type MemoryRun,
} from './tag-gate-run.fixture.ts'

type Verdict = 'protected' | 'unprotected' | 'unknown'
interface Scenario extends MemoryRun {
  readonly name: string
  readonly verdict: Verdict
  /** Part of the reasons. */
  readonly seen?: string
  /** Part of what is shown beside them. */
  readonly shown?: string
}

const EXIT = { protected: 0, unprotected: 1, unknown: 3 } as const
const DENIED = problem('permission/denied', {
  attempted: 'read the rulesets of octo/app',
  current: 'GitHub answered 403',
  desired: 'the token must be allowed to',
  fix: 'Let the token see the repository.',
})
const OUTAGE = problem('service/github-unavailable', {
  attempted: 'ask',
  current: 'GitHub answered with status 502',
  desired: 'GitHub must be available',
})
const at = (tag: string) => ({ ref: `refs/tags/${tag}` })
const inputs = (values: MemoryRun['inputs']) => ({ inputs: { ...values } })
const caller = (mode: string) => ({ current_user_can_bypass: mode })

const scenarios: readonly Scenario[] = [
  { name: 'G1 both rules, nobody can bypass', own: [tagRuleset()], verdict: 'protected' },
  {
    name: 'G2 the list is hidden',
    own: [tagRuleset()],
    hidden: true,
    verdict: 'unknown',
    seen: 'was not shown to this token',
  },
  {
    name: 'G3 evaluate',
    own: [tagRuleset({ enforcement: 'evaluate' })],
    verdict: 'unprotected',
    shown: 'its enforcement is evaluate, which blocks nobody',
  },
  {
    name: 'G4 the tag may move forward',
    own: [tagRuleset(withRules('deletion', 'non_fast_forward'))],
    verdict: 'unprotected',
    seen: 'the rule update',
  },
  {
    name: 'G5 one star',
    own: [tagRuleset(withRefs(['refs/tags/*']))],
    ...at('pkg/v1'),
    verdict: 'unprotected',
    shown: 'do not cross a slash',
  },
  {
    name: 'G6 two stars at the end',
    own: [tagRuleset(withRefs(['refs/tags/**']))],
    ...at('pkg/v1'),
    verdict: 'unprotected',
  },
  {
    name: 'G7 an exclude hits the tag',
    own: [tagRuleset(withRefs(['~ALL'], ['refs/tags/*-rc*']))],
    ...at('v1.0.0-rc1'),
    verdict: 'unprotected',
    shown: 'refs/tags/*-rc*, which matches the tag',
  },
  { name: 'G8 an empty include', own: [tagRuleset(withRefs([]))], verdict: 'unprotected' },
  {
    name: 'G9 a ruleset for branches',
    own: [tagRuleset({ target: 'branch', ...withRefs(['~ALL']) })],
    verdict: 'unprotected',
    shown: 'it is for the target branch, not for tags',
  },
  {
    name: 'G10 each rule in another source',
    above: [tagRuleset(withRules('update'))],
    own: [tagRuleset({ name: 'own', ...withRules('deletion') })],
    verdict: 'protected',
  },
  {
    name: 'G11 admins can bypass the only carrier',
    own: [tagRuleset(withActor('RepositoryRole', 5))],
    verdict: 'unprotected',
    seen: 'everyone with the role admin (always)',
  },
  {
    name: 'G12 a clean carrier beside it',
    own: [tagRuleset(withActor('RepositoryRole', 5)), tagRuleset({ name: 'clean' })],
    verdict: 'protected',
  },
  {
    name: 'G13 the list is refused',
    prepare: ({ rulesets }) => rulesets.failWith(DENIED),
    verdict: 'unknown',
    seen: 'GitHub answered 403',
  },
  {
    name: 'G14 only an immutable release',
    prepare: ({ releases }) => void releases.add('v1.2.3', { immutable: true }),
    verdict: 'unprotected',
    shown: 'an immutable release locks this tag',
  },
  {
    name: 'G15 hidden, and the job itself can bypass',
    own: [tagRuleset(caller('always'))],
    hidden: true,
    verdict: 'unprotected',
    seen: 'this job itself can pass by it (always)',
  },
  {
    name: 'no ruleset at all',
    verdict: 'unprotected',
    seen: 'no active ruleset for this tag has the rule',
  },
  {
    name: 'the right name and no rules',
    own: [tagRuleset({ name: 'Protect release tags', rules: [] })],
    verdict: 'unprotected',
    shown: 'it has no rules',
  },
  {
    name: 'a pattern that misses a scoped package',
    own: [tagRuleset(withRefs(['refs/tags/*@*']))],
    ...at('@scope/pkg@1.0.0'),
    verdict: 'unprotected',
  },
  {
    name: 'everyone who can write can bypass',
    own: [tagRuleset(withActor('RepositoryRole', 4))],
    verdict: 'unprotected',
    seen: 'everyone with the role write or higher',
  },
  {
    name: 'an allowed App can bypass',
    own: [tagRuleset(withActor('Integration', 12345))],
    ...inputs({ 'allowed-bypass': 'app:12345' }),
    verdict: 'protected',
  },
  {
    name: 'an allowed App can bypass without a record',
    own: [tagRuleset(withActor('Integration', 12345, 'exempt'))],
    ...inputs({ 'allowed-bypass': 'app:12345' }),
    verdict: 'unprotected',
  },
  {
    name: 'an allowed App may leave no record',
    own: [tagRuleset(withActor('Integration', 12345, 'exempt'))],
    ...inputs({ 'allowed-bypass': 'app:12345 exempt' }),
    verdict: 'protected',
  },
  {
    name: 'hidden and accepted',
    own: [tagRuleset()],
    hidden: true,
    ...inputs({ bypass: 'unverified-ok' }),
    verdict: 'protected',
    shown: 'was not checked, as accepted',
  },
  {
    name: 'hidden and accepted, and the job itself can bypass',
    own: [tagRuleset(caller('exempt'))],
    hidden: true,
    ...inputs({ bypass: 'unverified-ok' }),
    verdict: 'unprotected',
  },
  {
    name: 'signatures are demanded as well',
    own: [tagRuleset()],
    ...inputs({ rules: 'update,required_signatures' }),
    verdict: 'unprotected',
  },
  {
    name: 'a release that could not be read changes nothing',
    own: [tagRuleset()],
    prepare: ({ releases }) => releases.failWith(OUTAGE),
    verdict: 'protected',
    shown: 'service/github-unavailable',
  },
  {
    name: 'a ruleset that nobody can read',
    own: [tagRuleset({ conditions: 'moon' }), tagRuleset({ name: 'half', ...withRules('deletion') })],
    verdict: 'unknown',
    seen: 'could not be read',
  },
  {
    name: 'a repository in the archive',
    own: [tagRuleset()],
    archived: true,
    verdict: 'protected',
    shown: 'is archived',
  },
]

describe('tag-gate', () => {
  it.each(scenarios)('$name: $verdict', async ({ verdict, seen = '', shown = '', ...run }) => {
    const ended = await runTagGate(run)
    expect([ended.exitCode, ended.outputs['verdict']]).toEqual([EXIT[verdict], verdict])
    expect(ended.outputs['reasons']).toContain(seen)
    expect(ended.shown).toContain(shown)
    expect(ended.outputs['reasons'] === '').toBe(verdict === 'protected')
    expect(ended.outputs['remedy'] === '').toBe(verdict !== 'unprotected')
  })

  it.each(scenarios.filter(({ verdict }) => verdict === 'unprotected'))(
    '$name: what it proposes closes the gap',
    async ({ verdict: _verdict, seen: _seen, shown: _shown, ...run }) => {
      const { remedy = '' } = (await runTagGate(run)).outputs
      const bodies = JSON.parse(remedy) as readonly JsonObject[]
      const after = await runTagGate({ ...run, own: [...(run.own ?? []), ...bodies], hidden: false })
      expect(after.outputs['verdict']).toBe('protected')
    },
  )

  it.each(scenarios.filter(({ inputs: given }) => given?.['bypass'] === undefined))(
    '$name: hidden lists never make it cleaner',
    async (scenario) => {
      const ended = await runTagGate({ ...scenario, hidden: true })
      expect(ended.outputs['verdict']).not.toBe('protected')
    },
  )

  it('names what binds, and what does not', async () => {
    const own = [
      tagRuleset({ name: 'a\nb' }),
      tagRuleset({ name: 'c', ...withActor('Team', 7) }),
      tagRuleset({ name: 'd', ...withRules('required_linear_history') }),
    ]
    const { outputs, report } = await runTagGate({ own })
    expect(outputs['rulesets']).toBe('a\\u{000a}b')
    expect(report.body).toMatchObject({
      rules: [
        {
          type: 'update',
          state: 'bound',
          carriers: [{ state: 'clean' }, { name: 'c', state: 'bypassed', source: 'octo/app' }],
        },
        { type: 'deletion' },
      ],
    })
  })

  it('reads like a review: why, the rules, the way out, what does not count', async () => {
    const { summary, log } = await runTagGate({
      own: [tagRuleset(withRules('deletion')), tagRuleset({ name: 'off', enforcement: 'disabled' })],
    })
    const order = [
      'is not protected because',
      'the rule update',
      'whoever can push',
      '"name": "Protect release tags"',
      'gh api --method POST repos/octo/app/rulesets --input tag-protect-release-tags.json',
      'ruleset that does not count',
      'an immutable release locks the tag',
    ].map((text) => summary.indexOf(text))
    expect(order.every((place) => place > 0)).toBe(true)
    expect(order).toEqual(order.toSorted((a, b) => a - b))
    expect(log).toContain('"type": "update"')
    expect(log).not.toContain('"type": "deletion"')
  })

  it('writes the remedy where it is wanted, and only when one is needed', async () => {
    const wanted = { ...inputs({ 'remedy-path': 'out/fix.json' }) }
    const open = await runTagGate({ ...wanted, inputs: { ...wanted.inputs, rules: 'update,creation' } })
    expect(Object.keys(open.files)).toEqual(['out/fix.json', 'out/fix-2.json'])
    expect(JSON.parse(open.files['out/fix.json'] ?? '')).toMatchObject({ rules: [{ type: 'update' }] })
    expect(JSON.parse(open.files['out/fix-2.json'] ?? '')).toMatchObject({ rules: [{ type: 'creation' }] })
    expect(open.log).toContain('--input out/fix-2.json')
    const good = await runTagGate({ own: [tagRuleset()], ...wanted })
    expect(good.files).toEqual({})
  })

  it.each([
    ['a package', '{"name":"app","rules":[]}', [2, ['input/conflict']]],
    ['no JSON', 'my notes', [2, ['input/conflict']]],
    ['a ruleset of an earlier run', JSON.stringify(tagRuleset()), [1, ['policy/tag-unprotected']]],
  ] as const)('replaces no file by the remedy but a ruleset: %s', async (_name, content, expected) => {
    const path = 'out/fix.json'
    const wanted = inputs({ 'remedy-path': path })
    const ended = await runTagGate({ ...wanted, files: { [path]: content } })
    expect([ended.exitCode, [...new Set(ended.codes)]]).toEqual(expected)
    expect(ended.files[path] === content).toBe(ended.exitCode === 2)
  })

  it('takes no name of a ruleset that another target has', async () => {
    const own = [tagRuleset({ name: 'Protect release tags', target: 'branch' })]
    expect((await runTagGate({ own })).outputs['remedy']).toContain('"Protect release tags 2"')
  })

  it('shows a tag with misleading characters as what it is', async () => {
    const tag = 'v1\u202e.`<img>`$(id)'
    const ended = await runTagGate({ ...at(tag), own: [tagRuleset({ name: '\u202e::error::x' })] })
    expect(ended.exitCode).toBe(0)
    expect(ended.log + ended.summary + JSON.stringify(ended.annotations)).not.toContain('\u202e')
    expect(ended.summary).not.toContain('<img>')
    const open = await runTagGate(at(tag))
    expect(open.outputs['remedy']).toMatch(/^[\u0020-\u007e]+$/)
    expect(open.log + open.summary).not.toContain('\u202e')
  })
})
