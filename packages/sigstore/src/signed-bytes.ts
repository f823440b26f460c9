import { createHash, verify, type KeyObject } from 'node:crypto'
import { formatPreAuthentication } from '@tier3/attestation/envelope'
import { isPrehashedCurve, POINT_BYTES, verifyPrehashed } from './prehashed-signature.ts'

/** What a bundle's signature is over, bound to bytes that were hashed by us and not by a library. */
export interface SignedBytes {
  readonly signature: Buffer
  /** sha256 of the bytes that were signed: the artifact, or the pre-authentication encoding of the envelope. */
  readonly digest: Buffer
  /** sha256 of an envelope's payload; of a message signature the same as `digest`. */
  readonly payloadDigest: Buffer
  /** `bare`: also a signature as the two numbers of ECDSA side by side (IEEE P1363), which some key services write. */
  verifies(key: KeyObject, bare?: boolean): boolean
}

/**
 * A signature over an artifact of which only the sha256 is at hand. The platform's crypto hashes what it verifies, so the
 * prehashed verification is done by a library; the file is never needed, whatever its size.
 */
export function messageBytes(signature: Uint8Array, sha256: Uint8Array): SignedBytes {
  const digest = Buffer.from(sha256)
  return {
    signature: Buffer.from(signature),
    digest,
    payloadDigest: digest,
    verifies(key) {
      const curve = key.asymmetricKeyDetails?.namedCurve
      if (!isPrehashedCurve(curve)) return false
      const point = key.export({ type: 'spki', format: 'der' }).subarray(-POINT_BYTES[curve])
      return verifyPrehashed(curve, signature, digest, point)
    },
  }
}

/** A DSSE signature: over the pre-authentication encoding of exactly these payload bytes (DSSE protocol, version 1). */
export function envelopeBytes(payloadType: string, payload: Uint8Array, signature: Uint8Array): SignedBytes {
  const encoded = formatPreAuthentication(payloadType, payload)
  return {
    signature: Buffer.from(signature),
    digest: sha256(encoded),
    payloadDigest: sha256(payload),
    verifies: (key, bare = false) =>
      hashesOf(key).some(
        (hash) =>
          verifiesWith(hash, encoded, key, signature) ||
          (bare &&
            key.asymmetricKeyType === 'ec' &&
            verifiesWith(hash, encoded, { key, dsaEncoding: 'ieee-p1363' }, signature)),
      ),
  }
}

/** Hashes by key, as the Sigstore algorithm registry pairs them; P-384 with SHA-256 is what older clients made. */
function hashesOf({ asymmetricKeyType, asymmetricKeyDetails }: KeyObject): readonly (string | null)[] {
  if (asymmetricKeyType === 'ed25519') return [null]
  if (asymmetricKeyType === 'rsa') return ['sha256']
  if (asymmetricKeyDetails?.namedCurve === 'prime256v1') return ['sha256']
  if (asymmetricKeyDetails?.namedCurve === 'secp384r1') return ['sha384', 'sha256']
  return asymmetricKeyDetails?.namedCurve === 'secp521r1' ? ['sha512'] : []
}

function verifiesWith(
  hash: string | null,
  data: Uint8Array,
  key: KeyObject | { readonly key: KeyObject; readonly dsaEncoding: 'ieee-p1363' },
  signature: Uint8Array,
): boolean {
  try {
    return verify(hash, data, key, signature)
  } catch {
    return false
  }
}

const sha256 = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest()
