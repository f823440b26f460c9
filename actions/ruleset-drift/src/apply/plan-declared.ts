import type { LintFinding } from '@tier3/audit/lint/lint-remark'
import { lintRulesets } from '@tier3/audit/lint/lint-rulesets'
import { NO_NAMES, resolveNames } from '@tier3/audit/ruleset/resolve-names'
import { planRulesets } from '@tier3/audit/plan/plan-rulesets'
import type { RulesetPlan } from '@tier3/audit/plan/ruleset-plan'
import { readRulesetFile, type DeclaredRuleset } from '@tier3/audit/ruleset/declared-ruleset'
import { problem, type Problem } from '@tier3/model/problem'
import { collect, failed, ok, type Result } from '@tier3/model/result'
import type { RulesetOwner } from '@tier3/model/ruleset-ports'
import { levelOf, readLive, scopeOf } from './live-rulesets.ts'
import { readText } from './own-file.ts'
import type { ApplyPorts } from './ports.ts'

const FILE_LIMIT = 4 * 1024 * 1024

export interface DeclaredPlan {
  readonly plan: RulesetPlan
  /** What in the files means something else than it seems to. */
  readonly remarks: readonly string[]
}

/** The plan from what is live to what the files declare. */
export async function planDeclared(
  owner: RulesetOwner,
  patterns: readonly string[],
  allowDelete: boolean,
  ports: Pick<ApplyPorts, 'source' | 'artifacts' | 'files'>,
): Promise<Result<DeclaredPlan, readonly Problem[]>> {
  const declared = await readDeclaredFiles(patterns, ports)
  if (!declared.ok) return declared
  const live = await readLive(owner, ports.source)
  if (!live.ok) return failed([live.problem])
  const level = levelOf(owner)
  const plan = planRulesets(declared.value, live.value, { scope: scopeOf(owner), level, allowDelete })
  if (!plan.ok) return plan
  const warnings = lintRulesets(declared.value, level).filter(({ severity }) => severity === 'warning')
  return ok({ plan: plan.value, remarks: warnings.map(describeRemark) })
}

async function readDeclaredFiles(
  patterns: readonly string[],
  { artifacts, files }: Pick<ApplyPorts, 'artifacts' | 'files'>,
): Promise<Result<readonly DeclaredRuleset[], readonly Problem[]>> {
  const found = await artifacts.find({ patterns, base: '.' })
  if (!found.ok) return found
  const read = found.value.map(
    async ({ name, path }): Promise<Result<readonly DeclaredRuleset[], readonly Problem[]>> => {
      const text = await readText(path, FILE_LIMIT, files)
      return text.ok ? readRulesetFile(text.value, name) : failed([text.problem])
    },
  )
  const declared = collect(await Promise.all(read))
  if (!declared.ok) return failed(declared.problem.flat())
  const all = declared.value.flat()
  // Nothing declared is nearly always a mistake, and with leave to delete it would end all protection.
  if (all.length === 0) return failed([nothingDeclared(patterns)])
  return ok(all.map((one) => ({ ...one, ruleset: resolveNames(one.ruleset, NO_NAMES) })))
}

const describeRemark = ({ subject, seen, demand, fix, at }: LintFinding): string =>
  `${at === undefined ? '' : `${at.file}:${at.line ?? 1}: `}${subject}: it has ${seen}; ${demand} is meant. ${fix}`

const nothingDeclared = (patterns: readonly string[]): Problem =>
  problem('input/unmatched-glob', {
    attempted: `read the ruleset files ${patterns.join(' ')}`,
    current: 'they declare no ruleset',
    desired: 'at least one ruleset must be declared',
    fix: 'Correct the pattern, or write the files with `tier3 rulesets import`.',
  })
