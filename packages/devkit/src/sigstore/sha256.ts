import { createHash, hash } from 'node:crypto'

/** The SHA-256 digest of the parts laid end to end. */
export function sha256(...parts: readonly (Uint8Array | string)[]): Buffer {
  const [only] = parts
  if (parts.length === 1 && only !== undefined) return hash('sha256', only, 'buffer')
  const running = createHash('sha256')
  for (const part of parts) running.update(part)
  return running.digest()
}
