import type { Permissions } from '../github/permissions.ts'
import type { JobResult, Outcome, StepResult } from './result.ts'
import type { Value } from './value.ts'

/** A job at a hook. */
export interface JobAtHook {
  /** `release / build (linux)`. */
  readonly path: string
  readonly id: string
  readonly runId: number
  readonly attempt: number
  /** Absolute path of its workspace. */
  readonly workspace: string
  readonly permissions: Permissions
  /** `GITHUB_TOKEN`, to act as the job. */
  readonly token: string
  /** Cancels the whole run, as the button does. */
  cancel(): void
}

export interface StepAtHook {
  readonly job: JobAtHook
  readonly name: string
  readonly id: string | undefined
}

/** What a test does between and within jobs; all are awaited. */
export interface Hooks {
  beforeJob?(job: JobAtHook): void | Promise<void>
  afterJob?(job: JobAtHook, result: JobResult): void | Promise<void>
  /** Main stages of the steps of the job itself, not those inside of composites. */
  beforeStep?(step: StepAtHook): void | Promise<void>
  afterStep?(step: StepAtHook, result: StepResult): void | Promise<void>
}

/** What is told while a run goes on. */
export type Progress =
  | { readonly kind: 'job-started'; readonly path: string }
  | { readonly kind: 'step-ended'; readonly path: string; readonly step: StepResult }
  | { readonly kind: 'job-ended'; readonly path: string; readonly job: JobResult }
  | { readonly kind: 'waiting'; readonly path: string; readonly group: string }
  | { readonly kind: 'job-settled'; readonly path: string; readonly result: Outcome }

export interface RunOptions {
  /** `owner/name` on the emulated GitHub. */
  readonly repository: string
  /** Path of the workflow in the repository. */
  readonly workflow: string
  /** Fully qualified; the default branch when absent. */
  readonly ref?: string
  /** What the ref leads to when absent. */
  readonly sha?: string
  /** `push` when absent. */
  readonly event?: string
  /** Parts of the event's payload; the others are those that the event has. */
  readonly payload?: { readonly [name: string]: Value }
  /** Inputs of `workflow_dispatch`. */
  readonly inputs?: { readonly [name: string]: string }
  readonly secrets?: { readonly [name: string]: string }
  readonly vars?: { readonly [name: string]: string }
  readonly actor?: string
  /** Of a workflow that names none; GitHub's restricted default when absent. */
  readonly defaultPermissions?: Permissions
  /** How long a minute of `timeout-minutes` is, in ms; 60000 when absent. */
  readonly minuteMs?: number
  /** Longest time of any step, in ms; five minutes when absent. */
  readonly stepTimeout?: number
  /** Variables of the machine that every step gets, as an image of a runner has some. */
  readonly machineEnv?: { readonly [name: string]: string }
  readonly hooks?: Hooks
  onProgress?(progress: Progress): void
}
