import { containsCoverage } from '@tier3/audit/refs/containment'
import type { Coverage } from '@tier3/audit/refs/coverage'
import { matchesRef } from '@tier3/audit/refs/matches-ref'
import { parseRefPattern } from '@tier3/audit/refs/ref-pattern'
import { parseGitRef } from '@tier3/model/git-ref'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { naiveMatch } from './naive-ref-matcher.ts'

const RUNS = { numRuns: 600, seed: 20_261_122 }

/** Few characters, so that patterns and refs meet often. */
const piece = fc.constantFrom('a', 'b', '1', '-', '@', '.', '*', '**', '?', '[ab]', '[!a]', '[0-9]', '[b-a]')
const folder = fc.oneof(
  { weight: 3, arbitrary: fc.array(piece, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.constant('**') },
)
const pattern = fc
  .array(folder, { minLength: 1, maxLength: 4 })
  .map((folders) => `refs/tags/${folders.join('/')}`)
const name = fc.string({ unit: fc.constantFrom('a', 'b', '1', '-', '@', '.'), minLength: 1, maxLength: 4 })
const ref = fc
  .array(name, { minLength: 1, maxLength: 4 })
  .map((names) => `refs/tags/${names.join('/')}`)
  .filter((text) => parseGitRef(text).ok)
const coverage: fc.Arbitrary<Coverage> = fc.record({
  target: fc.constant('tag' as const),
  include: fc.array(
    fc.oneof({ weight: 5, arbitrary: pattern }, { weight: 1, arbitrary: fc.constant('~ALL') }),
    {
      minLength: 1,
      maxLength: 3,
    },
  ),
  exclude: fc.array(pattern, { maxLength: 2 }),
})

function matches(text: string, subject: string): boolean {
  const parsed = parseRefPattern(text)
  if (!parsed.ok) throw new Error(`${text}: ${parsed.problem}`)
  return matchesRef(parsed.value, subject)
}

const naiveCovers = ({ include, exclude }: Coverage, subject: string): boolean =>
  include.some((one) => one === '~ALL' || naiveMatch(one, subject)) &&
  !exclude.some((one) => naiveMatch(one, subject))

describe('ref patterns against a second implementation', () => {
  it('match the same refs', () => {
    fc.assert(
      fc.property(pattern, ref, (text, subject) => {
        expect(matches(text, subject)).toBe(naiveMatch(text, subject))
      }),
      { ...RUNS, numRuns: 10_000 },
    )
  })

  it('match a ref as a pattern of itself', () => {
    fc.assert(
      fc.property(ref, (subject) => {
        expect(matches(subject, subject)).toBe(true)
      }),
      RUNS,
    )
  })

  it('say that one coverage holds another only when no ref speaks against it', () => {
    fc.assert(
      fc.property(
        coverage,
        coverage,
        fc.array(ref, { minLength: 5, maxLength: 20 }),
        (outer, inner, subjects) => {
          const found = containsCoverage([outer], inner)
          // A sample that is given stands for itself; without one, no ref may speak against the answer.
          const tried = found.answer === 'no' ? [found.sample] : found.answer === 'yes' ? subjects : []
          const against = tried.filter((one) => naiveCovers(inner, one) && !naiveCovers(outer, one))
          expect(against).toEqual(found.answer === 'no' ? [found.sample] : [])
          expect(tried.every((one) => parseGitRef(one).ok)).toBe(true)
        },
      ),
      RUNS,
    )
  })

  it('answer nearly always', () => {
    const answers = fc
      .sample(fc.tuple(coverage, coverage), { numRuns: 300, seed: RUNS.seed })
      .map(([outer, inner]) => containsCoverage([outer], inner).answer)
    expect(answers.filter((answer) => answer === 'unknown').length).toBeLessThan(6)
    expect(answers.filter((answer) => answer === 'yes').length).toBeGreaterThan(20)
  })

  it('hold themselves, and what they hold is transitive', () => {
    fc.assert(
      fc.property(coverage, coverage, coverage, (a, b, c) => {
        expect(containsCoverage([a], a).answer).not.toBe('no')
        const chain = containsCoverage([a], b).answer === 'yes' && containsCoverage([b], c).answer === 'yes'
        expect(chain && containsCoverage([a], c).answer === 'no').toBe(false)
      }),
      { ...RUNS, numRuns: 300 },
    )
  })
})
