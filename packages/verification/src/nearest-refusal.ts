import { problemCategory, type ProblemCode } from '@tier3/model/problem-registry'
import { isMet, type BundleJudgement, type Check, type SubjectJudgement } from './verification.ts'

export interface Refusal extends Check {
  readonly code: ProblemCode
}

/**
 * The first failed check of the bundle about this artifact with the fewest of them. A bundle that could not be judged,
 * or that is about other artifacts, says nothing here.
 */
export function nearestRefusal({ judgements }: SubjectJudgement): Refusal | undefined {
  const [nearest] = judgements
    .filter(isRefused)
    .toSorted((a, b) => failuresOf(a).length - failuresOf(b).length)
  return nearest === undefined ? undefined : failuresOf(nearest)[0]
}

const failuresOf = ({ checks }: BundleJudgement): readonly Refusal[] =>
  checks.flatMap((check) =>
    check.code === undefined || isMet(check) ? [] : [{ ...check, code: check.code }],
  )

const isRefused = (judgement: BundleJudgement): boolean => {
  const failures = failuresOf(judgement)
  return (
    failures.length > 0 &&
    failures.every(({ id, code }) => id !== 'subject-digest' && REFUSALS.has(problemCategory(code)))
  )
}

const REFUSALS: ReadonlySet<string> = new Set(['integrity', 'policy', 'input'])
