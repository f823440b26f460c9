import { describeRuleset } from '@tier3/audit/compare/ruleset-finding'
import type { PlanStep } from '@tier3/audit/plan/ruleset-plan'

/** A step in words: `update the tag ruleset "release tags" (strengthens)`. */
export const describeStep = (step: PlanStep): string =>
  `${step.action} the ${describeRuleset(step)} (${step.effect})`
