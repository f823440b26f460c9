import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { writeTree } from '../github/checkout.ts'
import { peelToCommit, resolveCommit } from '../github/git-lookup.ts'
import type { Repository } from '../github/state.ts'

/** The repository and commit that a file is of: what `$/` in it refers to. */
export interface Origin {
  readonly slug: string
  readonly sha: string
}

/** Where the code of actions and workflows comes from. */
export interface Sources {
  /** The commit that a ref names, and the ref as identity tokens spell it. */
  resolve(slug: string, ref: string): Origin & { readonly ref: string }
  /** A file of a commit; undefined when it is not there. */
  read(origin: Origin, path: string): string | undefined
  /** A folder with all files of a commit, which nobody must change. */
  folder(origin: Origin): Promise<string>
  /** Folder of the stand-in of an action whose repository is not here. */
  stub(slug: string): string | undefined
  /** The program that is run for one that an action.yml names. */
  program(path: string): string
}

export interface SourceOptions {
  /** Folder for commits that are written out. */
  readonly home: string
  readonly find: (slug: string) => Repository | undefined
  /** Folders that stand for a commit, by `slug@sha`: its files need not be written out. */
  readonly folders: ReadonlyMap<string, string>
  /** Folders with stubs as `<owner>/<repo>`; the later wins. */
  readonly stubs: readonly string[]
  /** Programs that are run in place of others. */
  readonly program: (path: string) => string
}

export function createSources({ home, find, folders, stubs, program }: SourceOptions): Sources {
  const written = new Map<string, Promise<string>>()
  const repository = (slug: string): Repository => {
    const found = find(slug)
    if (found === undefined) throw new Error(`Unable to resolve action \`${slug}\`, repository not found`)
    return found
  }
  const write = async ({ slug, sha }: Origin): Promise<string> => {
    const target = join(home, ...slug.toLowerCase().split('/'), sha)
    const commit = peelToCommit(repository(slug), sha)
    if (commit === undefined) throw new Error(`there is no commit ${sha} in ${slug}`)
    await writeTree(repository(slug), commit.tree, target)
    return target
  }
  return {
    resolve(slug, ref) {
      const state = repository(slug)
      const commit = resolveCommit(state, ref)
      if (commit === undefined)
        throw new Error(`Unable to resolve action \`${slug}@${ref}\`, unable to find version \`${ref}\``)
      const full = [ref, `refs/tags/${ref}`, `refs/heads/${ref}`].find((name) => state.refs.has(name))
      return { slug, sha: commit.sha, ref: full ?? commit.sha }
    },
    read: ({ slug, sha }, path) => readFileOf(repository(slug), sha, path),
    async folder(origin) {
      const key = `${origin.slug.toLowerCase()}@${origin.sha}`
      const known = folders.get(key)
      if (known !== undefined) return known
      const made = written.get(key) ?? write(origin)
      written.set(key, made)
      return made
    },
    stub: (slug) =>
      stubs
        .map((folder) => join(folder, slug.toLowerCase()))
        .findLast((folder) => existsSync(join(folder, 'action.yml'))),
    program,
  }
}

/** The text of a file at a commit; undefined when there is no such file. */
export function readFileOf(repository: Repository, sha: string, path: string): string | undefined {
  const commit = peelToCommit(repository, sha)
  let at = commit?.tree
  for (const name of path.split('/')) {
    const tree = at === undefined ? undefined : repository.objects.get(at)
    at = tree?.type === 'tree' ? tree.entries.find((entry) => entry.name === name)?.sha : undefined
  }
  const blob = at === undefined ? undefined : repository.objects.get(at)
  return blob?.type === 'blob' ? blob.bytes.toString('utf8') : undefined
}

/** `dist/<name>/index.js` of a tree of this project becomes the entry that it is bundled from. */
export const sourceEntry = (root: string) => (path: string) => {
  if (!path.startsWith(join(root, 'dist'))) return path
  const name = dirname(path).slice(join(root, 'dist').length + 1)
  const entry = join(root, 'actions', name, 'src', 'main.ts')
  return existsSync(entry) ? entry : path
}
