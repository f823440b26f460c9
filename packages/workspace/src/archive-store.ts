import {
  closeSync,
  linkSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
} from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { DraftWriteError, type ArchiveDraft, type ArchiveStore } from '@tier3/model/archive-store'
import { quoted } from '@tier3/model/display'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import { errorCode, errorText } from './containment.ts'
import { onEarlyExit } from './exit-cleanup.ts'
import { temporaryName } from './leftover-name.ts'
import { resolveTarget, writeRoot, type WriteTarget } from './write-target.ts'

const CHUNK = 256 * 1024

/** Archives in `workspace` (absolute), and by absolute path also in the folders of `allow`. */
export function createArchiveStore({
  workspace,
  allow = [],
}: {
  readonly workspace: string
  readonly allow?: readonly string[]
}): ArchiveStore {
  return {
    async create(path) {
      try {
        const target = resolveTarget(path, [workspace, ...allow].map(writeRoot))
        return target.ok ? ok(await startDraft(path, target.value)) : target
      } catch (error) {
        return failed(writeFailed(path, error))
      }
    },
  }
}

async function startDraft(path: string, target: WriteTarget): Promise<ArchiveDraft> {
  const made = target.missingFolders.filter((folder) => mkdirSync(folder, { recursive: true }) !== undefined)
  const draft = join(dirname(target.path), temporaryName())
  const remove = (): void => {
    rmSync(draft, { force: true })
    for (const folder of made.toReversed()) removeEmpty(folder)
  }
  let file: FileHandle
  try {
    file = await open(draft, 'wx+', 0o644)
  } catch (error) {
    remove()
    throw error
  }
  const callOff = onEarlyExit(remove)
  let size = 0
  let isOpen = true
  const close = async (): Promise<void> => {
    if (isOpen) await file.close()
    isOpen = false
  }
  return {
    async write(pieces) {
      try {
        for (const { bytes, at } of pieces) {
          await writeWhole(file, bytes, at ?? size)
          if (at === undefined) size += bytes.length
        }
      } catch (error) {
        throw new DraftWriteError(errorText(error), { cause: error })
      }
    },
    async *read(from, length = size - from) {
      const buffer = new Uint8Array(Math.min(CHUNK, Math.max(length, 1)))
      for (let at = from, left = length; left > 0;) {
        const { bytesRead } = await file.read(buffer, 0, Math.min(left, buffer.length), at)
        if (bytesRead === 0) return
        at += bytesRead
        left -= bytesRead
        yield buffer.subarray(0, bytesRead)
      }
    },
    size: () => size,
    async publish() {
      try {
        await file.sync()
        await close()
        const result = takeName(path, draft, target.path)
        if (!result.ok) return result
        callOff()
        rmSync(draft, { force: true })
        return result
      } catch (error) {
        return failed(writeFailed(path, error))
      }
    },
    async discard() {
      callOff()
      await close()
      remove()
    },
  }
}

async function writeWhole(file: FileHandle, bytes: Uint8Array, at: number): Promise<void> {
  for (let done = 0; done < bytes.length;) {
    const { bytesWritten } = await file.write(bytes, done, bytes.length - done, at + done)
    done += bytesWritten
  }
}

/** Gives a file a second name, which must be free: to rename it would replace what came there in the meantime. */
function takeName(path: string, draft: string, target: string): Result<'new' | 'same', Problem> {
  try {
    linkSync(draft, target)
    return ok('new')
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return sameBytes(draft, target) ? ok('same') : failed(taken(path))
    // File systems without hard links; between the look and the renaming is nothing to wait for.
    if (isThere(target)) return sameBytes(draft, target) ? ok('same') : failed(taken(path))
    renameSync(draft, target)
    return ok('new')
  }
}

function isThere(path: string): boolean {
  try {
    statSync(path)
    return true
  } catch {
    return false
  }
}

function sameBytes(one: string, other: string): boolean {
  if (statSync(one).size !== statSync(other).size) return false
  const files = [openSync(one, 'r'), openSync(other, 'r')] as const
  try {
    const [a, b] = [Buffer.alloc(CHUNK), Buffer.alloc(CHUNK)]
    for (;;) {
      const count = readFull(files[0], a)
      if (readFull(files[1], b) !== count || !a.subarray(0, count).equals(b.subarray(0, count))) return false
      if (count === 0) return true
    }
  } finally {
    for (const file of files) closeSync(file)
  }
}

function readFull(file: number, into: Buffer): number {
  let count = 0
  while (count < into.length) {
    const more = readSync(file, into, count, into.length - count, null)
    if (more === 0) break
    count += more
  }
  return count
}

function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder)
  } catch {
    // Somebody else put something there.
  }
}

const taken = (path: string): Problem =>
  problem('input/conflict', {
    attempted: `write the archive ${quoted(path)}`,
    current: 'a file of that name is there, and it has other bytes',
    desired: 'nothing is replaced but by the same bytes',
    fix: 'Delete that file first, or write to another path in `output`.',
  })

const writeFailed = (path: string, error: unknown): Problem =>
  problem('environment/write-failed', {
    attempted: `write the archive ${quoted(path)}`,
    current: 'it could not be written, and nothing was left behind',
    desired: 'the folder must be writable and have space',
    cause: errorText(error),
  })
