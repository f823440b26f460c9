import type { RulesetPlan } from '@tier3/audit/plan/ruleset-plan'
import { describePlan } from '@tier3/audit/plan/ruleset-plan'
import type { FileSource, FileToWrite } from '@tier3/model/artifacts'
import { quoted } from '@tier3/model/display'
import { isNonEmpty } from '@tier3/model/non-empty'
import { problem, type Problem } from '@tier3/model/problem'
import type { Result } from '@tier3/model/result'
import type { TrackingOutcome } from '@tier3/model/tracking-issue'
import { parseUtf8 } from '@tier3/model/utf8'
import { judgeRun } from './conclude.ts'
import { isOutage, issueText } from './issue-text.ts'
import type { Judged } from './perform.ts'
import { formatPlanFile, isPlanFile, planDigest } from './plan-file.ts'
import type { DriftPorts } from './ports.ts'
import { formatSarif, isOurSarif } from './sarif.ts'

export interface EffectRequest {
  readonly sarifPath: string | undefined
  readonly planPath: string | undefined
  readonly trackingIssue: boolean
}

/** The plan, or why none could be made. */
export type PlanOutcome = Result<RulesetPlan, readonly Problem[]>

/** What was done beside the check, and what could not be done. */
export interface Effects {
  readonly sarifPath?: string
  readonly plan?: { readonly path: string; readonly digest: string; readonly steps: readonly string[] }
  readonly issue?: TrackingOutcome
  readonly problems: readonly Problem[]
}

/** Does what was asked for. What fails here takes nothing from the verdict, which must be told in any case. */
export async function attemptEffects(
  request: EffectRequest,
  judged: Judged,
  plan: PlanOutcome | undefined,
  ports: DriftPorts,
): Promise<Effects> {
  const { sarifPath, planPath } = request
  const problems: Problem[] = [...(plan === undefined || plan.ok ? [] : plan.problem)]
  const made = plan?.ok === true ? plan.value : undefined
  const files: readonly FileToWrite[] = [
    ...(sarifPath === undefined ? [] : [{ path: sarifPath, content: formatSarif(judged, ports.sha256) }]),
    ...(planPath === undefined || made === undefined
      ? []
      : [{ path: planPath, content: formatPlanFile(made, ports.sha256) }]),
  ]
  const written = isNonEmpty(files) ? await ports.sink.writeAll(files) : undefined
  if (written?.ok === false) problems.push(...written.problem)
  const isWritten = written?.ok === true
  const issue = request.trackingIssue ? await keepIssue(judged, ports, problems) : undefined
  return {
    ...(isWritten && sarifPath !== undefined ? { sarifPath } : {}),
    ...(isWritten && planPath !== undefined && made !== undefined
      ? { plan: { path: planPath, digest: planDigest(made, ports.sha256), steps: describePlan(made) } }
      : {}),
    ...(issue === undefined ? {} : { issue }),
    problems,
  }
}

/** An outage says nothing of the rulesets, so that it neither opens the issue nor closes it. */
async function keepIssue(
  judged: Judged,
  { issue, markdown }: DriftPorts,
  problems: Problem[],
): Promise<TrackingOutcome | undefined> {
  const judgement = judgeRun(judged.results, judged.missing)
  if (issue === undefined || isOutage(judged, judgement)) return undefined
  const kept = await issue.keep(
    judgement.outcome === 'pass' ? undefined : issueText(judged, judgement, markdown),
  )
  if (kept.ok) return kept.value
  problems.push(kept.problem)
  return undefined
}

const LIMIT = 64 * 1024 * 1024

/** Problems for files that would be lost: whatever no earlier run wrote. Told before anything is read. */
export async function replacedFiles(
  { sarifPath, planPath }: Pick<EffectRequest, 'sarifPath' | 'planPath'>,
  files: FileSource,
): Promise<readonly Problem[]> {
  const problems: Problem[] = []
  const guard = async (path: string | undefined, isOurs: (text: string) => boolean): Promise<void> => {
    if (path === undefined) return
    const slash = path.lastIndexOf('/')
    const names = await files.list(slash < 0 ? '.' : slash === 0 ? '/' : path.slice(0, slash))
    if (!names.ok) problems.push(names.problem)
    if (!names.ok || !names.value.includes(path.slice(slash + 1))) return
    const bytes = await files.read(path, LIMIT)
    if (!bytes.ok) problems.push(bytes.problem)
    else if (!isOurs(parseUtf8(bytes.value) ?? '\0')) problems.push(taken(path))
  }
  await guard(sarifPath, (text) => text === '' || isOurSarif(text))
  await guard(planPath, (text) => text === '' || isPlanFile(text))
  return problems
}

const taken = (path: string): Problem =>
  problem('input/conflict', {
    attempted: `write ${quoted(path)}`,
    current: 'a file of that name is there, and no earlier run of this action wrote it',
    desired: 'nothing but what an earlier run wrote may be replaced',
    fix: 'Move that file away, or name another one.',
  })
