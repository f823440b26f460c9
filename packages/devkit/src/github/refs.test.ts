import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import { fieldOf, restProbe } from './rest-probe.ts'
import type { SeededRepository } from './repository-seed.ts'
import type { EmulatedGitHub } from './server.ts'
import { startGitHub } from './server.ts'

let github: EmulatedGitHub
let repository: SeededRepository
let rest: ReturnType<typeof restProbe>
const at = '/repos/octo-org/app'
const MISSING = 'f'.repeat(40)
const shas: Record<string, string> = {}

beforeAll(async () => {
  github = await startGitHub({ clock: () => new Date('2026-01-01T00:00:00Z') })
  repository = github.createRepository({
    owner: 'octo-org',
    name: 'app',
    files: { 'README.md': '# app\n', 'src/a.txt': 'x' },
  })
  shas['first'] = repository.head
  shas['second'] = repository.commit({
    message: 'Second',
    files: { 'README.md': '# two\n' },
    date: new Date('2026-02-01T00:00:00Z'),
  })
  shas['side'] = repository.commit({
    branch: 'feature/x',
    message: 'Side',
    files: { a: 'b' },
    date: new Date('2026-02-02T00:00:00Z'),
  })
  repository.tag('light', { commit: shas['first'] })
  shas['annotated'] = repository.tag('v1.0.0', { message: 'one' })
  rest = restProbe(
    github,
    github.tokenFor({
      repository,
      permissions: { contents: 'write', administration: 'read', actions: 'read' },
    }),
  )
})

afterAll(() => github.close())

describe('reading', () => {
  test.each([
    {
      path: '/git/ref/heads/main',
      expected: { ref: 'refs/heads/main', object: { type: 'commit', sha: 'second' } },
    },
    {
      path: '/git/ref/heads/feature/x',
      expected: { ref: 'refs/heads/feature/x', object: { type: 'commit', sha: 'side' } },
    },
    { path: '/git/ref/tags/light', expected: { object: { type: 'commit', sha: 'first' } } },
    { path: '/git/ref/tags/v1.0.0', expected: { object: { type: 'tag', sha: 'annotated' } } },
    { path: '/commits/v1.0.0', expected: { sha: 'second' } },
    { path: '/commits/feature/x', expected: { sha: 'side' } },
    { path: '/commits/heads/main', expected: { sha: 'second' } },
    {
      path: '/branches/feature/x',
      expected: { name: 'feature/x', commit: { sha: 'side' }, protected: false },
    },
  ])('$path', async ({ path, expected }) => {
    const answer = await rest('GET', at + path)
    expect(answer.status).toBe(200)
    const named = JSON.parse(JSON.stringify(expected), (key, value: unknown) =>
      key === 'sha' ? shas[String(value)] : value,
    ) as object
    expect(answer.body).toMatchObject(named)
  })

  test.each([
    { path: '/git/ref/heads/missing', status: 404, message: 'Not Found' },
    { path: '/git/ref/tags/v1', status: 404, message: 'Not Found' },
    { path: `/git/tags/${MISSING}`, status: 404, message: 'Not Found' },
    { path: `/git/commits/${MISSING}`, status: 404, message: 'Not Found' },
    { path: '/commits/missing', status: 422, message: 'No commit found for SHA: missing' },
    { path: '/branches/missing', status: 404, message: 'Not Found' },
    { path: '/contents/missing.txt', status: 404, message: 'Not Found' },
    { path: '/contents/README.md?ref=missing', status: 404, message: 'Not Found' },
    { path: '/immutable-releases', status: 404, message: 'Not Found' },
  ])('$path is $status', async ({ path, status, message }) => {
    const answer = await rest('GET', at + path)
    expect([answer.status, fieldOf(answer.body, 'message')]).toEqual([status, message])
  })

  test('an annotated tag is peeled step by step', async () => {
    const tag = await rest('GET', `${at}/git/tags/${shas['annotated']}`)
    expect(tag.body).toMatchObject({
      tag: 'v1.0.0',
      message: 'one',
      object: { type: 'commit', sha: shas['second'] },
    })
    const commit = await rest('GET', `${at}/git/commits/${shas['second']}`)
    expect(commit.body).toMatchObject({ message: 'Second', parents: [{ sha: shas['first'] }] })
  })

  test('lists name what there is', async () => {
    const tags = await rest('GET', `${at}/tags`)
    expect(tags.body).toMatchObject([{ name: 'v1.0.0', commit: { sha: shas['second'] } }, { name: 'light' }])
    const matching = await rest('GET', `${at}/git/matching-refs/tags/v`)
    expect(matching.body).toMatchObject([{ ref: 'refs/tags/v1.0.0' }])
    const branches = await rest('GET', `${at}/branches`)
    expect(branches.body).toMatchObject([{ name: 'feature/x' }, { name: 'main' }])
    const commits = await rest('GET', `${at}/commits?sha=main`)
    expect(commits.body).toMatchObject([{ sha: shas['second'] }, { sha: shas['first'] }])
    const sha = await rest('GET', `${at}/commits/main`, { headers: { accept: 'application/vnd.github.sha' } })
    expect(sha.body).toBe(shas['second'])
  })

  test('contents of a file and of a folder', async () => {
    const file = await rest('GET', `${at}/contents/README.md?ref=light`)
    expect(Buffer.from(String(fieldOf(file.body, 'content')), 'base64').toString()).toBe('# app\n')
    const folder = await rest('GET', `${at}/contents/src?ref=light`)
    expect(folder.body).toMatchObject([{ type: 'file', path: 'src/a.txt', size: 1 }])
  })

  test('settings: immutable releases and the form of the subject claim', async () => {
    repository.state.immutableReleases = true
    expect((await rest('GET', `${at}/immutable-releases`)).body).toEqual({
      enabled: true,
      enforced_by_owner: false,
    })
    repository.state.immutableReleases = false
    const subject = await rest('GET', `${at}/actions/oidc/customization/sub`)
    expect(subject.body).toEqual({
      use_default: true,
      use_immutable_subject: false,
      sub_claim_prefix: 'repo:octo-org/app',
    })
  })
})

describe('writing', () => {
  test.each([
    {
      name: 'a new tag',
      method: 'POST',
      path: '/git/refs',
      json: { ref: 'refs/tags/new', sha: 'first' },
      status: 201,
    },
    {
      name: 'a taken name',
      method: 'POST',
      path: '/git/refs',
      json: { ref: 'refs/heads/main', sha: 'first' },
      status: 422,
      message: 'Reference already exists',
    },
    {
      name: 'an unknown object',
      method: 'POST',
      path: '/git/refs',
      json: { ref: 'refs/tags/x', sha: MISSING },
      status: 422,
      message: 'Object does not exist',
    },
    {
      name: 'a short name',
      method: 'POST',
      path: '/git/refs',
      json: { ref: 'x', sha: 'first' },
      status: 422,
      message: "Reference name must start with 'refs/'.",
    },
    {
      name: 'a malformed name',
      method: 'POST',
      path: '/git/refs',
      json: { ref: 'refs/tags/a..b', sha: 'first' },
      status: 422,
      message: 'refs/tags/a..b is not a valid ref name.',
    },
    {
      name: 'a missing field',
      method: 'POST',
      path: '/git/refs',
      json: { ref: 'refs/tags/y' },
      status: 422,
      message: 'Validation Failed',
    },
    {
      name: 'a fast-forward',
      method: 'PATCH',
      path: '/git/refs/tags/light',
      json: { sha: 'second' },
      status: 200,
    },
    {
      name: 'no fast-forward',
      method: 'PATCH',
      path: '/git/refs/tags/light',
      json: { sha: 'first' },
      status: 422,
      message: 'Update is not a fast forward',
    },
    {
      name: 'a forced move',
      method: 'PATCH',
      path: '/git/refs/tags/light',
      json: { sha: 'side', force: true },
      status: 200,
    },
    {
      name: 'a missing ref',
      method: 'PATCH',
      path: '/git/refs/tags/none',
      json: { sha: 'first' },
      status: 422,
      message: 'Reference does not exist',
    },
    { name: 'removal', method: 'DELETE', path: '/git/refs/tags/light', status: 204 },
    {
      name: 'removal twice',
      method: 'DELETE',
      path: '/git/refs/tags/light',
      status: 422,
      message: 'Reference does not exist',
    },
    {
      name: 'the default branch',
      method: 'DELETE',
      path: '/git/refs/heads/main',
      status: 422,
      message: 'Cannot delete the default branch',
    },
  ])('$name answers $status', async ({ method, path, json, status, message }) => {
    const sent =
      json === undefined
        ? {}
        : { json: { ...json, ...('sha' in json ? { sha: shas[json.sha] ?? json.sha } : {}) } }
    const answer = await rest(method, at + path, sent)
    expect(answer.status).toBe(status)
    expect(fieldOf(answer.body, 'message')).toBe(message)
  })

  test('a tag object is made first, then a ref points at it', async () => {
    const tagger = { name: 'Mona', email: 'mona@example.com', date: '2026-03-01T00:00:00Z' }
    const made = await rest('POST', `${at}/git/tags`, {
      json: { tag: 'v2', message: 'two', object: shas['first'], type: 'commit', tagger },
    })
    expect(made.status).toBe(201)
    const sha = fieldOf(made.body, 'sha')
    const ref = await rest('POST', `${at}/git/refs`, { json: { ref: 'refs/tags/v2', sha } })
    expect(ref.body).toMatchObject({ object: { type: 'tag', sha } })
    expect((await rest('GET', `${at}/commits/v2`)).body).toMatchObject({ sha: shas['first'] })
    const wrong = await rest('POST', `${at}/git/tags`, {
      json: { tag: 'v3', message: 'x', object: MISSING, type: 'commit' },
    })
    expect([wrong.status, fieldOf(wrong.body, 'message')]).toEqual([422, 'Object does not exist'])
  })
})
