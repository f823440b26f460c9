import { isJsonObject, parseJson, type Json } from '@tier3/model/json'
import type { FileSource } from '@tier3/model/artifacts'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import { parseUtf8 } from '@tier3/model/utf8'
import { givenToken, jobToken, type IdentityTokenSource } from './identity.ts'
import { jobTokenEndpoint } from './job-token-endpoint.ts'
import { describeMissingIdentity } from './missing-identity.ts'

/** What is known of the job that wants to sign. */
export interface SigningJob {
  /** The input `identity-token`. */
  readonly givenToken: string | undefined
  readonly variable: (name: string) => string | undefined
  readonly mask: (text: string) => void
  readonly eventName: string | undefined
  readonly eventPath: string | undefined
  readonly repository: string | undefined
  readonly workflowRef: string | undefined
  readonly jobWorkflowRef: string | undefined
  readonly face?: 'action' | 'cli'
}

const EVENT_LIMIT = 32 * 1024 * 1024

/** The token of the input, or of the job; else the problem that tells which permission is missing, and where. */
export async function signingIdentity(
  job: SigningJob,
  files: FileSource,
): Promise<Result<IdentityTokenSource, Problem>> {
  if (job.givenToken !== undefined) return ok(givenToken(job.givenToken, job.mask))
  const url = job.variable('ACTIONS_ID_TOKEN_REQUEST_URL')
  const token = job.variable('ACTIONS_ID_TOKEN_REQUEST_TOKEN')
  if (url !== undefined && url !== '' && token !== undefined && token !== '') {
    job.mask(token)
    const host = tokenHost(url)
    return host === undefined
      ? failed(malformedAddress())
      : ok(jobToken(jobTokenEndpoint(url, token), job.mask, host))
  }
  const head = await pullRequestHead(job.eventPath, files)
  const actor = job.variable('GITHUB_ACTOR')
  return failed(
    describeMissingIdentity({
      event: job.eventName ?? '',
      repository: job.repository ?? '',
      ...(job.face === undefined ? {} : { face: job.face }),
      ...head,
      ...(actor === undefined ? {} : { actor }),
      ...(job.workflowRef === undefined ? {} : { workflowRef: job.workflowRef }),
      ...(job.jobWorkflowRef === undefined ? {} : { jobWorkflowRef: job.jobWorkflowRef }),
    }),
  )
}

/** Host of the endpoint; undefined when the address is none that a token may be sent to: it must not travel in clear. */
function tokenHost(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined
  const { protocol, hostname, host, username, password } = new URL(url)
  const local =
    protocol === 'http:' &&
    (['127.0.0.1', '[::1]', 'localhost'].includes(hostname) || hostname.endsWith('.localhost'))
  return (protocol === 'https:' || local) && username + password === '' ? host : undefined
}

const malformedAddress = (): Problem =>
  problem('environment/variable-missing', {
    attempted: 'get an identity token for this job',
    current: 'ACTIONS_ID_TOKEN_REQUEST_URL is not an https address',
    desired: 'it must be as the runner sets it',
  })

/** Where a pull request comes from, as the event's payload says; nothing when there is no such payload. */
async function pullRequestHead(
  path: string | undefined,
  files: FileSource,
): Promise<{ readonly headRepository?: string | null; readonly headIsFork?: boolean }> {
  if (path === undefined) return {}
  const bytes = await files.read(path, EVENT_LIMIT)
  const text = bytes.ok ? parseUtf8(bytes.value) : undefined
  const json = text === undefined ? undefined : parseJson(text)
  const pullRequest = json?.ok === true ? member(json.value, 'pull_request') : undefined
  if (!isJsonObject(pullRequest)) return {}
  const repository = member(pullRequest['head'], 'repo')
  if (repository === null) return { headRepository: null }
  const name = member(repository, 'full_name')
  const fork = member(repository, 'fork')
  return {
    ...(typeof name === 'string' ? { headRepository: name } : {}),
    ...(typeof fork === 'boolean' ? { headIsFork: fork } : {}),
  }
}

const member = (value: Json | undefined, key: string): Json | undefined =>
  isJsonObject(value) ? value[key] : undefined
