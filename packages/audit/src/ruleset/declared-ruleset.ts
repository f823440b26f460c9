import { quoted } from '@tier3/model/display'
import { parseJson } from '@tier3/model/json'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import { lineOf, readJsonPositions, type JsonPositions } from '../json-positions.ts'
import { decodeRulesets, type Side } from './decode-ruleset.ts'
import type { Ruleset } from './ruleset.ts'

/** A ruleset with the file and the lines it came from, so that a finding can point at the value that differs. */
export interface DeclaredRuleset {
  readonly ruleset: Ruleset
  readonly file?: string
  readonly positions?: JsonPositions
}

/** Of live rulesets exported together as well: 75 of a repository and 75 of its organization. */
const MOST_CHARACTERS = 4 * 1024 * 1024

/**
 * Reads a file of strict JSON: an API body, a web export, a version of the history, or a list of these. Every problem of
 * the file is reported with its line.
 */
export function readRulesetFile(
  text: string,
  file: string,
  side: Side = 'declared',
): Result<readonly DeclaredRuleset[], readonly Problem[]> {
  const attempted = `read the ruleset ${quoted(file)}`
  if (text.length > MOST_CHARACTERS) {
    const desired = `at most ${MOST_CHARACTERS} characters are read`
    return failed([
      problem('input/too-large', { attempted, current: `it has ${text.length}`, desired, at: { file } }),
    ])
  }
  const parsed = parseJson(text)
  if (!parsed.ok) {
    const { reason, line, column } = parsed.problem
    const current = `it is no strict JSON at ${line}:${column}: ${reason}`
    const desired = 'JSON without comments, byte order mark or repeated keys is needed'
    return failed([problem('input/json-syntax', { attempted, current, desired, at: { file, line } })])
  }
  const positions = readJsonPositions(text)
  const decoded = decodeRulesets(parsed.value, side)
  if (decoded.ok) return ok(decoded.value.map((ruleset) => ({ ruleset, file, positions })))
  return failed(
    decoded.problem.map(({ pointer, reason }) =>
      problem('input/ruleset-malformed', {
        attempted,
        current: `at ${pointer === '' ? 'the top' : pointer}: ${reason}`,
        desired: 'an API body, a web export or a version of the history is needed',
        at: { file, line: lineOf(positions, pointer) },
      }),
    ),
  )
}
