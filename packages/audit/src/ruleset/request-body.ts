import type { JsonObject } from '@tier3/model/json'
import { canonicalParameters } from './canonical-parameters.ts'
import { canonicalRuleset } from './canonical-ruleset.ts'
import { encodeRuleset } from './encode-ruleset.ts'
import { member } from './json-reading.ts'
import { ruleParameter } from './rule-kinds.ts'
import type { Rule, Ruleset } from './ruleset.ts'

/**
 * The canonical body of a request. Defaults that nobody wrote are left to GitHub, since servers differ in which parameters
 * they take; only flags are written out, most of which GitHub demands as soon as there are parameters at all.
 */
export function requestBody(ruleset: Ruleset): JsonObject {
  const rules = ruleset.rules.map((rule) => ({ ...rule, parameters: writtenParameters(rule) }))
  const sorted = rules.toSorted((a, b) => (a.type < b.type ? -1 : a.type > b.type ? 1 : 0))
  return encodeRuleset({ ...canonicalRuleset(ruleset), rules: sorted })
}

function writtenParameters({ type, parameters }: Rule): JsonObject {
  if (Object.keys(parameters).length === 0) return {}
  return Object.fromEntries(
    Object.entries(canonicalParameters(type, parameters)).filter(
      ([name, value]) =>
        typeof value === 'boolean' ||
        ruleParameter(type, name) === undefined ||
        member(parameters, name) !== undefined,
    ),
  )
}
