import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Progress } from '@tier3/model/artifacts'
import type { Problem } from '@tier3/model/problem'
import { failed, type Result } from '@tier3/model/result'
import type { BundleCheck, BundleVerifier } from '@tier3/verification/ports'
import type { VerifiedBundle } from '@tier3/verification/verified-bundle'
import { refusalProblem, refuse } from './refusal.ts'
import {
  createVerificationContext,
  type VerificationContext,
  type VerificationSettings,
} from './verification-context.ts'
import { verifyBundle } from './verify-bundle.ts'
import { verifyInWorkers } from './worker-pool.ts'

export interface BundleVerifierOptions extends VerificationSettings {
  /** The worker's entry file; without it everything is verified in this thread. */
  readonly workerUrl?: URL
  /** Threads for long lists; one per processor when absent. */
  readonly workers?: number
  /** Lists longer than this are spread over threads; 200 when absent, since starting a thread costs as much as some bundles. */
  readonly workersAbove?: number
}

const WORKERS_ABOVE = 200
/** Bundles between two turns of the event loop, so that progress is seen and signals are heard. */
const TURN = 16

/** Cryptographic verification against one trusted root, in this thread or spread over several. */
export function createBundleVerifier(options: BundleVerifierOptions): BundleVerifier {
  const { workerUrl, workers, workersAbove = WORKERS_ABOVE, ...settings } = options
  let context: VerificationContext | undefined
  return {
    async verify(checks, progress) {
      // Also before threads start, so that a root that cannot be used is refused for what it is, however long the list.
      try {
        context ??= createVerificationContext(settings)
      } catch (error) {
        return checks.map(({ bundle }) => failed(unusableRoot(bundle.origin, settings, error)))
      }
      if (workerUrl !== undefined && checks.length > workersAbove) {
        return verifyInWorkers(
          checks,
          settings,
          { workerUrl, ...(workers === undefined ? {} : { workers }) },
          progress,
        )
      }
      return verifyHere(checks, context, progress)
    },
  }
}

async function verifyHere(
  checks: readonly BundleCheck[],
  context: VerificationContext,
  progress: Progress | undefined,
): Promise<readonly Result<VerifiedBundle, Problem>[]> {
  const results: Result<VerifiedBundle, Problem>[] = []
  for (const check of checks) {
    results.push(verifyBundle(check, context))
    progress?.(results.length, checks.length, check.bundle.origin)
    if (results.length % TURN === 0) await nextTurn()
  }
  return results
}

const unusableRoot = (origin: string, { trustedRoot }: VerificationSettings, error: unknown): Problem =>
  refusalProblem(origin, {
    ...refuse(
      'integrity/trusted-root',
      `the trusted root ${trustedRoot.origin} holds a key or certificate that cannot be read`,
      'every key and certificate in it must be well-formed',
    ),
    cause: error instanceof Error ? error.message : String(error),
  })
