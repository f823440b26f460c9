import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startLoopback, type Loopback, type LoopbackReply } from '../../devkit/src/http/loopback-server.ts'
import { createRestClient, type Asking, type RestClientOptions } from './rest-client.ts'

const TOKEN = 'ghs_SENTINELSENTINELSENTINELSENTINEL'
const NOW = new Date('2026-08-01T12:00:00Z')
const ASKING: Asking = { attempted: 'ask', permission: 'contents=write' }

let loopback: Loopback
let answers: LoopbackReply[] = []
let asked: { method: string; path: string; authorization: string | undefined; body: string }[] = []
let waits: number[] = []
let said: string[] = []

beforeAll(async () => {
  const route = (method: string, pattern: RegExp) => ({
    method,
    pattern,
    name: `${method} ${pattern.source}`,
    handle: ({
      url,
      headers,
      body,
    }: {
      url: URL
      headers: { authorization?: string | undefined }
      body: Buffer
    }) => {
      asked.push({
        method,
        path: url.pathname + url.search,
        authorization: headers.authorization,
        body: body.toString(),
      })
      return (answers.length > 1 ? answers.shift() : answers[0]) ?? json(200, {})
    },
  })
  loopback = await startLoopback({ routes: [route('GET', /^\/.*$/), route('POST', /^\/api\/.*$/)] })
})
afterAll(() => loopback.close())
beforeEach(() => {
  answers = []
  asked = []
  waits = []
  said = []
  loopback.faults.clear()
})

const json = (status: number, body: unknown, headers: Record<string, string> = {}): LoopbackReply => ({
  status,
  json: body,
  headers,
})
const bytes = (status: number, body: string, type: string): LoopbackReply => ({
  status,
  bytes: Buffer.from(body, 'latin1'),
  headers: { 'content-type': type },
})
const client = (options: Partial<RestClientOptions> = {}) =>
  createRestClient({
    apiUrl: `${loopback.url}/api`,
    token: TOKEN,
    now: () => NOW,
    sleep: async (ms) => void waits.push(ms / 1000),
    say: (line) => said.push(line),
    ...options,
  })
const get = (options: Partial<RestClientOptions> = {}) => client(options).request('GET /x', {}, ASKING)
const post = (asking: Asking = ASKING) => client().request('POST /x', { a: 1 }, asking)

describe('createRestClient asks', () => {
  it('with the token, the version and the parameters', async () => {
    answers = [json(200, { a: [1, 'ö'] }, { link: '<x>' })]
    const answer = await client().request(
      'GET /repos/{owner}/{repo}',
      { owner: 'a', repo: 'b/c', q: 'd e' },
      ASKING,
    )
    expect(answer).toMatchObject({
      ok: true,
      value: { kind: 'found', status: 200, data: { a: [1, 'ö'] }, headers: { link: '<x>' } },
    })
    expect(asked).toEqual([
      { method: 'GET', path: '/api/repos/a/b%2Fc?q=d%20e', authorization: `token ${TOKEN}`, body: '' },
    ])
  })

  it.each([undefined, ''])('anonymously without a token: %j', async (token) => {
    const options: RestClientOptions = {
      apiUrl: `${loopback.url}/api/`,
      ...(token === undefined ? {} : { token }),
    }
    await createRestClient(options).request('GET /x', {}, ASKING)
    expect(asked).toMatchObject([{ path: '/api/x', authorization: undefined }])
  })

  it('with a body that is sent as it is', async () => {
    await client().request('POST /x', { data: '{"n": 1.0 }' }, ASKING)
    expect(asked[0]?.body).toBe('{"n": 1.0 }')
  })

  it('and takes 204 as an answer without a document', async () => {
    answers = [{ status: 204 }]
    expect(await get()).toMatchObject({ ok: true, value: { kind: 'found', status: 204, data: null } })
  })

  it('and leaves 404 to the caller', async () => {
    answers = [json(404, { message: `Not Found ${TOKEN}` })]
    expect(await get()).toEqual({ ok: true, value: { kind: 'not-found', message: 'Not Found ***' } })
    expect(asked.length).toBe(1)
  })

  it('and follows a moved repository with the token, on the same origin only', async () => {
    const away = loopback.url.replace('127.0.0.1', 'localhost')
    answers = [
      { status: 301, headers: { location: `${loopback.url}/api/moved` } },
      { status: 302, headers: { location: `${away}/storage` } },
      json(200, {}),
    ]
    expect((await get()).ok).toBe(true)
    expect(asked.map(({ path, authorization }) => [path, authorization])).toEqual([
      ['/api/x', `token ${TOKEN}`],
      ['/api/moved', `token ${TOKEN}`],
      ['/storage', undefined],
    ])
  })
})

describe('createRestClient names a refusal', () => {
  const message = (text: string) => ({ message: text, documentation_url: 'https://docs.example' })
  const cases: readonly {
    name: string
    answer: LoopbackReply
    code: string
    text?: string
    anonymous?: true
  }[] = [
    { name: 'a bad token', answer: json(401, message('Bad credentials')), code: 'permission/token-rejected' },
    {
      name: 'a token that is missing',
      anonymous: true,
      answer: json(401, message('Requires authentication')),
      code: 'permission/denied',
      text: 'Give a token in the input `token`',
    },
    {
      name: 'a permission that GitHub names',
      answer: json(403, message('Resource not accessible by integration'), {
        'x-accepted-github-permissions': 'attestations=write',
      }),
      code: 'permission/denied',
      text: 'permissions:\n  attestations: write',
    },
    {
      name: 'a permission that GitHub does not name',
      answer: json(403, message('Resource not accessible by integration')),
      code: 'permission/denied',
      text: 'permissions:\n  contents: write',
    },
    {
      name: 'a permission when the last request is used up as well',
      answer: json(403, message('Resource not accessible by personal access token'), {
        'x-ratelimit-remaining': '0',
      }),
      code: 'permission/denied',
    },
    {
      name: 'a rule of the organization',
      answer: json(403, message('IP allow list enabled')),
      code: 'permission/denied',
      text: 'IP allow list',
    },
    {
      name: 'a request that is wrong',
      answer: json(422, message('Validation Failed')),
      code: 'service/github-refused',
      text: 'Validation Failed',
    },
    { name: 'a conflict', answer: json(409, message('Conflict')), code: 'service/github-refused' },
    { name: 'something gone', answer: json(410, message('Gone')), code: 'service/github-refused' },
    {
      name: 'a page for people',
      answer: bytes(200, '<html>sign in</html>', 'text/html'),
      code: 'service/unexpected-answer',
    },
    {
      name: 'a page for people that calls itself JSON',
      answer: bytes(200, '<html>', 'application/json'),
      code: 'service/unexpected-answer',
    },
    { name: 'an empty page', answer: bytes(200, '', 'application/json'), code: 'service/unexpected-answer' },
    {
      name: 'JSON with two readings',
      answer: bytes(200, '{"a":1,"a":2}', 'application/json'),
      code: 'service/unexpected-answer',
      text: 'the key stands twice',
    },
    {
      name: 'JSON that is not UTF-8',
      answer: bytes(200, '"\xff"', 'application/json'),
      code: 'service/unexpected-answer',
      text: 'not UTF-8',
    },
    {
      name: 'a redirect out of https',
      answer: { status: 302, headers: { location: 'http://evil.example/' } },
      code: 'service/unexpected-answer',
    },
    {
      name: 'a status nobody expects',
      answer: bytes(304, '', 'text/plain'),
      code: 'service/unexpected-answer',
    },
    {
      name: 'an error page with a broken content type',
      answer: bytes(400, '<html>', '<;;=>'),
      code: 'service/github-refused',
    },
  ]
  it.each(cases)('$name', async ({ answer, code, text, anonymous }) => {
    answers = [answer]
    const result = await get(anonymous === true ? { token: '' } : {})
    if (result.ok) throw new Error('it was accepted')
    expect(result.problem.code).toBe(code)
    expect(`${result.problem.current} ${result.problem.cause} ${result.problem.fix}`).toContain(text ?? '')
    expect(asked.length).toBe(1)
    expect(waits).toEqual([])
  })

  it('of an answer above the limit', async () => {
    answers = [bytes(200, `"${'a'.repeat(65 * 1024 * 1024)}"`, 'application/json')]
    expect(await get()).toMatchObject({
      ok: false,
      problem: { code: 'service/unexpected-answer', current: 'the answer is larger than 67108864 bytes' },
    })
  })

  it('of an address that must not be asked', async () => {
    expect(await get({ apiUrl: 'http://api.example' })).toMatchObject({
      ok: false,
      problem: { code: 'input/malformed' },
    })
  })

  it.each([400, 401, 403, 404, 422, 429, 500])(
    'without the token, even where GitHub repeats it: %i',
    async (status) => {
      answers = [
        json(
          status,
          { message: `token ${TOKEN} ${encodeURIComponent(TOKEN)}` },
          { 'x-accepted-github-permissions': TOKEN, 'retry-after': TOKEN },
        ),
      ]
      const result = await get({ maxWaitSeconds: 0 })
      expect(JSON.stringify(result)).not.toContain('SENTINEL')
      expect(said.join('\n')).not.toContain('SENTINEL')
    },
  )
})

describe('createRestClient waits', () => {
  const busy = json(503, { message: 'Service Unavailable' })
  const fine = json(200, {})

  it.each([500, 502, 503, 504, 408])('and asks again after %i', async (status) => {
    answers = [json(status, {}), json(status, {}), fine]
    expect((await get()).ok).toBe(true)
    expect(waits).toEqual([1, 2])
    expect(said).toEqual([
      `GitHub answered with status ${status}; asking again in 1 s`,
      `GitHub answered with status ${status}; asking again in 2 s`,
    ])
  })

  it.each(['reset', 'truncate', 'hang'] as const)(
    'and asks again after a broken connection: %s',
    async (kind) => {
      loopback.faults.set('*', { kind, times: 1 })
      expect((await get({ timeoutMs: 200 })).ok).toBe(true)
      expect(waits).toEqual([1])
    },
  )

  it('no longer than six attempts', async () => {
    answers = [busy]
    expect(await get()).toMatchObject({
      ok: false,
      problem: { code: 'service/github-unavailable', current: 'GitHub answered with status 503' },
    })
    expect(asked.length).toBe(6)
    expect(waits).toEqual([1, 2, 4, 8, 16])
  })

  it('no longer than it may', async () => {
    answers = [busy]
    expect((await get({ maxWaitSeconds: 6 })).ok).toBe(false)
    expect(waits).toEqual([1, 2])
  })

  it('as long as it is asked to', async () => {
    answers = [json(503, {}, { 'retry-after': '9' }), json(429, {}, { 'retry-after': '11' }), fine]
    expect((await get()).ok).toBe(true)
    expect(waits).toEqual([9, 11])
  })

  it('for the end of a rate limit that is near', async () => {
    const reset = String(NOW.getTime() / 1000 + 30)
    answers = [
      json(
        403,
        { message: 'API rate limit exceeded' },
        { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset },
      ),
      fine,
    ]
    expect((await get()).ok).toBe(true)
    expect(waits).toEqual([30])
  })

  it('not for the end of a rate limit that is far, and names it', async () => {
    const reset = String(NOW.getTime() / 1000 + 1800)
    answers = [
      json(
        403,
        { message: 'API rate limit exceeded' },
        { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset },
      ),
    ]
    expect(await get()).toMatchObject({
      ok: false,
      problem: {
        code: 'service/rate-limited',
        current: "GitHub's rate limit for this token is used up until 2026-08-01T12:30:00.000Z",
      },
    })
    expect(waits).toEqual([])
  })

  it('with a request that may have had an effect only when it may happen twice', async () => {
    answers = [busy, fine]
    expect(await post()).toMatchObject({ ok: false, problem: { code: 'service/github-unavailable' } })
    expect(asked.length).toBe(1)
    answers = [busy, fine]
    expect((await post({ ...ASKING, idempotent: true })).ok).toBe(true)
    expect(asked.length).toBe(3)
  })

  it('with a request that was turned away at the door in any case', async () => {
    answers = [json(429, {}, { 'retry-after': '2' }), fine]
    expect((await post()).ok).toBe(true)
    expect(asked.map(({ body }) => body)).toEqual(['{"a":1}', '{"a":1}'])
  })
})

describe('createRestClient downloads', () => {
  const download = (path: string, maxBytes = 100) => client().download(loopback.url + path, maxBytes, ASKING)

  it('without the token, also from its own origin', async () => {
    answers = [bytes(200, 'abc', 'Application/X-Snappy; q=1')]
    expect(await download('/blob')).toEqual({
      ok: true,
      value: { bytes: new Uint8Array([97, 98, 99]), contentType: 'application/x-snappy' },
    })
    expect(asked).toMatchObject([{ path: '/blob', authorization: undefined }])
  })

  it('again after an outage', async () => {
    answers = [json(503, {}), bytes(200, '', '')]
    expect((await download('/blob')).ok).toBe(true)
  })

  it.each([
    { name: 'too much', answer: bytes(200, 'a'.repeat(101), ''), code: 'service/unexpected-answer' },
    { name: 'nothing there', answer: json(404, {}), code: 'service/unexpected-answer' },
    { name: 'a signature that ran out', answer: json(403, {}), code: 'service/unexpected-answer' },
    { name: 'no content', answer: { status: 204 }, code: 'service/unexpected-answer' },
  ])('nothing from: $name', async ({ answer, code }) => {
    answers = [answer]
    expect(await download('/blob?sig=sentinel')).toMatchObject({ ok: false, problem: { code } })
    expect(JSON.stringify(await download('/blob?sig=sentinel'))).not.toContain('sentinel')
  })

  it.each(['file:///etc/passwd', 'http://evil.example/', 'https://a:b@evil.example/', 'nonsense'])(
    'nothing from %s',
    async (url) => {
      expect(await client().download(url, 100, ASKING)).toMatchObject({
        ok: false,
        problem: { code: 'service/unexpected-answer' },
      })
    },
  )

  it('nothing from the machine itself when the API is elsewhere', async () => {
    const remote = client({ apiUrl: 'https://api.example' })
    expect((await remote.download(`${loopback.url}/blob`, 100, ASKING)).ok).toBe(false)
    expect(asked).toEqual([])
  })
})

describe('createRestClient starts', () => {
  it('without loading any dependency', () => {
    const script = `
      import { registerHooks } from 'node:module'
      const loaded = []
      registerHooks({ load: (url, context, next) => (loaded.push(url), next(url, context)) })
      const { createRestClient } = await import(process.argv[1])
      const client = createRestClient({ apiUrl: 'http://127.0.0.1:1', token: 'x', maxWaitSeconds: 0 })
      const before = loaded.filter((url) => url.includes('/node_modules/')).length
      await client.request('GET /x', {}, { attempted: 'ask' })
      const after = loaded.filter((url) => url.includes('/@octokit/')).length
      console.log(JSON.stringify({ own: loaded.length > 5, before, after: after > 0 }))
    `
    const module = fileURLToPath(new URL('rest-client.ts', import.meta.url))
    const output = execFileSync(process.execPath, ['--input-type=module', '-e', script, module], {
      encoding: 'utf8',
      env: {},
    })
    expect(JSON.parse(output)).toEqual({ own: true, before: 0, after: true })
  })
})
