import type { FileSink, FileSource } from '@tier3/model/artifacts'
import { quoted } from '@tier3/model/display'
import { isJsonObject, parseJson } from '@tier3/model/json'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import { compareSemVer, parseSemVer } from '@tier3/model/semver'
import { parseUtf8 } from '@tier3/model/utf8'

/** The highest version that was accepted, by series. */
export type Marks = { readonly [series: string]: string }

const LIMIT = 1024 * 1024

/** Reads the record. One that is missing or malformed is a problem: without it every older version would pass. */
export async function readMarks(path: string, files: FileSource): Promise<Result<Marks, Problem>> {
  const bytes = await files.read(path, LIMIT)
  if (!bytes.ok) return bytes
  const parsed = parseJson(parseUtf8(bytes.value) ?? '')
  if (!parsed.ok) return failed(malformed(path, parsed.problem.reason))
  const { value } = parsed
  if (!isJsonObject(value) || value['version'] !== 1 || !isJsonObject(value['marks'] ?? null))
    return failed(malformed(path, 'it is not {"version":1,"marks":{...}}'))
  const marks = Object.entries(value['marks'] ?? {})
  const bad = marks.find(([, mark]) => typeof mark !== 'string' || parseSemVer(mark) === undefined)
  return bad === undefined
    ? ok(Object.fromEntries(marks.map(([series, mark]) => [series, String(mark)])))
    : failed(malformed(path, `${quoted(bad[0])} has no version`))
}

/** Raises the record to what was verified now; a mark is never lowered, and nothing is written where none rises. */
export async function raiseMarks(
  path: string,
  before: Marks,
  verified: Marks,
  sink: FileSink,
): Promise<Result<void, readonly Problem[]>> {
  const higher = Object.entries(verified).filter(([series, mark]) =>
    isHigher(mark, Object.hasOwn(before, series) ? before[series] : undefined),
  )
  if (higher.length === 0) return ok(undefined)
  const marks = Object.entries({ ...before, ...Object.fromEntries(higher) }).toSorted(([a], [b]) =>
    a < b ? -1 : 1,
  )
  const content = `${JSON.stringify({ version: 1, marks: Object.fromEntries(marks) }, null, 2)}\n`
  return sink.writeAll([{ path, content }])
}

function isHigher(mark: string, than: string | undefined): boolean {
  const [a, b] = [parseSemVer(mark), parseSemVer(than ?? '')]
  return a !== undefined && (b === undefined || compareSemVer(a, b) > 0)
}

const malformed = (path: string, current: string): Problem =>
  problem('input/json-syntax', {
    attempted: `read the record of versions ${quoted(path)}`,
    current,
    desired: 'it must be {"version":1,"marks":{"<series>":"<version>"}}',
    at: { file: path },
  })
