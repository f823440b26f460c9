import type { Level } from '@tier3/audit/compare/pair-rulesets'
import { splitBySource } from '@tier3/audit/compare/pair-rulesets'
import { describeRuleset } from '@tier3/audit/compare/ruleset-finding'
import { planRestore } from '@tier3/audit/plan/plan-restore'
import { planRollback } from '@tier3/audit/plan/plan-rollback'
import type { RulesetPlan } from '@tier3/audit/plan/ruleset-plan'
import { decodeRuleset } from '@tier3/audit/ruleset/decode-ruleset'
import type { Ruleset } from '@tier3/audit/ruleset/ruleset'
import { quoted } from '@tier3/model/display'
import { problem, type Problem } from '@tier3/model/problem'
import { sameRepo } from '@tier3/model/repo-slug'
import { failed, ok, type Result } from '@tier3/model/result'
import type { RulesetOwner, RulesetSource, RulesetVersionEntry } from '@tier3/model/ruleset-ports'
import { levelOf, readLive, scopeOf, type ReadRulesets } from './live-rulesets.ts'
import { readText } from './own-file.ts'
import type { ApplyPorts } from './ports.ts'
import { PRE_IMAGE_LIMIT, readPreImage } from './pre-image.ts'

/** Which ruleset is meant: names are unique within a target only. */
export interface RulesetName {
  readonly name: string
  readonly target: string | undefined
}

export interface RulesetHistory {
  readonly ruleset: Ruleset
  /** The newest first; the first is what is live. */
  readonly versions: readonly RulesetVersionEntry[]
}

/** The versions of a live ruleset. */
export async function readHistory(
  owner: RulesetOwner,
  wanted: RulesetName,
  source: RulesetSource,
): Promise<Result<RulesetHistory, readonly Problem[]>> {
  const live = await readLive(owner, source)
  if (!live.ok) return failed([live.problem])
  const found = findRuleset(owner, wanted, live.value)
  if (!found.ok) return failed([found.problem])
  const versions = await source.history(owner, found.value.id)
  return versions.ok
    ? ok({ ruleset: found.value.ruleset, versions: versions.value })
    : failed([versions.problem])
}

/** The plan back to a version of the history. */
export async function planToVersion(
  owner: RulesetOwner,
  wanted: RulesetName & { readonly version: number },
  source: RulesetSource,
): Promise<Result<RulesetPlan, readonly Problem[]>> {
  const live = await readLive(owner, source)
  if (!live.ok) return failed([live.problem])
  const found = findRuleset(owner, wanted, live.value)
  if (!found.ok) return failed([found.problem])
  const answer = await source.version(owner, found.value.id, wanted.version)
  if (!answer.ok) return failed([answer.problem])
  const version = decodeRuleset(answer.value, 'live')
  if (!version.ok) return failed([brokenVersion(wanted.version, version.problem.reason)])
  return planRollback(version.value, found.value.id, live.value, {
    scope: scopeOf(owner),
    level: levelOf(owner),
  })
}

/** The plan back to what a pre-image holds. */
export async function planToPreImage(
  owner: RulesetOwner,
  path: string,
  allowDelete: boolean,
  { source, files }: Pick<ApplyPorts, 'source' | 'files'>,
): Promise<Result<RulesetPlan, readonly Problem[]>> {
  const text = await readText(path, PRE_IMAGE_LIMIT, files)
  if (!text.ok) return failed([text.problem])
  const saved = readPreImage(text.value, path)
  if (!saved.ok) return failed([saved.problem])
  const scope = scopeOf(owner)
  if (!sameRepo(saved.value.scope, scope)) return failed([otherScope(path, saved.value.scope, scope)])
  const live = await readLive(owner, source)
  if (!live.ok) return failed([live.problem])
  return planRestore(saved.value, live.value, { scope, level: levelOf(owner), allowDelete })
}

function findRuleset(
  owner: RulesetOwner,
  { name, target }: RulesetName,
  live: ReadRulesets,
): Result<{ readonly id: number; readonly ruleset: Ruleset }, Problem> {
  const level: Level = levelOf(owner)
  const { own } = splitBySource(live.rulesets, level)
  const found = own.filter((one) => one.name === name && (target === undefined || one.target === target))
  const attempted = `find the ruleset ${quoted(name)} of ${scopeOf(owner)}`
  const [ruleset] = found
  const id = ruleset?.server.id
  if (ruleset === undefined || id === undefined) {
    return failed(
      problem('input/malformed', {
        attempted,
        current:
          own.length === 0 ? 'there are no rulesets' : `there are ${own.map(describeRuleset).join(', ')}`,
        desired: 'the name of one that is live must be given; GitHub keeps no history of a deleted one',
        fix: 'Correct the name; to bring back a deleted one, give the `pre-image` of the run that deleted it, or its file to `tier3 rulesets plan`.',
      }),
    )
  }
  if (found.length === 1) return ok({ id, ruleset })
  return failed(
    problem('input/ruleset-duplicate', {
      attempted,
      current: `there are ${found.map(describeRuleset).join(', ')}`,
      desired: 'it must be clear which one is meant',
      fix: 'Give its `target` as well.',
    }),
  )
}

const brokenVersion = (version: number, reason: string): Problem =>
  problem('service/unexpected-answer', {
    attempted: `read version ${version}`,
    current: reason,
    desired: 'it must be a whole ruleset',
  })

const otherScope = (path: string, saved: string, scope: string): Problem =>
  problem('input/malformed', {
    attempted: `go back to the pre-image ${quoted(path)}`,
    current: `it is of ${saved}, and not of ${scope}`,
    desired: 'it must be of the same owner',
  })
