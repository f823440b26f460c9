import type { EmulatedGitHub } from '../github/server.ts'
import type { Repository } from '../github/state.ts'
import type { BareRepositories } from './bare-repository.ts'
import type { Groups } from './concurrency.ts'
import type { Contexts } from './evaluation.ts'
import type { LinkedWorkflow } from './linked-workflow.ts'
import type { JobResult, NeededJob } from './result.ts'
import type { RunOptions } from './run-options.ts'
import type { Sources } from './sources.ts'
import type { Value } from './value.ts'

/** What all runs of a world share. */
export interface Shared {
  readonly home: string
  readonly github: EmulatedGitHub
  readonly sources: Sources
  readonly bare: BareRepositories
  readonly groups: Groups
  readonly preloads: readonly string[]
  find(slug: string): Repository | undefined
  /** Waits for a machine, and gives the way to return it. */
  machine(): Promise<() => void>
}

/** The facts of one attempt of one run. */
export interface RunState {
  readonly shared: Shared
  readonly options: RunOptions
  readonly repository: Repository
  readonly runId: number
  readonly runNumber: number
  readonly attempt: number
  readonly event: string
  readonly ref: string
  readonly sha: string
  readonly payload: { readonly [name: string]: Value }
  /** The workflow that the event started. */
  readonly workflow: LinkedWorkflow
  readonly cancellation: AbortController
  /** Jobs of the attempt before, by path, for those that are not run again. */
  readonly before: ReadonlyMap<string, JobResult>
  readonly jobs: JobResult[]
  readonly errors: string[]
}

/** One workflow of a run: the one that was started, or one that a job calls. */
export interface Frame {
  readonly workflow: LinkedWorkflow
  /** `release / ` within the job `release`. */
  readonly prefix: string
  /** `github`, `vars`, `inputs`. */
  readonly contexts: Contexts
  readonly secrets: { readonly [name: string]: string }
  /** Whether something before it was run again, so that all of it must be. */
  readonly again: boolean
  /** Cancels the jobs of this frame alone. */
  readonly cancellation: AbortSignal
  /** Concurrency groups that are held around it. */
  readonly held: readonly string[]
}

export interface FrameResult {
  readonly jobs: { readonly [id: string]: NeededJob }
  readonly outputs: { readonly [name: string]: string }
}
