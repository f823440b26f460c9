import { describeVerdict } from '@tier3/audit/compare/describe-drift'
import type { IssueText } from '@tier3/model/tracking-issue'
import type { Judgement } from './conclude.ts'
import type { Judged } from './perform.ts'
import { buildSummary } from './summary.ts'
import type { DriftPorts } from './ports.ts'
import { runTitle } from './title.ts'

const EXIT = { pass: 0, fail: 1, unknown: 3 } as const

/** The issue as Markdown. No time and no run stand in it, so that it changes only when what it tells does. */
export function issueText(judged: Judged, judgement: Judgement, markdown: DriftPorts['markdown']): IssueText {
  const { verdict, outcome } = judgement
  const summary = [
    ...buildSummary(judged, judgement),
    {
      kind: 'text',
      text: 'This issue is kept by ruleset-drift: it is edited by every run, and closed by the first that passes.',
    } as const,
  ]
  return {
    title: `Rulesets: ${describeVerdict(verdict)}`,
    body: markdown({
      title: runTitle(judged, judgement),
      exitCode: EXIT[outcome],
      summary,
    }),
  }
}

/** Whether the outcome is unknown for no other reason than that a service did not answer. */
export function isOutage({ results, missing }: Judged, { outcome }: Judgement): boolean {
  if (outcome !== 'unknown' || missing.length > 0) return false
  return results
    .filter((result) => result.outcome === 'unknown')
    .every(({ gaps }) => gaps.some(({ code }) => code.startsWith('service/')))
}
