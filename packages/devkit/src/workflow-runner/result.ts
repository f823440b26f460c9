import type { ShownAnnotation } from '../actions-runner/workflow-commands.ts'
import type { Permissions } from '../github/permissions.ts'
import type { Combination } from './matrix.ts'
import type { RunOptions } from './run-options.ts'

export type Outcome = 'success' | 'failure' | 'cancelled' | 'skipped'

/** One stage of one step, as it is shown. Steps of a composite stand behind it, one deeper. */
export interface StepResult {
  /** As the log names it: `name:`, or what is run. */
  readonly name: string
  readonly id: string | undefined
  readonly stage: 'pre' | 'main' | 'post'
  /** 0 for the steps of the job. */
  readonly depth: number
  readonly outcome: Outcome
  /** `continue-on-error` taken into account. */
  readonly conclusion: Outcome
  readonly outputs: { readonly [name: string]: string }
  /** Secrets hidden. */
  readonly log: readonly string[]
  readonly annotations: readonly ShownAnnotation[]
  /** Markdown. */
  readonly summary: string
  /** Codes of problems and findings, of the annotations and of the report of the step. */
  readonly codes: readonly string[]
  readonly milliseconds: number
}

export interface JobResult {
  /** `release / build (linux)`: ids from the outside to the inside, with the matrix. */
  readonly path: string
  readonly id: string
  readonly matrix: Combination
  readonly result: Outcome
  readonly outputs: { readonly [name: string]: string }
  readonly permissions: Permissions
  /** Of `runs-on`. */
  readonly labels: readonly string[]
  readonly environment: string | undefined
  readonly steps: readonly StepResult[]
  /** What the job says beside its steps, and all lines of the steps. */
  readonly log: readonly string[]
  readonly annotations: readonly ShownAnnotation[]
  readonly summaries: readonly string[]
  readonly milliseconds: number
}

/** Result and outputs of a job as `needs` sees it; a matrix is one of them. */
export interface NeededJob {
  readonly result: Outcome
  readonly outputs: { readonly [name: string]: string }
}

export interface RunResult {
  /** `startup-failure`: GitHub would refuse the file, and no job ran. */
  readonly result: 'success' | 'failure' | 'cancelled' | 'startup-failure'
  readonly runId: number
  readonly attempt: number
  readonly jobs: readonly JobResult[]
  /** Top-level jobs by id. */
  readonly needs: { readonly [id: string]: NeededJob }
  /** Why the run did not start, or was cancelled. */
  readonly errors: readonly string[]
  /** What the run was started with, for the next attempt. */
  readonly options: RunOptions
}

/** The job with this path. Throws when there is none, and says which there are. */
export function jobOf(run: RunResult, path: string): JobResult {
  const found = run.jobs.find((job) => job.path === path)
  if (found !== undefined) return found
  const paths = run.jobs.map((job) => job.path).join(', ')
  throw new Error(`no job "${path}" in a run of: ${paths} ${run.errors.join('\n')}`)
}

/** The main stage of a step by its id or name. Throws when there is none. */
export function stepOf(job: JobResult, name: string): StepResult {
  const found = job.steps.find((step) => step.stage === 'main' && (step.id === name || step.name === name))
  if (found !== undefined) return found
  throw new Error(`no step "${name}" in ${job.path}: ${job.steps.map((step) => step.name).join(', ')}`)
}

/** Where a run turned red. */
export interface RedJob {
  readonly job: string
  readonly step: string | undefined
  readonly codes: readonly string[]
  readonly message: string
}

/** The jobs that failed, in their order, each with the first step that failed and what it says. */
export const redJobs = (run: RunResult): readonly RedJob[] =>
  run.jobs
    .filter((job) => job.result === 'failure')
    .map((job) => {
      const failed = job.steps.filter((step) => step.conclusion === 'failure')
      // The deepest one says why; a composite only says that one of its steps failed.
      const step =
        failed.find((one) => one.codes.length > 0) ?? failed.toSorted((a, b) => b.depth - a.depth)[0]
      const errors = [...(step?.annotations ?? []), ...job.annotations].filter(
        ({ level }) => level === 'error',
      )
      return {
        job: job.path,
        step: step?.name,
        codes: step?.codes ?? [],
        message: errors[0]?.message ?? step?.log.at(-1) ?? job.log.at(-1) ?? '',
      }
    })

/** All codes of the failed steps of a run. */
export const codesOf = (run: RunResult): readonly string[] => [
  ...new Set(redJobs(run).flatMap(({ codes }) => codes)),
]

/** Everything people may read of a run, in one text. */
export const shownOf = (run: RunResult): string =>
  run.jobs
    .flatMap((job) => [
      job.path,
      ...job.log,
      ...job.summaries,
      JSON.stringify(job.annotations),
      JSON.stringify(job.outputs),
    ])
    .join('\n')
