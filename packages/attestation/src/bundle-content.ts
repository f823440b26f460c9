import type { Json } from '@tier3/model/json'
import { bytesField, fieldsOf, listField, refuse, textField } from './json-fields.ts'

/** What was signed: an envelope with its payload, or bytes that stand elsewhere, by their digest. */
export type BundleContent =
  | {
      readonly kind: 'envelope'
      readonly payloadType: string
      readonly payload: Uint8Array
      readonly signature: Uint8Array
    }
  | {
      readonly kind: 'message'
      readonly algorithm: MessageDigestAlgorithm
      readonly digest: Uint8Array
      readonly signature: Uint8Array
    }

/** Names of protobuf-specs `HashAlgorithm`, with the length of their digests in bytes. */
const DIGEST_LENGTHS = { SHA2_256: 32, SHA2_384: 48, SHA2_512: 64 } as const
export type MessageDigestAlgorithm = keyof typeof DIGEST_LENGTHS

/** Exactly one of the two; an envelope with exactly one signature (sigstore_bundle.proto: verifiers reject more). */
export function readContent(message: Json | undefined, envelope: Json | undefined): BundleContent {
  if (message !== undefined && envelope !== undefined) return refuse('bundle', 'has two contents')
  if (envelope !== undefined) return readEnvelope(envelope)
  if (message !== undefined) return readMessage(message)
  return refuse('bundle', 'has no content')
}

function readEnvelope(value: Json): BundleContent {
  const place = 'dsseEnvelope'
  const fields = fieldsOf(value, place, ['payload', 'payloadType', 'signatures'])
  const signatures = listField(fields, 'signatures', place, 1)
  if (signatures.length === 0) refuse(`${place}.signatures`, 'is empty')
  const signature = fieldsOf(signatures[0], `${place}.signatures[0]`, ['sig', 'keyid'])
  if (signature['keyid'] !== undefined && typeof signature['keyid'] !== 'string') {
    refuse(`${place}.signatures[0].keyid`, 'is not a text')
  }
  return {
    kind: 'envelope',
    payloadType: textField(fields, 'payloadType', place),
    payload: bytesField(fields, 'payload', place),
    signature: bytesField(signature, 'sig', `${place}.signatures[0]`),
  }
}

function readMessage(value: Json): BundleContent {
  const place = 'messageSignature'
  const fields = fieldsOf(value, place, ['messageDigest', 'signature'])
  const digest = fieldsOf(fields['messageDigest'], `${place}.messageDigest`, ['algorithm', 'digest'])
  const name = textField(digest, 'algorithm', `${place}.messageDigest`)
  const algorithm = ALGORITHMS.find((known) => known === name)
  if (algorithm === undefined) return refuse(`${place}.messageDigest.algorithm`, 'is not a known algorithm')
  const bytes = bytesField(digest, 'digest', `${place}.messageDigest`)
  if (bytes.length !== DIGEST_LENGTHS[algorithm]) {
    refuse(`${place}.messageDigest.digest`, `has the wrong length for ${algorithm}`)
  }
  return { kind: 'message', algorithm, digest: bytes, signature: bytesField(fields, 'signature', place) }
}

const ALGORITHMS = Object.keys(DIGEST_LENGTHS) as readonly MessageDigestAlgorithm[]
