import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { jobTokenEndpoint } from './job-token-endpoint.ts'
import { serviceFailure } from './service-failure.ts'

let server: Server | undefined
afterEach(async () => {
  server?.closeAllConnections()
  await new Promise<void>((done) => (server === undefined ? done() : server.close(() => done())))
})

const SECRET = 'request-token-0123456789'
const TOKEN = 'eyJhbGciOiJ4In0.eyJzdWIiOiJhLXNlY3JldCJ9.c2lnbmF0dXJl'

async function serve(listener: RequestListener): Promise<string> {
  server = createServer(listener)
  await new Promise<void>((done) => server?.listen(0, '127.0.0.1', done))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/idtoken?api-version=2.0`
}
const answer =
  (status: number, body: string, headers: Readonly<Record<string, string>> = {}): RequestListener =>
  (_, reply) =>
    reply.writeHead(status, headers).end(body)

describe('jobTokenEndpoint', () => {
  it('asks for the audience with the request token', async () => {
    const seen: unknown[] = []
    const url = await serve((request, reply) => {
      seen.push(request.method, request.url, request.headers.authorization)
      reply.end(JSON.stringify({ count: 1, value: TOKEN }))
    })
    expect(await jobTokenEndpoint(url, SECRET)('a b&c')).toBe(TOKEN)
    expect(seen).toEqual(['GET', '/idtoken?api-version=2.0&audience=a+b%26c', `Bearer ${SECRET}`])
  })

  it.each([
    { name: 'an outage', listener: answer(503, TOKEN), kind: 'unavailable' },
    { name: 'a refusal', listener: answer(403, TOKEN), kind: 'refused' },
    { name: 'half an answer', listener: answer(200, `{"value":"${TOKEN}`), kind: 'unexpected' },
    { name: 'a page', listener: answer(200, `<html>${TOKEN}</html>`), kind: 'unexpected' },
    { name: 'no token', listener: answer(200, '{"count":0}'), kind: 'unexpected' },
    { name: 'an empty token', listener: answer(200, '{"value":""}'), kind: 'unexpected' },
    { name: 'a token that is no text', listener: answer(200, '{"value":{"a":1}}'), kind: 'unexpected' },
    { name: 'two tokens', listener: answer(200, `{"value":"${TOKEN}","value":"b"}`), kind: 'unexpected' },
    {
      name: 'an endless answer',
      listener: answer(200, JSON.stringify({ value: 'x'.repeat(70_000) })),
      kind: 'unexpected',
    },
    { name: 'a closed line', listener: (request) => void request.socket.destroy(), kind: 'unavailable' },
  ] satisfies readonly { name: string; listener: RequestListener; kind: string }[])(
    'tells $name from others, and quotes nothing',
    async ({ listener, kind }) => {
      const url = await serve(listener)
      const failure = await jobTokenEndpoint(
        url,
        SECRET,
      )('sigstore').catch((error: unknown) => serviceFailure(error))
      expect(failure).toMatchObject({ kind })
      expect(JSON.stringify(failure)).not.toMatch(/eyJ|request-token|c2lnb/)
    },
  )

  it.each<{ name: string; listener: RequestListener }>([
    { name: 'never answers', listener: () => undefined },
    { name: 'never ends its answer', listener: (_, reply) => void reply.write('{') },
  ])('gives up on a service that $name', async ({ listener }) => {
    const url = await serve(listener)
    const failure = await jobTokenEndpoint(
      url,
      SECRET,
      50,
    )('sigstore').catch((error: unknown) => serviceFailure(error))
    expect(failure).toEqual({ kind: 'unavailable', detail: 'no answer within 0.05 s' })
  })

  it('follows no redirect, so that the request token goes nowhere else', async () => {
    const asked: (string | undefined)[] = []
    const url = await serve((request, reply) => {
      asked.push(request.url?.split('?')[0])
      reply.writeHead(302, { location: '/elsewhere' }).end()
    })
    await expect(jobTokenEndpoint(url, SECRET)('sigstore')).rejects.toThrow('fetch failed')
    expect(asked).toEqual(['/idtoken'])
  })
})
