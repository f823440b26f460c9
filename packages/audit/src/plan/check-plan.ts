import { compareRuleset } from '../compare/compare-ruleset.ts'
import { sameJson, type Difference } from '../compare/difference.ts'
import type { LiveRulesets } from '../compare/drift.ts'
import { identityOf, splitBySource, type Level } from '../compare/pair-rulesets.ts'
import { describeRuleset } from '../compare/ruleset-finding.ts'
import { decodeRuleset } from '../ruleset/decode-ruleset.ts'
import type { Ruleset } from '../ruleset/ruleset.ts'
import { canonicalBody, restsOf } from './plan-steps.ts'
import type { PlanStep, RestingRuleset, RulesetPlan } from './ruleset-plan.ts'

/** Why a plan no longer rests on what is live; empty when it does. */
export const planStaleness = (plan: RulesetPlan, live: LiveRulesets, level: Level): readonly string[] =>
  liveChanges(planBasis(plan), live, level)

/** All own rulesets as they were when the plan was made. */
export const planBasis = ({ steps, rests }: RulesetPlan): readonly RestingRuleset[] => [
  ...steps.flatMap(({ target, name, id, updatedAt, before }) =>
    before === undefined || id === undefined
      ? []
      : [{ target, name, id, ...(updatedAt === undefined ? {} : { updatedAt }), before }],
  ),
  ...rests,
]

/** The basis after one ruleset was written and read back, or deleted. */
export function basisAfter(
  basis: readonly RestingRuleset[],
  id: number | undefined,
  readBack: Ruleset | undefined,
): readonly RestingRuleset[] {
  const others = basis.filter((one) => one.id === undefined || one.id !== id)
  return readBack === undefined ? others : [...others, ...restsOf([readBack], [])]
}

/** What differs between the rulesets that should be live and those that are, the smallest edit included. */
export function liveChanges(
  basis: readonly RestingRuleset[],
  live: LiveRulesets,
  level: Level,
): readonly string[] {
  if (!live.read) return [`the live rulesets could not be read: ${live.why}`]
  if (!live.complete || live.unread.length > 0) return ['not every live ruleset was read']
  const { own } = splitBySource(live.rulesets, level)
  const unknown = own.filter((one) => !basis.some((known) => isSame(known, one)))
  return [
    ...basis.flatMap((known) => changeOf(known, own)),
    ...unknown.map((one) => `the ${describeRuleset(one)} is there by now`),
  ]
}

function changeOf(known: RestingRuleset, own: readonly Ruleset[]): readonly string[] {
  const name = `the ${describeRuleset(known)}`
  const current = own.find((one) => isSame(known, one))
  if (current === undefined) return [`${name} is no longer there`]
  if (!current.bypass.seen && known.before['bypass_actors'] !== undefined)
    return [`who can bypass ${name} is hidden`]
  const same = current.server.updatedAt === known.updatedAt && sameJson(canonicalBody(current), known.before)
  return same ? [] : [`${name} was edited since the plan was made`]
}

const isSame = (known: RestingRuleset, one: Ruleset): boolean =>
  known.id === undefined ? identityOf(known) === identityOf(one) : known.id === one.server.id

/** Where a ruleset that was read back is not what a step sent: GitHub may pass over parts of a request in silence. */
export function readBackDifferences(step: PlanStep, readBack: Ruleset): readonly Difference[] {
  if (step.body === undefined) return []
  const sent = decodeRuleset(step.body, 'declared')
  if (!sent.ok) throw new Error(`a step has a body that is no ruleset: ${sent.problem.reason}`)
  const differences = compareRuleset(sent.value, readBack).filter(({ direction }) => direction !== 'cosmetic')
  return step.target === readBack.target ? differences : [otherTarget(step, readBack), ...differences]
}

const otherTarget = (step: PlanStep, readBack: Ruleset): Difference => ({
  rule: 'condition',
  direction: 'incomparable',
  path: 'target',
  pointer: '/target',
  declared: step.target,
  live: readBack.target,
  words: 'it protects another kind of refs',
})
