import { dispatchInputs } from './call-contract.ts'
import { evaluation, type Contexts } from './evaluation.ts'
import { runFrame } from './frame-run.ts'
import { enterGroup } from './held-group.ts'
import { aggregate } from './needed-jobs.ts'
import type { RunResult } from './result.ts'
import type { RunState } from './run-state.ts'
import { find } from './tree.ts'
import { isRecord } from './value.ts'

/** Runs all jobs of a run to their end. */
export async function runWorkflow(run: RunState): Promise<RunResult> {
  const { options, workflow } = run
  const github = githubFields(run)
  const start = evaluation({ github, vars: options.vars ?? {}, inputs: {} })
  const inputs =
    run.event === 'workflow_dispatch' ? dispatchInputs(workflow.tree, options.inputs ?? {}, start) : {}
  const contexts: Contexts = { github, vars: options.vars ?? {}, inputs }
  const entered = await enterGroup(run, find(workflow.tree, 'concurrency'), contexts, {
    path: workflow.name,
    held: [],
    cancel: () => run.cancellation.abort(),
  })
  const facts = { runId: run.runId, attempt: run.attempt, options }
  if (entered.refusal !== undefined)
    return { ...facts, result: 'cancelled', jobs: [], needs: {}, errors: [entered.refusal] }
  try {
    const { jobs } = await runFrame(run, {
      workflow,
      prefix: '',
      contexts,
      secrets: options.secrets ?? {},
      again: false,
      cancellation: run.cancellation.signal,
      held: entered.held,
    })
    const outcome = aggregate(Object.values(jobs).map(({ result }) => result))
    const cancelled = run.cancellation.signal.aborted && outcome !== 'failure'
    const result = cancelled ? 'cancelled' : outcome === 'skipped' ? 'success' : outcome
    return { ...facts, result, jobs: run.jobs, needs: jobs, errors: run.errors }
  } finally {
    entered.leave()
  }
}

/** What `github` holds before a job has started. */
function githubFields(run: RunState): Contexts {
  const { repository, ref, options } = run
  const slug = `${repository.owner.login}/${repository.name}`
  const inputs = run.payload['inputs']
  return {
    actor: options.actor ?? 'octocat',
    triggering_actor: options.actor ?? 'octocat',
    event: { ...run.payload, ...(isRecord(inputs) ? { inputs } : {}) },
    event_name: run.event,
    ref,
    ref_name: ref.replace(/^refs\/(?:heads|tags|pull)\//, ''),
    ref_type: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    repository: slug,
    repository_id: String(repository.id),
    repository_owner: repository.owner.login,
    repository_owner_id: String(repository.owner.id),
    repository_visibility: repository.visibility,
    run_id: String(run.runId),
    run_number: String(run.runNumber),
    run_attempt: String(run.attempt),
    server_url: 'https://github.com',
    api_url: run.shared.github.apiUrl,
    sha: run.sha,
    workflow: run.workflow.name,
    workflow_ref: run.workflow.identity,
    workflow_sha: run.workflow.location.sha,
  }
}
