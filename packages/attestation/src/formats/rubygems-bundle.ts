import { parseBase64 } from '@tier3/model/base64'
import { isJsonObject, type Json, type JsonObject } from '@tier3/model/json'
import { parseUtf8 } from '@tier3/model/utf8'
import { readEntryBody } from './entry-body.ts'

/**
 * Undoes the two defects with which RubyGems stored bundles until the end of 2025 (rubygems/rubygems.org issue 6098), and nothing
 * else: `kindVersion` is missing from log entries, and is taken from the entry's own body, which the log signed; the
 * certificate is in base64 twice. Undefined where neither is there: then the bundle is read as it stands.
 */
export function repairedBundle(document: JsonObject): string | undefined {
  const { verificationMaterial: material } = document as { readonly verificationMaterial?: Json }
  if (material === undefined || !isJsonObject(material)) return undefined
  const { tlogEntries: entries, certificate } = material as {
    readonly tlogEntries?: Json
    readonly certificate?: Json
  }
  const list: readonly Json[] = Array.isArray(entries) ? entries : []
  const once = certificate === undefined ? undefined : encodedOnce(certificate)
  if (once === undefined && !list.some(lacksKind)) return undefined
  return JSON.stringify({
    ...document,
    verificationMaterial: {
      ...material,
      ...(once === undefined ? {} : { certificate: { ...(certificate as JsonObject), rawBytes: once } }),
      ...(Array.isArray(entries)
        ? { tlogEntries: list.map((entry) => (lacksKind(entry) ? withKind(entry) : entry)) }
        : {}),
    },
  })
}

const lacksKind = (entry: Json): entry is JsonObject =>
  isJsonObject(entry) && (entry['kindVersion'] ?? null) === null

function withKind(entry: JsonObject): JsonObject {
  const { canonicalizedBody: body } = entry as { readonly canonicalizedBody?: Json }
  const bytes = typeof body === 'string' ? parseBase64(body) : undefined
  if (bytes === undefined) return entry
  const { kind, version } = readEntryBody(bytes, 'verificationMaterial.tlogEntries[].canonicalizedBody')
  return { ...entry, kindVersion: { kind, version } }
}

/** A DER certificate starts with 0x30, which is no text: what decodes to base64 of such bytes was encoded twice. */
function encodedOnce(certificate: Json): string | undefined {
  const outer = isJsonObject(certificate) ? certificate['rawBytes'] : undefined
  const inner = typeof outer === 'string' ? parseUtf8(parseBase64(outer) ?? new Uint8Array()) : undefined
  return inner !== undefined && parseBase64(inner)?.[0] === 0x30 ? inner : undefined
}
