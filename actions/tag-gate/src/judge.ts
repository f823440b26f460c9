import { evaluateTag } from '@tier3/audit/tag/evaluate-tag'
import type { TagDemand, TagJudgement } from '@tier3/audit/tag/tag-judgement'
import { displayText } from '@tier3/model/display'
import type { Finding } from '@tier3/model/finding'
import type { Problem } from '@tier3/model/problem'
import { PROBLEM_REGISTRY } from '@tier3/model/problem-registry'
import type { Evidence } from './evidence.ts'
import type { TagGatePlan } from './plan.ts'

export interface Judged {
  readonly tag: TagJudgement
  /** What keeps the step from passing: of the rules, of the creation of the tag, and of its release. */
  readonly findings: readonly Finding[]
  readonly exitCode: 0 | 1 | 3
  /** Whether it is still to be asked if the creator can create the tag. */
  readonly creationDemanded: boolean
  readonly losses: readonly string[]
}

/** Judges the tag. Whatever else is demanded stands beside the verdict on its rules, and never in its place. */
export function judge(plan: TagGatePlan, evidence: Evidence): Judged {
  const { release, live, gap } = evidence
  const facts = release.answer === 'unknown' ? {} : { immutableRelease: release.answer === 'yes' }
  const tag = evaluateTag(tagDemand(plan), live, facts)
  const creationDemanded = plan.creator !== undefined && evidence.tagExists !== 'yes'
  const accepted = plan.bypass === 'unverified-ok' && tag.creation.hidden === true
  const findings = [
    ...tag.reasons.map((finding) => withFix(finding, gap)),
    ...(creationDemanded && !accepted ? creationFindings(plan, tag, gap) : []),
    ...(plan.requireImmutable ? releaseFindings(plan, evidence) : []),
  ]
  const isProven = findings.some(({ code }) => PROVEN.includes(code))
  const lost = creationDemanded && accepted ? [`${tag.creation.why}, which was accepted`] : []
  return {
    tag,
    findings,
    exitCode: isProven ? 1 : findings.length > 0 ? 3 : 0,
    creationDemanded,
    losses: [...tag.losses, ...lost],
  }
}

const PROVEN: readonly Finding['code'][] = [
  'policy/tag-unprotected',
  'policy/tag-creation',
  'policy/release-mutable',
]

function tagDemand({ ref, rules, allowedBypass, bypass, creator }: TagGatePlan): TagDemand {
  const who =
    creator === undefined ? {} : creator === 'caller' ? { creatorIsCaller: true as const } : { creator }
  return { ref, rules, allowedBypass, bypass, ...who }
}

/** Where an answer was not to be had, what mends that is nearer than what the code says in general. */
const withFix = (finding: Finding, gap: Problem | undefined): Finding =>
  gap === undefined ? finding : { ...finding, fix: gap.fix }

function creationFindings(
  { ref }: TagGatePlan,
  { creation }: TagJudgement,
  gap: Problem | undefined,
): readonly Finding[] {
  const { answer, why } = creation
  if (answer === 'yes') return []
  const code = answer === 'no' ? 'policy/tag-creation' : 'policy/tag-unverified'
  const finding: Finding = {
    code,
    subject: displayText(ref),
    demand: 'the creator of the release can create the tag',
    seen: displayText(why, 1000),
    fix: PROBLEM_REGISTRY[code].fix,
  }
  return [withFix(finding, answer === 'unknown' ? gap : undefined)]
}

function releaseFindings({ ref }: TagGatePlan, { release }: Evidence): readonly Finding[] {
  if (release.answer === 'yes') return []
  const code = release.answer === 'no' ? 'policy/release-mutable' : 'policy/tag-unverified'
  return [
    {
      code,
      subject: displayText(ref),
      demand: 'a published release of the tag that is immutable',
      seen: displayText(release.why, 1000),
      fix: release.gap?.fix ?? PROBLEM_REGISTRY[code].fix,
    },
  ]
}
