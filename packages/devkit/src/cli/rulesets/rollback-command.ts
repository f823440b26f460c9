import { applyPlan, type Applied } from '@tier3/action-ruleset-drift/apply/apply-plan'
import {
  planToPreImage,
  planToVersion,
  readHistory,
  type RulesetHistory,
} from '@tier3/action-ruleset-drift/apply/plan-back'
import type { ApplyPorts } from '@tier3/action-ruleset-drift/apply/ports'
import { planDigest } from '@tier3/action-ruleset-drift/plan-file'
import { describeRuleset } from '@tier3/audit/compare/ruleset-finding'
import type { RulesetPlan } from '@tier3/audit/plan/ruleset-plan'
import { displayText } from '@tier3/model/display'
import type { Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import type { RulesetOwner } from '@tier3/model/ruleset-ports'
import { defineAction } from '@tier3/runner/define/action'
import type { Report } from '@tier3/runner/define/report'
import { notApproved } from './apply-command.ts'
import { reportApplied } from './apply-report.ts'
import { fileWord, reportPlan, type Planned } from './plan-report.ts'
import { rollbackTask, type RollbackSource, type RollbackTask } from './rollback-task.ts'
import { spec } from './rollback-spec.ts'
import { writePlan } from './write-plan.ts'

export type RollbackEvidence =
  | { readonly kind: 'history'; readonly history: RulesetHistory }
  | { readonly kind: 'planned'; readonly planned: Planned }
  | { readonly kind: 'applied'; readonly applied: Applied }

export const rollbackCommand = defineAction<
  typeof spec,
  RollbackTask,
  ApplyPorts,
  RollbackEvidence,
  RollbackEvidence
>({
  spec,
  plan: (config) => rollbackTask(config),
  async perform(task, ports, progress) {
    if (task.mode === 'list') {
      const history = await readHistory(task.owner, task, ports.source)
      return history.ok ? ok({ kind: 'history', history: history.value }) : history
    }
    const plan = await planBack(task.owner, task.from, ports)
    if (!plan.ok) return plan
    if (task.mode === 'plan') {
      const planned = await writePlan(plan.value, task.planPath, ports)
      return planned.ok ? ok({ kind: 'planned', planned: planned.value }) : planned
    }
    // The plan is made anew: it is the one that was approved when everything is as it was then.
    const digest = planDigest(plan.value, ports.sha256)
    if (digest !== task.digest) return failed([notApproved('back', digest, task.digest)])
    const applied = await applyPlan(plan.value, digest, task.preImage, ports, progress)
    return applied.ok ? ok({ kind: 'applied', applied: applied.value }) : applied
  },
  conclude: (_task, evidence) => evidence,
  report(_task, evidence) {
    switch (evidence.kind) {
      case 'history':
        return reportHistory(evidence.history)
      case 'applied':
        return reportApplied(evidence.applied)
      case 'planned': {
        const { path, digest } = evidence.planned
        return reportPlan(
          evidence.planned,
          `tier3 rulesets apply --plan ${fileWord(path)} --digest ${digest}, or this command with --apply --digest ${digest}`,
        )
      }
    }
  },
})

const planBack = (
  owner: RulesetOwner,
  from: RollbackSource,
  ports: ApplyPorts,
): Promise<Result<RulesetPlan, readonly Problem[]>> =>
  from.kind === 'version'
    ? planToVersion(owner, from, ports.source)
    : planToPreImage(owner, from.path, from.allowDelete, ports)

function reportHistory({ ruleset, versions }: RulesetHistory): Report {
  const rows = versions.map(({ id, updatedAt, actorType, actorId }) => ({
    version: id,
    updatedAt: displayText(updatedAt, 40),
    actor: displayText([actorType ?? 'unknown', actorId ?? ''].join(' ').trim(), 80),
  }))
  return {
    exitCode: 0,
    title: `${rows.length} version${rows.length === 1 ? '' : 's'} of the ${describeRuleset(ruleset)}`,
    outputs: {},
    lines: rows.map(
      ({ version, updatedAt, actor }, index) =>
        `${version}  ${updatedAt}  ${actor}${index === 0 ? '  (live)' : ''}`,
    ),
    summary: [
      {
        kind: 'table',
        columns: ['version', 'since', 'by'],
        rows: rows.map(({ version, updatedAt, actor }) => [String(version), updatedAt, actor]),
      },
    ],
    findings: [],
    notices: [],
    body: { versions: rows },
  }
}
