import type { SummaryBlock } from '@tier3/runner/define/report'
import { describeDiff } from '@tier3/sbom/diff/describe'
import type { Gap } from '@tier3/sbom/lock-facts'
import { licenseText } from '@tier3/sbom/cyclonedx/canonical'
import type { ProfileResult } from '@tier3/sbom/profiles/profile'
import type { SbomDocument } from '@tier3/sbom/document'
import type { Produced } from './produce.ts'
import { documentWarnings, buildNotices } from './report-document.ts'

const MOST_ROWS = 100

/** The summary as somebody would read it who decides on the release: what changed, what is open, what is in it. */
export function summaryOf(produced: Produced): readonly SummaryBlock[] {
  const { comparison, made, profiles } = produced
  return [
    ...changes(comparison),
    ...[...documentWarnings(made), ...buildNotices(made)].map((text): SummaryBlock => ({
      kind: 'text',
      text,
    })),
    ...gapBlocks(made.gaps),
    ...profiles.map(profileBlock),
    {
      kind: 'details',
      title: 'Components by ecosystem',
      open: comparison === undefined,
      blocks: [ecosystemTable(made.document)],
    },
    { kind: 'details', title: 'Licences', blocks: [licenseTable(made.document)] },
  ]
}

function changes(comparison: Produced['comparison']): readonly SummaryBlock[] {
  if (comparison === undefined) return []
  const { diff, previous } = comparison
  if (previous.kind === 'none') return [{ kind: 'text', text: `Not compared: ${previous.reason}.` }]
  if (diff === undefined) return []
  const tables = describeDiff(diff)
  if (tables.length === 0) return [{ kind: 'text', text: `Nothing changed since ${previous.label}.` }]
  return [
    { kind: 'text', text: `Changes since ${previous.label}:` },
    ...tables.map(({ alarm, columns, rows, title }): SummaryBlock => ({
      kind: 'details',
      title: `${title} (${rows.length})`,
      open: alarm,
      blocks: [{ kind: 'table', columns, rows: rows.slice(0, MOST_ROWS) }, ...more(rows.length)],
    })),
  ]
}

const gapBlocks = (gaps: readonly Gap[]): readonly SummaryBlock[] =>
  gaps.length === 0
    ? []
    : [
        {
          kind: 'details',
          title: `What is not known, and what would settle it (${gaps.length})`,
          open: true,
          blocks: [
            {
              kind: 'table',
              columns: ['file', 'what is not known', 'fix'],
              rows: gaps.slice(0, MOST_ROWS).map(({ file, meaning, fix }) => [{ code: file }, meaning, fix]),
            },
            ...more(gaps.length),
          ],
        },
      ]

const profileBlock = ({ passed, rows, title }: ProfileResult): SummaryBlock => ({
  kind: 'details',
  title: `${passed ? '✓' : '✗'} ${title}`,
  open: !passed,
  blocks: [
    {
      kind: 'table',
      columns: ['element', 'clause', 'status', 'components'],
      rows: rows.map(({ clause, element, met, of, status }) => [element, clause, status, `${met} of ${of}`]),
    },
  ],
})

function ecosystemTable({ components }: SbomDocument): SummaryBlock {
  const counts = new Map<string, number>()
  for (const { purl, type } of components) {
    const ecosystem = purl === undefined ? type : (purl.slice('pkg:'.length).split('/')[0] ?? type)
    counts.set(ecosystem, (counts.get(ecosystem) ?? 0) + 1)
  }
  return {
    kind: 'table',
    columns: ['ecosystem', 'components'],
    rows: [...counts].toSorted(byCount).map(([name, count]) => [name, String(count)]),
  }
}

function licenseTable({ components }: SbomDocument): SummaryBlock {
  const counts = new Map<string, number>()
  for (const { licenses, type } of components) {
    if (type === 'file') continue
    const text = licenses.length === 0 ? 'not known' : licenses.map(licenseText).join(' AND ')
    counts.set(text, (counts.get(text) ?? 0) + 1)
  }
  return {
    kind: 'table',
    columns: ['licence', 'components'],
    rows: [...counts]
      .toSorted(byCount)
      .slice(0, MOST_ROWS)
      .map(([name, count]) => [name, String(count)]),
  }
}

/** The most first; equal counts in code-unit order, so that the summary is the same in every run. */
const byCount = ([a, m]: readonly [string, number], [b, n]: readonly [string, number]): number =>
  n - m || (a < b ? -1 : 1)

const more = (rows: number): readonly SummaryBlock[] =>
  rows > MOST_ROWS ? [{ kind: 'text', text: `and ${rows - MOST_ROWS} more; the report has all.` }] : []
