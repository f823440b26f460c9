import { quoted } from '@tier3/model/display'
import { check } from './check.ts'
import type { Demand } from './demand.ts'
import { describeCarried, satisfiesType, type Carried } from './predicate-type.ts'
import type { SignerFacts } from './signer-facts.ts'
import type { Check } from './verification.ts'

/**
 * What a key signed that the configuration holds: nobody vouches for a workflow, a source or a runner, so that none of those
 * demands can be met. It counts for the types alone that keys may sign, and never for provenance unless that is demanded by name.
 */
export function keyChecks(
  { keySignedTypes = [] }: Demand,
  { san }: SignerFacts,
  carried: Carried | undefined,
): readonly Check[] {
  const type = carried === undefined ? undefined : describeCarried(carried)
  return [
    check({
      id: 'key-signer',
      demand:
        keySignedTypes.length === 0
          ? 'a certificate: no type may be signed by a key'
          : `a key for ${keySignedTypes.join(' or ')} alone`,
      seen: `the key ${quoted(san, 200)}${type === undefined ? '' : ` for ${type}`}`,
      source: 'bundle.verificationMaterial.publicKey',
      holds: carried !== undefined && keySignedTypes.some((demanded) => satisfiesType(demanded, carried)),
      code: 'policy/signer-workflow',
      hint: `the key ${quoted(san, 200)} signed ${type ?? 'something unreadable'}, which the policy does not take from a key`,
    }),
  ]
}
