import type { Json } from '@tier3/model/json'
import { describeValue, sameJson, type Difference } from '../compare/difference.ts'
import { rulesetFinding, type RulesetFinding } from '../compare/ruleset-finding.ts'
import { isAboutRefs, type AnsweredRule } from './effective-answer.ts'
import type { EffectiveRule, EffectiveRules } from './effective-rules.ts'

/**
 * Sets the rules that the rulesets add up to against those that GitHub says are in force for the branch. Where the two
 * disagree, one of them is misunderstood, so that the verdict cannot rest on the first.
 */
export function compareEffective(
  computed: EffectiveRules,
  answered: readonly AnsweredRule[],
): readonly RulesetFinding[] {
  const free = new Set(answered.filter(isAboutRefs))
  const take = (rule: EffectiveRule): AnsweredRule | undefined => {
    const same = [...free].filter((one) => isSameRule(rule, one))
    const found = same.find((one) => sameJson(one.parameters, rule.parameters)) ?? same[0]
    if (found !== undefined) free.delete(found)
    return found
  }
  const findings = computed.rules.filter(isAboutRefs).flatMap((rule) => {
    const found = take(rule)
    if (found === undefined) {
      return [disagreement(rule, undefined, 'it is in an active ruleset for this branch, and not in force')]
    }
    if (sameJson(found.parameters, rule.parameters)) return []
    const words = `in force are other parameters: ${describeValue(found.parameters)}`
    return [disagreement(rule, found.parameters, words)]
  })
  for (const rule of computed.uncertain) take(rule)
  return [...findings, ...[...free].map(unseenCarrier)]
}

function isSameRule(rule: EffectiveRule, answer: AnsweredRule): boolean {
  const { id } = rule.carrier.server
  const sameCarrier = id === undefined || answer.rulesetId === undefined || id === answer.rulesetId
  return rule.type === answer.type && sameCarrier
}

function disagreement({ type, parameters, carrier }: EffectiveRule, live: Json | undefined, words: string) {
  const difference: Difference = {
    rule: 'effective-rules',
    direction: 'unknown',
    path: `effective/${type}`,
    pointer: '',
    declared: parameters,
    ...(live === undefined ? {} : { live }),
    words: `the rule ${type}: ${words}`,
  }
  return rulesetFinding(carrier, difference)
}

/** A rule from a ruleset that was not listed adds protection, and is told so that nobody relies on the list alone. */
function unseenCarrier({ type, rulesetId, source }: AnsweredRule): RulesetFinding {
  const from = `ruleset ${rulesetId ?? 'without id'} of ${source ?? 'an unknown source'}`
  return rulesetFinding(
    { target: 'branch', name: from },
    {
      rule: 'effective-rules',
      direction: 'cosmetic',
      path: `effective/${type}`,
      pointer: '',
      live: type,
      words: `the rule ${type} is in force from a ruleset that the list does not hold`,
    },
  )
}
