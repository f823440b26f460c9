import type { Cell, SummaryBlock } from '@tier3/runner/define/report'
import { describeBelievedRoot, type BelievedRoot } from '@tier3/verification/believed-root'
import { describeDemands, describeReason } from '@tier3/verification/describe'
import type { Policy } from '@tier3/verification/policy'
import type { BundleJudgement, Check, SubjectJudgement, Verification } from '@tier3/verification/verification'

/** The demand of inputs, one row each. */
export const demandTable = (policy: Policy): SummaryBlock => ({
  kind: 'table',
  columns: ['demand', 'value'],
  rows: describeDemands(policy),
})

/** What to read in the order in which it is needed: the verdicts, how to mend what failed, then every check, folded. */
export const buildSummary = (
  demanded: SummaryBlock,
  { subjects }: Verification,
  trustedRoot: BelievedRoot,
): readonly SummaryBlock[] => [
  { kind: 'table', columns: ['artifact', 'verdict', 'why'], rows: subjects.map(subjectRow) },
  ...mending(subjects),
  {
    kind: 'details',
    title: 'What was demanded',
    blocks: [demanded, { kind: 'text', text: `Trusted root: ${describeBelievedRoot(trustedRoot)}` }],
  },
  ...subjects
    .toSorted((a, b) => Number(isVerified(a)) - Number(isVerified(b)))
    .slice(0, EXPLAINED)
    .map(explanation),
]

/** A summary with the checks of a thousand artifacts helps nobody; the report has them all. Those that failed come first. */
const EXPLAINED = 20

const isVerified = ({ verdict }: SubjectJudgement): boolean => verdict.kind === 'verified'

const subjectRow = (judgement: SubjectJudgement): readonly Cell[] => [
  { code: judgement.subject.name === '' ? '(no name)' : judgement.subject.name },
  judgement.verdict.kind,
  describeReason(judgement),
]

/** Each code of the rejections once, with its fix. */
function mending(subjects: readonly SubjectJudgement[]): readonly SummaryBlock[] {
  const findings = subjects.flatMap(({ verdict }) => (verdict.kind === 'rejected' ? verdict.reasons : []))
  const fixes = new Map(findings.map(({ code, fix }) => [code, fix.replaceAll('\n', ' ')]))
  return fixes.size === 0
    ? []
    : [
        {
          kind: 'table',
          columns: ['code', 'To mend it'],
          rows: [...fixes].map(([code, fix]) => [{ code }, fix]),
        },
      ]
}

function explanation(judgement: SubjectJudgement): SummaryBlock {
  const { subject, judgements } = judgement
  const { sha256 } = subject.digest
  return {
    kind: 'details',
    title: `Checks of ${subject.name === '' ? `sha256:${sha256}` : subject.name}`,
    open: !isVerified(judgement),
    blocks: [
      { kind: 'text', text: `sha256:${sha256}` },
      ...(judgements.length === 0
        ? [{ kind: 'text', text: 'There is no bundle.' } as const]
        : judgements.flatMap(bundleBlocks)),
    ],
  }
}

function bundleBlocks({ origin, checks, passed }: BundleJudgement): readonly SummaryBlock[] {
  const failed = checks.filter(({ result }) => result !== 'pass')
  const held = checks.filter(({ result }) => result === 'pass')
  return [
    { kind: 'text', text: `${passed ? '✓' : '✗'} ${origin}` },
    ...(failed.length === 0 ? [] : [checkTable(failed)]),
    ...(held.length === 0
      ? []
      : [
          {
            kind: 'details',
            title: `${held.length} ${held.length === 1 ? 'check' : 'checks'} passed`,
            blocks: [checkTable(held)],
          } as const,
        ]),
  ]
}

const checkTable = (checks: readonly Check[]): SummaryBlock => ({
  kind: 'table',
  columns: ['check', 'demand', 'seen', 'read from', 'result'],
  rows: checks.map((c) => [
    c.id,
    c.demand,
    c.hint === undefined ? c.seen : `${c.seen} (${c.hint})`,
    c.source,
    c.result,
  ]),
})
