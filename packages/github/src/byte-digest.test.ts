import { createHash } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { startLoopback, type Loopback, type LoopbackReply } from '../../devkit/src/http/loopback-server.ts'
import { createRestClient } from './rest-client.ts'

const TOKEN = 'ghs_SENTINELSENTINELSENTINELSENTINEL'
let server: Loopback
let answers: Record<string, LoopbackReply> = {}
const asked: string[] = []
beforeAll(async () => {
  server = await startLoopback({
    routes: [
      {
        method: 'GET',
        pattern: /^\/.*$/,
        name: 'any',
        handle({ url, headers }) {
          asked.push(`${url.pathname}${headers.authorization === undefined ? '' : ' with token'}`)
          return answers[url.pathname] ?? { status: 404 }
        },
      },
    ],
  })
})
afterAll(() => server.close())
beforeEach(() => {
  answers = {}
  asked.length = 0
})

const client = () =>
  createRestClient({ apiUrl: server.url, token: TOKEN, maxWaitSeconds: 0, timeoutMs: 2000 })
const limits = { maxBytes: 10, timeoutMs: 2000 }
const hello = { status: 200, bytes: Buffer.from('hello') }
const to = (location: string): LoopbackReply => ({ status: 302, headers: { location } })
const outcome = async (place: { readonly path: string } | { readonly url: string }) => {
  const result = await client().digest(place, limits, { attempted: 'count' })
  return result.ok ? result.value : result.problem.code
}
const HELLO = { sha256: createHash('sha256').update('hello').digest('hex'), size: 5 }

it('digest sends the token to the API alone, and along no redirect, not even to the API', async () => {
  answers['/asset'] = to(`${server.url}/storage`)
  answers['/storage'] = hello
  expect(await outcome({ path: '/asset' })).toEqual(HELLO)
  expect(await outcome({ url: `${server.url}/asset` })).toEqual(HELLO)
  expect(asked).toEqual(['/asset with token', '/storage', '/asset', '/storage'])
})

it.each([
  { name: 'nothing', reply: { status: 404 }, expected: undefined },
  {
    name: 'too many bytes',
    reply: { status: 200, bytes: Buffer.alloc(11) },
    expected: 'service/unexpected-answer',
  },
  { name: 'an outage', reply: { status: 503 }, expected: 'service/github-unavailable' },
  { name: 'a refusal', reply: { status: 403 }, expected: 'permission/denied' },
  { name: 'something else', reply: { status: 410 }, expected: 'service/unexpected-answer' },
  { name: 'an endless redirect', reply: to('/place'), expected: 'service/unexpected-answer' },
  {
    name: 'a redirect to plain http',
    reply: to('http://storage.example/x'),
    expected: 'service/unexpected-answer',
  },
  {
    name: 'a redirect with credentials',
    reply: to('https://a:b@storage.example/'),
    expected: 'service/unexpected-answer',
  },
  { name: 'a redirect to a file', reply: to('file:///etc/passwd'), expected: 'service/unexpected-answer' },
])('digest of $name', async ({ reply, expected }) => {
  answers['/place'] = reply
  expect(await outcome({ path: '/place' })).toEqual(expected)
})

it('digest asks for bytes that nothing on the way has packed', async () => {
  answers['/asset'] = hello
  await outcome({ path: '/asset' })
  const result = await client().digest({ url: 'https://[' }, limits, { attempted: 'count' })
  expect(result).toMatchObject({ ok: false, problem: { code: 'service/unexpected-answer' } })
})
