import { PROBLEM_REGISTRY } from '@tier3/model/problem-registry'
import type { Problem } from '@tier3/model/problem'
import type { Result } from '@tier3/model/result'

/** A decoder with inputs that it takes, and what must hold of its answer for any input. */
export interface Target {
  readonly name: string
  readonly seeds: readonly Buffer[]
  /** Throws when something that must hold does not hold, as the decoder must not. */
  readonly run: (input: Buffer) => void
}

/** A demand on a decoder that an input broke. */
export class Broken extends Error {}

export function demand(holds: boolean, what: string): asserts holds {
  if (!holds) throw new Broken(what)
}

/** No answer may be much longer than this, however long the input. */
const MOST_TEXT = 8000

/** A problem must have a registered code and texts that are safe to show, within bounds. */
export function checkProblem(problem: Problem): void {
  demand(Object.hasOwn(PROBLEM_REGISTRY, problem.code), `the code ${problem.code} is not registered`)
  const { attempted, current, desired, fix, cause = '' } = problem
  for (const text of [attempted, current, desired, fix]) demand(text !== '', 'a text of the problem is empty')
  for (const text of [attempted, current, desired, fix, cause]) checkText(text)
}

/** A reason in words. */
export function checkText(text: string): void {
  demand(text.length <= MOST_TEXT, `a text has ${text.length} characters`)
}

type Refusal = string | Problem | readonly Problem[] | { readonly reason: string }

/** The value, when there is one; what is wrong is checked for its form. */
export function accepted<T>(result: Result<T, Refusal>): T | undefined {
  if (result.ok) return result.value
  const { problem } = result
  if (typeof problem === 'string') {
    demand(problem !== '', 'the reason is empty')
    checkText(problem)
  } else if ('code' in problem) checkProblem(problem)
  else if ('reason' in problem) checkText(problem.reason)
  else {
    demand(problem.length > 0, 'there is neither a value nor a problem')
    problem.forEach(checkProblem)
  }
  return undefined
}

/** Values are equal when they have one JSON text; bytes count by their content. */
export const sameValue = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

export const textOf = (input: Buffer): string => input.toString('utf8')
