import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Progress } from '@tier3/model/artifacts'
import { quoted } from '@tier3/model/display'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, type Result } from '@tier3/model/result'
import type { BundleCheck } from '@tier3/verification/ports'
import type { VerifiedBundle } from '@tier3/verification/verified-bundle'
import type { VerificationSettings } from './verification-context.ts'
import type { WorkerAnswer, WorkerQuestion } from './verify-worker.ts'

/** Bundles handed over at a time: few enough to share the work evenly, enough that messages cost nothing. */
const SLICE = 16

export interface PoolOptions {
  readonly workerUrl: URL
  readonly workers?: number
}

/**
 * Verifies a long list in worker threads, each asking for the next slice when it has answered one. What a thread that dies
 * leaves unanswered is neither passed nor refused: nobody has looked at it, which says nothing of tampering.
 */
export async function verifyInWorkers(
  checks: readonly BundleCheck[],
  settings: VerificationSettings,
  { workerUrl, workers = availableParallelism() }: PoolOptions,
  progress?: Progress,
): Promise<readonly Result<VerifiedBundle, Problem>[]> {
  const results: (Result<VerifiedBundle, Problem> | undefined)[] = checks.map(() => undefined)
  let next = 0
  let done = 0
  const take = (): WorkerQuestion | undefined => {
    if (next >= checks.length) return undefined
    const first = next
    next += SLICE
    return { first, checks: checks.slice(first, next) }
  }
  const accept = ({ first, results: answers }: WorkerAnswer): void => {
    for (const [offset, answer] of answers.entries()) {
      results[first + offset] = answer
      done += 1
      progress?.(done, checks.length, checks[first + offset]?.bundle.origin ?? '')
    }
  }
  const count = Math.max(1, Math.min(workers, Math.ceil(checks.length / SLICE)))
  const ends = await Promise.all(
    Array.from({ length: count }, () => runWorker(workerUrl, settings, { take, accept })),
  )
  const cause = ends.find((end) => end !== undefined)
  return checks.map(({ bundle }, index) => results[index] ?? failed(unanswered(bundle.origin, cause)))
}

/** Runs one thread until nothing is left to take; gives what ended it early. */
async function runWorker(
  workerUrl: URL,
  settings: VerificationSettings,
  { take, accept }: { take: () => WorkerQuestion | undefined; accept: (answer: WorkerAnswer) => void },
): Promise<string | undefined> {
  // Bundles come and go: the room for what is young decides how much of each thread's memory is garbage.
  const worker = new Worker(workerUrl, {
    workerData: settings,
    resourceLimits: { maxYoungGenerationSizeMb: 12 },
  })
  try {
    return await new Promise<string | undefined>((resolve) => {
      const ask = (): void => {
        const question = take()
        if (question === undefined) resolve(undefined)
        // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread, not a window
        else worker.postMessage(question)
      }
      worker.on('message', (answer: WorkerAnswer) => {
        accept(answer)
        ask()
      })
      worker.on('error', (error) => resolve(error.message))
      worker.on('exit', (code) => resolve(`the thread ended with exit code ${code}`))
      ask()
    })
  } finally {
    await worker.terminate()
  }
}

const unanswered = (origin: string, cause: string | undefined): Problem =>
  problem('internal/invariant', {
    attempted: `verify the bundle ${quoted(origin)}`,
    current: 'its verification came to no end',
    desired: 'it must be verified before it is believed',
    ...(cause === undefined ? {} : { cause }),
  })
