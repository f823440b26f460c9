import { createHash, randomUUID } from 'node:crypto'

import { signToken } from '../oidc/issuer.ts'
import type { GithubClaims } from '../oidc/github-claims.ts'
import type { GitHubContext } from './api-route.ts'
import type { JobOptions, RunFacts } from './job-claims.ts'
import { DEFAULT_PERMISSIONS, jobClaims, workflowName } from './job-claims.ts'
import type { Permissions } from './permissions.ts'
import { forkPermissions, grants } from './permissions.ts'
import type { Account, Repository } from './state.ts'
import { fullName } from './state.ts'

export interface Job {
  /** `GITHUB_TOKEN`: good for this repository, with the job's permissions. */
  readonly token: string
  /** Authorises identity tokens and the artifact service. */
  readonly runtimeToken: string
  readonly permissions: Permissions
  /** What the identity token says, but for times and audience. */
  readonly claims: GithubClaims
  /** The payload that belongs into the file of `GITHUB_EVENT_PATH`. */
  readonly event: Readonly<Record<string, unknown>>
  /** The runner's environment for a JavaScript action, without what names a path on the machine. */
  readonly env: Readonly<Record<string, string>>
}

/** A job and what the services need to know of it. */
export interface StartedJob extends Job {
  readonly repository: Repository
  readonly runId: number
  readonly runBackendId: string
  readonly jobBackendId: string
}

export interface JobServices {
  readonly context: GitHubContext
  readonly issueToken: (repository: Repository, permissions: Permissions) => string
  readonly account: (login: string, type: Account['type'], id?: number) => Account
  readonly signingKey: Parameters<typeof signToken>[2]
}

/** Starts a job: grants its tokens and says what its environment holds. */
export function startJob(services: JobServices, options: JobOptions, repository: Repository): StartedJob {
  const { context } = services
  const actor = services.account(options.actor ?? 'octocat', 'User', options.actorId)
  const runId = options.runId ?? 30_000_000_000 + context.store.nextId()
  const facts: RunFacts = {
    repository,
    runId,
    runNumber: options.runNumber ?? 1,
    runAttempt: options.runAttempt ?? 1,
    checkRunId: 50_000_000_000 + context.store.nextId(),
    actor,
  }
  const fromFork =
    options.eventName === 'pull_request' &&
    (options.headRepository ?? fullName(repository)) !== fullName(repository)
  const asked = options.permissions ?? DEFAULT_PERMISSIONS
  const permissions = fromFork ? forkPermissions(asked) : asked
  const claims = jobClaims(options, facts)
  const runBackendId = uuidOf(`run ${runId} ${facts.runAttempt}`)
  const jobBackendId = randomUUID()
  const expires = Math.floor(context.store.clock().getTime() / 1000) + 6 * 3600
  const scope = { scp: `Actions.Results:${runBackendId}:${jobBackendId}`, exp: expires, jti: randomUUID() }
  const runtimeToken = signToken({ typ: 'JWT', alg: 'RS256' }, scope, services.signingKey)
  const token = services.issueToken(repository, permissions)
  const job = { token, runtimeToken, permissions, claims, repository, runId, runBackendId, jobBackendId }
  const event = options.event ?? defaultEvent(options, repository)
  return { ...job, event, env: environment(context, options, facts, job) }
}

/** Jobs of one run share its id, as they share its artifacts. */
function uuidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join(
    '-',
  )
}

function defaultEvent(options: JobOptions, repository: Repository): Readonly<Record<string, unknown>> {
  const home = {
    id: repository.id,
    full_name: fullName(repository),
    default_branch: repository.defaultBranch,
  }
  if (options.eventName !== 'pull_request') return { ref: options.ref, after: options.sha, repository: home }
  const head = {
    ref: options.headRef ?? '',
    repo: { full_name: options.headRepository ?? home.full_name, fork: options.headRepository !== undefined },
  }
  return {
    action: 'opened',
    repository: home,
    pull_request: { head, base: { ref: options.baseRef ?? '', repo: home } },
  }
}

function environment(
  { urls }: GitHubContext,
  options: JobOptions,
  facts: RunFacts,
  job: Pick<StartedJob, 'claims' | 'permissions' | 'runtimeToken' | 'jobBackendId'>,
): Record<string, string> {
  const { claims } = job
  const identity = grants(job.permissions, { scope: 'id-token', level: 'write' })
    ? {
        ACTIONS_ID_TOKEN_REQUEST_URL: `${urls.origin}/idtoken/${job.jobBackendId}?api-version=2.0`,
        ACTIONS_ID_TOKEN_REQUEST_TOKEN: job.runtimeToken,
      }
    : {}
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__run',
    GITHUB_ACTOR: claims.actor,
    GITHUB_ACTOR_ID: claims.actor_id,
    GITHUB_API_URL: urls.api,
    GITHUB_BASE_REF: claims.base_ref,
    GITHUB_EVENT_NAME: claims.event_name,
    GITHUB_GRAPHQL_URL: `${urls.api}/graphql`,
    GITHUB_HEAD_REF: claims.head_ref,
    GITHUB_JOB: options.job ?? 'release',
    GITHUB_REF: claims.ref,
    GITHUB_REF_NAME: claims.ref.replace(/^refs\/(?:heads|tags|pull)\//, ''),
    GITHUB_REF_PROTECTED: claims.ref_protected,
    GITHUB_REF_TYPE: claims.ref_type,
    GITHUB_REPOSITORY: claims.repository,
    GITHUB_REPOSITORY_ID: claims.repository_id,
    GITHUB_REPOSITORY_OWNER: claims.repository_owner,
    GITHUB_REPOSITORY_OWNER_ID: claims.repository_owner_id,
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_RUN_ATTEMPT: claims.run_attempt,
    GITHUB_RUN_ID: claims.run_id,
    GITHUB_RUN_NUMBER: claims.run_number,
    GITHUB_SERVER_URL: urls.server,
    GITHUB_SHA: claims.sha,
    GITHUB_TRIGGERING_ACTOR: facts.actor.login,
    GITHUB_WORKFLOW: workflowName(options),
    GITHUB_WORKFLOW_REF: claims.workflow_ref,
    GITHUB_WORKFLOW_SHA: claims.workflow_sha,
    RUNNER_ARCH: 'X64',
    RUNNER_ENVIRONMENT: claims.runner_environment,
    RUNNER_NAME: 'GitHub Actions 1',
    RUNNER_OS: 'Linux',
    ACTIONS_RUNTIME_TOKEN: job.runtimeToken,
    ACTIONS_RUNTIME_URL: `${urls.origin}/`,
    ACTIONS_RESULTS_URL: `${urls.origin}/`,
    ...identity,
  }
}
