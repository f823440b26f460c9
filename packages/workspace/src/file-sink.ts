import type { FileSink } from '@tier3/model/artifacts'
import { quoted } from '@tier3/model/display'
import { problem, type Problem } from '@tier3/model/problem'
import { collect, failed, ok, type Result } from '@tier3/model/result'
import { errorText } from './containment.ts'
import { resolveTarget, writeRoot, type WriteRoot, type WriteTarget } from './write-target.ts'
import { writeTogether } from './write-transaction.ts'

/**
 * Writes files into `workspace` (absolute), and by absolute path also into the folders of `allow`. Files that exist are
 * replaced in one step. New files get mode 0644, less what the umask takes.
 */
export function createFileSink({
  workspace,
  allow = [],
}: {
  readonly workspace: string
  readonly allow?: readonly string[]
}): FileSink {
  return {
    async writeAll(files) {
      const roots = resolveRoots([workspace, ...allow])
      if (!roots.ok) return failed([roots.problem])
      const targets = collect(files.map(({ path }) => resolveTarget(path, roots.value)))
      if (!targets.ok) return targets
      const twice = repeatedTargets(targets.value)
      if (twice.length > 0) return failed(twice)
      const pending = files.flatMap(({ content }, index) => {
        const target = targets.value[index]
        return target === undefined ? [] : [{ target, content }]
      })
      try {
        await writeTogether(pending)
        return ok(undefined)
      } catch (error) {
        return failed([writeFailed(files.length, error)])
      }
    },
  }
}

function resolveRoots(folders: readonly string[]): Result<readonly WriteRoot[], Problem> {
  try {
    return ok(folders.map(writeRoot))
  } catch (error) {
    return failed(writeFailed(0, error))
  }
}

function repeatedTargets(targets: readonly WriteTarget[]): readonly Problem[] {
  const seen = new Set<string>()
  const repeated = targets.filter(({ path }) => seen.size === seen.add(path).size)
  return repeated.map(({ path }) =>
    problem('input/duplicate-name', {
      attempted: `write ${quoted(path)}`,
      current: 'two files would be written to this path',
      desired: 'every file must have a path of its own',
    }),
  )
}

const writeFailed = (count: number, error: unknown): Problem =>
  problem('environment/write-failed', {
    attempted: count === 0 ? 'use the folders to write into' : `write ${count} files`,
    current: 'one could not be written, and everything is as it was before',
    desired: 'all files must be written together',
    cause: errorText(error),
  })
