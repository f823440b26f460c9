import { sign } from 'node:crypto'
import type { KeyObject } from 'node:crypto'

/** Who signs a note: a name without spaces, the first four bytes of the key id, and the key. */
export interface NoteSigner {
  readonly name: string
  readonly keyHint: Buffer
  readonly privateKey: KeyObject
}

/** A checkpoint (C2SP tlog-checkpoint): origin, tree size and root, signed as a note (C2SP signed-note). */
export function formatCheckpoint(
  { origin, size, root }: { readonly origin: string; readonly size: number; readonly root: Buffer },
  ...signers: readonly NoteSigner[]
): string {
  return formatSignedNote(`${origin}\n${size}\n${root.toString('base64')}\n`, ...signers)
}

/** `text` ends in a line feed; the signature lines follow after an empty line. */
export function formatSignedNote(text: string, ...signers: readonly NoteSigner[]): string {
  const lines = signers.map(({ name, keyHint, privateKey }) => {
    const algorithm = privateKey.asymmetricKeyType === 'ed25519' ? null : 'sha256'
    const signature = sign(algorithm, Buffer.from(text), privateKey)
    return `\u2014 ${name} ${Buffer.concat([keyHint.subarray(0, 4), signature]).toString('base64')}\n`
  })
  return `${text}\n${lines.join('')}`
}
