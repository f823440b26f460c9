import { createHash, hash } from 'node:crypto'
import { closeSync, read, readSync } from 'node:fs'
import { FileChangedError } from '@tier3/model/artifacts'
import type { DigestAlgorithm, DigestSet } from '@tier3/model/digest'
import { assertUnchanged, openFound, type FileIdentity, type OpenFile } from './file-identity.ts'

const CHUNK = 1024 * 1024

/** Files below this size are read whole and at once: for them the cost of waiting is larger than that of hashing. */
const SMALL = CHUNK

// One byte more than a small file has, to see that it grew. Shared: nothing is awaited while it is in use.
let smallBuffer: Buffer | undefined

/**
 * The digests of a file, all in one pass; sha256 is always among them. At most two chunks are held, so that memory does
 * not grow with the file. Throws `FileChangedError` when the file is not the one that was found, or changes
 * while it is read, and what the system says when it cannot be read.
 */
export async function hashFile(
  path: string,
  isFound: (identity: FileIdentity) => boolean,
  algorithms: readonly DigestAlgorithm[],
): Promise<DigestSet> {
  const file = openFound(path, isFound)
  try {
    const wanted = [...new Set<DigestAlgorithm>(['sha256', ...algorithms])]
    return file.identity.size < SMALL ? hashSmall(file, wanted) : await hashLarge(file, wanted)
  } finally {
    closeSync(file.descriptor)
  }
}

function hashSmall(file: OpenFile, algorithms: readonly DigestAlgorithm[]): DigestSet {
  smallBuffer ??= Buffer.allocUnsafeSlow(SMALL + 1)
  const room = Number(file.identity.size) + 1
  let length = 0
  while (length < room) {
    const count = readSync(file.descriptor, smallBuffer, length, room - length, null)
    if (count === 0) break
    length += count
  }
  assertUnchanged(file, length)
  const bytes = smallBuffer.subarray(0, length)
  return digestSet(algorithms.map((algorithm) => [algorithm, hash(algorithm, bytes, 'hex')]))
}

async function hashLarge(file: OpenFile, algorithms: readonly DigestAlgorithm[]): Promise<DigestSet> {
  const hashes = algorithms.map((algorithm) => [algorithm, createHash(algorithm)] as const)
  let full = Buffer.allocUnsafeSlow(CHUNK)
  let empty = Buffer.allocUnsafeSlow(CHUNK)
  let length = 0
  let reading = readChunk(file.descriptor, full)
  for (;;) {
    const count = await reading
    if (count === 0) break
    length += count
    // A file that grows faster than it is read would never end.
    if (BigInt(length) > file.identity.size) throw new FileChangedError('it grew while it was read')
    // The next chunk is read while this one is hashed.
    reading = readChunk(file.descriptor, empty)
    for (const [, running] of hashes) running.update(full.subarray(0, count))
    ;[full, empty] = [empty, full]
  }
  assertUnchanged(file, length)
  return digestSet(hashes.map(([algorithm, running]) => [algorithm, running.digest('hex')]))
}

/** Reads on from where the descriptor stands; the number of bytes, 0 at the end. */
export function readChunk(descriptor: number, into: Uint8Array): Promise<number> {
  return new Promise((resolve, reject) => {
    read(descriptor, into, 0, into.byteLength, null, (error, count) => {
      if (error === null) resolve(count)
      else reject(error)
    })
  })
}

// The caller put sha256 into the list, which the compiler cannot see.
const digestSet = (entries: readonly (readonly [DigestAlgorithm, string])[]): DigestSet =>
  Object.fromEntries(entries) as DigestSet
