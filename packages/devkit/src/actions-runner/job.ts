/** What a runner knows of a job; the parts that are not given are those of a push to a tag of `octo/app`. */
export interface Job {
  /** `env:` of the workflow, the job and the step, merged. It cannot override what the runner sets itself. */
  readonly env?: { readonly [name: string]: string }
  /** Fields of the `github` context by their name there: `repository`, `event_name`, `api_url`, `token`... */
  readonly github?: { readonly [field: string]: string }
  /** Fields of the `job` context: `workflow_ref`, `workflow_repository`, `workflow_sha`, `workflow_file_path`... */
  readonly job?: { readonly [field: string]: string }
  /** The event's payload. */
  readonly event?: unknown
  /** Where identity tokens come from; only with `id-token: write`. */
  readonly idToken?: { readonly url: string; readonly requestToken: string }
  /** Where artifacts and caches are kept; JavaScript actions alone get it. */
  readonly runtime?: { readonly url: string; readonly token: string }
  readonly runnerEnvironment?: 'github-hosted' | 'self-hosted'
}

const SHA = '0123456789abcdef0123456789abcdef01234567'

/** The `github` context of a job with what was not given filled in. */
export function githubContext(job: Job): { readonly [field: string]: string } {
  const given = job.github ?? {}
  const repository = given['repository'] ?? 'octo/app'
  const ref = given['ref'] ?? 'refs/tags/v1.2.3'
  const isTag = ref.startsWith('refs/tags/')
  return {
    actor: 'octocat',
    actor_id: '583231',
    api_url: 'https://api.github.com',
    base_ref: '',
    event_name: 'push',
    graphql_url: 'https://api.github.com/graphql',
    head_ref: '',
    job: 'release',
    ref,
    ref_name: ref.replace(/^refs\/(?:tags|heads)\//, ''),
    ref_protected: 'true',
    ref_type: isTag ? 'tag' : 'branch',
    repository,
    repository_id: '1296269',
    repository_owner: repository.split('/')[0] ?? '',
    repository_owner_id: '583231',
    retention_days: '90',
    run_attempt: '1',
    run_id: '4242424242',
    run_number: '7',
    server_url: 'https://github.com',
    sha: SHA,
    triggering_actor: 'octocat',
    workflow: 'release',
    workflow_ref: `${repository}/.github/workflows/release.yml@${ref}`,
    workflow_sha: given['sha'] ?? SHA,
    ...given,
  }
}

/** The `job` context: which workflow file the job stands in. In a reusable workflow that is not the one that called. */
export function jobContext(job: Job): { readonly [field: string]: string } {
  const github = githubContext(job)
  const [path = '', ref = ''] = (github['workflow_ref'] ?? '').split('@')
  return {
    status: 'success',
    workflow_ref: `${path}@${ref}`,
    workflow_sha: github['workflow_sha'] ?? '',
    workflow_repository: path.split('/').slice(0, 2).join('/'),
    workflow_file_path: path.split('/').slice(2).join('/'),
    ...job.job,
  }
}

/** Fields of the context that become `GITHUB_*` variables. It is a list of the runner's own: the token is not on it. */
export const EXPORTED_FIELDS: readonly string[] = [
  'action',
  'action_path',
  'action_ref',
  'action_repository',
  'actor',
  'actor_id',
  'api_url',
  'base_ref',
  'event_name',
  'event_path',
  'graphql_url',
  'head_ref',
  'job',
  'ref',
  'ref_name',
  'ref_protected',
  'ref_type',
  'repository',
  'repository_id',
  'repository_owner',
  'repository_owner_id',
  'retention_days',
  'run_attempt',
  'run_id',
  'run_number',
  'server_url',
  'sha',
  'triggering_actor',
  'workflow',
  'workflow_ref',
  'workflow_sha',
  'workspace',
]
