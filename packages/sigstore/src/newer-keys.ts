import type { Problem } from '@tier3/model/problem'
import type { Result } from '@tier3/model/result'
import type { BundleVerifier } from '@tier3/verification/ports'

/**
 * A verifier that asks once more with the newest keys what it refused with the built-in ones: a log or an authority may have
 * come into use since. Where the newest keys cannot be had, the refusal stands.
 */
export function withNewerKeys(
  builtIn: BundleVerifier,
  newest: () => Promise<Result<BundleVerifier, Problem>>,
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
      if (!verifier.ok) return answers
      const again = await verifier.value.verify(refused.map(({ check }) => check))
      const better = new Map(refused.map(({ index }, i) => [index, again[i]]))
      return answers.map((answer, index) => {
        const other = better.get(index)
        return other?.ok === true ? other : answer
      })
    },
  }
}
