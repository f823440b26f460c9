import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import type { LiveRulesets } from '../compare/drift.ts'
import { duplicates, pairRulesets, splitBySource, type Level } from '../compare/pair-rulesets.ts'
import { describeRuleset } from '../compare/ruleset-finding.ts'
import { lintRulesets } from '../lint/lint-rulesets.ts'
import type { DeclaredRuleset } from '../ruleset/declared-ruleset.ts'
import type { Ruleset } from '../ruleset/ruleset.ts'
import { createStep, deleteStep, restsOf, updateStep } from './plan-steps.ts'
import { inSafeOrder, type PlanStep, type RulesetPlan } from './ruleset-plan.ts'

export interface PlanOptions {
  readonly scope: string
  readonly level: Level
  /** Deletes live rulesets that nobody declared; without it they stay. */
  readonly allowDelete: boolean
}

/**
 * The steps from what is live to what is declared. Nothing is planned on a guess: not while a bypass list that would be
 * replaced is hidden, not on half of a list, and not from a file that GitHub would refuse.
 */
export function planRulesets(
  declared: readonly DeclaredRuleset[],
  live: LiveRulesets,
  options: PlanOptions,
): Result<RulesetPlan, readonly Problem[]> {
  const broken = lintRulesets(declared, options.level).filter(({ severity }) => severity === 'error')
  if (broken.length > 0) {
    return failed(
      broken.map(({ code, subject, seen, demand, fix, at }) =>
        problem(code, {
          attempted: `plan the ${subject}`,
          current: `it has ${seen}`,
          desired: `${demand} is needed`,
          fix,
          ...(at === undefined ? {} : { at }),
        }),
      ),
    )
  }
  if (!live.read) return failed([unreadProblem(options.scope, live.why)])
  if (!live.complete || live.unread.length > 0) {
    const why = live.complete ? 'the rules of some could not be read' : 'not every page of the list was read'
    return failed([unreadProblem(options.scope, why)])
  }
  const { own } = splitBySource(live.rulesets, options.level)
  const { pairs, missing, extra } = pairRulesets(declared, own)
  const removed = options.allowDelete ? extra : []
  const touched = [...pairs.map((pair) => pair.live), ...removed]
  const problems = [
    ...duplicates(own.map((ruleset) => ({ ruleset }))).map((one) => duplicateProblem(one.ruleset)),
    ...touched.flatMap(touchProblems),
  ]
  if (problems.length > 0) return failed(problems)
  const steps: readonly PlanStep[] = [
    ...missing.map(({ ruleset }) => createStep(ruleset)),
    ...pairs.flatMap((pair) => updateStep(pair.live, pair.declared.ruleset) ?? []),
    ...removed.map(deleteStep),
  ]
  const kept = options.allowDelete ? [] : extra.map(describeRuleset)
  const { scope, allowDelete: allowsDelete } = options
  return ok({ scope, allowsDelete, steps: inSafeOrder(steps), kept, rests: restsOf(own, steps) })
}

/** What stands in the way of replacing or deleting a live ruleset. */
export function touchProblems(live: Ruleset): readonly Problem[] {
  const attempted = `change the ${describeRuleset(live)}`
  return [
    ...(live.bypass.seen
      ? []
      : [
          problem('permission/denied', {
            attempted,
            current: 'who can bypass it was not shown to this token',
            desired: 'the whole ruleset must be known before it is replaced',
            fix: 'Give the token of an App with the permission Administration: write.',
          }),
        ]),
    ...(live.server.id === undefined
      ? [
          problem('input/malformed', {
            attempted,
            current: 'it has no id',
            desired: 'an answer of GitHub, with the id, is needed',
          }),
        ]
      : []),
  ]
}

export const unreadProblem = (scope: string, why: string): Problem =>
  problem('service/unexpected-answer', {
    attempted: `plan the rulesets of ${scope}`,
    current: why,
    desired: 'every live ruleset must be known',
  })

const duplicateProblem = (live: Ruleset): Problem =>
  problem('input/ruleset-duplicate', {
    attempted: `change the ${describeRuleset(live)}`,
    current: 'there are several live ones with this target and name',
    desired: 'one must be left, so that it is clear which one is meant',
    fix: 'Delete or rename the others by hand, after review.',
  })
