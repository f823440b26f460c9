import { FAILING_VERDICTS } from '@tier3/audit/compare/drift-verdict'
import type { Direction } from '@tier3/audit/compare/difference'
import { isPresetName } from '@tier3/audit/presets/presets'
import { isJsonObject, type Json, type JsonObject } from '@tier3/model/json'
import { isNonEmpty } from '@tier3/model/non-empty'
import { PROBLEM_REGISTRY, type ProblemCode } from '@tier3/model/problem-registry'
import type { LintNote } from './lint-notes.ts'
import type { Judged } from './perform.ts'
import { DIRECTIONS, OUTCOMES, VERDICTS } from './report-schema.ts'
import type { Difference, Gap, RepositoryResult, RulesetRow } from './result.ts'
import { SARIF_RULES } from './sarif-rules.ts'
import { shard, type Shard } from './shard.ts'

/** Thrown and caught here only: a report that this action wrote has no such places. */
class Malformed extends Error {}

/** Decodes the body of a report of this action; undefined for anything else. */
export function decodeBody(value: Json | undefined): Judged | undefined {
  try {
    const body = object(value)
    return {
      results: list(body['results'], decodeResult),
      missing: list(body['missing'], decodeGap),
      demand: decodeDemand(object(body['demand'])),
      shard: body['shard'] === undefined ? undefined : decodeShard(object(body['shard'])),
      lint: list(body['lint'], decodeLint),
      notes: list(body['notes'], text),
      calls: count(body['calls']),
    }
  } catch (error) {
    if (error instanceof Malformed) return undefined
    throw error
  }
}

function decodeResult(value: Json): RepositoryResult {
  const from = object(value)
  return {
    subject: text(from['subject']),
    verdict: oneOf(VERDICTS, from['verdict']),
    outcome: oneOf(OUTCOMES, from['outcome']),
    differences: list(from['differences'], decodeDifference),
    gaps: list(from['gaps'], decodeGap),
    losses: list(from['losses'], text),
    rulesets: list(from['rulesets'], decodeRow),
    inherited: list(from['inherited'], text),
  }
}

function decodeDifference(value: Json): Difference {
  const from = object(value)
  const direction: Direction = oneOf(DIRECTIONS, from['direction'])
  // Names of a record are its own keys, which the compiler takes for any text.
  const rule = oneOf(Object.keys(SARIF_RULES) as Difference['rule'][], from['rule'])
  return {
    code: code(from['code']),
    rule,
    direction,
    fails: flag(from['fails']),
    target: text(from['target']),
    name: text(from['name']),
    path: text(from['path']),
    subject: text(from['subject']),
    words: text(from['words']),
    demand: text(from['demand']),
    seen: text(from['seen']),
    fix: text(from['fix']),
    ...(from['at'] === undefined ? {} : { at: decodePlace(object(from['at'])) }),
  }
}

const decodePlace = (from: JsonObject): { readonly file: string; readonly line?: number } => ({
  file: text(from['file']),
  ...(from['line'] === undefined ? {} : { line: count(from['line']) }),
})

function decodeGap(value: Json): Gap {
  const from = object(value)
  return {
    code: code(from['code']),
    current: text(from['current']),
    desired: text(from['desired']),
    fix: text(from['fix']),
  }
}

function decodeRow(value: Json): RulesetRow {
  const from = object(value)
  return {
    target: text(from['target']),
    name: text(from['name']),
    verdict: oneOf(VERDICTS, from['verdict']),
    differences: count(from['differences']),
    ...(from['file'] === undefined ? {} : { file: text(from['file']) }),
  }
}

function decodeLint(value: Json): LintNote {
  const from = object(value)
  const place = from['file'] === undefined ? {} : decodePlace(from)
  const severity = oneOf(['warning', 'note'] as const, from['severity'])
  return { rule: text(from['rule']), severity, text: text(from['text']), ...place }
}

function decodeDemand(from: JsonObject): Judged['demand'] {
  const presets = list(from['presets'], text)
  const tagPatterns = list(from['tagPatterns'], text)
  if (!presets.every(isPresetName) || !isNonEmpty(tagPatterns)) throw new Malformed()
  return {
    level: oneOf(['repository', 'organization'] as const, from['level']),
    mode: oneOf(['exact', 'at-least', 'report'] as const, from['mode']),
    failOn:
      from['failOn'] === undefined
        ? undefined
        : list(from['failOn'], (verdict) => oneOf(FAILING_VERDICTS, verdict)),
    bypass: oneOf(['require', 'unverified-ok'] as const, from['bypass']),
    allowExtra: flag(from['allowExtra']),
    presets,
    tagPatterns,
    declaredDigest: text(from['declaredDigest']),
  }
}

function decodeShard(from: JsonObject): Shard {
  const decoded = shard.parse(`${count(from['index'])}/${count(from['of'])}`)
  if (!decoded.ok) throw new Malformed()
  return decoded.value
}

function object(value: Json | undefined): JsonObject {
  if (!isJsonObject(value)) throw new Malformed()
  return value
}

function list<T>(value: Json | undefined, decode: (item: Json) => T): readonly T[] {
  if (!Array.isArray(value)) throw new Malformed()
  return (value as readonly Json[]).map(decode)
}

function text(value: Json | undefined): string {
  if (typeof value !== 'string') throw new Malformed()
  return value
}

function flag(value: Json | undefined): boolean {
  if (typeof value !== 'boolean') throw new Malformed()
  return value
}

function count(value: Json | undefined): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) throw new Malformed()
  return value
}

function oneOf<T extends string>(known: readonly T[], value: Json | undefined): T {
  const found = known.find((one) => one === value)
  if (found === undefined) throw new Malformed()
  return found
}

const code = (value: Json | undefined): ProblemCode =>
  oneOf(Object.keys(PROBLEM_REGISTRY) as ProblemCode[], value)
