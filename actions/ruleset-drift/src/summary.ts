import { describeVerdict } from '@tier3/audit/compare/describe-drift'
import type { Cell, SummaryBlock } from '@tier3/runner/define/report'
import type { Judgement } from './conclude.ts'
import { describeLint } from './lint-notes.ts'
import type { Judged } from './perform.ts'
import type { Difference, RepositoryResult } from './result.ts'
import { reviewBlocks } from './review.ts'
import { counted, isSingle } from './title.ts'

/** A summary with the review of a thousand repositories helps nobody; the report has them all. */
const REVIEWED = 20

/** What to read in the order in which it is needed: the verdict, the review, then every ruleset and every repository. */
export function buildSummary(judged: Judged, { verdict }: Judgement): readonly SummaryBlock[] {
  const { results, lint, notes } = judged
  const [only] = results
  return [
    { kind: 'text', text: `Verdict ${verdict}: ${describeVerdict(verdict)}.` },
    ...(only !== undefined && isSingle(judged)
      ? [...reviewBlocks(only), rulesetTable(only)]
      : fleetBlocks(judged)),
    ...notes.map((text): SummaryBlock => ({ kind: 'text', text: `Note: ${text}.` })),
    ...(lint.length === 0
      ? []
      : [
          {
            kind: 'details',
            title: `${counted(lint.length, 'remark')} on the declared files`,
            blocks: [{ kind: 'table', columns: ['remark'], rows: lint.map((one) => [describeLint(one)]) }],
          } as const,
        ]),
  ]
}

const rulesetTable = ({ rulesets }: RepositoryResult): SummaryBlock => ({
  kind: 'details',
  title: `${counted(rulesets.length, 'row')} of rulesets and presets`,
  blocks: [
    {
      kind: 'table',
      columns: ['ruleset', 'target', 'verdict', 'differences', 'declared in'],
      rows: rulesets.map(({ name, target, verdict, differences, file }): readonly Cell[] => [
        name,
        target,
        verdict,
        String(differences),
        file === undefined ? '' : { code: file },
      ]),
    },
  ],
})

function fleetBlocks({ results, missing }: Judged): readonly SummaryBlock[] {
  const open = results.filter(({ outcome }) => outcome !== 'pass').toSorted((a, b) => rank(a) - rank(b))
  const passed = results.filter(({ outcome }) => outcome === 'pass')
  const table = (rows: readonly RepositoryResult[]): SummaryBlock => ({
    kind: 'table',
    columns: ['repository', 'verdict', 'weaker', 'unknown', 'other', 'first'],
    rows: rows.map(repositoryRow),
  })
  return [
    ...missing.map(({ code, current, fix }): SummaryBlock => ({
      kind: 'text',
      text: `${code}: ${current}. ${fix}`,
    })),
    ...(open.length === 0 ? [] : [table(open)]),
    ...open.slice(0, REVIEWED).map((result): SummaryBlock => ({
      kind: 'details',
      title: `${result.subject}: ${result.verdict}`,
      blocks: reviewBlocks(result),
    })),
    ...(passed.length === 0
      ? []
      : [
          {
            kind: 'details',
            title: `${counted(passed.length, 'repository')} without anything that fails`,
            blocks: [table(passed)],
          } as const,
        ]),
  ]
}

const rank = ({ outcome }: RepositoryResult): number => ['fail', 'unknown', 'pass'].indexOf(outcome)

function repositoryRow({ subject, verdict, differences, gaps }: RepositoryResult): readonly Cell[] {
  const count = (of: (difference: Difference) => boolean): number => differences.filter(of).length
  const weaker = count(({ direction }) => direction === 'weaker')
  const unknown = count(({ direction }) => direction === 'unknown') + gaps.length
  const other = count(({ direction }) => !['weaker', 'unknown', 'cosmetic'].includes(direction))
  const [first] = differences.filter(({ direction }) => direction !== 'cosmetic')
  const why = first === undefined ? (gaps[0]?.current ?? '') : `${first.subject}: ${first.words}`
  return [{ code: subject }, verdict, String(weaker), String(unknown), String(other), why]
}
