import { parseArtifactName } from '@tier3/model/artifact-name'
import { quoted } from '@tier3/model/display'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import type { SourceFile, SourceOrigin, SourceTree } from '@tier3/sbom/source-tree'
import { errorText } from './containment.ts'
import { committedAt, parseBatch, parseTreeListing, type GitEntry } from './git-objects.ts'
import { findRepository } from './git-location.ts'
import { findGit, unusableGit, type Git } from './git-program.ts'
import { noSuchFile, tooLarge } from './source-tree-problems.ts'

export interface GitSource {
  /** Absolute path of a folder of the checkout. */
  readonly workspace: string
  /** Commit, tag or branch; `HEAD` when missing. */
  readonly revision?: string
  /** Folder to take for the root of the tree, relative to the workspace with `/`; the workspace when missing. */
  readonly folder?: string
  /** Whether the repository may begin above the workspace; it may not when missing, for it is somebody else's then. */
  readonly above?: boolean
  /** Where git is looked for; the PATH of this process when missing. */
  readonly path?: string
}

const LISTING_LIMIT = 512 * 1024 * 1024
const COMMIT_LIMIT = 1024 * 1024

/** The tree of a commit, read with git from its objects: whatever the work tree holds plays no part. */
export function createGitSourceTree(source: GitSource): SourceTree {
  let opened: Promise<Result<Opened, Problem>> | undefined
  let listed: Promise<Result<readonly GitEntry[], Problem>> | undefined
  const attempted = `read the tree of ${quoted(source.revision ?? 'HEAD')} in ${quoted(source.workspace)}`
  const open = (): Promise<Result<Opened, Problem>> => (opened ??= openCommit(source, attempted))
  const list = (): Promise<Result<readonly GitEntry[], Problem>> =>
    (listed ??= open().then((at) => (at.ok ? listTree(at.value, attempted) : at)))
  return {
    async origin() {
      const at = await open()
      return at.ok ? ok(at.value.origin) : at
    },
    list,
    async read(paths, limit) {
      const [at, entries] = [await open(), await list()]
      if (!at.ok) return at
      return entries.ok ? readFiles(at.value, entries.value, paths, limit, attempted) : entries
    },
  }
}

interface Opened {
  readonly git: Git
  readonly origin: SourceOrigin
  /** What git takes for the tree. */
  readonly tree: string
}

async function openCommit(source: GitSource, attempted: string): Promise<Result<Opened, Problem>> {
  const revision = source.revision ?? 'HEAD'
  if (!isRevision(revision)) return failed(refused(attempted, 'this is no name of a commit, tag or branch'))
  const { folder = '' } = source
  if (folder !== '' && !parseArtifactName(folder).ok) return failed(leaves(attempted, folder))
  const place = findRepository(source)
  if (place === undefined) return failed(refused(attempted, 'it is in no git repository'))
  const git = findGit(place.gitFolder, place.outermost, source.path)
  if (!git.ok) return git
  try {
    const commit = await resolve(git.value, `${revision}^{commit}`)
    if (commit === undefined) return failed(refused(attempted, 'there is no such commit in the repository'))
    if (place.folder !== '' && !parseArtifactName(place.folder).ok) {
      return failed(leaves(attempted, place.folder))
    }
    const tree = place.folder === '' ? commit : await folderOf(git.value, commit, place.folder)
    if (tree === undefined) {
      return failed(refused(attempted, `the commit has no folder ${quoted(place.folder)}`))
    }
    const text = await git.value(['cat-file', 'commit', commit], { limit: COMMIT_LIMIT })
    const time = text.ended === 0 ? committedAt(new TextDecoder().decode(text.stdout)) : undefined
    const origin = {
      commit,
      ...(time === undefined ? {} : { committedAt: time }),
      ...(place.folder === '' ? {} : { folder: place.folder }),
    }
    return ok({ git: git.value, origin, tree })
  } catch (error) {
    return failed(unusableGit(error))
  }
}

/** The full name of the object that an expression names; undefined when there is none. */
async function resolve(git: Git, expression: string): Promise<string | undefined> {
  const found = await git(['rev-parse', '--verify', '--quiet', '--end-of-options', expression], {
    limit: 10_000,
  })
  const name = new TextDecoder().decode(found.stdout).trim()
  return found.ended === 0 && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(name) ? name : undefined
}

async function folderOf(git: Git, commit: string, folder: string): Promise<string | undefined> {
  const object = await resolve(git, `${commit}:${folder}`)
  return object === undefined ? undefined : resolve(git, `${object}^{tree}`)
}

/** Names only: no option, and none of the expressions of git, such as the newest commit with a certain text. */
const isRevision = (text: string): boolean =>
  text.length <= 1000 &&
  // oxlint-disable-next-line no-control-regex -- a name has none, and git must never be asked for one
  /^[^-\s~^:?*[\\\u0000-\u001f\u007f][^\s~^:?*[\\\u0000-\u001f\u007f]*$/.test(text) &&
  !text.includes('..') &&
  !text.includes('@{')

async function listTree(
  { git, tree }: Opened,
  attempted: string,
): Promise<Result<readonly GitEntry[], Problem>> {
  const listed = await git(['ls-tree', '-r', '-l', '-z', '--full-tree', tree], { limit: LISTING_LIMIT })
  if (listed.ended !== 0) {
    const ways = { 'too-long': 'listing it took too long', 'too-much': 'it has too many files' }
    const current = typeof listed.ended === 'string' ? ways[listed.ended] : 'git cannot list it'
    return failed(refused(attempted, current, listed.stderr))
  }
  const entries = parseTreeListing(listed.stdout)
  return entries.ok ? entries : failed(refused(attempted, entries.problem))
}

async function readFiles(
  { git }: Opened,
  entries: readonly GitEntry[],
  paths: readonly string[],
  limit: number,
  attempted: string,
): Promise<Result<readonly SourceFile[], Problem>> {
  const known = new Map(entries.map((entry) => [entry.path, entry]))
  const wanted: GitEntry[] = []
  for (const path of paths) {
    const entry = known.get(path)
    if (entry?.kind !== 'file') return failed(noSuchFile(path, entry?.kind))
    if (entry.size > limit) return failed(tooLarge(path, limit))
    wanted.push(entry)
  }
  if (wanted.length === 0) return ok([])
  const objects = wanted.map(({ object }) => object)
  // Each comes with a line that names it; one whose size is not known is as long as it may be at most.
  const most = wanted.reduce((sum, { size }) => sum + 200 + (size === 0 ? Math.min(limit, 65_536) : size), 0)
  const batch = await git(['cat-file', '--batch'], { input: `${objects.join('\n')}\n`, limit: most })
  const contents = parseBatch(batch.stdout, objects, limit)
  if (contents.ok) {
    return ok(contents.value.map((content, index) => ({ path: wanted[index]?.path ?? '', content })))
  }
  const path = wanted[contents.problem.index]?.path ?? ''
  if (contents.problem.reason === 'too-large') return failed(tooLarge(path, limit))
  return failed(refused(attempted, `the content of ${quoted(path)} is not in the repository`, batch.stderr))
}

const leaves = (attempted: string, folder: string): Problem =>
  refused(attempted, `the folder ${quoted(folder)} leaves the tree`)

const refused = (attempted: string, current: string, cause = ''): Problem =>
  problem('input/source-tree', {
    attempted,
    current,
    desired: 'it must be a commit of a checkout, with all its files',
    ...(cause.trim() === '' ? {} : { cause: errorText(cause.trim()) }),
  })
