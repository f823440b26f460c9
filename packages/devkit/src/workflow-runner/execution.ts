import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { createCommandFiles, type CommandFiles } from '../actions-runner/command-files.ts'
import {
  FileCommandError,
  parseEnvironment,
  parsePairs,
  parsePath,
  SUMMARY_LIMIT,
} from '../actions-runner/file-commands.ts'
import { githubContext } from '../actions-runner/job.ts'
import { stepEnvironment } from '../actions-runner/step-environment.ts'
import { runProcess } from '../actions-runner/step-process.ts'
import { commandReader, maskText, type ShownAnnotation } from '../actions-runner/workflow-commands.ts'
import type { JobState, Scope } from './job-state.ts'
import { codesIn } from './problem-codes.ts'
import type { Outcome, StepResult } from './result.ts'

export interface Execution {
  readonly command: string
  readonly args: readonly string[]
  readonly cwd: string
  /** `env:` of the step, above what the job has. */
  readonly env: { readonly [name: string]: string }
  readonly inputs: { readonly [name: string]: string }
  readonly state: { readonly [name: string]: string }
  /** Fields of `github` for this step alone. */
  readonly github: { readonly [field: string]: string }
  /** Artifacts and caches are for JavaScript actions alone. */
  readonly isAction: boolean
  /** In ms. */
  readonly timeout: number
  readonly timeoutText: string
}

export interface Executed {
  readonly outcome: Outcome
  readonly outputs: { readonly [name: string]: string }
  readonly state: { readonly [name: string]: string }
  readonly log: readonly string[]
  readonly annotations: readonly ShownAnnotation[]
  readonly summary: string
  readonly codes: readonly string[]
}

/** What a main stage came to, with the steps inside of it. */
export interface RanStep {
  readonly own: Executed
  readonly inner: readonly StepResult[]
}

/** A stage in which no process ran. */
export const nothing = (outcome: Outcome): Executed => ({
  outcome,
  outputs: {},
  state: {},
  log: [],
  annotations: [],
  summary: '',
  codes: [],
})

/** Runs one process of a step and takes over what it says through its files and lines. */
export async function execute(job: JobState, scope: Scope, execution: Execution): Promise<Executed> {
  const { machine } = job
  const files = await createCommandFiles(join(machine.temp, '_runner_file_commands'))
  const reader = commandReader(job.masks)
  // A step that runs because of a cancellation is not ended by it.
  const signal = job.cancellation.aborted ? undefined : job.cancellation
  const ended = await runProcess(
    {
      command: execution.command,
      args: execution.args,
      cwd: execution.cwd,
      env: environment(job, scope, execution, files),
      timeout: execution.timeout,
      ...(signal === undefined ? {} : { signal }),
    },
    (line) => reader.read(line),
  )
  job.endRest.push(() => ended.endRest())
  const lines = reader.result()
  for (const mask of lines.masks) job.masks.add(mask)
  const failures = [...lines.failures]
  if (ended.timedOut) failures.push(execution.timeoutText)
  const content = (name: keyof CommandFiles): Promise<string> => readFile(files[name], 'utf8')
  const take = async <T>(name: keyof CommandFiles, parse: (text: string) => T): Promise<T | undefined> => {
    try {
      return parse(await content(name))
    } catch (error) {
      if (!(error instanceof FileCommandError)) throw error
      const short = name.replace('GITHUB_', '').toLowerCase()
      failures.push(`Unable to process file command '${short}' successfully.`, error.message)
      return undefined
    }
  }
  Object.assign(job.env, await take('GITHUB_ENV', parseEnvironment))
  const outputs = Object.fromEntries((await take('GITHUB_OUTPUT', parsePairs)) ?? [])
  const state = Object.fromEntries((await take('GITHUB_STATE', parsePairs)) ?? [])
  for (const path of parsePath(await content('GITHUB_PATH'))) {
    if (job.addedPaths.includes(path)) job.addedPaths.splice(job.addedPaths.indexOf(path), 1)
    job.addedPaths.push(path)
  }
  const summary = await content('GITHUB_STEP_SUMMARY')
  const tooLong = Buffer.byteLength(summary) > SUMMARY_LIMIT
  const errors = tooLong ? [...failures, '$GITHUB_STEP_SUMMARY upload aborted, it is above 1024k'] : failures
  const cancelled = signal?.aborted === true
  if (ended.exitCode !== 0 && !cancelled && !ended.timedOut)
    errors.push(`Process completed with exit code ${ended.exitCode}.`)
  if (cancelled) errors.push('The operation was canceled.')
  const log = [...lines.log, ...errors.map((message) => `##[error]${maskText(message, job.masks)}`)]
  job.log.push(...log)
  const annotations: readonly ShownAnnotation[] = [
    ...lines.annotations,
    ...errors.map((message) => ({ level: 'error' as const, message: maskText(message, job.masks) })),
  ]
  job.annotations.push(...annotations)
  const failed = ended.exitCode !== 0 || failures.length > 0
  return {
    outcome: cancelled ? 'cancelled' : failed ? 'failure' : 'success',
    outputs,
    state,
    log,
    annotations,
    summary: tooLong ? '' : maskText(summary, job.masks),
    codes: codesIn(annotations, await reportOf(machine.workspace, outputs['report-path'])),
  }

  async function reportOf(folder: string, path: string | undefined): Promise<string | undefined> {
    const file = path === undefined || path === '' ? undefined : resolve(folder, path)
    return file === undefined || !existsSync(file) ? undefined : readFile(file, 'utf8')
  }
}

/** Later wins, but nothing that a workflow says overrides what the runner sets. */
function environment(
  job: JobState,
  scope: Scope,
  execution: Execution,
  files: CommandFiles,
): { readonly [name: string]: string } {
  const { machine, runnerJob } = job
  const declared = { ...machine.env, ...job.declaredEnv, ...job.env, ...scope.env, ...execution.env }
  const states = Object.entries(execution.state).map(([name, value]) => [`STATE_${name}`, value])
  const { runtime, ...withoutRuntime } = runnerJob
  const env = stepEnvironment({
    step: { workspace: machine.workspace },
    job: {
      ...withoutRuntime,
      ...(execution.isAction && runtime !== undefined ? { runtime } : {}),
      env: {
        ...declared,
        ...(Object.fromEntries(states) as { [name: string]: string }),
        PATH: [...job.addedPaths.toReversed(), declared['PATH'] ?? ''].join(':'),
      },
    },
    github: {
      ...githubContext(runnerJob),
      ...scope.github,
      ...execution.github,
      event_path: machine.eventPath,
      workspace: machine.workspace,
    },
    inputs: execution.inputs,
    home: machine.home,
    temp: machine.temp,
    files,
  })
  return env
}
