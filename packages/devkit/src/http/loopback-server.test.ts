import { afterAll, beforeEach, describe, expect, it } from 'vitest'

import type { Fault } from './faults.ts'
import { ReplyError, startLoopback } from './loopback-server.ts'
import type { Exchange, Route } from './loopback-server.ts'

let work = 0
const exchanges: Exchange[] = []

const routes: Route[] = [
  {
    method: 'GET',
    pattern: /^\/items\/([^/]+)(?:\/(\w+))?$/,
    name: 'items.read',
    handle: ({ params, url }) => ({ status: 200, json: { params, query: url.searchParams.get('q') } }),
  },
  {
    method: 'POST',
    pattern: /^\/items$/,
    name: 'items.create',
    maxBodyBytes: 16,
    handle: ({ body }) => ({
      status: 201,
      json: { number: (work += 1), text: body.toString() },
      headers: { location: '/items/1' },
    }),
  },
  {
    method: 'GET',
    pattern: /^\/bytes$/,
    name: 'bytes',
    handle: () => ({ status: 200, bytes: Buffer.from([0, 255]) }),
  },
  {
    method: 'GET',
    pattern: /^\/refused$/,
    name: 'refused',
    handle() {
      throw new ReplyError({ status: 422, json: { message: 'refused' } })
    },
  },
  {
    method: 'GET',
    pattern: /^\/broken$/,
    name: 'broken',
    handle() {
      throw new TypeError('a defect')
    },
  },
]

const loopback = await startLoopback({ routes, onExchange: (exchange) => exchanges.push(exchange) })
afterAll(() => loopback.close())
beforeEach(() => {
  loopback.faults.clear()
  exchanges.length = 0
  work = 0
})

const get = (path: string) => fetch(loopback.url + path)
const create = (body = 'text') => fetch(`${loopback.url}/items`, { method: 'POST', body })

describe('startLoopback', () => {
  it('gives percent-decoded groups and the query', async () => {
    expect(await (await get('/items/a%2Fb/c?q=1')).json()).toEqual({ params: ['a/b', 'c'], query: '1' })
    expect(await (await get('/items/plain')).json()).toEqual({ params: ['plain', ''], query: null })
  })
  it('answers 404 to an unknown path, an unknown method and a malformed escape', async () => {
    for (const path of ['/none', '/items', '/items/%ff']) expect((await get(path)).status).toBe(404)
  })
  it('sends bytes unchanged', async () => {
    expect(new Uint8Array(await (await get('/bytes')).arrayBuffer())).toEqual(new Uint8Array([0, 255]))
  })
  it('answers 413 to a body over the limit and does not do the work', async () => {
    expect((await create('x'.repeat(16))).status).toBe(201)
    expect((await create('x'.repeat(17))).status).toBe(413)
    expect(work).toBe(1)
  })
  it('answers with a thrown reply, and keeps what else a handler throws', async () => {
    expect((await get('/refused')).status).toBe(422)
    expect(loopback.failures).toEqual([])
    expect(await (await get('/broken')).json()).toEqual({ code: 500, message: 'a defect' })
    expect(loopback.failures).toEqual([new TypeError('a defect')])
  })
  it('shows every exchange to the observer', async () => {
    await create()
    expect(exchanges).toMatchObject([
      {
        route: 'items.create',
        method: 'POST',
        path: '/items',
        status: 201,
        requestBody: Buffer.from('text'),
        replyBody: Buffer.from('{"number":1,"text":"text"}'),
      },
    ])
    expect(exchanges[0]?.replyHeaders['location']).toBe('/items/1')
  })
  it('uses the given answer for paths that no route takes', async () => {
    await using other = await startLoopback({
      routes: [],
      notFound: () => ({ status: 404, json: { message: 'Not Found' } }),
    })
    expect(await (await fetch(`${other.url}/x`)).json()).toEqual({ message: 'Not Found' })
  })
  it('closes while a request hangs', async () => {
    const other = await startLoopback({ routes })
    other.faults.set('bytes', { kind: 'hang' })
    const hanging = fetch(`${other.url}/bytes`).then(
      () => 'answered',
      () => 'ended',
    )
    await new Promise((resolve) => other.server.once('request', resolve))
    await other.close()
    expect(await hanging).toBe('ended')
    await other.close()
  })
})

/** The status of a creation whose answer arrives whole. */
async function readStatus(): Promise<number> {
  const response = await create()
  await response.arrayBuffer()
  return response.status
}

describe('faults', () => {
  const cases: { name: string; fault: Fault; expected: { status?: number; work: number; body?: string } }[] =
    [
      { name: 'status', fault: { kind: 'status', status: 503 }, expected: { status: 503, work: 0 } },
      { name: 'delay', fault: { kind: 'delay', ms: 1 }, expected: { status: 201, work: 1 } },
      { name: 'conflict', fault: { kind: 'conflict' }, expected: { status: 409, work: 1 } },
      { name: 'garbage', fault: { kind: 'garbage' }, expected: { status: 200, work: 0 } },
      { name: 'reset', fault: { kind: 'reset' }, expected: { work: 0 } },
      { name: 'truncate', fault: { kind: 'truncate' }, expected: { work: 1 } },
    ]
  for (const { name, fault, expected } of cases) {
    it(`shows ${name} once and then heals`, async () => {
      loopback.faults.set('items.create', { ...fault, times: 1 })
      const status = await readStatus().catch(() => undefined)
      expect({ status, work }).toEqual({ status: expected.status, work: expected.work })
      expect((await create()).status).toBe(201)
    })
  }
  it('names what exists in a conflict', async () => {
    loopback.faults.set('items.create', { kind: 'conflict' })
    expect((await create()).headers.get('location')).toBe('/items/1')
  })
  it('garbage is not JSON', async () => {
    loopback.faults.set('items.create', { kind: 'garbage' })
    await expect((await create()).json()).rejects.toThrow(SyntaxError)
  })
  it('applies * to routes without a fault of their own', async () => {
    loopback.faults.set('*', { kind: 'status', status: 500 })
    loopback.faults.set('bytes', { kind: 'status', status: 502 })
    expect([(await get('/bytes')).status, (await create()).status]).toEqual([502, 500])
  })
  it('is switched over HTTP, even while * is set', async () => {
    const command = (body: unknown) =>
      fetch(`${loopback.url}/__faults`, { method: 'POST', body: JSON.stringify(body) })
    expect((await command({ set: { '*': { kind: 'status', status: 500 } } })).status).toBe(200)
    expect((await get('/bytes')).status).toBe(500)
    expect(await (await command({ clear: true })).json()).toEqual({ active: {} })
    expect((await get('/bytes')).status).toBe(200)
    await command({ set: { bytes: { kind: 'delay', ms: 0, times: 3 }, refused: { kind: 'hang' } } })
    expect(await (await command({ clear: ['refused'] })).json()).toEqual({
      active: { bytes: { kind: 'delay', ms: 0, times: 3 } },
    })
  })
  for (const body of [
    '',
    '[]',
    '{"set":{"x":{"kind":"none"}}}',
    '{"set":{"x":{"kind":"hang","times":0}}}',
    '{"clear":"x"}',
  ]) {
    it(`refuses the command ${body || '(empty)'}`, async () => {
      expect((await fetch(`${loopback.url}/__faults`, { method: 'POST', body })).status).toBe(400)
      expect(loopback.faults.active()).toEqual({})
    })
  }
})
