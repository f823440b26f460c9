import { sign } from 'node:crypto'
import type { KeyObject } from 'node:crypto'

import { canonicalJson } from './canonical-json.ts'
import { ed25519KeyPair, p256KeyPair, spki } from './key-material.ts'
import { createMerkleTree } from './merkle-tree.ts'
import type { MerkleTree } from './merkle-tree.ts'
import { sha256 } from './sha256.ts'
import { formatCheckpoint } from './signed-note.ts'

/** One Rekor log: tree, key, checkpoints and (version 1) inclusion promises; knows nothing of entry kinds. */
export interface TransparencyLog {
  readonly version: 1 | 2
  readonly publicKey: KeyObject
  readonly keyDetails: 'PKIX_ECDSA_P256_SHA_256' | 'PKIX_ED25519'
  /** Version 1: SHA-256 of the public key. Version 2: the full signed-note key id. */
  readonly logId: Buffer
  readonly treeId: bigint
  readonly tree: MerkleTree
  append(body: Uint8Array): number
  /** The proof of a leaf in the tree of `size` leaves (all of them when absent), with its signed checkpoint. */
  prove(index: number, size?: number): InclusionProof
  checkpoint(size?: number): string
  /** Signature over the canonical `{body, integratedTime, logID, logIndex}` (Rekor v1's SET). */
  promise(entry: PromisedEntry): Buffer
}

export interface InclusionProof {
  readonly logIndex: number
  readonly treeSize: number
  readonly rootHash: Buffer
  readonly hashes: readonly Buffer[]
  readonly checkpoint: string
}

export interface PromisedEntry {
  readonly body: Uint8Array
  /** Seconds since 1970. */
  readonly integratedTime: number
  readonly logIndex: number
}

/**
 * Makes an empty log with a fresh key. Index 0 is taken by a first leaf, because some clients read a log index
 * of zero as a missing one.
 *
 * @param url what the trusted root names as the log's base URL; its host signs the checkpoints
 */
export function createTransparencyLog({ version, url }: { version: 1 | 2; url: string }): TransparencyLog {
  const { host, hostname } = new URL(url)
  const { publicKey, privateKey } = version === 1 ? p256KeyPair() : ed25519KeyPair()
  const treeId = 4_242_000_000_000_000_000n + BigInt(version)
  // Version 2 clients demand the host name without a port as origin and as signer.
  const name = version === 1 ? host : hostname
  const origin = version === 1 ? `${host} - ${treeId}` : hostname
  const key = spki(publicKey)
  const logId = version === 1 ? sha256(key) : sha256(`${origin}\n`, Buffer.from([1]), key.subarray(-32))
  const tree = createMerkleTree()
  tree.append(Buffer.from('first leaf'))
  const checkpoint = (size = tree.size): string =>
    formatCheckpoint({ origin, size, root: tree.root(size) }, { name, keyHint: logId, privateKey })
  return {
    version,
    publicKey,
    keyDetails: version === 1 ? 'PKIX_ECDSA_P256_SHA_256' : 'PKIX_ED25519',
    logId,
    treeId,
    tree,
    append: (body) => tree.append(body),
    checkpoint,
    prove: (index, size = tree.size) => ({
      logIndex: index,
      treeSize: size,
      rootHash: tree.root(size),
      hashes: tree.inclusionProof(index, size),
      checkpoint: checkpoint(size),
    }),
    promise({ body, integratedTime, logIndex }) {
      const payload = {
        body: Buffer.from(body).toString('base64'),
        integratedTime,
        logIndex,
        logID: logId.toString('hex'),
      }
      return sign(version === 1 ? 'sha256' : null, Buffer.from(canonicalJson(payload)), privateKey)
    },
  }
}
