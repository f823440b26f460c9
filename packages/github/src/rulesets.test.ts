import type { JsonObject } from '@tier3/model/json'
import { parseRepoSlug, type RepoSlug } from '@tier3/model/repo-slug'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { RulesetRequest } from '../../devkit/src/github/ruleset-seed.ts'
import type { HiddenBypass } from '../../devkit/src/github/ruleset-view.ts'
import { startGitHub, type EmulatedGitHub } from '../../devkit/src/github/server.ts'
import { startLoopback, type Loopback, type LoopbackReply } from '../../devkit/src/http/loopback-server.ts'
import { describeRulesets } from '../../devkit/src/testing/contracts/rulesets.contract.ts'
import { createAnswerMemory } from './answer-memory.ts'
import { createCallBudget } from './call-budget.ts'
import { createRestClient, type RestClientOptions } from './rest-client.ts'
import { createRulesetSink } from './ruleset-sink.ts'
import { createRulesetSource } from './ruleset-source.ts'

const slug = (text: string): RepoSlug => {
  const parsed = parseRepoSlug(text)
  if (!parsed.ok) throw new Error(parsed.problem)
  return parsed.value
}
const KIT = slug('octo-org/kit')
const clientOf = (apiUrl: string, token: string, options: Partial<RestClientOptions> = {}) =>
  createRestClient({ apiUrl, token, timeoutMs: 5000, sleep: async () => undefined, ...options })

for (const hidden of ['absent', 'null'] as const satisfies HiddenBypass[]) {
  describeRulesets(`GitHub's rulesets, hidden bypass ${hidden},`, async () => {
    const github = await startGitHub({ hiddenBypass: hidden })
    const repository = github.createRepository({ owner: 'octo-org', name: 'kit' })
    const tokenWith = (level: 'read' | 'write') =>
      github.tokenFor({
        repository,
        reach: 'organization',
        permissions: { contents: level, administration: level, 'organization-administration': level },
      })
    let token = tokenWith('write')
    const source = () => createRulesetSource({ client: clientOf(github.apiUrl, token) })
    const sink = () => createRulesetSink({ client: clientOf(github.apiUrl, token) })
    return {
      source: {
        ofRepository: (...parameters) => source().ofRepository(...parameters),
        ofOrganization: (name) => source().ofOrganization(name),
        effectiveRules: (...parameters) => source().effectiveRules(...parameters),
        repository: (name) => source().repository(name),
        repositories: (name) => source().repositories(name),
        history: (...parameters) => source().history(...parameters),
        version: (...parameters) => source().version(...parameters),
      },
      sink: {
        create: (...parameters) => sink().create(...parameters),
        update: (...parameters) => sink().update(...parameters),
        delete: (...parameters) => sink().delete(...parameters),
      },
      repository: KIT,
      organization: 'octo-org',
      add(owner, body) {
        const request = body as JsonObject & RulesetRequest
        return 'repository' in owner
          ? repository.ruleset(request).id
          : github.addRuleset({ organization: owner.organization }, request).id
      },
      addRepositories(count) {
        for (let index = 0; index < count; index++)
          github.createRepository({ owner: 'octo-org', name: `other-${index}` })
      },
      demote() {
        token = tokenWith('read')
      },
      hide() {
        const other = github.createRepository({ owner: 'elsewhere', name: 'other' })
        repository.state.visibility = 'private'
        token = github.tokenFor({
          repository: other,
          reach: 'organization',
          permissions: { administration: 'write', 'organization-administration': 'write' },
        })
      },
      downgrade() {
        repository.state.visibility = 'private'
        repository.state.owner.plan = 'free'
      },
      breakDown: () => github.faults.set('*', { kind: 'status', status: 502 }),
      dispose: () => github.close(),
    }
  })
}

describe('createRulesetSource on the emulated GitHub', () => {
  let github: EmulatedGitHub
  let token: string
  const ids: number[] = []
  beforeAll(async () => {
    github = await startGitHub()
    const kit = github.createRepository({ owner: 'octo-org', name: 'kit', visibility: 'private' })
    github.createRepository({ owner: 'octo-org', name: 'second', visibility: 'private' })
    for (let index = 0; index < 3; index++) ids.push(kit.ruleset({ name: `own ${index}` }).id)
    const conditions = { repository_name: { include: ['~ALL'], exclude: [] } }
    for (let index = 0; index < 2; index++)
      github.addRuleset({ organization: 'octo-org' }, { name: `org ${index}`, conditions })
    github.addRuleset({ enterprise: 'big' }, { name: 'enterprise' })
    token = github.tokenFor({ repository: kit, reach: 'organization', permissions: { contents: 'read' } })
  })
  afterAll(() => github.close())
  beforeEach(() => github.faults.clear())

  const sorted = (lines: readonly string[]) => lines.toSorted((a, b) => (a < b ? -1 : 1))
  const asked = async (work: () => Promise<unknown>): Promise<readonly string[]> => {
    const before = github.exchanges.length
    await work()
    return github.exchanges.slice(before).map(({ route, status }) => `${route} ${status}`)
  }

  it('reads inherited rulesets once for all repositories', async () => {
    const source = createRulesetSource({ client: clientOf(github.apiUrl, token) })
    const first = await asked(() => source.ofRepository(KIT))
    expect(sorted(first)).toEqual([
      ...Array.from({ length: 6 }, () => 'rulesets.get 200'),
      'rulesets.list 200',
    ])
    expect(await asked(() => source.ofRepository(slug('octo-org/second')))).toEqual(['rulesets.list 200'])
    const second = await source.ofRepository(slug('octo-org/second'))
    expect(second.ok && second.value.inherited.map(({ json }) => json['name'])).toEqual([
      'org 0',
      'org 1',
      'enterprise',
    ])
    expect(second.ok && second.value.inherited[2]).toMatchObject({ sourceType: 'Enterprise', source: 'big' })
  })

  it('asks again by entity tags, at no cost', async () => {
    const memory = createAnswerMemory()
    const read = () =>
      createRulesetSource({ client: clientOf(github.apiUrl, token, { memory }) }).ofRepository(KIT)
    const first = await read()
    const again = await asked(async () => expect(await read()).toEqual(first))
    expect(sorted(again)).toEqual([
      ...Array.from({ length: 6 }, () => 'rulesets.get 304'),
      'rulesets.list 304',
    ])
  })

  it('stays inside its budget of requests', async () => {
    const budget = createCallBudget(4)
    const source = createRulesetSource({ client: clientOf(github.apiUrl, token, { budget }) })
    expect(await source.ofRepository(KIT)).toMatchObject({
      ok: false,
      problem: {
        code: 'service/call-budget',
        current: 'all 4 requests that this run may make are used up',
      },
    })
    expect(budget.used).toBe(4)
  })

  it('waits for the rate limit', async () => {
    const waits: number[] = []
    const client = clientOf(github.apiUrl, token, { sleep: async (ms) => void waits.push(ms / 1000) })
    github.faults.set('rulesets.get', {
      kind: 'status',
      status: 403,
      message: 'You have exceeded a secondary rate limit',
      headers: { 'retry-after': '7' },
      times: 1,
    })
    const result = await createRulesetSource({ client }).ofRepository(KIT)
    expect(result.ok && [...result.value.own, ...result.value.inherited].length).toBe(6)
    expect(waits).toEqual([7])
  })

  it('says which limit is used up', async () => {
    github.faults.set('rulesets.list', {
      kind: 'status',
      status: 403,
      headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '4102444800' },
    })
    const source = createRulesetSource({ client: clientOf(github.apiUrl, token) })
    expect(await source.ofRepository(KIT)).toMatchObject({
      ok: false,
      problem: { code: 'service/rate-limited' },
    })
  })

  it('names the permission to add, and the token that can have it', async () => {
    const client = clientOf(github.apiUrl, token)
    const [source, sink] = [createRulesetSource({ client }), createRulesetSink({ client })]
    expect(await source.ofOrganization('octo-org')).toMatchObject({
      ok: false,
      problem: {
        code: 'permission/denied',
        desired: 'the token must have organization-administration: write',
        fix: expect.stringContaining('GitHub App') as string,
      },
    })
    expect(await sink.delete({ repository: KIT }, ids[0] ?? 0)).toMatchObject({
      ok: false,
      problem: {
        code: 'permission/denied',
        attempted: `delete ruleset ${ids[0]} of octo-org/kit`,
        desired: 'the token must have administration: write',
        fix: expect.stringContaining('GitHub App') as string,
      },
    })
  })

  it.each(['../x', '', 'a/b', '-x'])('asks nothing for the organization %j', async (organization) => {
    const client = clientOf(github.apiUrl, token)
    const [source, sink] = [createRulesetSource({ client }), createRulesetSink({ client })]
    const answers: { ok: boolean }[] = []
    const requests = await asked(async () => {
      answers.push(await source.ofOrganization(organization), await source.repositories(organization))
      answers.push(await source.history({ organization }, 1), await source.version({ organization }, 1, 1))
      answers.push(await sink.create({ organization }, {}), await sink.delete({ organization }, 1))
    })
    expect(requests).toEqual([])
    for (const answer of answers)
      expect(answer).toMatchObject({ ok: false, problem: { code: 'input/malformed' } })
  })
})

describe('createRulesetSource and createRulesetSink', () => {
  let api: Loopback
  let answers: Record<string, LoopbackReply | LoopbackReply[]> = {}
  let asked: { readonly line: string; readonly body: string }[] = []
  beforeAll(async () => {
    const handle = ({ method, url, body }: { method: string; url: URL; body: Buffer }): LoopbackReply => {
      const line = `${method} ${url.pathname}`
      asked.push({ line, body: body.toString() })
      const answer = answers[line]
      const reply = Array.isArray(answer) ? (answer.length > 1 ? answer.shift() : answer[0]) : answer
      return reply ?? { status: 404, json: { message: 'Not Found' } }
    }
    api = await startLoopback({
      routes: ['GET', 'POST', 'PUT', 'DELETE'].map((method) => ({
        method,
        pattern: /^\/repos\/.*$/,
        name: method,
        handle,
      })),
    })
  })
  afterAll(() => api.close())
  beforeEach(() => {
    answers = {}
    asked = []
  })

  const AT = '/repos/octo-org/kit/rulesets'
  const source = () => createRulesetSource({ client: clientOf(api.url, 'ghs_token') })
  const sink = () => createRulesetSink({ client: clientOf(api.url, 'ghs_token') })
  const json = (body: unknown): LoopbackReply => ({ status: 200, json: body })
  const entry = (id: number) => ({ id, source_type: 'Repository', source: 'octo-org/kit' })
  const detail = (id: number) => ({ ...entry(id), name: 'a', enforcement: 'active', rules: [] })
  const BODY: JsonObject = {
    name: 'a',
    target: 'push',
    enforcement: 'active',
    bypass_actors: [],
    conditions: null,
    rules: [],
  }

  it('reads everything again when a ruleset is deleted in between', async () => {
    answers = {
      [`GET ${AT}`]: [json([entry(1), entry(2)]), json([entry(1)])],
      [`GET ${AT}/1`]: json(detail(1)),
    }
    const result = await source().ofRepository(KIT)
    expect(result.ok && result.value.own.map(({ id }) => id)).toEqual([1])
  })

  it('never leaves out a ruleset that is listed and cannot be read', async () => {
    answers = { [`GET ${AT}`]: json([entry(1), entry(2)]), [`GET ${AT}/1`]: json(detail(1)) }
    expect(await source().ofRepository(KIT)).toMatchObject({
      ok: false,
      problem: {
        code: 'service/unexpected-answer',
        current: 'ruleset 2 is listed, but it is not to be read',
      },
    })
  })

  it.each([
    { name: 'an object', list: {}, says: 'not a list of objects' },
    { name: 'a list of texts', list: ['x'], says: 'not a list of objects' },
    { name: 'an entry without id', list: [{ source_type: 'Repository' }], says: 'a ruleset has no id' },
    { name: 'an entry without source', list: [{ id: 1 }], says: 'does not say whose it is' },
    { name: 'an entry twice', list: [entry(1), entry(1)], says: 'stands in the list twice' },
  ])('refuses $name for a list', async ({ list, says }) => {
    answers = { [`GET ${AT}`]: json(list), [`GET ${AT}/1`]: json(detail(1)) }
    expect(await source().ofRepository(KIT)).toMatchObject({
      ok: false,
      problem: { code: 'service/unexpected-answer', current: expect.stringContaining(says) as string },
    })
  })

  it.each([
    { name: 'another ruleset', ruleset: detail(2), says: 'another ruleset' },
    { name: 'an entry of a list', ruleset: entry(1), says: 'a ruleset has no name' },
    { name: 'no rules', ruleset: { ...detail(1), rules: undefined }, says: 'no list of rules' },
    { name: 'null for rules', ruleset: { ...detail(1), rules: null }, says: 'no list of rules' },
    { name: 'a list of conditions', ruleset: { ...detail(1), conditions: [] }, says: 'conditions are not' },
    { name: 'a bypass text', ruleset: { ...detail(1), bypass_actors: 'all' }, says: 'bypass list is not' },
  ])('refuses $name for a ruleset', async ({ ruleset, says }) => {
    answers = { [`GET ${AT}`]: json([entry(1)]), [`GET ${AT}/1`]: json(ruleset) }
    expect(await source().ofRepository(KIT)).toMatchObject({
      ok: false,
      problem: { code: 'service/unexpected-answer', current: expect.stringContaining(says) as string },
    })
  })

  it('refuses a full page without a way on', async () => {
    const page = Array.from({ length: 100 }, (_, index) => entry(index + 1))
    answers = { [`GET ${AT}`]: json(page) }
    expect(await source().ofRepository(KIT)).toMatchObject({
      ok: false,
      problem: { code: 'input/too-many', current: 'the list has more than 1000 entries' },
    })
  })

  it('refuses a next page on another origin', async () => {
    const headers = { link: '<https://evil.example/x?page=2>; rel="next"' }
    answers = { [`GET ${AT}`]: { status: 200, json: [], headers } }
    expect(await source().ofRepository(KIT)).toMatchObject({
      ok: false,
      problem: { code: 'service/unexpected-answer', current: expect.stringContaining('evil') as string },
    })
  })

  it.each([
    {
      name: 'another repository',
      body: { full_name: 'a/b', id: 1, default_branch: 'main' },
      says: 'renamed',
    },
    { name: 'no branch', body: { full_name: 'octo-org/kit', id: 1 }, says: 'no default branch' },
    { name: 'no id', body: { full_name: 'octo-org/kit' }, says: 'no name or no id' },
    {
      name: 'an unknown visibility',
      body: { full_name: 'octo-org/kit', id: 1, default_branch: 'main', visibility: 'secret' },
      says: 'unknown visibility',
    },
  ])('refuses $name for the repository', async ({ body, says }) => {
    answers = { 'GET /repos/octo-org/kit': json(body) }
    expect(await source().repository(KIT)).toMatchObject({
      ok: false,
      problem: { code: 'service/unexpected-answer', current: expect.stringContaining(says) as string },
    })
  })

  it('does not create twice when an answer is lost', async () => {
    answers = { [`POST ${AT}`]: { status: 502 } }
    expect(await sink().create({ repository: KIT }, BODY)).toMatchObject({
      ok: false,
      problem: { code: 'service/github-unavailable' },
    })
    expect(asked.map(({ line }) => line)).toEqual([`POST ${AT}`])
  })

  it('updates again when an answer is lost, and sends only what a caller sets', async () => {
    answers = {
      [`PUT ${AT}/1`]: [{ status: 502 }, json(detail(1))],
      [`GET ${AT}/1`]: json({ ...detail(1), bypass_actors: [] }),
    }
    const body = { ...BODY, id: 7, source: 'x', updated_at: 'now', _links: {} }
    expect((await sink().update({ repository: KIT }, 1, body)).ok).toBe(true)
    expect(asked.map(({ line }) => line)).toEqual([`PUT ${AT}/1`, `PUT ${AT}/1`, `GET ${AT}/1`])
    const sent = JSON.parse(asked[0]?.body ?? '') as unknown
    expect(sent).toEqual({ name: 'a', target: 'push', enforcement: 'active', bypass_actors: [], rules: [] })
  })

  it('gives back what GitHub holds, not what it said to the change', async () => {
    const weaker = { ...detail(1), enforcement: 'disabled' }
    answers = { [`POST ${AT}`]: { status: 201, json: detail(1) }, [`GET ${AT}/1`]: json(weaker) }
    expect(await sink().create({ repository: KIT }, BODY)).toMatchObject({
      ok: true,
      value: { json: { enforcement: 'disabled' }, bypass: 'hidden' },
    })
  })

  it('does not believe in a deletion that left the ruleset', async () => {
    answers = { [`DELETE ${AT}/1`]: { status: 204 }, [`GET ${AT}/1`]: json(detail(1)) }
    expect(await sink().delete({ repository: KIT }, 1)).toMatchObject({
      ok: false,
      problem: { code: 'service/unexpected-answer', current: 'the ruleset is still there' },
    })
  })

  it('shows what GitHub finds wrong', async () => {
    const errors = ['Name must be unique', { resource: 'Ruleset', field: 'rules', code: 'invalid' }]
    const message = 'Validation Failed'
    answers = { [`POST ${AT}`]: { status: 422, json: { message, errors } } }
    expect(await sink().create({ repository: KIT }, BODY)).toMatchObject({
      ok: false,
      problem: {
        code: 'service/github-refused',
        cause: 'Validation Failed; Name must be unique; Ruleset rules invalid',
      },
    })
  })
})
