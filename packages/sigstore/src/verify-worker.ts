import { parentPort, workerData } from 'node:worker_threads'
import type { BundleCheck } from '@tier3/verification/ports'
import { createVerificationContext, type VerificationSettings } from './verification-context.ts'
import { verifyBundle } from './verify-bundle.ts'

/** What a worker thread is asked and answers: a slice of the list, by the place of its first bundle. */
export interface WorkerQuestion {
  readonly first: number
  readonly checks: readonly BundleCheck[]
}
export interface WorkerAnswer {
  readonly first: number
  readonly results: readonly ReturnType<typeof verifyBundle>[]
}

const context = createVerificationContext(workerData as VerificationSettings)
parentPort?.on('message', ({ first, checks }: WorkerQuestion) => {
  const answer: WorkerAnswer = { first, results: checks.map((check) => verifyBundle(check, context)) }
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
  parentPort?.postMessage(answer)
})
