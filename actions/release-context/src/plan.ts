import { parseCommitSha, type CommitSha } from '@tier3/model/commit-sha'
import { quoted } from '@tier3/model/display'
import { problem, type Problem } from '@tier3/model/problem'
import { parseRepoSlug, sameRepo, type RepoSlug } from '@tier3/model/repo-slug'
import { failed, ok, type Result } from '@tier3/model/result'
import type { VersionPattern } from '@tier3/release/version/version-pattern'
import type { RunContext } from '@tier3/runner/define/context'
import type { ConfigOf } from '@tier3/runner/define/spec'
import type { ManifestDemand } from './codecs.ts'
import type { spec } from './spec.ts'
import { parseTagName, TAGS } from './tag-name.ts'

/** A commit that the tag must point to, and who says so. */
export interface ExpectedCommit {
  readonly commit: CommitSha
  readonly from: 'run' | 'input'
}

export interface ReleaseContextPlan {
  readonly repository: RepoSlug
  /** Short name. */
  readonly tag: string
  readonly tagPattern: VersionPattern | undefined
  readonly manifest: ManifestDemand
  /** Empty for the default branch. */
  readonly branches: readonly string[]
  readonly tagType: 'any' | 'annotated' | 'signed'
  readonly requireSignedCommit: boolean
  readonly expected: readonly ExpectedCommit[]
  readonly requireUnreleased: boolean
}

export type Config = ConfigOf<typeof spec>

export function plan(config: Config, context: RunContext): Result<ReleaseContextPlan, readonly Problem[]> {
  const tag = parseTagName(config.tag, context.ref)
  const repository = parseRepoSlug(config.repository ?? context.repository ?? '')
  if (!tag.ok || !repository.ok)
    return failed([...(tag.ok ? [] : [tag.problem]), ...(repository.ok ? [] : [noRepository()])])
  const run = runCommit(tag.value, repository.value, context)
  if (!run.ok) return failed([run.problem])
  return ok({
    repository: repository.value,
    tag: tag.value,
    tagPattern: config['tag-pattern'],
    manifest: config.manifest,
    branches: config.branches ?? [],
    tagType: config['tag-type'],
    requireSignedCommit: config['require-signed-commit'],
    expected: [
      ...run.value,
      ...(config.commit === undefined ? [] : [{ commit: config.commit, from: 'input' as const }]),
    ],
    requireUnreleased: config['require-unreleased'],
  })
}

/** The commit of the run says where the tag was when the run was started; only a run of this very tag knows. */
function runCommit(
  tag: string,
  repository: RepoSlug,
  { ref, sha, repository: home }: RunContext,
): Result<readonly ExpectedCommit[], Problem> {
  if (ref !== TAGS + tag || !sameRepo(home ?? '', repository)) return ok([])
  const commit = parseCommitSha(sha ?? '')
  if (commit.ok) return ok([{ commit: commit.value, from: 'run' }])
  return failed(
    problem('environment/variable-missing', {
      attempted: 'find the commit of the run',
      current: `GITHUB_SHA is ${quoted(sha ?? '')}, and ${commit.problem}`,
      desired: 'it must be as the runner sets it',
    }),
  )
}

const noRepository = (): Problem =>
  problem('input/missing', {
    attempted: 'find the repository of the tag',
    current: 'none was given, and the run has none',
    desired: 'it must be owner/name',
    fix: 'Give the input `repository`.',
  })
