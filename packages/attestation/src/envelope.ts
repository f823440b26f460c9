import { formatUtf8 } from '@tier3/model/utf8'

/** The only payload type whose bytes are read as a statement (in-toto attestation spec, envelope layer v1). */
export const IN_TOTO_PAYLOAD_TYPE = 'application/vnd.in-toto+json'

/**
 * The bytes that a DSSE signature is over (DSSE v1 protocol, PAE): type and payload with their lengths in bytes.
 * The type is counted and written as UTF-8; counting characters let a type be changed behind a signature (CVE-2026-48758).
 */
export function formatPreAuthentication(payloadType: string, payload: Uint8Array): Uint8Array<ArrayBuffer> {
  const type = formatUtf8(payloadType)
  const head = formatUtf8(`DSSEv1 ${type.length} `)
  const middle = formatUtf8(` ${payload.length} `)
  const bytes = new Uint8Array(head.length + type.length + middle.length + payload.length)
  bytes.set(head, 0)
  bytes.set(type, head.length)
  bytes.set(middle, head.length + type.length)
  bytes.set(payload, head.length + type.length + middle.length)
  return bytes
}
