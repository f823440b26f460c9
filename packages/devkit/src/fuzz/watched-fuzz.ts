import { Worker } from 'node:worker_threads'
import { MOST_BYTES } from './byte-changes.ts'
import type { FuzzBounds, FuzzOutcome } from './fuzz.ts'
import type { FuzzMessage, FuzzWork } from './fuzz-worker.ts'

export interface WatchOptions {
  /** How long one input may take before it counts as one that never ends; 10 seconds when absent. */
  readonly hangMilliseconds?: number
  readonly onOutcome?: (outcome: FuzzOutcome) => void
}

/**
 * Fuzzes targets one after another in a thread of their own, which is ended when one input takes too long: a decoder that hangs is a
 * failure with its input, and the targets behind it are still tried.
 */
export async function fuzzWatched(
  names: readonly string[],
  bounds: FuzzBounds,
  { hangMilliseconds = 10_000, onOutcome = () => {} }: WatchOptions = {},
): Promise<readonly FuzzOutcome[]> {
  const outcomes: FuzzOutcome[] = []
  while (outcomes.length < names.length) {
    const before = outcomes.length
    await watchOne(names.slice(before), bounds, hangMilliseconds, (outcome) => {
      outcomes.push(outcome)
      onOutcome(outcome)
    })
    if (outcomes.length === before) throw new Error(`nothing came of ${names[before]}`)
  }
  return outcomes
}

function watchOne(
  names: readonly string[],
  bounds: FuzzBounds,
  hangMilliseconds: number,
  onOutcome: (outcome: FuzzOutcome) => void,
): Promise<void> {
  const state = new SharedArrayBuffer(8)
  const input = new SharedArrayBuffer(MOST_BYTES)
  const work: FuzzWork = { names, bounds, state, input }
  const worker = new Worker(new URL('./fuzz-worker.ts', import.meta.url), { workerData: work, execArgv: [] })
  const counters = new Int32Array(state)
  return new Promise((resolve, reject) => {
    let name: string | undefined
    let last = -1
    const timer = setInterval(() => {
      const now = Atomics.load(counters, 0)
      if (name !== undefined && now > 0 && now === last) {
        const bytes = Uint8Array.from(new Uint8Array(input, 0, Atomics.load(counters, 1)))
        onOutcome({
          name,
          executions: now,
          kept: 0,
          failure: { input: bytes, what: `it takes longer than ${hangMilliseconds} ms` },
        })
        void worker.terminate()
      }
      last = now
    }, hangMilliseconds)
    worker.on('message', (message: FuzzMessage) => {
      if ('began' in message) {
        name = message.began
        last = -1
      } else {
        name = undefined
        onOutcome(message.ended)
      }
    })
    worker.on('error', reject)
    worker.on('exit', () => {
      clearInterval(timer)
      resolve()
    })
  })
}
