import { buildVerificationSummary } from '@tier3/attestation/verification-summary'
import { formatBase64 } from '@tier3/model/base64'
import { formatChecksumLine } from '@tier3/model/checksum-file'
import { describePassedOver } from '@tier3/model/companion-files'
import { displayText } from '@tier3/model/display'
import type { JsonObject } from '@tier3/model/json'
import { formatPinnedImage, type PinnedImage } from '@tier3/model/image-reference'
import { formatUtf8 } from '@tier3/model/utf8'
import type { VerdictKind } from '@tier3/model/verdict'
import { listPaths } from '@tier3/runner/define/output-limit'
import type { Report } from '@tier3/runner/define/report'
import { describeBelievedRoot, warningsOfRoot } from '@tier3/verification/believed-root'
import { describeOutcome, describePolicy, describeRefusal } from '@tier3/verification/describe'
import type { SubjectJudgement, Verification } from '@tier3/verification/verification'
import { buildVerificationReport, type Grounds } from '@tier3/verification/verification-report'
import { describeLoosePolicy } from './loose-policy.ts'
import type { EmittedSummary } from './emit-summaries.ts'
import { describeImage } from './image-subjects.ts'
import { inputsOf } from './judgement.ts'
import type { VerifyPlan } from './plan.ts'
import { saidOfFile, type FileOutcome, type Said } from './report-of-file.ts'
import { buildSummary, demandTable } from './summary.ts'

export interface VerifyConclusion extends Grounds {
  readonly verification: Verification
  readonly passedOver: readonly string[]
  /** The image that was judged, where there is one. */
  readonly image?: PinnedImage
  /** The outcome under a policy file, where there is one. */
  readonly underFile?: FileOutcome
  /** The summaries that were written; empty where not everything was verified. */
  readonly summaries?: readonly EmittedSummary[]
}

const EXIT = { verified: 0, rejected: 1, indeterminate: 3 } as const

export function report(plan: VerifyPlan, conclusion: VerifyConclusion): Report {
  const { verification, passedOver, image, underFile, summaries = [], ...grounds } = conclusion
  const { subjects, verdict, level } = verification
  const demanded = underFile === undefined ? saidOfInputs(plan, conclusion) : saidOfFile(underFile, grounds)
  const count = (kind: VerdictKind): number => subjects.filter((s) => s.verdict.kind === kind).length
  const listed = listPaths(
    'vsa-paths',
    summaries.map(({ path }) => path),
    'the report',
  )
  return {
    exitCode: EXIT[verdict],
    title: title(verification, underFile?.verification.findings.length ?? 0),
    outputs: {
      verdict,
      verified: String(count('verified')),
      subjects: verdict === 'verified' ? formatBase64(formatUtf8(checksumLines(subjects))) : '',
      image: verdict === 'verified' && image !== undefined ? formatPinnedImage(image) : '',
      level: String(level),
      ...(conclusion.summaries === undefined ? {} : { 'vsa-paths': listed.text }),
    },
    lines: [
      ...demanded.lines,
      ...(image === undefined ? [] : [describeImage(image)]),
      `trusted root: ${describeBelievedRoot(grounds.trustedRoot)}`,
      ...describeOutcome(verification),
      ...summaries.map(({ path }) => `  -> ${displayText(path)}`),
    ],
    summary: buildSummary(demanded.summary, verification, grounds.trustedRoot),
    findings: [
      ...subjects.flatMap(({ verdict: v }) => (v.kind === 'rejected' ? v.reasons : [])),
      ...(underFile?.verification.findings ?? []),
    ],
    warnings: [...demanded.warnings, ...warningsOfRoot(grounds.trustedRoot)],
    notices: [
      ...describePassedOver(passedOver, 'verified'),
      ...subjects.flatMap(gapNotices),
      ...demanded.notices,
      ...listed.notices,
    ],
    body:
      conclusion.summaries === undefined
        ? demanded.body
        : { ...demanded.body, ...formatSummaries(summaries) },
  }
}

/** What each summary says, by the names that its predicate has for it. */
const formatSummaries = (summaries: readonly EmittedSummary[]): JsonObject => ({
  summaries: summaries.map(({ path, subject, summary }) => ({
    path: displayText(path, 4096),
    subject: { name: displayText(subject.name, 4096), sha256: subject.digest.sha256 },
    predicate: buildVerificationSummary(summary),
  })),
})

const checksumLines = (subjects: Verification['subjects']): string =>
  subjects.map(({ subject: { name, digest } }) => formatChecksumLine({ hex: digest.sha256, name })).join('')

function saidOfInputs(plan: VerifyPlan, { verification, policyDigest, trustedRoot }: VerifyConclusion): Said {
  const policy = inputsOf(plan)
  return {
    lines: describePolicy(policy),
    summary: demandTable(policy),
    warnings: describeLoosePolicy(policy),
    notices: [],
    body: buildVerificationReport(policy, { policyDigest, trustedRoot }, verification),
  }
}

function title({ verdict, subjects }: Verification, ofSet: number): string {
  const total = `${subjects.length} artifact${subjects.length === 1 ? '' : 's'}`
  const wrong = subjects.filter((s) => s.verdict.kind === verdict).length
  if (wrong === 0) return `${verdict}: ${ofSet} ${ofSet === 1 ? 'rule' : 'rules'} without an artifact`
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
