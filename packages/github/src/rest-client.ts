import type { Problem } from '@tier3/model/problem'
import type { AssetDigest } from '@tier3/model/release-sink'
import { failed, ok, type Result } from '@tier3/model/result'
import type { AnswerMemory } from './answer-memory.ts'
import { attemptDigest, type DigestLimits } from './byte-digest.ts'
import { attemptUpload, uploadRefusal, type UploadContent } from './byte-upload.ts'
import {
  attemptBytes,
  attemptDownload,
  transferLimits,
  type ByteLimits,
  type Download,
} from './byte-transfer.ts'
import type { CallBudget } from './call-budget.ts'
import { loadOctokit, USER_AGENT, type LoadedOctokit } from './octokit.ts'
import { unexpectedAnswer, type Asked } from './rest-refusal.ts'
import { attemptRequest, type RestAnswer } from './rest-attempt.ts'
import { addressRefusal } from './safe-address.ts'
import { patiently, type Attempt, type Patience } from './waiting.ts'

export type { Download } from './byte-transfer.ts'
export type { RestAnswer } from './rest-attempt.ts'

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

/** GitHub's REST interface. Problems never hold the token. */
export interface RestClient {
  readonly apiUrl: string
  request(route: RestRoute, parameters: RestParameters, asking: Asking): Promise<Result<RestAnswer, Problem>>
  /** Gets the bytes at an address that GitHub named. Never sends the token, wherever the address leads. */
  download(url: string, maxBytes: number, asking: Asking): Promise<Result<Download, Problem>>
  /**
   * Gets the bytes that a path of the API stands for, or undefined when it is not found. The token goes to the API only;
   * exactly one redirect is followed, without it.
   */
  readBytes(path: string, limits: ByteLimits, asking: Asking): Promise<Result<Download | undefined, Problem>>
  /**
   * Counts the bytes of a path of the API, or of a public address, without holding them; undefined when it is not found. The token
   * goes to the API only, and along no redirect.
   */
  digest(
    place: { readonly path: string } | { readonly url: string },
    limits: DigestLimits,
    asking: Asking,
  ): Promise<Result<AssetDigest | undefined, Problem>>
  /**
   * Sends bytes to the upload host of this very GitHub, once: what an attempt left behind must be looked at before
   * another one. An address of any other host is refused, since the token goes there.
   */
  upload(url: string, content: UploadContent, asking: Asking): Promise<Attempt<RestAnswer>>
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
  /** Counts the requests of the API, and may bound them. */
  readonly budget?: CallBudget
  /** Answers to GET requests that need not be sent whole again; of this token only. */
  readonly memory?: AnswerMemory
}

/** The version that all of GitHub's servers speak; it keeps the shapes of answers from changing under us. */
const API_VERSION = '2022-11-28'
const VERSION_HEADER = { 'x-github-api-version': API_VERSION } as const

export function createRestClient(options: RestClientOptions): RestClient {
  const { apiUrl, budget, memory, now = () => new Date() } = options
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
  /** One try after the other, each taken from the budget. */
  const patientlyAsk = <T>(asking: Asking, idempotent: boolean, attempt: () => Promise<Attempt<T>>) =>
    patiently<T>(patience, idempotent, async () => {
      const spent = budget?.take(asking.attempted)
      return spent === undefined ? attempt() : { refusal: { problem: spent } }
    })

  const fetchElsewhere = async (
    url: string,
    asking: Asking,
    transfer: ByteLimits & { readonly followRedirects: boolean },
  ): Promise<Result<Download, Problem>> => {
    const refusal = URL.canParse(url) ? addressRefusal(new URL(url), new URL(apiUrl)) : 'it is not a URL'
    if (refusal !== undefined) {
      const current = `GitHub named an address that cannot be used: ${refusal}`
      return failed(unexpectedAnswer(asking.attempted, current))
    }
    const { fetch } = await octokit()
    const limited = { ...transfer, ...transferLimits(transfer) }
    const send = (): Promise<Response> =>
      fetch(url, { headers: { accept: '*/*', 'user-agent': USER_AGENT } }, limited)
    return patiently(patience, true, async () =>
      attemptDownload(send, transfer.maxBytes, () => asked(asking, false)),
    )
  }

  const headersWith = (accept: string): Record<string, string> => ({
    ...VERSION_HEADER,
    accept,
    'user-agent': USER_AGENT,
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
  })

  return {
    apiUrl,
    async digest(place, transfer, asking) {
      const { transport } = await octokit()
      const isPath = 'path' in place
      const url = isPath ? apiUrl.replace(/\/+$/, '') + place.path : place.url
      const headers = isPath ? headersWith('application/octet-stream') : {}
      const asks = (): Asked => asked(asking, isPath && token !== undefined)
      const attempt = () => attemptDigest(transport, { url, headers, from: apiUrl, ...transfer }, asks)
      return isPath ? patientlyAsk(asking, true, attempt) : patiently(patience, true, attempt)
    },
    async upload(url, content, asking) {
      const refusal = uploadRefusal(url, apiUrl)
      if (refusal !== undefined) {
        const current = `GitHub named an address for uploads that cannot be used: ${refusal}`
        return { refusal: { problem: unexpectedAnswer(asking.attempted, current) } }
      }
      const spent = budget?.take(asking.attempted)
      if (spent !== undefined) return { refusal: { problem: spent } }
      const { transport } = await octokit()
      const headers = headersWith('application/vnd.github+json')
      return attemptUpload(transport, url, headers, content, () => asked(asking, token !== undefined))
    },
    async request(route, parameters, asking) {
      const { request } = await octokit()
      const key = `${route} ${JSON.stringify(parameters)}`
      const remembered = route.startsWith('GET ') ? memory?.recall(key) : undefined
      const known = remembered === undefined ? {} : { 'if-none-match': remembered.etag }
      const headers = { ...VERSION_HEADER, accept: 'application/vnd.github+json', ...known }
      const answer = await patientlyAsk(asking, asking.idempotent ?? route.startsWith('GET '), async () =>
        attemptRequest(
          () => request(route, { ...parameters, headers }),
          () => asked(asking, token !== undefined),
          remembered,
        ),
      )
      if (answer.ok && answer.value.kind === 'found' && route.startsWith('GET ')) {
        const etag = answer.value.headers['etag']
        const { data } = answer.value
        if (etag !== undefined) memory?.keep(key, { etag, data, headers: answer.value.headers })
      }
      return answer
    },
    download: (url, maxBytes, asking) => fetchElsewhere(url, asking, { maxBytes, followRedirects: true }),
    async readBytes(path, transfer, asking) {
      const { fetch } = await octokit()
      const headers = headersWith('application/octet-stream')
      const url = apiUrl.replace(/\/+$/, '') + path
      const limited = { ...transferLimits(transfer), followRedirects: false }
      const answer = await patientlyAsk(asking, true, async () =>
        attemptBytes(
          () => fetch(url, { headers }, limited),
          transfer.maxBytes,
          () => asked(asking, token !== undefined),
        ),
      )
      if (!answer.ok) return failed(answer.problem)
      if (answer.value.kind === 'not-found') return ok(undefined)
      if (answer.value.kind === 'bytes') return ok(answer.value.download)
      return fetchElsewhere(answer.value.url, asking, { ...transfer, followRedirects: false })
    },
  }
}
