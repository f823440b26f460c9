import { existsSync, lstatSync, realpathSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'

export interface GitLocation {
  readonly gitFolder: string
  /** Folder of the tree that is asked for, with `/`; empty for the root of the repository. */
  readonly folder: string
  /** The workspace, or the top of the repository when that is above it: nothing below may be taken for a program. */
  readonly outermost: string
}

/**
 * The repository that holds a folder of the workspace: the nearest of it and the folders around it, up to the workspace
 * (a job may check out several repositories below that), and above it only when `above` says so: a stranger's
 * repository around the workspace must not answer for it. Links below the workspace are not gone through.
 */
export function findRepository({
  workspace,
  folder = '',
  above = false,
}: {
  readonly workspace: string
  /** Safe parts with `/`. */
  readonly folder?: string
  readonly above?: boolean
}): GitLocation | undefined {
  if (!existsSync(workspace)) return undefined
  const start = realpathSync.native(workspace)
  const asked = folder.split('/').filter((part) => part !== '' && part !== '.')
  for (let depth = foldersThere(start, asked); depth > 0; depth--) {
    const gitFolder = join(start, ...asked.slice(0, depth), '.git')
    if (existsSync(gitFolder)) return { gitFolder, folder: asked.slice(depth).join('/'), outermost: start }
  }
  for (let top = start; ; top = dirname(top)) {
    const gitFolder = join(top, '.git')
    if (existsSync(gitFolder)) {
      const way = relative(top, start)
      const parts = [...(way === '' ? [] : way.split(sep)), ...asked]
      return { gitFolder, folder: parts.join('/'), outermost: top }
    }
    if (!above || dirname(top) === top) return undefined
  }
}

/** How many of the parts are folders below each other. One may be missing here that another commit has. */
function foldersThere(start: string, parts: readonly string[]): number {
  const end = parts.findIndex((_, index) => {
    const path = join(start, ...parts.slice(0, index + 1))
    return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() !== true
  })
  return end < 0 ? parts.length : end
}
