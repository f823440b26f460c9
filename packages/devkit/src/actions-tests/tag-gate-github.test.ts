import { wired } from '@tier3/action-tag-gate/wire'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { SeededRepository } from '../github/repository-seed.ts'
import type { RulesetRequest } from '../github/ruleset-seed.ts'
import { startGitHub, type EmulatedGitHub } from '../github/server.ts'
import { createFaults, type Faults } from '../http/faults.ts'
import { filesBelow, runAction, type Ended } from './action-run.fixture.ts'
import { makeFolder } from './release-stage.fixture.ts'

const TAGS: RulesetRequest = {
  name: 'tags',
  target: 'tag',
  conditions: { ref_name: { include: ['refs/tags/v*'], exclude: [] } },
  rules: ['update', 'deletion'],
}
const REFS = TAGS.conditions ?? {}
/** As an organization or enterprise sets it for all of its repositories. */
const INHERITED: RulesetRequest = {
  ...TAGS,
  conditions: { ...REFS, repository_name: { include: ['~ALL'], exclude: [] } },
}
const ACTIONS = { actor_type: 'Integration', actor_id: 15_368, bypass_mode: 'always' }

let github: EmulatedGitHub
let repository: SeededRepository
beforeEach(async () => {
  github = await startGitHub()
  repository = github.createRepository({ owner: 'octo', name: 'app' })
})
afterEach(() => github.close())

interface Gate {
  /** Whether the token is one that sees who can bypass. */
  readonly administers?: boolean
  /** Whether it administers the organization as well. */
  readonly above?: boolean
  readonly inputs?: Readonly<Record<string, string>>
  readonly tag?: string
}

async function gate({ administers = true, above = true, inputs = {}, tag = 'v1.2.3' }: Gate = {}): Promise<
  Ended & { readonly files: Readonly<Record<string, string>> }
> {
  using folder = makeFolder()
  const job = github.startJob({
    repository,
    workflowRef: `octo/app/.github/workflows/release.yml@refs/tags/${tag}`,
    ref: `refs/tags/${tag}`,
    sha: repository.head,
    eventName: 'push',
    permissions: { contents: 'read' },
  })
  const app = github.tokenFor({
    repository,
    appId: 77,
    reach: above ? 'organization' : 'repository',
    permissions: {
      contents: 'read',
      administration: 'write',
      ...(above ? { 'organization-administration': 'write' as const } : {}),
    },
  })
  const ended = await runAction(wired, {
    workspace: folder.workspace,
    temp: folder.temp,
    inputs: { token: administers ? app : job.token, 'max-wait': '1s', ...inputs },
    variables: job.env,
  })
  return { ...ended, files: filesBelow(folder.workspace) }
}
const outcome = ({ exitCode, outputs }: Ended) => [exitCode, outputs['verdict']]

describe('tag-gate on the emulated GitHub', () => {
  it('G1 protects, with the rulesets of the organization', async () => {
    repository.ruleset({ ...TAGS, rules: ['deletion'] })
    github.addRuleset({ organization: 'octo' }, { ...INHERITED, name: 'org', rules: ['update'] })
    const ended = await gate()
    expect(outcome(ended)).toEqual([0, 'protected'])
    expect(ended.outputs['rulesets']).toBe('org\ntags')
    expect(outcome(await gate({ above: false }))).toEqual([3, 'unknown'])
    repository.ruleset({ ...TAGS, name: 'own', rules: ['update'] })
    expect(outcome(await gate({ above: false }))).toEqual([0, 'protected'])
  })

  it.each(['absent', 'null'] as const)('G2 a list hidden as %s is unknown', async (hidden) => {
    github.setHiddenBypass(hidden)
    repository.ruleset(TAGS)
    const ended = await gate({ administers: false })
    expect(outcome(ended)).toEqual([3, 'unknown'])
    expect(ended.codes).toEqual(['policy/tag-unverified', 'policy/tag-unverified'])
    const accepted = await gate({ administers: false, inputs: { bypass: 'unverified-ok' } })
    expect(outcome(accepted)).toEqual([0, 'protected'])
    expect(accepted.summary).toContain('was not checked')
  })

  it('G13 a list that is refused is unknown', async () => {
    repository.ruleset(TAGS)
    github.faults.set('rulesets.list', {
      kind: 'status',
      status: 403,
      message: 'Resource not accessible by integration',
    })
    const ended = await gate()
    expect(outcome(ended)).toEqual([3, 'unknown'])
    expect(ended.report.body).toMatchObject({ gaps: [{ code: 'permission/denied' }], remedies: [] })
  })

  it('G14 an immutable release is told beside the verdict', async () => {
    repository.tag('v1.2.3')
    repository.release('v1.2.3', { immutable: true })
    const ended = await gate()
    expect(outcome(ended)).toEqual([1, 'unprotected'])
    expect(ended.outputs['immutable']).toBe('yes')
    expect(ended.report.body).toMatchObject({ tagExists: 'yes' })
  })

  it('G15 a job that can bypass is found out where the list is hidden', async () => {
    repository.ruleset({ ...TAGS, bypass_actors: [ACTIONS] })
    expect(outcome(await gate({ administers: false }))).toEqual([1, 'unprotected'])
    expect(outcome(await gate({ administers: false, inputs: { 'allowed-bypass': 'app:15368' } }))).toEqual([
      3,
      'unknown',
    ])
    expect(outcome(await gate({ inputs: { 'allowed-bypass': 'app:15368' } }))).toEqual([0, 'protected'])
  })

  it('asks whether the job can create the tag', async () => {
    repository.ruleset(TAGS)
    repository.ruleset({ ...TAGS, name: 'create', rules: ['creation'], bypass_actors: [ACTIONS] })
    const asked = (administers: boolean) =>
      gate({ administers, inputs: { creator: 'caller', bypass: 'unverified-ok' } })
    const [job, app] = [await asked(false), await asked(true)]
    expect([job.outputs['creation'], job.exitCode]).toEqual(['yes', 0])
    expect([app.outputs['creation'], app.exitCode]).toEqual(['no', 1])
  })

  it('a plan without rulesets is unknown, and says that it is the plan', async () => {
    repository.state.visibility = 'private'
    repository.state.owner.plan = 'free'
    const ended = await gate()
    expect(outcome(ended)).toEqual([3, 'unknown'])
    expect(ended.report.body).toMatchObject({ gaps: [{ code: 'permission/plan-limit' }] })
  })

  it('a rate limit is unknown', async () => {
    github.faults.set('rulesets.list', {
      kind: 'status',
      status: 403,
      message: 'API rate limit exceeded',
      headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(2 ** 31) },
    })
    const ended = await gate()
    expect(outcome(ended)).toEqual([3, 'unknown'])
    expect(ended.report.body).toMatchObject({ gaps: [{ code: 'service/rate-limited' }] })
  })

  it('a token that GitHub does not accept is unknown', async () => {
    const ended = await gate({ inputs: { token: 'ghs_wrong' } })
    expect(outcome(ended)).toEqual([3, 'unknown'])
    expect(ended.codes).toContain('policy/tag-unverified')
    expect(ended.shown).not.toContain('ghs_wrong')
  })

  it('reads all of many rulesets, and each of them for one that cannot be read', async () => {
    for (let index = 0; index < 74; index++)
      repository.ruleset({ ...TAGS, name: `ruleset ${index}`, enforcement: 'disabled' })
    for (let index = 0; index < 70; index++)
      github.addRuleset(
        { organization: 'octo' },
        { ...INHERITED, name: `org ${index}`, enforcement: 'disabled' },
      )
    repository.ruleset({ ...TAGS, name: 'the last' })
    const ended = await gate()
    expect(outcome(ended)).toEqual([0, 'protected'])
    expect(ended.outputs['rulesets']).toBe('the last')
    github.faults.set('rulesets.get', { kind: 'status', status: 400, times: 1 })
    expect(outcome(await gate())).toEqual([3, 'unknown'])
  })

  it('the remedy is accepted by GitHub and closes the gap', async () => {
    repository.ruleset({ ...TAGS, rules: ['deletion', 'non_fast_forward'] })
    const ended = await gate({ inputs: { 'remedy-path': 'fix.json' } })
    expect(outcome(ended)).toEqual([1, 'unprotected'])
    const token = github.tokenFor({ repository, permissions: { administration: 'write' } })
    const answer = await fetch(`${github.apiUrl}/repos/octo/app/rulesets`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: ended.files['fix.json'] ?? '',
    })
    expect(answer.status).toBe(201)
    expect(outcome(await gate())).toEqual([0, 'protected'])
  })

  it('takes a scoped tag for what it is', async () => {
    repository.ruleset({ ...TAGS, conditions: { ref_name: { include: ['refs/tags/*@*'], exclude: [] } } })
    expect(outcome(await gate({ tag: '@scope/pkg@1.0.0' }))).toEqual([1, 'unprotected'])
    repository.ruleset({
      ...TAGS,
      name: 'scoped',
      conditions: { ref_name: { include: ['refs/tags/**/*@*'], exclude: [] } },
    })
    expect(outcome(await gate({ tag: '@scope/pkg@1.0.0' }))).toEqual([0, 'protected'])
  })

  it('reads nothing in a dry run, and nothing over the network offline', async () => {
    const before = github.exchanges.length
    expect(outcome(await gate({ inputs: { 'dry-run': 'true' } }))).toEqual([0, undefined])
    expect((await gate({ inputs: { live: 'missing.json' } })).exitCode).toBe(2)
    expect(github.exchanges).toHaveLength(before)
  })
})

it('tag-gate answers unknown when the second page of the list fails', async () => {
  const faults = createFaults()
  let asked = 0
  const second: Faults = {
    ...faults,
    take: (route) => {
      if (route === 'rulesets.list') asked += 1
      return asked > 1 ? { kind: 'status', status: 500 } : undefined
    },
  }
  await github.close()
  github = await startGitHub({ faults: second })
  repository = github.createRepository({ owner: 'octo', name: 'app' })
  repository.ruleset(TAGS)
  for (let index = 0; index < 100; index++)
    github.addRuleset({ organization: 'octo' }, { ...INHERITED, name: `org ${index}` })
  const ended = await gate()
  expect(outcome(ended)).toEqual([3, 'unknown'])
  expect(ended.report.body).toMatchObject({ gaps: [{ code: 'service/github-unavailable' }] })
  expect(asked).toBeGreaterThan(1)
})
