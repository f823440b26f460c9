import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { quoted } from '@tier3/model/display'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import { READ_FLAGS } from './file-identity.ts'

/** Bytes asked for at a time where the size says nothing. */
const GROWTH = 65_536

/**
 * The bytes of a regular file of at most `limit` bytes; a larger one is not read to its end. `real` is the path with links
 * resolved, `path` the one to speak of. Throws what the system says when the file cannot be read.
 */
export function readBounded(path: string, real: string, limit: number): Result<Uint8Array, Problem> {
  const descriptor = openSync(real, READ_FLAGS)
  try {
    const stats = fstatSync(descriptor)
    if (!stats.isFile()) return failed(notAFile(path, stats.isDirectory() ? 'a folder' : 'no regular file'))
    if (stats.size > limit) return failed(tooLarge(path, limit))
    // The size is only a hint: files of the kernel say 0, and a file may grow.
    const chunks: Uint8Array[] = []
    for (let length = 0; ;) {
      // One byte more than is left by the size tells the end, so that a thousand small files take no large buffers.
      const left = stats.size === 0 ? 0 : stats.size + 1 - length
      const chunk = new Uint8Array(Math.min(limit + 1 - length, left > 0 ? left : GROWTH))
      const count = readSync(descriptor, chunk)
      if (count === 0) break
      length += count
      if (length > limit) return failed(tooLarge(path, limit))
      chunks.push(chunk.subarray(0, count))
    }
    const [only] = chunks
    return ok(chunks.length === 1 && only !== undefined ? only : new Uint8Array(Buffer.concat(chunks)))
  } finally {
    closeSync(descriptor)
  }
}

const notAFile = (path: string, what: string): Problem =>
  problem('input/not-a-file', {
    attempted: `read ${quoted(path)}`,
    current: `it is ${what}`,
    desired: 'it must be a regular file',
  })

const tooLarge = (path: string, limit: number): Problem =>
  problem('input/too-large', {
    attempted: `read ${quoted(path)}`,
    current: `it has more than ${limit} bytes`,
    desired: `it may have at most ${limit} bytes`,
  })
