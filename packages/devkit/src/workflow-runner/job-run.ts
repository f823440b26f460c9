import { join } from 'node:path'
import process from 'node:process'
import { emulatedJob } from '../actions-runner/emulated-job.ts'
import { maskText } from '../actions-runner/workflow-commands.ts'
import { grants } from '../github/permissions.ts'
import { evaluation, type Contexts } from './evaluation.ts'
import { complain, evaluationAt, type JobState, type Scope } from './job-state.ts'
import { runJobSteps } from './job-steps.ts'
import type { LinkedJob } from './linked-workflow.ts'
import { createMachine } from './machine.ts'
import type { Combination } from './matrix.ts'
import type { JobResult, StepResult } from './result.ts'
import type { Frame, RunState } from './run-state.ts'
import { entriesOf, find, itemsOf, literalOf, type Tree } from './tree.ts'
import { isRecord, textOf, type Value } from './value.ts'

export interface Leg {
  readonly job: LinkedJob
  readonly path: string
  readonly matrix: Combination
  /** `github`, `needs`, `strategy`, `matrix`, `vars`, `inputs`. */
  readonly contexts: Contexts
  /** Why it is aborted does not matter: it is cancelled. */
  readonly cancellation: AbortController
}

/** Outputs of a job are dropped above this many characters. */
const OUTPUT_LIMIT = 1024 * 1024
const READ_CONTENTS = { scope: 'contents', level: 'read' } as const
const HOSTED = /^(?:ubuntu|windows|macos)-/

/** Runs one job on a fresh machine with a token of its own. */
export async function runLeg(run: RunState, frame: Frame, leg: Leg): Promise<JobResult> {
  const { shared, options } = run
  const { job, path, cancellation } = leg
  const started = Date.now()
  const here = evaluation({ ...leg.contexts, secrets: frame.secrets })
  const labels = labelsOf(here.value(find(job.tree, 'runs-on')))
  const environmentTree = find(job.tree, 'environment')
  const environment = here.text(find(environmentTree, 'name') ?? environmentTree)
  const selfHosted = labels.includes('self-hosted') || !labels.some((label) => HOSTED.test(label))
  const { location, identity } = frame.workflow
  const emulated = shared.github.startJob({
    repository: run.repository,
    workflowRef: run.workflow.identity,
    workflowSha: run.workflow.location.sha,
    jobWorkflowRef: identity,
    jobWorkflowSha: location.sha,
    workflow: run.workflow.name,
    job: job.id,
    ref: run.ref,
    sha: run.sha,
    eventName: run.event,
    event: run.payload,
    runId: run.runId,
    runNumber: run.runNumber,
    runAttempt: run.attempt,
    permissions: job.permissions,
    runnerEnvironment: selfHosted ? 'self-hosted' : 'github-hosted',
    ...(environment === '' ? {} : { environment }),
    ...(options.actor === undefined ? {} : { actor: options.actor }),
  })
  const runnerJob = emulatedJob(emulated)
  const machine = await createMachine({
    folder: shared.home,
    repository: options.repository,
    gitRoot: shared.bare.root,
    event: run.payload,
    // Each step of an action is a process: compiled once, the bundles cost a fifth less of a run.
    env: { NODE_COMPILE_CACHE: join(shared.home, 'compiled'), ...options.machineEnv },
  })
  const secrets = { ...frame.secrets, GITHUB_TOKEN: emulated.token }
  const github = {
    ...(leg.contexts['github'] as { readonly [name: string]: Value }),
    ...runnerJob.github,
    ref_protected: emulated.claims.ref_protected === 'true',
    event: run.payload,
    event_path: machine.eventPath,
    workspace: machine.workspace,
  }
  const contexts: Contexts = {
    ...leg.contexts,
    github,
    secrets,
    job: {
      status: 'success',
      check_run_id: emulated.claims.check_run_id,
      workflow_ref: identity,
      workflow_sha: location.sha,
      workflow_repository: location.slug,
      workflow_file_path: location.path,
    },
    runner: {
      os: 'Linux',
      arch: process.arch === 'arm64' ? 'ARM64' : 'X64',
      name: 'tier3 devkit',
      environment: selfHosted ? 'self-hosted' : 'github-hosted',
      temp: machine.temp,
      tool_cache: `${machine.home}/tools`,
      debug: '',
    },
  }
  const workflowEnv = evaluation({ ...contexts, env: {} }).texts(find(frame.workflow.tree, 'env'))
  const jobEnv = evaluation({ ...contexts, env: workflowEnv }).texts(find(job.tree, 'env'))
  const atHook = {
    path,
    id: job.id,
    runId: run.runId,
    attempt: run.attempt,
    workspace: machine.workspace,
    permissions: job.permissions,
    token: emulated.token,
    cancel: () => run.cancellation.abort(),
  }
  const state: JobState = {
    path,
    machine,
    sources: shared.sources,
    runnerJob: {
      ...runnerJob,
      github: { ...runnerJob.github },
      job: contexts['job'] as { [name: string]: string },
    },
    contexts,
    declaredEnv: { ...workflowEnv, ...jobEnv },
    env: {},
    addedPaths: [],
    masks: new Set(
      [emulated.token, emulated.runtimeToken, ...Object.values(secrets)].filter((one) => one !== ''),
    ),
    defaults: defaultsOf(frame.workflow.tree, job.tree, contexts),
    origin: { slug: location.slug, sha: location.sha },
    cancellation: cancellation.signal,
    options,
    preloads: shared.preloads,
    log: [],
    annotations: [],
    posts: [],
    preStates: new Map(),
    endRest: [],
    atHook,
    async beforeFetch(slug, token) {
      const repository = shared.find(slug)
      if (repository === undefined) return
      const own = repository === run.repository && grants(job.permissions, READ_CONTENTS)
      // The git of this machine asks nobody, so the right to read is looked at here.
      if (repository.visibility !== 'public' && token === emulated.token && !own)
        throw new Error(`fatal: repository 'https://github.com/${slug}/' not found`)
      await shared.bare.update(repository)
    },
    failed: false,
  }
  options.onProgress?.({ kind: 'job-started', path })
  const minutes = Number(literalOf(find(job.tree, 'timeout-minutes')) ?? 360)
  const timer = setTimeout(
    () => {
      complain(state, `The job has exceeded the maximum execution time of ${minutes}m0s`)
      cancellation.abort()
    },
    Math.min(minutes * (options.minuteMs ?? 60_000), 2 ** 31 - 1),
  )
  try {
    await options.hooks?.beforeJob?.(atHook)
    await shared.bare.update(run.repository)
    const { scope, results } = await runJobSteps(state, itemsOf(find(job.tree, 'steps')))
    const result: JobResult = {
      path,
      id: job.id,
      matrix: leg.matrix,
      result: cancellation.signal.aborted ? 'cancelled' : state.failed ? 'failure' : 'success',
      outputs: jobOutputs(state, scope, job.tree),
      permissions: job.permissions,
      labels,
      environment: environment === '' ? undefined : environment,
      steps: results,
      log: state.log.map((line) => maskText(line, state.masks)),
      annotations: state.annotations,
      summaries: summariesOf(results),
      milliseconds: Date.now() - started,
    }
    await options.hooks?.afterJob?.(atHook, result)
    return result
  } finally {
    clearTimeout(timer)
    for (const end of state.endRest) end()
    await machine.remove()
  }
}

const summariesOf = (steps: readonly StepResult[]): readonly string[] =>
  steps.flatMap(({ summary }) => (summary === '' ? [] : [summary]))

/** `runs-on` as a list; a group of runners may name labels, too. */
function labelsOf(value: Value): readonly string[] {
  if (isRecord(value)) return labelsOf(value['labels'] ?? value['group'] ?? null)
  return Array.isArray(value) ? value.map((one: Value) => textOf(one)) : [textOf(value)]
}

function defaultsOf(workflow: Tree, job: Tree, contexts: Contexts): JobState['defaults'] {
  const here = evaluation(contexts)
  const run = {
    ...here.texts(find(workflow, 'defaults', 'run')),
    ...here.texts(find(job, 'defaults', 'run')),
  }
  return {
    ...(run['shell'] === undefined ? {} : { shell: run['shell'] }),
    ...(run['working-directory'] === undefined ? {} : { workingDirectory: run['working-directory'] }),
  }
}

/** An output that holds a secret is dropped with a warning; an empty one is as good as not set. */
function jobOutputs(state: JobState, scope: Scope, job: Tree): { readonly [name: string]: string } {
  const here = evaluationAt(state, scope)
  const kept: { [name: string]: string } = {}
  for (const [name, tree] of entriesOf(find(job, 'outputs'))) {
    const value = here.text(tree)
    if (value === '') continue
    const secret = maskText(value, state.masks) !== value
    if (!secret && value.length <= OUTPUT_LIMIT) {
      kept[name] = value
      continue
    }
    const message = secret
      ? `Skip output '${name}' since it may contain secret.`
      : `Skip output '${name}' since it is above ${OUTPUT_LIMIT} characters.`
    state.annotations.push({ level: 'warning', message })
    state.log.push(`##[warning]${message}`)
  }
  return kept
}
