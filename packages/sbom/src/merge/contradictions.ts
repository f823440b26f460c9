import { groupBy } from '@tier3/model/group-by'
import { quoted } from '@tier3/model/display'
import { problem, type Problem } from '@tier3/model/problem'
import type { Hash, HashAlgorithm } from '../hash.ts'
import { byCodeUnit } from '../order.ts'
import type { Occurrence } from './merge-component.ts'

/**
 * Packages that have other bytes in one BOM than in another: one of the builds got a package that somebody replaced.
 * What the build makes itself may differ, since each platform builds it anew.
 */
export function findContradictions(groups: ReadonlyMap<string, readonly Occurrence[]>): readonly Problem[] {
  return [...groups]
    .toSorted(([a], [b]) => byCodeUnit(a, b))
    .filter(([, all]) => !all.some(({ isRoot }) => isRoot) && !isGoModule(all))
    .flatMap(([key, all]) => {
      const pair = contradictoryPair(all)
      return pair === undefined ? [] : [contradiction(key, pair)]
    })
}

export const isContradictory = (occurrences: readonly Occurrence[]): boolean =>
  contradictoryPair(occurrences) !== undefined

const isGoModule = ([first]: readonly Occurrence[]): boolean => first?.identity.type === 'golang'

interface Pair {
  readonly algorithm: HashAlgorithm
  readonly sides: readonly [Occurrence, Occurrence]
}

function contradictoryPair(occurrences: readonly Occurrence[]): Pair | undefined {
  const hashed = distinctHashes(occurrences)
  // A few are enough to find that they disagree; all against all could cost hours for a hostile list.
  for (const [place, a] of hashed.slice(0, 50).entries()) {
    for (const b of hashed.slice(place + 1)) {
      const algorithm = disjointAlgorithm(a.component.hashes, b.component.hashes)
      if (algorithm !== undefined) return { algorithm, sides: [a, b] }
    }
  }
  return undefined
}

/** One occurrence for each set of hashes: BOMs of many modules mostly say the same of a package. */
function distinctHashes(occurrences: readonly Occurrence[]): readonly Occurrence[] {
  const bySet = new Map<string, Occurrence>()
  for (const occurrence of occurrences) {
    const { hashes } = occurrence.component
    const text = hashes
      .map((hash) => `${hash.algorithm} ${hash.content}`)
      .toSorted(byCodeUnit)
      .join('\n')
    if (hashes.length > 0 && !bySet.has(text)) bySet.set(text, occurrence)
  }
  return [...bySet.values()]
}

function disjointAlgorithm(a: readonly Hash[], b: readonly Hash[]): HashAlgorithm | undefined {
  const [left, right] = [a, b].map((hashes) => groupBy(hashes, ({ algorithm }) => algorithm))
  const common = [...(left?.keys() ?? [])].filter((algorithm) => right?.has(algorithm)).toSorted(byCodeUnit)
  return common.find((algorithm) => {
    const known = new Set(left?.get(algorithm)?.map(({ content }) => content))
    return right?.get(algorithm)?.every(({ content }) => !known.has(content))
  })
}

function contradiction(key: string, { algorithm, sides }: Pair): Problem {
  const [a, b] = sides.map(({ component, origin }) => {
    const content = component.hashes.find((hash) => hash.algorithm === algorithm)?.content ?? ''
    return `${content.slice(0, 16)}… in ${quoted(origin, 150)}`
  })
  return problem('integrity/rehashed', {
    attempted: `merge the BOMs' statements on ${quoted(key, 300)}`,
    current: `its ${algorithm} is ${a} and ${b}`,
    desired: 'one version of a package has the same bytes in every BOM of a build',
  })
}
