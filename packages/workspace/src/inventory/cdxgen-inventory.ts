import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import process from 'node:process'
import type { Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import type { InventorySource, SourceFile } from '@tier3/sbom/source-tree'
import { ENDED_BY_SIGNAL, runBounded, type BoundedOutcome } from '../bounded-program.ts'
import { errorText } from '../containment.ts'
import { failureCause } from './failure-cause.ts'
import {
  ambiguousPlace,
  failedOverFiles,
  nodeMissing,
  notStaged,
  unusable,
  workerMissing,
} from './inventory-problems.ts'
import { makeStage, type InventoryStage } from './inventory-stage.ts'
import { isAmbiguousPath, sandboxArguments, sandboxEnvironment } from './node-sandbox.ts'
import { STARTED } from './started-mark.ts'
import { withoutPlace } from './without-place.ts'
import { inventoryWorker, type WorkerLocation } from './worker-location.ts'

/** The tool that the worker holds; a test keeps this equal to what is installed. */
export const INVENTORY_TOOL = { name: 'cdxgen', version: '12.8.4' } as const

export interface CdxgenInventoryOptions {
  /** Folder for the stage; the system's temporary folder when missing. */
  readonly temporary?: string
  readonly milliseconds?: number
  /** Bytes of its answer. */
  readonly limit?: number
  /** The worker to run; the one of this installation when missing. */
  readonly worker?: WorkerLocation
}

const OUTPUT_LIMIT = 256 * 1024 * 1024
const MILLISECONDS = 300_000

/**
 * Takes inventories with cdxgen in a child process that sees copies of the files alone. The text is a function of paths
 * and contents: no clock, no random number, no place, no order of a file system is in it. The child has been started
 * when `take` returns its promise, so that the caller can work beside it.
 */
export function createCdxgenInventory(options: CdxgenInventoryOptions = {}): InventorySource {
  return {
    tool: INVENTORY_TOOL,
    async take(files) {
      const worker = options.worker ?? inventoryWorker()
      if (worker === undefined || !existsSync(worker.code)) return failed(workerMissing())
      // Nothing may wait before the child runs: see above.
      const stage = stageFiles(files, options.temporary ?? tmpdir())
      if (!stage.ok) return stage
      try {
        return await runWorker(worker, stage.value, options)
      } finally {
        stage.value.remove()
      }
    },
  }
}

function stageFiles(files: readonly SourceFile[], temporary: string): Result<InventoryStage, Problem> {
  try {
    return ok(makeStage(files, temporary))
  } catch (error) {
    return failed(notStaged(String(withoutPlace(errorText(error), temporary))))
  }
}

async function runWorker(
  worker: WorkerLocation,
  stage: InventoryStage,
  { milliseconds = MILLISECONDS, limit = OUTPUT_LIMIT }: CdxgenInventoryOptions,
): Promise<Result<string, Problem>> {
  const ambiguous = [worker.folder, stage.place].find(isAmbiguousPath)
  if (ambiguous !== undefined) return failed(ambiguousPlace(ambiguous))
  try {
    const outcome = await runBounded(process.execPath, sandboxArguments(worker, stage), {
      cwd: stage.home,
      env: sandboxEnvironment(stage),
      limit,
      milliseconds,
    })
    const { ended } = outcome
    if (ended === 'too-long') return failed(unusable(`it took longer than ${milliseconds / 1000} s`))
    if (ended === 'too-much') return failed(unusable(`its answer is larger than ${limit} bytes`))
    return conclude({ ...outcome, ended }, [stage.place, worker.folder])
  } catch (error) {
    return failed(nodeMissing(errorText(error)))
  }
}

/**
 * Only what follows from the files alone is a failure over the files: on a machine with more time or memory the same
 * files would give another document.
 */
function conclude(
  { ended, stdout, stderr }: BoundedOutcome & { readonly ended: number },
  places: readonly string[],
): Result<string, Problem> {
  const cause = failureCause(stderr, places)
  // The system ends what takes the memory of all, and Node itself what takes more than its own.
  if (ended === ENDED_BY_SIGNAL) return failed(unusable('it was ended from outside, or lacked memory', cause))
  const text = new TextDecoder().decode(stdout)
  if (!text.startsWith(STARTED)) return failed(unusable('it did not start', cause))
  const answer = text.slice(STARTED.length)
  // A tool that ends itself early ends with success.
  if (ended === 0 && answer.startsWith('{')) return ok(answer)
  return failed(failedOverFiles(cause))
}
