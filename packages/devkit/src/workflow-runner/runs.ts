import { resolveCommit } from '../github/git-lookup.ts'
import { fullName, type Repository } from '../github/state.ts'
import { DEFAULT_PERMISSIONS } from '../github/job-claims.ts'
import { LanguageError } from './github-language.ts'
import { linkWorkflow, type Location } from './linked-workflow.ts'
import type { JobResult, RunResult } from './result.ts'
import type { Hooks, RunOptions } from './run-options.ts'
import type { Shared } from './run-state.ts'
import { runWorkflow } from './run-workflow.ts'
import type { Value } from './value.ts'

export interface StartedRun {
  readonly id: number
  cancel(): void
  readonly result: Promise<RunResult>
}

export interface Runs {
  start(options: RunOptions): StartedRun
  rerun(
    run: RunResult,
    options?: { readonly failedOnly?: boolean; readonly hooks?: Hooks },
  ): Promise<RunResult>
  /** Waits for what still runs. */
  settle(): Promise<void>
}

interface Attempt {
  readonly runId: number
  readonly runNumber: number
  readonly attempt: number
  readonly before: ReadonlyMap<string, JobResult>
}

const FIRST_RUN = 30_000_000_000

/** Counts the runs of a world, and starts them. */
export function createRuns(shared: Shared): Runs {
  let count = 0
  const numbers = new Map<number, number>()
  const open = new Set<Promise<unknown>>()

  function begin(options: RunOptions, attempt: Attempt): StartedRun {
    const cancellation = new AbortController()
    const result = launch(shared, options, attempt, cancellation)
    open.add(result)
    const closed = (): void => void open.delete(result)
    result.then(closed, closed)
    return { id: attempt.runId, cancel: () => cancellation.abort(), result }
  }

  return {
    start(options) {
      count += 1
      numbers.set(FIRST_RUN + count, count)
      return begin(options, { runId: FIRST_RUN + count, runNumber: count, attempt: 1, before: new Map() })
    },
    rerun(run, { failedOnly = true, hooks } = {}) {
      const { hooks: _, ...options } = run.options
      return begin(
        { ...options, ...(hooks === undefined ? {} : { hooks }) },
        {
          runId: run.runId,
          runNumber: numbers.get(run.runId) ?? 1,
          attempt: run.attempt + 1,
          before: failedOnly ? new Map(run.jobs.map((job) => [job.path, job])) : new Map(),
        },
      ).result
    },
    async settle() {
      await Promise.allSettled(open)
    },
  }
}

async function launch(
  shared: Shared,
  options: RunOptions,
  attempt: Attempt,
  cancellation: AbortController,
): Promise<RunResult> {
  const repository = shared.find(options.repository)
  if (repository === undefined) throw new Error(`there is no repository ${options.repository}`)
  const ref = options.ref ?? `refs/heads/${repository.defaultBranch}`
  const sha = options.sha ?? resolveCommit(repository, ref)?.sha
  if (sha === undefined) throw new Error(`there is no ${ref} in ${options.repository}`)
  const location: Location = { slug: fullName(repository), path: options.workflow, sha, ref }
  try {
    const workflow = linkWorkflow(shared.sources, location, options.defaultPermissions ?? DEFAULT_PERMISSIONS)
    const event = options.event ?? 'push'
    const payload = { ...payloadOf(options, repository, { event, ref, sha }), ...options.payload }
    const facts = { shared, options, repository, event, ref, sha, payload, workflow, cancellation }
    return await runWorkflow({ ...attempt, ...facts, jobs: [], errors: [] })
  } catch (error) {
    if (!(error instanceof LanguageError)) throw error
    const { runId, attempt: number } = attempt
    return {
      result: 'startup-failure',
      runId,
      attempt: number,
      jobs: [],
      needs: {},
      errors: error.messages,
      options,
    }
  }
}

/** The payload of an event as far as workflows look at it. */
function payloadOf(
  options: RunOptions,
  repository: Repository,
  { event, ref, sha }: { readonly event: string; readonly ref: string; readonly sha: string },
): { readonly [name: string]: Value } {
  const home: Value = {
    id: repository.id,
    name: repository.name,
    full_name: fullName(repository),
    private: repository.visibility !== 'public',
    visibility: repository.visibility,
    default_branch: repository.defaultBranch,
    owner: { login: repository.owner.login, id: repository.owner.id },
  }
  const common = { repository: home, sender: { login: options.actor ?? 'octocat' } }
  if (event === 'workflow_dispatch') return { ...common, ref, inputs: options.inputs ?? {} }
  return event === 'push' ? { ...common, ref, after: sha, before: '0'.repeat(40) } : common
}
