import { foldAscii } from '@tier3/model/repo-slug'
import { ALL_REFS, coversRef, type Answer, type Coverage } from '../refs/coverage.ts'
import { matchesRef } from '../refs/matches-ref.ts'
import { parseRefPattern } from '../refs/ref-pattern.ts'
import { canonicalConditions, KNOWN_CONDITIONS } from './canonical-conditions.ts'
import { listOf, member, objectOf } from './json-reading.ts'
import type { Ruleset } from './ruleset.ts'

/** The refs that a ruleset for branches or tags names; undefined for one that is not about refs. */
export function rulesetCoverage(ruleset: Ruleset): Coverage | undefined {
  const { target } = ruleset
  if (target !== 'branch' && target !== 'tag') return undefined
  const refName = objectOf(member(canonicalConditions(target, ruleset.conditions), 'ref_name'))
  const texts = (name: string): readonly string[] =>
    listOf(member(refName, name)).filter((item) => typeof item === 'string')
  return { target, include: texts('include'), exclude: texts('exclude') }
}

/** Whether a condition is there that may narrow the ruleset in a way that is not known here. */
export const hasUnknownCondition = (ruleset: Ruleset): boolean =>
  Object.entries(ruleset.conditions).some(
    ([name, value]) =>
      value !== null &&
      (!KNOWN_CONDITIONS.includes(name) ||
        (name === 'ref_name' && Object.keys(objectOf(value)).some((key) => !REF_NAME.includes(key)))),
  )

const REF_NAME: readonly string[] = ['include', 'exclude']

/**
 * Whether the ruleset is about the ref. Selectors of repositories do not matter here: rulesets of organizations are
 * only listed for repositories that they select.
 */
export function rulesetCoversRef(ruleset: Ruleset, ref: string, defaultBranch?: string): Answer {
  const coverage = rulesetCoverage(ruleset)
  if (coverage === undefined) return 'no'
  const answer = coversRef(coverage, ref, defaultBranch)
  return answer === 'yes' && hasUnknownCondition(ruleset) ? 'unknown' : answer
}

/** Rulesets of a file by whether they hold for one repository. */
export interface DividedRulesets {
  readonly holding: readonly Ruleset[]
  /** Those that select by what only GitHub knows: they may hold, and count as not read. */
  readonly hidden: readonly { readonly name: string; readonly target: string; readonly why: string }[]
  /** Those that select other repositories. */
  readonly elsewhere: readonly Ruleset[]
}

/**
 * Divides the rulesets of a file for the repository of this name. GitHub itself lists a ruleset for the repositories alone
 * that it selects; in an export of an organization stand all of them.
 */
export function divideBySelection(rulesets: readonly Ruleset[], name: string): DividedRulesets {
  const elsewhere = rulesets.filter((ruleset) => passesOverRepository(ruleset, name))
  const own = rulesets.filter((ruleset) => !elsewhere.includes(ruleset))
  const selector = ({ conditions, server }: Ruleset): string | undefined =>
    server.sourceType === 'Repository'
      ? undefined
      : HIDDEN_SELECTORS.find((one) => (conditions[one] ?? null) !== null)
  return {
    elsewhere,
    holding: own.filter((ruleset) => selector(ruleset) === undefined),
    hidden: own.flatMap((ruleset) => {
      const by = selector(ruleset)
      const why = `it selects by ${by ?? ''}, which a file does not resolve`
      return by === undefined ? [] : [{ name: ruleset.name, target: ruleset.target, why }]
    }),
  }
}

const HIDDEN_SELECTORS: readonly string[] = [
  'repository_id',
  'repository_property',
  'organization_name',
  'organization_id',
  'organization_property',
]

/**
 * Whether the ruleset selects repositories by name, and not this one. An export of an organization holds such rulesets too,
 * while GitHub lists them for the repositories alone that they select. A pattern that cannot be read selects nothing.
 */
export function passesOverRepository(ruleset: Ruleset, name: string): boolean {
  const selector = member(ruleset.conditions, 'repository_name')
  if (selector === undefined || ruleset.server.sourceType === 'Repository') return false
  const folded = foldAscii(name)
  const matches = (list: string, unreadable: boolean): boolean =>
    listOf(member(objectOf(selector), list)).some((one) => {
      if (one === ALL_REFS) return true
      const pattern = typeof one === 'string' ? parseRefPattern(foldAscii(one)) : undefined
      return pattern?.ok === true ? matchesRef(pattern.value, folded) : unreadable
    })
  return !matches('include', false) || matches('exclude', true)
}
