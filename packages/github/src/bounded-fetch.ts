import { addressRefusal } from './safe-address.ts'

/**
 * Why no usable answer came: `timeout` and `network` may heal, `too-large` and `redirect` are answers that break the
 * limits, `address` is a request that must not be sent.
 */
export type TransferFailure = 'timeout' | 'network' | 'too-large' | 'redirect' | 'address'

/** Thrown in place of a response; the message names origins only, since queries may hold signatures. */
export class TransferError extends Error {
  override readonly name = 'TransferError'
  readonly failure: TransferFailure
  constructor(failure: TransferFailure, message: string, cause?: unknown) {
    super(message, cause === undefined ? {} : { cause })
    this.failure = failure
  }
}

export interface TransferLimits {
  /** Milliseconds for one attempt: redirects and body included. */
  readonly timeoutMs?: number
  /** Bytes of the body after decompression. */
  readonly maxBytes?: number
  /** False hands a redirect to the caller, as an answer like any other. */
  readonly followRedirects?: boolean
}

/** What sends one request and follows nothing; `fetch` has this form. */
export type Transport = (url: string, init: RequestInit) => Promise<Response>

export type BoundedFetch = (url: string, init?: RequestInit, limits?: TransferLimits) => Promise<Response>

const DEFAULTS = { timeoutMs: 20_000, maxBytes: 64 * 1024 * 1024, followRedirects: true } as const
const MAX_REDIRECTS = 3
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])
/** All that another origin may learn: everything else could be a credential. */
const HARMLESS_HEADERS = ['accept', 'user-agent'] as const

/**
 * A `fetch` that cannot hang, flood or leak: it has a time limit and a byte limit, answers with the whole body already
 * read, follows up to three redirects of GET only, and tells another origin nothing but `accept` and `user-agent`.
 * Every failure is a {@link TransferError}.
 */
export function createBoundedFetch(transport: Transport, defaults: TransferLimits = {}): BoundedFetch {
  return async (url, init = {}, limits = {}) => {
    const { timeoutMs, maxBytes, followRedirects } = { ...DEFAULTS, ...defaults, ...limits }
    const deadline = new AbortController()
    const timer = setTimeout(() => deadline.abort(), timeoutMs)
    const given = init.signal ?? undefined
    const signal = given === undefined ? deadline.signal : AbortSignal.any([deadline.signal, given])
    try {
      const send = followRedirects ? follow : sendOnce
      const response = await send(transport, startAddress(url), { ...init, signal })
      return wholeResponse(response, await readBody(response, maxBytes))
    } catch (error) {
      if (error instanceof TransferError) throw error
      if (deadline.signal.aborted)
        throw new TransferError('timeout', `no answer within ${timeoutMs / 1000} s`)
      throw new TransferError('network', networkReason(error), error)
    } finally {
      clearTimeout(timer)
    }
  }
}

function startAddress(url: string): URL {
  const address = URL.canParse(url) ? new URL(url) : undefined
  const refusal = address === undefined ? 'it is not a URL' : addressRefusal(address)
  if (address === undefined || refusal !== undefined) {
    throw new TransferError('address', `the address cannot be used: ${refusal}`)
  }
  return address
}

const sendOnce = (transport: Transport, address: URL, init: RequestInit): Promise<Response> =>
  transport(address.href, { ...init, redirect: 'manual' })

async function follow(transport: Transport, start: URL, init: RequestInit): Promise<Response> {
  let address = start
  let headers = new Headers(init.headers)
  for (let redirects = 0; ; redirects++) {
    // oxlint-disable-next-line typescript/no-misused-spread -- the headers are given as a plain record
    const response = await transport(address.href, {
      ...init,
      headers: Object.fromEntries(headers),
      redirect: 'manual',
    })
    if (!REDIRECTS.has(response.status) || (init.method ?? 'GET').toUpperCase() !== 'GET') return response
    await response.body?.cancel()
    if (redirects === MAX_REDIRECTS)
      throw new TransferError('redirect', `it redirects more than ${MAX_REDIRECTS} times`)
    const next = redirectTarget(response, address)
    if (next.origin !== address.origin) headers = harmless(headers)
    address = next
  }
}

function redirectTarget(response: Response, from: URL): URL {
  const location = response.headers.get('location')
  const next = location !== null && URL.canParse(location, from.href) ? new URL(location, from) : undefined
  if (next === undefined) throw new TransferError('redirect', 'it redirects to no address')
  const refusal = addressRefusal(next, from)
  if (refusal !== undefined) throw new TransferError('redirect', `it redirects to ${next.origin}: ${refusal}`)
  if (from.protocol === 'https:' && next.protocol !== 'https:') {
    throw new TransferError('redirect', `it redirects from https to ${next.origin}`)
  }
  return next
}

function harmless(headers: Headers): Headers {
  const kept = new Headers()
  for (const name of HARMLESS_HEADERS) {
    const value = headers.get(name)
    if (value !== null) kept.set(name, value)
  }
  return kept
}

async function readBody(response: Response, maxBytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const tooLarge = new TransferError('too-large', `the answer is larger than ${maxBytes} bytes`)
  const chunks: Uint8Array[] = []
  let length = 0
  const reader = response.body?.getReader()
  for (;;) {
    const step = await reader?.read()
    if (step === undefined || step.done) break
    length += step.value.length
    if (length > maxBytes) {
      await reader?.cancel()
      throw tooLarge
    }
    chunks.push(step.value)
  }
  const whole = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}

const BODILESS: ReadonlySet<number> = new Set([204, 205, 304])

function wholeResponse(response: Response, body: Uint8Array<ArrayBuffer>): Response {
  const headers = new Headers()
  for (const [name, value] of response.headers) {
    // they describe the bytes on the wire, which are decompressed by now
    if (name !== 'content-encoding' && name !== 'content-length') headers.append(name, value)
  }
  return new Response(BODILESS.has(response.status) ? null : body, { status: response.status, headers })
}

export function networkReason(error: unknown): string {
  const inner = error instanceof Error && error.cause instanceof Error ? error.cause : error
  if (!(inner instanceof Error)) return 'the connection failed'
  return 'code' in inner && typeof inner.code === 'string' ? inner.code : inner.message
}
