import { createPublicKey, verify, X509Certificate } from 'node:crypto'
import type { KeyObject } from 'node:crypto'

/** The public key in a PEM or DER certificate, or in a PEM or DER SubjectPublicKeyInfo; throws on anything else. */
export function parseVerificationKey(bytes: Buffer): KeyObject {
  const text = bytes.subarray(0, 64).toString('latin1')
  if (text.includes('-----BEGIN CERTIFICATE-----')) return new X509Certificate(bytes).publicKey
  if (text.includes('-----BEGIN')) return createPublicKey(bytes)
  try {
    return createPublicKey({ key: bytes, format: 'der', type: 'spki' })
  } catch {
    return new X509Certificate(bytes).publicKey
  }
}

/** The pre-authentication encoding that a DSSE signature is over (DSSE protocol, section "signature definition"). */
export const preAuthEncoding = (payloadType: string, payload: Uint8Array): Buffer =>
  Buffer.concat([
    Buffer.from(`DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.length} `),
    payload,
  ])

/** Verifies a signature over a message: SHA-256 (SHA-384 and -512 for their curves), or Ed25519. */
export function verifyMessage(message: Uint8Array, key: KeyObject, signature: Uint8Array): boolean {
  if (key.asymmetricKeyType === 'ed25519') return verify(null, message, key, signature)
  const curve = key.asymmetricKeyDetails?.namedCurve
  const hash = curve === 'secp384r1' ? 'sha384' : curve === 'secp521r1' ? 'sha512' : 'sha256'
  return verify(hash, message, key, signature)
}
