import { createHash } from 'node:crypto'
import type { CommitEntry, CommitFiles } from '@tier3/model/commit-files'
import { parseCommitSha, type CommitSha } from '@tier3/model/commit-sha'
import {
  LONGEST_TAG_CHAIN,
  MOST_BRANCHES,
  type GitHistory,
  type PeeledTag,
  type SignatureCheck,
} from '@tier3/model/git-history'
import { problem, type Problem } from '@tier3/model/problem'
import type { ProblemCode } from '@tier3/model/problem-registry'
import { failed, ok, type Result } from '@tier3/model/result'
import type { SnapshotFiles } from '../github/git-objects.ts'

interface MemoryCommit {
  readonly parents: readonly CommitSha[]
  readonly committedAt: number
  readonly entries: ReadonlyMap<string, CommitEntry & { readonly bytes: Uint8Array }>
}

/** Tags, branches, commits and files of one repository in memory. */
export interface MemoryHistory {
  readonly history: GitHistory
  readonly files: CommitFiles
  /** Adds a commit on top of a branch, `main` when absent; a new branch starts at `main`. */
  commit(options: {
    readonly files?: SnapshotFiles
    readonly branch?: string
    readonly date?: Date
    readonly orphan?: boolean
  }): CommitSha
  /** Points a tag at an object, that of `main` when absent; with a message through a tag object. */
  tag(
    name: string,
    options?: { readonly commit?: string; readonly message?: string; readonly inner?: string },
  ): CommitSha
  deleteTag(name: string): void
  sign(sha: string, said?: { readonly verified: boolean; readonly reason: string }): void
  /** Entries above which a listing is cut. */
  cutTrees(limit: number): void
  /** From now on every question is answered with this problem; undefined heals it. */
  failWith(fault: Problem | undefined): void
}

export function createMemoryHistory(): MemoryHistory {
  const commits = new Map<string, MemoryCommit>()
  const branches = new Map<string, CommitSha>()
  const tags = new Map<string, CommitSha>()
  const tagObjects = new Map<string, { readonly name: string; readonly target: CommitSha }>()
  const signatures = new Map<string, SignatureCheck>()
  let made = 0
  let limit = Number.POSITIVE_INFINITY
  let fault: Problem | undefined

  const newSha = (): CommitSha =>
    shaOf(
      createHash('sha1')
        .update(String((made += 1)))
        .digest('hex'),
    )
  const answer = <T>(value: () => Result<T, Problem>): Promise<Result<T, Problem>> =>
    Promise.resolve(fault === undefined ? value() : failed(fault))
  const signatureOf = (sha: string): SignatureCheck =>
    signatures.get(sha) ?? { state: 'unverified', reason: 'unsigned' }
  const ancestors = (from: CommitSha): ReadonlySet<CommitSha> => {
    const seen = new Set<CommitSha>()
    const queue = [from]
    for (let here = queue.pop(); here !== undefined; here = queue.pop()) {
      if (!seen.has(here)) queue.push(...(commits.get(here)?.parents ?? []))
      seen.add(here)
    }
    return seen
  }
  const entriesAt = (commit: CommitSha) => commits.get(commit)?.entries
  const missing = (attempted: string): Result<never, Problem> =>
    failed(memory('service/unexpected-answer', attempted))

  function peel(object: CommitSha): Result<PeeledTag, Problem> {
    const outer = tagObjects.get(object)
    const annotation = outer === undefined ? undefined : { name: outer.name, signature: signatureOf(object) }
    let here = object
    for (let chain = 0; ; chain++) {
      const tag = tagObjects.get(here)
      if (tag === undefined) break
      if (chain === LONGEST_TAG_CHAIN) return failed(memory('input/too-many', 'peel the tag'))
      here = tag.target
    }
    return ok({ object, commit: here, annotation })
  }

  return {
    commit({ files = {}, branch = 'main', date = new Date(0), orphan = false }) {
      const parent = orphan ? undefined : (branches.get(branch) ?? branches.get('main'))
      const sha = newSha()
      const committedAt = Math.floor(date.getTime() / 1000)
      commits.set(sha, {
        parents: parent === undefined ? [] : [parent],
        committedAt,
        entries: entriesOf(files),
      })
      branches.set(branch, sha)
      return sha
    },
    tag(name, { commit = branches.get('main') ?? '', message, inner = name } = {}) {
      const target = shaOf(commit)
      const object = message === undefined ? target : newSha()
      if (message !== undefined) tagObjects.set(object, { name: inner, target })
      tags.set(name, object)
      return object
    },
    deleteTag: (name) => void tags.delete(name),
    sign: (sha, { verified, reason } = { verified: true, reason: 'valid' }) =>
      void signatures.set(sha, {
        state: verified ? 'verified' : reason.startsWith('gpgverify_') ? 'unknown' : 'unverified',
        reason,
      }),
    cutTrees(next) {
      limit = next
    },
    failWith(next) {
      fault = next
    },
    history: {
      tag: (name) =>
        answer((): Result<PeeledTag | undefined, Problem> => {
          const object = tags.get(name)
          return object === undefined ? ok(undefined) : peel(object)
        }),
      commit: (sha) =>
        answer(() => {
          const found = commits.get(sha)
          if (found === undefined) return ok(undefined)
          return ok({ committedAt: found.committedAt, signature: signatureOf(sha) })
        }),
      defaultBranch: () => answer(() => ok('main')),
      branch: (name) =>
        answer(() => {
          const head = branches.get(name)
          return ok(head === undefined ? undefined : { name, head })
        }),
      branches: (prefix) =>
        answer(() => {
          const found = [...branches]
            .filter(([name]) => name.startsWith(prefix))
            .map(([name, head]) => ({ name, head }))
            .toSorted((a, b) => (a.name < b.name ? -1 : 1))
          return found.length < MOST_BRANCHES
            ? ok(found)
            : failed(memory('input/too-many', 'list the branches'))
        }),
      contains: (head, commit) =>
        answer(() =>
          commits.has(head) && commits.has(commit)
            ? ok(ancestors(head).has(commit))
            : missing('compare the commits'),
        ),
    },
    files: {
      list: (commit, folder) =>
        answer(() => {
          const entries = entriesAt(commit)
          if (entries === undefined) return missing('list the folder')
          if (folder !== '' && entries.get(folder)?.kind !== 'folder') return ok(undefined)
          const below = folder === '' ? '' : `${folder}/`
          return ok(
            plain([...entries.values()]).filter(
              ({ path }) => path.startsWith(below) && !path.slice(below.length).includes('/'),
            ),
          )
        }),
      all: (commit) =>
        answer(() => {
          const entries = entriesAt(commit)
          if (entries === undefined) return missing('list the commit')
          return ok({
            entries: plain([...entries.values()]).slice(0, limit),
            complete: entries.size <= limit,
          })
        }),
      read: (commit, path, most) =>
        answer(() => {
          const entries = entriesAt(commit)
          if (entries === undefined) return missing('read the file')
          const entry = entries.get(path)
          if (entry === undefined) return ok(undefined)
          if (entry.kind !== 'file')
            return failed(memory('input/not-a-file', 'read the file', `it is a ${entry.kind}`))
          return entry.size > most
            ? failed(memory('input/too-large', 'read the file', `it has ${entry.size} bytes`))
            : ok(entry.bytes)
        }),
    },
  }
}

const plain = (entries: readonly CommitEntry[]): readonly CommitEntry[] =>
  entries.map(({ path, kind, size }) => ({ path, kind, size }))

function shaOf(text: string): CommitSha {
  const sha = parseCommitSha(text)
  if (!sha.ok) throw new Error(`${text}: ${sha.problem}`)
  return sha.value
}

const memory = (
  code: ProblemCode,
  attempted: string,
  current = 'the repository in memory refuses it',
): Problem => problem(code, { attempted, current, desired: 'see the code' })

/** Files and the folders that they are in, in the order of git. */
function entriesOf(files: SnapshotFiles): MemoryCommit['entries'] {
  const entries = new Map<string, CommitEntry & { readonly bytes: Uint8Array }>()
  for (const [path, content] of Object.entries(files)) {
    const parts = path.split('/')
    for (let depth = 1; depth < parts.length; depth++) {
      const folder = parts.slice(0, depth).join('/')
      entries.set(folder, { path: folder, kind: 'folder', size: 0, bytes: new Uint8Array() })
    }
    const { bytes, mode } =
      typeof content === 'string' || content instanceof Uint8Array
        ? { bytes: content, mode: '100644' }
        : content
    const buffer = new Uint8Array(Buffer.from(bytes))
    const kind = mode === '120000' ? 'link' : 'file'
    entries.set(path, { path, kind, size: kind === 'file' ? buffer.length : 0, bytes: buffer })
  }
  const key = ({ path, kind }: CommitEntry): Buffer => Buffer.from(kind === 'folder' ? `${path}/` : path)
  const sorted = [...entries.values()].toSorted((a, b) => Buffer.compare(key(a), key(b)))
  return new Map(sorted.map((entry) => [entry.path, entry]))
}
