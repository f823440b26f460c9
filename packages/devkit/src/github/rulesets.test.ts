import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import type { SeededRepository } from './repository-seed.ts'
import { fieldOf, restProbe } from './rest-probe.ts'
import type { EmulatedGitHub } from './server.ts'
import { startGitHub } from './server.ts'

let github: EmulatedGitHub
let repository: SeededRepository
let at: string
let admin: ReturnType<typeof restProbe>
let reader: ReturnType<typeof restProbe>
let count = 0

beforeAll(async () => {
  github = await startGitHub()
})
beforeEach(() => {
  count += 1
  github.setHiddenBypass('absent')
  repository = github.createRepository({ owner: `org-${count}`, name: 'app' })
  at = `/repos/${repository.slug}`
  admin = restProbe(github, github.tokenFor({ repository, permissions: { administration: 'write' } }))
  reader = restProbe(github, github.tokenFor({ repository, permissions: { contents: 'read' } }))
})
afterAll(() => github.close())

const TAGS = {
  name: 'tags',
  target: 'tag',
  enforcement: 'active',
  bypass_actors: [{ actor_id: 5, actor_type: 'RepositoryRole' }],
  conditions: { ref_name: { include: ['refs/tags/v*'], exclude: [] } },
  rules: [{ type: 'update' }, { type: 'deletion' }],
} as const
const create = (changes: object = {}) => admin('POST', `${at}/rulesets`, { json: { ...TAGS, ...changes } })
const names = (body: unknown): unknown =>
  Array.isArray(body) ? body.map((item) => fieldOf(item, 'name')) : body

describe('list', () => {
  test('shows neither rules nor conditions nor bypass, not even to an administrator', async () => {
    await create()
    const { body } = await admin('GET', `${at}/rulesets`)
    expect(body).toMatchObject([
      { name: 'tags', target: 'tag', source_type: 'Repository', source: repository.slug },
    ])
    for (const key of ['rules', 'conditions', 'bypass_actors', 'current_user_can_bypass'])
      expect(fieldOf(body, 0, key)).toBeUndefined()
  })

  test('has pages of 30, or of up to 100', async () => {
    for (let index = 0; index < 75; index++) repository.ruleset({ name: `r${index}` })
    const first = await reader('GET', `${at}/rulesets`)
    expect([first.body, first.headers.get('link')]).toEqual([
      expect.objectContaining({ length: 30 }),
      `<${github.apiUrl}${at}/rulesets?page=2>; rel="next", <${github.apiUrl}${at}/rulesets?page=3>; rel="last"`,
    ])
    expect((await reader('GET', `${at}/rulesets?page=3`)).body).toHaveLength(15)
    expect((await reader('GET', `${at}/rulesets?per_page=100`)).body).toHaveLength(75)
    expect((await create()).status).toBe(422)
  })

  test('has those of the parents unless they are not wanted, and the targets that are wanted', async () => {
    const organization = `org-${count}`
    const everywhere = { repository_name: { include: ['~ALL'], exclude: [] } }
    github.addRuleset({ organization }, { name: 'all', target: 'tag', conditions: everywhere })
    const elsewhere = { repository_name: { include: ['other-*'], exclude: [] } }
    github.addRuleset({ organization }, { name: 'other', conditions: elsewhere })
    github.addRuleset(
      { organization },
      { name: 'id', conditions: { repository_id: { repository_ids: [repository.state.id] } } },
    )
    const production = [{ name: 'tier', property_values: ['1', '2'] }]
    github.addRuleset(
      { organization },
      { name: 'tier', conditions: { repository_property: { include: production, exclude: [] } } },
    )
    repository.ruleset({ name: 'own', target: 'push' })
    const list = async (query: string) => names((await reader('GET', `${at}/rulesets${query}`)).body)
    expect(await list('')).toEqual(['all', 'id', 'own'])
    repository.state.properties.set('tier', '2')
    expect(await list('')).toEqual(['all', 'id', 'tier', 'own'])
    expect(await list('?includes_parents=false')).toEqual(['own'])
    expect(await list('?targets=tag,push')).toEqual(['all', 'own'])
  })
})

describe('detail', () => {
  test.each([
    { name: 'a writer of administration', permissions: { administration: 'write' }, sees: true },
    { name: 'a reader of administration', permissions: { administration: 'read' }, sees: false },
    { name: 'a job', permissions: { contents: 'write' }, sees: false },
  ] as const)('$name sees who can bypass: $sees', async ({ permissions, sees }) => {
    const id = String(fieldOf((await create()).body, 'id'))
    const probe = restProbe(github, github.tokenFor({ repository, permissions }))
    const { body } = await probe('GET', `${at}/rulesets/${id}`)
    const actors = [{ actor_id: 5, actor_type: 'RepositoryRole', bypass_mode: 'always' }]
    expect(fieldOf(body, 'bypass_actors')).toEqual(sees ? actors : undefined)
    expect(body).toMatchObject({
      rules: TAGS.rules,
      conditions: TAGS.conditions,
      current_user_can_bypass: 'never',
    })
    github.setHiddenBypass('null')
    const again = await probe('GET', `${at}/rulesets/${id}`)
    expect(fieldOf(again.body, 'bypass_actors')).toEqual(sees ? actors : null)
  })

  test('says what the App behind the token can bypass', async () => {
    const actor = (mode: string) => [{ actor_type: 'Integration', actor_id: 15_368, bypass_mode: mode }]
    const seen = await Promise.all(
      ['always', 'pull_request', 'exempt'].map(async (mode) => {
        const { id } = repository.ruleset({ name: mode, bypass_actors: actor(mode) })
        return fieldOf((await reader('GET', `${at}/rulesets/${id}`)).body, 'current_user_can_bypass')
      }),
    )
    expect(seen).toEqual(['always', 'pull_requests_only', 'exempt'])
  })

  test('of a parent is shown with parents only, and its bypass to the organization only', async () => {
    const conditions = { repository_name: { include: ['~ALL'] } }
    const { id } = github.addRuleset({ organization: `org-${count}` }, { name: 'org', conditions })
    const inherited = await admin('GET', `${at}/rulesets/${id}`)
    expect(inherited.body).toMatchObject({ source_type: 'Organization', source: `org-${count}` })
    expect(fieldOf(inherited.body, 'bypass_actors')).toBeUndefined()
    expect((await admin('GET', `${at}/rulesets/${id}?includes_parents=false`)).status).toBe(404)
    expect((await admin('PUT', `${at}/rulesets/${id}`, { json: {} })).status).toBe(404)
    const owner = github.tokenFor({
      repository,
      permissions: { 'organization-administration': 'write' },
      reach: 'organization',
    })
    expect(
      fieldOf((await restProbe(github, owner)('GET', `${at}/rulesets/${id}`)).body, 'bypass_actors'),
    ).toEqual([])
  })

  test('is answered with 304 to who knows it, at no cost', async () => {
    const { id } = repository.ruleset({ name: 'a' })
    const first = await reader('GET', `${at}/rulesets/${id}`)
    const headers = { 'if-none-match': first.headers.get('etag') ?? '' }
    const again = await reader('GET', `${at}/rulesets/${id}`, { headers })
    expect(again.status).toBe(304)
    const third = await reader('GET', `${at}/rulesets`)
    expect(third.headers.get('x-ratelimit-used')).toBe('2')
  })
})

describe('create', () => {
  test('fills in what was left out', async () => {
    const made = await create({
      target: undefined,
      conditions: { ref_name: { include: ['~DEFAULT_BRANCH'], exclude: [] } },
      bypass_actors: [{ actor_id: 1, actor_type: 'OrganizationAdmin' }],
      rules: [
        {
          type: 'pull_request',
          parameters: {
            required_approving_review_count: 1,
            dismiss_stale_reviews_on_push: true,
            require_code_owner_review: false,
            require_last_push_approval: true,
            required_review_thread_resolution: true,
          },
        },
        { type: 'code_quality', parameters: { severity: 'errors' } },
      ],
    })
    expect(made.status).toBe(201)
    expect(made.body).toMatchObject({
      target: 'branch',
      bypass_actors: [{ actor_id: null, actor_type: 'OrganizationAdmin', bypass_mode: 'always' }],
      rules: [
        {
          type: 'pull_request',
          parameters: { allowed_merge_methods: ['merge', 'squash', 'rebase'], required_reviewers: [] },
        },
        { type: 'code_quality', parameters: { severity: 'errors' } },
      ],
    })
  })

  test('is for administrators', async () => {
    expect((await reader('POST', `${at}/rulesets`, { json: TAGS })).status).toBe(403)
    expect((await restProbe(github)('POST', `${at}/rulesets`, { json: TAGS })).status).toBe(401)
  })

  const refs = (...include: string[]) => ({ conditions: { ref_name: { include, exclude: [] } } })
  const actor = (fields: object) => ({ bypass_actors: [fields] })
  const check = {
    strict_required_status_checks_policy: true,
    required_status_checks: [{ context: 'a', integration_id: 7 }],
  }
  test.each([
    { name: 'no name', changes: { name: undefined } },
    { name: 'a long name', changes: { name: 'a'.repeat(101) } },
    { name: 'a taken name', changes: { name: 'taken' } },
    { name: 'no enforcement', changes: { enforcement: undefined } },
    { name: 'an unknown enforcement', changes: { enforcement: 'enabled' } },
    { name: 'the target repository', changes: { target: 'repository' } },
    { name: 'a bare tag', changes: refs('v*') },
    { name: 'a branch pattern for tags', changes: refs('refs/heads/*') },
    { name: 'the default branch for tags', changes: refs('~DEFAULT_BRANCH') },
    {
      name: 'a condition of organizations',
      changes: { conditions: { ...TAGS.conditions, repository_name: { include: ['~ALL'] } } },
    },
    { name: 'refs for pushes', changes: { target: 'push', rules: [] } },
    { name: 'pushes to a public repository', changes: { target: 'push', rules: [], conditions: null } },
    { name: 'a null bypass', changes: { bypass_actors: null } },
    { name: 'an unknown actor', changes: actor({ actor_type: 'Robot', actor_id: 1 }) },
    { name: 'an App that is not installed', changes: actor({ actor_type: 'Integration', actor_id: 7 }) },
    { name: 'a team without id', changes: actor({ actor_type: 'Team' }) },
    {
      name: 'pull_request for tags',
      changes: actor({ actor_type: 'Team', actor_id: 1, bypass_mode: 'pull_request' }),
    },
    { name: 'a rule for pull requests on tags', changes: { rules: [{ type: 'pull_request' }] } },
    {
      name: 'a push rule on tags',
      changes: { rules: [{ type: 'max_file_size', parameters: { max_file_size: 1 } }] },
    },
    { name: 'a rule given twice', changes: { rules: [{ type: 'update' }, { type: 'update' }] } },
    { name: 'no list of rules', changes: { rules: {} } },
    { name: 'a rule without type', changes: { rules: [{}] } },
    {
      name: 'a check of an App that is not installed',
      changes: { rules: [{ type: 'required_status_checks', parameters: check }] },
    },
    {
      name: 'a rule without its parameters',
      changes: { rules: [{ type: 'required_deployments', parameters: {} }] },
    },
  ])('refuses $name with 422', async ({ changes }) => {
    repository.ruleset({ name: 'taken' })
    expect((await create(changes)).status).toBe(422)
    expect(names((await admin('GET', `${at}/rulesets`)).body)).toEqual(['taken'])
  })

  test('takes an App once it is installed, and evaluate on a plan that has it', async () => {
    github.installApp(7)
    expect((await create(actor({ actor_type: 'Integration', actor_id: 7 }))).status).toBe(201)
    expect((await create({ name: 'evaluate', enforcement: 'evaluate' })).status).toBe(201)
    repository.state.owner.plan = 'team'
    expect((await create({ name: 'evaluate2', enforcement: 'evaluate' })).status).toBe(422)
  })
})

describe('change', () => {
  test('keeps what is not said, moves updated_at, and is remembered', async () => {
    const made = await create()
    const path = `${at}/rulesets/${String(fieldOf(made.body, 'id'))}`
    const changed = await admin('PUT', path, { json: { enforcement: 'disabled', bypass_actors: [] } })
    expect(changed.body).toMatchObject({ enforcement: 'disabled', bypass_actors: [], rules: TAGS.rules })
    expect((await admin('PUT', path, { json: { bypass_actors: null } })).status).toBe(422)
    const history = await admin('GET', `${path}/history`)
    expect(history.body).toHaveLength(2)
    const first = String(fieldOf(history.body, 1, 'version_id'))
    const version = await admin('GET', `${path}/history/${first}`)
    expect(fieldOf(version.body, 'state')).toMatchObject({
      enforcement: 'active',
      bypass_actors: [{ actor_type: 'RepositoryRole' }],
    })
    expect((await reader('GET', `${path}/history`)).status).toBe(403)
    expect((await admin('GET', `${path}/history/1`)).status).toBe(404)
    expect((await admin('DELETE', path)).status).toBe(204)
    expect((await admin('GET', path)).status).toBe(404)
  })
})

describe('rules of a branch', () => {
  test('are the active ones that cover it, whoever they are of', async () => {
    const ref_name = (include: string[], exclude: string[] = []) => ({ ref_name: { include, exclude } })
    repository.ruleset({
      name: 'a',
      conditions: ref_name(['~DEFAULT_BRANCH']),
      rules: ['deletion', 'update'],
    })
    repository.ruleset({
      name: 'b',
      conditions: ref_name(['~ALL'], ['refs/heads/main']),
      rules: ['creation'],
    })
    repository.ruleset({
      name: 'c',
      enforcement: 'evaluate',
      conditions: ref_name(['~ALL']),
      rules: ['creation'],
    })
    repository.ruleset({ name: 'd', target: 'tag', conditions: ref_name(['~ALL']), rules: ['creation'] })
    const conditions = { repository_name: { include: ['a*'] }, ...ref_name(['refs/heads/**/*']) }
    github.addRuleset(
      { organization: `org-${count}` },
      { name: 'e', conditions, rules: ['required_signatures'] },
    )
    const rules = async (branch: string) => {
      const { body } = await reader('GET', `${at}/rules/branches/${branch}`)
      return Array.isArray(body)
        ? body.map((rule) => [fieldOf(rule, 'type'), fieldOf(rule, 'ruleset_source')])
        : body
    }
    expect(await rules('main')).toEqual([
      ['deletion', repository.slug],
      ['update', repository.slug],
      ['required_signatures', `org-${count}`],
    ])
    expect(await rules('not/there')).toEqual([
      ['creation', repository.slug],
      ['required_signatures', `org-${count}`],
    ])
  })
})

describe('who may ask', () => {
  test('anyone about a public repository', async () => {
    const { id } = repository.ruleset({ name: 'a' })
    expect((await restProbe(github)('GET', `${at}/rulesets/${id}`)).status).toBe(200)
    repository.state.visibility = 'private'
    expect((await restProbe(github)('GET', `${at}/rulesets/${id}`)).status).toBe(404)
    expect((await reader('GET', `${at}/rulesets/${id}`)).status).toBe(200)
  })

  test('nobody about a private repository of a free plan', async () => {
    repository.state.visibility = 'private'
    repository.state.owner.plan = 'free'
    for (const path of ['/rulesets', '/rulesets/1', '/rules/branches/main']) {
      const { status, body } = await admin('GET', at + path)
      const message = 'Upgrade to GitHub Pro or make this repository public to enable this feature.'
      expect([status, fieldOf(body, 'message')]).toEqual([403, message])
    }
    repository.state.visibility = 'public'
    expect((await admin('GET', `${at}/rulesets`)).status).toBe(200)
  })
})
