import type { FileSource } from '@tier3/model/artifacts'
import { quoted } from '@tier3/model/display'
import { isJsonObject, parseJson, type Json } from '@tier3/model/json'
import { problem, type Problem } from '@tier3/model/problem'
import { replaceableProblems } from '@tier3/model/replaceable-files'
import { parseUtf8 } from '@tier3/model/utf8'
import { DOCUMENT_LIMIT } from './document-file.ts'

/** First line of a comparison, which Markdown does not show: what has it may be replaced. */
export const DIFF_MARK = '<!-- tier3 sbom: comparison -->'

/** Problems for files that would be lost: whatever no earlier run of this action wrote. */
export async function replacedDocuments(
  paths: readonly string[],
  files: FileSource,
): Promise<readonly Problem[]> {
  const sidecars = paths.filter((path) => path.endsWith('.sha256'))
  const problems = [...(await replaceableProblems(sidecars, files))]
  for (const path of paths) {
    if (sidecars.includes(path)) continue
    const slash = path.lastIndexOf('/')
    const names = await files.list(slash < 0 ? '.' : slash === 0 ? '/' : path.slice(0, slash))
    if (!names.ok) problems.push(names.problem)
    if (!names.ok || !names.value.includes(path.slice(slash + 1))) continue
    const bytes = await files.read(path, DOCUMENT_LIMIT)
    if (!bytes.ok) problems.push(bytes.problem)
    else if (!isOurs(path, parseUtf8(bytes.value))) problems.push(taken(path))
  }
  return problems
}

function isOurs(path: string, text: string | undefined): boolean {
  if (text?.trim() === '') return true
  if (!path.endsWith('.json')) return text?.startsWith(DIFF_MARK) === true
  const json = parseJson(text ?? '')
  return json.ok && (isOurCycloneDx(json.value) || isOurSpdx(json.value))
}

const isOurCycloneDx = (json: Json): boolean =>
  field(json, 'bomFormat') === 'CycloneDX' &&
  elements(field(field(field(json, 'metadata'), 'tools'), 'components')).some(
    (tool) => field(tool, 'name') === 'tier3',
  )

const isOurSpdx = (json: Json): boolean =>
  elements(field(field(json, 'creationInfo'), 'creators')).some(
    (creator) => typeof creator === 'string' && /^Tool: tier3\b/.test(creator),
  )

const field = (json: Json | undefined, name: string): Json | undefined =>
  json !== undefined && isJsonObject(json) ? json[name] : undefined

const elements = (json: Json | undefined): readonly Json[] =>
  Array.isArray(json) ? (json as readonly Json[]) : []

const taken = (path: string): Problem =>
  problem('input/conflict', {
    attempted: `write ${quoted(path)}`,
    current: 'a file of that name is there, and no earlier run of this action wrote it',
    desired: 'nothing but what an earlier run wrote may be replaced',
    fix: 'Move that file away, or name another one in `output` or `diff-path`.',
  })
