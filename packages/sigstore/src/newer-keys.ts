import { describeProblem, type Problem } from '@tier3/model/problem'
import { failed, type Result } from '@tier3/model/result'
import type { BundleVerifier } from '@tier3/verification/ports'

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
  let fetched: Promise<Result<BundleVerifier, Problem>> | undefined
  return {
    async verify(checks, progress) {
      const answers = await builtIn.verify(checks, progress)
      const refused = checks.flatMap((check, index) =>
        answers[index]?.ok === true ? [] : [{ check, index }],
      )
      if (refused.length === 0) return answers
      fetched ??= newest()
      const verifier = await fetched
      if (!verifier.ok)
        return answers.map((answer) =>
          answer.ok ? answer : failed(explained(answer.problem, verifier.problem)),
        )
      const again = await verifier.value.verify(refused.map(({ check }) => check))
      const better = new Map(refused.map(({ index }, i) => [index, again[i]]))
      if (again.some((answer) => answer.ok)) onNewer()
      return answers.map((answer, index) => {
        const other = better.get(index)
        return other?.ok === true ? other : answer
      })
    },
  }
}

const explained = (refusal: Problem, outage: Problem): Problem => ({
  ...refusal,
  cause: [refusal.cause, `newer keys could not be had: ${describeProblem(outage)}`]
    .filter((text) => text !== undefined)
    .join('; '),
})
