import { randomUUID } from 'node:crypto'

/** Every claim of a GitHub Actions job token but the time claims and the audience, which the issuer adds. */
export type GithubClaims = {
  readonly iss: string
  readonly jti: string
  readonly sub: string
  readonly repository: string
  readonly repository_id: string
  readonly repository_owner: string
  readonly repository_owner_id: string
  readonly repository_visibility: 'public' | 'private' | 'internal'
  readonly ref: string
  readonly ref_type: 'branch' | 'tag'
  readonly ref_protected: 'true' | 'false'
  readonly head_ref: string
  readonly base_ref: string
  readonly sha: string
  readonly workflow: string
  readonly workflow_ref: string
  readonly workflow_sha: string
  readonly job_workflow_ref: string
  readonly job_workflow_sha: string
  readonly event_name: string
  readonly run_id: string
  readonly run_number: string
  readonly run_attempt: string
  readonly check_run_id: string
  readonly actor: string
  readonly actor_id: string
  readonly runner_environment: 'github-hosted' | 'self-hosted'
  readonly environment?: string
}

export const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com'

/**
 * The claims of one job, by default a tag push of `octo-org/release-kit`. What GitHub derives is derived from the
 * overrides (owner, workflow refs, subject); a job that calls no reusable workflow is its own signer.
 */
export function githubClaims(overrides: Partial<GithubClaims> = {}): GithubClaims {
  const repository = overrides.repository ?? 'octo-org/release-kit'
  const ref = overrides.ref ?? 'refs/tags/v1.2.3'
  const sha = overrides.sha ?? '6e5f1c3a9d0b4a7f8e2c1d0f9b8a7c6d5e4f3a2b'
  const event = overrides.event_name ?? 'push'
  const workflowRef = overrides.workflow_ref ?? `${repository}/.github/workflows/release.yml@${ref}`
  const workflowSha = overrides.workflow_sha ?? sha
  return {
    iss: GITHUB_ISSUER,
    jti: randomUUID(),
    sub: subjectOf(repository, event, ref, overrides.environment),
    repository,
    repository_id: '740112233',
    repository_owner: repository.split('/', 1)[0] ?? '',
    repository_owner_id: '6500042',
    repository_visibility: 'public',
    ref,
    ref_type: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    ref_protected: 'true',
    head_ref: '',
    base_ref: '',
    sha,
    workflow: 'release',
    workflow_ref: workflowRef,
    workflow_sha: workflowSha,
    job_workflow_ref: workflowRef,
    job_workflow_sha: workflowSha,
    event_name: event,
    run_id: '30433642001',
    run_number: '34',
    run_attempt: '1',
    check_run_id: '51200034567',
    actor: 'octocat',
    actor_id: '12',
    runner_environment: 'github-hosted',
    ...overrides,
  }
}

/** GitHub's default subject: an environment wins over the event, a pull request hides its ref. */
function subjectOf(repository: string, event: string, ref: string, environment: string | undefined): string {
  if (environment !== undefined) return `repo:${repository}:environment:${environment}`
  return event === 'pull_request' ? `repo:${repository}:pull_request` : `repo:${repository}:ref:${ref}`
}
