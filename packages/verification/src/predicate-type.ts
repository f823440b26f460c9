import { COSIGN_SIGN } from '@tier3/attestation/image-signature'
import type { TypeDemand } from './demand.ts'
import { ARTIFACT_SIGNATURE } from './policy.ts'

/** What a bundle turned out to carry: a signature over the artifact's bytes, or a statement of some type. */
export type Carried =
  | { readonly kind: 'artifact' }
  | { readonly kind: 'statement'; readonly predicateType: string }

/**
 * Families that carry the version of their document in the type (`https://spdx.dev/Document/v2.3`). A demand for the bare
 * family accepts every version; a demand with a version accepts that one.
 */
const VERSIONED_FAMILIES: readonly string[] = ['https://spdx.dev/Document', 'https://cyclonedx.org/bom']

/**
 * Whether what a bundle carries satisfies a demanded type. Compared exactly but for the two families. A statement
 * whose type is the word `signature` does not stand in for a signature over the artifact.
 */
export function satisfiesType(demanded: string, carried: Carried): boolean {
  // The statement that cosign signs for an image says that its subject is signed, and nothing else.
  if (demanded === ARTIFACT_SIGNATURE)
    return carried.kind === 'artifact' || carried.predicateType === COSIGN_SIGN
  if (carried.kind === 'artifact') return false
  if (demanded === carried.predicateType) return true
  const version = carried.predicateType.slice(demanded.length)
  return (
    VERSIONED_FAMILIES.includes(demanded) &&
    carried.predicateType.startsWith(demanded) &&
    /^\/v\d{1,4}(?:\.\d{1,4}){0,3}$/.test(version)
  )
}

export const describeCarried = (carried: Carried): string =>
  carried.kind === 'artifact' ? ARTIFACT_SIGNATURE : carried.predicateType

/** Whether what a bundle carries is of one of the demanded types. */
export const isOfType = ({ anyOf }: TypeDemand, carried: Carried): boolean =>
  anyOf.some((type) => satisfiesType(type, carried))

export const describeType = ({ anyOf }: TypeDemand): string => anyOf.join(' or ')
