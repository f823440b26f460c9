import type { Job as EmulatedJob } from '../github/jobs.ts'
import type { Job } from './job.ts'

/** A job of the emulated GitHub as the runner gets it: contexts instead of variables, tokens in their places. */
export function emulatedJob({ env, token, event, claims }: EmulatedJob): Job {
  const fields = Object.entries(env).filter(
    ([name]) => name.startsWith('GITHUB_') && name !== 'GITHUB_ACTIONS',
  )
  const github = Object.fromEntries(
    fields.map(([name, value]) => [name.slice('GITHUB_'.length).toLowerCase(), value]),
  )
  const url = env['ACTIONS_ID_TOKEN_REQUEST_URL']
  const requestToken = env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']
  const results = env['ACTIONS_RESULTS_URL']
  const runtime = env['ACTIONS_RUNTIME_TOKEN']
  return {
    github: { ...github, token },
    job: { workflow_ref: claims.job_workflow_ref ?? '', workflow_sha: claims.job_workflow_sha ?? '' },
    event,
    runnerEnvironment: claims.runner_environment === 'self-hosted' ? 'self-hosted' : 'github-hosted',
    ...(url === undefined || requestToken === undefined ? {} : { idToken: { url, requestToken } }),
    ...(results === undefined || runtime === undefined ? {} : { runtime: { url: results, token: runtime } }),
  }
}
