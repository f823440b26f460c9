import { formatBase64 } from '@tier3/model/base64'
import { quoted } from '@tier3/model/display'
import { parseHex } from '@tier3/model/hex'
import { isJsonObject, parseJson, type Json, type JsonObject } from '@tier3/model/json'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import { parseUtf8 } from '@tier3/model/utf8'
import { IMAGE_SIGNATURE_BYTES } from '../image-signature.ts'
import { BUNDLE_LIMITS } from '../bundle-view.ts'
import { Malformed, refuse } from '../json-fields.ts'
import { readCertificates } from './bare-envelope.ts'
import { formatBundle, type BundleTextParts } from './bundle-text.ts'
import { bundleOfCosign } from './cosign-bundle.ts'
import { repairedBundle } from './rubygems-bundle.ts'

/** One layer of a manifest that is attached to an image. */
export interface ImageAttachment {
  readonly mediaType: string
  readonly annotations: ReadonlyMap<string, string>
  readonly content: Uint8Array
  /** Lowercase hex of the digest of the content, as it was hashed by the reader. */
  readonly sha256: string
  /** To be shown to people. */
  readonly origin: string
}

/** The normal form, with the document that a signature is over where that is not the artifact itself. */
export interface AttachedEvidence {
  readonly text: string
  readonly document?: Uint8Array
}

const BUNDLE =
  /^application\/vnd\.dev\.sigstore\.bundle(?:\.v0\.[0-9]{1,2})?\+json(?:;\s*version=(?:v)?[0-9.]{1,10})?$/
const SIMPLE_SIGNING = 'application/vnd.dev.cosign.simplesigning.v1+json'
const ENVELOPE = 'application/vnd.dsse.envelope.v1+json'

/** Whether a referrer of this type may carry evidence; one that gives no type may, until its layers are known. */
export const mayCarryEvidence = (artifactType: string): boolean =>
  artifactType === '' || BUNDLE.test(artifactType) || REFERRER_TYPES.includes(artifactType)

/** Types under which cosign attached its older forms as referrers; the last two are what registries make of a missing type. */
const REFERRER_TYPES: readonly string[] = [
  'application/vnd.dev.cosign.artifact.sig.v1+json',
  'application/vnd.dev.cosign.artifact.att.v1+json',
  'application/vnd.in-toto+json',
  'application/vnd.oci.empty.v1+json',
  'application/vnd.oci.image.config.v1+json',
]

/** How many bytes a layer of this type may have; undefined when it is no evidence. */
export const attachmentLimit = (mediaType: string): number | undefined =>
  mediaType === SIMPLE_SIGNING
    ? IMAGE_SIGNATURE_BYTES
    : mediaType === ENVELOPE || BUNDLE.test(mediaType)
      ? BUNDLE_LIMITS.bytes
      : undefined

/**
 * Reads what cosign and others attach to images into the one normal form: a Sigstore bundle; an envelope, or a signature over a
 * payload that names the image, with certificate and log entry in annotations. Nothing is verified here.
 */
export function evidenceOfAttachment(attachment: ImageAttachment): Result<AttachedEvidence, Problem> {
  try {
    return ok(read(attachment))
  } catch (error) {
    if (!(error instanceof Malformed)) throw error
    return failed(
      problem('integrity/bundle-malformed', {
        attempted: `read the attachment ${quoted(attachment.origin)}`,
        current: error.message,
        desired: 'it must be well-formed in the form that it has',
      }),
    )
  }
}

function read({ mediaType, annotations, content, sha256 }: ImageAttachment): AttachedEvidence {
  if (mediaType === SIMPLE_SIGNING) {
    const signature = annotations.get('dev.cosignproject.cosign/signature') ?? ''
    if (signature === '') refuse('attachment', 'has no signature among its annotations')
    const digest = parseHex(sha256)
    if (digest === undefined) return refuse('attachment', 'has no digest')
    const text = bundleOfParts(annotations, signature, { messageSignature: { sha256: digest, signature } })
    return { text, document: content }
  }
  const text = parseUtf8(content)
  const json = text === undefined ? undefined : parseJson(text)
  if (text === undefined || json?.ok !== true || !isJsonObject(json.value))
    return refuse('attachment', 'is not one strict JSON object')
  if (mediaType !== ENVELOPE) return { text: repairedBundle(json.value) ?? text }
  return { text: bundleOfParts(annotations, formatBase64(content), { dsseEnvelope: envelopeOf(json.value) }) }
}

/** With the log's promise it is cosign's older bundle in parts; without it nothing stands in for the missing entry. */
function bundleOfParts(
  annotations: ReadonlyMap<string, string>,
  base64Signature: string,
  content: BundleTextParts['content'],
): string {
  const cert = annotations.get('dev.sigstore.cosign/certificate') ?? ''
  const rekorBundle = jsonIn(annotations, 'dev.sigstore.cosign/bundle')
  const timestamps = timestampsIn(annotations)
  if (rekorBundle !== undefined && timestamps.length === 0)
    return bundleOfCosign({ base64Signature, cert, rekorBundle })
  if (rekorBundle !== undefined)
    return withTimestamps(bundleOfCosign({ base64Signature, cert, rekorBundle }), timestamps)
  const bare = formatBundle({
    version: '0.1',
    signer:
      cert === ''
        ? { kind: 'key', hint: '' }
        : { kind: 'certificate', certificates: readCertificates(cert, 'attachment.certificate') },
    logEntries: [],
    content,
  })
  return timestamps.length === 0 ? bare : withTimestamps(bare, timestamps)
}

/** Keys of signatures are names of keys that nobody gave, and certificates are elsewhere: exactly what a bundle holds stays. */
function envelopeOf(document: JsonObject): JsonObject {
  const { payload, payloadType, signatures } = document as { readonly [key: string]: Json | undefined }
  const [first, ...more] = Array.isArray(signatures) ? (signatures as readonly Json[]) : []
  if (first === undefined || more.length > 0 || !isJsonObject(first))
    return refuse('attachment.signatures', 'is not one signature')
  return {
    payload: payload ?? null,
    payloadType: payloadType ?? null,
    signatures: [{ sig: first['sig'] ?? null }],
  }
}

function jsonIn(annotations: ReadonlyMap<string, string>, key: string): Json | undefined {
  const text = annotations.get(key) ?? ''
  if (text === '') return undefined
  const json = parseJson(text)
  return json.ok ? json.value : refuse(`attachment annotation ${key}`, 'is not strict JSON')
}

function timestampsIn(annotations: ReadonlyMap<string, string>): readonly string[] {
  const stamp = jsonIn(annotations, 'dev.sigstore.cosign/rfc3161timestamp')
  if (stamp === undefined) return []
  const token = isJsonObject(stamp) ? stamp['SignedRFC3161Timestamp'] : undefined
  return typeof token === 'string' ? [token] : refuse('attachment timestamp', 'has no token')
}

function withTimestamps(bundle: string, timestamps: readonly string[]): string {
  const { verificationMaterial, ...rest } = JSON.parse(bundle) as {
    readonly verificationMaterial: JsonObject
  }
  const rfc3161Timestamps = timestamps.map((signedTimestamp) => ({ signedTimestamp }))
  return JSON.stringify({
    ...rest,
    verificationMaterial: { ...verificationMaterial, timestampVerificationData: { rfc3161Timestamps } },
  })
}
