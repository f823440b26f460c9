import { createHash, createPublicKey, generateKeyPairSync, randomUUID, sign, verify } from 'node:crypto'
import type { JsonWebKey, KeyObject } from 'node:crypto'

import type { Claims } from './claims.ts'

export interface TokenTimes {
  /** Seconds from now, 300 when absent; a negative number mints a token that has already expired. */
  readonly expiresInSeconds?: number
  /** When the token becomes valid; five seconds ago when absent. */
  readonly notBefore?: Date
}

/** An OpenID Connect issuer with one RS256 key: mints tokens and publishes what others need to check them. */
export interface OidcIssuer {
  readonly issuer: string
  mint(claims: Claims, audience: string, times?: TokenTimes): string
  jwks(): { readonly keys: readonly JsonWebKey[] }
  /** The discovery document, with the key set served below `baseUrl` instead of the issuer's own host. */
  discovery(baseUrl: string): Readonly<Record<string, unknown>>
}

export interface OidcIssuerOptions {
  /** The `iss` of every token; need not be an address that anything answers. */
  readonly issuer: string
  readonly clock?: () => Date
}

export function createOidcIssuer({ issuer, clock = () => new Date() }: OidcIssuerOptions): OidcIssuer {
  const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const kid = createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('hex')
    .slice(0, 40)
  return {
    issuer,
    mint(claims, audience, { expiresInSeconds = 300, notBefore } = {}) {
      const now = seconds(clock())
      const nbf = notBefore === undefined ? now - 5 : seconds(notBefore)
      const times = { iat: now, nbf, exp: now + expiresInSeconds }
      const payload = { jti: randomUUID(), ...claims, iss: issuer, aud: audience, ...times }
      return signToken({ typ: 'JWT', alg: 'RS256', x5t: kid.slice(0, 27), kid }, payload, privateKey)
    },
    jwks: () => ({ keys: [{ ...publicKey.export({ format: 'jwk' }), kid, alg: 'RS256', use: 'sig' }] }),
    discovery: (baseUrl) => ({
      issuer,
      jwks_uri: `${baseUrl}/.well-known/jwks`,
      subject_types_supported: ['public', 'pairwise'],
      response_types_supported: ['id_token'],
      claims_supported: [
        'sub',
        'aud',
        'exp',
        'iat',
        'iss',
        'jti',
        'nbf',
        'ref',
        'repository',
        'job_workflow_ref',
      ],
      id_token_signing_alg_values_supported: ['RS256'],
      scopes_supported: ['openid'],
    }),
  }
}

/** A compact JWS (RFC 7515) over any header and payload, so that tests can mint tokens no issuer would. */
export function signToken(header: Claims, payload: Claims, key: KeyObject): string {
  const signed = `${base64url(header)}.${base64url(payload)}`
  return `${signed}.${sign('sha256', Buffer.from(signed), key).toString('base64url')}`
}

/**
 * The claims of a token that one of the trusted issuers minted for the audience and that is valid now; throws
 * otherwise. The claimed issuer only selects the key set: the signature decides.
 */
export function verifyToken(
  token: string,
  { issuers, audience, now }: { issuers: readonly OidcIssuer[]; audience: string; now: Date },
): Claims & { readonly iss: string } {
  const [header = '', payload = '', signature = '', ...rest] = token.split('.')
  if (rest.length > 0) throw new Error('token is not a compact JWS')
  const { alg, kid } = decodePart(header)
  const claims = decodePart(payload)
  const trusted = issuers.find(({ issuer }) => issuer === claims['iss'])
  if (trusted === undefined) throw new Error(`issuer is not trusted: ${String(claims['iss'])}`)
  const jwk = trusted.jwks().keys.find((key) => key['kid'] === kid)
  if (alg !== 'RS256' || jwk === undefined) throw new Error('token names an unknown key or algorithm')
  const key = createPublicKey({ key: jwk, format: 'jwk' })
  if (!verify('sha256', Buffer.from(`${header}.${payload}`), key, Buffer.from(signature, 'base64url'))) {
    throw new Error('token signature does not verify')
  }
  const { aud, exp, nbf } = claims
  if (![aud].flat().includes(audience)) throw new Error(`token is for another audience: ${String(aud)}`)
  if (typeof exp !== 'number' || exp <= seconds(now)) throw new Error('token has expired')
  if (typeof nbf === 'number' && nbf > seconds(now)) throw new Error('token is not valid yet')
  return { ...claims, iss: trusted.issuer }
}

const base64url = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')

function decodePart(part: string): Claims {
  const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'))
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error('token part is not an object')
  return { ...value }
}

const seconds = (date: Date): number => Math.floor(date.getTime() / 1000)
