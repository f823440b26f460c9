import { problem, type Problem } from '@tier3/model/problem'

/** Requests that a whole run may make, retries included; shared by all clients of the run. */
export interface CallBudget {
  readonly used: number
  /** Takes one request from the budget, or says why there is none left. */
  take(attempted: string): Problem | undefined
}

/** A budget of `max` requests; without a limit it only counts. */
export function createCallBudget(max = Number.POSITIVE_INFINITY): CallBudget {
  let used = 0
  return {
    get used() {
      return used
    },
    take(attempted) {
      if (used < max) {
        used += 1
        return undefined
      }
      return problem('service/call-budget', {
        attempted,
        current: `all ${max} requests that this run may make are used up`,
        desired: 'a request must be left',
      })
    },
  }
}
