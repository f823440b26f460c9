import { formatBase64, parseBase64 } from '@tier3/model/base64'
import { isJsonObject, parseJson, type JsonObject } from '@tier3/model/json'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import { quoted } from '@tier3/model/display'
import { parseUtf8 } from '@tier3/model/utf8'
import { isNonEmpty } from '@tier3/model/non-empty'
import { BUNDLE_LIMITS } from '../bundle-view.ts'
import { formatBundle } from './bundle-text.ts'
import { parsePemBlocks } from './pem.ts'

/** Far above any signature; an envelope may be as large as a bundle. */
const MAX_SIGNATURE = 16 * 1024

/**
 * The `.sig` and `.pem` (or `.crt`) that cosign wrote beside an artifact: the bare signature and the certificate, each
 * plain or in base64; of an attestation the `.sig` is the whole envelope. They hold no log entry, so that they prove nothing before the log was asked.
 */
export function bundleOfDetached(
  files: { readonly signature: Uint8Array; readonly certificate: Uint8Array; readonly origin: string },
  sha256: Uint8Array,
): Result<string, Problem> {
  const certificates = readCertificateFile(files.certificate)
  if (certificates === undefined || !isNonEmpty(certificates)) {
    return malformed(files.origin, 'the certificate beside it is not a certificate in PEM')
  }
  const envelope = envelopeIn(files.signature)
  if (files.signature.length === 0 || (envelope === undefined && files.signature.length > MAX_SIGNATURE)) {
    return malformed(files.origin, `it is empty or longer than ${MAX_SIGNATURE} bytes`)
  }
  return ok(
    formatBundle({
      version: '0.1',
      signer: { kind: 'certificate', certificates },
      logEntries: [],
      content:
        envelope === undefined
          ? { messageSignature: { sha256, signature: formatBase64(signatureBytes(files.signature)) } }
          : { dsseEnvelope: envelope },
    }),
  )
}

function envelopeIn(file: Uint8Array): JsonObject | undefined {
  const text = file.length > BUNDLE_LIMITS.bytes || file[0] !== 0x7b ? undefined : parseUtf8(file)
  const json = text === undefined ? undefined : parseJson(text)
  return json?.ok === true && isJsonObject(json.value) ? json.value : undefined
}

/** Base64 text is what the tools write; anything else is the signature itself. */
function signatureBytes(file: Uint8Array): Uint8Array {
  const text = parseUtf8(file)?.trim()
  return (text === undefined || text === '' ? undefined : parseBase64(text)) ?? file
}

function readCertificateFile(file: Uint8Array): readonly Uint8Array[] | undefined {
  const text = parseUtf8(file)?.trim()
  if (text === undefined) return undefined
  const inner = text.startsWith('-----') ? text : parseUtf8(parseBase64(text) ?? new Uint8Array())
  return inner === undefined ? undefined : parsePemBlocks(inner, 'CERTIFICATE')
}

const malformed = (origin: string, current: string): Result<never, Problem> =>
  failed(
    problem('integrity/bundle-malformed', {
      attempted: `read the signature ${quoted(origin)}`,
      current,
      desired: 'it must be a signature with its certificate beside it',
    }),
  )
