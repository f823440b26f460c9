import { constants, copyFileSync, linkSync, mkdirSync, renameSync, rmdirSync, rmSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { errorCode } from './containment.ts'
import { temporaryName } from './leftover-name.ts'
import type { WriteTarget } from './write-target.ts'

/** A file on its way: what to write, where, and under which name its bytes stand until all files are written. */
export interface PendingFile {
  readonly target: WriteTarget
  readonly content: string | Uint8Array
}

/**
 * Writes all files under other names in their folders, then renames them into place. When anything fails, every name
 * is as it was before: what was replaced is back, what is new is gone, folders that were made too. Throws the failure.
 */
export async function writeTogether(files: readonly PendingFile[]): Promise<void> {
  const undo: (() => void)[] = []
  const finish: (() => void)[] = []
  try {
    for (const { target } of files) makeFolders(target, undo)
    const staged = await inTurns(files, (file) => stage(file, undo))
    for (const [index, { target }] of files.entries()) commit(target, staged[index] ?? '', undo, finish)
  } catch (error) {
    // In reverse, so that a folder is empty again when its turn comes.
    for (const step of undo.toReversed()) attempt(step)
    throw error
  }
  for (const step of finish) attempt(step)
}

function makeFolders(target: WriteTarget, undo: (() => void)[]): void {
  for (const folder of target.missingFolders) {
    try {
      mkdirSync(folder)
      undo.push(() => rmdirSync(folder))
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw error
    }
  }
}

async function stage({ target, content }: PendingFile, undo: (() => void)[]): Promise<string> {
  const path = besides(target.path)
  const file = await open(path, 'wx', 0o644)
  undo.push(() => rmSync(path, { force: true }))
  try {
    await file.writeFile(content)
    // The name must never stand for bytes that a crash can still lose.
    await file.sync()
  } finally {
    await file.close()
  }
  return path
}

function commit(target: WriteTarget, staged: string, undo: (() => void)[], finish: (() => void)[]): void {
  if (target.exists) {
    const saved = besides(target.path)
    keepCopy(target.path, saved)
    undo.push(() => {
      renameSync(saved, target.path)
      // Renaming one name of a file to another name of the same file does nothing, and leaves both.
      rmSync(saved, { force: true })
    })
    finish.push(() => rmSync(saved, { force: true }))
    renameSync(staged, target.path)
  } else {
    renameSync(staged, target.path)
    undo.push(() => rmSync(target.path, { force: true }))
  }
}

/** Keeps the old file under a second name without moving it, so that its own name never stands for nothing. */
function keepCopy(path: string, copy: string): void {
  try {
    linkSync(path, copy)
  } catch {
    copyFileSync(path, copy, constants.COPYFILE_EXCL | constants.COPYFILE_FICLONE)
  }
}

/** A fresh name in the same folder, so on the same file system. */
const besides = (path: string): string => join(dirname(path), temporaryName())

function attempt(step: () => void): void {
  try {
    step()
  } catch {
    // The other steps must still be taken; the failure that led here is the one to report.
  }
}

/** Does the work for all items, at most a few at once; after a failure nothing new is begun and all work has ended. */
async function inTurns<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<readonly R[]> {
  const results: R[] = []
  const failures: unknown[] = []
  let next = 0
  const worker = async (): Promise<void> => {
    for (let index = next++; index < items.length && failures.length === 0; index = next++) {
      try {
        results[index] = await work(items[index] as T)
      } catch (error) {
        failures.push(error)
      }
    }
  }
  await Promise.all(Array.from({ length: 16 }, worker))
  if (failures.length > 0) throw failures[0]
  return results
}
