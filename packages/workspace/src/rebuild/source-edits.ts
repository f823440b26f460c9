import { appendFileSync, existsSync, lstatSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArtifactName } from '@tier3/model/artifact-name'
import { quoted } from '@tier3/model/display'
import { problem, type Problem } from '@tier3/model/problem'
import type { SourceEdit } from '@tier3/model/rebuild-stage'
import { failed, ok, type Result } from '@tier3/model/result'
import { errorText, isInside } from '../containment.ts'

/**
 * Writes edits into a checkout, through no link. Where it is a repository, git is told to take them for what was checked
 * out: tools that refuse a changed tree, or name versions after it, must not notice.
 */
export async function applyEdits(
  folder: string,
  edits: readonly SourceEdit[],
  git: (args: readonly string[]) => Promise<Result<void, Problem>>,
): Promise<Result<void, Problem>> {
  const isRepository = existsSync(join(folder, '.git'))
  for (const { content, path } of edits) {
    const target = targetOf(folder, path)
    if (!target.ok) return target
    try {
      const isNew = !existsSync(target.value)
      writeFileSync(target.value, content, { flag: isNew ? 'wx' : 'w' })
      if (isRepository && isNew) exclude(folder, path)
      else if (isRepository) {
        const hidden = await git(['-C', folder, 'update-index', '--assume-unchanged', '--', path])
        if (!hidden.ok) return hidden
      }
    } catch (error) {
      return failed(unwritable(path, errorText(error)))
    }
  }
  return ok(undefined)
}

function targetOf(folder: string, path: string): Result<string, Problem> {
  const name = parseArtifactName(path)
  if (!name.ok) return failed(unwritable(path, name.problem))
  const target = join(folder, ...name.value.split('/'))
  try {
    mkdirSync(dirname(target), { recursive: true })
    const real = realpathSync.native(dirname(target))
    const stats = lstatSync(target, { throwIfNoEntry: false })
    if (isInside(realpathSync.native(folder), real) && (stats === undefined || stats.isFile()))
      return ok(target)
    return failed(unwritable(path, 'it is a link, or leads through one'))
  } catch (error) {
    return failed(unwritable(path, errorText(error)))
  }
}

function exclude(folder: string, path: string): void {
  const info = join(folder, '.git', 'info')
  // A work tree of its own keeps its list elsewhere; the file is only seen there.
  if (!lstatSync(join(folder, '.git')).isDirectory()) return
  mkdirSync(info, { recursive: true })
  appendFileSync(join(info, 'exclude'), `\n/${path.replaceAll(/[\\*?[\]#! ]/g, '\\$&')}\n`)
}

const unwritable = (path: string, cause: string): Problem =>
  problem('environment/write-failed', {
    attempted: `change ${quoted(path)} on purpose`,
    current: 'it could not be written',
    desired: 'it must be a regular file of the checkout',
    cause,
  })
