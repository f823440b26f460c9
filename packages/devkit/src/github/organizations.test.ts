import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import type { SeededRepository } from './repository-seed.ts'
import { fieldOf, restProbe } from './rest-probe.ts'
import type { EmulatedGitHub } from './server.ts'
import { startGitHub } from './server.ts'

let github: EmulatedGitHub
let repository: SeededRepository
let owner: ReturnType<typeof restProbe>
let member: ReturnType<typeof restProbe>
const EVERYWHERE = {
  repository_name: { include: ['~ALL'], exclude: [] },
  ref_name: { include: ['~ALL'], exclude: [] },
}

beforeAll(async () => {
  github = await startGitHub()
  repository = github.createRepository({ owner: 'octo-org', name: 'a', visibility: 'private' })
  github.createRepository({ owner: 'octo-org', name: 'b' })
  github.createRepository({ owner: 'other-org', name: 'c' })
  github.createRepository({ owner: 'mona', name: 'd', ownerType: 'User' })
  const all = { repository, reach: 'organization' } as const
  owner = restProbe(
    github,
    github.tokenFor({ ...all, permissions: { 'organization-administration': 'write' } }),
  )
  member = restProbe(github, github.tokenFor({ ...all, permissions: { contents: 'read' } }))
})
afterAll(() => github.close())

test('repositories are those that the caller may see, page by page', async () => {
  const list = async (probe: ReturnType<typeof restProbe>, path = '/orgs/octo-org/repos') => {
    const { body } = await probe('GET', path)
    return Array.isArray(body) ? body.map((item) => fieldOf(item, 'full_name')) : fieldOf(body, 'status')
  }
  expect(await list(member)).toEqual(['octo-org/a', 'octo-org/b'])
  expect(await list(restProbe(github))).toEqual(['octo-org/b'])
  expect(await list(member, '/orgs/octo-org/repos?per_page=1&page=2')).toEqual(['octo-org/b'])
  expect(await list(member, '/orgs/octo-org/repos?type=private')).toEqual(['octo-org/a'])
  expect(await list(member, '/orgs/mona/repos')).toBe('404')
})

test('a token of the organization reads all of its repositories, and none of others', async () => {
  expect((await member('GET', '/repos/octo-org/a')).body).toMatchObject({ default_branch: 'main' })
  github.createRepository({ owner: 'other-org', name: 'hidden', visibility: 'private' })
  expect((await member('GET', '/repos/other-org/hidden')).status).toBe(404)
})

describe('rulesets', () => {
  test('are made, shown whole, changed, remembered and removed', async () => {
    const json = {
      name: 'all',
      target: 'tag',
      enforcement: 'active',
      conditions: EVERYWHERE,
      rules: [{ type: 'update' }],
    }
    const made = await owner('POST', '/orgs/octo-org/rulesets', { json })
    expect(made.body).toMatchObject({ source_type: 'Organization', source: 'octo-org', bypass_actors: [] })
    expect(fieldOf(made.body, 'current_user_can_bypass')).toBeUndefined()
    const path = `/orgs/octo-org/rulesets/${String(fieldOf(made.body, 'id'))}`
    expect((await owner('PUT', path, { json: { name: 'renamed' } })).body).toMatchObject({ name: 'renamed' })
    const history = await owner('GET', `${path}/history`)
    expect(history.body).toHaveLength(2)
    const version = await owner('GET', `${path}/history/${String(fieldOf(history.body, 1, 'version_id'))}`)
    expect(fieldOf(version.body, 'state', 'name')).toBe('all')
    expect((await owner('GET', '/orgs/octo-org/rulesets?targets=branch')).body).toEqual([])
    expect((await owner('GET', path)).status).toBe(200)
    expect((await owner('DELETE', path)).status).toBe(204)
    expect((await owner('GET', '/orgs/octo-org/rulesets')).body).toEqual([])
  })

  test.each([
    { name: 'no repositories', conditions: { ref_name: EVERYWHERE.ref_name }, rules: [] },
    {
      name: 'two kinds of selectors',
      conditions: { ...EVERYWHERE, repository_id: { repository_ids: [1] } },
      rules: [],
    },
    { name: 'a merge queue', conditions: EVERYWHERE, rules: [{ type: 'merge_queue' }] },
  ])('with $name are refused', async ({ conditions, rules }) => {
    const json = { name: 'x', enforcement: 'active', conditions, rules }
    expect((await owner('POST', '/orgs/octo-org/rulesets', { json })).status).toBe(422)
  })

  test('are for administrators of the organization, even to read', async () => {
    expect((await member('GET', '/orgs/octo-org/rulesets')).status).toBe(403)
    expect((await owner('GET', '/orgs/other-org/rulesets')).status).toBe(404)
    expect((await restProbe(github)('GET', '/orgs/octo-org/rulesets')).status).toBe(401)
  })

  test('need a paid plan', async () => {
    repository.state.owner.plan = 'free'
    const { status, body } = await owner('GET', '/orgs/octo-org/rulesets')
    expect([status, fieldOf(body, 'message')]).toEqual([
      403,
      'Upgrade to GitHub Team to enable this feature.',
    ])
    delete repository.state.owner.plan
  })

  test('of an enterprise hold everywhere', async () => {
    const { id } = github.addRuleset({ enterprise: 'big' }, { name: 'enterprise' })
    expect((await member('GET', `/repos/octo-org/a/rulesets/${id}`)).body).toMatchObject({
      source_type: 'Enterprise',
      source: 'big',
    })
    expect((await owner('GET', '/orgs/octo-org/rulesets')).body).toEqual([])
  })
})
