import { formatBase64 } from '@tier3/model/base64'
import { formatChecksumLine } from '@tier3/model/checksum-file'
import { describePassedOver } from '@tier3/model/companion-files'
import { formatUtf8 } from '@tier3/model/utf8'
import type { VerdictKind } from '@tier3/model/verdict'
import type { Report } from '@tier3/runner/define/report'
import { describeRefusal, describeVerification } from '@tier3/verification/describe'
import type { SubjectJudgement, Verification } from '@tier3/verification/verification'
import { buildVerificationReport, type Grounds } from '@tier3/verification/verification-report'
import { describeLoosePolicy } from './loose-policy.ts'
import type { VerifyPlan } from './plan.ts'
import { buildSummary } from './summary.ts'

export interface VerifyConclusion extends Grounds {
  readonly verification: Verification
  readonly passedOver: readonly string[]
}

const EXIT = { verified: 0, rejected: 1, indeterminate: 3 } as const

export function report(
  { policy }: VerifyPlan,
  { verification, passedOver, ...grounds }: VerifyConclusion,
): Report {
  const { subjects, verdict, level } = verification
  const count = (kind: VerdictKind): number => subjects.filter((s) => s.verdict.kind === kind).length
  return {
    exitCode: EXIT[verdict],
    title: title(verification),
    outputs: {
      verdict,
      verified: String(count('verified')),
      subjects: verdict === 'verified' ? formatBase64(formatUtf8(checksumLines(subjects))) : '',
      level: String(level),
    },
    lines: describeVerification(policy, verification),
    summary: buildSummary(policy, verification),
    findings: subjects.flatMap(({ verdict: v }) => (v.kind === 'rejected' ? v.reasons : [])),
    warnings: describeLoosePolicy(policy),
    notices: [...describePassedOver(passedOver, 'verified'), ...subjects.flatMap(gapNotices)],
    body: buildVerificationReport(policy, grounds, verification),
  }
}

const checksumLines = (subjects: Verification['subjects']): string =>
  subjects.map(({ subject: { name, digest } }) => formatChecksumLine({ hex: digest.sha256, name })).join('')

function title({ verdict, subjects }: Verification): string {
  const total = `${subjects.length} artifact${subjects.length === 1 ? '' : 's'}`
  const wrong = subjects.filter((s) => s.verdict.kind === verdict).length
  return verdict === 'verified' ? `${total} verified` : `${verdict}: ${wrong} of ${total}`
}

function gapNotices(judgement: SubjectJudgement): readonly string[] {
  const { subject, verdict } = judgement
  if (verdict.kind !== 'indeterminate') return []
  const refusal = describeRefusal(judgement)
  return verdict.reasons.map(
    (p) => `${subject.name}: ${p.code}: cannot ${p.attempted}: ${p.current}; ${p.fix}${refusal}`,
  )
}
