import { execFile } from 'node:child_process'
import { lstat, readdir, readFile, readlink } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { promisify } from 'node:util'
import type { SnapshotFile, SnapshotFiles } from '../github/git-objects.ts'

/** Folders that no commit holds. */
const NEVER: ReadonlySet<string> = new Set(['.git', 'node_modules'])

/** The files of a folder as a commit would hold them: bytes, programs, links. */
export async function readFolder(folder: string): Promise<SnapshotFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !path.split('/').some((part) => NEVER.has(part)))
  return readPaths(folder, paths)
}

/** The files of a folder that git would take: known ones and new ones, none that is ignored. */
export async function readWorkingTree(folder: string): Promise<SnapshotFiles> {
  const { stdout } = await promisify(execFile)(
    'git',
    ['-C', folder, 'ls-files', '-z', '--cached', '--others', '--exclude-standard'],
    { maxBuffer: 64 * 1024 * 1024 },
  )
  return readPaths(
    folder,
    stdout.split('\0').filter((path) => path !== ''),
  )
}

async function readPaths(folder: string, paths: readonly string[]): Promise<SnapshotFiles> {
  const files: { [path: string]: SnapshotFile } = {}
  for (const path of paths.toSorted()) {
    const file = await readOne(join(folder, path))
    if (file !== undefined) files[path] = file
  }
  return files
}

async function readOne(path: string): Promise<SnapshotFile | undefined> {
  try {
    const stats = await lstat(path)
    if (stats.isSymbolicLink()) return { bytes: await readlink(path), mode: '120000' }
    const bytes = await readFile(path)
    return (stats.mode & 0o100) === 0 ? bytes : { bytes, mode: '100755' }
  } catch (error) {
    // Known to git, and deleted since; or gone while the folder was read.
    if ((error as { readonly code?: string }).code === 'ENOENT') return undefined
    throw error
  }
}
