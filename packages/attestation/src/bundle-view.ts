import { quoted } from '@tier3/model/display'
import { parseJson } from '@tier3/model/json'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import { formatUtf8 } from '@tier3/model/utf8'
import { readContent, type BundleContent } from './bundle-content.ts'
import {
  readMaterial,
  type BundleSignerView,
  type BundleVersion,
  type LogEntryView,
} from './bundle-material.ts'
import { fieldsOf, Malformed, textField } from './json-fields.ts'

/** Upper bounds against exhaustion (CVE-2024-45395). */
export const BUNDLE_LIMITS = {
  bytes: 32 * 1024 * 1024,
  logEntries: 32,
  timestamps: 32,
  certificates: 16,
} as const

/** The parts of a Sigstore bundle as they stand in its JSON. Nothing here was verified. */
export interface BundleView {
  readonly mediaType: string
  readonly version: BundleVersion
  readonly signer: BundleSignerView
  readonly logEntries: readonly LogEntryView[]
  /** RFC 3161 timestamp responses, DER. */
  readonly timestamps: readonly Uint8Array[]
  readonly content: BundleContent
}

const VERSIONS: ReadonlyMap<string, BundleVersion> = new Map<string, BundleVersion>([
  ['application/vnd.dev.sigstore.bundle+json;version=0.1', '0.1'],
  ['application/vnd.dev.sigstore.bundle+json;version=0.2', '0.2'],
  ['application/vnd.dev.sigstore.bundle+json;version=0.3', '0.3'],
  ['application/vnd.dev.sigstore.bundle.v0.3+json', '0.3'],
])

/**
 * Reads the text of one Sigstore bundle (protobuf-specs `sigstore_bundle.proto`, v0.1 to v0.3) in its canonical JSON form:
 * lowerCamelCase, no unknown or repeated key, strict base64, exactly one content and one signature, a certificate
 * or the name of a key and never both. What has a second reading is refused, so that no other reader can see another bundle.
 */
export function decodeBundle(text: string): Result<BundleView, Problem> {
  if (text.length > BUNDLE_LIMITS.bytes || formatUtf8(text).length > BUNDLE_LIMITS.bytes) {
    return malformed(`it is larger than ${BUNDLE_LIMITS.bytes} bytes`)
  }
  const json = parseJson(text)
  if (!json.ok) {
    const { line, column, reason } = json.problem
    return malformed(`it is not strict JSON at line ${line}, column ${column}: ${reason}`)
  }
  try {
    const fields = fieldsOf(json.value, 'bundle', TOP)
    const mediaType = textField(fields, 'mediaType', 'bundle')
    const version = VERSIONS.get(mediaType)
    if (version === undefined) return malformed(`its media type ${quoted(mediaType, 100)} is not known`)
    const material = readMaterial(fields['verificationMaterial'], version, BUNDLE_LIMITS)
    const content = readContent(fields['messageSignature'], fields['dsseEnvelope'])
    return ok({ mediaType, version, ...material, content })
  } catch (error) {
    if (!(error instanceof Malformed)) throw error
    return malformed(error.message)
  }
}

const TOP = ['mediaType', 'verificationMaterial', 'messageSignature', 'dsseEnvelope']

const malformed = (current: string): Result<never, Problem> =>
  failed(
    problem('integrity/bundle-malformed', {
      attempted: 'read the bundle',
      current,
      desired: 'it must be one Sigstore bundle of version 0.1 to 0.3 in canonical JSON',
    }),
  )
