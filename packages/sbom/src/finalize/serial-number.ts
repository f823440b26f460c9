import { formatUtf8 } from '@tier3/model/utf8'
import { canonicalJson } from '../cyclonedx/format.ts'
import type { SbomDocument, WrittenVersion } from '../document.ts'

/**
 * Serial number that follows from the content: a UUID of version 8 (RFC 9562, 5.8) whose other bits are the first of
 * the SHA-256 of the canonical document without a serial number. Version 5 would say no more and needs SHA-1. Equal
 * documents have equal numbers: what they describe, and how, is the same. The document is in canonical order already.
 */
export function serialNumber(
  document: SbomDocument,
  version: WrittenVersion,
  sha256: (bytes: Uint8Array) => string,
): string {
  const { serialNumber: _, ...json } = canonicalJson(document, version)
  const hex = sha256(formatUtf8(`tier3:sbom\n${JSON.stringify(json)}`))
  const variant = (8 + (Number.parseInt(hex[16] ?? '0', 16) % 4)).toString(16)
  const groups = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
  ]
  return `urn:uuid:${[...groups, hex.slice(20, 32)].join('-')}`
}
