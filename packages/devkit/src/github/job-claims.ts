import { randomUUID } from 'node:crypto'

import type { GithubClaims } from '../oidc/github-claims.ts'
import { GITHUB_ISSUER } from '../oidc/github-claims.ts'
import type { PermissionLevel, Permissions } from './permissions.ts'
import type { Account, Repository } from './state.ts'
import { fullName } from './state.ts'

/** One job of a workflow run, as its author would describe it. */
export interface JobOptions {
  readonly repository: Repository | string
  /** `owner/repo/.github/workflows/x.yml@refs/...`: the workflow that the event started. */
  readonly workflowRef: string
  readonly workflowSha?: string
  /** The reusable workflow that holds the job; the started workflow when absent. */
  readonly jobWorkflowRef?: string
  readonly jobWorkflowSha?: string
  /** The `name:` of the workflow; its path when absent, as on GitHub. */
  readonly workflow?: string
  /** The job's id; `GITHUB_JOB`. */
  readonly job?: string
  readonly ref: string
  readonly sha: string
  readonly eventName: string
  /** The payload of the event, for `GITHUB_EVENT_PATH`. */
  readonly event?: Readonly<Record<string, unknown>>
  readonly runId?: number
  readonly runNumber?: number
  readonly runAttempt?: number
  readonly environment?: string
  readonly runnerEnvironment?: 'github-hosted' | 'self-hosted'
  readonly permissions?: Permissions
  readonly actor?: string
  readonly actorId?: number
  readonly refProtected?: boolean
  /** Source and target branch of a pull request. */
  readonly headRef?: string
  readonly baseRef?: string
  /** `owner/repo` that a pull request comes from; another one than `repository` means a fork. */
  readonly headRepository?: string
}

export interface RunFacts {
  readonly repository: Repository
  readonly runId: number
  readonly runNumber: number
  readonly runAttempt: number
  readonly checkRunId: number
  readonly actor: Account
}

/** `repo:owner/name`, with the numeric ids for repositories that GitHub made after 2026-07-15. */
export function subjectPrefix(repository: Repository): string {
  if (!repository.immutableSubject) return `repo:${fullName(repository)}`
  return `repo:${repository.owner.login}@${repository.owner.id}/${repository.name}@${repository.id}`
}

/** GitHub's default subject: the environment, else the pull request, else the ref. */
function subject(repository: Repository, options: JobOptions): string {
  const prefix = subjectPrefix(repository)
  if (options.environment !== undefined)
    return `${prefix}:environment:${options.environment.replaceAll(':', '%3A')}`
  return options.eventName === 'pull_request' ? `${prefix}:pull_request` : `${prefix}:ref:${options.ref}`
}

/** The claims that GitHub's token says of this job; times and audience come from the issuer. */
export function jobClaims(options: JobOptions, facts: RunFacts): GithubClaims {
  const { repository } = facts
  const workflowSha = options.workflowSha ?? options.sha
  return {
    iss: GITHUB_ISSUER,
    jti: randomUUID(),
    sub: subject(repository, options),
    repository: fullName(repository),
    repository_id: String(repository.id),
    repository_owner: repository.owner.login,
    repository_owner_id: String(repository.owner.id),
    repository_visibility: repository.visibility,
    ref: options.ref,
    ref_type: options.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    ref_protected: options.refProtected === true ? 'true' : 'false',
    head_ref: options.headRef ?? '',
    base_ref: options.baseRef ?? '',
    sha: options.sha,
    workflow: workflowName(options),
    workflow_ref: options.workflowRef,
    workflow_sha: workflowSha,
    job_workflow_ref: options.jobWorkflowRef ?? options.workflowRef,
    job_workflow_sha: options.jobWorkflowSha ?? workflowSha,
    event_name: options.eventName,
    run_id: String(facts.runId),
    run_number: String(facts.runNumber),
    run_attempt: String(facts.runAttempt),
    check_run_id: String(facts.checkRunId),
    actor: facts.actor.login,
    actor_id: String(facts.actor.id),
    runner_environment: options.runnerEnvironment ?? 'github-hosted',
    ...(options.environment === undefined ? {} : { environment: options.environment }),
  }
}

export const workflowName = (options: JobOptions): string =>
  options.workflow ?? options.workflowRef.replace(/@.*$/, '').split('/').slice(2).join('/')

/** The permissions of a job that names none: what GitHub gives to new repositories. */
export const DEFAULT_PERMISSIONS: Readonly<Record<'contents' | 'packages', PermissionLevel>> = {
  contents: 'read',
  packages: 'read',
}
