import { nothing, type Executed, type RanStep } from './execution.ts'
import { actionInputs, runJavaScript } from './action-step.ts'
import { runComposite } from './composite-step.ts'
import { complain, evaluationAt, jobScope, type JobState, type Scope } from './job-state.ts'
import { maskText } from '../actions-runner/workflow-commands.ts'
import { resolveAction } from './resolved-action.ts'
import type { StepResult } from './result.ts'
import { runScript, type StepPlace } from './script-step.ts'
import { find, itemsOf, literalOf, type Tree } from './tree.ts'

const DEFAULT_TIMEOUT = 5 * 60_000

/** All stages of all steps of a job, in order; the outputs of the steps stay in the scope. */
export async function runJobSteps(
  job: JobState,
  steps: readonly Tree[],
): Promise<{ readonly scope: Scope; readonly results: readonly StepResult[] }> {
  const scope = jobScope(job)
  const results: StepResult[] = []
  try {
    results.push(...(await prepare(job, scope, steps)))
  } catch (error) {
    complain(job, messageOf(error))
    job.failed = true
  }
  if (!job.failed || results.length > 0) results.push(...(await runSteps(job, scope, steps)))
  for (let post = job.posts.pop(); post !== undefined; post = job.posts.pop()) {
    const result = await post()
    job.options.onProgress?.({ kind: 'step-ended', path: job.path, step: result })
    results.push(result)
    if (result.conclusion === 'failure') job.failed = true
  }
  return { scope, results }
}

/** Resolves every action that is not of the workspace, and runs the `pre` of those that have one. */
async function prepare(job: JobState, scope: Scope, steps: readonly Tree[]): Promise<readonly StepResult[]> {
  const results: StepResult[] = []
  for (const [index, step] of steps.entries()) {
    const uses = literalOf(find(step, 'uses'))
    if (uses === undefined || uses.startsWith('./')) continue
    const at = placeOf(job, scope, step, index)
    const action = await resolveAction(job, scope, uses)
    const runs = find(action.manifest, 'runs')
    if (action.using === 'composite') {
      const inner = { ...scope, origin: action.origin, depth: scope.depth + 1, place: at.place }
      results.push(...(await prepare(job, inner, itemsOf(find(runs, 'steps')))))
      continue
    }
    const entry = literalOf(find(runs, 'pre'))
    if (entry === undefined) continue
    if (!evaluationAt(job, scope).holds(find(runs, 'pre-if'), 'always()')) continue
    const started = Date.now()
    const own = await runJavaScript(job, scope, step, { at, action, entry, state: {} })
    job.preStates.set(at.place, own.state)
    if (own.outcome !== 'success') job.failed = true
    results.push(resultOf(job, { at, scope, stage: 'pre', own, conclusion: own.outcome, started }))
  }
  return results
}

/** Runs the steps of a job or of a composite in order. */
export async function runSteps(
  job: JobState,
  scope: Scope,
  steps: readonly Tree[],
): Promise<readonly StepResult[]> {
  const results: StepResult[] = []
  for (const [index, step] of steps.entries()) {
    const at = placeOf(job, scope, step, index)
    const atHook = { job: job.atHook, name: at.name, id: at.id }
    if (scope.depth === 0) await job.options.hooks?.beforeStep?.(atHook)
    const started = Date.now()
    const { own, inner } = await runGuarded(job, scope, step, at)
    const tolerated =
      own.outcome === 'failure' && evaluationAt(job, scope).flag(find(step, 'continue-on-error'))
    const conclusion = tolerated ? 'success' : own.outcome
    if (at.id !== undefined) scope.steps[at.id] = { outputs: own.outputs, outcome: own.outcome, conclusion }
    if (conclusion === 'failure') {
      scope.failed = true
      if (scope.depth === 0) job.failed = true
    }
    const result = resultOf(job, { at, scope, stage: 'main', own, conclusion, started })
    job.options.onProgress?.({ kind: 'step-ended', path: job.path, step: result })
    results.push(result, ...inner)
    if (scope.depth === 0) await job.options.hooks?.afterStep?.(atHook, result)
  }
  return results
}

async function runGuarded(job: JobState, scope: Scope, step: Tree, at: StepPlace): Promise<RanStep> {
  try {
    const here = evaluationAt(job, scope)
    // The condition sees the variables of its own step.
    const inner = { ...scope, env: { ...scope.env, ...here.texts(find(step, 'env')) } }
    if (!evaluationAt(job, inner).holds(find(step, 'if'))) return { own: nothing('skipped'), inner: [] }
    if (find(step, 'run') !== undefined) return { own: await runScript(job, scope, step, at), inner: [] }
    return await runAction(job, scope, step, at)
  } catch (error) {
    const message = messageOf(error)
    complain(job, message)
    const annotation = { level: 'error' as const, message }
    return {
      own: { ...nothing('failure'), log: [`##[error]${message}`], annotations: [annotation] },
      inner: [],
    }
  }
}

async function runAction(job: JobState, scope: Scope, step: Tree, at: StepPlace): Promise<RanStep> {
  const uses = evaluationAt(job, scope).text(find(step, 'uses'))
  const action = await resolveAction(job, scope, uses)
  if (action.using === 'composite') return runComposite(job, scope, step, { at, action, runSteps })
  const runs = find(action.manifest, 'runs')
  const inputs = actionInputs(action.manifest, step, evaluationAt(job, withEnv(job, scope, step)))
  const saved = job.preStates.get(at.place) ?? {}
  const own = await runJavaScript(job, scope, step, {
    at,
    action,
    entry: literalOf(find(runs, 'main')) ?? '',
    state: saved,
    inputs,
  })
  const post = literalOf(find(runs, 'post'))
  if (post !== undefined) {
    job.posts.push(async () => {
      const started = Date.now()
      const holds = evaluationAt(job, scope).holds(find(runs, 'post-if'), 'always()')
      const state = { ...saved, ...own.state }
      const ended = holds
        ? await runJavaScript(job, scope, step, { at, action, entry: post, state, inputs })
        : nothing('skipped')
      return resultOf(job, { at, scope, stage: 'post', own: ended, conclusion: ended.outcome, started })
    })
  }
  return { own, inner: [] }
}

const withEnv = (job: JobState, scope: Scope, step: Tree): Scope => ({
  ...scope,
  env: { ...scope.env, ...evaluationAt(job, scope).texts(find(step, 'env')) },
})

function placeOf(job: JobState, scope: Scope, step: Tree, index: number): StepPlace {
  const id = literalOf(find(step, 'id'))
  const what = find(step, 'uses') ?? find(step, 'run')
  const shown = what?.kind === 'expression' ? what.source : (literalOf(what) ?? '')
  const name = find(step, 'name')
  const title = (): string => {
    try {
      return evaluationAt(job, scope).text(name)
    } catch {
      return name?.kind === 'expression' ? name.source : ''
    }
  }
  const { minuteMs = 60_000, stepTimeout = DEFAULT_TIMEOUT } = job.options
  const minutes = Number(literalOf(find(step, 'timeout-minutes')) ?? Number.POSITIVE_INFINITY)
  return {
    name: name === undefined ? `Run ${shown.split('\n')[0] ?? ''}` : maskText(title(), job.masks),
    id,
    place: `${scope.place}/${index}`,
    timeout: Math.min(stepTimeout, minutes * minuteMs),
    timeoutText: `The action '${shown.split('\n')[0] ?? ''}' has timed out after ${Number.isFinite(minutes) ? minutes : stepTimeout / minuteMs} minutes.`,
  }
}

function resultOf(
  job: JobState,
  step: {
    readonly at: StepPlace
    readonly scope: Scope
    readonly stage: StepResult['stage']
    readonly own: Executed
    readonly conclusion: StepResult['conclusion']
    readonly started: number
  },
): StepResult {
  const { at, scope, stage, own, conclusion, started } = step
  return {
    name: at.name,
    id: at.id,
    stage,
    depth: scope.depth,
    outcome: own.outcome,
    conclusion,
    outputs: own.outputs,
    log: own.log.map((line) => maskText(line, job.masks)),
    annotations: own.annotations,
    summary: own.summary,
    codes: own.codes,
    milliseconds: Date.now() - started,
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))
