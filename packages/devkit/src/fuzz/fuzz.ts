import { startCoverage, type Coverage } from './coverage.ts'
import { mutate } from './mutate.ts'
import { createRandom, type Random } from './random.ts'
import type { Target } from './target.ts'

export interface FuzzBounds {
  readonly seed: number
  readonly executions: number
  /** The clock only ends each half of a run early, and chooses nothing else. */
  readonly milliseconds: number
}

export interface FuzzOutcome {
  readonly name: string
  readonly executions: number
  /** Inputs that reached new code and were changed further. */
  readonly kept: number
  readonly failure?: Failure
}

export interface Failure {
  readonly input: Uint8Array
  readonly what: string
}

/** Inputs between two looks at the coverage, which takes longer than most decoders. */
const BATCH = 32
const MOST_KEPT = 1000

/**
 * Changes valid inputs, and of what comes of them those that reached new code, until something that must hold does not.
 * The same seed gives the same inputs. `note` is told of every input before it is run, so that one that never ends is known.
 */
export function fuzz(target: Target, bounds: FuzzBounds, note: (input: Uint8Array) => void): FuzzOutcome {
  const random = createRandom(bounds.seed)
  const half = performance.now() + bounds.milliseconds / 2
  const until = performance.now() + bounds.milliseconds
  const corpus: Buffer[] = [...target.seeds]
  const coverage = startCoverage()
  const seen = new Set<string>()
  let executions = 0
  const runAll = (inputs: readonly Buffer[]): Failure | undefined => {
    for (const input of inputs) {
      executions += 1
      note(input)
      const what = fault(target, input)
      if (what !== undefined) return { input, what }
    }
    return undefined
  }
  const next = (): readonly Buffer[] =>
    Array.from({ length: BATCH }, () => mutate(chosen(corpus, random), random, corpus))
  let failure: Failure | undefined
  try {
    failure = runAll(target.seeds)
    for (const block of coverage.take()) seen.add(block)
    while (failure === undefined && executions < bounds.executions / 2 && performance.now() < half) {
      const batch = next()
      failure = runAll(batch)
      const fresh = new Set(coverage.take().filter((block) => !seen.has(block)))
      if (failure === undefined && fresh.size > 0) keepNew(target, batch, { fresh, seen, corpus, coverage })
    }
  } finally {
    coverage.stop()
  }
  // Code runs several times faster when nobody counts: the second half goes on from what the first one found.
  while (failure === undefined && executions < bounds.executions && performance.now() < until) {
    failure = runAll(next())
  }
  const kept = corpus.length - target.seeds.length
  return { name: target.name, executions, kept, ...(failure === undefined ? {} : { failure }) }
}

function fault(target: Target, input: Buffer): string | undefined {
  try {
    target.run(input)
    return undefined
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error)
  }
}

/** What came last goes furthest: it is chosen as often as all that came before. */
const chosen = (corpus: readonly Buffer[], random: Random): Buffer =>
  random.pick(random.below(2) === 0 ? corpus : corpus.slice(-8))

interface Progress {
  readonly fresh: Set<string>
  readonly seen: Set<string>
  readonly corpus: Buffer[]
  readonly coverage: Coverage
}

/** Runs a batch again, one by one, to find which of its inputs reached what was new. */
function keepNew(
  target: Target,
  batch: readonly Buffer[],
  { fresh, seen, corpus, coverage }: Progress,
): void {
  for (const input of batch) {
    target.run(input)
    const own = coverage.take().filter((block) => fresh.has(block) && !seen.has(block))
    if (own.length > 0 && corpus.length < MOST_KEPT) corpus.push(input)
    for (const block of own) seen.add(block)
  }
  for (const block of fresh) seen.add(block)
}
