import { describePassedOver } from '@tier3/model/companion-files'
import type { VerdictKind } from '@tier3/model/verdict'
import type { Report, SummaryBlock } from '@tier3/runner/define/report'
import { describePolicy, describeReason, describeVerification } from '@tier3/verification/describe'
import type { BundleJudgement, SubjectJudgement, Verification } from '@tier3/verification/verification'
import { buildVerificationReport } from '@tier3/verification/verification-report'
import type { VerifyPlan } from './plan.ts'

export interface VerifyConclusion {
  readonly verification: Verification
  readonly passedOver: readonly string[]
  readonly policyDigest: string
}

const EXIT = { verified: 0, rejected: 1, indeterminate: 3 } as const

export function report(
  { policy }: VerifyPlan,
  { verification, passedOver, policyDigest }: VerifyConclusion,
): Report {
  const { subjects, verdict, level } = verification
  const count = (kind: VerdictKind): number => subjects.filter((s) => s.verdict.kind === kind).length
  return {
    exitCode: EXIT[verdict],
    title: title(verification),
    outputs: { verdict, verified: String(count('verified')), level: String(level) },
    lines: describeVerification(policy, verification),
    summary: [
      { kind: 'table', columns: ['artifact', 'sha256', 'verdict', 'why'], rows: subjects.map(subjectRow) },
      {
        kind: 'details',
        title: 'What was demanded',
        blocks: describePolicy(policy).map((text) => ({ kind: 'text', text })),
      },
      ...subjects.slice(0, EXPLAINED).map(explanation),
    ],
    findings: subjects.flatMap(({ verdict: v }) => (v.kind === 'rejected' ? v.reasons : [])),
    notices: [
      ...(policy.signer === undefined ? [LOOSE_SIGNER] : []),
      ...describePassedOver(passedOver, 'verified'),
      ...subjects.flatMap(gapNotices),
    ],
    body: buildVerificationReport(policy, policyDigest, verification),
  }
}

// A summary with the checks of a thousand artifacts helps nobody; the report has them all.
const EXPLAINED = 20

const LOOSE_SIGNER =
  'any workflow of the repository may have signed; name the release workflow in "signer-workflow" to accept only that'

function title({ verdict, subjects }: Verification): string {
  const total = `${subjects.length} artifact${subjects.length === 1 ? '' : 's'}`
  const wrong = subjects.filter((s) => s.verdict.kind === verdict).length
  return verdict === 'verified' ? `${total} verified` : `${verdict}: ${wrong} of ${total}`
}

const subjectRow = (judgement: SubjectJudgement) => [
  { code: judgement.subject.name === '' ? '(no name)' : judgement.subject.name },
  { code: judgement.subject.digest.sha256 },
  judgement.verdict.kind,
  describeReason(judgement),
]

function explanation({ subject, judgements }: SubjectJudgement): SummaryBlock {
  return {
    kind: 'details',
    title: `Checks of ${subject.name === '' ? subject.digest.sha256 : subject.name}`,
    blocks:
      judgements.length === 0
        ? [{ kind: 'text', text: 'There is no bundle.' }]
        : judgements.flatMap(checkTable),
  }
}

const checkTable = ({ origin, checks, passed }: BundleJudgement): readonly SummaryBlock[] => [
  { kind: 'text', text: `${passed ? '✓' : '✗'} ${origin}` },
  {
    kind: 'table',
    columns: ['check', 'demand', 'seen', 'read from', 'result'],
    rows: checks.map((c) => [
      c.id,
      c.demand,
      c.hint === undefined ? c.seen : `${c.seen} (${c.hint})`,
      c.source,
      c.result,
    ]),
  },
]

const gapNotices = ({ subject, verdict }: SubjectJudgement): readonly string[] =>
  verdict.kind === 'indeterminate'
    ? verdict.reasons.map((p) => `${subject.name}: ${p.code}: cannot ${p.attempted}: ${p.current}; ${p.fix}`)
    : []
