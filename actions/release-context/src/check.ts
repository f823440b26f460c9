import type { Problem } from '@tier3/model/problem'
import { problemCategory, type ProblemCode } from '@tier3/model/problem-registry'

/** One demand, what was seen of it, and whether it is met. */
export interface Check {
  readonly demand: string
  /** Hostile text: show it through `displayText`. */
  readonly seen: string
  /** `beside` is told, and demanded by nothing. */
  readonly verdict: 'met' | 'unmet' | 'unknown' | 'beside'
  /** Where it is not met. */
  readonly code?: ProblemCode
  /** The smallest change that mends it, where one nearer than that of the code is known. */
  readonly fix?: string
  /** What was not answered. */
  readonly gap?: Problem
}

/** A demand that got no answer: unknown when a service or permission is the cause, else not met. */
export function unanswered(demand: string, problem: Problem | undefined): Check {
  if (problem === undefined) return { demand, seen: 'it is not there', verdict: 'unknown' }
  const { code, attempted, current, fix } = problem
  const seen = `cannot ${attempted}: ${current}`
  return ['permission', 'service'].includes(problemCategory(code))
    ? { demand, seen, verdict: 'unknown', fix, gap: problem }
    : { demand, seen, verdict: 'unmet', code, fix }
}
