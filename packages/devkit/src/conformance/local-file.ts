import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { quoted } from '@tier3/model/display'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'

const LIMIT = 32 * 1024 * 1024

/** The bytes of a file that somebody named on the command line, at most 32 MiB. */
export async function readNamedFile(path: string): Promise<Result<Buffer, Problem>> {
  try {
    const { size } = await stat(path)
    if (size <= LIMIT) return ok(await readFile(path))
    return failed(
      problem('input/too-large', {
        attempted: `read ${quoted(path)}`,
        current: `it has ${size} bytes`,
        desired: `it may have at most ${LIMIT}`,
      }),
    )
  } catch (error) {
    return failed(unreadable(path, error))
  }
}

/** Lowercase hex of the sha256 of a file of any size. */
export async function hashNamedFile(path: string): Promise<Result<string, Problem>> {
  const hash = createHash('sha256')
  try {
    for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer)
    return ok(hash.digest('hex'))
  } catch (error) {
    return failed(unreadable(path, error))
  }
}

const unreadable = (path: string, error: unknown): Problem =>
  problem('environment/read-failed', {
    attempted: `read ${quoted(path)}`,
    current: 'it cannot be read',
    desired: 'it must be a readable file',
    cause: error instanceof Error ? error.message : String(error),
  })
