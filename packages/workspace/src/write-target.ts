import { lstatSync, realpathSync, statSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { quoted } from '@tier3/model/display'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import { errorCode, errorText, isInside } from './containment.ts'

/** Where a file will be written: the real place, and the folders that must be made first, outermost first. */
export interface WriteTarget {
  readonly path: string
  readonly exists: boolean
  readonly missingFolders: readonly string[]
}

/** A folder that may be written into, as it was named and as it really is. */
export interface WriteRoot {
  readonly named: string
  readonly real: string
}

export const writeRoot = (folder: string): WriteRoot => ({
  named: resolve(folder),
  real: realpathSync.native(folder),
})

/**
 * Resolves a path, relative to the first root or absolute, to the real place that must lie in one of the roots.
 * Links are followed as far as they exist: one that leads out, or to nothing, is refused.
 */
export function resolveTarget(path: string, roots: readonly WriteRoot[]): Result<WriteTarget, Problem> {
  const [workspace] = roots
  if (path === '' || path.includes('\0') || /[\\/]$/.test(path)) return failed(notAFile(path, 'no file name'))
  const written = resolve(workspace?.real ?? '', path)
  const root = roots
    .filter((_, index) => index === 0 || isAbsolute(path))
    .find(({ named, real }) => isInside(real, written) || isInside(named, written))
  if (root === undefined) return failed(escapes(path, written))
  try {
    const existing = nearestExisting(written)
    const real = realpathSync.native(existing)
    if (!isInside(root.real, real)) return failed(escapes(path, real))
    if (existing === written) {
      const stats = statSync(real)
      if (!stats.isFile()) return failed(notAFile(path, stats.isDirectory() ? 'a folder' : 'no regular file'))
      return ok({ path: real, exists: true, missingFolders: [] })
    }
    const below = relative(existing, written).split(sep)
    const missingFolders = below.slice(0, -1).map((_, i) => join(real, ...below.slice(0, i + 1)))
    return ok({ path: join(real, ...below), exists: false, missingFolders })
  } catch (error) {
    return failed(unusable(path, error))
  }
}

/** The path itself or the closest folder above it that is there; a link counts as there, wherever it leads. */
function nearestExisting(path: string): string {
  for (let at = path; ; at = dirname(at)) {
    try {
      lstatSync(at)
      return at
    } catch (error) {
      if (at === dirname(at) || !['ENOENT', 'ENOTDIR'].includes(errorCode(error))) throw error
    }
  }
}

const escapes = (path: string, real: string): Problem =>
  problem('input/path-escape', {
    attempted: `write ${quoted(path)}`,
    current: `it leads to ${quoted(real)}, out of the workspace`,
    desired: 'files are written in the workspace or the temporary folder of the runner only',
    fix: 'Name a path in the workspace.',
  })

const notAFile = (path: string, what: string): Problem =>
  problem('input/not-a-file', {
    attempted: `write ${quoted(path)}`,
    current: `it is ${what}`,
    desired: 'it must be a regular file or not be there yet',
  })

const unusable = (path: string, error: unknown): Problem =>
  problem('environment/write-failed', {
    attempted: `write ${quoted(path)}`,
    current: 'the path cannot be used; nothing was written',
    desired: 'every folder and link on the way must be usable',
    cause: errorText(error),
  })
