import type { FileSource } from '@tier3/model/artifacts'
import { quoted } from '@tier3/model/display'
import { parseJson } from '@tier3/model/json'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import { parseUtf8 } from '@tier3/model/utf8'
import { decodeCycloneDx } from '@tier3/sbom/cyclonedx/decode'
import type { SbomDocument } from '@tier3/sbom/document'

/** The largest document of anybody that is read, in bytes. */
export const DOCUMENT_LIMIT = 128 * 1024 * 1024

export interface DocumentFile {
  readonly bytes: Uint8Array
  readonly text: string
  readonly document: SbomDocument
}

/** Reads one CycloneDX document of anybody's. */
export async function readDocument(path: string, files: FileSource): Promise<Result<DocumentFile, Problem>> {
  const bytes = await files.read(path, DOCUMENT_LIMIT)
  if (!bytes.ok) return bytes
  const text = parseUtf8(bytes.value)
  if (text === undefined) return failed(malformed(path, 'it is not UTF-8'))
  const document = decodeText(text, path)
  return document.ok ? ok({ bytes: bytes.value, text, document: document.value }) : document
}

/** Decodes the text of a document; the problem names where it came from. */
export function decodeText(text: string, origin: string): Result<SbomDocument, Problem> {
  const json = parseJson(text)
  if (!json.ok) {
    const { line, reason } = json.problem
    return failed(malformed(origin, `line ${line} is not strict JSON: ${reason}`))
  }
  const decoded = decodeCycloneDx(json.value)
  return decoded.ok ? decoded : failed(malformed(origin, decoded.problem.current))
}

const malformed = (origin: string, current: string): Problem =>
  problem('input/sbom-malformed', {
    attempted: `read the SBOM ${quoted(origin)}`,
    current,
    desired: 'it must be a CycloneDX document in JSON',
  })
