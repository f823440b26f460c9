import { parseJson, type Json } from '@tier3/model/json'
import { failed, ok, type Result } from '@tier3/model/result'
import type { RememberedAnswer } from './answer-memory.ts'
import { TransferError } from './bounded-fetch.ts'
import type { RawAnswer } from './octokit.ts'
import type { AnswerHeaders } from './rate-limit.ts'
import { answerRefusal, transferRefusal, unexpectedAnswer, type Asked } from './rest-refusal.ts'
import type { Attempt } from './waiting.ts'

/** `not-found` is for the caller to judge: GitHub says it for what is absent and for what this token may not see. */
export type RestAnswer =
  | { readonly kind: 'found'; readonly status: number; readonly data: Json; readonly headers: AnswerHeaders }
  | { readonly kind: 'not-found'; readonly message: string }

/** Sends one request and reads its answer; `remembered` is what the request said it knows already. */
export async function attemptRequest(
  send: () => Promise<RawAnswer>,
  asked: () => Asked,
  remembered?: RememberedAnswer,
): Promise<Attempt<RestAnswer>> {
  let answer: RawAnswer
  try {
    answer = await send()
  } catch (error) {
    if (!(error instanceof Error)) throw error
    if (error.cause instanceof TransferError) return { refusal: transferRefusal(error.cause, asked()) }
    const refused = 'response' in error ? (error.response as RawAnswer | undefined) : undefined
    if (refused === undefined) throw error
    if (refused.status === 304 && remembered !== undefined) {
      const { data, headers } = remembered
      return { result: ok({ kind: 'found', status: 200, data, headers }) }
    }
    const message = messageOf(refused.data)
    if (refused.status === 404) return { result: ok({ kind: 'not-found', message: asked().redact(message) }) }
    return {
      refusal: answerRefusal({ status: refused.status, headers: headersOf(refused), message }, asked()),
    }
  }
  const { status } = answer
  const headers = headersOf(answer)
  if (status < 200 || status >= 300)
    return { refusal: answerRefusal({ status, headers, message: '' }, asked()) }
  const data = status === 204 ? ok(null) : await readJson(answer.data)
  if (data.ok) return { result: ok({ kind: 'found', status, data: data.value, headers }) }
  return {
    result: failed(
      unexpectedAnswer(asked().attempted, `GitHub answered with something else than JSON: ${data.problem}`),
    ),
  }
}

/** Strict reading: octokit's own would keep the last of two equal keys and round large numbers. */
async function readJson(body: unknown): Promise<Result<Json, string>> {
  const bytes = body instanceof ReadableStream ? await new Response(body).arrayBuffer() : new ArrayBuffer(0)
  try {
    const json = parseJson(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes))
    return json.ok
      ? json
      : failed(`${json.problem.reason} (line ${json.problem.line}, column ${json.problem.column})`)
  } catch (error) {
    if (error instanceof TypeError) return failed('it is not UTF-8')
    throw error
  }
}

function headersOf(answer: RawAnswer): AnswerHeaders {
  const entries = Object.entries(answer.headers).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  )
  return Object.fromEntries(entries)
}

/** GitHub's `message` and, where it lists them, its `errors`; both are foreign text. */
export function messageOf(data: unknown): string {
  if (typeof data !== 'object' || data === null) return ''
  const message = 'message' in data && typeof data.message === 'string' ? data.message : ''
  const errors = 'errors' in data && Array.isArray(data.errors) ? data.errors.slice(0, 5).map(errorText) : []
  return [message, ...errors.filter((text) => text !== '')].join('; ').slice(0, 500)
}

function errorText(error: unknown): string {
  if (typeof error === 'string') return error
  if (typeof error !== 'object' || error === null) return ''
  if ('message' in error && typeof error.message === 'string') return error.message
  const parts = ['resource', 'field', 'code'].map((key): unknown => Reflect.get(error, key))
  return parts.filter((part) => typeof part === 'string').join(' ')
}
