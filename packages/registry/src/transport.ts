/** What sends one request and follows nothing; `fetch` has this form. */
export type Transport = (url: string, init: RequestInit) => Promise<Response>

export interface WireRequest {
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT'
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  readonly body?: Uint8Array<ArrayBuffer>
  /** Longer answers are given up; bodies of refusals are cut at their own limit. */
  readonly maxBytes: number
}

export interface WireAnswer {
  readonly status: number
  readonly headers: Headers
  readonly body: Uint8Array
  /** Whether another origin than the one that was asked gave it. */
  readonly elsewhere: boolean
}

/** Why there is no answer: `again` may heal, `never` breaks a limit or a rule. */
export class TransferError extends Error {
  override readonly name = 'TransferError'
  readonly heals: boolean
  constructor(heals: 'again' | 'never', message: string) {
    super(message)
    this.heals = heals === 'again'
  }
}

const TIMEOUT_MS = 30_000
const MAX_REDIRECTS = 3
/** Room for the body of a refusal, of which one word is read. */
const REFUSAL_BYTES = 64 * 1024
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])
const LOOPBACK: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]'])

export const isLoopback = ({ hostname }: URL): boolean => LOOPBACK.has(hostname)

/** Loopback and link-local addresses in all their spellings, with those of IPv4 inside IPv6: services of this machine alone. */
const INSIDE =
  /^(?:(?:.{1,240}\.)?localhost\.?|(?:127|0|169\.254)(?:\.[0-9]{1,3}){2,3}|\[(?:::1?|::(?:ffff:)?(?:7f[0-9a-f]{2}|a9fe|0):[0-9a-f]{1,4}|fe[89ab][0-9a-f]:.+)\])$/
const isInside = ({ hostname }: URL): boolean => INSIDE.test(hostname)

/**
 * Why an address must not be asked. Plain http is for loopback only; what another host names (`from`) must not lead into
 * this machine, which would let a registry read local services.
 */
export function addressRefusal(target: URL, from?: URL): string | undefined {
  if (target.username !== '' || target.password !== '') return 'it carries credentials'
  if (isInside(target) && from !== undefined && !isInside(from)) return 'it points into this machine'
  if (target.protocol === 'https:') return undefined
  if (target.protocol !== 'http:') return 'it is not an https address'
  if (!isLoopback(target)) return 'plain http is accepted on loopback only'
  return from?.protocol === 'https:' ? 'it leads from https to http' : undefined
}

/**
 * Sends one request within limits of time and size. Redirects of reads are followed, three at most; another origin learns
 * what is accepted and nothing else, since every other header may be a credential. Failures are {@link TransferError}s.
 */
export async function exchange(
  transport: Transport,
  request: WireRequest,
  timeoutMs = TIMEOUT_MS,
): Promise<WireAnswer> {
  const deadline = new AbortController()
  const timer = setTimeout(() => deadline.abort(), timeoutMs)
  try {
    const { response, elsewhere } = await follow(transport, request, deadline.signal)
    const read = response.status >= 200 && response.status < 300
    const body = await readBody(response, read ? request.maxBytes : REFUSAL_BYTES, !read)
    return { status: response.status, headers: response.headers, body, elsewhere }
  } catch (error) {
    if (error instanceof TransferError) throw error
    if (deadline.signal.aborted) throw new TransferError('again', `no answer within ${timeoutMs / 1000} s`)
    throw new TransferError('again', networkReason(error))
  } finally {
    clearTimeout(timer)
  }
}

async function follow(
  transport: Transport,
  { method, url, headers, body }: WireRequest,
  signal: AbortSignal,
): Promise<{ readonly response: Response; readonly elsewhere: boolean }> {
  let address = url
  let sent = headers
  for (let redirects = 0; ; redirects++) {
    const refusal = addressRefusal(address, redirects === 0 ? undefined : url)
    if (refusal !== undefined) throw new TransferError('never', `${address.origin} is not asked: ${refusal}`)
    const response = await transport(address.href, {
      method,
      headers: sent,
      redirect: 'manual',
      signal,
      ...(body === undefined ? {} : { body }),
    })
    const elsewhere = address.origin !== url.origin
    if (!REDIRECTS.has(response.status) || (method !== 'GET' && method !== 'HEAD'))
      return { response, elsewhere }
    await response.body?.cancel()
    if (redirects === MAX_REDIRECTS)
      throw new TransferError('never', `it redirects more than ${MAX_REDIRECTS} times`)
    const location = response.headers.get('location') ?? ''
    if (!URL.canParse(location, address.href)) throw new TransferError('never', 'it redirects to no address')
    address = new URL(location, address)
    if (address.origin !== url.origin) sent = harmless(headers)
  }
}

const harmless = ({ accept }: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  accept === undefined ? {} : { accept }

async function readBody(response: Response, maxBytes: number, cut: boolean): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let length = 0
  const reader = response.body?.getReader()
  for (;;) {
    const step = await reader?.read()
    if (step === undefined || step.done) break
    length += step.value.length
    if (length > maxBytes) {
      await reader?.cancel()
      if (cut) return new Uint8Array()
      throw new TransferError('never', `the answer is larger than ${maxBytes} bytes`)
    }
    chunks.push(step.value)
  }
  return Buffer.concat(chunks)
}

function networkReason(error: unknown): string {
  const inner = error instanceof Error && error.cause instanceof Error ? error.cause : error
  if (!(inner instanceof Error)) return 'the connection failed'
  return 'code' in inner && typeof inner.code === 'string' ? inner.code : inner.message
}
