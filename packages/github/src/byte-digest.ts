import { createHash } from 'node:crypto'
import type { AssetDigest, AssetTaker } from '@tier3/model/release-sink'
import { ok, failed } from '@tier3/model/result'
import { networkReason, TransferError, type Transport } from './bounded-fetch.ts'
import type { ByteLimits } from './byte-transfer.ts'
import { USER_AGENT } from './octokit.ts'
import { answerRefusal, transferRefusal, unexpectedAnswer, type Asked } from './rest-refusal.ts'
import { addressRefusal } from './safe-address.ts'
import type { Attempt } from './waiting.ts'

export interface DigestLimits extends ByteLimits {
  /** Who else gets the bytes: told when an attempt begins, and then chunk after chunk. */
  readonly taker?: AssetTaker
}

export interface DigestRequest extends DigestLimits {
  readonly url: string
  /** For the first address only: no header goes along a redirect. */
  readonly headers: Readonly<Record<string, string>>
  /** Who named the addresses: they must not lead into this machine from elsewhere. */
  readonly from: string
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])
const MAX_REDIRECTS = 3
const DEFAULT_TIMEOUT_MS = 20_000
/** Storage would compress on the way for whoever asks, and the bytes would be others. */
const PLAIN = { accept: '*/*', 'accept-encoding': 'identity', 'user-agent': USER_AGENT } as const

/** Reads an address to its end and counts, with memory independent of size. Undefined when it is not found. */
export async function attemptDigest(
  transport: Transport,
  request: DigestRequest,
  asked: () => Asked,
): Promise<Attempt<AssetDigest | undefined>> {
  const { timeoutMs = DEFAULT_TIMEOUT_MS } = request
  const deadline = new AbortController()
  const timer = setTimeout(() => deadline.abort(), timeoutMs)
  try {
    const response = await follow(transport, request, deadline.signal)
    const { status } = response
    if (status === 200) return { result: ok(await count(response, request)) }
    await response.body?.cancel()
    if (status === 404) return { result: ok(undefined) }
    const headers = Object.fromEntries(response.headers)
    if (status >= 500 || status === 429 || status === 408 || status === 401 || status === 403)
      return { refusal: answerRefusal({ status, headers, message: '' }, asked()) }
    const current = `the address that GitHub named answers with status ${status}`
    return { result: failed(unexpectedAnswer(asked().attempted, current)) }
  } catch (error) {
    const failure =
      error instanceof TransferError
        ? error
        : deadline.signal.aborted
          ? new TransferError('timeout', `no answer within ${timeoutMs / 1000} s`)
          : new TransferError('network', networkReason(error), error)
    return { refusal: transferRefusal(failure, asked()) }
  } finally {
    clearTimeout(timer)
  }
}

async function follow(
  transport: Transport,
  { url, headers, from }: DigestRequest,
  signal: AbortSignal,
): Promise<Response> {
  let address = url
  let sent: Record<string, string> = { ...PLAIN, ...headers }
  for (let redirects = 0; ; redirects++) {
    const refusal = URL.canParse(address)
      ? addressRefusal(new URL(address), new URL(from))
      : 'it is not a URL'
    if (refusal !== undefined)
      throw new TransferError('redirect', `GitHub named an address that cannot be used: ${refusal}`)
    const response = await transport(address, { headers: sent, redirect: 'manual', signal })
    const location = response.headers.get('location')
    if (!REDIRECTS.has(response.status) || location === null) return response
    await response.body?.cancel()
    if (redirects === MAX_REDIRECTS)
      throw new TransferError('redirect', `it redirects more than ${MAX_REDIRECTS} times`)
    const next = URL.canParse(location, address) ? new URL(location, address).href : location
    if (address.startsWith('https:') && !next.startsWith('https:'))
      throw new TransferError('redirect', 'it redirects from https to something else')
    address = next
    sent = { ...PLAIN }
  }
}

async function count(response: Response, { maxBytes, taker }: DigestRequest): Promise<AssetDigest> {
  await taker?.restart()
  const hash = createHash('sha256')
  let size = 0
  const reader = response.body?.getReader()
  for (;;) {
    const step = await reader?.read()
    if (step === undefined || step.done) return { sha256: hash.digest('hex'), size }
    size += step.value.length
    if (size > maxBytes) {
      await reader?.cancel()
      throw new TransferError('too-large', `the answer is larger than ${maxBytes} bytes`)
    }
    hash.update(step.value)
    await taker?.write(step.value)
  }
}
