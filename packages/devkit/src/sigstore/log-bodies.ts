import { formatPem } from '../der/pem.ts'
import type { EnvelopeJson } from './bundle-json.ts'
import { sha256 } from './sha256.ts'
import { preAuthEncoding } from './verification-key.ts'

/** What was signed, by whom and how: all that a log entry is made from. */
export interface SignedContent {
  readonly certificate: Buffer
  readonly signature: Buffer
  /** An envelope, or the digest of an artifact. */
  readonly envelope?: EnvelopeJson
  readonly digest?: Buffer
}

export interface LogBody {
  apiVersion: string
  kind: string
  spec: object
}

export type LogBodyKind = 'dsse' | 'hashedrekord' | 'intoto'

/** The body that Rekor v1 stores, as a value that is not yet canonical. */
export function rekor1Body(content: SignedContent, kind: LogBodyKind): LogBody {
  const { signature, digest, envelope } = content
  const pem = Buffer.from(formatPem('CERTIFICATE', content.certificate)).toString('base64')
  const sig = signature.toString('base64')
  if (kind === 'hashedrekord' || envelope === undefined) {
    const value = (digest ?? envelopeDigest(envelope)).toString('hex')
    const spec = {
      data: { hash: { algorithm: 'sha256', value } },
      signature: { content: sig, publicKey: { content: pem } },
    }
    return { apiVersion: '0.0.1', kind: 'hashedrekord', spec }
  }
  const payloadHash = sha256Hex(Buffer.from(envelope.payload, 'base64'))
  const envelopeHash = sha256Hex(JSON.stringify(envelope))
  if (kind === 'dsse') {
    const spec = { envelopeHash, payloadHash, signatures: [{ signature: sig, verifier: pem }] }
    return { apiVersion: '0.0.1', kind, spec }
  }
  const signatures = [{ sig: Buffer.from(sig).toString('base64'), publicKey: pem }]
  const logged = { payloadType: envelope.payloadType, signatures }
  return {
    apiVersion: '0.0.2',
    kind,
    spec: { content: { envelope: logged, hash: envelopeHash, payloadHash } },
  }
}

/** The body that Rekor v2 stores; envelopes are logged as a digest unless the older kind is asked for. */
export function rekor2Body(content: SignedContent, kind: LogBodyKind): LogBody {
  const { signature, digest, envelope, certificate } = content
  const verifier = {
    keyDetails: 'PKIX_ECDSA_P256_SHA_256',
    x509Certificate: { rawBytes: certificate.toString('base64') },
  }
  const signed = { content: signature.toString('base64'), verifier }
  if (kind === 'dsse' && envelope !== undefined) {
    const payloadHash = {
      algorithm: 'SHA2_256',
      digest: sha256(Buffer.from(envelope.payload, 'base64')).toString('base64'),
    }
    return { apiVersion: '0.0.2', kind: 'dsse', spec: { dsseV002: { payloadHash, signatures: [signed] } } }
  }
  const data = { algorithm: 'SHA2_256', digest: (digest ?? envelopeDigest(envelope)).toString('base64') }
  return {
    apiVersion: '0.0.2',
    kind: 'hashedrekord',
    spec: { hashedRekordV002: { data, signature: signed } },
  }
}

function envelopeDigest(envelope: EnvelopeJson | undefined): Buffer {
  if (envelope === undefined) throw new TypeError('content has neither an envelope nor a digest')
  return sha256(preAuthEncoding(envelope.payloadType, Buffer.from(envelope.payload, 'base64')))
}

const sha256Hex = (bytes: Uint8Array | string) => ({
  algorithm: 'sha256',
  value: sha256(bytes).toString('hex'),
})
