import { displayText, quoted } from '@tier3/model/display'
import type { JsonObject } from '@tier3/model/json'
import { describeProblem } from '@tier3/model/problem'
import { isPrerelease } from '@tier3/model/semver'
import { formatVersionPattern } from '@tier3/release/version/version-pattern'
import type { Report } from '@tier3/runner/define/report'
import { tagTypeOf } from './check-tag.ts'
import type { Evidence } from './evidence.ts'
import { describeRelease, type Judged } from './judge.ts'
import type { ReleaseContextPlan } from './plan.ts'
import { buildSummary } from './summary.ts'
import { TAGS } from './tag-name.ts'

export interface Conclusion {
  readonly judged: Judged
  readonly evidence: Evidence
}

export function report(plan: ReleaseContextPlan, { judged, evidence }: Conclusion): Report {
  const { checks, findings, exitCode, gaps } = judged
  const reasons = findings.map(({ demand, seen }) => displayText(`wanted: ${demand}; seen: ${seen}`, 2000))
  return {
    exitCode,
    title: title(plan, judged, evidence),
    outputs: {
      verdict: judged.verdict,
      reasons: reasons.join('\n'),
      ...(judged.verdict === 'release' ? releaseOutputs(plan, evidence) : NO_OUTPUTS),
    },
    lines: [
      ...checks.map(({ demand, seen, verdict }) => displayText(`${MARKS[verdict]} ${demand}: ${seen}`, 2000)),
      ...gaps.map((gap) => displayText(describeProblem(gap), 2000)),
    ],
    summary: buildSummary(plan, judged, evidence),
    findings,
    warnings: warnings(plan, evidence),
    notices: notices(plan, judged, evidence),
    body: body(plan, judged, evidence),
  }
}

const MARKS = { met: 'yes', unmet: 'NO', unknown: 'unknown', beside: 'not demanded' } as const

const NO_OUTPUTS = {
  tag: '',
  ref: '',
  version: '',
  prerelease: '',
  package: '',
  commit: '',
  'source-date-epoch': '',
  'tag-type': '',
  'previous-tag': '',
}

/** Filled in for a release only, so that a step behind that runs all the same has nothing to go on with. */
function releaseOutputs(plan: ReleaseContextPlan, evidence: Evidence): typeof NO_OUTPUTS {
  const { version, tag, commit, previous } = evidence
  const [facts, peeled] = [commit?.facts, tag.ok ? tag.value : undefined]
  if (!version.ok || peeled === undefined || facts?.ok !== true || facts.value === undefined)
    throw new Error('a release has a version and a commit')
  return {
    tag: plan.tag,
    ref: TAGS + plan.tag,
    version: version.value.version.text,
    prerelease: String(isPrerelease(version.value.version)),
    package: version.value.packageName,
    commit: peeled.commit,
    'source-date-epoch': String(facts.value.committedAt),
    'tag-type': tagTypeOf(peeled),
    'previous-tag': (previous.ok ? previous.value.tag : undefined) ?? '',
  }
}

function title({ tag }: ReleaseContextPlan, { verdict, findings }: Judged, { version }: Evidence): string {
  switch (verdict) {
    case 'release':
      return version.ok ? `the tag ${tag} releases version ${version.value.version.text}` : ''
    case 'rejected':
      return `the tag ${tag} is not a release: ${findings[0]?.seen ?? ''}`
    case 'unknown':
      return `it is unknown whether the tag ${tag} is a release`
  }
}

/** Demands that let more pass than is wise, and names that mislead. */
function warnings(plan: ReleaseContextPlan, { namesake }: Evidence): readonly string[] {
  return [
    ...(plan.manifest === 'none'
      ? [
          '`manifest: none` compares the tag with no manifest: what is released may say another version of itself',
        ]
      : []),
    ...(namesake.ok && namesake.value
      ? [
          `a branch is named ${quoted(plan.tag)} as well; name the tag as ${quoted(TAGS + plan.tag)} wherever a ref is taken`,
        ]
      : []),
  ]
}

function notices(
  { requireUnreleased }: ReleaseContextPlan,
  { gaps, verdict }: Judged,
  { release, previous, namesake }: Evidence,
): readonly string[] {
  const released = release.ok ? release.value : undefined
  return [
    ...(released !== undefined && !requireUnreleased
      ? [`${describeRelease(released)} already: what publishes has to compare, and must not replace`]
      : []),
    ...(!release.ok && !requireUnreleased
      ? [`it is not known whether the tag has a release: ${release.problem.current}`]
      : []),
    ...(!namesake.ok
      ? [`it is not known whether a branch has the name of the tag: ${namesake.problem.current}`]
      : []),
    ...(verdict === 'release' && previous.ok && previous.value.tag === undefined && !previous.value.complete
      ? ['no release before this one is among the newest 1000; older ones were not looked at']
      : []),
    ...gaps.map((gap) => `${gap.code}: ${describeProblem(gap)}; ${gap.fix}`),
  ]
}

function body(plan: ReleaseContextPlan, { verdict, checks, gaps }: Judged, evidence: Evidence): JsonObject {
  const { version, tag, commit, previous } = evidence
  const peeled = tag.ok ? tag.value : undefined
  const signature = peeled?.annotation?.signature
  const epoch = commit?.facts.ok === true ? commit.facts.value?.committedAt : undefined
  const before = previous.ok ? previous.value.tag : undefined
  return {
    repository: plan.repository,
    tag: plan.tag,
    ref: TAGS + plan.tag,
    verdict,
    demand: demandOf(plan),
    ...(version.ok
      ? {
          version: {
            text: version.value.version.text,
            major: version.value.version.major,
            prerelease: isPrerelease(version.value.version),
            package: version.value.packageName,
          },
        }
      : {}),
    ...(peeled === undefined
      ? {}
      : {
          tagObject: {
            sha: peeled.object,
            commit: peeled.commit,
            type: tagTypeOf(peeled),
            ...(signature === undefined ? {} : { signature: displayText(signature.reason) }),
          },
        }),
    ...(epoch === undefined ? {} : { sourceDateEpoch: epoch }),
    ...(before === undefined ? {} : { previousTag: before }),
    checks: checks.map(({ demand, seen, verdict: one, code, fix }) => ({
      demand: displayText(demand, 1000),
      seen: displayText(seen, 2000),
      verdict: one,
      ...(code === undefined ? {} : { code }),
      ...(fix === undefined ? {} : { fix }),
    })),
    gaps: gaps.map(({ code, attempted, current, desired, fix, cause }) => ({
      code,
      attempted,
      current,
      desired,
      fix,
      ...(cause === undefined ? {} : { cause }),
    })),
  }
}

function demandOf(plan: ReleaseContextPlan): JsonObject {
  const { tagPattern, manifest, branches, tagType, requireSignedCommit, requireUnreleased } = plan
  return {
    ...(tagPattern === undefined ? {} : { tagPattern: formatVersionPattern(tagPattern) }),
    manifest:
      typeof manifest === 'string'
        ? [manifest]
        : manifest.map(({ path, pattern }) =>
            pattern === undefined ? path : `${path}:${formatVersionPattern(pattern)}`,
          ),
    branches,
    tagType,
    requireSignedCommit,
    requireUnreleased,
    commits: plan.expected.map(({ commit }) => commit),
  }
}
