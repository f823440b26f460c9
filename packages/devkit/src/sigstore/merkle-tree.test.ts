import { array, assert, nat, property, uint8Array } from 'fast-check'
import { describe, expect, it } from 'vitest'

import { createMerkleTree } from './merkle-tree.ts'
import { sha256 } from './sha256.ts'

/** Inputs and roots of the reference vectors that RFC 6962 implementations share. */
const LEAVES = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
]
const ROOTS = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
]

/** The verification algorithm of RFC 9162 section 2.1.3.2, independent of how the tree builds its proofs. */
function rootFromProof(
  leafHash: Buffer,
  index: number,
  size: number,
  proof: readonly Buffer[],
): Buffer | undefined {
  let [fn, sn, hash] = [index, size - 1, leafHash]
  for (const sibling of proof) {
    if (sn === 0) return undefined
    if (fn % 2 === 1 || fn === sn) {
      hash = sha256(Buffer.from([1]), sibling, hash)
      while (fn % 2 === 0 && fn !== 0) [fn, sn] = [Math.floor(fn / 2), Math.floor(sn / 2)]
    } else hash = sha256(Buffer.from([1]), hash, sibling)
    ;[fn, sn] = [Math.floor(fn / 2), Math.floor(sn / 2)]
  }
  return sn === 0 ? hash : undefined
}

describe('createMerkleTree', () => {
  it('has the reference roots at every size, also in hindsight', () => {
    const tree = createMerkleTree()
    const growing = [tree.root().toString('hex')]
    for (const leaf of LEAVES) {
      tree.append(Buffer.from(leaf, 'hex'))
      growing.push(tree.root().toString('hex'))
    }
    expect(growing).toEqual(ROOTS)
    expect(ROOTS.map((_, size) => tree.root(size).toString('hex'))).toEqual(ROOTS)
  })

  it('proves every leaf in every later tree', () => {
    assert(
      property(
        array(uint8Array({ maxLength: 4 }), { minLength: 1, maxLength: 40 }),
        nat(),
        nat(),
        (leaves, a, b) => {
          const tree = createMerkleTree()
          for (const leaf of leaves) tree.append(leaf)
          const size = (a % leaves.length) + 1
          const index = b % size
          const proof = tree.inclusionProof(index, size)
          expect(rootFromProof(tree.leafHash(index), index, size, proof)).toEqual(tree.root(size))
        },
      ),
    )
  })

  it('tells leaves from nodes', () => {
    const [tree, other] = [createMerkleTree(), createMerkleTree()]
    for (const leaf of ['a', 'b']) tree.append(Buffer.from(leaf))
    other.append(Buffer.concat([tree.leafHash(0), tree.leafHash(1)]))
    expect(other.root()).not.toEqual(tree.root())
  })

  it('refuses indexes and sizes outside the tree', () => {
    const tree = createMerkleTree()
    tree.append(Buffer.from('a'))
    for (const size of [-1, 2, 0.5]) expect(() => tree.root(size)).toThrow(RangeError)
    for (const index of [-1, 1, 0.5]) expect(() => tree.inclusionProof(index)).toThrow(RangeError)
  })
})
