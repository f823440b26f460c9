import { problem } from '@tier3/model/problem'
import { describe, expect, it } from 'vitest'
import { runTagGate, tagRuleset, withActor, withRules, type MemoryRun } from './tag-gate-run.fixture.ts'

const OUTAGE = problem('service/github-unavailable', {
  attempted: 'ask',
  current: 'GitHub answered with status 502',
  desired: 'GitHub must be available',
})
const inputs = (values: MemoryRun['inputs']) => ({ inputs: { ...values } })
const caller = (mode: string) => ({ current_user_can_bypass: mode })

describe('tag-gate offline', () => {
  const live = inputs({ live: 'rulesets.json' })
  const file = (value: unknown) => ({ files: { 'rulesets.json': JSON.stringify(value) } })
  const above = (repository_name: object) => ({
    source_type: 'Organization',
    source: 'octo',
    conditions: {
      ref_name: { include: ['~ALL'], exclude: [] },
      repository_name: { exclude: [], ...repository_name },
    },
  })
  const byId = {
    source_type: 'Organization',
    source: 'octo',
    conditions: {
      ref_name: { include: ['~ALL'], exclude: [] },
      repository_id: { repository_ids: [12] },
    },
  }
  it.each<readonly [string, unknown, string]>([
    ['a list of answers', [tagRuleset(), tagRuleset({ name: 'b', enforcement: 'disabled' })], 'protected'],
    [
      'one web export',
      { id: 3, source_type: 'Repository', source: 'octo/app', ...tagRuleset() },
      'protected',
    ],
    ['an export by somebody who is not shown the list', tagRuleset({ bypass_actors: undefined }), 'unknown'],
    ['an empty list', [], 'unprotected'],
    ['one of the organization for this repository', tagRuleset(above({ include: ['ap?'] })), 'protected'],
    ['one of the organization for all', tagRuleset(above({ include: ['~ALL'] })), 'protected'],
    ['one of the organization by an id that a file does not resolve', tagRuleset(byId), 'unknown'],
    ['the same beside one that holds', [tagRuleset(byId), tagRuleset({ name: 'b' })], 'protected'],
    ['one of the organization for others', tagRuleset(above({ include: ['other'] })), 'unprotected'],
    [
      'one of the organization for all but this',
      tagRuleset(above({ include: ['~ALL'], exclude: ['APP'] })),
      'unprotected',
    ],
    ['one with names that cannot be read', tagRuleset(above({ include: ['[app'] })), 'unprotected'],
  ])('judges %s', async (_, value, verdict) => {
    const ended = await runTagGate({ ...live, ...file(value) })
    expect([ended.outputs['verdict'], ended.outputs['immutable']]).toEqual([verdict, 'unknown'])
    expect(ended.report.notices[0]).toContain('taken to hold all of them')
  })

  it.each([
    ['no file', {}, 'environment/read-failed'],
    ['a list without rules', file([{ name: 'x', enforcement: 'active' }]), 'input/ruleset-malformed'],
    ['no JSON', { files: { 'rulesets.json': '{"a":1,"a":2}' } }, 'input/json-syntax'],
    ['no text', { files: { 'rulesets.json': new Uint8Array([0xff]) } }, 'input/json-syntax'],
  ])('refuses %s', async (_, files, code) => {
    const ended = await runTagGate({ ...live, ...files })
    expect([ended.codes.at(0), ended.outputs]).toEqual([code, {}])
  })
})

describe('tag-gate and the creator', () => {
  const creation = (changes = {}) =>
    tagRuleset({ name: 'create', ...withRules('creation'), ...withActor('Integration', 9), ...changes })
  const all = [tagRuleset(), creation()]
  interface Row extends MemoryRun {
    readonly name: string
    readonly answer: string
    readonly exitCode: number
    readonly codes: readonly string[]
  }
  const rows: readonly Row[] = [
    { name: 'may', own: all, ...inputs({ creator: 'app:9' }), answer: 'yes', exitCode: 0, codes: [] },
    {
      name: 'is the caller, who alone may, where the list is hidden and the loss accepted',
      own: [tagRuleset(), creation(caller('always'))],
      hidden: true,
      ...inputs({ creator: 'caller', rules: 'creation, update, deletion', bypass: 'unverified-ok' }),
      answer: 'yes',
      exitCode: 0,
      codes: [],
    },
    {
      name: 'may not',
      own: all,
      ...inputs({ creator: 'app:15368' }),
      answer: 'no',
      exitCode: 1,
      codes: ['policy/tag-creation'],
    },
    {
      name: 'need not, since the tag exists',
      own: all,
      tags: ['v1.2.3'],
      ...inputs({ creator: 'app:15368' }),
      answer: 'no',
      exitCode: 0,
      codes: [],
    },
    {
      name: 'may not, and whether the tag exists is unknown',
      own: all,
      tagFault: OUTAGE,
      ...inputs({ creator: 'app:15368' }),
      answer: 'no',
      exitCode: 1,
      codes: ['policy/tag-creation'],
    },
    { name: 'is not named', own: all, answer: 'unknown', exitCode: 0, codes: [] },
    {
      name: 'is the caller, who may',
      own: [tagRuleset(), creation(caller('always'))],
      ...inputs({ creator: 'caller' }),
      answer: 'yes',
      exitCode: 0,
      codes: [],
    },
    {
      name: 'is the caller, who may not',
      own: [tagRuleset(), creation(caller('never'))],
      ...inputs({ creator: 'caller' }),
      answer: 'no',
      exitCode: 1,
      codes: ['policy/tag-creation'],
    },
    {
      name: 'cannot be judged by a hidden list',
      own: all,
      hidden: true,
      ...inputs({ creator: 'app:9' }),
      answer: 'unknown',
      exitCode: 3,
      codes: ['policy/tag-unverified', 'policy/tag-unverified', 'policy/tag-unverified'],
    },
    {
      name: 'cannot be judged by a hidden list, as accepted',
      own: all,
      hidden: true,
      ...inputs({ creator: 'app:9', bypass: 'unverified-ok' }),
      answer: 'unknown',
      exitCode: 0,
      codes: [],
    },
  ]
  it.each(rows)('$name', async ({ answer, exitCode, codes, ...run }) => {
    const ended = await runTagGate(run)
    expect([ended.outputs['creation'], ended.exitCode, ended.codes]).toEqual([answer, exitCode, codes])
  })
})

describe('tag-gate and the release', () => {
  const demanded = inputs({ 'require-immutable': 'true' })
  it.each([
    ['immutable', true, 'yes', 0, []],
    ['not immutable', false, 'no', 1, ['policy/release-mutable']],
    ['missing', undefined, 'no', 1, ['policy/release-mutable']],
  ] as const)('that is %s', async (_, immutable, answer, exitCode, codes) => {
    const ended = await runTagGate({
      own: [tagRuleset()],
      ...demanded,
      prepare: ({ releases }) => {
        if (immutable !== undefined) releases.add('v1.2.3', { immutable })
      },
    })
    expect([ended.outputs['immutable'], ended.exitCode, ended.codes]).toEqual([answer, exitCode, codes])
    expect(ended.outputs['verdict']).toBe('protected')
  })

  it('that cannot be read leaves the answer open', async () => {
    const prepare: MemoryRun['prepare'] = ({ releases }) => releases.failWith(OUTAGE)
    const ended = await runTagGate({ own: [tagRuleset()], ...demanded, prepare })
    expect([ended.exitCode, ended.codes]).toEqual([3, ['policy/tag-unverified']])
    expect(ended.outputs).toMatchObject({ verdict: 'protected', immutable: 'unknown' })
  })

  it('never stands in for a rule', async () => {
    const prepare: MemoryRun['prepare'] = ({ releases }) => void releases.add('v1.2.3', { immutable: true })
    const ended = await runTagGate({ ...demanded, prepare })
    expect([ended.exitCode, ended.outputs['verdict'], ended.outputs['immutable']]).toEqual([
      1,
      'unprotected',
      'yes',
    ])
  })
})

it('tag-gate warns of demands that protect little', async () => {
  const own = [tagRuleset({ ...withRules('non_fast_forward'), ...withActor('RepositoryRole', 4) })]
  const ended = await runTagGate({
    own,
    ...inputs({ rules: 'non_fast_forward', 'allowed-bypass': 'role:write' }),
  })
  expect(ended.outputs['verdict']).toBe('protected')
  const warned = ended.annotations.filter(({ level }) => level === 'warning').map(({ message }) => message)
  expect(warned).toEqual([
    expect.stringContaining('moved forward'),
    expect.stringContaining('deleted and made anew'),
    expect.stringContaining('whoever can push'),
  ])
})
