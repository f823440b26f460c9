import type { Json, JsonObject } from '@tier3/model/json'
import { isNonEmpty, type NonEmpty } from '@tier3/model/non-empty'
import { bytesField, countField, fieldsOf, listField, refuse, textField } from './json-fields.ts'

export type BundleVersion = '0.1' | '0.2' | '0.3'

/** An entry of a transparency log as the bundle states it; counts are decimal text. */
export interface LogEntryView {
  readonly logIndex: string
  /** Key id of the log, bytes. */
  readonly logId: Uint8Array
  readonly kind: string
  readonly kindVersion: string
  /** Seconds since 1970; absent where the log gives no time (Rekor v2). Without a promise it proves nothing. */
  readonly integratedTime?: string
  readonly inclusionPromise?: Uint8Array
  readonly inclusionProof?: InclusionProofView
  readonly body: Uint8Array
}

export interface InclusionProofView {
  readonly logIndex: string
  readonly treeSize: string
  readonly rootHash: Uint8Array
  readonly hashes: readonly Uint8Array[]
  /** The signed note; absent in some bundles of version 0.1. */
  readonly checkpoint?: string
}

/** Who signed, by the bundle's own account: a certificate that it brings, or a key that it only names. */
export type BundleSignerView =
  | { readonly kind: 'certificate'; /** DER; the leaf first. */ readonly certificates: NonEmpty<Uint8Array> }
  | { readonly kind: 'key'; /** Hostile text; empty when the bundle names no key. */ readonly hint: string }

export interface BundleMaterial {
  readonly signer: BundleSignerView
  readonly logEntries: readonly LogEntryView[]
  readonly timestamps: readonly Uint8Array[]
}

interface Limits {
  readonly logEntries: number
  readonly timestamps: number
  readonly certificates: number
}

const PLACE = 'verificationMaterial'

export function readMaterial(
  value: Json | undefined,
  version: BundleVersion,
  limits: Limits,
): BundleMaterial {
  const fields = fieldsOf(value, PLACE, [
    'certificate',
    'x509CertificateChain',
    'publicKey',
    'tlogEntries',
    'timestampVerificationData',
  ])
  const entries = listField(fields, 'tlogEntries', PLACE, limits.logEntries)
  return {
    signer: readBundleSigner(fields, version, limits.certificates),
    logEntries: entries.map((entry, index) => readLogEntry(entry, `${PLACE}.tlogEntries[${index}]`, version)),
    timestamps: readTimestamps(fields['timestampVerificationData'], limits.timestamps),
  }
}

/** A key id is a digest or a short name. */
const MAX_HINT = 512

function readBundleSigner(fields: JsonObject, version: BundleVersion, limit: number): BundleSignerView {
  const { certificate, x509CertificateChain: chain, publicKey } = fields
  if (publicKey === undefined) {
    return { kind: 'certificate', certificates: readCertificates(fields, version, limit) }
  }
  if (certificate !== undefined || chain !== undefined) refuse(PLACE, 'has a key and a certificate')
  const { hint = '' } = fieldsOf(publicKey, `${PLACE}.publicKey`, ['hint']) as { readonly hint?: Json }
  return typeof hint === 'string' && hint.length <= MAX_HINT
    ? { kind: 'key', hint }
    : refuse(`${PLACE}.publicKey.hint`, 'is not a short text')
}

/** One certificate, or a chain before version 0.3 (sigstore_bundle.proto: 0.3 must not have a chain). */
function readCertificates(fields: JsonObject, version: BundleVersion, limit: number): NonEmpty<Uint8Array> {
  const { certificate, x509CertificateChain: chain } = fields
  if (certificate !== undefined && chain !== undefined) refuse(PLACE, 'has a certificate and a chain')
  if (certificate !== undefined) return [rawBytes(certificate, `${PLACE}.certificate`, 'rawBytes')]
  if (chain === undefined) return refuse(PLACE, 'has no certificate')
  const place = `${PLACE}.x509CertificateChain`
  if (version === '0.3') refuse(place, 'is not allowed in version 0.3')
  const list = listField(fieldsOf(chain, place, ['certificates']), 'certificates', place, limit)
  const bytes = list.map((item, index) => rawBytes(item, `${place}.certificates[${index}]`, 'rawBytes'))
  return isNonEmpty(bytes) ? bytes : refuse(place, 'is empty')
}

function readTimestamps(value: Json | undefined, limit: number): readonly Uint8Array[] {
  if (value === undefined) return []
  const place = `${PLACE}.timestampVerificationData`
  const fields = fieldsOf(value, place, ['rfc3161Timestamps'])
  return listField(fields, 'rfc3161Timestamps', place, limit).map((item, index) =>
    rawBytes(item, `${place}.rfc3161Timestamps[${index}]`, 'signedTimestamp'),
  )
}

function readLogEntry(value: Json, place: string, version: BundleVersion): LogEntryView {
  const fields = fieldsOf(value, place, [
    'logIndex',
    'logId',
    'kindVersion',
    'integratedTime',
    'inclusionPromise',
    'inclusionProof',
    'canonicalizedBody',
  ])
  const { inclusionPromise: promise, inclusionProof: proof } = fields
  // Version 0.1 rests on the promise; later ones on the proof (sigstore_bundle.proto).
  if (version === '0.1' && promise === undefined) refuse(`${place}.inclusionPromise`, 'is missing')
  if (version !== '0.1' && proof === undefined) refuse(`${place}.inclusionProof`, 'is missing')
  const kind = fieldsOf(fields['kindVersion'], `${place}.kindVersion`, ['kind', 'version'])
  const integratedTime = countField(fields, 'integratedTime', place)
  return {
    logIndex: countField(fields, 'logIndex', place),
    logId: rawBytes(fields['logId'], `${place}.logId`, 'keyId'),
    kind: textField(kind, 'kind', `${place}.kindVersion`),
    kindVersion: textField(kind, 'version', `${place}.kindVersion`),
    ...(integratedTime === '0' ? {} : { integratedTime }),
    ...(promise === undefined
      ? {}
      : { inclusionPromise: rawBytes(promise, `${place}.inclusionPromise`, 'signedEntryTimestamp') }),
    ...(proof === undefined ? {} : { inclusionProof: readProof(proof, `${place}.inclusionProof`, version) }),
    body: bytesField(fields, 'canonicalizedBody', place),
  }
}

/** A proof in a tree of 2^63 leaves has 63 hashes, each of 32 bytes (RFC 9162 section 2.1.3). */
function readProof(value: Json, place: string, version: BundleVersion): InclusionProofView {
  const fields = fieldsOf(value, place, ['logIndex', 'rootHash', 'treeSize', 'hashes', 'checkpoint'])
  const { checkpoint } = fields
  if (version !== '0.1' && checkpoint === undefined) refuse(`${place}.checkpoint`, 'is missing')
  const hashes = listField(fields, 'hashes', place, 63).map((hash, index) =>
    hashBytes(bytesField({ hash }, 'hash', `${place}.hashes[${index}]`), `${place}.hashes[${index}]`),
  )
  return {
    logIndex: countField(fields, 'logIndex', place),
    treeSize: countField(fields, 'treeSize', place),
    rootHash: hashBytes(bytesField(fields, 'rootHash', place), `${place}.rootHash`),
    hashes,
    ...(checkpoint === undefined
      ? {}
      : {
          checkpoint: textField(
            fieldsOf(checkpoint, `${place}.checkpoint`, ['envelope']),
            'envelope',
            `${place}.checkpoint`,
          ),
        }),
  }
}

const hashBytes = (bytes: Uint8Array, place: string): Uint8Array =>
  bytes.length === 32 ? bytes : refuse(place, 'is not a hash of 32 bytes')

const rawBytes = (value: Json | undefined, place: string, key: string): Uint8Array =>
  bytesField(fieldsOf(value, place, [key]), key, place)
