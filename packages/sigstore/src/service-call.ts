import { problem, type Problem } from '@tier3/model/problem'
import type { ProblemCode } from '@tier3/model/problem-registry'
import type { Clock } from '@tier3/model/artifacts'
import { failed, ok, type Result } from '@tier3/model/result'
import { retryAfter } from './retry-after.ts'
import { AttemptTimeout, serviceFailure, type ServiceFailure } from './service-failure.ts'

/** A service that signing depends on, and what its failures are called. */
export interface Service {
  /** In words, e.g. `the transparency log`. */
  readonly role: string
  /** Host with port, as shown and as named in `Retry-After` bookkeeping. */
  readonly host: string
  /** What is attempted, as a phrase behind "Cannot". */
  readonly attempted: string
  readonly codes: { readonly unavailable: ProblemCode; readonly refused: ProblemCode }
}

export interface RetryNotice {
  readonly host: string
  readonly attempt: number
  readonly waitMs: number
  readonly detail: string
}

export interface RetryPolicy {
  /** How long a service may be waited for from the first failure on. */
  readonly maxWaitMs: number
  /** A service that hangs is given up on for this attempt. */
  readonly attemptTimeoutMs: number
  readonly clock: Clock
  readonly sleep: (ms: number) => Promise<void>
  /** Uniform in [0, 1); spreads clients that failed together. */
  readonly random: () => number
  readonly onRetry?: (notice: RetryNotice) => void
  /** Takes secrets out of a text. */
  readonly redact: (text: string) => string
}

const FIRST_WAIT_MS = 500
/** Between two attempts, unless the service itself asks for more. */
export const LONGEST_WAIT_MS = 15_000
/** Nonsense rarely mends itself: it is asked for this often in all. */
const UNEXPECTED_ATTEMPTS = 3

/**
 * Calls a service until it answers, refuses, or `maxWaitMs` is over (or `until` is reached): exponential back-off with jitter,
 * never sooner than the service itself asks for.
 */
export async function callService<T>(
  service: Service,
  attempt: () => Promise<T>,
  policy: RetryPolicy,
  until?: Date,
): Promise<Result<T, Problem>> {
  let since: Date | undefined
  let waited = 0
  for (let count = 1; ; count++) {
    try {
      return ok(await withTimeout(attempt(), policy.attemptTimeoutMs))
    } catch (error) {
      const failure = serviceFailure(error)
      const now = policy.clock.now()
      since ??= now
      const elapsed = Math.max(waited, now.getTime() - since.getTime())
      const wait = Math.max(backOff(count, policy.random()), retryAfter(service.host))
      const last =
        failure.kind === 'refused' ||
        (failure.kind === 'unexpected' && count >= UNEXPECTED_ATTEMPTS) ||
        elapsed + wait > policy.maxWaitMs ||
        (until !== undefined && now.getTime() + wait > until.getTime())
      const detail = policy.redact(failure.detail)
      if (last) return failed(failureProblem(service, { ...failure, detail }, { since, count, elapsed }))
      policy.onRetry?.({ host: service.host, attempt: count, waitMs: wait, detail })
      await policy.sleep(wait)
      waited += wait
    }
  }
}

/** Half fixed, half random: clients that failed together do not come back together. */
const backOff = (count: number, random: number): number => {
  const full = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (count - 1))
  return Math.round(full / 2 + (full / 2) * random)
}

async function withTimeout<T>(work: Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new AttemptTimeout(`no answer within ${ms / 1000} s`)), ms)
  })
  try {
    return await Promise.race([work, timeout])
  } finally {
    clearTimeout(timer)
  }
}

function failureProblem(
  { role, host, attempted, codes }: Service,
  { kind, detail }: ServiceFailure,
  { since, count, elapsed }: { readonly since: Date; readonly count: number; readonly elapsed: number },
): Problem {
  const tries = `${count} attempt${count === 1 ? '' : 's'} in ${Math.round(elapsed / 1000)} s`
  if (kind === 'refused') {
    const current = `${role} ${host} refuses the request`
    return problem(codes.refused, { attempted, current, desired: 'it must accept it', cause: detail })
  }
  if (kind === 'unexpected') {
    const current = `${role} ${host} gives a wrong answer since ${since.toISOString()} (${tries})`
    return problem('service/unexpected-answer', {
      attempted,
      current,
      desired: 'it must answer as its interface says',
      cause: detail,
    })
  }
  const current = `${role} ${host} is not available since ${since.toISOString()} (${tries})`
  return problem(codes.unavailable, { attempted, current, desired: 'it must answer', cause: detail })
}
