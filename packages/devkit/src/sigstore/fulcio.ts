import { createPublicKey } from 'node:crypto'
import type { KeyObject } from 'node:crypto'

import { formatPem, parsePem } from '../der/pem.ts'
import type { LoopbackReply, LoopbackRequest, Route } from '../http/loopback-server.ts'
import { verifyToken } from '../oidc/issuer.ts'
import type { OidcIssuer } from '../oidc/issuer.ts'
import type { CertificateAuthority } from './certificate-authority.ts'
import type { CtLog } from './ct-log.ts'
import { challengeOf } from './fulcio-extensions.ts'
import { BadRequest, parseFields } from './json-fields.ts'
import type { Fields } from './json-fields.ts'
import { verifyMessage } from './verification-key.ts'
import { parseCertificateRequest } from './x509.ts'

export interface FulcioOptions {
  readonly authority: CertificateAuthority
  readonly ctLog: CtLog
  readonly issuers: () => readonly OidcIssuer[]
  readonly clock: () => Date
  readonly certificateLifetimeSeconds: number
  readonly onIssue: () => void
}

/** The messages of the public service, which says nothing more and answers 400 with code 3 to all of them. */
const REFUSAL = {
  token: 'There was an error processing the identity token',
  key: 'The public key supplied in the request could not be parsed',
  insecureKey: 'The public key supplied in the request is insecure',
  signature: 'The signature supplied in the request could not be verified',
  request: 'The certificate signing request could not be parsed',
} as const

/** A refusal with the message of the public service; the cause is kept for the server's own log. */
class Refusal extends Error {
  override readonly name = 'Refusal'
}

/** `POST /api/v2/signingCert` and the trust bundle. */
export function fulcioRoutes(options: FulcioOptions): Route[] {
  const { authority } = options
  return [
    {
      method: 'POST',
      pattern: /^\/api\/v2\/signingCert$/,
      name: 'fulcio.sign',
      handle: (request) => signingCertificate(options, request),
    },
    {
      method: 'GET',
      pattern: /^\/api\/v2\/trustBundle$/,
      name: 'fulcio.trust-bundle',
      handle() {
        const certificates = [authority.intermediate, authority.root].map((der) =>
          formatPem('CERTIFICATE', der),
        )
        return { status: 200, json: { chains: [{ certificates }] } }
      },
    },
  ]
}

function signingCertificate(options: FulcioOptions, { body, headers }: LoopbackRequest): LoopbackReply {
  const { authority, ctLog, certificateLifetimeSeconds, clock } = options
  try {
    const request = parseFields(body)
    const token = request.has('credentials')
      ? request.object('credentials').text('oidcIdentityToken')
      : (headers.authorization ?? '').replace(/^Bearer /i, '')
    const now = clock()
    const claims = attempt(REFUSAL.token, () =>
      verifyToken(token, { issuers: options.issuers(), audience: 'sigstore', now }),
    )
    const publicKey = provenKey(request, challengeOf(claims))
    checkStrength(publicKey)
    const notBefore = new Date(Math.floor(now.getTime() / 1000) * 1000)
    const draft = attempt(REFUSAL.token, () =>
      authority.draft({ claims, publicKey, notBefore, lifetimeSeconds: certificateLifetimeSeconds }),
    )
    const leaf = authority.issue(draft, { ctLog, at: now })
    options.onIssue()
    // 200 and not 201: the Go clients take nothing else.
    return {
      status: 200,
      json: { signedCertificateEmbeddedSct: { chain: { certificates: authority.chain(leaf) } } },
    }
  } catch (error) {
    if (!(error instanceof Refusal || error instanceof BadRequest)) throw error
    return { status: 400, json: { code: 3, message: error.message, details: [] } }
  }
}

/** The key that the caller has shown to hold: by a self-signed request, or by signing the challenge. */
function provenKey(request: Fields, challenge: string): KeyObject {
  if (request.has('certificateSigningRequest')) {
    const pem = request.base64('certificateSigningRequest').toString('latin1')
    const parsed = attempt(REFUSAL.request, () =>
      parseCertificateRequest(parsePem(pem, 'CERTIFICATE REQUEST', 'NEW CERTIFICATE REQUEST')),
    )
    if (!verifies(parsed.signed, parsed.publicKey, parsed.signature)) throw new Refusal(REFUSAL.signature)
    return parsed.publicKey
  }
  const fields = request.object('publicKeyRequest')
  const publicKey = attempt(REFUSAL.key, () => createPublicKey(fields.object('publicKey').text('content')))
  const proof = fields.base64('proofOfPossession')
  if (challenge === '' || !verifies(Buffer.from(challenge), publicKey, proof))
    throw new Refusal(REFUSAL.signature)
  return publicKey
}

function verifies(message: Buffer, key: KeyObject, signature: Buffer): boolean {
  try {
    return verifyMessage(message, key, signature)
  } catch {
    return false
  }
}

function checkStrength({ asymmetricKeyType, asymmetricKeyDetails }: KeyObject): void {
  const strong =
    asymmetricKeyType === 'ed25519' ||
    (asymmetricKeyType === 'ec' &&
      /^(prime256v1|secp384r1|secp521r1)$/.test(asymmetricKeyDetails?.namedCurve ?? '')) ||
    (asymmetricKeyType === 'rsa' && (asymmetricKeyDetails?.modulusLength ?? 0) >= 2048)
  if (!strong) throw new Refusal(REFUSAL.insecureKey)
}

function attempt<T>(message: string, work: () => T): T {
  try {
    return work()
  } catch (cause) {
    throw new Refusal(message, { cause })
  }
}
