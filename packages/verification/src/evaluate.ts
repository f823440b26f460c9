import { isNonEmpty, type NonEmpty } from '@tier3/model/non-empty'
import type { LevelAssessment } from '@tier3/attestation/slsa-level'
import type { Finding } from '@tier3/model/finding'
import { PROBLEM_REGISTRY, problemCategory } from '@tier3/model/problem-registry'
import { worstVerdict } from '@tier3/model/verdict'
import { bundleJudge, type JudgedBundle } from './bundle-judgement.ts'
import type { SubjectEvidence, SubjectToVerify } from './evidence.ts'
import type { Policy } from './policy.ts'
import { satisfiesType } from './predicate-type.ts'
import { provenLevel } from './proven-level.ts'
import { rejectionReasons } from './rejection-reasons.ts'
import type { SubjectJudgement, SubjectVerdict, Verification } from './verification.ts'

/**
 * Judges the evidence under the policy. A subject is verified when each demanded type is proven by at least one bundle
 * that passes every check; a bundle that does not pass never takes that away. Otherwise it is rejected, unless a source that
 * could not be asked may hold the proof and nothing speaks of tampering: then it is indeterminate. The verdict over
 * all subjects is the worst, the level the lowest.
 */
export function evaluate(policy: Policy, evidence: NonEmpty<SubjectEvidence>): Verification {
  const judge = bundleJudge(policy)
  const [first, ...rest] = evidence
  const one = (item: SubjectEvidence): SubjectJudgement =>
    judgeSubject(
      policy,
      item,
      item.bundles.map((bundle) => judge(bundle, item.subject)),
    )
  const subjects: NonEmpty<SubjectJudgement> = [one(first), ...rest.map(one)]
  return {
    verdict: worstVerdict(subjects.map(({ verdict }) => verdict.kind)),
    subjects,
    level: subjects.reduce((lowest, { level }) => (level < lowest ? level : lowest), subjects[0].level),
  }
}

function judgeSubject(
  policy: Policy,
  { subject, gaps }: SubjectEvidence,
  judged: readonly JudgedBundle[],
): SubjectJudgement {
  const proven = decide(policy, subject, judged, gaps)
  const assessed = provenLevel(proven.kind === 'verified' ? judged : [])
  const verdict = demandLevel(policy, subject, proven, assessed)
  const { level, reasons } = verdict.kind === proven.kind ? assessed : provenLevel([])
  return {
    subject,
    verdict,
    ...listed(judged),
    level,
    levelReasons: reasons,
  }
}

/** What is verified in every other way may still be of too low a level; an outage is not made worse by that. */
function demandLevel(
  { minLevel }: Policy,
  { name }: SubjectToVerify,
  verdict: SubjectVerdict,
  { level, reasons }: LevelAssessment,
): SubjectVerdict {
  if (minLevel === undefined || verdict.kind !== 'verified' || level >= minLevel) return verdict
  const finding: Finding = {
    code: 'policy/level',
    subject: name,
    demand: `SLSA Build level ${minLevel} or higher`,
    seen: `level ${level}: ${reasons.join(' ')}`,
    fix: PROBLEM_REGISTRY['policy/level'].fix,
  }
  return { kind: 'rejected', reasons: [finding] }
}

/** Bundles about other artifacts are counted and not listed, once one says something of this one; else the first stand. */
function listed(judged: readonly JudgedBundle[]): Pick<SubjectJudgement, 'judgements' | 'unrelated'> {
  const telling = judged.filter(({ unrelated }) => !unrelated)
  const shown = telling.length > 0 ? telling : judged.slice(0, UNRELATED_SHOWN)
  return { judgements: shown.map(({ judgement }) => judgement), unrelated: judged.length - shown.length }
}

/** Enough to see what was found instead. */
const UNRELATED_SHOWN = 5

function decide(
  policy: Policy,
  subject: SubjectToVerify,
  judged: readonly JudgedBundle[],
  gaps: SubjectEvidence['gaps'],
): SubjectVerdict {
  const unproven = policy.predicateTypes.filter((type) => !judged.some((bundle) => proves(type, bundle)))
  const by = judged.flatMap(({ passed }) => (passed === undefined ? [] : [passed]))
  if (unproven.length === 0 && isNonEmpty(by)) return { kind: 'verified', by }
  const unknown = [...gaps, ...judged.flatMap(({ gap }) => (gap === undefined ? [] : [gap]))]
  if (isNonEmpty(unknown) && !judged.some(speaksOfTampering)) {
    return { kind: 'indeterminate', reasons: unknown }
  }
  return { kind: 'rejected', reasons: rejectionReasons(subject.name, unproven, judged) }
}

const proves = (type: string, { passed, carried }: JudgedBundle): boolean =>
  passed !== undefined && carried !== undefined && satisfiesType(type, carried)

/** An integrity failure in a bundle that is, or may be, about this artifact; an outage does not soften it. */
const speaksOfTampering = ({ nearness, judgement }: JudgedBundle): boolean =>
  (nearness === 'concerned' || nearness === 'unreadable') &&
  judgement.checks.some(
    ({ result, code }) => result === 'fail' && code !== undefined && problemCategory(code) === 'integrity',
  )
