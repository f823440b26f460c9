import { describeFinding } from '@tier3/audit/compare/describe-drift'
import { displayText } from '@tier3/model/display'
import type { Finding } from '@tier3/model/finding'
import { describeProblem } from '@tier3/model/problem'
import type { Report } from '@tier3/runner/define/report'
import type { Conclusion } from './conclude.ts'
import { describeLint } from './lint-notes.ts'
import type { DriftPlan } from './plan.ts'
import { reportBody } from './report-document.ts'
import type { Difference, Gap, RepositoryResult } from './result.ts'
import { buildSummary } from './summary.ts'
import { countDifferences, runTitle } from './title.ts'

export function report(plan: DriftPlan, conclusion: Conclusion): Report {
  const { results, missing, effects, verdict, exitCode, lint, notes } = conclusion
  const of = (outcome: RepositoryResult['outcome']): number =>
    results.filter((result) => result.outcome === outcome).length
  const many = results.length > 1 || conclusion.shard !== undefined
  const planned = effects.plan
  return {
    exitCode,
    title: runTitle(conclusion, conclusion),
    outputs: {
      verdict,
      findings: String(countDifferences(conclusion)),
      repositories: String(results.length),
      failing: String(of('fail')),
      unknown: String(of('unknown') + missing.length),
      'sarif-path': effects.sarifPath ?? '',
      'plan-path': planned?.path ?? '',
      'plan-digest': planned?.digest ?? '',
      issue: effects.issue?.action === 'closed' ? '' : (effects.issue?.url ?? ''),
    },
    lines: [
      ...missing.map(({ current }) => `? ${current}`),
      ...results.flatMap((result) => resultLines(result, many)),
      ...(planned === undefined
        ? []
        : [`Plan ${planned.digest}:`, ...planned.steps.map((step) => `  ${step}`)]),
      ...(effects.issue === undefined || effects.issue.number === undefined
        ? []
        : [`Issue ${effects.issue.number} ${effects.issue.action}`]),
    ],
    summary: [
      ...buildSummary(conclusion, conclusion),
      ...(planned === undefined
        ? []
        : [
            {
              kind: 'details',
              title: `Plan ${planned.digest}`,
              blocks: [{ kind: 'code', language: 'text', text: planned.steps.join('\n') }],
            } as const,
          ]),
    ],
    findings: [
      ...missing.map((gap) => gapFinding('the fleet', gap)),
      ...results.flatMap((result) => findingsOf(result, many)),
    ],
    warnings: [
      ...effects.problems.map((one) => `${one.code}: ${describeProblem(one)}\nTo mend it: ${one.fix}`),
      ...results.flatMap((result) => weakeningsToldOnly(result)),
      ...results.flatMap(({ subject, losses }) => losses.map((loss) => `${subject}: ${loss}`)),
      ...lint.filter(({ severity }) => severity === 'warning').map(describeLint),
    ],
    notices: [
      ...results.flatMap(({ subject, differences }) =>
        differences
          .filter(
            ({ fails, direction }) => !fails && ['incomparable', 'none', 'stricter'].includes(direction),
          )
          .map((one) => `${subject}: ${describe(one)}`),
      ),
      ...lint.filter(({ severity }) => severity === 'note').map(describeLint),
      ...notes,
    ],
    body: reportBody(plan.kind, conclusion),
  }
}

const describe = (one: Difference): string => describeFinding({ ...one, rule: 'member-unknown' })

function resultLines(
  { subject, verdict, differences, gaps, losses }: RepositoryResult,
  many: boolean,
): readonly string[] {
  const indent = many ? '  ' : ''
  return [
    ...(many ? [`${displayText(subject)}: ${verdict}`] : []),
    ...differences
      .filter(({ direction }) => direction !== 'cosmetic')
      .map((one) => `${indent}${describe(one)}`),
    ...gaps.map(({ code, current }) => `${indent}Not read: ${code}: ${current}`),
    ...losses.map((loss) => `${indent}Accepted as not verified: ${loss}`),
  ]
}

/** What keeps the run from passing: what the mode refuses, and what could not be told. */
const findingsOf = ({ subject, differences, gaps }: RepositoryResult, many: boolean): readonly Finding[] => [
  ...differences
    .filter(({ fails, direction }) => fails || direction === 'unknown')
    .map((one) => plainFinding(subject, one, many)),
  ...gaps.map((gap) => gapFinding(subject, gap)),
]

const plainFinding = (subject: string, one: Difference, many: boolean): Finding => ({
  code: one.code,
  subject: many ? `${subject}: ${one.subject}` : one.subject,
  demand: one.demand,
  seen: one.words.includes(one.seen) ? one.words : `${one.seen}: ${one.words}`,
  fix: one.fix,
  ...(one.at === undefined ? {} : { at: one.at }),
})

const gapFinding = (subject: string, { code, current, desired, fix }: Gap): Finding => ({
  code,
  subject,
  demand: desired,
  seen: current,
  fix,
})

/** In a report nothing fails; what is weaker must still not be overlooked. */
const weakeningsToldOnly = ({ subject, differences }: RepositoryResult): readonly string[] =>
  differences
    .filter(({ fails, direction }) => !fails && direction === 'weaker')
    .map((one) => `${subject}: ${describe(one)}`)
