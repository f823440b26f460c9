import { evaluation, type Contexts } from './evaluation.ts'
import { enterGroup, followingController } from './held-group.ts'
import { runLeg } from './job-run.ts'
import type { LinkedJob } from './linked-workflow.ts'
import type { Combination } from './matrix.ts'
import { brokenJob } from './needed-jobs.ts'
import type { JobResult, NeededJob, Outcome } from './result.ts'
import type { Frame, RunState } from './run-state.ts'
import { find } from './tree.ts'

export interface LegRunner {
  run(
    path: string,
    matrix: Combination,
    contexts: Contexts,
    again: boolean,
  ): Promise<NeededJob & { readonly again: boolean }>
}

/** Runs the legs of one job: takes over what need not run again, waits for its turn, ends the others when one fails. */
export function createLegRunner(
  run: RunState,
  frame: Frame,
  job: LinkedJob,
  how: {
    readonly failFast: boolean
    /** The job runs although the run is cancelled. */
    readonly always: boolean
  },
): LegRunner {
  const running = new Set<AbortController>()
  let stopped = false
  const stop = (): void => {
    stopped = true
    for (const one of running) one.abort()
  }
  const record = (result: JobResult): JobResult => {
    run.jobs.push(result)
    run.options.onProgress?.({ kind: 'job-ended', path: result.path, job: result })
    return result
  }
  const unrun = (path: string, matrix: Combination, result: Outcome, message?: string): JobResult => ({
    ...brokenJob(path, job, message === undefined ? undefined : new Error(message)),
    matrix,
    result,
  })

  async function attempt(path: string, matrix: Combination, contexts: Contexts): Promise<JobResult> {
    const cancellation = followingController(how.always ? undefined : frame.cancellation)
    running.add(cancellation)
    const isOver = (): boolean => stopped || cancellation.signal.aborted
    let leave = (): void => undefined
    let leaveMachine = (): void => undefined
    try {
      const entered = await enterGroup(run, find(job.tree, 'concurrency'), contexts, {
        path,
        held: frame.held,
        cancel: () => cancellation.abort(),
      })
      if (entered.refusal !== undefined) return unrun(path, matrix, 'cancelled', entered.refusal)
      leave = entered.leave
      leaveMachine = await run.shared.machine()
      if (isOver()) return unrun(path, matrix, 'cancelled')
      return await runLeg(run, frame, { job, path, matrix, contexts, cancellation })
    } catch (error) {
      return { ...brokenJob(path, job, error), matrix }
    } finally {
      leaveMachine()
      leave()
      running.delete(cancellation)
    }
  }

  return {
    async run(path, matrix, contexts, again) {
      const before = run.before.get(path)
      if (!again && before?.result === 'success') {
        run.jobs.push(before)
        return { result: 'success', outputs: before.outputs, again: false }
      }
      const result = record(await attempt(path, matrix, contexts))
      const tolerated =
        result.result === 'failure' && evaluation(contexts).flag(find(job.tree, 'continue-on-error'))
      if (result.result === 'failure' && !tolerated && how.failFast) stop()
      return { result: tolerated ? 'success' : result.result, outputs: result.outputs, again: true }
    },
  }
}
