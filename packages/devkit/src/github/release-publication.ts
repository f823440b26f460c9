import type { ValidationEntry } from './errors.ts'
import { validationFailed } from './errors.ts'
import { resolveCommit } from './git-lookup.ts'
import type { Release, Repository } from './state.ts'

/** What `make_latest` may say; `legacy` decides by date. */
export type MakeLatest = 'true' | 'false' | 'legacy'

const entry = (code: ValidationEntry['code'], field: string, message?: string): ValidationEntry => ({
  resource: 'Release',
  code,
  field,
  ...(message === undefined ? {} : { message }),
})

const TAG_NAME = /^(?![-/.])(?!.*(?:\.\.|\/\/|@\{|\.lock$|[/.]$))[^\p{Cc} ~^:?*[\\]{1,240}$/u

/** A release, published, in the way of another one with its tag; 422 as GitHub words it. */
export function refuseTakenTag(repository: Repository, tagName: string, except?: Release): void {
  if (repository.burnedTags.has(tagName)) {
    throw validationFailed(
      entry('already_exists', 'tag_name'),
      entry('custom', 'tag_name', 'tag_name was used by an immutable release'),
    )
  }
  const taken = [...repository.releases.values()].some(
    (r) => r !== except && !r.draft && r.tagName === tagName,
  )
  if (taken) throw validationFailed(entry('already_exists', 'tag_name'))
}

export function refuseMalformedTag(tagName: string): void {
  if (!TAG_NAME.test(tagName))
    throw validationFailed(entry('custom', 'tag_name', 'tag_name is not well-formed'))
}

/** Makes a draft public: takes or creates the tag, freezes the release where the repository says so. */
export function publish(repository: Repository, release: Release, now: Date): void {
  refuseMalformedTag(release.tagName)
  refuseTakenTag(repository, release.tagName, release)
  const ref = `refs/tags/${release.tagName}`
  if (!repository.refs.has(ref)) {
    const target = resolveCommit(repository, release.targetCommitish)
    if (target === undefined) throw validationFailed(entry('invalid', 'target_commitish'))
    repository.refs.set(ref, { type: 'commit', sha: target.sha })
  }
  const commit = resolveCommit(repository, ref)
  release.draft = false
  release.publishedAt ??= now
  release.createdAt = commit?.committer.date ?? now
  release.immutable = repository.immutableReleases
  if (release.immutable && repository.immutableLag !== undefined)
    release.unsettledAnswers = repository.immutableLag
}

const newest = (releases: readonly Release[]): Release | undefined =>
  releases.toSorted(
    (a, b) =>
      b.createdAt.getTime() - a.createdAt.getTime() ||
      (b.publishedAt?.getTime() ?? 0) - (a.publishedAt?.getTime() ?? 0) ||
      b.id - a.id,
  )[0]

/** Moves the "latest" mark after a release became public or was asked to be it. Drafts and prereleases never are. */
export function markLatest(repository: Repository, release: Release, wish: MakeLatest): void {
  if (release.draft || release.prerelease) {
    if (wish === 'true' && !release.draft)
      throw validationFailed(entry('invalid', 'make_latest', 'A prerelease cannot be the latest release'))
    if (repository.latestRelease === release.id) repository.latestRelease = undefined
    return
  }
  if (wish === 'true') repository.latestRelease = release.id
  if (wish === 'legacy') repository.latestRelease = newest(eligible(repository))?.id
  if (wish === 'false' && repository.latestRelease === release.id) repository.latestRelease = undefined
}

const eligible = (repository: Repository): Release[] =>
  [...repository.releases.values()].filter((release) => !release.draft && !release.prerelease)

/** The marked release, or the newest full release when the marked one is gone. */
export function latestRelease(repository: Repository): Release | undefined {
  const candidates = eligible(repository)
  return candidates.find(({ id }) => id === repository.latestRelease) ?? newest(candidates)
}

/** Deletes a release. An immutable one uses its tag name up for ever, and lets go of the tag itself. */
export function removeRelease(repository: Repository, release: Release): void {
  if (release.immutable) repository.burnedTags.add(release.tagName)
  repository.releases.delete(release.id)
  if (repository.latestRelease === release.id) repository.latestRelease = undefined
}

/** An immutable release keeps its tag, its target and its state; title, notes, prerelease and the latest mark stay free. */
export function refuseImmutableChange(release: Release, changes: Readonly<Record<string, unknown>>): void {
  if (!release.immutable) return
  const locked = (field: string): ValidationEntry =>
    entry('custom', field, `${field} cannot be changed when release is immutable`)
  const { tag_name: tag, draft, target_commitish: target } = changes
  const refused = [
    ...(typeof tag === 'string' && tag !== release.tagName ? [locked('tag_name')] : []),
    ...(typeof target === 'string' && target !== release.targetCommitish ? [locked('target_commitish')] : []),
    ...(draft === true ? [locked('state'), locked('immutable')] : []),
  ]
  if (refused.length > 0) throw validationFailed(...refused)
}
