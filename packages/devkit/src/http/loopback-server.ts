import { createServer } from 'node:http'
import type { IncomingHttpHeaders, IncomingMessage, Server, ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'

import { applyFaultCommand, createFaults } from './faults.ts'
import type { Fault, Faults } from './faults.ts'

export interface LoopbackRequest {
  readonly method: string
  readonly url: URL
  /** The groups of the route's pattern, percent-decoded; a group that did not take part is an empty string. */
  readonly params: readonly string[]
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

/** `json` is serialised, `bytes` are sent as they are; neither means an empty body. */
export interface LoopbackReply {
  readonly status: number
  readonly json?: unknown
  readonly bytes?: Uint8Array
  readonly headers?: Readonly<Record<string, string>>
}

export interface Route {
  readonly method: string
  /** Anchored at both ends; matched against the still encoded pathname. */
  readonly pattern: RegExp
  /** The name by which faults and exchanges refer to the route, such as `rekor1.create`. */
  readonly name: string
  /** Bytes; the server's limit when absent. */
  readonly maxBodyBytes?: number
  handle(request: LoopbackRequest): LoopbackReply | Promise<LoopbackReply>
}

/** One finished request and its answer; `fault` names the defect that shaped the answer, if any did. */
export interface Exchange {
  readonly route: string | undefined
  readonly method: string
  readonly url: URL
  readonly path: string
  readonly requestHeaders: IncomingHttpHeaders
  readonly requestBody: Buffer
  readonly status: number
  readonly replyHeaders: Readonly<Record<string, string>>
  readonly replyBody: Buffer
  readonly fault?: Fault['kind']
}

export interface LoopbackOptions {
  /** A list, or a function of the server's own URL for routes that must name it. */
  readonly routes: readonly Route[] | ((url: string) => readonly Route[])
  readonly faults?: Faults
  readonly log?: (line: string) => void
  readonly onExchange?: (exchange: Exchange) => void
  /** The answer to a request that no route takes; 404 `{code, message}` when absent. */
  readonly notFound?: (request: LoopbackRequest) => LoopbackReply
  /** Bytes; 64 MiB when absent. Longer bodies are answered 413. */
  readonly maxBodyBytes?: number
  /** 0 (a free port) when absent. */
  readonly port?: number
}

export interface Loopback {
  /** Origin without a trailing slash: `http://127.0.0.1:<port>`. */
  readonly url: string
  readonly port: number
  readonly server: Server
  readonly faults: Faults
  /** What route handlers threw, other than a {@link ReplyError}; a test asserts that it is empty. */
  readonly failures: readonly unknown[]
  close(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}

/** Thrown by a route handler that wants to answer from deep inside. */
export class ReplyError extends Error {
  override readonly name = 'ReplyError'
  readonly reply: LoopbackReply
  constructor(reply: LoopbackReply, message = `reply ${reply.status}`) {
    super(message)
    this.reply = reply
  }
}

const DEFAULT_MAX_BODY_BYTES = 64 * 1024 * 1024

/** Starts an HTTP server on 127.0.0.1 with a routing table, switchable faults and `POST /__faults` to switch them. */
export async function startLoopback(options: LoopbackOptions): Promise<Loopback> {
  const server = createServer({ keepAlive: true })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port ?? 0, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the server has no port')
  const url = `http://127.0.0.1:${address.port}`
  const faults = options.faults ?? createFaults()
  const failures: unknown[] = []
  const routes = [
    faultRoute(faults),
    ...(typeof options.routes === 'function' ? options.routes(url) : options.routes),
  ]
  const closed = new AbortController()
  server.on('request', (incoming: IncomingMessage, outgoing: ServerResponse) => {
    serve({ ...options, url, routes, faults, failures, signal: closed.signal }, incoming, outgoing).catch(
      () => outgoing.destroy(),
    )
  })
  const close = async (): Promise<void> => {
    closed.abort()
    if (!server.listening) return
    await new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  }
  return { url, port: address.port, server, faults, failures, close, [Symbol.asyncDispose]: close }
}

interface Serving extends Omit<LoopbackOptions, 'routes'> {
  readonly url: string
  readonly routes: readonly Route[]
  readonly faults: Faults
  readonly failures: unknown[]
  readonly signal: AbortSignal
}

async function serve(serving: Serving, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const method = incoming.method ?? 'GET'
  const target = incoming.url ?? '/'
  const url = new URL(target.startsWith('/') ? serving.url + target : target)
  const found = findRoute(serving.routes, method, url.pathname)
  const body = await readBody(
    incoming,
    found?.route.maxBodyBytes ?? serving.maxBodyBytes ?? DEFAULT_MAX_BODY_BYTES,
  )
  const request: LoopbackRequest = {
    method,
    url,
    params: found?.params ?? [],
    headers: incoming.headers,
    body: body ?? Buffer.alloc(0),
  }
  const fault =
    found === undefined || found.route.name === FAULTS ? undefined : serving.faults.take(found.route.name)
  if (fault?.kind === 'hang') return
  if (fault?.kind === 'reset') {
    incoming.socket.destroy()
    return
  }
  if (fault?.kind === 'delay') await sleep(fault.ms, undefined, { signal: serving.signal })
  const truth = async (): Promise<LoopbackReply> => {
    if (body === undefined) return problemReply(413, 'request body too large')
    if (found === undefined)
      return serving.notFound?.(request) ?? problemReply(404, `no route for ${method} ${url.pathname}`)
    return answer(found.route, request, serving.failures)
  }
  const reply = await bendReply(fault, truth)
  const { headers, bytes } = serialise(reply)
  outgoing.writeHead(reply.status, headers)
  if (fault?.kind === 'truncate') {
    outgoing.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => incoming.socket.destroy())
  } else outgoing.end(method === 'HEAD' ? undefined : bytes)
  serving.log?.(
    `${method} ${url.pathname}${url.search} ${reply.status}${fault === undefined ? '' : ` (fault: ${fault.kind})`}`,
  )
  serving.onExchange?.({
    route: found?.route.name,
    method,
    url,
    path: url.pathname,
    requestHeaders: incoming.headers,
    requestBody: request.body,
    status: reply.status,
    replyHeaders: headers,
    replyBody: bytes,
    ...(fault === undefined ? {} : { fault: fault.kind }),
  })
}

function findRoute(routes: readonly Route[], method: string, pathname: string) {
  for (const route of routes) {
    if (route.method !== method) continue
    const match = route.pattern.exec(pathname)
    if (match === null) continue
    try {
      return {
        route,
        params: match.slice(1).map((group: string | undefined) => decodeURIComponent(group ?? '')),
      }
    } catch {
      return undefined
    }
  }
  return undefined
}

/** Reads the whole body, or drains it and gives `undefined` when it is longer than allowed. */
async function readBody(incoming: IncomingMessage, limit: number): Promise<Buffer | undefined> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of incoming as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length <= limit) chunks.push(chunk)
    else chunks.length = 0
  }
  return length <= limit ? Buffer.concat(chunks) : undefined
}

async function answer(route: Route, request: LoopbackRequest, failures: unknown[]): Promise<LoopbackReply> {
  try {
    return await route.handle(request)
  } catch (error) {
    if (error instanceof ReplyError) return error.reply
    failures.push(error)
    return problemReply(500, error instanceof Error ? error.message : String(error))
  }
}

async function bendReply(
  fault: Fault | undefined,
  truth: () => Promise<LoopbackReply>,
): Promise<LoopbackReply> {
  if (fault?.kind === 'status') {
    return { ...problemReply(fault.status, fault.message ?? 'fault injected'), headers: fault.headers ?? {} }
  }
  if (fault?.kind === 'garbage') {
    const headers = { 'content-type': 'application/json' }
    return { status: 200, bytes: Buffer.from('<html>\u0000 not what you asked for'), headers }
  }
  const reply = await truth()
  if (fault?.kind === 'lost') return problemReply(502, 'bad gateway')
  if (fault?.kind !== 'conflict' || reply.status >= 300) return reply
  const location = reply.headers?.['location']
  return {
    ...problemReply(409, 'an equivalent entry already exists'),
    headers: location === undefined ? {} : { location },
  }
}

const problemReply = (code: number, message: string): LoopbackReply => ({
  status: code,
  json: { code, message },
})

function serialise(reply: LoopbackReply): { headers: Record<string, string>; bytes: Buffer } {
  const bytes =
    reply.bytes === undefined
      ? Buffer.from(reply.json === undefined ? '' : JSON.stringify(reply.json))
      : Buffer.from(reply.bytes.buffer, reply.bytes.byteOffset, reply.bytes.byteLength)
  const type = reply.json === undefined ? {} : { 'content-type': 'application/json' }
  const length =
    reply.status === 204 || reply.status === 304 ? {} : { 'content-length': String(bytes.length) }
  return { headers: { ...type, ...length, ...reply.headers }, bytes }
}

const FAULTS = '__faults'

const faultRoute = (faults: Faults): Route => ({
  method: 'POST',
  pattern: /^\/__faults$/,
  name: FAULTS,
  maxBodyBytes: 64 * 1024,
  handle(request) {
    try {
      applyFaultCommand(faults, request.body)
    } catch (error) {
      return problemReply(400, error instanceof Error ? error.message : String(error))
    }
    return { status: 200, json: { active: faults.active() } }
  },
})
