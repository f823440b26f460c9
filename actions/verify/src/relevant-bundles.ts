import type { SubjectToVerify } from '@tier3/verification/evidence'
import type { BundleCollection, CollectedBundle } from '@tier3/verification/ports'
import { lastPart, type Claimed } from './judge.ts'

/** Of one list: which bundles are for everybody, and which for a digest or a name, by their places in the list. */
interface Index {
  readonly anybody: readonly number[]
  readonly byDigest: ReadonlyMap<string, readonly number[]>
  readonly byName: ReadonlyMap<string, readonly number[]>
}

/**
 * Gives the bundles that have to be judged for a subject. What claims to be about other artifacts of this very run alone is
 * no evidence about this one, and would only look like tampering; with a thousand artifacts it would be judged a thousand
 * times. What names this artifact, or anything that is none of them, may be its own from before it was changed, and
 * must be judged. A shared list is looked through once for all subjects.
 */
export function relevantBundles(
  claimed: (bundle: CollectedBundle) => Claimed | undefined,
  digests: ReadonlySet<string>,
): (
  subject: SubjectToVerify,
  given: Pick<BundleCollection, 'bundles' | 'shared'>,
) => readonly CollectedBundle[] {
  const indexes = new Map<readonly CollectedBundle[], Index>()
  const indexOf = (bundles: readonly CollectedBundle[]): Index => {
    const known = indexes.get(bundles) ?? buildIndex(bundles.map(claimed), digests)
    indexes.set(bundles, known)
    return known
  }
  const pick = (subject: SubjectToVerify, bundles: readonly CollectedBundle[], index: Index) => {
    const places = new Set([
      ...index.anybody,
      ...(index.byDigest.get(subject.digest.sha256) ?? []),
      ...(index.byName.get(lastPart(subject.name)) ?? []),
    ])
    return [...places].toSorted((a, b) => a - b).flatMap((place) => bundles[place] ?? [])
  }
  return (subject, { bundles, shared = [] }) => [
    ...(shared.length === 0 ? [] : pick(subject, shared, indexOf(shared))),
    ...pick(subject, bundles, buildIndex(bundles.map(claimed), digests)),
  ]
}

function buildIndex(claims: readonly (Claimed | undefined)[], digests: ReadonlySet<string>): Index {
  const anybody: number[] = []
  const byDigest = new Map<string, number[]>()
  const byName = new Map<string, number[]>()
  for (const [place, claim] of claims.entries()) {
    if (claim === undefined || [...claim.digests].some((hex) => !digests.has(hex))) {
      anybody.push(place)
      continue
    }
    for (const hex of claim.digests) add(byDigest, hex, place)
    for (const name of claim.names) add(byName, name, place)
  }
  return { anybody, byDigest, byName }
}

function add(index: Map<string, number[]>, key: string, place: number): void {
  const places = index.get(key)
  if (places === undefined) index.set(key, [place])
  else places.push(place)
}
