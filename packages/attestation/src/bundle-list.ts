import { quoted } from '@tier3/model/display'
import { isJsonObject, parseJson } from '@tier3/model/json'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'

/** More bundles in one file than any release has. */
export const BUNDLE_COUNT_LIMIT = 10_000

/**
 * Splits a file of bundles into the texts of its bundles: one JSON document, or JSON Lines with blank lines passed over. It
 * is JSON Lines when its first line is a whole object. The texts are not read further here: one bad bundle among
 * many must not hide the good ones.
 */
export function splitBundles(text: string, origin: string): Result<readonly string[], Problem> {
  const lines = text.split('\n').filter((line) => !/^[ \t\r]*$/.test(line))
  const [first] = lines
  if (first === undefined) return malformed(origin, 'the file is empty')
  const head = parseJson(first)
  if (!head.ok || !isJsonObject(head.value)) return oneDocument(text, origin)
  if (lines.length > BUNDLE_COUNT_LIMIT) {
    return failed(
      problem('input/too-many', {
        attempted: `read the bundles of ${quoted(origin)}`,
        current: `it has ${lines.length} lines`,
        desired: `it may have at most ${BUNDLE_COUNT_LIMIT}`,
      }),
    )
  }
  return ok(lines)
}

function oneDocument(text: string, origin: string): Result<readonly string[], Problem> {
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
