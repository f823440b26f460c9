import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startLoopback, type Loopback, type LoopbackRequest } from '../../devkit/src/http/loopback-server.ts'
import { createBoundedFetch, TransferError, type Transport } from './bounded-fetch.ts'

const SECRETS = { authorization: 'token sentinel', cookie: 'session=sentinel', 'x-custom': 'sentinel' }
const HEADERS = { ...SECRETS, accept: 'text/plain', 'user-agent': 'test' }

let loopback: Loopback
let seen: LoopbackRequest[] = []

beforeAll(async () => {
  const route = (
    pattern: RegExp,
    handle: (request: LoopbackRequest) => ReturnType<typeof redirect>,
    method = 'GET',
  ) => ({
    method,
    pattern,
    name: String(pattern),
    handle: (request: LoopbackRequest) => {
      seen.push(request)
      return handle(request)
    },
  })
  const redirect = (status: number, location?: string) => ({
    status,
    bytes: Buffer.from('') as Uint8Array,
    headers: (location === undefined ? {} : { location }) as Record<string, string>,
  })
  const bytes = (body: Uint8Array, headers: Record<string, string> = {}) => ({
    status: 200,
    bytes: body,
    headers,
  })
  loopback = await startLoopback({
    routes: (url) => {
      const other = url.replace('127.0.0.1', 'localhost')
      return [
        route(/^\/echo$/, ({ headers }) => bytes(Buffer.from(JSON.stringify(headers)))),
        route(/^\/same$/, () => redirect(302, '/echo')),
        route(/^\/other$/, () => redirect(307, `${other}/echo`)),
        route(/^\/there-and-back$/, () => redirect(301, `${other}/back`)),
        route(/^\/back$/, () => redirect(302, `${url}/echo`)),
        route(/^\/hops\/(\d)$/, ({ params }) =>
          params[0] === '0' ? bytes(Buffer.from('end')) : redirect(302, `/hops/${Number(params[0]) - 1}`),
        ),
        route(/^\/post$/, () => redirect(307, '/echo'), 'POST'),
        route(/^\/hundred$/, () => bytes(Buffer.alloc(100))),
        route(/^\/bomb$/, () => bytes(gzipSync(Buffer.alloc(10_000)), { 'content-encoding': 'gzip' })),
        route(/^\/nothing$/, () => ({ ...redirect(204), bytes: new Uint8Array() })),
      ]
    },
  })
})
afterAll(() => loopback.close())

const failureOf = async (sent: Promise<Response>): Promise<string> => {
  try {
    return `status ${(await sent).status}`
  } catch (error) {
    return error instanceof TransferError ? `${error.failure}: ${error.message}` : String(error)
  }
}
const get = (path: string, limits = {}): Promise<Response> =>
  createBoundedFetch(fetch)(loopback.url + path, { headers: HEADERS }, limits)

describe('createBoundedFetch follows redirects', () => {
  it('keeps every header on the same origin', async () => {
    expect(await (await get('/same')).json()).toMatchObject(HEADERS)
  })

  it.each(['/other', '/there-and-back'])('tells another origin no credential: %s', async (path) => {
    seen = []
    const echoed = (await (await get(path)).json()) as Record<string, string>
    expect(echoed).toMatchObject({ accept: 'text/plain', 'user-agent': 'test' })
    for (const { headers } of seen.slice(1)) expect(JSON.stringify(headers)).not.toContain('sentinel')
    expect(seen[0]?.headers).toMatchObject(SECRETS)
  })

  it('stops after three', async () => {
    expect(await (await get('/hops/3')).text()).toBe('end')
    expect(await failureOf(get('/hops/4'))).toBe('redirect: it redirects more than 3 times')
  })

  it('leaves the redirect of anything but GET to the caller', async () => {
    seen = []
    const response = await createBoundedFetch(fetch)(`${loopback.url}/post`, { method: 'POST', body: 'x' })
    expect(response.status).toBe(307)
    expect(seen.length).toBe(1)
  })

  const cases = [
    {
      name: 'plain http',
      to: 'http://evil.example/',
      expected: 'redirect: it redirects to http://evil.example: plain http',
    },
    { name: 'the machine itself', to: 'https://127.0.0.1:8/', expected: 'it points into this machine' },
    {
      name: 'the machine itself without TLS',
      to: 'http://localhost:8/',
      expected: 'it points into this machine',
    },
    { name: 'another scheme', to: 'file:///etc/passwd', expected: 'it is not an https address' },
    { name: 'credentials', to: 'https://a:b@evil.example/', expected: 'it carries credentials' },
    { name: 'no URL', to: 'https://', expected: 'it redirects to no address' },
  ]
  it.each(cases)('refuses to be sent to $name', async ({ to, expected }) => {
    const asked: string[] = []
    const transport: Transport = async (url) => {
      asked.push(url)
      return new Response(null, { status: 302, headers: { location: to } })
    }
    const failure = await failureOf(createBoundedFetch(transport)('https://api.example/x?secret=sentinel'))
    expect(failure).toContain(expected)
    expect(failure).not.toContain('sentinel')
    expect(asked).toEqual(['https://api.example/x?secret=sentinel'])
  })

  it('refuses to leave https, also inside the machine', async () => {
    const transport: Transport = async () =>
      new Response(null, { status: 302, headers: { location: 'http://localhost/' } })
    expect(await failureOf(createBoundedFetch(transport)('https://localhost/'))).toBe(
      'redirect: it redirects from https to http://localhost',
    )
  })

  it('refuses a redirect to nowhere', async () => {
    const transport: Transport = async () => new Response(null, { status: 301 })
    expect(await failureOf(createBoundedFetch(transport)('https://api.example/'))).toBe(
      'redirect: it redirects to no address',
    )
  })
})

describe('createBoundedFetch bounds', () => {
  it.each([
    { name: 'a body of exactly the limit', path: '/hundred', maxBytes: 100, expected: 'status 200' },
    {
      name: 'a body above the limit',
      path: '/hundred',
      maxBytes: 99,
      expected: 'too-large: the answer is larger than 99 bytes',
    },
    {
      name: 'a body that decompresses to more',
      path: '/bomb',
      maxBytes: 9_999,
      expected: 'too-large: the answer is larger than 9999 bytes',
    },
    {
      name: 'a body that decompresses to the limit',
      path: '/bomb',
      maxBytes: 10_000,
      expected: 'status 200',
    },
    { name: 'no body', path: '/nothing', maxBytes: 0, expected: 'status 204' },
  ])('$name', async ({ path, maxBytes, expected }) => {
    expect(await failureOf(get(path, { maxBytes }))).toBe(expected)
  })

  it('gives what the server sent, decompressed', async () => {
    const response = await get('/bomb')
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(new Uint8Array(10_000))
    expect(response.headers.get('content-encoding')).toBeNull()
  })

  it('the time of an attempt', async () => {
    loopback.faults.set('*', { kind: 'hang', times: 1 })
    expect(await failureOf(get('/hundred', { timeoutMs: 50 }))).toBe('timeout: no answer within 0.05 s')
  })

  it.each(['reset', 'truncate'] as const)('a connection that breaks: %s', async (kind) => {
    loopback.faults.set('*', { kind, times: 1 })
    expect(await failureOf(get('/hundred'))).toMatch(/^network: /)
  })

  it('the caller, who may give up earlier', async () => {
    const sent = createBoundedFetch(fetch)(`${loopback.url}/hundred`, { signal: AbortSignal.abort() })
    expect(await failureOf(sent)).toMatch(/^network: /)
  })

  it.each([
    { url: 'http://api.example/', expected: 'plain http is accepted on loopback only' },
    { url: 'http://127.0.0.1.evil.example/', expected: 'plain http is accepted on loopback only' },
    { url: 'http://10.0.0.1/', expected: 'plain http is accepted on loopback only' },
    { url: 'https://user@api.example/', expected: 'it carries credentials' },
    { url: 'ftp://api.example/', expected: 'it is not an https address' },
    { url: 'api.example', expected: 'it is not a URL' },
  ])('addresses: $url', async ({ url, expected }) => {
    const transport: Transport = async () => new Response('reached')
    expect(await failureOf(createBoundedFetch(transport)(url))).toBe(
      `address: the address cannot be used: ${expected}`,
    )
  })

  it.each(['http://127.0.0.1:1/', 'http://localhost:1/', 'http://[::1]:1/', 'https://api.example/'])(
    'nothing else: %s',
    async (url) => {
      expect(await failureOf(createBoundedFetch(async () => new Response('reached'))(url))).toBe('status 200')
    },
  )
})
