import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import type { LiveRulesets } from '../compare/drift.ts'
import { identityOf, splitBySource } from '../compare/pair-rulesets.ts'
import { describeRuleset } from '../compare/ruleset-finding.ts'
import type { Ruleset } from '../ruleset/ruleset.ts'
import { touchProblems, unreadProblem, type PlanOptions } from './plan-rulesets.ts'
import { createStep, restsOf, updateStep } from './plan-steps.ts'
import type { PlanStep, RulesetPlan } from './ruleset-plan.ts'

/**
 * The step back to an earlier version of one ruleset, as the history keeps it. GitHub has no call for this, so that it is
 * an update like any other; a ruleset that was deleted since is created anew.
 */
export function planRollback(
  version: Ruleset,
  id: number,
  live: LiveRulesets,
  options: Pick<PlanOptions, 'scope' | 'level'>,
): Result<RulesetPlan, readonly Problem[]> {
  const { scope } = options
  if (!version.bypass.seen) {
    return failed([
      problem('permission/denied', {
        attempted: `roll back the ${describeRuleset(version)}`,
        current: 'the version does not hold who could bypass',
        desired: 'the whole version must be known before it is put back',
        fix: 'Give the token of an App with the permission Administration: write.',
      }),
    ])
  }
  if (!live.read) return failed([unreadProblem(scope, live.why)])
  const { own } = splitBySource(live.rulesets, options.level)
  const planned = (steps: readonly PlanStep[]): Result<RulesetPlan, readonly Problem[]> =>
    ok({ scope, allowsDelete: false, steps, kept: [], rests: restsOf(own, steps) })
  const current = own.find(({ server }) => server.id === id)
  if (current !== undefined) {
    const problems = touchProblems(current)
    if (problems.length > 0) return failed(problems)
    const step = updateStep(current, version)
    return planned(step === undefined ? [] : [step])
  }
  if (!live.complete || live.unread.length > 0) {
    return failed([unreadProblem(scope, 'whether the ruleset is still there could not be told')])
  }
  if (own.some((one) => identityOf(one) === identityOf(version))) {
    return failed([
      problem('input/ruleset-duplicate', {
        attempted: `roll back the ${describeRuleset(version)}`,
        current: 'another ruleset has its target and name now',
        desired: 'the name must be free',
      }),
    ])
  }
  return planned([createStep(version)])
}
