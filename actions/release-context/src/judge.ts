import { displayText } from '@tier3/model/display'
import type { Finding } from '@tier3/model/finding'
import type { Problem } from '@tier3/model/problem'
import { PROBLEM_REGISTRY } from '@tier3/model/problem-registry'
import { checkBranches } from './check-branches.ts'
import { checkManifests } from './check-manifests.ts'
import { checkExpected, checkTag, checkTagType } from './check-tag.ts'
import { unanswered, type Check } from './check.ts'
import type { Evidence } from './evidence.ts'
import type { ReleaseContextPlan } from './plan.ts'

export interface Judged {
  /** Everything that was demanded, in the order of the report. */
  readonly checks: readonly Check[]
  /** What keeps the step from passing, one for each check that is not met. */
  readonly findings: readonly Finding[]
  readonly verdict: 'release' | 'rejected' | 'unknown'
  readonly exitCode: 0 | 1 | 3
  /** What was not answered, once each. */
  readonly gaps: readonly Problem[]
}

/** Holds what was read against every demand, so that all that is wrong is said in one run. */
export function judge(plan: ReleaseContextPlan, evidence: Evidence): Judged {
  const checks = [
    ...checkTag(plan, evidence),
    ...checkTagType(plan, evidence),
    ...checkExpected(plan, evidence),
    ...checkCommit(plan, evidence),
    ...checkReleases(plan, evidence),
  ]
  const verdict = checks.some(({ verdict: one }) => one === 'unmet')
    ? 'rejected'
    : checks.some(({ verdict: one }) => one === 'unknown')
      ? 'unknown'
      : 'release'
  return {
    checks,
    findings: [...findingsOf(plan, checks, 'unmet'), ...findingsOf(plan, checks, 'unknown')],
    verdict,
    exitCode: verdict === 'rejected' ? 1 : verdict === 'unknown' ? 3 : 0,
    gaps: gapsOf(checks),
  }
}

function checkCommit(plan: ReleaseContextPlan, { commit, version }: Evidence): readonly Check[] {
  if (commit === undefined) return []
  const { facts, branches, manifests } = commit
  return [
    ...checkBranches(branches),
    ...(facts.ok && facts.value !== undefined
      ? signedCommit(plan, facts.value.signature)
      : [unanswered('the commit can be read', facts.ok ? undefined : facts.problem)]),
    ...(manifests !== undefined && version.ok ? checkManifests(manifests, version.value) : []),
  ]
}

function signedCommit(
  { requireSignedCommit }: ReleaseContextPlan,
  { state, reason }: { readonly state: string; readonly reason: string },
): readonly Check[] {
  if (!requireSignedCommit) return []
  const demand = 'the commit has a signature that GitHub verified'
  const seen = `GitHub says: ${reason}`
  if (state === 'verified') return [{ demand, seen, verdict: 'met' }]
  return state === 'unknown'
    ? [{ demand, seen, verdict: 'unknown' }]
    : [{ demand, seen, verdict: 'unmet', code: 'policy/commit-unsigned' }]
}

function checkReleases(plan: ReleaseContextPlan, { release, previous }: Evidence): readonly Check[] {
  const demand = 'the tag has no published release yet'
  const unreleased: readonly Check[] = !plan.requireUnreleased
    ? []
    : !release.ok
      ? [unanswered(demand, release.problem)]
      : release.value === undefined
        ? [{ demand, seen: 'it has none', verdict: 'met' }]
        : [
            {
              demand,
              seen: describeRelease(release.value),
              verdict: 'unmet',
              code: 'policy/already-released',
            },
          ]
  // an output that would be empty for want of an answer must not look like "this is the first release"
  return [
    ...unreleased,
    ...(previous.ok ? [] : [unanswered('the release before can be found', previous.problem)]),
  ]
}

export const describeRelease = ({
  assets,
  immutable,
}: {
  readonly assets: readonly unknown[]
  readonly immutable: boolean
}): string =>
  `it has ${immutable ? 'an immutable' : 'a'} published release with ${assets.length} ${assets.length === 1 ? 'asset' : 'assets'}`

const findingsOf = (
  { tag }: ReleaseContextPlan,
  checks: readonly Check[],
  wanted: 'unmet' | 'unknown',
): readonly Finding[] =>
  checks
    .filter(({ verdict }) => verdict === wanted)
    .map(({ demand, seen, code = 'policy/context-unknown', fix }) => ({
      code,
      subject: displayText(tag),
      demand: displayText(demand, 500),
      seen: displayText(seen, 1000),
      fix: fix ?? PROBLEM_REGISTRY[code].fix,
    }))

function gapsOf(checks: readonly Check[]): readonly Problem[] {
  const gaps = checks.flatMap(({ gap }) => (gap === undefined ? [] : [gap]))
  return gaps.filter((gap, at) => gaps.findIndex(({ attempted }) => attempted === gap.attempted) === at)
}
