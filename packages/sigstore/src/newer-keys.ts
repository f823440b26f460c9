import { describeProblem, type Problem } from '@tier3/model/problem'
import { failed, type Result } from '@tier3/model/result'
import type { BundleCheck, BundleVerifier } from '@tier3/verification/ports'
import type { VerifiedBundle } from '@tier3/verification/verified-bundle'

/**
 * A verifier that asks once more with the newest keys what it refused with the built-in ones: a log or an authority may have
 * come into use since. `onNewer` is told when that helped: consumers with the built-in keys cannot verify such a bundle
 * yet. Where the newest keys cannot be had, the refusal stands and says so.
 */
export function withNewerKeys(
  builtIn: BundleVerifier,
  newest: () => Promise<Result<BundleVerifier, Problem>>,
  onNewer: () => void,
): BundleVerifier {
  return askingNewer(builtIn, {
    newest,
    onNewer,
    isOpen: () => true,
    without: (_, refusal, outage) => explained(refusal, outage),
  })
}

export interface NewerKeys {
  readonly newest: () => Promise<Result<BundleVerifier, Problem>>
  readonly onNewer: () => void
  /** Whether newer keys could accept what the built-in ones refused. */
  readonly isOpen: (check: BundleCheck, refusal: Problem) => boolean
  /** The answer to an open question when the newest keys cannot be had. */
  readonly without: (check: BundleCheck, refusal: Problem, outage: Problem) => Problem
}

/** The same with a choice of what is asked again, and of what is said when that cannot be done. */
export function askingNewer(
  builtIn: BundleVerifier,
  { newest, onNewer, isOpen, without }: NewerKeys,
): BundleVerifier {
  let fetched: Promise<Result<BundleVerifier, Problem>> | undefined
  return {
    async verify(checks, progress) {
      const answers = await builtIn.verify(checks, progress)
      const open = checks.flatMap((check, index) => {
        const answer = answers[index]
        return answer === undefined || answer.ok || !isOpen(check, answer.problem)
          ? []
          : [{ check, index, refusal: answer.problem }]
      })
      if (open.length === 0) return answers
      fetched ??= newest()
      const verifier = await fetched
      const again = verifier.ok ? await verifier.value.verify(open.map(({ check }) => check)) : []
      if (again.some((answer) => answer.ok)) onNewer()
      const better = new Map<number, Result<VerifiedBundle, Problem> | undefined>(
        open.map(({ check, index, refusal }, i) => {
          const other = again[i]
          if (verifier.ok) return [index, other?.ok === true ? other : undefined] as const
          return [index, failed(without(check, refusal, verifier.problem))] as const
        }),
      )
      return answers.map((answer, index) => better.get(index) ?? answer)
    },
  }
}

const explained = (refusal: Problem, outage: Problem): Problem => ({
  ...refusal,
  cause: [refusal.cause, `newer keys could not be had: ${describeProblem(outage)}`]
    .filter((text) => text !== undefined)
    .join('; '),
})
