import { compareValue } from '../compare/compare-value.ts'
import { listOf, member, objectOf } from '../ruleset/json-reading.ts'
import { withId } from '../ruleset/canonical-parameters.ts'
import { ruleParameter } from '../ruleset/rule-kinds.ts'
import type { Rule } from '../ruleset/ruleset.ts'
import type { PresetDemand } from './presets.ts'

/** One thing that a rule must have. Of one demand, each part may be met by another ruleset, since all of them bind. */
export interface DemandPart {
  readonly about: string
  readonly holds: (rule: Rule) => boolean
}

export function demandParts(demand: PresetDemand): readonly DemandPart[] {
  const { type } = demand
  const isType = (rule: Rule): boolean => rule.type === type
  const parts = Object.entries(demand.parameters).map(([name, value]): DemandPart => ({
    about: `${type} with ${name} at least ${JSON.stringify(value)}`,
    holds: (rule) => isType(rule) && !demandsNothing(rule) && isAtLeast(type, name, value, rule),
  }))
  const pinned: DemandPart = {
    about: `${type} with a check that one App reports`,
    holds: (rule) => isType(rule) && hasPinnedCheck(rule),
  }
  const all = [...parts, ...(demand.pinnedCheck ? [pinned] : [])]
  return all.length > 0 ? all : [{ about: `the rule ${type}`, holds: isType }]
}

function isAtLeast(
  type: string,
  name: string,
  demanded: PresetDemand['parameters'][string],
  rule: Rule,
): boolean {
  const parameter = ruleParameter(type, name)
  if (parameter === undefined || demanded === undefined) return false
  const place = { path: name, pointer: '' }
  return compareValue(parameter, place, demanded, member(rule.parameters, name)).every(
    ({ direction }) => direction !== 'weaker' && direction !== 'incomparable',
  )
}

/** Without a check in it, nothing has to be up to date. */
const demandsNothing = ({ type, parameters }: Rule): boolean =>
  type === 'required_status_checks' && listOf(member(parameters, 'required_status_checks')).length === 0

/** Without an App, whoever can write a commit status can report the check. */
const hasPinnedCheck = (rule: Rule): boolean =>
  listOf(member(rule.parameters, 'required_status_checks')).some(
    (check) => member(withId(objectOf(check), 'integration_id'), 'integration_id') !== undefined,
  )
