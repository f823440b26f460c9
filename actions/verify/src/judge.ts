import { decodeBundle } from '@tier3/attestation/bundle-view'
import { decodeStatement, type Statement } from '@tier3/attestation/statement'
import { formatHex } from '@tier3/model/hex'
import type { Problem } from '@tier3/model/problem'
import { failed, type Result } from '@tier3/model/result'
import type { BundleCheck, BundleVerifier, CollectedBundle } from '@tier3/verification/ports'
import type { VerifiedBundle } from '@tier3/verification/verified-bundle'

export interface Judge {
  /** What a bundle claims to be about, unverified; undefined when it cannot be read. Good for leaving out, never for believing. */
  readonly claimed: (bundle: CollectedBundle) => Claimed | undefined
  answers(questions: readonly BundleCheck[]): Promise<readonly Result<VerifiedBundle, Problem>[]>
}

/** Artifacts by sha256 and by the last part of their names; a signature gives no name. */
export interface Claimed {
  readonly digests: ReadonlySet<string>
  readonly names: ReadonlySet<string>
}

/**
 * Asks each distinct question once. The signature over a statement does not depend on the artifact, so that one
 * bundle over a thousand subjects is verified once and not a thousand times.
 */
export function memoizedJudge(verifier: BundleVerifier): Judge {
  const known = new Map<string, Result<VerifiedBundle, Problem>>()
  const views = new Map<string, View>()
  const viewOf = ({ text }: CollectedBundle): View => {
    const seen = views.get(text) ?? { id: views.size, ...viewContent(text) }
    views.set(text, seen)
    return seen
  }
  // Never the text itself: there may be a key for each pair of a bundle and an artifact.
  const keyOf = ({ bundle, artifact }: BundleCheck): string => {
    const { id, kind } = viewOf(bundle)
    return `${id} ${kind === 'artifact' ? artifact.hex : ''} ${documentId(bundle)}`
  }
  // One signature may be shown with another document than the one it is over; that answer is of this document alone.
  const documents = new Map<Uint8Array, number>()
  const documentId = ({ document }: CollectedBundle): string => {
    if (document === undefined) return ''
    const id = documents.get(document) ?? documents.size
    documents.set(document, id)
    return String(id)
  }
  return {
    claimed: (bundle) => viewOf(bundle).claimed,
    async answers(questions) {
      const keys = questions.map((question) => (question.bundle.refusal === undefined ? keyOf(question) : ''))
      const fresh = new Map(
        keys.flatMap((key, i) => (key === '' || known.has(key) ? [] : [[key, questions[i]] as const])),
      )
      const asked = [...fresh].flatMap(([key, question]) =>
        question === undefined ? [] : [{ key, question }],
      )
      const answers = await verifier.verify(asked.map(({ question }) => question))
      for (const [i, { key }] of asked.entries()) {
        const answer = answers[i]
        if (answer !== undefined) known.set(key, answer)
      }
      return keys.map((key, i) => {
        const refusal = questions[i]?.bundle.refusal
        const answer = refusal === undefined ? known.get(key) : failed(refusal)
        if (answer === undefined) throw new Error('the verifier left a question without an answer')
        return answer
      })
    },
  }
}

interface Content {
  readonly kind: 'statement' | 'artifact' | 'unreadable'
  readonly claimed?: Claimed | undefined
}
interface View extends Content {
  readonly id: number
}

function viewContent(text: string): Content {
  const view = decodeBundle(text)
  if (!view.ok) return { kind: 'unreadable' }
  const { content } = view.value
  if (content.kind === 'envelope') {
    const statement = decodeStatement(content.payload)
    return statement.ok
      ? { kind: 'statement', claimed: claimsOf(statement.value.subjects) }
      : { kind: 'statement' }
  }
  return content.algorithm === 'SHA2_256'
    ? {
        kind: 'artifact',
        claimed: { digests: new Set([formatHex(content.digest)]), names: new Set() },
      }
    : { kind: 'artifact' }
}

/** Undefined when a subject has no sha256: what it is about cannot be told then. */
const claimsOf = (subjects: Statement['subjects']): Claimed | undefined => {
  const digests = subjects.flatMap(({ digest }) => digest.sha256 ?? [])
  if (digests.length < subjects.length) return undefined
  return { digests: new Set(digests), names: new Set(subjects.map(({ name }) => lastPart(name))) }
}

/** What stands behind the last slash of a name. */
export const lastPart = (name: string): string => name.slice(name.lastIndexOf('/') + 1)
