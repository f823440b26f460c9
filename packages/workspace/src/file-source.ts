import { readdirSync, realpathSync, statSync } from 'node:fs'
import { isAbsolute, join, resolve } from 'node:path'
import type { FileSource } from '@tier3/model/artifacts'
import { quoted } from '@tier3/model/display'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import { readBounded } from './bounded-read.ts'
import { errorCode, errorText, isInside } from './containment.ts'
import { globFiles } from './file-glob.ts'

/**
 * Reads files of `workspace` (absolute), and by absolute path any other. A path in the workspace must not lead out of
 * it, so that a link in a checked-out tree cannot have a secret of the runner read and published.
 */
export function createFileSource({ workspace }: { readonly workspace: string }): FileSource {
  return {
    async read(path, limit) {
      try {
        const real = realPath(workspace, path)
        return real.ok ? readBounded(path, real.value, limit) : real
      } catch (error) {
        return failed(unreadable(path, error))
      }
    },
    glob: (patterns) => globFiles(workspace, patterns),
    async list(folder) {
      try {
        const real = realPath(workspace, folder === '' ? '.' : folder)
        return real.ok ? ok(regularFiles(real.value)) : real
      } catch (error) {
        return errorCode(error) === 'ENOENT' ? ok([]) : failed(unreadable(folder, error))
      }
    },
  }
}

/** Links to regular files are listed too; `read` refuses those that lead out of the workspace. */
function regularFiles(folder: string): readonly string[] {
  const entries = readdirSync(folder, { withFileTypes: true })
  const files = entries.filter(
    (entry) => entry.isFile() || (entry.isSymbolicLink() && isRegular(join(folder, entry.name))),
  )
  return files.map(({ name }) => name).toSorted()
}

function isRegular(path: string): boolean {
  try {
    return statSync(path).isFile()
  } catch {
    return false
  }
}

function realPath(workspace: string, path: string): Result<string, Problem> {
  if (path === '' || path.includes('\0')) return failed(malformed(path))
  const root = realpathSync.native(workspace)
  const written = resolve(root, path)
  const inside = isInside(root, written) || isInside(resolve(workspace), written)
  if (!inside) return isAbsolute(path) ? ok(realpathSync.native(written)) : failed(escapes(path, written))
  const real = realpathSync.native(written)
  return isInside(root, real) ? ok(real) : failed(escapes(path, real))
}

const escapes = (path: string, real: string): Problem =>
  problem('input/path-escape', {
    attempted: `read ${quoted(path)}`,
    current: `it leads to ${quoted(real)}, out of the workspace`,
    desired: 'paths in the workspace must stay in it',
    fix: 'Name a file of the workspace, or give the absolute path of the file that is meant.',
  })

const malformed = (path: string): Problem =>
  problem('input/malformed', {
    attempted: `read ${quoted(path)}`,
    current: 'it is empty or has a NUL character',
    desired: 'it must be a path',
  })

const unreadable = (path: string, error: unknown): Problem =>
  problem('environment/read-failed', {
    attempted: `read ${quoted(path)}`,
    current: errorCode(error) === 'ENOENT' ? 'there is no such file' : 'it could not be read',
    desired: 'it must exist and be readable',
    cause: errorText(error),
  })
