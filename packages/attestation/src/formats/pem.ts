import { parseBase64 } from '@tier3/model/base64'

/** Far above a certificate with its whole chain. */
const MAX_LENGTH = 256 * 1024
const MAX_BLOCKS = 16

/**
 * The DER of every PEM block of a text (RFC 7468), or undefined: all of them must have the label, and nothing but
 * white space may stand around them.
 */
export function parsePemBlocks(text: string, label: 'CERTIFICATE' | 'PUBLIC KEY'): Uint8Array[] | undefined {
  if (text.length > MAX_LENGTH) return undefined
  const blocks: Uint8Array[] = []
  for (let rest = text.trim(); rest !== '';) {
    const [head, foot] = [`-----BEGIN ${label}-----`, `-----END ${label}-----`]
    const end = rest.indexOf(foot)
    if (!rest.startsWith(head) || end < 0 || blocks.length === MAX_BLOCKS) return undefined
    const der = parseBase64(rest.slice(head.length, end).replaceAll(/[ \t\r\n]/g, ''))
    if (der === undefined || der.length === 0) return undefined
    blocks.push(der)
    rest = rest.slice(end + foot.length).trimStart()
  }
  return blocks.length === 0 ? undefined : blocks
}
