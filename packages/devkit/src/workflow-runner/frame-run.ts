import { callInputs, callOutputs, callSecrets } from './call-contract.ts'
import { enterGroup, followingController } from './held-group.ts'
import { createLegRunner } from './leg-run.ts'
import { evaluation, type Contexts, type Status } from './evaluation.ts'
import type { LinkedJob } from './linked-workflow.ts'
import { expandMatrix, matrixSuffix, type Combination } from './matrix.ts'
import { aggregate, brokenJob, mergeOutputs } from './needed-jobs.ts'
import type { NeededJob, Outcome } from './result.ts'
import type { Frame, FrameResult, RunState } from './run-state.ts'
import { find } from './tree.ts'
import { isRecord } from './value.ts'

/** What became of a job as the ones behind it see it. */
interface Settled extends NeededJob {
  /** Whether any of it ran in this attempt. */
  readonly again: boolean
}

/** Runs the jobs of a workflow, each as soon as what it needs is settled. */
export async function runFrame(run: RunState, frame: Frame): Promise<FrameResult> {
  const { jobs } = frame.workflow
  const started = new Map<string, Promise<Settled>>()
  const settled = new Map<string, Settled>()
  const byId = new Map(jobs.map((job) => [job.id, job]))

  const start = (job: LinkedJob): Promise<Settled> => {
    const known = started.get(job.id)
    if (known !== undefined) return known
    const promise = runJob(job).then((result) => {
      settled.set(job.id, result)
      return result
    })
    started.set(job.id, promise)
    return promise
  }
  const startById = (id: string): Promise<Settled> => {
    const job = byId.get(id)
    if (job === undefined) throw new Error(`there is no job ${id}`)
    return start(job)
  }
  const ancestors = (job: LinkedJob): readonly string[] =>
    job.needs.flatMap((id) => [
      id,
      ...(byId.get(id) === undefined ? [] : ancestors(byId.get(id) as LinkedJob)),
    ])

  async function runJob(job: LinkedJob): Promise<Settled> {
    const needed = await Promise.all(job.needs.map(startById))
    const again = frame.again || needed.some((one) => one.again)
    const needs = Object.fromEntries(
      job.needs.map((id, index) => [
        id,
        { result: needed[index]?.result ?? 'skipped', outputs: needed[index]?.outputs ?? {} },
      ]),
    )
    const before = ancestors(job).map((id) => settled.get(id)?.result)
    const cancelled = frame.cancellation.aborted
    const status: Status = {
      success: !cancelled && before.every((result) => result === 'success'),
      failure: !cancelled && before.includes('failure'),
      cancelled,
    }
    const contexts: Contexts = { ...frame.contexts, needs }
    try {
      if (!evaluation(contexts, status).holds(find(job.tree, 'if')))
        return { ...settle(run, frame, job, 'skipped'), again }
      return await runLegs(job, contexts, again)
    } catch (error) {
      run.jobs.push(brokenJob(frame.prefix + job.id, job, error))
      return { result: 'failure', outputs: {}, again: true }
    }
  }

  async function runLegs(job: LinkedJob, contexts: Contexts, again: boolean): Promise<Settled> {
    const strategy = find(job.tree, 'strategy')
    const matrix = find(strategy, 'matrix')
    const here = evaluation(contexts)
    const legs: readonly Combination[] = matrix === undefined ? [{}] : expandMatrix(here.value(matrix))
    const failFast = find(strategy, 'fail-fast')
    const runner = createLegRunner(run, frame, job, {
      failFast: failFast === undefined || here.flag(failFast),
      always: frame.cancellation.aborted,
    })
    const results: Outcome[] = []
    const outputs: { readonly [name: string]: string }[] = []
    const ran: boolean[] = []
    await Promise.all(
      legs.map(async (combination, index) => {
        const path = frame.prefix + job.id + (matrix === undefined ? '' : matrixSuffix(combination))
        const legContexts: Contexts = {
          ...contexts,
          matrix: combination,
          strategy: {
            'fail-fast': failFast === undefined || here.flag(failFast),
            'job-index': index,
            'job-total': legs.length,
            'max-parallel': Number(here.value(find(strategy, 'max-parallel')) ?? legs.length),
          },
        }
        const ended =
          job.call === undefined
            ? await runner.run(path, combination, legContexts, again)
            : await callWorkflow(job, path, legContexts, again)
        results.push(ended.result)
        outputs.push(ended.outputs)
        ran.push(ended.again)
      }),
    )
    return { result: aggregate(results), outputs: mergeOutputs(outputs), again: ran.includes(true) }
  }

  async function callWorkflow(
    job: LinkedJob,
    path: string,
    contexts: Contexts,
    again: boolean,
  ): Promise<Settled> {
    const { call } = job
    if (call === undefined) throw new Error(`${path} calls nothing`)
    const caller = evaluation({ ...contexts, secrets: frame.secrets })
    const count = run.jobs.length
    const inside: Contexts = {
      github: contexts['github'] ?? {},
      vars: contexts['vars'] ?? {},
      inputs: callInputs(job.tree, call.tree, caller),
    }
    const cancellation = followingController(frame.cancellation)
    const entered = await enterGroup(run, find(call.tree, 'concurrency'), inside, {
      path,
      held: frame.held,
      cancel: () => cancellation.abort(),
    })
    if (entered.refusal !== undefined) {
      run.jobs.push({ ...brokenJob(path, job, new Error(entered.refusal)), result: 'cancelled' })
      return { result: 'cancelled', outputs: {}, again: true }
    }
    const result = await runFrame(run, {
      workflow: call,
      prefix: `${path} / `,
      contexts: inside,
      secrets: callSecrets(job.tree, caller, frame.secrets),
      again,
      cancellation: cancellation.signal,
      held: entered.held,
    }).finally(entered.leave)
    const inner = run.jobs.slice(count).filter((one) => one.path.startsWith(`${path} / `))
    return {
      result: aggregate(Object.values(result.jobs).map((one) => one.result)),
      outputs: result.outputs,
      again: inner.some((one) => !run.before.has(one.path) || run.before.get(one.path) !== one),
    }
  }

  await Promise.all(jobs.map(start))
  const results = Object.fromEntries(
    [...settled].map(([id, { result, outputs }]) => [id, { result, outputs }]),
  )
  const { inputs } = frame.contexts
  const inside = evaluation({
    ...frame.contexts,
    inputs: isRecord(inputs) ? inputs : {},
    jobs: results,
  })
  return { jobs: results, outputs: callOutputs(frame.workflow.tree, inside) }
}

/** A job that does not run: it is shown as it is. */
function settle(run: RunState, frame: Frame, job: LinkedJob, result: Outcome): NeededJob {
  const path = frame.prefix + job.id
  run.jobs.push({ ...brokenJob(path, job, undefined), result })
  run.options.onProgress?.({ kind: 'job-settled', path, result })
  return { result, outputs: {} }
}
