import { displayText, quoted } from '@tier3/model/display'
import type { VerdictKind } from '@tier3/model/verdict'
import { describeSummaryDemand } from './format-summary.ts'
import type { Policy } from './policy.ts'
import { nearestRefusal } from './nearest-refusal.ts'
import type { SubjectJudgement, Verification } from './verification.ts'

/** The glyph carries the meaning; colour is decoration. */
export const VERDICT_GLYPHS: Readonly<Record<VerdictKind, string>> = {
  verified: '✓',
  rejected: '✗',
  indeterminate: '?',
}

/** One line for each demand, in the order in which they are checked. */
export const describePolicy = (policy: Policy): readonly string[] =>
  describeDemands(policy).map(([label, value]) => `${label}: ${value}`)

/** Each demand as its name and what is demanded, in the order in which they are checked. */
export function describeDemands(policy: Policy): readonly (readonly [string, string])[] {
  const { source, signer } = policy
  if (policy.summary !== undefined)
    return [
      ['trust domain', policy.trustDomain],
      ['issuer', policy.issuers.join(' or ')],
      ...describeSummaryDemand(policy.server, policy.summary),
      ['name', policy.requireName ? 'must be attested' : 'does not matter'],
    ]
  const at = signer?.at === undefined ? '' : `@${signer.at.kind === 'ref' ? signer.at.glob : signer.at.sha}`
  const lines: readonly (readonly [string, string | undefined])[] = [
    ['trust domain', policy.trustDomain],
    ['issuer', policy.issuers.join(' or ')],
    [
      'signer',
      signer === undefined
        ? `any workflow of ${policy.server}/${source.repository}`
        : `${policy.server}/${signer.repository}/${signer.path}${at}`,
    ],
    ['source', `${policy.server}/${source.repository}`],
    ['source id', source.repositoryId],
    ['source ref', source.ref],
    ['source commit', source.digest],
    ['event', policy.events.join(' or ')],
    ['runner', policy.allowSelfHosted ? 'any' : 'hosted by GitHub'],
    ['proof', policy.predicateTypes.join(' and ')],
    ['SLSA level', policy.minLevel === undefined ? undefined : `${policy.minLevel} or higher`],
    ['workflow inputs', policy.workflowInputs && JSON.stringify(policy.workflowInputs)],
    ['name', policy.requireName ? 'must be attested' : 'does not matter'],
  ]
  return lines.flatMap(([label, value]) =>
    value === undefined ? [] : [[label, displayText(value, 500)] as const],
  )
}

/** Glyph, name, short digest, and why: the level for a verified artifact, the first reason for another. */
export function describeSubject(judgement: SubjectJudgement): string {
  const { verdict, subject } = judgement
  const name = subject.name === '' ? '(no name)' : quoted(subject.name)
  return `${VERDICT_GLYPHS[verdict.kind]} ${name} sha256:${subject.digest.sha256.slice(0, 12)} ${describeReason(judgement)}`
}

/** Policy first, then one line for each artifact, then the verdict over all. */
export const describeVerification = (policy: Policy, verification: Verification): readonly string[] => [
  ...describePolicy(policy),
  ...describeOutcome(verification),
]

/** One line for each artifact, then the verdict over all. */
export function describeOutcome({ verdict, subjects }: Verification): readonly string[] {
  const count = (kind: VerdictKind): number => subjects.filter((s) => s.verdict.kind === kind).length
  const counts = (['verified', 'rejected', 'indeterminate'] as const)
    .filter((kind) => count(kind) > 0)
    .map((kind) => `${count(kind)} ${kind}`)
  return [...subjects.map(describeSubject), `${VERDICT_GLYPHS[verdict]} ${verdict}: ${counts.join(', ')}`]
}

/** Why the verdict is what it is, on one line that is safe to show. */
export function describeReason(judgement: SubjectJudgement): string {
  const { verdict, level } = judgement
  switch (verdict.kind) {
    case 'verified': {
      const times = verdict.by[0].times.map(({ time }) => time)
      const by = judgement.bySummaryOf === undefined ? '' : ` by summary of ${judgement.bySummaryOf}`
      return `SLSA Build L${level}${by}, signed by ${displayText(verdict.by[0].signer.san)}${times[0] === undefined ? '' : ` at ${displayText(times[0], 40)}`}`
    }
    case 'rejected': {
      const [reason, ...more] = verdict.reasons
      const rest = more.length === 0 ? '' : ` (and ${more.length} more)`
      return `${reason.code}: demanded ${displayText(reason.demand)}, seen ${displayText(reason.seen)}${rest}`
    }
    case 'indeterminate': {
      const [reason] = verdict.reasons
      return `${reason.code}: cannot ${reason.attempted}: ${reason.current}${describeRefusal(judgement)}`
    }
  }
}

/** What is wrong with the bundle that is there, which waiting for an outage to end would not mend; empty without one. */
export function describeRefusal(judgement: SubjectJudgement): string {
  const refused = nearestRefusal(judgement)
  return refused === undefined
    ? ''
    : `; the bundle beside it was refused: ${refused.code}: demanded ${displayText(refused.demand)}, seen ${displayText(refused.seen)}`
}
