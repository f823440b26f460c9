import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { peelToCommit } from './git-lookup.ts'
import { objectContent, type GitObject } from './git-objects.ts'
import type { Repository } from './state.ts'

/**
 * Writes a commit of an emulated repository into an empty folder as a checkout does: the files, and a `.git` with every object
 * and ref, so that git itself finds the same commit under the same id.
 */
export async function writeCheckout(repository: Repository, commit: string, folder: string): Promise<void> {
  const found = peelToCommit(repository, commit)
  if (found === undefined) throw new Error(`no commit ${commit}`)
  const git = join(folder, '.git')
  await mkdir(join(git, 'refs'), { recursive: true })
  await writeFile(join(git, 'HEAD'), `${found.sha}\n`)
  await writeFile(join(git, 'config'), '[core]\n\trepositoryformatversion = 0\n\tbare = false\n')
  for (const object of repository.objects.values()) await writeObject(git, object)
  const refs = [...repository.refs].map(([name, { sha }]) => `${sha} ${name}\n`)
  await writeFile(join(git, 'packed-refs'), refs.join(''))
  await writeTree(repository, found.tree, folder)
}

/** Writes an object as a loose one into a `.git` or a bare repository. */
export async function writeObject(git: string, object: GitObject): Promise<void> {
  const content = objectContent(object)
  const folder = join(git, 'objects', object.sha.slice(0, 2))
  await mkdir(folder, { recursive: true })
  const header = Buffer.from(`${object.type} ${content.length}\0`)
  await writeFile(join(folder, object.sha.slice(2)), deflateSync(Buffer.concat([header, content])))
}

/** Writes the files of a tree, programs as programs and links as links. */
export async function writeTree(repository: Repository, sha: string, folder: string): Promise<void> {
  const tree = repository.objects.get(sha)
  if (tree?.type !== 'tree') throw new Error(`no tree ${sha}`)
  await mkdir(folder, { recursive: true })
  for (const entry of tree.entries) {
    const path = join(folder, entry.name)
    const object = repository.objects.get(entry.sha)
    if (object?.type === 'blob' && entry.mode === '120000') await symlink(object.bytes.toString(), path)
    else if (object?.type === 'blob') await writeFile(path, object.bytes)
    if (entry.mode === '100755') await chmod(path, 0o755)
    if (entry.mode === '40000') await writeTree(repository, entry.sha, path)
  }
}
