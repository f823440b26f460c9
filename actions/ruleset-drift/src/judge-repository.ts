import { compareRulesets } from '@tier3/audit/compare/drift'
import { DIRECTION_ORDER, foldDirections, judgeDirections } from '@tier3/audit/compare/drift-verdict'
import { describeRuleset, type RulesetFinding } from '@tier3/audit/compare/ruleset-finding'
import { splitBySource } from '@tier3/audit/compare/pair-rulesets'
import { compareEffective } from '@tier3/audit/effective/compare-effective'
import { effectiveRules } from '@tier3/audit/effective/effective-rules'
import type { DeclaredRuleset } from '@tier3/audit/ruleset/declared-ruleset'
import type { Ruleset } from '@tier3/audit/ruleset/ruleset'
import { displayText } from '@tier3/model/display'
import { judgePresets } from './judge-presets.ts'
import type { Demand } from './plan.ts'
import { failsIn, type Refusal } from './refusal.ts'
import { gapOf, type Difference, type RepositoryResult } from './result.ts'
import { rulesetRows } from './ruleset-rows.ts'
import type { Snapshot } from './snapshot.ts'

/** Judges one repository by what was seen of it. What could not be read makes the verdict unknown, unless it is worse. */
export function judgeRepository(
  declared: readonly DeclaredRuleset[],
  demand: Demand,
  snapshot: Snapshot,
): RepositoryResult {
  const { subject, live } = snapshot
  const gaps = snapshot.gaps.map(gapOf)
  if (!live.read) {
    const nothing = { differences: [], losses: [], rulesets: [], inherited: [] }
    return { subject, verdict: 'unknown', outcome: 'unknown', gaps, ...nothing }
  }
  const { level, bypass, allowExtra, mode, failOn } = demand
  const facts = snapshot.defaultBranch === undefined ? {} : { defaultBranch: snapshot.defaultBranch }
  // Without files nothing is declared, not even that there are no rulesets: the presets alone are judged.
  const drift =
    declared.length === 0
      ? undefined
      : compareRulesets(declared, live, { level, bypass, allowExtra, ...facts })
  const found = [
    ...(drift?.findings ?? []).map((finding) => reported(finding, demand)),
    ...inForceFindings(snapshot, live.rulesets).map((finding) => reported(finding, demand)),
    ...judgePresets(demand, live, facts),
  ]
  const sorted = found.toSorted((a, b) => rank(a) - rank(b))
  const directions = [...sorted.map(({ direction }) => direction), ...gaps.map(() => 'unknown' as const)]
  const outcome = judgeDirections(directions, mode, failOn)
  // A verdict can fail that no difference makes alone: then what is weaker is why.
  const isAll = outcome === 'fail' && !sorted.some(({ fails }) => fails)
  const differences = sorted.map((one) =>
    isAll && one.direction === 'weaker' ? { ...one, fails: true } : one,
  )
  return {
    subject,
    verdict: foldDirections(directions),
    outcome,
    differences,
    gaps,
    losses: drift?.losses ?? [],
    rulesets: rulesetRows(declared, differences),
    inherited: splitBySource(live.rulesets, level).inherited.map(describeInherited),
  }
}

const rank = ({ direction }: Difference): number => DIRECTION_ORDER.indexOf(direction)

/** GitHub's own answer for the default branch, held against the sum of the rulesets. */
function inForceFindings(
  { defaultBranch, inForce }: Snapshot,
  rulesets: readonly Ruleset[],
): readonly RulesetFinding[] {
  if (defaultBranch === undefined || inForce === undefined) return []
  return compareEffective(effectiveRules(rulesets, `refs/heads/${defaultBranch}`, defaultBranch), inForce)
}

export function reported(finding: RulesetFinding, demand: Refusal): Difference {
  const { declared: _, live: __, pointer: ___, ...rest } = finding
  return { ...rest, fails: failsIn(rest.direction, demand) }
}

const describeInherited = (ruleset: Ruleset): string =>
  `${describeRuleset(ruleset)} of ${displayText(ruleset.server.source ?? 'an unknown source', 100)} (${displayText(ruleset.enforcement, 20)})`
