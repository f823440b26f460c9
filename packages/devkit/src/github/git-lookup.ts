import type { CommitObject, TagObject } from './git-objects.ts'
import type { RefTarget, Repository } from './state.ts'

const MAX_TAG_CHAIN = 16

/** The commit that an object id or a chain of annotated tags leads to. */
export function peelToCommit(repository: Repository, sha: string): CommitObject | undefined {
  let here = repository.objects.get(sha)
  for (let depth = 0; here?.type === 'tag' && depth < MAX_TAG_CHAIN; depth += 1) {
    here = repository.objects.get(here.target.sha)
  }
  return here?.type === 'commit' ? here : undefined
}

/** A commit by branch, tag, fully qualified ref, or object id of at least seven digits. */
export function resolveCommit(repository: Repository, name: string): CommitObject | undefined {
  for (const ref of [name, `refs/${name}`, `refs/heads/${name}`, `refs/tags/${name}`]) {
    const target = repository.refs.get(ref)
    if (target !== undefined) return peelToCommit(repository, target.sha)
  }
  if (!/^[0-9a-f]{7,40}$/.test(name)) return undefined
  const matches = [...repository.objects.keys()].filter((sha) => sha.startsWith(name))
  return matches.length === 1 && matches[0] !== undefined ? peelToCommit(repository, matches[0]) : undefined
}

export function annotatedTag(repository: Repository, sha: string): TagObject | undefined {
  const found = repository.objects.get(sha)
  return found?.type === 'tag' ? found : undefined
}

/** All ancestors of a commit and itself, newest first. */
export function history(repository: Repository, from: CommitObject): CommitObject[] {
  const seen = new Map<string, CommitObject>()
  const queue = [from]
  for (let commit = queue.shift(); commit !== undefined; commit = queue.shift()) {
    if (seen.has(commit.sha)) continue
    seen.set(commit.sha, commit)
    for (const parent of commit.parents) {
      const found = repository.objects.get(parent)
      if (found?.type === 'commit') queue.push(found)
    }
  }
  return [...seen.values()].toSorted((a, b) => b.committer.date.getTime() - a.committer.date.getTime())
}

export function isFastForward(repository: Repository, from: RefTarget, to: string): boolean {
  const target = peelToCommit(repository, to)
  const base = peelToCommit(repository, from.sha)
  return (
    target !== undefined &&
    base !== undefined &&
    history(repository, target).some(({ sha }) => sha === base.sha)
  )
}
