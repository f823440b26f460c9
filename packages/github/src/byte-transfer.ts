import { failed, ok } from '@tier3/model/result'
import { TransferError } from './bounded-fetch.ts'
import { answerRefusal, transferRefusal, unexpectedAnswer, type Asked } from './rest-refusal.ts'
import { messageOf } from './rest-attempt.ts'
import type { Attempt } from './waiting.ts'

export interface Download {
  readonly bytes: Uint8Array
  /** Lower case, without parameters; empty when absent. */
  readonly contentType: string
}

/** Bounds of one transfer of bytes. */
export interface ByteLimits {
  readonly maxBytes: number
  /** Milliseconds for one attempt; the client's when absent. */
  readonly timeoutMs?: number
}

/** Room for the body of a refusal, which may be longer than the bytes that were wanted. */
const MAX_REFUSAL_BYTES = 64 * 1024

/** The limits with which a transfer must be sent whose bytes are bounded by `limits`. */
export const transferLimits = (limits: ByteLimits): ByteLimits => ({
  ...limits,
  maxBytes: Math.max(limits.maxBytes, MAX_REFUSAL_BYTES),
})

/** What a route answers that stands for bytes: GitHub redirects to its storage, a GitHub Enterprise Server may not. */
export type BytesAnswer =
  | { readonly kind: 'bytes'; readonly download: Download }
  | { readonly kind: 'elsewhere'; readonly url: string }
  | { readonly kind: 'not-found'; readonly message: string }

/** Gets the bytes at an address outside of the API. */
export function attemptDownload(
  send: () => Promise<Response>,
  maxBytes: number,
  asked: () => Asked,
): Promise<Attempt<Download>> {
  return attempt<Download>(send, asked, async (response) => {
    const { status } = response
    if (status >= 500 || status === 429 || status === 408) {
      const headers = Object.fromEntries(response.headers)
      return { refusal: answerRefusal({ status, headers, message: '' }, asked()) }
    }
    if (status !== 200) {
      const current = `the address that GitHub named answers with status ${status}`
      return { result: failed(unexpectedAnswer(asked().attempted, current)) }
    }
    return { result: ok(await bytesOf(response, maxBytes)) }
  })
}

/** Asks a route of the API for bytes, following nothing. */
export function attemptBytes(
  send: () => Promise<Response>,
  maxBytes: number,
  asked: () => Asked,
): Promise<Attempt<BytesAnswer>> {
  return attempt<BytesAnswer>(send, asked, async (response) => {
    const { status } = response
    if (status === 200) return { result: ok({ kind: 'bytes', download: await bytesOf(response, maxBytes) }) }
    const url = response.headers.get('location')
    if ([301, 302, 303, 307, 308].includes(status) && url !== null)
      return { result: ok({ kind: 'elsewhere', url }) }
    const message = await errorMessage(response)
    if (status === 404) return { result: ok({ kind: 'not-found', message: asked().redact(message) }) }
    const headers = Object.fromEntries(response.headers)
    return { refusal: answerRefusal({ status, headers, message }, asked()) }
  })
}

async function attempt<T>(
  send: () => Promise<Response>,
  asked: () => Asked,
  read: (response: Response) => Promise<Attempt<T>>,
): Promise<Attempt<T>> {
  try {
    return await read(await send())
  } catch (error) {
    if (error instanceof TransferError) return { refusal: transferRefusal(error, asked()) }
    throw error
  }
}

async function bytesOf(response: Response, maxBytes: number): Promise<Download> {
  const contentType = (response.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
  const bytes = new Uint8Array(await response.arrayBuffer())
  if (bytes.length > maxBytes)
    throw new TransferError('too-large', `the answer is larger than ${maxBytes} bytes`)
  return { bytes, contentType }
}

async function errorMessage(response: Response): Promise<string> {
  try {
    return messageOf(JSON.parse(await response.text()))
  } catch {
    return ''
  }
}
