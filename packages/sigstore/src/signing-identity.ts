import { createPublicKey, generateKeyPairSync, sign, type KeyObject } from 'node:crypto'
import { FulcioSigner } from '@sigstore/sign'
import type { JsonObject } from '@tier3/model/json'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import { parseCertificate, type Certificate } from './certificate.ts'
import {
  decodeIdentityToken,
  SIGSTORE_AUDIENCE,
  type IdentityClaims,
  type IdentityTokenSource,
} from './identity.ts'
import { callService, type RetryPolicy, type Service } from './service-call.ts'
import { UnexpectedAnswer } from './service-failure.ts'
import { readSignerFacts } from './signer-certificate.ts'

/** A key that lives as long as its certificate, in memory only. */
export interface SigningIdentity {
  readonly privateKey: KeyObject
  readonly certificate: Certificate
  readonly certificatePem: string
  readonly san: string
  readonly issuer: string
}

/** The identity of a run: one token and one certificate for all who ask, renewed before they run out. */
export interface IdentityHolder {
  current(): Promise<Result<SigningIdentity, Problem>>
  claims(): Promise<Result<JsonObject, Problem>>
}

export interface IdentityOptions {
  readonly source: IdentityTokenSource
  /** Base URL. */
  readonly certificateAuthority: string
  readonly policy: RetryPolicy
  /** Told every token, so that it can be taken out of texts. */
  readonly onToken: (token: string) => void
}

/** A certificate is renewed this long before it ends: time for the log and the timestamp to be waited for. */
const RENEW_BEFORE_MS = 120_000
/** A token with less than this left is not sent any more. */
const TOKEN_RESERVE_MS = 15_000

export function holdIdentity(options: IdentityOptions): IdentityHolder {
  const { clock } = options.policy
  const left = (end: number): number => end - clock.now().getTime()
  const token = shared(
    () => requestToken(options),
    ({ expires }) => left(expires) > TOKEN_RESERVE_MS,
  )
  const identity = shared(
    async () => {
      const held = await token()
      return held.ok ? requestCertificate(held.value.token, options) : held
    },
    ({ certificate }) => left(certificate.notAfter.getTime()) > RENEW_BEFORE_MS,
  )
  let first: Promise<Result<JsonObject, Problem>> | undefined
  return {
    current: identity,
    async claims() {
      first ??= token().then((held) => (held.ok ? ok(held.value.claims) : held))
      const claims = await first
      if (!claims.ok) first = undefined
      return claims
    },
  }
}

/** One request for all who ask at the same time; its outcome serves as long as it is good, a failure serves nobody later. */
function shared<T>(
  make: () => Promise<Result<T, Problem>>,
  isGood: (value: T) => boolean,
): () => Promise<Result<T, Problem>> {
  let running: Promise<Result<T, Problem>> | undefined
  let held: T | undefined
  return () => {
    if (held !== undefined && isGood(held)) return Promise.resolve(ok(held))
    running ??= make()
      .then((result) => {
        held = result.ok ? result.value : undefined
        return result
      })
      .finally(() => (running = undefined))
    return running
  }
}

interface HeldToken extends IdentityClaims {
  readonly token: string
}

async function requestToken({
  source,
  policy,
  onToken,
}: IdentityOptions): Promise<Result<HeldToken, Problem>> {
  const service: Service = {
    role: 'the token service',
    host: source.host,
    attempted: 'get an identity token',
    codes: { unavailable: 'service/oidc-unavailable', refused: 'service/oidc-refused' },
  }
  const token = await callService(
    service,
    async () => {
      const fresh = await source.request(SIGSTORE_AUDIENCE)
      source.mask(fresh)
      onToken(fresh)
      return fresh
    },
    policy,
  )
  if (!token.ok) return token
  const decoded = decodeIdentityToken(token.value)
  if (!decoded.ok) return decoded
  // A fresh token is left to the authority to judge: this machine's clock may be wrong.
  if (!source.renewable && decoded.value.expires <= policy.clock.now().getTime()) {
    return failed(
      problem('environment/token-expired', {
        attempted: 'use the identity token',
        current: `it ended at ${new Date(decoded.value.expires).toISOString()}`,
        desired: 'it must be valid when a certificate is asked for',
      }),
    )
  }
  return ok({ ...decoded.value, token: token.value })
}

async function requestCertificate(
  token: string,
  { certificateAuthority, policy }: IdentityOptions,
): Promise<Result<SigningIdentity, Problem>> {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' })
  const publicPem = publicKey.export({ type: 'spki', format: 'pem' }).toString()
  const authority = new FulcioSigner({
    fulcioBaseURL: certificateAuthority,
    identityProvider: { getToken: () => Promise.resolve(token) },
    keyHolder: {
      sign: (data) =>
        Promise.resolve({
          signature: sign('sha256', data, privateKey),
          key: { $case: 'publicKey', publicKey: publicPem },
        }),
    },
    retry: 0,
    timeout: policy.attemptTimeoutMs,
  })
  const { host } = new URL(certificateAuthority)
  const service: Service = {
    role: 'the certificate authority',
    host,
    attempted: 'get a signing certificate',
    codes: { unavailable: 'service/fulcio-unavailable', refused: 'service/fulcio-refused' },
  }
  return callService(
    service,
    async () => {
      // The library asks for the certificate and signs in one call; nothing is signed here but the proof of possession.
      const { key } = await authority.sign(Buffer.alloc(0))
      if (key.$case !== 'x509Certificate') throw new UnexpectedAnswer('it holds no certificate')
      return readIdentity(key.certificate, privateKey)
    },
    policy,
  )
}

/** The answer must be a certificate of our key, else signatures made with that key would belong to nobody. */
function readIdentity(pem: unknown, privateKey: KeyObject): SigningIdentity {
  const match =
    typeof pem === 'string'
      ? /^-----BEGIN CERTIFICATE-----\s+([A-Za-z0-9+/=\s]+)-----END CERTIFICATE-----\s*$/.exec(pem)
      : null
  if (match?.[1] === undefined) throw new UnexpectedAnswer('it holds no certificate in PEM')
  const der = Buffer.from(match[1], 'base64')
  const certificate = parseCertificate(der)
  if (!certificate.ok)
    throw new UnexpectedAnswer(`its certificate is malformed: ${certificate.problem.reason}`)
  const own = createPublicKey(privateKey).export({ type: 'spki', format: 'der' })
  if (!own.equals(certificate.value.publicKey))
    throw new UnexpectedAnswer('its certificate is for another key')
  const facts = readSignerFacts(certificate.value)
  if (!facts.ok) throw new UnexpectedAnswer(`its certificate is malformed: ${facts.problem.reason}`)
  const base64 = der.toString('base64').replaceAll(/.{1,64}/g, '$&\n')
  return {
    privateKey,
    certificate: certificate.value,
    certificatePem: `-----BEGIN CERTIFICATE-----\n${base64}-----END CERTIFICATE-----\n`,
    san: facts.value.san,
    issuer: facts.value.facts.issuer ?? '',
  }
}
