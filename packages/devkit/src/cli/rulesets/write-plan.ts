import { writeOwnFile } from '@tier3/action-ruleset-drift/apply/own-file'
import type { ApplyPorts } from '@tier3/action-ruleset-drift/apply/ports'
import { formatPlanFile, isPlanFile, PLAN_LIMIT, planDigest } from '@tier3/action-ruleset-drift/plan-file'
import type { RulesetPlan } from '@tier3/audit/plan/ruleset-plan'
import type { Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import type { Planned } from './plan-report.ts'

/** Writes a plan for review; nothing but an older plan is replaced. */
export async function writePlan(
  plan: RulesetPlan,
  path: string,
  ports: Pick<ApplyPorts, 'files' | 'output' | 'sha256'>,
): Promise<Result<Planned, readonly Problem[]>> {
  const content = formatPlanFile(plan, ports.sha256)
  const written = await writeOwnFile({ path, content, what: 'plan' }, isPlanFile, ports, PLAN_LIMIT)
  return written.ok ? ok({ plan, path, digest: planDigest(plan, ports.sha256) }) : failed(written.problem)
}
