import type { Problem } from '@tier3/model/problem'
import { failed, type Result } from '@tier3/model/result'

/** An attempt that did not end in an answer. */
export interface Refusal {
  readonly problem: Problem
  /**
   * `always`: the request was turned away before it had an effect. `idempotent`: it may have had one, so only a request that
   * may happen twice is sent again. Absent: asking again will not help.
   */
  readonly repeat?: 'always' | 'idempotent'
  /** Seconds that the service asks to wait; the usual back-off when absent. */
  readonly waitSeconds?: number
}

export type Attempt<T> = { readonly result: Result<T, Problem> } | { readonly refusal: Refusal }

export interface Patience {
  /** Seconds that all waits of one request may take together. */
  readonly maxWaitSeconds: number
  sleep(ms: number): Promise<void>
  say(line: string): void
}

const MAX_ATTEMPTS = 6

/** Repeats an attempt with back-off (1, 2, 4, 8, 16 s, or what the service asks for) while waiting is allowed and can help. */
export async function patiently<T>(
  patience: Patience,
  idempotent: boolean,
  attempt: () => Promise<Attempt<T>>,
): Promise<Result<T, Problem>> {
  let waited = 0
  for (let count = 1; ; count++) {
    const outcome = await attempt()
    if ('result' in outcome) return outcome.result
    const { problem, repeat, waitSeconds } = outcome.refusal
    const wait = Math.max(1, waitSeconds ?? 2 ** (count - 1))
    const helps = repeat === 'always' || (repeat === 'idempotent' && idempotent)
    if (!helps || count === MAX_ATTEMPTS || waited + wait > patience.maxWaitSeconds) return failed(problem)
    patience.say(`${problem.current}; asking again in ${wait} s`)
    await patience.sleep(wait * 1000)
    waited += wait
  }
}
