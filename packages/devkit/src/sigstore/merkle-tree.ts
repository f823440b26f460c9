import { sha256 } from './sha256.ts'

/** An append-only Merkle tree with the hashing of RFC 6962 section 2.1 (SHA-256). */
export interface MerkleTree {
  readonly size: number
  /** Adds a leaf and gives its index. */
  append(data: Uint8Array): number
  leafHash(index: number): Buffer
  /** The root over the first `size` leaves, all of them when absent; the hash of nothing for an empty tree. */
  root(size?: number): Buffer
  /** The audit path of a leaf in the tree of the first `size` leaves, nearest sibling first. */
  inclusionProof(index: number, size?: number): Buffer[]
}

const LEAF_PREFIX = Buffer.from([0])
const NODE_PREFIX = Buffer.from([1])

export function createMerkleTree(): MerkleTree {
  const leaves: Buffer[] = []
  const complete = new Map<string, Buffer>()

  /** The hash over leaves `from` (inclusive) to `to` (exclusive); complete subtrees never change and are kept. */
  const subtree = (from: number, to: number): Buffer => {
    if (to - from === 1) return leafAt(from)
    const key = `${from}:${to}`
    const known = complete.get(key)
    if (known !== undefined) return known
    const middle = from + largestPowerBelow(to - from)
    const hash = sha256(NODE_PREFIX, subtree(from, middle), subtree(middle, to))
    if ((middle - from) * 2 === to - from) complete.set(key, hash)
    return hash
  }

  const path = (index: number, from: number, to: number): Buffer[] => {
    if (to - from === 1) return []
    const middle = from + largestPowerBelow(to - from)
    return index < middle
      ? [...path(index, from, middle), subtree(middle, to)]
      : [...path(index, middle, to), subtree(from, middle)]
  }

  const leafAt = (index: number): Buffer => {
    const leaf = leaves[index]
    if (leaf === undefined) throw new RangeError(`no leaf ${index}`)
    return leaf
  }

  const checkSize = (size: number): void => {
    if (!Number.isInteger(size) || size < 0 || size > leaves.length)
      throw new RangeError(`no tree of size ${size}`)
  }

  return {
    get size() {
      return leaves.length
    },
    append: (data) => leaves.push(sha256(LEAF_PREFIX, data)) - 1,
    leafHash: leafAt,
    root(size = leaves.length) {
      checkSize(size)
      return size === 0 ? sha256('') : subtree(0, size)
    },
    inclusionProof(index, size = leaves.length) {
      checkSize(size)
      if (!Number.isInteger(index) || index < 0 || index >= size)
        throw new RangeError(`no leaf ${index} in ${size}`)
      return path(index, 0, size)
    },
  }
}

/** The largest power of two that is smaller than `count`; `count` is at least two. */
function largestPowerBelow(count: number): number {
  let power = 1
  while (power * 2 < count) power *= 2
  return power
}
