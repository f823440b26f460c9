import type { HashAlgorithm } from '../hash.ts'
import type { VersionState } from './package-state.ts'
import type { DiffNoteKind, RehashedPackage } from './sbom-diff.ts'

export interface VersionComparison {
  readonly rehashed: RehashedPackage['hashes']
  readonly notes: readonly DiffNoteKind[]
}

/**
 * Compares what two documents say of one version of one package. Hashes of one algorithm that have nothing in common
 * are of other bytes: the sign of a package replaced in its registry. A version with more files than before (wheels
 * for one more platform) shares the hashes of the old ones and is no alarm.
 */
export function compareVersion(before: VersionState, after: VersionState): VersionComparison {
  const rehashed = [...before.hashes].flatMap(([algorithm, old]) => {
    const now = after.hashes.get(algorithm)
    return now === undefined || intersects(old, now) ? [] : [{ algorithm, before: old, after: now }]
  })
  const hashes = rehashed.length > 0 ? undefined : hashNote(before.hashes, after.hashes)
  return {
    rehashed,
    notes: [
      ...(hasMoved(before.places, after.places) ? (['moved'] as const) : []),
      ...(hashes === undefined ? [] : [hashes]),
      ...gainOrLoss(before.licenses, after.licenses, 'license-known', 'license-lost'),
    ],
  }
}

const hasMoved = (before: readonly string[], after: readonly string[]): boolean =>
  before.length > 0 && after.length > 0 && !intersects(before, after)

type Hashes = ReadonlyMap<HashAlgorithm, readonly string[]>

function hashNote(before: Hashes, after: Hashes): DiffNoteKind | undefined {
  if (before.size === 0 && after.size === 0) return undefined
  if (before.size === 0) return 'hashes-known'
  if (after.size === 0) return 'hashes-lost'
  const common = [...before.keys()].filter((algorithm) => after.has(algorithm))
  if (common.length === 0) return 'hashes-other-algorithm'
  const went = common.some((algorithm) => !isWithin(before.get(algorithm), after.get(algorithm)))
  const came = common.some((algorithm) => !isWithin(after.get(algorithm), before.get(algorithm)))
  if (went && came) return 'hashes-changed-in-part'
  return went ? 'hashes-fewer' : came ? 'hashes-more' : undefined
}

function gainOrLoss(
  before: readonly string[],
  after: readonly string[],
  gain: DiffNoteKind,
  loss: DiffNoteKind,
): readonly DiffNoteKind[] {
  if (before.length === 0 && after.length > 0) return [gain]
  return before.length > 0 && after.length === 0 ? [loss] : []
}

function intersects(a: readonly string[], b: readonly string[]): boolean {
  const known = new Set(a)
  return b.some((text) => known.has(text))
}

function isWithin(part: readonly string[] = [], whole: readonly string[] = []): boolean {
  const known = new Set(whole)
  return part.every((text) => known.has(text))
}
