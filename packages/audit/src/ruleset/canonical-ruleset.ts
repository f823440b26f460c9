import { formatCanonicalJson } from '@tier3/model/canonical-json'
import { canonicalActors } from './bypass-actors.ts'
import { canonicalConditions } from './canonical-conditions.ts'
import { canonicalParameters } from './canonical-parameters.ts'
import { encodeRuleset } from './encode-ruleset.ts'
import type { Rule, Ruleset } from './ruleset.ts'

/**
 * A ruleset in the form in which equal policies are equal: no server fields, rules by type, sets sorted, defaults filled
 * in. Pointers still lead into the document that was read.
 */
export function canonicalRuleset(ruleset: Ruleset): Ruleset {
  return {
    ...ruleset,
    conditions: canonicalConditions(ruleset.target, ruleset.conditions),
    rules: canonicalRules(ruleset.rules),
    bypass: ruleset.bypass.seen
      ? { seen: true, actors: canonicalActors(ruleset.bypass.actors) }
      : { seen: false },
    other: withoutComments(ruleset.other),
  }
}

/** The policy as text: two rulesets are the same policy when these are equal. A hidden bypass list is not in it. */
export const canonicalText = (ruleset: Ruleset): string =>
  formatCanonicalJson(encodeRuleset(canonicalRuleset(ruleset)))

function canonicalRules(rules: readonly Rule[]): readonly Rule[] {
  const keyed = rules.map((rule) => {
    const parameters = canonicalParameters(rule.type, rule.parameters)
    const key = `${rule.type} ${formatCanonicalJson(parameters)} ${formatCanonicalJson(rule.other)}`
    return { key, rule: { ...rule, parameters } }
  })
  return keyed.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ rule }) => rule)
}

/** Members that start with an underscore are comments of people, or links of the server. */
const withoutComments = (other: Ruleset['other']): Ruleset['other'] =>
  Object.fromEntries(Object.entries(other).filter(([name]) => !name.startsWith('_')))
