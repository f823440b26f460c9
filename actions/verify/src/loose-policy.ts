import type { Policy } from '@tier3/verification/policy'

/** What the demand leaves open and a release should not, each with the input that closes it. */
export function describeLoosePolicy({ signer, source, summary }: Policy): readonly string[] {
  // A summary is believed from one workflow at one ref; source and signer of the build are for its verifier to judge.
  if (summary !== undefined) return []
  const pinned = signer?.at !== undefined || source.ref !== undefined || source.digest !== undefined
  return [...(signer === undefined ? [ANY_WORKFLOW] : []), ...(pinned ? [] : [ANY_REF])]
}

const ANY_WORKFLOW =
  'any workflow of the repository may have signed; name the release workflow in "signer-workflow" to accept only that'

const ANY_REF =
  'any branch may have been built: nothing in the demand pins a ref; name the tag in "source-ref", e.g. refs/tags/v1.2.3'
