import { FileChangedError } from '@tier3/model/artifacts'
import { parseJson } from '@tier3/model/json'
import { problem } from '@tier3/model/problem'
import { ok } from '@tier3/model/result'
import { networkReason, TransferError, type Transport } from './bounded-fetch.ts'
import { messageOf, type RestAnswer } from './rest-attempt.ts'
import { answerRefusal, transferRefusal, unexpectedAnswer, type Asked } from './rest-refusal.ts'
import { addressRefusal } from './safe-address.ts'
import type { Attempt } from './waiting.ts'

export interface UploadContent {
  /** Bytes that `open` gives. */
  readonly size: number
  readonly contentType: string
  /** Milliseconds for the attempt. */
  readonly timeoutMs: number
  open(): AsyncIterable<Uint8Array>
}

const MAX_ANSWER = 1024 * 1024

/**
 * Why an address is not one for uploads to this GitHub: its host must be that of the API, or `uploads.` in place of `api.`. The
 * address stands in an answer, and the token goes where it leads.
 */
export function uploadRefusal(url: string, apiUrl: string): string | undefined {
  if (!URL.canParse(url)) return 'it is not a URL'
  const [target, api] = [new URL(url), new URL(apiUrl)]
  const refusal = addressRefusal(target, api)
  if (refusal !== undefined) return refusal
  const uploads = api.origin.replace('://api.', '://uploads.')
  return target.origin === api.origin || target.origin === uploads ? undefined : `its host is ${target.host}`
}

/** Sends one body as it is read, with its length in front, and reads the short answer. Follows nothing. */
export async function attemptUpload(
  transport: Transport,
  url: string,
  headers: Readonly<Record<string, string>>,
  content: UploadContent,
  asked: () => Asked,
): Promise<Attempt<RestAnswer>> {
  const deadline = new AbortController()
  const timer = setTimeout(() => deadline.abort(), content.timeoutMs)
  const source: { error?: unknown } = {}
  try {
    const response = await transport(url, {
      method: 'POST',
      headers: {
        ...headers,
        'content-type': content.contentType,
        'content-length': String(content.size),
      },
      body: ReadableStream.from(copied(content.open(), source)),
      duplex: 'half',
      redirect: 'manual',
      signal: deadline.signal,
    })
    return await readAnswer(response, asked)
  } catch (error) {
    if (source.error !== undefined) return { refusal: { problem: unreadable(source.error, asked()) } }
    if (deadline.signal.aborted) {
      const late = new TransferError('timeout', `no answer within ${content.timeoutMs / 1000} s`)
      return { refusal: transferRefusal(late, asked()) }
    }
    return { refusal: transferRefusal(new TransferError('network', networkReason(error), error), asked()) }
  } finally {
    clearTimeout(timer)
  }
}

/** The source takes its memory back with every chunk, while the network may still be sending the last one. */
async function* copied(
  chunks: AsyncIterable<Uint8Array>,
  source: { error?: unknown },
): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of chunks) yield chunk.slice()
  } catch (error) {
    source.error = error
    throw error
  }
}

async function readAnswer(response: Response, asked: () => Asked): Promise<Attempt<RestAnswer>> {
  const { status } = response
  const headers = Object.fromEntries(response.headers)
  const text = await readText(response)
  const json = text === undefined ? undefined : parseJson(text)
  if (status >= 200 && status < 300) {
    if (json?.ok === true) return { result: ok({ kind: 'found', status, data: json.value, headers }) }
    const current = 'GitHub answered with something else than JSON'
    // The bytes may well be there: only a look can tell.
    return { refusal: { problem: unexpectedAnswer(asked().attempted, current), repeat: 'idempotent' } }
  }
  const message = messageOf(json?.ok === true ? json.value : undefined)
  if (status === 404) return { result: ok({ kind: 'not-found', message: asked().redact(message) }) }
  return { refusal: answerRefusal({ status, headers, message }, asked()) }
}

async function readText(response: Response): Promise<string | undefined> {
  const reader = response.body?.getReader()
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  let [text, length] = ['', 0]
  for (;;) {
    const step = await reader?.read()
    if (step === undefined || step.done) break
    length += step.value.length
    if (length > MAX_ANSWER) {
      await reader?.cancel()
      return undefined
    }
    try {
      text += decoder.decode(step.value, { stream: true })
    } catch {
      return undefined
    }
  }
  return text
}

const unreadable = (error: unknown, { attempted }: Asked) =>
  error instanceof FileChangedError
    ? problem('integrity/file-changed', {
        attempted,
        current: error.message,
        desired: 'it must stay as it is until this step ends',
      })
    : problem('environment/read-failed', {
        attempted,
        current: 'the file could not be read',
        desired: 'it must be readable',
        cause: error instanceof Error ? error.message : String(error),
      })
