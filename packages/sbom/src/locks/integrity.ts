import { parseBase64 } from '@tier3/model/base64'
import { formatHex } from '@tier3/model/hex'
import { isWholeHash, type Hash, type HashAlgorithm } from '../hash.ts'

const ALGORITHMS = new Map<string, HashAlgorithm>([
  ['md5', 'MD5'],
  ['sha1', 'SHA-1'],
  ['sha256', 'SHA-256'],
  ['sha384', 'SHA-384'],
  ['sha512', 'SHA-512'],
  ['blake2b', 'BLAKE2b-512'],
])

/** Hashes of an integrity text (W3C Subresource Integrity): `sha512-<base64>`, several apart by spaces. */
export function integrityHashes(text: string | undefined): Hash[] {
  const hashes: Hash[] = []
  for (const word of (text ?? '').split(/\s+/)) {
    const dash = word.indexOf('-')
    const algorithm = ALGORITHMS.get(word.slice(0, Math.max(0, dash)))
    const bytes = parseBase64(word.slice(dash + 1).replace(/\?.*$/, ''))
    if (algorithm === undefined || bytes === undefined) continue
    const hash = { algorithm, content: formatHex(bytes) }
    if (isWholeHash(hash)) hashes.push(hash)
  }
  return hashes
}

/** Hash of `sha256:<hex>`; undefined for an algorithm that is not known, and for digits of another length. */
export function prefixedHash(text: string | undefined, separator: ':' | '=' = ':'): Hash | undefined {
  const at = (text ?? '').indexOf(separator)
  const algorithm = ALGORITHMS.get((text ?? '').slice(0, Math.max(0, at)))
  return algorithm === undefined ? undefined : hexHash(algorithm, (text ?? '').slice(at + 1))
}

export function hexHash(algorithm: HashAlgorithm, digits: string | undefined): Hash | undefined {
  const hash = { algorithm, content: (digits ?? '').toLowerCase() }
  return isWholeHash(hash) ? hash : undefined
}
