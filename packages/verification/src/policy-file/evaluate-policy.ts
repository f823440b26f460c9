import type { Finding } from '@tier3/model/finding'
import { isNonEmpty, type NonEmpty } from '@tier3/model/non-empty'
import { compareSemVer, type SemVer } from '@tier3/model/semver'
import { refOfBundle } from '../bundle-judgement.ts'
import type { Demand, EvaluationFacts } from '../demand.ts'
import { evaluateDemand, summed } from '../evaluate.ts'
import type { SubjectEvidence } from '../evidence.ts'
import { findingOf } from '../rejection-reasons.ts'
import { summaryIn } from '../summary-level.ts'
import type { SubjectJudgement, Verification } from '../verification.ts'
import { versionInRef } from '../version-checks.ts'
import { demandFor, speaksOf } from './effective-demand.ts'
import { rulesOf, type NormalPolicy, type PolicyWaiver } from './normal-policy.ts'

/** The outcome under a policy file: that of each artifact, and what is wrong with the set of them. */
export interface PolicyVerification extends Verification {
  /** Deviations of no single artifact. */
  readonly findings: readonly Finding[]
  /** Names that no rule speaks of, where the policy lets them be: nothing was verified of them. */
  readonly ignored: readonly string[]
  readonly waivers: {
    readonly used: readonly PolicyWaiver[]
    readonly unused: readonly PolicyWaiver[]
    readonly expired: readonly PolicyWaiver[]
  }
  /** The highest version that was verified of each series, to be recorded as the mark of the next time. */
  readonly marks: { readonly [series: string]: string }
}

/**
 * Judges artifacts under a policy file, each by all rules that speak of it; then the set: nothing unlisted, nothing denied, and
 * no rule without an artifact. It is pure: the time and what was recorded before come from the caller.
 */
export function evaluatePolicy(
  policy: NormalPolicy,
  evidence: NonEmpty<SubjectEvidence>,
  facts: EvaluationFacts,
): PolicyVerification {
  const judged = judgeAll(policy, evidence, facts)
  const ignored =
    judged.filter((one) => one === 'ignored').length === judged.length ? [] : ignoredOf(judged, evidence)
  const subjects = judged.flatMap((one, i) => {
    if (one !== 'ignored') return [withExpiries(policy, one, facts)]
    const item = evidence[i]
    // Where nothing at all is listed, leaving all of it aside would be a success without a proof.
    return ignored.length > 0 || item === undefined ? [] : [rejected(item, unlisted(item, policy.layer.file))]
  })
  if (!isNonEmpty(subjects)) throw new Error('no subject was judged')
  const findings = unmatchedRules(policy, evidence)
  const summary = summed(subjects)
  return {
    ...summary,
    verdict: findings.length > 0 ? 'rejected' : summary.verdict,
    findings,
    ignored,
    waivers: sortWaivers(policy, subjects, facts),
    marks: marksOf(policy, subjects, facts),
  }
}

type Judged = SubjectJudgement | 'ignored'

/** Artifacts of which the same is demanded are judged together, so that what they share is judged once. */
function judgeAll(
  policy: NormalPolicy,
  evidence: NonEmpty<SubjectEvidence>,
  facts: EvaluationFacts,
): readonly Judged[] {
  const groups = new Map<string, { readonly demand: Demand; readonly at: number[] }>()
  const judged: (Judged | undefined)[] = evidence.map((item, index) => {
    const { subject } = item
    const denied = denialOf(policy, item)
    if (denied !== undefined) return rejected(item, denied)
    const named = demandFor(policy, subject.name, facts)
    if (named.kind === 'unlisted') return named.refused ? rejected(item, unlisted(item, named.by)) : 'ignored'
    if (named.kind === 'undemanded') {
      const [rule] = named.rules
      return rejected(
        item,
        findingOf(subject.name)(
          'policy/undemanded',
          'a source',
          'no rule that speaks of it names one',
          rule?.place,
        ),
      )
    }
    const key = JSON.stringify(named.demand)
    const group = groups.get(key) ?? { demand: named.demand, at: [] }
    groups.set(key, group)
    group.at.push(index)
    return undefined
  })
  for (const { demand, at } of groups.values()) {
    const items = at.flatMap((index) => evidence[index] ?? [])
    if (!isNonEmpty(items)) throw new Error('a group has no artifact')
    const { subjects } = evaluateDemand(demand, items)
    for (const [i, index] of at.entries()) judged[index] = subjects[i]
  }
  return judged.map((one) => {
    if (one === undefined) throw new Error('an artifact was not judged')
    return one
  })
}

const ignoredOf = (judged: readonly Judged[], evidence: readonly SubjectEvidence[]): readonly string[] =>
  judged.flatMap((one, i) => (one === 'ignored' ? [evidence[i]?.subject.name ?? ''] : []))

const rejected = ({ subject }: SubjectEvidence, reason: Finding): SubjectJudgement => ({
  subject,
  verdict: { kind: 'rejected', reasons: [reason] },
  judgements: [],
  unrelated: 0,
  level: 0,
  levelReasons: ['It was refused before any proof was judged.'],
})

const unlisted = ({ subject }: SubjectEvidence, by: string): Finding =>
  findingOf(subject.name)('policy/unlisted', 'a rule that speaks of it', 'no rule matches its name', {
    file: by,
    line: 1,
  })

function denialOf({ denied }: NormalPolicy, { subject }: SubjectEvidence): Finding | undefined {
  const digests = Object.entries(subject.digest).map(([algorithm, hex]) => `${algorithm}:${hex}`)
  const hit = denied.find(({ kind, value }) => kind === 'digest' && digests.includes(value))
  return (
    hit && findingOf(subject.name)('policy/denied', `not ${hit.value}`, `it is: ${hit.reason}`, hit.place)
  )
}

/** A rule that matches nothing speaks of an artifact that is missing, or has a name that is wrong. */
const unmatchedRules = ({ layer }: NormalPolicy, evidence: readonly SubjectEvidence[]): readonly Finding[] =>
  distinct(
    rulesOf(layer)
      .filter((rule) => !rule.optional && !evidence.some(({ subject }) => speaksOf(rule, subject.name)))
      .map(({ match, place }) =>
        findingOf(place.rule)(
          'policy/rule-unmatched',
          `an artifact named ${match.join(' or ')}`,
          'none',
          place,
        ),
      ),
  )

/** Says of a rejection that a waiver would have prevented it, had it not expired. */
function withExpiries(
  policy: NormalPolicy,
  judgement: SubjectJudgement,
  facts: EvaluationFacts,
): SubjectJudgement {
  const { verdict, subject } = judgement
  if (verdict.kind !== 'rejected') return judgement
  const expired = policy.waivers.filter(
    (waiver) =>
      isExpired(waiver, facts) &&
      speaksOf(waiver, subject.name) &&
      verdict.reasons.some(({ code }) => waiver.codes.includes(code)),
  )
  const [first, ...rest] = verdict.reasons
  const more = expired.map(({ codes, owner, expires, place }) =>
    findingOf(subject.name)(
      'policy/waiver-expired',
      `a waiver of ${codes.join(', ')} that is in force`,
      `that of ${owner} expired on ${expires}`,
      place,
    ),
  )
  return { ...judgement, verdict: { kind: 'rejected', reasons: [first, ...rest, ...more] } }
}

const isExpired = ({ expires }: PolicyWaiver, { now }: EvaluationFacts): boolean =>
  !(Date.parse(now) < Date.parse(expires))

function sortWaivers(
  { waivers }: NormalPolicy,
  subjects: readonly SubjectJudgement[],
  facts: EvaluationFacts,
): PolicyVerification['waivers'] {
  const places = new Set(subjects.flatMap(({ waivedBy = [] }) => waivedBy.map(placeKey)))
  const inForce = waivers.filter((waiver) => !isExpired(waiver, facts))
  return {
    used: inForce.filter(({ place }) => places.has(placeKey(place))),
    unused: inForce.filter(({ place }) => !places.has(placeKey(place))),
    expired: waivers.filter((waiver) => isExpired(waiver, facts)),
  }
}

const placeKey = ({ file, line }: { readonly file: string; readonly line: number }): string =>
  `${file}:${line}`

/** Versions of what was verified; an artifact that was not leaves no mark. */
function marksOf(
  policy: NormalPolicy,
  subjects: readonly SubjectJudgement[],
  facts: EvaluationFacts,
): PolicyVerification['marks'] {
  const highest = new Map<string, SemVer>()
  for (const { subject, verdict } of subjects) {
    if (verdict.kind !== 'verified') continue
    const named = demandFor(policy, subject.name, facts)
    if (named.kind !== 'demand') continue
    const { demand } = named
    for (const { ref, series } of demand.rules.flatMap(({ version }) => version ?? []))
      for (const bundle of verdict.by) {
        // A summary is of a ref of its verifier.
        if (summaryIn(bundle) !== undefined) continue
        const version = versionInRef(ref, refOfBundle(demand, bundle) ?? '')
        const known = highest.get(series)
        if (version !== undefined && (known === undefined || compareSemVer(version, known) > 0))
          highest.set(series, version)
      }
  }
  return Object.fromEntries([...highest].map(([series, { text }]) => [series, text]))
}

const distinct = (findings: readonly Finding[]): readonly Finding[] => [
  ...new Map(findings.map((one) => [JSON.stringify(one), one])).values(),
]
