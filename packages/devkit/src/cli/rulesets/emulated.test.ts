import type { ApplyPorts } from '@tier3/action-ruleset-drift/apply/ports'
import { createRestClient, type RestClient } from '@tier3/github/rest-client'
import { createRulesetSink } from '@tier3/github/ruleset-sink'
import { createRulesetSource } from '@tier3/github/ruleset-source'
import { createAnswerMemory } from '@tier3/github/answer-memory'
import type { JsonObject } from '@tier3/model/json'
import { parseRepoSlug } from '@tier3/model/repo-slug'
import { sha256OfText } from '@tier3/workspace/text-digest'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { SeededRepository } from '../../github/repository-seed.ts'
import type { Ruleset } from '../../github/ruleset-state.ts'
import { startGitHub, type EmulatedGitHub } from '../../github/server.ts'
import { createMemoryWorkspace, type MemoryWorkspace } from '../../testing/memory-workspace.ts'
import { applyCommand } from './apply-command.ts'
import { crasher, weakened } from './crash.fixture.ts'
import { importCommand } from './import-command.ts'
import { planCommand } from './plan-command.ts'
import { rollbackCommand } from './rollback-command.ts'
import { body, declare, run, type Ran } from './run.fixture.ts'

type Request = Parameters<SeededRepository['ruleset']>[0]

const review = {
  type: 'pull_request',
  parameters: {
    required_approving_review_count: 2,
    dismiss_stale_reviews_on_push: true,
    require_code_owner_review: false,
    require_last_push_approval: false,
    required_review_thread_resolution: false,
  },
}
const LIVE = [
  body('s', ['deletion'], {
    bypass_actors: [{ actor_type: 'RepositoryRole', actor_id: 5, bypass_mode: 'always' }],
  }),
  body('w', ['deletion', 'non_fast_forward']),
  body('gone', ['required_signatures']),
]
const STRONGER = [
  body('s', [], { rules: [{ type: 'deletion' }, review] }),
  body('w', ['deletion', 'non_fast_forward', 'creation']),
  body('n', ['deletion'], {
    target: 'tag',
    conditions: { ref_name: { include: ['refs/tags/v*'], exclude: [] } },
  }),
  LIVE[2] ?? {},
]
const MIXED = [STRONGER[0] ?? {}, body('w', ['deletion']), STRONGER[2] ?? {}]

describe('rulesets commands on the emulated GitHub', () => {
  let github: EmulatedGitHub
  let repository: SeededRepository
  let workspace: MemoryWorkspace
  let seeded: Ruleset[]
  let now = 0
  beforeEach(async () => {
    github = await startGitHub({ clock: () => new Date(Date.UTC(2026, 0, 1) + (now += 1000)) })
    repository = github.createRepository({ owner: 'acme', name: 'app' })
    seeded = LIVE.map((one) => repository.ruleset(one as Request))
    workspace = createMemoryWorkspace()
  })
  afterEach(() => github.close())

  const token = (level: 'read' | 'write'): string =>
    github.tokenFor({ repository, permissions: { contents: 'read', administration: level } })
  const clientOf = (given: string): RestClient =>
    createRestClient({
      apiUrl: github.apiUrl,
      token: given,
      timeoutMs: 5000,
      sleep: async () => undefined,
      memory: createAnswerMemory(),
    })
  const portsOf = (client: RestClient): ApplyPorts => ({
    source: createRulesetSource({ client }),
    sink: createRulesetSink({ client }),
    artifacts: workspace.artifacts,
    files: workspace.source,
    output: workspace.sink,
    sha256: sha256OfText,
    say: () => {},
  })
  const admin = (): ApplyPorts => portsOf(clientOf(token('write')))
  const HERE = { repository: 'acme/app', 'plan-path': 'p.json' }
  const plan = (
    declared: readonly JsonObject[],
    more: { readonly [name: string]: string } = {},
  ): Promise<Ran> => {
    declare(workspace, declared)
    return run(planCommand, admin(), { ...HERE, ...more })
  }
  const apply = (digest: string | undefined, ports = admin()): Promise<Ran> =>
    run(applyCommand, ports, { plan: 'p.json', digest: digest ?? '', 'pre-image-path': 'before.json' })
  const current = async (): Promise<readonly JsonObject[]> => {
    const slug = parseRepoSlug(repository.slug)
    const answer = slug.ok ? await admin().source.ofRepository(slug.value) : slug
    if (!answer.ok) throw new Error('the rulesets are not to be read')
    return answer.value.own.map(({ json }) => json)
  }
  const edit = (ruleset: Ruleset | undefined, change: Partial<Ruleset['body']>, at?: Date): void => {
    if (ruleset === undefined) throw new Error('the ruleset is not seeded')
    ruleset.body = { ...ruleset.body, ...change }
    if (at !== undefined) ruleset.updatedAt = at
  }

  it('imports, plans, applies and goes back', async () => {
    expect(await run(importCommand, admin(), { repository: 'acme/app' })).toMatchObject({
      exitCode: 0,
      outputs: { 'files-written': '3' },
    })
    expect((await run(planCommand, admin(), HERE)).exitCode).toBe(0)
    workspace.remove('.github/rulesets/branch-gone.json')
    workspace.remove('.github/rulesets/branch-s.json')
    workspace.remove('.github/rulesets/branch-w.json')
    const before = await current()
    const made = await plan(MIXED, { 'allow-delete': 'true' })
    expect(made).toMatchObject({ exitCode: 1, outputs: { steps: '4' } })
    const done = await apply(made.outputs['digest'])
    expect(done).toMatchObject({ exitCode: 0, outputs: { done: '4' } })
    expect(await run(planCommand, admin(), HERE)).toMatchObject({ exitCode: 0, outputs: { steps: '0' } })
    const from = { 'pre-image': 'before.json', 'allow-delete': 'true' }
    const back = await run(rollbackCommand, admin(), { ...HERE, ...from })
    const digest = back.outputs['digest'] ?? ''
    const returned = { ...from, apply: 'true', digest, 'pre-image-path': 'second.json' }
    expect(await run(rollbackCommand, admin(), { ...HERE, ...returned })).toMatchObject({ exitCode: 0 })
    expect([weakened(before, await current()), weakened(await current(), before)]).toEqual([[], []])
  })

  it('goes back to a version of the history', async () => {
    const made = await plan([...MIXED, LIVE[2] ?? {}])
    expect((await apply(made.outputs['digest'])).exitCode).toBe(0)
    const listed = await run(rollbackCommand, admin(), { ...HERE, ruleset: 'w', list: 'true' })
    const { versions } = listed.report['body'] as {
      readonly versions: readonly { readonly version: number }[]
    }
    expect(versions).toHaveLength(2)
    const inputs = { ...HERE, ruleset: 'w', version: String(versions[1]?.version) }
    const back = await run(rollbackCommand, admin(), inputs)
    const digest = back.outputs['digest'] ?? ''
    expect(await run(rollbackCommand, admin(), { ...inputs, apply: 'true', digest })).toMatchObject({
      exitCode: 0,
    })
    expect(weakened(LIVE.slice(1, 2), await current())).toEqual([])
  })

  it.each([
    ['an edit', (): void => edit(seeded[0], { rules: [] })],
    ['an edit and back', (): void => edit(seeded[0], {}, new Date(Date.UTC(2027, 0, 1)))],
    [
      'a bypass given since',
      (): void =>
        edit(seeded[2], {
          bypass_actors: [{ actor_type: 'DeployKey', actor_id: null, bypass_mode: 'always' }],
        }),
    ],
    ['a ruleset more', (): void => void repository.ruleset({ name: 'x' })],
  ])('changes nothing after %s', async (_name, change) => {
    const made = await plan(STRONGER)
    change()
    const asked = github.exchanges.length
    expect(await apply(made.outputs['digest'])).toMatchObject({
      exitCode: 1,
      codes: ['policy/ruleset-changed'],
    })
    expect(github.exchanges.slice(asked).filter(({ method }) => method !== 'GET')).toEqual([])
  })

  it('names the permission that a read-only token lacks, and changes nothing', async () => {
    const reader = portsOf(clientOf(token('read')))
    declare(workspace, STRONGER)
    expect(await run(planCommand, reader, HERE)).toMatchObject({
      exitCode: 3,
      codes: ['permission/denied', 'permission/denied', 'permission/denied'],
    })
    const made = await plan([body('n', ['deletion']), ...LIVE])
    const refused = await apply(made.outputs['digest'], reader)
    expect(refused).toMatchObject({ exitCode: 3, codes: LIVE.map(() => 'permission/denied') })
    expect(refused.text).toContain('who can bypass it was not shown to this token')
    github.faults.set('rulesets.create', {
      kind: 'status',
      status: 403,
      message: 'Resource not accessible by integration',
    })
    const denied = await apply(made.outputs['digest'])
    expect(denied).toMatchObject({ exitCode: 3, codes: ['permission/denied'], outputs: { done: '0' } })
    expect(denied.text).toContain('this step changed nothing')
    expect(denied.text).toContain('with the permission administration: write')
  })

  it('finds a creation whose answer was cut off', async () => {
    const made = await plan(STRONGER)
    github.faults.set('rulesets.create', { kind: 'truncate', times: 1 })
    github.faults.set('rulesets.update', { kind: 'truncate', times: 1 })
    const done = await apply(made.outputs['digest'])
    expect(done).toMatchObject({ exitCode: 0, outputs: { done: '3' } })
    expect(done.text).toContain('create the tag ruleset "n" (strengthens); the answer was lost')
    const posts = github.exchanges.filter(({ method }) => method === 'POST')
    expect(posts).toHaveLength(1)
  })

  it('stops when GitHub passes over a part of a request', async () => {
    const made = await plan(STRONGER)
    const real = clientOf(token('write'))
    const forgetful: RestClient = {
      ...real,
      async request(route, parameters, asking) {
        const answer = await real.request(route, parameters, asking)
        if (route.startsWith('PUT')) edit(seeded[0], { rules: [{ type: 'deletion' }] })
        return answer
      },
    }
    const stopped = await apply(made.outputs['digest'], portsOf(forgetful))
    expect(stopped).toMatchObject({
      exitCode: 1,
      codes: ['policy/ruleset-weaker'],
      outputs: { done: '1' },
      report: { body: { stopped: { kind: 'differs', step: { name: 's' } }, left: [{ name: 'w' }] } },
    })
  })

  it.each([
    { name: 'only strengthens', declared: STRONGER, allowed: [[]] },
    { name: 'strengthens and weakens', declared: MIXED, allowed: [[], ['w'], ['gone', 'w']] },
  ])(
    'killed at any request of a plan that $name, it has not weakened too early',
    async ({ declared, allowed }) => {
      const seen: (readonly string[])[] = []
      for (let at = 1; ; at++) {
        // killed before a request is killed after the one before it, too
        const death = crasher(at, 'before')
        repository = github.createRepository({ owner: 'acme', name: `app-${at}` })
        for (const one of LIVE) repository.ruleset(one as Request)
        workspace = createMemoryWorkspace()
        declare(workspace, declared)
        const inputs = { repository: repository.slug, 'plan-path': 'p.json', 'allow-delete': 'true' }
        const made = await run(planCommand, admin(), inputs)
        const real = clientOf(token('write'))
        const mortal: RestClient = { ...real, request: (...p) => death.run(() => real.request(...p)) }
        await apply(made.outputs['digest'], portsOf(mortal))
        if (death.calls < at) break
        seen.push(weakened(LIVE, await current()))
        // a new plan finishes what is left
        const rest = await run(planCommand, admin(), inputs)
        workspace.remove('before.json')
        const finished = rest.exitCode === 1 ? await apply(rest.outputs['digest']) : rest
        expect(finished.exitCode).toBe(0)
        expect((await run(planCommand, admin(), inputs)).outputs['steps']).toBe('0')
      }
      const distinct = [...new Set(seen.map((names) => JSON.stringify(names)))].map(
        (text) => JSON.parse(text) as unknown,
      )
      expect(distinct).toEqual(allowed)
      expect(seen.length).toBeGreaterThan(20)
    },
    120_000,
  )
})
