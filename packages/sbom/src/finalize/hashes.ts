import { sortedHashes } from '../cyclonedx/canonical.ts'
import { isWholeHash, type Hash, type HashAlgorithm } from '../hash.ts'
import { sortedTexts } from '../order.ts'
import type { Entry } from './entry.ts'
import type { Conflict, Drop } from './input.ts'

export interface JudgedHashes {
  readonly hashes: readonly Hash[]
  readonly conflicts: readonly Conflict[]
  readonly dropped: readonly Drop[]
}

/**
 * The hashes that may be published: of files that a consumer downloads. Those of lockfiles and of the build are
 * believed; those of the inventory only where no lockfile names the package, and never for npm and Go, where they may
 * be of a cache archive or of a list of files. Sources that share no digest of an algorithm contradict each other.
 */
export function judgeHashes(entry: Entry): JudgedHashes {
  if (entry.file !== undefined) return judgeReleased(entry, entry.file)
  const witnesses = [...entry.locked, ...entry.builds]
  const isBelieved = entry.locked.length === 0 && entry.builds.length === 0 && mayBelieveInventory(entry)
  const given = (isBelieved ? entry.inventory : witnesses).map(({ hashes }) => hashes)
  const whole = given.map((hashes) => hashes.filter(isWholeHash))
  const broken = given.some((hashes) => !hashes.every(isWholeHash))
  const algorithms = whole.length < 2 ? [] : sortedTexts(whole.flat().map(({ algorithm }) => algorithm))
  const conflicts = algorithms.flatMap((algorithm) => conflictOf(entry.ref, algorithm, whole))
  const refused = new Set<string>(conflicts.map(({ algorithm }) => algorithm))
  return {
    hashes: sortedHashes(whole.flat().filter(({ algorithm }) => !refused.has(algorithm))),
    conflicts,
    dropped: broken ? [{ what: entry.ref, reason: 'hash-not-whole', noise: true }] : [],
  }
}

/** What we hashed ourselves stands, whatever a tool of the build says. */
function judgeReleased(
  { ref, builds }: Entry,
  { sha256, sha512 }: { sha256: string; sha512: string },
): JudgedHashes {
  const own: readonly Hash[] = [
    { algorithm: 'SHA-256', content: sha256 },
    { algorithm: 'SHA-512', content: sha512 },
  ]
  const conflicts = own.flatMap(({ algorithm }) =>
    conflictOf(ref, algorithm, [own, ...builds.map(({ hashes }) => hashes)]),
  )
  return { hashes: own, conflicts, dropped: [] }
}

const mayBelieveInventory = ({ purl }: Entry): boolean => purl?.type !== 'npm' && purl?.type !== 'golang'

function conflictOf(ref: string, name: string, sources: readonly (readonly Hash[])[]): readonly Conflict[] {
  const sets = sources
    .map((hashes) => new Set(hashes.filter((h) => h.algorithm === name).map((h) => h.content)))
    .filter((set) => set.size > 0)
  const disjoint = sets.some((one, at) => sets.slice(at + 1).some((other) => !sharesOne(one, other)))
  if (!disjoint) return []
  const algorithm = sources.flat().find((h) => h.algorithm === name)?.algorithm as HashAlgorithm
  return [{ ref, algorithm, contents: sortedTexts(sets.flatMap((set) => [...set])) }]
}

const sharesOne = (one: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  [...one].some((content) => other.has(content))
