import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'

import { fieldOf, restProbe } from './rest-probe.ts'
import type { EmulatedGitHub } from './server.ts'
import { startGitHub } from './server.ts'

let github: EmulatedGitHub
const tokens: Record<string, string | undefined> = {}

beforeAll(async () => {
  github = await startGitHub()
  const open = github.createRepository({ owner: 'octo-org', name: 'open', id: 11, ownerId: 22 })
  const hidden = github.createRepository({ owner: 'octo-org', name: 'hidden', visibility: 'private' })
  tokens['none'] = undefined
  tokens['bad'] = 'ghs_bad'
  tokens['writer'] = github.tokenFor({
    repository: open,
    permissions: { contents: 'write', attestations: 'write' },
  })
  tokens['reader'] = github.tokenFor({ repository: open, permissions: { contents: 'read' } })
  tokens['empty'] = github.tokenFor({ repository: open, permissions: {} })
  tokens['hidden'] = github.tokenFor({ repository: hidden, permissions: { contents: 'read' } })
  tokens['hiddenEmpty'] = github.tokenFor({ repository: 'octo-org/hidden', permissions: {} })
})

afterAll(() => github.close())

const NOT_FOUND = 'Not Found'
const FORBIDDEN = 'Resource not accessible by integration'

describe('access', () => {
  test.each([
    { who: 'none', method: 'GET', path: '/repos/octo-org/open', status: 200 },
    { who: 'none', method: 'GET', path: '/repos/OCTO-org/OPEN', status: 200 },
    { who: 'none', method: 'GET', path: '/repos/octo-org/missing', status: 404, message: NOT_FOUND },
    { who: 'none', method: 'GET', path: '/repos/octo-org/hidden', status: 404, message: NOT_FOUND },
    { who: 'writer', method: 'GET', path: '/repos/octo-org/hidden', status: 404, message: NOT_FOUND },
    { who: 'hidden', method: 'GET', path: '/repos/octo-org/hidden', status: 200 },
    { who: 'hidden', method: 'GET', path: '/repos/octo-org/hidden/releases', status: 200 },
    { who: 'hiddenEmpty', method: 'GET', path: '/repos/octo-org/hidden', status: 200 },
    {
      who: 'hiddenEmpty',
      method: 'GET',
      path: '/repos/octo-org/hidden/releases',
      status: 403,
      message: FORBIDDEN,
    },
    { who: 'bad', method: 'GET', path: '/repos/octo-org/open', status: 401, message: 'Bad credentials' },
    { who: 'empty', method: 'GET', path: '/repos/octo-org/open/releases', status: 200 },
    { who: 'hidden', method: 'GET', path: '/repos/octo-org/open/releases', status: 200 },
    {
      who: 'none',
      method: 'POST',
      path: '/repos/octo-org/open/releases',
      status: 401,
      message: 'Requires authentication',
    },
    { who: 'none', method: 'POST', path: '/repos/octo-org/hidden/releases', status: 404, message: NOT_FOUND },
    { who: 'reader', method: 'POST', path: '/repos/octo-org/open/releases', status: 403, message: FORBIDDEN },
    {
      who: 'empty',
      method: 'POST',
      path: '/repos/octo-org/open/attestations',
      status: 403,
      message: FORBIDDEN,
    },
    { who: 'hidden', method: 'POST', path: '/repos/octo-org/open/releases', status: 403, message: FORBIDDEN },
    {
      who: 'writer',
      method: 'GET',
      path: '/repos/octo-org/open/immutable-releases',
      status: 403,
      message: FORBIDDEN,
    },
  ])('$who $method $path answers $status', async ({ who, method, path, status, message }) => {
    const request = method === 'POST' ? { json: { tag_name: 'v9', draft: true, bundle: {} } } : {}
    const answer = await restProbe(github, tokens[who])(method, path, request)
    expect(answer.status).toBe(status)
    expect(fieldOf(answer.body, 'message')).toBe(message)
  })

  test.each(['GET', 'POST'])('an address that nothing serves is 404 for %s', async (method) => {
    const strict = await startGitHub()
    const answer = await restProbe(strict)(method, `${strict.url}/elsewhere`)
    expect([answer.status, fieldOf(answer.body, 'message')]).toEqual([404, NOT_FOUND])
    await strict.close()
  })

  test('a missing permission names what the endpoint accepts', async () => {
    const answer = await restProbe(github, tokens['reader'])('POST', '/repos/octo-org/open/releases', {
      json: {},
    })
    expect(answer.headers.get('x-accepted-github-permissions')).toBe('contents=write')
  })

  test('the repository says its ids and what the token may do', async () => {
    const seen = await restProbe(github, tokens['reader'])('GET', '/repos/octo-org/open')
    expect(seen.body).toMatchObject({
      id: 11,
      owner: { id: 22, login: 'octo-org', type: 'Organization' },
      visibility: 'public',
      permissions: { admin: false, push: false, pull: true },
    })
  })
})

describe('headers', () => {
  test('rate limits are lower without a token and count down', async () => {
    const first = await restProbe(github)('GET', '/repos/octo-org/open')
    const second = await restProbe(github)('GET', '/repos/octo-org/open')
    const own = await restProbe(github, tokens['writer'])('GET', '/repos/octo-org/open')
    expect(first.headers.get('x-ratelimit-limit')).toBe('60')
    expect(own.headers.get('x-ratelimit-limit')).toBe('1000')
    const [before, after] = [first, second].map((answer) => Number(answer.headers.get('x-ratelimit-used')))
    expect(after).toBe((before ?? 0) + 1)
    const overview = await restProbe(github)('GET', '/rate_limit')
    expect(fieldOf(overview.body, 'rate', 'used')).toBe(after)
  })

  test('an entity tag is answered by 304 while it is true', async () => {
    const rest = restProbe(github, tokens['writer'])
    const first = await rest('GET', '/repos/octo-org/open/releases')
    const etag = first.headers.get('etag') ?? ''
    expect(etag).toMatch(/^W\/"[0-9a-f]{64}"$/)
    const second = await rest('GET', '/repos/octo-org/open/releases', { headers: { 'if-none-match': etag } })
    expect([second.status, second.body]).toEqual([304, ''])
    await rest('POST', '/repos/octo-org/open/releases', { json: { tag_name: 'v0.0.1', draft: true } })
    const third = await rest('GET', '/repos/octo-org/open/releases', { headers: { 'if-none-match': etag } })
    expect(third.status).toBe(200)
  })

  test('the API version is echoed, an unknown one refused', async () => {
    const answer = await restProbe(github)('GET', '/meta', {
      headers: { 'x-github-api-version': '2026-03-10' },
    })
    expect(answer.headers.get('x-github-api-version-selected')).toBe('2026-03-10')
    const refused = await restProbe(github)('GET', '/meta', {
      headers: { 'x-github-api-version': '2020-01-01' },
    })
    expect([refused.status, fieldOf(refused.body, 'message')]).toEqual([
      400,
      "The API version '2020-01-01' is not supported",
    ])
    expect(answer.headers.get('x-github-request-id')).toMatch(/^(?:[0-9A-F]{4}:){7}[0-9A-F]{4}$/)
  })

  test('broken JSON and a body that is no object are 400', async () => {
    const rest = restProbe(github, tokens['writer'])
    const broken = await rest('POST', '/repos/octo-org/open/releases', { bytes: '{' })
    expect([broken.status, fieldOf(broken.body, 'message')]).toEqual([400, 'Problems parsing JSON'])
    const list = await rest('POST', '/repos/octo-org/open/releases', { json: [] })
    expect([list.status, fieldOf(list.body, 'message')]).toEqual([400, 'Body should be a JSON object'])
  })
})

test('configured rate limits are enforced, and waiting for them is possible', async () => {
  const limited = await startGitHub({ rateLimits: { anonymous: 2 } })
  onTestFinished(() => limited.close())
  limited.createRepository({ owner: 'o', name: 'r' })
  const rest = restProbe(limited)
  const statuses = []
  for (let i = 0; i < 3; i += 1) statuses.push((await rest('GET', '/repos/o/r')).status)
  expect(statuses).toEqual([200, 200, 403])
  const refused = await rest('GET', '/repos/o/r')
  expect(fieldOf(refused.body, 'message')).toBe('API rate limit exceeded')
  expect(refused.headers.get('x-ratelimit-remaining')).toBe('0')
  expect((await rest('GET', '/rate_limit')).status).toBe(200)
})

describe('exchange validation', () => {
  test('an operation that GitHub does not describe fails the close', async () => {
    const strict = await startGitHub()
    expect((await restProbe(strict)('GET', '/nothing/here')).status).toBe(404)
    expect(strict.violations).toEqual([
      {
        method: 'GET',
        path: '/nothing/here',
        status: 404,
        problems: ['no operation GET /nothing/here in the description'],
      },
    ])
    await expect(strict.close()).rejects.toThrow(
      /1 REST exchange\(s\) break GitHub's OpenAPI description:\nGET \/nothing\/here 404/,
    )
  })

  test('an accepted request that breaks the description fails the close', async () => {
    const strict = await startGitHub()
    const repository = strict.createRepository({ owner: 'o', name: 'r' })
    const token = strict.tokenFor({ repository, permissions: { contents: 'write' } })
    const made = await restProbe(strict, token)('POST', '/repos/o/r/releases', {
      json: { tag_name: 'v1', draft: true, name: null },
    })
    expect(made.status).toBe(201)
    await expect(strict.close()).rejects.toThrow('request: /name must be string')
  })

  test('answers of faults are exempt and marked', async () => {
    const strict = await startGitHub()
    onTestFinished(() => strict.close())
    strict.createRepository({ owner: 'o', name: 'r' })
    strict.faults.set('repositories.get', { kind: 'status', status: 503, times: 1 })
    const rest = restProbe(strict)
    expect((await rest('GET', '/repos/o/r')).status).toBe(503)
    expect((await rest('GET', '/repos/o/r')).status).toBe(200)
    expect(strict.exchanges.map(({ route, fault }) => [route, fault])).toEqual([
      ['repositories.get', 'status'],
      ['repositories.get', undefined],
    ])
    expect(strict.violations).toEqual([])
  })

  test('faults can be set over HTTP, and every route name is listed', async () => {
    const strict = await startGitHub()
    onTestFinished(() => strict.close())
    strict.createRepository({ owner: 'o', name: 'r' })
    const rest = restProbe(strict)
    await rest('POST', `${strict.url}/__faults`, {
      json: { set: { 'releases.list': { kind: 'status', status: 502 } } },
    })
    expect((await rest('GET', '/repos/o/r/releases')).status).toBe(502)
    for (const name of [
      'releases.create',
      'assets.upload',
      'attestations.list',
      'oidc.token',
      'blobs.get',
      'artifacts.createArtifact',
    ]) {
      expect(strict.routeNames).toContain(name)
    }
  })
})
