import { describeVerdict } from '@tier3/audit/compare/describe-drift'
import type { Judgement } from './conclude.ts'
import type { Judged } from './perform.ts'
import type { Difference, RepositoryResult } from './result.ts'

/** Whether one repository was to be judged, so that nobody has to be told which. */
export const isSingle = ({ results, missing, shard }: Judged): boolean =>
  results.length === 1 && missing.length === 0 && shard === undefined

/** The outcome in one line: the verdict, and how many differences or repositories are behind it. */
export function runTitle(judged: Judged, { verdict }: Judgement): string {
  const { results, missing } = judged
  const [only] = results
  if (only !== undefined && isSingle(judged)) {
    const counts = directionCounts(only)
    const behind = counts.length === 0 ? '' : ` (${counts.join(', ')})`
    const loss = only.losses.length === 0 ? '' : '; who can bypass was not verified'
    return `${verdict}: ${describeVerdict(verdict)}${behind}${loss}`
  }
  const failing = results.filter(({ outcome }) => outcome === 'fail').length
  const unknown = results.filter(({ outcome }) => outcome === 'unknown').length
  const parts = [
    `${counted(results.length, 'repository')} judged`,
    ...(failing === 0 ? [] : [`${failing} failing`]),
    ...(unknown === 0 ? [] : [`${unknown} unknown`]),
    ...(missing.length === 0 ? [] : [`${counted(missing.length, 'report')} missing`]),
  ]
  return `${verdict}: ${parts.join(', ')}`
}

const WORDS: readonly (readonly [direction: Difference['direction'], words: string])[] = [
  ['weaker', 'weaker'],
  ['unknown', 'not shown'],
  ['incomparable', 'not to be ordered'],
  ['none', 'without effect'],
  ['stricter', 'stricter'],
]

const directionCounts = ({ differences, gaps }: RepositoryResult): readonly string[] =>
  WORDS.flatMap(([direction, words]) => {
    const found = differences.filter((one) => one.direction === direction).length
    const count = direction === 'unknown' ? found + gaps.length : found
    return count === 0 ? [] : [`${count} ${words}`]
  })

/** Differences over all repositories, and what was not shown; those of mere spelling do not count. */
export const countDifferences = ({ results }: Pick<Judged, 'results'>): number =>
  results.reduce(
    (sum, { differences }) => sum + differences.filter(({ direction }) => direction !== 'cosmetic').length,
    0,
  )

export const counted = (count: number, noun: string): string =>
  `${count} ${count === 1 ? noun : noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`}`
