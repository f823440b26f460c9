/** Writes numbers in little-endian order, as zip and gzip have them; each field follows the one before. */
export function littleEndian(
  ...fields: readonly (readonly [value: number, bytes: 1 | 2 | 4 | 8])[]
): Uint8Array {
  const result = new Uint8Array(fields.reduce((sum, [, bytes]) => sum + bytes, 0))
  let at = 0
  for (const [value, bytes] of fields) {
    // Shifts would cut numbers to 32 bits.
    for (let i = 0, rest = value; i < bytes; i++, rest = Math.floor(rest / 256)) result[at++] = rest % 256
  }
  return result
}

export function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    joined.set(part, at)
    at += part.length
  }
  return joined
}
