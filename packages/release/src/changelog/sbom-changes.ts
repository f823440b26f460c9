import { markdownCode, markdownText } from '@tier3/model/display'
import { isJsonObject, parseJson, type Json, type JsonObject } from '@tier3/model/json'
import { failed, ok, type Result } from '@tier3/model/result'
import { closeText } from './closed-text.ts'

const ROWS = 50

const LISTS = [
  ['rehashed', 'Same version, other bytes'],
  ['added', 'Added'],
  ['bumped', 'Other version'],
  ['removed', 'Removed'],
  ['relicensed', 'Other licence'],
] as const

/**
 * The comparison that the action `sbom` made, as a section in Markdown: from its file in Markdown, or from its report in JSON.
 * Nothing of it can reach beyond the section.
 */
export function formatSbomChanges(text: string): Result<string, string> {
  const body = text.trimStart().startsWith('{') ? fromReport(text) : ok(text.trim())
  if (!body.ok) return body
  if (body.value === '') return failed('it is empty')
  const closed = closeText(body.value)
  return closed === undefined
    ? failed('its HTML cannot be closed')
    : ok(`## Changes of dependencies\n\n${closed.text.trimEnd()}`)
}

function fromReport(text: string): Result<string, string> {
  const json = parseJson(text)
  if (!json.ok) return failed('it is neither Markdown nor strict JSON')
  const report = isJsonObject(json.value) ? json.value : {}
  const body = member(report, 'body')
  if (report['action'] !== 'sbom' || body === undefined)
    return failed('it is not a report of the action `sbom`')
  const comparison = member(body, 'comparison')
  if (comparison !== undefined) return ok(formatComparison(comparison))
  const warnings = texts(report['warnings'])
  return warnings.some((one) => one.startsWith('not compared: '))
    ? ok('There is no previous SBOM to compare with: every dependency is listed for the first time.')
    : failed('the report has no comparison; give `compare-with` to the action `sbom`')
}

function formatComparison(comparison: JsonObject): string {
  const label = comparison['with']
  const since = typeof label === 'string' && label !== '' ? markdownText(label, 100) : 'the previous release'
  const lists = LISTS.map(([name, title]) => ({ title, entries: texts(comparison[name]) }))
  const blocks = lists.flatMap(({ title, entries }) =>
    entries.length === 0 ? [] : [formatList(title, entries)],
  )
  return [
    `Dependencies compared with ${since}${blocks.length === 0 ? ': nothing changed.' : ':'}`,
    ...blocks,
  ].join('\n\n')
}

function formatList(title: string, entries: readonly string[]): string {
  const more = entries.length > ROWS ? [`- and ${entries.length - ROWS} more`] : []
  const rows = [...entries.slice(0, ROWS).map((entry) => `- ${markdownCode(entry, 200)}`), ...more]
  return `<details><summary>${title} (${entries.length})</summary>\n\n${rows.join('\n')}\n\n</details>`
}

function member(object: JsonObject, name: string): JsonObject | undefined {
  const value = object[name]
  return value !== undefined && isJsonObject(value) ? value : undefined
}

const texts = (value: Json | undefined): readonly string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
