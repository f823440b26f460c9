import type { Progress } from '@tier3/model/artifacts'
import type { Digest } from '@tier3/model/digest'
import { quoted } from '@tier3/model/display'
import { describeProblem, problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import type { BundleVerifier } from './ports.ts'
import type { VerifiedBundle } from './verified-bundle.ts'

/** A bundle that was just made, with what its maker believes it says. */
export interface FreshBundle {
  readonly bundle: string
  /** Where it will stand, to be shown to people. */
  readonly origin: string
  readonly certificateIdentity: string
  readonly certificateIssuer: string
  readonly artifact: Digest
  /** Exact payload that was to be signed; absent for a signature over the artifact itself. */
  readonly statement?: Uint8Array
}

/**
 * Verifies fresh bundles as a consumer would, before anybody gets them: a signing action never reports success on its
 * own word. A bundle that is refused, or that says something else than was signed, is a problem.
 */
export async function selfCheck(
  fresh: readonly FreshBundle[],
  verifier: BundleVerifier,
  progress?: Progress,
): Promise<Result<readonly VerifiedBundle[], readonly Problem[]>> {
  const checks = fresh.map(({ bundle, origin, artifact }) => ({ bundle: { text: bundle, origin }, artifact }))
  const answers = await verifier.verify(checks, progress)
  const verified: VerifiedBundle[] = []
  const problems: Problem[] = []
  for (const [index, one] of fresh.entries()) {
    const answer = answers[index]
    if (answer === undefined) problems.push(refused(one, 'the verifier gave no answer'))
    else if (!answer.ok)
      problems.push(refused(one, `${answer.problem.code}: ${describeProblem(answer.problem)}`))
    else {
      const difference = differenceOf(one, answer.value)
      if (difference === undefined) verified.push(answer.value)
      else problems.push(refused(one, difference))
    }
  }
  return problems.length > 0 ? failed(problems) : ok(verified)
}

function differenceOf(fresh: FreshBundle, { signer, content }: VerifiedBundle): string | undefined {
  if (signer.san !== fresh.certificateIdentity) return `its signer is ${quoted(signer.san)}`
  if (signer.facts.issuer !== fresh.certificateIssuer)
    return `its issuer is ${quoted(signer.facts.issuer ?? 'none')}`
  if (fresh.statement === undefined) {
    const same = content.kind === 'artifact' && content.digest.hex === fresh.artifact.hex
    return same ? undefined : 'it is not a signature over the artifact'
  }
  const same = content.kind === 'statement' && equalBytes(content.payload, fresh.statement)
  return same ? undefined : 'its statement is not the one that was to be signed'
}

const equalBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, i) => byte === b[i])

const refused = (fresh: FreshBundle, reason: string): Problem =>
  problem('integrity/self-check', {
    attempted: `publish the bundle ${quoted(fresh.origin)}`,
    current: `our own verification refused it: ${reason}`,
    desired: 'a bundle must verify before anybody gets it',
  })
