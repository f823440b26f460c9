import { markdownCode, markdownText } from '@tier3/model/display'
import type { Cell, Report, SummaryBlock } from '../define/report.ts'

/** GitHub drops a step's whole summary above 1 MiB; we stay below and say what was left out. */
const BYTE_BUDGET = 900_000
const ROW_BUDGET = 1_000

const GLYPH = { 0: '✅', 1: '❌', 2: '⚠️', 3: '❔' } as const

/** The report as Markdown for the job summary; hostile text cannot form markup, links, HTML or workflow commands. */
export function renderSummary(
  action: string,
  report: Pick<Report, 'title' | 'exitCode' | 'summary'>,
): string {
  const head = `### ${GLYPH[report.exitCode]} ${markdownText(action)}: ${markdownText(report.title)}\n`
  let text = head
  for (const block of report.summary) {
    const rendered = renderBlock(block)
    if (byteLength(text) + byteLength(rendered) > BYTE_BUDGET) {
      return `${text}\n_The rest is too long for a summary; the report has all of it._\n`
    }
    text += `\n${rendered}`
  }
  return text
}

function renderBlock(block: SummaryBlock): string {
  switch (block.kind) {
    case 'text':
      return `${markdownText(block.text, 4_000)}\n`
    case 'code':
      return renderCode(block.language, block.text)
    case 'details':
      return `<details${block.open === true ? ' open' : ''}><summary>${markdownText(block.title)}</summary>\n\n${block.blocks.map(renderBlock).join('\n')}\n</details>\n`
    case 'table':
      return renderTable(block.columns, block.rows)
  }
}

function renderTable(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`
  const shown = rows.slice(0, ROW_BUDGET)
  const more =
    rows.length > shown.length ? `\n_and ${rows.length - shown.length} more rows in the report_\n` : ''
  const header = line(columns.map((c) => markdownText(c))) + line(columns.map(() => '---'))
  return header + shown.map((row) => line(row.map(renderCell))).join('') + more
}

const renderCell = (cell: Cell): string =>
  typeof cell === 'string' ? markdownText(cell) : markdownCode(cell.code)

// The fence is longer than any run of backticks inside, so that the text cannot close it.
function renderCode(language: string, text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map((m) => m[0].length))
  const fence = '`'.repeat(Math.max(3, longest + 1))
  return `${fence}${language}\n${text.replace(/\r/g, '')}\n${fence}\n`
}

const byteLength = (text: string): number => Buffer.byteLength(text)
