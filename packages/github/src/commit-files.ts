import type { CommitEntry, CommitFiles } from '@tier3/model/commit-files'
import type { CommitSha } from '@tier3/model/commit-sha'
import type { Json } from '@tier3/model/json'
import { problem, type Problem } from '@tier3/model/problem'
import type { RepoSlug } from '@tier3/model/repo-slug'
import { failed, ok, type Result } from '@tier3/model/result'
import { decodeGitCommit } from './git-decoding.ts'
import type { RestClient, RestParameters, RestRoute } from './rest-client.ts'
import { unexpectedAnswer } from './rest-refusal.ts'
import { slugParts } from './slug-parts.ts'
import { decodeBlob, decodeTree, pathBelow, type Tree, type TreeEntry } from './tree-decoding.ts'
import { assureRepository } from './unseen-repository.ts'

const PERMISSION = 'contents=read'

/**
 * The files of commits of one repository on GitHub, by way of git's trees and blobs: they name links and submodules as
 * what they are, where the interface of contents follows links. Trees are asked for once.
 */
export function createCommitFiles(options: {
  readonly client: RestClient
  readonly repository: RepoSlug
}): CommitFiles {
  const { client, repository } = options
  const roots = new Map<CommitSha, Promise<Result<CommitSha, Problem>>>()
  const trees = new Map<string, Promise<Result<Tree, Problem>>>()
  const listed = new Map<CommitSha, ReadonlyMap<string, TreeEntry>>()

  async function ask<T>(
    route: RestRoute,
    parameters: RestParameters,
    attempted: string,
    decode: (data: Json) => Result<T, string>,
  ): Promise<Result<T, Problem>> {
    const asking = { attempted, permission: PERMISSION }
    const answer = await client.request(route, { ...slugParts(repository), ...parameters }, asking)
    if (!answer.ok) return failed(answer.problem)
    if (answer.value.kind === 'not-found') {
      const seen = await assureRepository(client, repository, attempted, PERMISSION)
      const missing = unexpectedAnswer(attempted, 'an object of the commit is not there')
      return failed(seen.ok ? missing : seen.problem)
    }
    const decoded = decode(answer.value.data)
    return decoded.ok ? decoded : failed(unexpectedAnswer(attempted, decoded.problem))
  }

  const rootOf = (commit: CommitSha): Promise<Result<CommitSha, Problem>> =>
    remembered(roots, commit, () =>
      ask(
        'GET /repos/{owner}/{repo}/git/commits/{commit_sha}',
        { commit_sha: commit },
        `read the commit ${commit} of ${repository}`,
        (data) => {
          const decoded = decodeGitCommit(data, commit)
          return decoded.ok ? ok(decoded.value.tree) : decoded
        },
      ),
    )

  const treeOf = (sha: CommitSha, folder: string, recursive = false): Promise<Result<Tree, Problem>> =>
    remembered(trees, `${String(recursive)} ${folder} ${sha}`, () =>
      ask(
        'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
        { tree_sha: sha, ...(recursive ? { recursive: '1' } : {}) },
        `read the folder ${JSON.stringify(`/${folder}`)} of ${repository}`,
        (data) => decodeTree(data, { sha, folder, recursive }),
      ),
    )

  /** The entry of a path, from the whole listing when there is one, else folder by folder. */
  async function find(commit: CommitSha, path: string): Promise<Result<TreeEntry | undefined, Problem>> {
    const root = await rootOf(commit)
    if (!root.ok) return root
    const known = path === '' ? undefined : listed.get(commit)
    if (known !== undefined) return ok(known.get(path))
    let here: TreeEntry = { path: '', kind: 'folder', size: 0, sha: root.value }
    for (const name of path === '' ? [] : path.split('/')) {
      if (here.kind !== 'folder') return ok(undefined)
      const tree = await treeOf(here.sha, here.path)
      if (!tree.ok) return tree
      const wanted: string = pathBelow(here.path, name)
      const entry = tree.value.entries.find((one) => one.path === wanted)
      if (entry === undefined) {
        const attempted = `find ${JSON.stringify(path)} at ${commit}`
        // what is cut off may hold the entry
        return tree.value.truncated ? failed(unexpectedAnswer(attempted, 'a folder is cut')) : ok(undefined)
      }
      here = entry
    }
    return ok(here)
  }

  return {
    async list(commit, folder) {
      const found = await find(commit, folder)
      if (!found.ok || found.value?.kind !== 'folder') return found.ok ? ok(undefined) : failed(found.problem)
      const tree = await treeOf(found.value.sha, folder)
      if (!tree.ok) return tree
      const attempted = `list ${JSON.stringify(folder)} at ${commit}`
      return tree.value.truncated
        ? failed(unexpectedAnswer(attempted, 'a folder is cut'))
        : ok(tree.value.entries.map(withoutId))
    },
    async all(commit) {
      const root = await rootOf(commit)
      if (!root.ok) return root
      const tree = await treeOf(root.value, '', true)
      if (!tree.ok) return tree
      const { entries, truncated } = tree.value
      if (!truncated) listed.set(commit, new Map(entries.map((entry) => [entry.path, entry])))
      return ok({ entries: entries.map(withoutId), complete: !truncated })
    },
    async read(commit, path, limit) {
      const found = await find(commit, path)
      if (!found.ok || found.value === undefined) return found.ok ? ok(undefined) : failed(found.problem)
      const attempted = `read ${JSON.stringify(path)} of ${repository} at ${commit}`
      const { sha } = found.value
      const refusal = refuse(found.value, limit, attempted)
      if (refusal !== undefined) return failed(refusal)
      const route = 'GET /repos/{owner}/{repo}/git/blobs/{file_sha}'
      return ask(route, { file_sha: sha }, attempted, (data) => decodeBlob(data, sha))
    },
  }
}

function remembered<K, V>(memory: Map<K, V>, key: K, make: () => V): V {
  const known = memory.get(key)
  if (known !== undefined) return known
  const made = make()
  memory.set(key, made)
  return made
}

const withoutId = ({ path, kind, size }: TreeEntry): CommitEntry => ({ path, kind, size })

function refuse({ kind, size }: TreeEntry, limit: number, attempted: string): Problem | undefined {
  if (kind !== 'file') {
    const [current, desired] = [`it is a ${kind}`, 'it must be a regular file']
    return problem('input/not-a-file', { attempted, current, desired })
  }
  if (size <= limit) return undefined
  const [current, desired] = [`it has ${size} bytes`, `at most ${limit} bytes are read`]
  return problem('input/too-large', { attempted, current, desired })
}
