import { createHash, createPublicKey, randomBytes, sign } from 'node:crypto'
import type { KeyObject } from 'node:crypto'

import { elements, sequenceMembers } from '../der/decode.ts'
import {
  bitString,
  boolean,
  contextConstructed,
  contextPrimitive,
  integer,
  objectIdentifier,
  octetString,
  sequence,
  setOf,
  time,
  utf8String,
} from '../der/encode.ts'
import { spki } from './key-material.ts'

/** A certificate before it is signed. Nothing is checked, so that impossible certificates can be made. */
export interface CertificateDraft {
  /** DER Name; an empty sequence when the subject is in the alternative name. */
  readonly subject: Buffer
  readonly issuer: Buffer
  readonly publicKey: KeyObject
  readonly serialNumber: Buffer
  readonly notBefore: Date
  readonly notAfter: Date
  /** DER Extension values in the order in which they are written. */
  readonly extensions: readonly Buffer[]
}

export const ECDSA_WITH_SHA256 = sequence(objectIdentifier('1.2.840.10045.4.3.2'))
export const ECDSA_WITH_SHA384 = sequence(objectIdentifier('1.2.840.10045.4.3.3'))

/** The signature algorithm that goes with the curve of a signing key. */
function algorithmOf(key: KeyObject): { readonly identifier: Buffer; readonly hash: 'sha256' | 'sha384' } {
  return key.asymmetricKeyDetails?.namedCurve === 'secp384r1'
    ? { identifier: ECDSA_WITH_SHA384, hash: 'sha384' }
    : { identifier: ECDSA_WITH_SHA256, hash: 'sha256' }
}

/** DER TBSCertificate, to be signed with `signingKey` (RFC 5280 section 4.1). */
export const formatTbsCertificate = (draft: CertificateDraft, signingKey: KeyObject): Buffer =>
  sequence(
    contextConstructed(0, integer(2)),
    integer(draft.serialNumber),
    algorithmOf(signingKey).identifier,
    draft.issuer,
    sequence(time(draft.notBefore), time(draft.notAfter)),
    draft.subject,
    spki(draft.publicKey),
    contextConstructed(3, sequence(...draft.extensions)),
  )

/** DER Certificate. */
export function signCertificate(draft: CertificateDraft, signingKey: KeyObject): Buffer {
  const tbs = formatTbsCertificate(draft, signingKey)
  const { identifier, hash } = algorithmOf(signingKey)
  return sequence(tbs, identifier, bitString(sign(hash, tbs, signingKey)))
}

/** Sixteen random bytes with a positive, non-zero first byte. */
export function randomSerialNumber(): Buffer {
  const bytes = randomBytes(16)
  bytes[0] = ((bytes[0] ?? 0) & 0x7f) | 1
  return bytes
}

/** DER Name with an organization and a common name. */
export const distinguishedName = (organization: string, commonName: string): Buffer =>
  sequence(
    setOf(sequence(objectIdentifier('2.5.4.10'), utf8String(organization))),
    setOf(sequence(objectIdentifier('2.5.4.3'), utf8String(commonName))),
  )

export const extension = (oid: string, value: Uint8Array, critical = false): Buffer =>
  sequence(objectIdentifier(oid), ...(critical ? [boolean(true)] : []), octetString(value))

export const KEY_PURPOSE = { codeSigning: '1.3.6.1.5.5.7.3.3', timeStamping: '1.3.6.1.5.5.7.3.8' } as const

/** The extensions that certificates are made of (RFC 5280 section 4.2.1). */
export const extensions = {
  digitalSignature: (): Buffer => extension('2.5.29.15', bitString(Buffer.from([0x80]), 7), true),
  certificateSigning: (): Buffer => extension('2.5.29.15', bitString(Buffer.from([0x06]), 1), true),
  extendedKeyUsage: (purpose: string, critical = false): Buffer =>
    extension('2.5.29.37', sequence(objectIdentifier(purpose)), critical),
  basicConstraints: (pathLength?: number): Buffer =>
    extension(
      '2.5.29.19',
      sequence(boolean(true), ...(pathLength === undefined ? [] : [integer(pathLength)])),
      true,
    ),
  subjectKeyIdentifier: (key: KeyObject): Buffer => extension('2.5.29.14', octetString(keyIdentifier(key))),
  authorityKeyIdentifier: (key: KeyObject): Buffer =>
    extension('2.5.29.35', sequence(contextPrimitive(0, keyIdentifier(key)))),
  subjectAlternativeName: (...names: readonly Buffer[]): Buffer =>
    extension('2.5.29.17', sequence(...names), true),
} as const

/** SHA-1 of the public key's bits, method 1 of RFC 5280 section 4.2.1.2. */
function keyIdentifier(key: KeyObject): Buffer {
  const bits = sequenceMembers(spki(key))[1]?.body.subarray(1)
  if (bits === undefined) throw new TypeError('not a SubjectPublicKeyInfo')
  return createHash('sha1').update(bits).digest()
}

/** The parts of a PKCS #10 request (RFC 2986) that its signature is about; throws when it is malformed. */
export function parseCertificateRequest(der: Buffer): {
  publicKey: KeyObject
  signed: Buffer
  signature: Buffer
} {
  const [info, , signature] = sequenceMembers(der)
  if (info === undefined || signature === undefined) throw new TypeError('certificate request is cut off')
  const publicKeyInfo = elements(info.body)[2]
  if (publicKeyInfo === undefined) throw new TypeError('certificate request has no public key')
  const publicKey = createPublicKey({ key: publicKeyInfo.raw, format: 'der', type: 'spki' })
  return { publicKey, signed: info.raw, signature: signature.body.subarray(1) }
}
