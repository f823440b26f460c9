import { closeSync } from 'node:fs'
import { assertUnchanged, openFound, type FileIdentity } from './file-identity.ts'
import { readChunk } from './hash-file.ts'

const CHUNK = 1024 * 1024

/**
 * The bytes of a file in order, read ahead by one chunk. A chunk may be used until the next one is asked for; then its
 * memory is taken back and it is empty, so that memory stays at two chunks and a kept chunk never shows other bytes.
 * Throws `FileChangedError` when the file is not the one that was found, and at the end when it changed while it was
 * read: what was done with the chunks is void then.
 */
export async function* openArtifact(
  path: string,
  isFound: (identity: FileIdentity) => boolean,
): AsyncGenerator<Uint8Array> {
  const file = openFound(path, isFound)
  // One byte more than a small file has, to see that it grew.
  const chunk = Math.min(CHUNK, Number(file.identity.size) + 1)
  let full = new Uint8Array(chunk)
  let empty = new Uint8Array(chunk)
  let reading = readChunk(file.descriptor, full)
  try {
    let length = 0
    for (;;) {
      const count = await reading
      length += count
      if (count === 0 || BigInt(length) > file.identity.size) break
      reading = readChunk(file.descriptor, empty)
      yield full.subarray(0, count)
      // Node 20 has no `transfer` of a buffer; to clone one and give it away moves its memory in the same way.
      const recycled = new Uint8Array(structuredClone(full.buffer, { transfer: [full.buffer] }))
      full = empty
      empty = recycled
    }
    assertUnchanged(file, length)
  } finally {
    // A descriptor must not be closed, and perhaps given to another file, under a read that is still going on.
    await reading.catch(() => 0)
    closeSync(file.descriptor)
  }
}
