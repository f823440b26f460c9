import { parseJson, type Json } from '@tier3/model/json'
import type { Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import { TransferError } from './bounded-fetch.ts'
import { loadOctokit, USER_AGENT, type LoadedOctokit, type RawAnswer } from './octokit.ts'
import type { AnswerHeaders } from './rate-limit.ts'
import { answerRefusal, transferRefusal, unexpectedAnswer, type Asked } from './rest-refusal.ts'
import { addressRefusal } from './safe-address.ts'
import { patiently, type Attempt, type Patience } from './waiting.ts'

/** `not-found` is for the caller to judge: GitHub says it for what is absent and for what this token may not see. */
export type RestAnswer =
  | { readonly kind: 'found'; readonly status: number; readonly data: Json; readonly headers: AnswerHeaders }
  | { readonly kind: 'not-found'; readonly message: string }

export type RestRoute = `${'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'} /${string}`

/** Fills `{name}` in the route; the rest becomes the query, or the JSON body. `data` is a body sent as it is. */
export type RestParameters = Readonly<Record<string, string | number | boolean | undefined>>

export interface Asking {
  /** A phrase behind "Cannot", for problems. */
  readonly attempted: string
  /** The permission that the route needs, `scope=level`; named when GitHub does not name it. */
  readonly permission?: string
  /** Whether the request may happen twice; true for GET. Else it is not sent again once it may have had an effect. */
  readonly idempotent?: boolean
}

export interface Download {
  readonly bytes: Uint8Array
  /** Lower case, without parameters; empty when absent. */
  readonly contentType: string
}

/** GitHub's REST interface. Problems never hold the token. */
export interface RestClient {
  readonly apiUrl: string
  request(route: RestRoute, parameters: RestParameters, asking: Asking): Promise<Result<RestAnswer, Problem>>
  /** Gets the bytes at an address that GitHub named. Never sends the token, wherever the address leads. */
  download(url: string, maxBytes: number, asking: Asking): Promise<Result<Download, Problem>>
}

export interface RestClientOptions {
  /** What `GITHUB_API_URL` holds. */
  readonly apiUrl: string
  /** Without it every request is anonymous. */
  readonly token?: string
  readonly say?: (line: string) => void
  readonly sleep?: (ms: number) => Promise<void>
  readonly now?: () => Date
  /** Seconds that the waits of one request may take together; 60 when absent. */
  readonly maxWaitSeconds?: number
  /** Milliseconds for one attempt; 20,000 when absent. */
  readonly timeoutMs?: number
}

/** The version that all of GitHub's servers speak; it keeps the shapes of answers from changing under us. */
const API_VERSION = '2022-11-28'

export function createRestClient(options: RestClientOptions): RestClient {
  const { apiUrl, now = () => new Date() } = options
  const token = options.token === '' ? undefined : options.token
  const patience: Patience = {
    maxWaitSeconds: options.maxWaitSeconds ?? 60,
    sleep: options.sleep ?? ((ms) => new Promise((resolve) => setTimeout(resolve, ms))),
    say: options.say ?? (() => undefined),
  }
  const limits = options.timeoutMs === undefined ? {} : { timeoutMs: options.timeoutMs }
  let loading: Promise<LoadedOctokit> | undefined
  const octokit = (): Promise<LoadedOctokit> =>
    (loading ??= loadOctokit({ apiUrl, limits, ...(token === undefined ? {} : { token }) }))
  const asked = ({ attempted, permission }: Asking, withToken: boolean): Asked => ({
    attempted,
    withToken,
    ...(permission === undefined ? {} : { permission }),
    redact: (text) => (token === undefined ? text : text.replaceAll(token, '***')),
    now: now(),
  })
  return {
    apiUrl,
    async request(route, parameters, asking) {
      const { request } = await octokit()
      const headers = { 'x-github-api-version': API_VERSION, accept: 'application/vnd.github+json' }
      return patiently(patience, asking.idempotent ?? route.startsWith('GET '), async () =>
        attemptRequest(
          () => request(route, { ...parameters, headers }),
          () => asked(asking, token !== undefined),
        ),
      )
    },
    async download(url, maxBytes, asking) {
      const refusal = URL.canParse(url) ? addressRefusal(new URL(url), new URL(apiUrl)) : 'it is not a URL'
      if (refusal !== undefined) {
        return failed(
          unexpectedAnswer(asking.attempted, `GitHub named an address that cannot be used: ${refusal}`),
        )
      }
      const { fetch } = await octokit()
      const send = (): Promise<Response> =>
        fetch(url, { headers: { accept: '*/*', 'user-agent': USER_AGENT } }, { maxBytes })
      return patiently(patience, true, async () => attemptDownload(send, () => asked(asking, false)))
    },
  }
}

async function attemptRequest(
  send: () => Promise<RawAnswer>,
  asked: () => Asked,
): Promise<Attempt<RestAnswer>> {
  let answer: RawAnswer
  try {
    answer = await send()
  } catch (error) {
    if (!(error instanceof Error)) throw error
    if (error.cause instanceof TransferError) return { refusal: transferRefusal(error.cause, asked()) }
    const refused = 'response' in error ? (error.response as RawAnswer | undefined) : undefined
    if (refused === undefined) throw error
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

async function attemptDownload(
  send: () => Promise<Response>,
  asked: () => Asked,
): Promise<Attempt<Download>> {
  try {
    const response = await send()
    const { status } = response
    if (status >= 500 || status === 429 || status === 408) {
      const headers = Object.fromEntries(response.headers)
      return { refusal: answerRefusal({ status, headers, message: '' }, asked()) }
    }
    if (status !== 200) {
      const current = `the address that GitHub named answers with status ${status}`
      return { result: failed(unexpectedAnswer(asked().attempted, current)) }
    }
    const contentType = (response.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
    return { result: ok({ bytes: new Uint8Array(await response.arrayBuffer()), contentType }) }
  } catch (error) {
    if (error instanceof TransferError) return { refusal: transferRefusal(error, asked()) }
    throw error
  }
}

function headersOf(answer: RawAnswer): AnswerHeaders {
  const entries = Object.entries(answer.headers).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  )
  return Object.fromEntries(entries)
}

function messageOf(data: unknown): string {
  const message = typeof data === 'object' && data !== null && 'message' in data ? data.message : undefined
  return typeof message === 'string' ? message.slice(0, 500) : ''
}
