import { problem, type Problem } from '@tier3/model/problem'
import { collect, failed, ok, type Result } from '@tier3/model/result'
import { compareRuleset } from '../compare/compare-ruleset.ts'
import type { LiveRulesets } from '../compare/drift.ts'
import { identityOf, splitBySource } from '../compare/pair-rulesets.ts'
import { describeRuleset } from '../compare/ruleset-finding.ts'
import type { Ruleset } from '../ruleset/ruleset.ts'
import { planRollback } from './plan-rollback.ts'
import { touchProblems, unreadProblem, type PlanOptions } from './plan-rulesets.ts'
import { deleteStep, restsOf } from './plan-steps.ts'
import { inSafeOrder, type PlanStep, type RulesetPlan } from './ruleset-plan.ts'

/** What a plan was about to change, saved before its first write. */
export interface SavedRulesets {
  readonly changed: readonly { readonly id: number; readonly ruleset: Ruleset }[]
  /** What was to be created, as it was sent. */
  readonly created: readonly Ruleset[]
}

/** The steps back to what was saved. What was created since is deleted only with leave, and only while nobody changed it. */
export function planRestore(
  saved: SavedRulesets,
  live: LiveRulesets,
  options: PlanOptions,
): Result<RulesetPlan, readonly Problem[]> {
  const { scope, level, allowDelete } = options
  if (!live.read) return failed([unreadProblem(scope, live.why)])
  if (!live.complete || live.unread.length > 0)
    return failed([unreadProblem(scope, 'not every live ruleset was read')])
  const { own } = splitBySource(live.rulesets, level)
  const back = collect(saved.changed.map(({ id, ruleset }) => planRollback(ruleset, id, live, options)))
  const made = saved.created.flatMap((sent) => {
    const current = own.find((one) => identityOf(one) === identityOf(sent))
    return current === undefined ? [] : [{ sent, current }]
  })
  const removals = allowDelete ? made.flatMap(({ sent, current }) => removalProblems(sent, current)) : []
  if (!back.ok || removals.length > 0) return failed([...(back.ok ? [] : back.problem.flat()), ...removals])
  const steps: readonly PlanStep[] = inSafeOrder([
    ...back.value.flatMap((plan) => plan.steps),
    ...(allowDelete ? made.map(({ current }) => deleteStep(current)) : []),
  ])
  const kept = allowDelete ? [] : made.map(({ current }) => describeRuleset(current))
  return ok({ scope, allowsDelete: allowDelete, steps, kept, rests: restsOf(own, steps) })
}

function removalProblems(sent: Ruleset, current: Ruleset): readonly Problem[] {
  const touch = touchProblems(current)
  if (touch.length > 0) return touch
  if (compareRuleset(sent, current).every(({ direction }) => direction === 'cosmetic')) return []
  return [
    problem('policy/ruleset-changed', {
      attempted: `delete the ${describeRuleset(current)} again`,
      current: 'it is not what was created, so that somebody changed it since',
      desired: 'nobody else may have changed what is deleted',
      fix: 'Review it, and delete it by hand when it is not wanted.',
    }),
  ]
}
