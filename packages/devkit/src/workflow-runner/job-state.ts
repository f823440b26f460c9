import type { Job as RunnerJob } from '../actions-runner/job.ts'
import type { ShownAnnotation } from '../actions-runner/workflow-commands.ts'
import { evaluation, type Contexts, type Evaluation } from './evaluation.ts'
import type { Machine } from './machine.ts'
import type { StepResult } from './result.ts'
import type { JobAtHook, RunOptions } from './run-options.ts'
import type { Origin, Sources } from './sources.ts'
import type { Value } from './value.ts'

/** Everything that steps of a job share. */
export interface JobState {
  readonly path: string
  readonly machine: Machine
  readonly sources: Sources
  readonly runnerJob: RunnerJob
  /** `github`, `needs`, `strategy`, `matrix`, `secrets`, `vars`, `inputs`, `runner`, `job`. */
  readonly contexts: Contexts
  /** `env:` of the workflow and the job. */
  readonly declaredEnv: { readonly [name: string]: string }
  /** What steps set for those behind them. */
  readonly env: { [name: string]: string }
  readonly addedPaths: string[]
  readonly masks: Set<string>
  readonly defaults: { readonly shell?: string; readonly workingDirectory?: string }
  /** What `$/` in the workflow refers to. */
  readonly origin: Origin
  /** Aborted when the job is cancelled or out of time. */
  readonly cancellation: AbortSignal
  readonly options: RunOptions
  /** Modules that node steps load first. */
  readonly preloads: readonly string[]
  readonly log: string[]
  readonly annotations: ShownAnnotation[]
  readonly posts: (() => Promise<StepResult>)[]
  /** State that a `pre` saved, by the place of its step. */
  readonly preStates: Map<string, { readonly [name: string]: string }>
  readonly endRest: (() => void)[]
  readonly atHook: JobAtHook
  /** Brings a bare repository up to date before a step fetches it; throws when the token may not read it. */
  beforeFetch(slug: string, token: string): Promise<void>
  failed: boolean
}

/** Where steps stand: in the job itself, or in a composite. */
export interface Scope {
  /** Undefined in the job itself. */
  readonly inputs: { readonly [name: string]: Value } | undefined
  readonly env: { readonly [name: string]: string }
  readonly steps: { [id: string]: Value }
  /** Fields of `github` that are other than in the job. */
  readonly github: { readonly [field: string]: string }
  readonly origin: Origin
  readonly depth: number
  /** Place of the composite; empty for the job. */
  readonly place: string
  failed: boolean
}

export const jobScope = (state: JobState): Scope => ({
  inputs: undefined,
  env: {},
  steps: {},
  github: {},
  origin: state.origin,
  depth: 0,
  place: '',
  failed: false,
})

const statusOf = (state: JobState): string =>
  state.cancellation.aborted ? 'cancelled' : state.failed ? 'failure' : 'success'

/** Expressions at a place of a job. In a composite the status is that of the composite. */
export function evaluationAt(state: JobState, scope: Scope): Evaluation {
  const cancelled = state.cancellation.aborted
  const failed = scope.depth === 0 ? state.failed : scope.failed
  const { github, job } = state.contexts
  const contexts: Contexts = {
    ...state.contexts,
    github: { ...(github as { readonly [name: string]: Value }), ...scope.github },
    job: { ...(job as { readonly [name: string]: Value }), status: statusOf(state) },
    env: { ...state.declaredEnv, ...state.env, ...scope.env },
    steps: scope.steps,
    ...(scope.inputs === undefined ? {} : { inputs: scope.inputs }),
  }
  return evaluation(contexts, { success: !failed && !cancelled, failure: failed && !cancelled, cancelled })
}

/** Adds an error of the runner itself to a job. */
export function complain(state: JobState, message: string): void {
  state.log.push(`##[error]${message}`)
  state.annotations.push({ level: 'error', message })
}
