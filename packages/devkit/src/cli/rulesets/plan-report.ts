import { describePlan, type PlanStep, type RulesetPlan } from '@tier3/audit/plan/ruleset-plan'
import { describeStep } from '@tier3/action-ruleset-drift/apply/describe-step'
import type { JsonObject } from '@tier3/model/json'
import { formatShellWord } from '@tier3/model/shell-word'
import type { Report } from '@tier3/runner/define/report'

/** A plan that was made and stands in a file. */
export interface Planned {
  readonly plan: RulesetPlan
  readonly digest: string
  readonly path: string
  /** What in the declared files means something else than it seems to. */
  readonly remarks?: readonly string[]
}

/** Says a plan; 1 when there is something to do, as for any drift. `next` are the words of the command that applies it. */
export function reportPlan({ plan, digest, path, remarks = [] }: Planned, next: string): Report {
  const { steps, scope, kept } = plan
  const lines = describePlan(plan)
  const counted = `${steps.length} step${steps.length === 1 ? '' : 's'}`
  const title =
    steps.length === 0 ? `nothing to do for ${scope}` : `${counted} to take for ${scope}, plan ${digest}`
  return {
    exitCode: steps.length === 0 ? 0 : 1,
    title,
    outputs: { digest, 'plan-path': path, steps: String(steps.length) },
    lines: [...lines, ...(steps.length === 0 ? [] : [`After review: ${next}`])],
    summary: [{ kind: 'code', language: 'text', text: lines.join('\n') }],
    findings: [],
    warnings: [
      ...steps
        .filter(({ effect }) => effect === 'weakens')
        .map((step) => `This takes protection away: ${describeStep(step)}.`),
      ...remarks,
    ],
    notices: [],
    body: { digest, scope, steps: steps.map(stepBody), kept: [...kept] },
  }
}

export const stepBody = ({ action, effect, target, name, changes }: PlanStep): JsonObject => ({
  action,
  effect,
  target,
  name,
  changes: [...changes],
})

/** A path as a word of a command to copy. */
export const fileWord = (path: string): string => formatShellWord(path) ?? '<file>'
