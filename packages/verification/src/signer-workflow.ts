import { parseCommitSha } from '@tier3/model/commit-sha'
import { parseGitRef } from '@tier3/model/git-ref'
import { parseRepoSlug, type RepoSlug } from '@tier3/model/repo-slug'
import { failed, ok, type Result } from '@tier3/model/result'
import type { SignerDemand } from './policy.ts'

const FORM =
  'it is not owner/repo/.github/workflows/<file>.yml or .github/workflows/<file>.yml, with @<ref or commit> behind if wanted'

/**
 * Reads the demanded signing workflow. The split is at the first `@` behind the file ending. A ref is full (`refs/tags/v*`)
 * and may be a glob; a bare tag or branch name is refused, since it would not say which of both it is.
 */
export function parseSignerWorkflow(
  text: string,
  sourceRepository: RepoSlug | undefined,
): Result<SignerDemand, string> {
  const match =
    /^(?:([^/@]+\/[^/@]+)\/)?(\.github\/workflows\/[A-Za-z0-9._ -]{1,200}\.ya?ml)(?:@(.+))?$/.exec(text)
  const [, slug, path, at] = match ?? []
  if (path === undefined) return failed(FORM)
  const repository = slug === undefined ? sourceRepository : parsedSlug(slug)
  if (repository === undefined) return failed(slug === undefined ? 'the repository is not known' : FORM)
  if (at === undefined) return ok({ repository, path })
  const commit = parseCommitSha(at)
  if (commit.ok) return ok({ repository, path, at: { kind: 'commit', sha: commit.value } })
  const glob = parseRefGlob(at)
  return glob.ok ? ok({ repository, path, at: { kind: 'ref', glob: glob.value } }) : glob
}

function parsedSlug(text: string): RepoSlug | undefined {
  const slug = parseRepoSlug(text)
  return slug.ok ? slug.value : undefined
}

/** A full ref, or an anchored glob below `refs/heads/`, `refs/tags/` or `refs/pull/`. */
export function parseRefGlob(text: string): Result<string, string> {
  if (!/^refs\/(?:heads|tags|pull)\//.test(text)) {
    return failed('it does not start with refs/heads/, refs/tags/ or refs/pull/')
  }
  const ref = parseGitRef(text.replace(/[*?]+/g, 'x'))
  return ref.ok ? ok(text) : ref
}
