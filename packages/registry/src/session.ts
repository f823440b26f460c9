import { setTimeout as sleep } from 'node:timers/promises'
import { isJsonObject, parseJson } from '@tier3/model/json'
import type { Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import { parseUtf8 } from '@tier3/model/utf8'
import { authorize, type Authorization, type Scope } from './authorization.ts'
import type { CredentialSource } from './credentials.ts'
import { denied, refused, unavailable } from './registry-problems.ts'
import { exchange, TransferError, type Transport, type WireAnswer, type WireRequest } from './transport.ts'

export interface SessionOptions {
  readonly credentials: CredentialSource
  /** `fetch` when absent. */
  readonly transport?: Transport
  /** How long a registry may be waited for, from its first failure on; 30 when absent. */
  readonly maxWaitSeconds?: number
  /** Milliseconds for one attempt. */
  readonly timeoutMs?: number
  /** Hides a token that a registry gave from all logs. */
  readonly mask?: (text: string) => void
}

export interface SessionRequest extends Omit<WireRequest, 'url'> {
  /** Below the registry's own origin. */
  readonly path: string
  readonly scope: Scope
  /** What is attempted, as a phrase behind "Cannot". */
  readonly attempted: string
}

/** Requests to one registry: authorized when it asks for that, repeated while it is out of order. */
export interface Session {
  readonly origin: URL
  readonly host: string
  /** An answer with any status but one that denies or that may heal. */
  send(request: SessionRequest): Promise<Result<WireAnswer, Problem>>
}

const ATTEMPTS = 6

/** Opens no connection yet. Plain http is spoken to a registry on this machine, and https to every other. */
export function createSession(host: string, options: SessionOptions): Session {
  const { transport = fetch, maxWaitSeconds = 30, timeoutMs } = options
  const loopback = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/.test(host)
  const origin = new URL(`${loopback ? 'http' : 'https'}://${host}`)
  const known = new Map<string, Authorization>()
  const once = async (request: SessionRequest): Promise<Result<WireAnswer, Problem>> => {
    const { path, scope, attempted, headers, ...rest } = request
    const key = `${scope.repository} ${scope.actions}`
    for (let tries = 0; ; tries++) {
      const { header: authorization, doubt } = known.get(key) ?? {}
      const answer = await exchange(
        transport,
        {
          ...rest,
          // Put together, not resolved: a path that begins with `//` would be another host, and get the credentials.
          url: new URL(origin.origin + path),
          headers: authorization === undefined ? headers : { ...headers, authorization },
        },
        timeoutMs,
      )
      if (answer.status === 403 && !answer.elsewhere)
        return failed(
          doubt ?? denied(attempted, `the registry ${host} answers with status 403${wordOf(answer)}`),
        )
      if (answer.status !== 401) return ok(answer)
      // Whoever a registry redirects to is not the registry, and is told nothing (CVE-2020-15157).
      if (answer.elsewhere)
        return failed(refused(attempted, `the registry ${host} redirects to a host that wants credentials`))
      if (tries > 0) return failed(doubt ?? denied(attempted, `the registry ${host} refuses the credentials`))
      const token = await authorize({ origin, host, scope, attempted }, answer.headers, {
        ...options,
        transport,
      })
      if (!token.ok) return token
      known.set(key, token.value)
    }
  }
  return { origin, host, send: (request) => patiently(() => once(request), request, host, maxWaitSeconds) }
}

async function patiently(
  once: () => Promise<Result<WireAnswer, Problem>>,
  { attempted }: SessionRequest,
  host: string,
  maxWaitSeconds: number,
): Promise<Result<WireAnswer, Problem>> {
  let since: number | undefined
  for (let count = 1; ; count++) {
    let detail: string
    try {
      const answer = await once()
      if (!answer.ok || !mayHeal(answer.value)) return answer
      detail = `it answers with status ${answer.value.status}`
    } catch (error) {
      if (!(error instanceof TransferError)) throw error
      if (!error.heals) return failed(refused(attempted, `the registry ${host}: ${error.message}`))
      detail = error.message
    }
    // The attempts themselves count too: a registry that drips makes each of them as long as it may be.
    since ??= performance.now()
    const wait = 250 * 2 ** count
    if (count >= ATTEMPTS || performance.now() - since + wait > maxWaitSeconds * 1000)
      return failed(unavailable(attempted, host, detail))
    await sleep(wait)
  }
}

const mayHeal = ({ status }: WireAnswer): boolean => status >= 500 || status === 429 || status === 408

/** The code of the first error that a registry names (distribution-spec, "Error Codes"); its other words stay unsaid. */
export function wordOf({ body }: WireAnswer): string {
  const json = parseJson(parseUtf8(body) ?? '')
  const errors = json.ok && isJsonObject(json.value) ? json.value['errors'] : undefined
  const first: unknown = Array.isArray(errors) ? errors[0] : undefined
  const code = typeof first === 'object' && first !== null && 'code' in first ? String(first.code) : ''
  return /^[A-Z_]{1,40}$/.test(code) ? ` (${code})` : ''
}
