import { containsCoverage } from '../refs/containment.ts'
import { coversRef, DEFAULT_BRANCH, type Coverage } from '../refs/coverage.ts'
import type { Difference, Direction } from './difference.ts'

/** Facts of the repository that let coverage be told in words. */
export interface RefFacts {
  /** Short name of the default branch today. */
  readonly defaultBranch?: string
  /** Fully qualified refs that exist, as samples. */
  readonly refs?: readonly string[]
}

/** The difference between two sets of refs: fewer refs are weaker, more are stricter. */
export function compareCoverage(
  declared: Coverage,
  live: Coverage,
  pointer: string,
  facts: RefFacts,
): readonly Difference[] {
  const lost = containsCoverage([live], declared)
  const gained = containsCoverage([declared], live)
  const direction: Direction =
    lost.answer === 'unknown' || gained.answer === 'unknown'
      ? 'incomparable'
      : lost.answer === 'yes'
        ? gained.answer === 'yes'
          ? 'cosmetic'
          : 'stricter'
        : gained.answer === 'yes'
          ? 'weaker'
          : 'incomparable'
  const words = [
    ...(lost.answer === 'no' ? [`no longer covered: ${samples(declared, live, lost.sample, facts)}`] : []),
    ...(gained.answer === 'no' ? [`newly covered: ${samples(live, declared, gained.sample, facts)}`] : []),
    ...(lost.answer === 'unknown' ? [lost.why] : []),
    ...(direction === 'cosmetic' ? ['the same refs are covered, spelled in another way'] : []),
    ...(sameToday(declared, live, facts) ? [`both cover the same branch today, ${facts.defaultBranch}`] : []),
  ]
  return [
    {
      rule: 'coverage',
      direction,
      path: 'conditions/ref_name',
      pointer,
      declared: { include: declared.include, exclude: declared.exclude },
      live: { include: live.include, exclude: live.exclude },
      words: words.join('; '),
    },
  ]
}

const MOST_SAMPLES = 5

/** Real refs that only one side covers, or the sample that proves the difference. */
function samples(wider: Coverage, narrower: Coverage, sample: string, facts: RefFacts): string {
  const real = (facts.refs ?? []).filter(
    (ref) =>
      coversRef(wider, ref, facts.defaultBranch) === 'yes' &&
      coversRef(narrower, ref, facts.defaultBranch) === 'no',
  )
  if (real.length === 0) return `for example ${sample}`
  const more = real.length > MOST_SAMPLES ? ` and ${real.length - MOST_SAMPLES} more` : ''
  return `${real.slice(0, MOST_SAMPLES).join(', ')}${more}`
}

/** The token and the name of the default branch are the same until somebody changes the default branch. */
function sameToday(declared: Coverage, live: Coverage, { defaultBranch }: RefFacts): boolean {
  const named = [declared, live].some(({ include, exclude }) =>
    [...include, ...exclude].includes(DEFAULT_BRANCH),
  )
  if (defaultBranch === undefined || !named) return false
  const today = (coverage: Coverage): Coverage => ({
    target: coverage.target,
    include: coverage.include.map((one) => literally(one, defaultBranch)),
    exclude: coverage.exclude.map((one) => literally(one, defaultBranch)),
  })
  return (
    containsCoverage([today(live)], today(declared)).answer === 'yes' &&
    containsCoverage([today(declared)], today(live)).answer === 'yes'
  )
}

const literally = (pattern: string, branch: string): string =>
  pattern === DEFAULT_BRANCH ? `refs/heads/${branch}` : pattern
