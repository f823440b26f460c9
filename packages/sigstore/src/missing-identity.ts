import { problem, type Problem } from '@tier3/model/problem'

/** What the runner's environment says of a job that got no identity token. */
export interface JobContext {
  /** `GITHUB_EVENT_NAME`. */
  readonly event: string
  /** `GITHUB_REPOSITORY`. */
  readonly repository: string
  /** `pull_request.head.repo.full_name` of the event payload; null when the fork was deleted. */
  readonly headRepository?: string | null
  /** `pull_request.head.repo.fork` of the event payload; counts only where the name is not known. */
  readonly headIsFork?: boolean
  /** `GITHUB_ACTOR`; Dependabot's runs are treated as those of a fork. */
  readonly actor?: string
  /** `GITHUB_WORKFLOW_REF`: the workflow that was started, `owner/repo/path@ref`. */
  readonly workflowRef?: string
  /** `job.workflow_ref`: the workflow that holds the job; differs from `workflowRef` in a reusable workflow. */
  readonly jobWorkflowRef?: string
  /** `cli` when it was called as a command, which may be outside of any workflow. */
  readonly face?: 'action' | 'cli'
}

const ATTEMPTED = 'get an identity token for this job'
const DESIRED = 'keyless signing needs the permission `id-token: write`'

/**
 * Why there is no token, as far as it can be told without one. A pull request from a fork (or by Dependabot) never gets
 * one, whatever the permissions say; else a job whose own workflow is not the one that was started must be granted it by its caller;
 * else the job's own permission is missing.
 */
export function describeMissingIdentity(context: JobContext): Problem {
  const { event, repository, headRepository, headIsFork, actor, workflowRef, jobWorkflowRef } = context
  // The command line runs in workflows, too; there the event is known, and the job's permissions decide.
  if (context.face === 'cli' && event === '') {
    return problem('permission/id-token', {
      attempted: 'get an identity token',
      current: 'SIGSTORE_ID_TOKEN is not set, and this is no job of a workflow',
      desired: 'keyless signing needs an identity token with audience sigstore',
      fix: 'Set SIGSTORE_ID_TOKEN to an identity token with audience sigstore, or run in a workflow.',
    })
  }
  // A pull request inside a repository that is itself a fork is no pull request from a fork: the names decide.
  const foreign =
    headRepository === undefined
      ? headIsFork === true
      : headRepository === null || differs(headRepository, repository)
  const fromFork = event === 'pull_request' && foreign
  if (fromFork) {
    const from = headRepository ?? 'a fork that no longer exists'
    return problem('permission/fork-pull-request', {
      attempted: ATTEMPTED,
      current: `the run is for a pull request from ${from}`,
      desired: DESIRED,
    })
  }
  if (event === 'pull_request' && actor === 'dependabot[bot]') {
    return problem('permission/fork-pull-request', {
      attempted: ATTEMPTED,
      current: 'the run is for a pull request by Dependabot, which GitHub treats as one from a fork',
      desired: DESIRED,
    })
  }
  if (
    jobWorkflowRef !== undefined &&
    workflowRef !== undefined &&
    differs(pathOf(jobWorkflowRef), pathOf(workflowRef))
  ) {
    return problem('permission/reusable-caller', {
      attempted: ATTEMPTED,
      current: `the job runs in ${jobWorkflowRef}, called by ${workflowRef}, which grants it no token`,
      desired: DESIRED,
    })
  }
  return problem('permission/id-token', {
    attempted: ATTEMPTED,
    current: 'the job has no permission to ask for one',
    desired: DESIRED,
  })
}

/** The workflow file without its ref: a caller may name the same file at another ref. */
const pathOf = (ref: string): string => ref.replace(/(\.ya?ml)@.*$/, '$1')

const differs = (a: string | undefined, b: string): boolean =>
  a !== undefined && a.toLowerCase() !== b.toLowerCase()
