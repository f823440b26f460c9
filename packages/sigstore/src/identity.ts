import { isJsonObject, parseJson, type JsonObject } from '@tier3/model/json'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import { parseUtf8 } from '@tier3/model/utf8'

/** The audience that Sigstore's certificate authorities demand. */
export const SIGSTORE_AUDIENCE = 'sigstore'

/** Port: where identity tokens come from. */
export interface IdentityTokenSource {
  /** Shown when it fails: a host, or the name of the input. */
  readonly host: string
  /** Whether each request gives a fresh token. */
  readonly renewable: boolean
  /** Throws when the service fails, and is then asked again. */
  request(audience: string): Promise<string>
  /** Told every token before anything else is done with it, so that no log shows it. */
  mask(token: string): void
}

/** A token that was given as an input; it cannot be renewed. */
export const givenToken = (token: string, mask: (token: string) => void): IdentityTokenSource => ({
  host: 'the input identity-token',
  renewable: false,
  request: () => Promise.resolve(token.trim()),
  mask,
})

/** Tokens of the running job; `request` asks the runner's token endpoint. */
export const jobToken = (
  request: (audience: string) => Promise<string>,
  mask: (token: string) => void,
  host = 'the token service of the job',
): IdentityTokenSource => ({ host, renewable: true, request, mask })

/** Claims of an identity token. They are read for our own use and not verified: the certificate authority does that. */
export interface IdentityClaims {
  readonly claims: JsonObject
  /** End of validity, milliseconds since 1970. */
  readonly expires: number
}

const MAX_LENGTH = 32 * 1024

/** Reads the claims of a compact JWT (RFC 7519). The problem never holds any part of the token. */
export function decodeIdentityToken(token: string): Result<IdentityClaims, Problem> {
  if (token.length > MAX_LENGTH || !/^[\w-]+\.[\w-]+\.[\w-]+$/.test(token))
    return malformed('it is not a JSON Web Token')
  const text = parseUtf8(Buffer.from(token.split('.')[1] ?? '', 'base64url'))
  const parsed = text === undefined ? undefined : parseJson(text)
  if (parsed === undefined || !parsed.ok || !isJsonObject(parsed.value))
    return malformed('its claims are not a JSON object')
  const claims = parsed.value
  const {
    aud,
    exp,
    sub,
    email,
    email_verified: emailVerified,
  } = claims as Partial<Record<string, JsonObject[string]>>
  const audiences = Array.isArray(aud) ? aud : [aud]
  if (!audiences.includes(SIGSTORE_AUDIENCE))
    return malformed(`it is not for the audience "${SIGSTORE_AUDIENCE}"`)
  if (typeof exp !== 'number') return malformed('it has no end of validity')
  if (typeof sub !== 'string' || sub === '') return malformed('it names no subject')
  if (email !== undefined && emailVerified !== true) return malformed('its e-mail address is not verified')
  return ok({ claims, expires: exp * 1000 })
}

const malformed = (current: string): Result<never, Problem> =>
  failed(
    problem('environment/token-malformed', {
      attempted: 'read the identity token',
      current,
      desired: `it must be a token of the job for the audience "${SIGSTORE_AUDIENCE}"`,
    }),
  )
