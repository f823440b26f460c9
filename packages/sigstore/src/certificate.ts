import { failed, ok, type Result } from '@tier3/model/result'
import {
  DerError,
  readBoolean,
  readChildren,
  readContent,
  readDer,
  readObjectIdentifier,
  readTime,
  TAG,
  type DerValue,
} from './der.ts'

export interface CertificateExtension {
  readonly critical: boolean
  readonly value: Uint8Array
}

/** The parts of an X.509 v3 certificate that decisions are made on, read from its exact bytes (RFC 5280 section 4.1). */
export interface Certificate {
  readonly der: Uint8Array
  /** The signed part, byte for byte. */
  readonly tbs: Uint8Array
  readonly notBefore: Date
  readonly notAfter: Date
  /** SubjectPublicKeyInfo, DER. */
  readonly publicKey: Uint8Array
  /** By dotted object identifier; none stands twice. */
  readonly extensions: ReadonlyMap<string, CertificateExtension>
}

/** `ambiguous` certificates say two things at once; no honest authority issues them. */
export interface CertificateFlaw {
  readonly kind: 'malformed' | 'ambiguous'
  readonly reason: string
}

const MAX_BYTES = 64 * 1024
const MAX_EXTENSIONS = 100

export function parseCertificate(der: Uint8Array): Result<Certificate, CertificateFlaw> {
  if (der.length > MAX_BYTES)
    return failed({ kind: 'malformed', reason: `it is longer than ${MAX_BYTES} bytes` })
  try {
    return readCertificate(der)
  } catch (error) {
    if (!(error instanceof DerError)) throw error
    return failed({ kind: 'malformed', reason: error.message })
  }
}

function readCertificate(der: Uint8Array): Result<Certificate, CertificateFlaw> {
  const [tbs, algorithm, signature, ...excess] = readChildren(readDer(der), TAG.sequence)
  // Signatures are whole bytes. Others pass over the count, so that one certificate would have several spellings.
  if (readContent(signature, TAG.bitString)[0] !== 0) throw new DerError('its signature is not whole bytes')
  if (tbs === undefined || algorithm === undefined || excess.length > 0)
    throw new DerError('it has not three parts')
  const [version, serial, innerAlgorithm, issuer, validity, subject, publicKey, ...optional] = readChildren(
    tbs,
    TAG.sequence,
  )
  const [number] = readChildren(version, 0xa0)
  if (readContent(number, TAG.integer)[0] !== 2) throw new DerError('it is not of version 3')
  readContent(serial, TAG.integer)
  readContent(issuer, TAG.sequence)
  readContent(subject, TAG.sequence)
  if (publicKey?.tag !== TAG.sequence) throw new DerError('it has no public key')
  if (innerAlgorithm === undefined || !sameBytes(innerAlgorithm.raw, algorithm.raw)) {
    return failed({ kind: 'ambiguous', reason: 'it names two signature algorithms' })
  }
  const [notBefore, notAfter, ...more] = readChildren(validity, TAG.sequence)
  if (more.length > 0) throw new DerError('its validity is malformed')
  const extensions = readExtensions(optional)
  if (typeof extensions === 'string') return failed({ kind: 'ambiguous', reason: extensions })
  return ok({
    der,
    tbs: tbs.raw,
    notBefore: readTime(notBefore),
    notAfter: readTime(notAfter),
    publicKey: publicKey.raw,
    extensions,
  })
}

function readExtensions(optional: readonly DerValue[]): Map<string, CertificateExtension> | string {
  const [holder, ...excess] = optional.filter((value) => value.tag !== 0x81 && value.tag !== 0x82)
  if (holder === undefined || excess.length > 0) throw new DerError('it has no list of extensions')
  const [list, ...behind] = readChildren(holder, 0xa3)
  if (behind.length > 0) throw new DerError('it has two lists of extensions')
  const items = readChildren(list, TAG.sequence)
  if (items.length > MAX_EXTENSIONS) throw new DerError(`it has more than ${MAX_EXTENSIONS} extensions`)
  const extensions = new Map<string, CertificateExtension>()
  for (const item of items) {
    const parts = readChildren(item, TAG.sequence)
    const oid = readObjectIdentifier(parts[0])
    const critical = parts.length === 3 && readBoolean(parts[1])
    if (parts.length < 2 || parts.length > 3) throw new DerError('an extension is malformed')
    if (extensions.has(oid)) return `it has the extension ${oid} twice`
    extensions.set(oid, { critical, value: readContent(parts.at(-1), TAG.octetString) })
  }
  return extensions
}

export const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index])
