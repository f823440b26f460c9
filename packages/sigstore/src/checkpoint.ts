import { parseBase64 } from '@tier3/model/base64'
import type { TransparencyLogEntry } from '@sigstore/bundle'
import { sameBytes } from './certificate.ts'

/** A log as the trusted root names it. */
interface NamedLog {
  readonly baseURL: string
}

/**
 * Why the checkpoint in an inclusion proof is not one of this log for this proof; undefined when it is. Origin, signer
 * name, tree size and root hash are compared literally; whether a signature in it holds is the library's part.
 */
export function flawOfCheckpoint(entry: TransparencyLogEntry, log: NamedLog): string | undefined {
  const proof = entry.inclusionProof
  if (proof === undefined) return undefined
  const envelope = proof.checkpoint?.envelope ?? ''
  const split = envelope.indexOf('\n\n')
  if (split < 0) return 'its proof has no checkpoint'
  const [origin = '', size = '', root = ''] = envelope.slice(0, split).split('\n')
  const names = namesOf(log.baseURL)
  if (!names.some((name) => origin === name || origin.startsWith(`${name} - `)))
    return 'its checkpoint is of another log'
  const signers = envelope
    .slice(split + 2)
    .split('\n')
    .filter((line) => line !== '')
  if (!signers.every(isSignatureLine)) return 'its checkpoint is malformed'
  if (!signers.some((line) => names.includes(line.split(' ')[1] ?? '')))
    return 'its checkpoint is not signed by its log'
  if (!/^(?:0|[1-9]\d{0,18})$/.test(size) || size !== proof.treeSize)
    return 'its checkpoint is of another tree size'
  const hash = parseBase64(root)
  if (hash?.length !== 32 || !sameBytes(hash, proof.rootHash)) return 'its checkpoint is of another root hash'
  return proof.hashes.every((step) => step.length === 32)
    ? undefined
    : 'its proof has a hash of a wrong length'
}

/** Dash, name, and a signature in the one base64 that it has (C2SP signed-note). */
function isSignatureLine(line: string): boolean {
  const [, encoded] = /^\u2014 \S+ ([A-Za-z0-9+/=]+)$/.exec(line) ?? []
  return encoded !== undefined && parseBase64(encoded) !== undefined
}

/** Rekor v1 signs as host with port, Rekor v2 as host name alone. */
function namesOf(baseUrl: string): readonly string[] {
  if (!URL.canParse(baseUrl)) return [baseUrl]
  const { host, hostname, pathname } = new URL(baseUrl)
  return [...new Set([host, hostname, `${host}${pathname.replace(/\/$/, '')}`])]
}
