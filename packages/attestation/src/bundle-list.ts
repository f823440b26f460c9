import { quoted } from '@tier3/model/display'
import { isJsonObject, parseJson } from '@tier3/model/json'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import { BUNDLE_LIMITS } from './bundle-view.ts'

/** More bundles in one file than any release has. */
export const BUNDLE_COUNT_LIMIT = 10_000

/**
 * Splits a file of bundles into the texts of its bundles: one JSON document, or JSON Lines with blank lines passed over. It
 * is JSON Lines when its first line is a whole object. The texts are not read further here: one bad bundle among
 * many must not hide the good ones. The same text twice is one bundle. Nothing longer than a bundle may be is parsed, and lines
 * are counted as they are found, so that a file of junk is refused before it is unfolded.
 */
export function splitBundles(text: string, origin: string): Result<readonly string[], Problem> {
  const lines = new Set<string>()
  let count = 0
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    const line = text.slice(start, end)
    start = end + 1
    if (/^[ \t\r]*$/.test(line)) continue
    if (count === 0 && !isWholeObject(line)) return oneDocument(text, origin)
    count += 1
    lines.add(line)
    if (count > BUNDLE_COUNT_LIMIT) return tooMany(origin)
  }
  return count === 0 ? malformed(origin, 'the file is empty') : ok([...lines])
}

function isWholeObject(line: string): boolean {
  if (line.length > BUNDLE_LIMITS.bytes || !line.trimStart().startsWith('{')) return false
  const json = parseJson(line)
  return json.ok && isJsonObject(json.value)
}

const tooMany = (origin: string): Result<never, Problem> =>
  failed(
    problem('input/too-many', {
      attempted: `read the bundles of ${quoted(origin)}`,
      current: `it has more than ${BUNDLE_COUNT_LIMIT} lines`,
      desired: `it may have at most ${BUNDLE_COUNT_LIMIT}`,
    }),
  )

function oneDocument(text: string, origin: string): Result<readonly string[], Problem> {
  if (text.length > BUNDLE_LIMITS.bytes) {
    return malformed(origin, `it is one document of more than ${BUNDLE_LIMITS.bytes} characters`)
  }
  const whole = parseJson(text)
  if (!whole.ok) {
    const { line, column, reason } = whole.problem
    return malformed(origin, `it is not strict JSON at line ${line}, column ${column}: ${reason}`)
  }
  if (!isJsonObject(whole.value)) return malformed(origin, 'it is neither one bundle nor one bundle a line')
  return ok([text])
}

const malformed = (origin: string, current: string): Result<never, Problem> =>
  failed(
    problem('integrity/bundle-malformed', {
      attempted: `read the bundles of ${quoted(origin)}`,
      current,
      desired: 'it must be one Sigstore bundle in JSON, or one a line',
    }),
  )
