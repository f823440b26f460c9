import type { JsonObject } from '@tier3/model/json'
import { canonicalParameters } from '../ruleset/canonical-parameters.ts'
import { rulesetCoversRef } from '../ruleset/ruleset-coverage.ts'
import { isActive, type Rule, type Ruleset } from '../ruleset/ruleset.ts'

/** One rule in force for a ref, and the ruleset that carries it. */
export interface EffectiveRule {
  readonly type: string
  /** In canonical form. */
  readonly parameters: JsonObject
  readonly rule: Rule
  readonly carrier: Ruleset
}

export interface EffectiveRules {
  readonly rules: readonly EffectiveRule[]
  /** Rules of rulesets that may be about the ref or not: an unknown condition, or patterns that are not defined. */
  readonly uncertain: readonly EffectiveRule[]
}

/** The rules that active rulesets of every level add up to for one ref; nothing overrides anything. */
export function effectiveRules(
  rulesets: readonly Ruleset[],
  ref: string,
  defaultBranch?: string,
): EffectiveRules {
  const of = (answer: 'yes' | 'unknown'): readonly EffectiveRule[] =>
    rulesets
      .filter((ruleset) => isActive(ruleset) && rulesetCoversRef(ruleset, ref, defaultBranch) === answer)
      .flatMap(effectiveRulesOf)
  return { rules: of('yes'), uncertain: of('unknown') }
}

export const effectiveRulesOf = (carrier: Ruleset): readonly EffectiveRule[] =>
  carrier.rules.map((rule) => ({
    type: rule.type,
    parameters: canonicalParameters(rule.type, rule.parameters),
    rule,
    carrier,
  }))
