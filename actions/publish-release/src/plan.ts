import { parseCommitSha, type CommitSha } from '@tier3/model/commit-sha'
import { quoted } from '@tier3/model/display'
import { parseGitRef } from '@tier3/model/git-ref'
import { problem, type Problem } from '@tier3/model/problem'
import type { MakeLatest } from '@tier3/model/release-sink'
import { parseRepoSlug, type RepoSlug } from '@tier3/model/repo-slug'
import { failed, ok, type Result } from '@tier3/model/result'
import type { Demand } from '@tier3/release/publication/file-barrier'
import { isPrereleaseTag } from '@tier3/release/publication/latest'
import type { RunContext } from '@tier3/runner/define/context'
import { outputFolderProblems } from '@tier3/runner/define/output-folder'
import type { ConfigOf } from '@tier3/runner/define/spec'
import type { Policy } from '@tier3/verification/policy'
import { parsePolicy } from '@tier3/verification/policy-inputs'
import { rootProblems } from '@tier3/verification/root-problems'
import type { spec } from './spec.ts'

export interface PublishPlan {
  readonly repository: RepoSlug
  /** Scheme and host of the web pages. */
  readonly serverUrl: string
  readonly tag: string
  readonly commit: CommitSha
  readonly files: FilePlan
  readonly text: { readonly name: string; readonly notes: string | undefined; readonly prerelease: boolean }
  /** `auto` is decided by what is published. */
  readonly makeLatest: MakeLatest | 'auto'
  readonly publish: boolean
  readonly immutable: 'auto' | 'require' | 'ignore'
  readonly demands: readonly Demand[]
  /** Its predicate types are chosen for each file by the demands. */
  readonly policy: Policy
  readonly receiptPath: string
  readonly maxWaitSeconds: number
  readonly run: string | undefined
}

export interface FilePlan {
  readonly patterns: readonly string[]
  readonly base: string
  readonly bundles: readonly string[] | undefined
  readonly bundlesBase: string
  readonly manifests: readonly string[]
}

type Config = ConfigOf<typeof spec>

const TAGS = 'refs/tags/'

export function plan(config: Config, context: RunContext): Result<PublishPlan, readonly Problem[]> {
  const repository = parseRepoSlug(config.repository ?? context.repository ?? '')
  const tag = parseTag(config.tag, context.ref)
  const commit = parseCommit(config.commit ?? context.sha)
  const policy = parsePolicy({
    repository: repository.ok ? repository.value : 'owner/name',
    signerWorkflow: config['signer-workflow'],
    sourceRef: config['source-ref'] ?? (tag.ok ? exactRef(tag.value) : undefined),
    sourceDigest: commit.ok ? commit.value : undefined,
    predicateTypes: [],
    events: config.events,
    allowSelfHosted: config['allow-self-hosted'],
    requireName: true,
    trustDomain: config['trust-domain'],
    server: context.serverUrl,
  })
  const prerelease =
    config.prerelease === 'auto' ? tag.ok && isPrereleaseTag(tag.value) : config.prerelease === 'true'
  const receiptPath = config['receipt-path'] ?? `${context.temp}/release-receipt.json`
  const problems = [
    ...(repository.ok ? [] : [missing('repository', 'find the repository of the release', 'owner/name')]),
    ...(tag.ok ? [] : [tag.problem]),
    ...(commit.ok ? [] : [commit.problem]),
    ...(policy.ok ? [] : policy.problem),
    ...(prerelease && config['make-latest'] === 'true' ? [latestPrerelease()] : []),
    ...rootProblems(config['trust-domain'], config['trusted-root']),
    ...outputFolderProblems(receiptPath, context, { what: 'receipts', input: 'receipt-path' }),
  ]
  if (!repository.ok || !tag.ok || !commit.ok || !policy.ok || problems.length > 0) return failed(problems)
  return ok({
    repository: repository.value,
    serverUrl: context.serverUrl,
    tag: tag.value,
    commit: commit.value,
    files: {
      patterns: config.files,
      base: config.base,
      bundles: config.bundles,
      bundlesBase: config['bundles-base'] ?? config.base,
      manifests: config.checksums,
    },
    text: { name: config.name ?? tag.value, notes: config.notes, prerelease },
    makeLatest: config['make-latest'],
    publish: config.publish,
    immutable: config.immutable,
    demands: config.require,
    policy: policy.value,
    receiptPath,
    maxWaitSeconds: config['max-wait'],
    run: context.runUrl,
  })
}

/** A ref is compared as a pattern; what a tag may hold of a pattern stands for itself in none. */
const exactRef = (tag: string): string => `${TAGS}${tag}`

function parseTag(tag: string | undefined, runRef: string | undefined): Result<string, Problem> {
  if (tag === undefined && runRef?.startsWith(TAGS) !== true)
    return failed(
      missing('tag', 'find the tag of the release', 'the name of a tag, or the run must be of one'),
    )
  const named = tag ?? runRef ?? ''
  const ref = named.startsWith(TAGS) ? named : `${TAGS}${named}`
  const parsed = parseGitRef(ref)
  if (parsed.ok) return ok(ref.slice(TAGS.length))
  return failed(
    problem('input/malformed', {
      attempted: 'read the input "tag"',
      current: `it is ${quoted(named)}: ${parsed.problem}`,
      desired: 'it must be the name of a tag, such as v1.2.3',
    }),
  )
}

function parseCommit(text: string | undefined): Result<CommitSha, Problem> {
  if (text === undefined)
    return failed(missing('commit', 'find the commit of the release', 'the whole id of a commit'))
  const parsed = parseCommitSha(text)
  if (parsed.ok) return parsed
  return failed(
    problem('input/malformed', {
      attempted: 'read the input "commit"',
      current: `it is ${quoted(text, 100)}: ${parsed.problem}`,
      desired: 'it must be the whole id of a commit',
    }),
  )
}

const missing = (input: string, attempted: string, desired: string): Problem =>
  problem('input/missing', {
    attempted,
    current: 'it was not given, and the run does not tell it',
    desired: `it must be ${desired}`,
    fix: `Give the input \`${input}\`.`,
  })

const latestPrerelease = (): Problem =>
  problem('input/conflict', {
    attempted: 'read the inputs "prerelease" and "make-latest"',
    current: 'the release is a prerelease, and is to become the latest one',
    desired: 'GitHub never calls a prerelease the latest release',
    fix: 'Set `make-latest: auto`, or `prerelease: false`.',
  })
