import { dirname, join } from 'node:path'
import process from 'node:process'
import { inputVariable } from './action-manifest.ts'
import type { CommandFiles } from './command-files.ts'
import { EXPORTED_FIELDS, type Job } from './job.ts'
import type { Step } from './run-step.ts'

/** Later wins: a workflow's `env:` overrides neither inputs nor what the runner sets. */
export function stepEnvironment(known: {
  readonly step: Pick<Step, 'node' | 'workspace' | 'extraEnv'>
  readonly job: Job
  readonly github: { readonly [field: string]: string }
  readonly inputs: { readonly [name: string]: string }
  readonly home: string
  readonly temp: string
  readonly files: CommandFiles
}): { readonly [name: string]: string } {
  const { step, job, github, inputs, home, temp, files } = known
  const exported = EXPORTED_FIELDS.filter((field) => github[field] !== undefined)
  return {
    HOME: home,
    LANG: 'C.UTF-8',
    PATH: `${dirname(step.node ?? process.execPath)}:/usr/local/bin:/usr/bin:/bin`,
    ...job.env,
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [inputVariable(name), value])),
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    ...Object.fromEntries(exported.map((field) => [`GITHUB_${field.toUpperCase()}`, github[field] ?? ''])),
    ...files,
    RUNNER_ARCH: process.arch === 'arm64' ? 'ARM64' : 'X64',
    RUNNER_ENVIRONMENT: job.runnerEnvironment ?? 'github-hosted',
    RUNNER_NAME: 'tier3 devkit',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: temp,
    RUNNER_TOOL_CACHE: join(home, 'tools'),
    RUNNER_WORKSPACE: dirname(step.workspace),
    ...(job.idToken === undefined
      ? {}
      : {
          ACTIONS_ID_TOKEN_REQUEST_URL: job.idToken.url,
          ACTIONS_ID_TOKEN_REQUEST_TOKEN: job.idToken.requestToken,
        }),
    ...(job.runtime === undefined
      ? {}
      : {
          ACTIONS_RUNTIME_URL: job.runtime.url,
          ACTIONS_RESULTS_URL: job.runtime.url,
          ACTIONS_RUNTIME_TOKEN: job.runtime.token,
        }),
    ...step.extraEnv,
  }
}
