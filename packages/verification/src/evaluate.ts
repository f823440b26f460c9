import type { LevelAssessment } from '@tier3/attestation/slsa-level'
import { isNonEmpty, type NonEmpty } from '@tier3/model/non-empty'
import type { Finding } from '@tier3/model/finding'
import { problemCategory } from '@tier3/model/problem-registry'
import { worstVerdict } from '@tier3/model/verdict'
import { bundleJudge, type JudgedBundle } from './bundle-judgement.ts'
import { demandOf, type ActiveWaiver, type Demand, type LevelDemand, type TypeDemand } from './demand.ts'
import type { SubjectEvidence, SubjectToVerify } from './evidence.ts'
import type { Policy } from './policy.ts'
import { describeType, isOfType } from './predicate-type.ts'
import { provenLevel } from './proven-level.ts'
import { findingOf, rejectionReasons } from './rejection-reasons.ts'
import { distinctSigner } from './signer-checks.ts'
import { isSummaryType } from './summary-demand.ts'
import { summaryLevel } from './summary-level.ts'
import type { SubjectJudgement, SubjectVerdict, Verification } from './verification.ts'
import { describeExpiry, placeOf, waiverFor } from './waive-checks.ts'

/**
 * Judges the evidence under the policy. A subject is verified when each demanded type is proven by at least one bundle
 * that passes every check; a bundle that does not pass never takes that away. Otherwise it is rejected, unless a source that
 * could not be asked may hold the proof and nothing speaks of tampering: then it is indeterminate. The verdict over
 * all subjects is the worst, the level the lowest.
 */
export const evaluate = (policy: Policy, evidence: NonEmpty<SubjectEvidence>): Verification =>
  evaluateDemand(demandOf(policy), evidence)

/** The same for a demand in its normal form. */
export function evaluateDemand(demand: Demand, evidence: NonEmpty<SubjectEvidence>): Verification {
  const judge = bundleJudge(demand)
  const [first, ...rest] = evidence
  const one = (item: SubjectEvidence): SubjectJudgement =>
    judgeSubject(
      demand,
      item,
      item.bundles.map((bundle) => judge(bundle, item.subject)),
    )
  return summed([one(first), ...rest.map(one)])
}

/** The outcome over all subjects. */
export const summed = (subjects: NonEmpty<SubjectJudgement>): Verification => ({
  verdict: worstVerdict(subjects.map(({ verdict }) => verdict.kind)),
  subjects,
  level: subjects.reduce((lowest, { level }) => (level < lowest ? level : lowest), subjects[0].level),
})

function judgeSubject(
  demand: Demand,
  { subject, gaps }: SubjectEvidence,
  judged: readonly JudgedBundle[],
): SubjectJudgement {
  const proven = decide(demand, subject, judged, gaps)
  const verdict = demandLevels(demand, subject, proven, judged)
  const { level, reasons, verifier } = levelOf(demand, verdict.kind === 'verified' ? judged : [])
  return {
    subject,
    verdict,
    ...listed(judged),
    level,
    levelReasons: reasons,
    ...(verifier === undefined ? {} : { bySummaryOf: verifier }),
    ...(verdict.kind === 'verified' ? waivedBy(demand, judged) : {}),
  }
}

/** The waivers that the verdict rests on: those of passing bundles, of the level and of the number of signers. */
function waivedBy(demand: Demand, judged: readonly JudgedBundle[]): Pick<SubjectJudgement, 'waivedBy'> {
  const { waivers = [], levels, types, server } = demand
  const ofChecks = judged.flatMap(({ passed, judgement }) =>
    passed === undefined ? [] : judgement.checks.flatMap(({ waived }) => waived?.at ?? []),
  )
  const low = levels.filter(({ atLeast, builders }) => provenLevel(judged, builders, server).level < atLeast)
  const few = types.filter((type) => signersOf(type, judged).size < type.atLeast)
  const waived = [
    ...low.map((level) => levelWaiver(waivers, level)),
    ...few.map(({ place }) => waiverFor(waivers, 'policy/threshold', place?.file)),
  ]
  const further = [...new Set(waived)].flatMap((one) => (one === undefined ? [] : [placeOf(one.place)]))
  const places = [...ofChecks, ...further]
  return places.length === 0 ? {} : { waivedBy: places }
}

/** The lowest of what each demand makes of the proof, since each may trust other builders. */
function levelOf(demand: Demand, judged: readonly JudgedBundle[]): LevelAssessment & { verifier?: string } {
  // Where nothing but a summary is demanded its word is the proof; it is none for a demand on provenance.
  if (demand.types.every(isSummaryType))
    return summaryLevel(judged.flatMap(({ passed }) => (passed === undefined ? [] : [passed])))
  const trusts = demand.levels.length === 0 ? [undefined] : demand.levels.map(({ builders }) => builders)
  const [first, ...rest] = trusts.map((builders) => provenLevel(judged, builders, demand.server))
  if (first === undefined) throw new Error('no level was assessed')
  return rest.reduce((lowest, one) => (one.level < lowest.level ? one : lowest), first)
}

/** What is verified in every other way may still be of too low a level; an outage is not made worse by that. */
function demandLevels(
  demand: Demand,
  { name }: SubjectToVerify,
  verdict: SubjectVerdict,
  judged: readonly JudgedBundle[],
): SubjectVerdict {
  if (verdict.kind !== 'verified') return verdict
  const findings = demand.levels.flatMap((one) => levelFindings(demand, one, name, judged))
  return isNonEmpty(findings) ? { kind: 'rejected', reasons: findings } : verdict
}

const levelWaiver = (
  waivers: readonly ActiveWaiver[],
  { firm, place }: LevelDemand,
): ActiveWaiver | undefined => (firm === true ? undefined : waiverFor(waivers, 'policy/level', place?.file))

function levelFindings(
  { server, waivers = [] }: Demand,
  demanded: LevelDemand,
  name: string,
  judged: readonly JudgedBundle[],
): readonly Finding[] {
  const { atLeast, builders, place } = demanded
  const { level, reasons } = provenLevel(judged, builders, server)
  if (level >= atLeast) return []
  const waiver = levelWaiver(waivers, demanded)
  if (waiver?.expired === false) return []
  const demand = `SLSA Build level ${atLeast} or higher`
  const expiry = waiver === undefined ? '' : `; ${describeExpiry(waiver)}`
  return [findingOf(name)('policy/level', demand, `level ${level}: ${reasons.join(' ')}${expiry}`, place)]
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
  demand: Demand,
  subject: SubjectToVerify,
  judged: readonly JudgedBundle[],
  gaps: SubjectEvidence['gaps'],
): SubjectVerdict {
  const unproven = demand.types.filter((type) => signersOf(type, judged).size === 0)
  const few = demand.types.filter((type) => !unproven.includes(type) && isTooFew(demand, type, judged))
  const by = judged.flatMap(({ passed }) => (passed === undefined ? [] : [passed]))
  if (unproven.length + few.length === 0 && isNonEmpty(by)) return { kind: 'verified', by }
  const unknown = [...gaps, ...judged.flatMap(({ gap }) => (gap === undefined ? [] : [gap]))]
  if (isNonEmpty(unknown) && !judged.some(speaksOfTampering)) {
    return { kind: 'indeterminate', reasons: unknown }
  }
  const tooFew = few.map((type) => thresholdFinding(subject.name, type, signersOf(type, judged)))
  if (unproven.length === 0 && isNonEmpty(tooFew)) return { kind: 'rejected', reasons: tooFew }
  const [first, ...rest] = rejectionReasons(subject.name, unproven, judged)
  return { kind: 'rejected', reasons: [first, ...rest, ...tooFew] }
}

/** The distinct signers of the passing bundles of the type: one who signs twice is one witness. */
const signersOf = (type: TypeDemand, judged: readonly JudgedBundle[]): ReadonlySet<string> =>
  new Set(
    judged.flatMap(({ passed, carried }) =>
      passed !== undefined && carried !== undefined && isOfType(type, carried)
        ? [distinctSigner(passed.signer)]
        : [],
    ),
  )

const isTooFew = ({ waivers = [] }: Demand, type: TypeDemand, judged: readonly JudgedBundle[]): boolean =>
  signersOf(type, judged).size < type.atLeast &&
  waiverFor(waivers, 'policy/threshold', type.place?.file)?.expired !== false

const thresholdFinding = (name: string, type: TypeDemand, signers: ReadonlySet<string>): Finding =>
  findingOf(name)(
    'policy/threshold',
    `${describeType(type)} by ${type.atLeast} distinct signers`,
    `${signers.size}: ${[...signers].join(', ')}`,
    type.place,
  )

/** An integrity failure in a bundle that is, or may be, about this artifact; an outage does not soften it. */
const speaksOfTampering = ({ nearness, judgement }: JudgedBundle): boolean =>
  (nearness === 'concerned' || nearness === 'unreadable') &&
  judgement.checks.some(
    ({ result, code }) => result === 'fail' && code !== undefined && problemCategory(code) === 'integrity',
  )
