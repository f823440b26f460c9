import { isJsonObject, parseJson } from '@tier3/model/json'
import type { Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import { formatUtf8, parseUtf8 } from '@tier3/model/utf8'
import { formatBase64 } from '@tier3/model/base64'
import { parseChallenge, realmRefusal, type Challenge } from './challenge.ts'
import type { Credentials, CredentialSource } from './credentials.ts'
import { denied, refused } from './registry-problems.ts'
import { exchange, TransferError, type Transport } from './transport.ts'

/** What is to be done with a repository: no more than the request at hand needs. */
export interface Scope {
  readonly repository: string
  readonly actions: 'pull' | 'pull,push'
}

export interface Asker {
  readonly origin: URL
  readonly host: string
  readonly scope: Scope
  readonly attempted: string
}

interface Means {
  readonly credentials: CredentialSource
  readonly transport: Transport
  readonly timeoutMs?: number
  readonly mask?: (text: string) => void
}

const TOKEN_BYTES = 256 * 1024
const SHORTEST_MASKED = 20

/** What to send with the same request again. */
export interface Authorization {
  /** Value of the header. */
  readonly header: string
  /** Why nobody's credentials were sent although some are stored: what is to be said when that does not suffice. */
  readonly doubt?: Problem
}

/**
 * Answers a registry's challenge. Registries want a token also for what is public: stored credentials that cannot be used are in
 * the way only of what is denied without them.
 */
export async function authorize(
  asker: Asker,
  headers: Headers,
  means: Means,
): Promise<Result<Authorization, Problem>> {
  const { host, attempted } = asker
  const challenge = parseChallenge(headers.get('www-authenticate'))
  if (!challenge.ok)
    return failed(refused(attempted, `the registry ${host} wants credentials, and ${challenge.problem}`))
  const credentials = await means.credentials(host)
  if (challenge.value.scheme === 'bearer') {
    if (credentials.ok) {
      const token = await fetchToken(asker, challenge.value, credentials.value, means)
      return token.ok ? ok({ header: token.value }) : token
    }
    const token = await fetchToken(asker, challenge.value, undefined, means)
    if (token.ok) return ok({ header: token.value, doubt: credentials.problem })
    return token.problem.code === 'permission/registry-denied' ? credentials : token
  }
  if (!credentials.ok) return credentials
  return credentials.value === undefined
    ? failed(denied(attempted, `the registry ${host} wants credentials, and there are none for it`))
    : ok({ header: basic(credentials.value, means) })
}

function basic({ username, password }: Credentials, { mask }: Means): string {
  const pair = formatBase64(formatUtf8(`${username}:${password}`))
  mask?.(pair)
  return `Basic ${pair}`
}

async function fetchToken(
  { origin, host, scope, attempted }: Asker,
  { realm, service }: Challenge & { readonly scheme: 'bearer' },
  credentials: Credentials | undefined,
  means: Means,
): Promise<Result<string, Problem>> {
  const refusal = realmRefusal(realm, origin, credentials !== undefined)
  if (refusal !== undefined)
    return failed(
      refused(
        attempted,
        `the registry ${host} names a realm that is not asked: ${refusal}`,
        'credentials must stay with the registry that they are for',
      ),
    )
  const address = new URL(realm)
  address.searchParams.set('scope', `repository:${scope.repository}:${scope.actions}`)
  if (service !== undefined) address.searchParams.set('service', service)
  const answer = await exchange(
    means.transport,
    {
      method: 'GET',
      url: address,
      headers: {
        accept: 'application/json',
        ...(credentials === undefined ? {} : { authorization: basic(credentials, means) }),
      },
      maxBytes: TOKEN_BYTES,
    },
    means.timeoutMs,
  )
  const { status } = answer
  if (status >= 500 || status === 429)
    throw new TransferError('again', `its token service answers with status ${status}`)
  if (status !== 200)
    return failed(denied(attempted, `the token service of ${host} answers with status ${status}`))
  const token = tokenIn(answer.body)
  if (token === undefined) return failed(refused(attempted, `the token service of ${host} gives no token`))
  // A word that a hostile registry gives would hide itself in all logs and outputs; no token is so short.
  if (token.length >= SHORTEST_MASKED) means.mask?.(token)
  return ok(`Bearer ${token}`)
}

/** `token` or `access_token`, of characters that a header may hold (RFC 6750 section 2.1). */
function tokenIn(body: Uint8Array): string | undefined {
  const json = parseJson(parseUtf8(body) ?? '')
  if (!json.ok || !isJsonObject(json.value)) return undefined
  const token = json.value['token'] ?? json.value['access_token']
  return typeof token === 'string' && /^[A-Za-z0-9._~+/-]{1,65536}=*$/.test(token) ? token : undefined
}
