import { markdownCode, markdownText } from '@tier3/model/display'
import { describeDiff, type DiffCell, type DiffTable } from './describe.ts'
import { isEmptyDiff, type DocumentSketch, type SbomDiff } from './sbom-diff.ts'

export interface DiffTitles {
  /** What the former document is of, e.g. `v1.2.0`; left out where there is none. */
  readonly from?: string
  readonly to: string
  /** Rows shown of each table; 50 unless told. */
  readonly rows?: number
  /** The longest that the section may become; 60,000 unless told: the notes of a release on GitHub hold 125,000. */
  readonly characters?: number
}

/**
 * The comparison as a section of release notes, without a heading: alarms first, then one sentence of counts, then
 * folded tables. Undefined stands for a first release. Hostile names cannot form markup, links or HTML; the length is
 * bounded, and what is left out is counted.
 */
export function formatDiffMarkdown(diff: SbomDiff | undefined, titles: DiffTitles): string {
  if (diff === undefined) {
    return `There is no previous SBOM to compare ${markdownText(titles.to, 100)} with: every dependency is listed for the first time.\n`
  }
  const tables = describeDiff(diff)
  let text = [...alarm(diff), `${summarizeDiff(diff, titles)}\n`, ...caveats(diff)].join('\n')
  for (const table of [...tables.filter((t) => t.alarm), ...tables.filter((t) => !t.alarm)]) {
    text += `\n${fitTable(table, titles.rows ?? 50, (titles.characters ?? 60_000) - text.length)}`
  }
  return text
}

/** The table with as many rows as fit; its title and count alone where not even one does. */
function fitTable(table: DiffTable, rows: number, characters: number): string {
  for (let limit = rows; limit > 0; limit = Math.floor(limit / 2)) {
    const text = formatTable(table, limit)
    if (text.length <= characters) return text
  }
  return `${table.title}: ${table.rows.length}, too long to be shown here\n`
}

/** One sentence of counts, safe in Markdown. */
export function summarizeDiff(diff: SbomDiff, { from, to }: Pick<DiffTitles, 'from' | 'to'>): string {
  const since = from === undefined ? 'the previous release' : markdownText(from, 100)
  const what = `Dependencies of ${markdownText(to, 100)} compared with ${since}`
  if (isEmptyDiff(diff)) return `${what}: nothing changed.`
  const counts = [
    [diff.added.length, 'added'],
    [diff.bumped.length, 'with another version'],
    [diff.removed.length, 'removed'],
    [diff.relicensed.length, 'with another licence'],
    [diff.rehashed.length, 'with other bytes under the same version'],
  ] as const
  const said = counts.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`)
  return `${what}: ${said.length === 0 ? 'no package added, removed or replaced' : said.join(', ')}.`
}

function alarm({ rehashed }: SbomDiff): readonly string[] {
  if (rehashed.length === 0) return []
  const what =
    rehashed.length === 1
      ? 'One dependency has the same version as before, but other bytes.'
      : `${rehashed.length} dependencies have the same version as before, but other bytes.`
  return [
    `**${what}** Registries do not change a published version: find out who replaced it before you use this release.\n`,
  ]
}

function caveats({ documents: { before, after } }: SbomDiff): readonly string[] {
  const common = before.tools.some((tool) => after.tools.includes(tool))
  const lines = [
    before.packages === 0 && 'The former SBOM lists no package at all.',
    after.packages === 0 && 'The new SBOM lists no package at all.',
    before.name !== undefined &&
      after.name !== undefined &&
      before.name !== after.name &&
      `The documents are about different things: ${subject(before)} and ${subject(after)}.`,
    !common &&
      before.tools.length > 0 &&
      after.tools.length > 0 &&
      `Different tools made the documents (${tools(before)}; ${tools(after)}), so some of the differences may be theirs.`,
  ].filter((line) => line !== false)
  return lines.length === 0 ? [] : [`${lines.join(' ')}\n`]
}

const subject = ({ name }: DocumentSketch): string => markdownCode(name ?? '', 100)

const tools = (sketch: DocumentSketch): string =>
  sketch.tools
    .slice(0, 5)
    .map((name) => markdownText(name, 60))
    .join(', ')

function formatTable({ title, alarm: open, columns, rows }: DiffTable, limit: number): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`
  const shown = rows.slice(0, limit)
  const more = rows.length > shown.length ? `\nand ${rows.length - shown.length} more\n` : ''
  const table =
    line(columns) +
    line(columns.map(() => '---')) +
    shown.map((row) => line(row.map(formatCell))).join('') +
    more
  return `<details${open ? ' open' : ''}><summary>${title} (${rows.length})</summary>\n\n${table}\n</details>\n`
}

const formatCell = (cell: DiffCell): string =>
  typeof cell === 'string' ? markdownText(cell, 200) : markdownCode(cell.code, 200)
