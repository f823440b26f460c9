import { parseJson } from '@tier3/model/json'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import { FAILSAFE_SCHEMA, loadAll, YAMLException } from 'js-yaml'
import { parse as parseTomlText, TomlError } from 'smol-toml'
import { withoutSecrets } from './clean-url.ts'
import { jsonOfJsonc } from './jsonc.ts'

/** Nesting above it is refused: no package manager writes as much, and recursion must stay bounded. */
const DEPTH = 200

/** Anchors that may be referred to in one YAML document: each makes a reader walk the same part again. */
const ALIASES = 1000

export const syntaxProblem = (file: string, reason: string, line?: number): Problem =>
  problem('input/lockfile-syntax', {
    attempted: `read "${file}"`,
    current: withoutSecrets(reason),
    desired: 'it must be whole and in its own format',
    at: line === undefined ? { file } : { file, line },
  })

export function parseJsonFile(file: string, text: string): Result<unknown, Problem> {
  const parsed = parseJson(text, DEPTH)
  if (parsed.ok) return parsed
  return failed(syntaxProblem(file, `it is not strict JSON: ${parsed.problem.reason}`, parsed.problem.line))
}

/** JSON with comments and trailing commas. */
export const parseJsoncFile = (file: string, text: string): Result<unknown, Problem> =>
  parseJsonFile(file, jsonOfJsonc(text))

/** The documents of a YAML file. Every scalar is text: `1.10` stays `1.10`, and `on` is no boolean. */
export function parseYamlFile(file: string, text: string): Result<readonly unknown[], Problem> {
  try {
    return ok(loadAll(text, { schema: FAILSAFE_SCHEMA, maxDepth: DEPTH, maxAliases: ALIASES }))
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error
    const line = error.mark === undefined ? undefined : error.mark.line + 1
    return failed(syntaxProblem(file, `it is not YAML: ${error.reason}`, line))
  }
}

export function parseTomlFile(file: string, text: string): Result<unknown, Problem> {
  try {
    return ok(parseTomlText(text, { maxDepth: DEPTH, integersAsBigInt: 'asNeeded' }))
  } catch (error) {
    if (!(error instanceof TomlError)) throw error
    const reason = error.message.split('\n', 1)[0] ?? ''
    return failed(syntaxProblem(file, `it is not TOML: ${reason}`, error.line))
  }
}

/**
 * A problem when the text does not end with a line break. Formats of lines stay valid wherever they are cut, and every
 * package manager ends its lockfile with a line break.
 */
export function cutOff(file: string, text: string): Problem | undefined {
  if (text.endsWith('\n')) return undefined
  return syntaxProblem(file, 'its last line does not end, so it was cut off', text.split('\n').length)
}

/** The problem of an entry that the rest of the file refers to and that is not there. Only names are shown. */
export const missingEntry = (file: string, entry: string, by: string): Problem =>
  syntaxProblem(
    file,
    `"${nameOf(by)}" needs "${nameOf(entry)}", which the file does not list, so it was cut off or edited`,
  )

const nameOf = (text: string): string => /^\/?@?[^@\s(:]*/.exec(text)?.[0] ?? ''
