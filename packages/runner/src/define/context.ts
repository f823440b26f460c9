import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'

/** What is known of the run without any secret. All values come from the environment and are not to be trusted blindly. */
export interface RunContext {
  readonly face: 'action' | 'cli'
  /** Absolute path that relative paths start from. */
  readonly workspace: string
  /** Absolute path of a folder for temporary files of this job. */
  readonly temp: string
  /** Differs in every run, for names of temporary files that must not collide within a job. */
  readonly unique: string
  /** Scheme and host of GitHub, e.g. `https://github.com`; and of its API. */
  readonly serverUrl: string
  readonly apiUrl: string
  /** `owner/name` of the repository whose workflow runs; undefined outside of Actions. */
  readonly repository: string | undefined
  readonly eventName: string | undefined
  /** Path of the event's JSON payload. */
  readonly eventPath: string | undefined
  readonly ref: string | undefined
  readonly sha: string | undefined
  readonly workflowRef: string | undefined
  readonly runUrl: string | undefined
}

/** What the process itself knows where the runner says nothing. */
export interface Fallback {
  readonly workspace: string
  readonly temp: string
  readonly unique: string
}

/** Reads the context from environment variables of a runner, or of a terminal with sensible values for what is missing. */
export function decodeContext(
  face: 'action' | 'cli',
  variables: { readonly [name: string]: string | undefined },
  fallback: Fallback,
): Result<RunContext, Problem> {
  const value = (name: string): string | undefined => variables[name] || undefined
  const serverUrl = origin(value('GITHUB_SERVER_URL') ?? 'https://github.com')
  const apiUrl = origin(value('GITHUB_API_URL') ?? 'https://api.github.com')
  if (serverUrl === undefined) return failed(variableProblem('GITHUB_SERVER_URL'))
  if (apiUrl === undefined) return failed(variableProblem('GITHUB_API_URL'))
  const repository = value('GITHUB_REPOSITORY')
  const runId = value('GITHUB_RUN_ID')
  return ok({
    face,
    workspace: (face === 'action' ? value('GITHUB_WORKSPACE') : undefined) ?? fallback.workspace,
    temp: value('RUNNER_TEMP') ?? fallback.temp,
    unique: fallback.unique,
    serverUrl,
    apiUrl,
    repository,
    eventName: value('GITHUB_EVENT_NAME'),
    eventPath: value('GITHUB_EVENT_PATH'),
    ref: value('GITHUB_REF'),
    sha: value('GITHUB_SHA'),
    workflowRef: value('GITHUB_WORKFLOW_REF'),
    runUrl:
      repository === undefined || runId === undefined
        ? undefined
        : `${serverUrl}/${repository}/actions/runs/${runId}`,
  })
}

// https everywhere but on this machine itself: a token must never travel in clear.
function origin(text: string): string | undefined {
  const trimmed = text.endsWith('/') ? text.slice(0, -1) : text
  const https = /^https:\/\/[a-z0-9][a-z0-9.-]*(?::\d{1,5})?(?:\/[A-Za-z0-9/_-]*)?$/
  const loopback =
    /^http:\/\/(?:127\.0\.0\.1|localhost|[a-z0-9-]+\.localhost|\[::1\])(?::\d{1,5})?(?:\/[A-Za-z0-9/_-]*)?$/
  return https.test(trimmed) || loopback.test(trimmed) ? trimmed : undefined
}

const variableProblem = (name: string): Problem =>
  problem('environment/variable-missing', {
    attempted: 'read the environment of the runner',
    current: `${name} is not an https address`,
    desired: 'it must be as the runner sets it',
  })
