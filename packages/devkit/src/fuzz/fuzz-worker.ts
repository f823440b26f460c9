import { parentPort, workerData } from 'node:worker_threads'
import { fuzz, type FuzzBounds, type FuzzOutcome } from './fuzz.ts'
import { findTarget } from './targets.ts'

/** What the watching thread gives: the targets, and memory in which it sees what is run. */
export interface FuzzWork {
  readonly names: readonly string[]
  readonly bounds: FuzzBounds
  /** Number of the input, its length. */
  readonly state: SharedArrayBuffer
  readonly input: SharedArrayBuffer
}

export type FuzzMessage = { readonly began: string } | { readonly ended: FuzzOutcome }

const { names, bounds, state, input } = workerData as FuzzWork
// oxlint-disable unicorn/require-post-message-target-origin -- a thread's port has no origin
const counters = new Int32Array(state)
const held = new Uint8Array(input)

for (const name of names) {
  const target = findTarget(name)
  if (target === undefined) throw new Error(`there is no target ${name}`)
  parentPort?.postMessage({ began: name } satisfies FuzzMessage)
  const ended = fuzz(target, bounds, (bytes) => {
    held.set(bytes.subarray(0, held.length))
    Atomics.store(counters, 1, Math.min(bytes.length, held.length))
    Atomics.add(counters, 0, 1)
  })
  parentPort?.postMessage({ ended } satisfies FuzzMessage)
}
