import type { LinkedJob } from './linked-workflow.ts'
import type { JobResult, Outcome } from './result.ts'

/** What several jobs come to as one: a failure before a cancellation before success; nothing that ran is skipped. */
export function aggregate(results: readonly Outcome[]): Outcome {
  const order: readonly Outcome[] = ['failure', 'cancelled', 'success']
  return order.find((outcome) => results.includes(outcome)) ?? 'skipped'
}

/** Outputs of the legs of a matrix, in the order in which they ended: the last that is not empty wins. */
export const mergeOutputs = (
  all: readonly { readonly [name: string]: string }[],
): { readonly [name: string]: string } =>
  Object.fromEntries(all.flatMap((outputs) => Object.entries(outputs).filter(([, value]) => value !== '')))

/** A job of which no step ran: it was skipped, or what it says of itself cannot be evaluated. */
export function brokenJob(path: string, job: LinkedJob, error: unknown): JobResult {
  const message = error instanceof Error ? error.message : String(error)
  const said = error !== undefined
  return {
    path,
    id: job.id,
    matrix: {},
    result: said ? 'failure' : 'skipped',
    outputs: {},
    permissions: job.permissions,
    labels: [],
    environment: undefined,
    steps: [],
    log: said ? [`##[error]${message}`] : [],
    annotations: said ? [{ level: 'error', message }] : [],
    summaries: [],
    milliseconds: 0,
  }
}
