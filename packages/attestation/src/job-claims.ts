import { parseCommitSha, type CommitSha } from '@tier3/model/commit-sha'
import { quoted } from '@tier3/model/display'
import { parseGitRef } from '@tier3/model/git-ref'
import { problem, type Problem } from '@tier3/model/problem'
import { parseRepoSlug, type RepoSlug } from '@tier3/model/repo-slug'
import { failed, ok, type Result } from '@tier3/model/result'
import { parseWorkflowIdentity } from '@tier3/model/workflow-identity'

/** What GitHub says of a job in its identity token; the claims that provenance and level are made from. */
export interface JobClaims {
  readonly iss: string
  readonly sub?: string
  readonly repository: RepoSlug
  readonly repository_id: string
  readonly repository_owner_id: string
  readonly repository_visibility?: string
  readonly ref: string
  readonly sha: CommitSha
  readonly event_name: string
  /** `owner/repo/.github/workflows/x.yml@ref` of the top-level workflow. */
  readonly workflow_ref: string
  /** The same of the workflow that has the job; another one when it is called as a reusable workflow. */
  readonly job_workflow_ref: string
  readonly job_workflow_sha?: CommitSha
  readonly runner_environment: string
  readonly run_id: string
  readonly run_attempt: string
}

type Reading = Result<unknown, string>
type Reader = (text: string) => Reading

const anyText: Reader = (text) => (text === '' ? failed('it is empty') : ok(text))
const digits: Reader = (text) => (/^[0-9]{1,20}$/.test(text) ? ok(text) : failed('it is not a number'))
const word: Reader = (text) =>
  /^[a-z][a-z_-]{0,63}$/.test(text) ? ok(text) : failed('it is not a lowercase word')
const workflowRef: Reader = (text) => parseWorkflowIdentity(`https://github.com/${text}`)

const REQUIRED: Readonly<Record<RequiredClaim, Reader>> = {
  iss: anyText,
  repository: parseRepoSlug,
  repository_id: digits,
  repository_owner_id: digits,
  ref: parseGitRef,
  sha: parseCommitSha,
  event_name: word,
  workflow_ref: workflowRef,
  job_workflow_ref: workflowRef,
  runner_environment: word,
  run_id: digits,
  run_attempt: digits,
}
type OptionalClaim = 'sub' | 'repository_visibility' | 'job_workflow_sha'
type RequiredClaim = Exclude<keyof JobClaims, OptionalClaim>

const OPTIONAL: Readonly<Record<OptionalClaim, Reader>> = {
  sub: anyText,
  repository_visibility: word,
  job_workflow_sha: parseCommitSha,
}

/** Reads the claims that are used, each by its form; every missing or malformed one is named. Others are passed over. */
export function decodeJobClaims(
  claims: Readonly<Record<string, unknown>>,
): Result<JobClaims, readonly Problem[]> {
  const problems: Problem[] = []
  const decoded: { -readonly [N in keyof JobClaims]?: string } = {}
  const read = (name: keyof JobClaims, reader: Reader, required: boolean): void => {
    const value = claims[name]
    if (value === undefined || value === null) {
      if (required) problems.push(claimProblem(name, 'it is missing'))
    } else if (typeof value !== 'string') problems.push(claimProblem(name, 'it is not a text'))
    else {
      const reading = reader(value)
      if (reading.ok) decoded[name] = value
      else problems.push(claimProblem(name, `${quoted(value, 200)}: ${reading.problem}`))
    }
  }
  for (const name of namesOf(REQUIRED)) read(name, REQUIRED[name], true)
  for (const name of namesOf(OPTIONAL)) read(name, OPTIONAL[name], false)
  // Every required member was read by its own reader, or there is a problem.
  return problems.length > 0 ? failed(problems) : ok(decoded as JobClaims)
}

const namesOf = <N extends string>(readers: Readonly<Record<N, Reader>>): readonly N[] =>
  Object.keys(readers) as N[]

const claimProblem = (name: string, current: string): Problem =>
  problem('environment/token-malformed', {
    attempted: `read the claim "${name}" of the identity token`,
    current,
    desired: 'it must be as GitHub Actions gives it to a job',
  })
