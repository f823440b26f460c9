import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'

import { fieldOf, restProbe } from './rest-probe.ts'
import type { SeededRepository } from './repository-seed.ts'
import type { EmulatedGitHub } from './server.ts'
import { startGitHub } from './server.ts'

let github: EmulatedGitHub
let repository: SeededRepository
let at: string
let writer: ReturnType<typeof restProbe>
let reader: ReturnType<typeof restProbe>
let count = 0

beforeAll(async () => {
  github = await startGitHub()
})
beforeEach(() => {
  count += 1
  repository = github.createRepository({ owner: 'octo-org', name: `app-${count}` })
  at = `/repos/${repository.slug}`
  writer = restProbe(github, github.tokenFor({ repository, permissions: { contents: 'write' } }))
  reader = restProbe(github, github.tokenFor({ repository, permissions: { contents: 'read' } }))
})
afterAll(() => github.close())

const create = async (json: Readonly<Record<string, unknown>>): Promise<number> => {
  const made = await writer('POST', `${at}/releases`, { json })
  expect(made.status).toBe(201)
  return Number(fieldOf(made.body, 'id'))
}
const errorsOf = (body: unknown): unknown => fieldOf(body, 'errors')

describe('drafts', () => {
  test('a draft makes no tag, has no tag address, and only writers see it', async () => {
    const id = await create({ tag_name: 'v1', draft: true })
    expect((await writer('GET', `${at}/git/ref/tags/v1`)).status).toBe(404)
    expect((await writer('GET', `${at}/releases/tags/v1`)).status).toBe(404)
    expect((await writer('GET', `${at}/releases/${id}`)).body).toMatchObject({
      draft: true,
      tag_name: 'v1',
      published_at: null,
    })
    expect((await reader('GET', `${at}/releases/${id}`)).status).toBe(404)
    expect((await writer('GET', `${at}/releases`)).body).toHaveLength(1)
    expect((await reader('GET', `${at}/releases`)).body).toEqual([])
    expect((await restProbe(github)('GET', `${at}/releases`)).body).toEqual([])
    expect((await writer('GET', `${at}/releases/latest`)).status).toBe(404)
  })

  test('an edit that omits tag_name unties a draft, publishing does not', async () => {
    const id = await create({ tag_name: 'v1', draft: true })
    const edited = await writer('PATCH', `${at}/releases/${id}`, { json: { body: 'notes' } })
    expect(fieldOf(edited.body, 'tag_name')).toMatch(/^untagged-[0-9a-f]{20}$/)
    const tied = await writer('PATCH', `${at}/releases/${id}`, { json: { tag_name: 'v1', body: 'notes' } })
    expect(fieldOf(tied.body, 'tag_name')).toBe('v1')
    const published = await writer('PATCH', `${at}/releases/${id}`, { json: { draft: false } })
    expect(published.body).toMatchObject({ tag_name: 'v1', draft: false, body: 'notes' })
  })

  test('several drafts may name one tag, one of them can be published', async () => {
    const [first, second] = [
      await create({ tag_name: 'v1', draft: true }),
      await create({ tag_name: 'v1', draft: true }),
    ]
    expect((await writer('PATCH', `${at}/releases/${first}`, { json: { draft: false } })).status).toBe(200)
    const refused = await writer('PATCH', `${at}/releases/${second}`, { json: { draft: false } })
    expect(refused.status).toBe(422)
    expect(errorsOf(refused.body)).toEqual([
      { resource: 'Release', code: 'already_exists', field: 'tag_name' },
    ])
    expect((await writer('GET', `${at}/releases/${second}`)).body).toMatchObject({ draft: true })
  })
})

describe('publishing', () => {
  test('creates the missing tag at the target and keeps an existing one', async () => {
    const old = repository.head
    repository.tag('v1', { commit: old })
    repository.commit({ message: 'later', files: { a: 'b' } })
    await create({ tag_name: 'v1', target_commitish: 'main' })
    await create({ tag_name: 'v2', target_commitish: old })
    await create({ tag_name: 'v3' })
    const shas = await Promise.all(
      ['v1', 'v2', 'v3'].map(async (tag) =>
        fieldOf((await reader('GET', `${at}/git/ref/tags/${tag}`)).body, 'object', 'sha'),
      ),
    )
    expect(shas).toEqual([old, old, repository.head])
    expect((await restProbe(github)('GET', `${at}/releases/tags/v2`)).body).toMatchObject({
      tag_name: 'v2',
      immutable: false,
    })
  })

  test.each([
    {
      name: 'no tag name',
      json: {},
      errors: [{ resource: 'Release', code: 'missing_field', field: 'tag_name' }],
    },
    {
      name: 'an empty tag name',
      json: { tag_name: '' },
      errors: [{ resource: 'Release', code: 'missing_field', field: 'tag_name' }],
    },
    {
      name: 'a malformed tag name',
      json: { tag_name: 'a b' },
      errors: [
        { resource: 'Release', code: 'custom', field: 'tag_name', message: 'tag_name is not well-formed' },
      ],
    },
    {
      name: 'an unknown target',
      json: { tag_name: 'v9', target_commitish: 'nope' },
      errors: [{ resource: 'Release', code: 'invalid', field: 'target_commitish' }],
    },
    {
      name: 'a wrong type',
      json: { tag_name: 'v9', prerelease: 'yes' },
      errors: [{ resource: 'Release', code: 'invalid', field: 'prerelease' }],
    },
    {
      name: 'a wrong make_latest',
      json: { tag_name: 'v9', make_latest: 'maybe' },
      errors: [{ resource: 'Release', code: 'invalid', field: 'make_latest' }],
    },
  ])('$name is 422', async ({ json, errors }) => {
    const answer = await writer('POST', `${at}/releases`, { json })
    expect([answer.status, fieldOf(answer.body, 'message'), errorsOf(answer.body)]).toEqual([
      422,
      'Validation Failed',
      errors,
    ])
    expect((await writer('GET', `${at}/releases`)).body).toEqual([])
  })

  test('a second release of a tag is 422 already_exists', async () => {
    await create({ tag_name: 'v1' })
    const again = await writer('POST', `${at}/releases`, { json: { tag_name: 'v1' } })
    expect([again.status, errorsOf(again.body)]).toEqual([
      422,
      [{ resource: 'Release', code: 'already_exists', field: 'tag_name' }],
    ])
  })
})

describe('the latest release', () => {
  const latest = async (): Promise<unknown> => {
    const answer = await reader('GET', `${at}/releases/latest`)
    return answer.status === 200 ? fieldOf(answer.body, 'tag_name') : answer.status
  }

  test('is never a draft or a prerelease, follows make_latest, and falls back', async () => {
    expect(await latest()).toBe(404)
    await create({ tag_name: 'v1-rc', prerelease: true })
    expect(await latest()).toBe(404)
    const first = await create({ tag_name: 'v1' })
    expect(await latest()).toBe('v1')
    const second = await create({ tag_name: 'v2', make_latest: 'false' })
    expect(await latest()).toBe('v1')
    await writer('PATCH', `${at}/releases/${second}`, { json: { make_latest: 'true' } })
    expect(await latest()).toBe('v2')
    await writer('DELETE', `${at}/releases/${second}`)
    expect(await latest()).toBe('v1')
    const promoted = await writer('PATCH', `${at}/releases/${first}`, { json: { prerelease: true } })
    expect(promoted.status).toBe(200)
    expect(await latest()).toBe(404)
  })
})

test('lists are paged, newest first, with links', async () => {
  for (let i = 1; i <= 5; i += 1) await create({ tag_name: `v${i}` })
  const names = (body: unknown): unknown =>
    Array.isArray(body) ? body.map((release) => fieldOf(release, 'tag_name')) : body
  const first = await reader('GET', `${at}/releases?per_page=2`)
  expect(names(first.body)).toEqual(['v5', 'v4'])
  const link = first.headers.get('link') ?? ''
  const base = `${github.apiUrl}${at}/releases?per_page=2`
  expect(link).toBe(`<${base}&page=2>; rel="next", <${base}&page=3>; rel="last"`)
  const last = await reader('GET', `${at}/releases?per_page=2&page=3`)
  expect(names(last.body)).toEqual(['v1'])
  expect(last.headers.get('link')).toBe(`<${base}&page=2>; rel="prev", <${base}&page=1>; rel="first"`)
  expect((await reader('GET', `${at}/releases?per_page=2&page=9`)).body).toEqual([])
  expect((await reader('GET', `${at}/releases?per_page=0&page=-1`)).body).toHaveLength(5)
})

test('deletion removes the release and keeps the tag', async () => {
  const id = await create({ tag_name: 'v1' })
  expect((await writer('DELETE', `${at}/releases/${id}`)).status).toBe(204)
  expect((await writer('GET', `${at}/releases/${id}`)).status).toBe(404)
  expect((await writer('DELETE', `${at}/releases/${id}`)).status).toBe(404)
  expect((await writer('GET', `${at}/git/ref/tags/v1`)).status).toBe(200)
  await create({ tag_name: 'v1' })
})

describe('immutable releases', () => {
  beforeEach(() => {
    repository.state.immutableReleases = true
  })

  test('freeze at publication, not before', async () => {
    const id = await create({ tag_name: 'v1', draft: true })
    expect((await writer('GET', `${at}/releases/${id}`)).body).toMatchObject({ immutable: false })
    const published = await writer('PATCH', `${at}/releases/${id}`, { json: { draft: false } })
    expect(published.body).toMatchObject({ immutable: true })
  })

  test.each([
    { name: 'the tag name', json: { tag_name: 'v2' }, fields: ['tag_name'] },
    { name: 'the target', json: { target_commitish: 'other' }, fields: ['target_commitish'] },
    { name: 'the draft state', json: { draft: true }, fields: ['state', 'immutable'] },
  ])('refuse to change $name', async ({ json, fields }) => {
    const id = await create({ tag_name: 'v1' })
    const refused = await writer('PATCH', `${at}/releases/${id}`, { json })
    expect(refused.status).toBe(422)
    expect(errorsOf(refused.body)).toEqual(
      fields.map((field) => ({
        resource: 'Release',
        code: 'custom',
        field,
        message: `${field} cannot be changed when release is immutable`,
      })),
    )
  })

  test('let title, notes and prerelease change', async () => {
    const id = await create({ tag_name: 'v1', prerelease: true })
    const json = { tag_name: 'v1', name: 'One', body: 'notes', prerelease: false }
    const edited = await writer('PATCH', `${at}/releases/${id}`, { json })
    expect(edited.body).toMatchObject({ name: 'One', body: 'notes', prerelease: false, immutable: true })
  })

  test.each([
    { method: 'PATCH', json: { sha: 'head', force: true }, message: 'Cannot update this protected ref.' },
    { method: 'DELETE', json: undefined, message: 'Cannot delete this protected ref.' },
  ])('protect their tag: $method', async ({ method, json, message }) => {
    await create({ tag_name: 'v1' })
    const sent = json === undefined ? {} : { json: { ...json, sha: repository.head } }
    const refused = await writer(method, `${at}/git/refs/tags/v1`, sent)
    expect([refused.status, fieldOf(refused.body, 'message')]).toEqual([
      422,
      `Repository rule violations found\n\n${message}\n\n`,
    ])
  })

  test('use their tag name up when deleted', async () => {
    const id = await create({ tag_name: 'v1' })
    expect((await writer('DELETE', `${at}/releases/${id}`)).status).toBe(204)
    const errors = [
      { resource: 'Release', code: 'already_exists', field: 'tag_name' },
      {
        resource: 'Release',
        code: 'custom',
        field: 'tag_name',
        message: 'tag_name was used by an immutable release',
      },
    ]
    const again = await writer('POST', `${at}/releases`, { json: { tag_name: 'v1' } })
    expect([again.status, errorsOf(again.body)]).toEqual([422, errors])
    const draft = await create({ tag_name: 'v1', draft: true })
    const published = await writer('PATCH', `${at}/releases/${draft}`, { json: { draft: false } })
    expect([published.status, errorsOf(published.body)]).toEqual([422, errors])
    expect((await writer('DELETE', `${at}/git/refs/tags/v1`)).status).toBe(204)
    const ref = await writer('POST', `${at}/git/refs`, {
      json: { ref: 'refs/tags/v1', sha: repository.head },
    })
    expect([ref.status, fieldOf(ref.body, 'message')]).toEqual([
      422,
      'Repository rule violations found\n\nCannot create ref due to creations being restricted.\n\n',
    ])
  })
})
