import { decodeBundle } from '@tier3/attestation/bundle-view'
import { formatHex } from '@tier3/model/hex'
import type { Problem } from '@tier3/model/problem'
import type { Result } from '@tier3/model/result'
import type { BundleCheck, BundleVerifier, CollectedBundle } from '@tier3/verification/ports'
import type { VerifiedBundle } from '@tier3/verification/verified-bundle'

export interface Judge {
  /** sha256 that a bundle claims to be a signature over; undefined when it carries a statement or cannot be read. */
  signedArtifact(bundle: CollectedBundle): string | undefined
  answers(questions: readonly BundleCheck[]): Promise<readonly Result<VerifiedBundle, Problem>[]>
}

/**
 * Asks each distinct question once. The signature over a statement does not depend on the artifact, so that one
 * bundle over a thousand subjects is verified once and not a thousand times.
 */
export function memoizedJudge(verifier: BundleVerifier): Judge {
  const known = new Map<string, Result<VerifiedBundle, Problem>>()
  const views = new Map<
    string,
    { readonly kind: 'statement' | 'artifact' | 'unreadable'; readonly hex?: string }
  >()
  const viewOf = ({ text }: CollectedBundle) => {
    const seen = views.get(text) ?? viewContent(text)
    views.set(text, seen)
    return seen
  }
  const keyOf = ({ bundle, artifact }: BundleCheck): string =>
    `${viewOf(bundle).kind === 'artifact' ? artifact.hex : ''} ${bundle.text}`
  return {
    signedArtifact: (bundle) => viewOf(bundle).hex,
    async answers(questions) {
      const keys = questions.map(keyOf)
      const fresh = new Map(keys.flatMap((key, i) => (known.has(key) ? [] : [[key, questions[i]] as const])))
      const asked = [...fresh].flatMap(([key, question]) =>
        question === undefined ? [] : [{ key, question }],
      )
      const answers = await verifier.verify(asked.map(({ question }) => question))
      for (const [i, { key }] of asked.entries()) {
        const answer = answers[i]
        if (answer !== undefined) known.set(key, answer)
      }
      return keys.map((key) => {
        const answer = known.get(key)
        if (answer === undefined) throw new Error('the verifier left a question without an answer')
        return answer
      })
    },
  }
}

function viewContent(text: string): {
  readonly kind: 'statement' | 'artifact' | 'unreadable'
  readonly hex?: string
} {
  const view = decodeBundle(text)
  if (!view.ok) return { kind: 'unreadable' }
  const { content } = view.value
  if (content.kind === 'envelope') return { kind: 'statement' }
  return content.algorithm === 'SHA2_256'
    ? { kind: 'artifact', hex: formatHex(content.digest) }
    : { kind: 'artifact' }
}
