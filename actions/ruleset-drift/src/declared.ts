import type { Level } from '@tier3/audit/compare/pair-rulesets'
import { lintRulesets } from '@tier3/audit/lint/lint-rulesets'
import type { LintFinding } from '@tier3/audit/lint/lint-remark'
import { readRulesetFile, type DeclaredRuleset } from '@tier3/audit/ruleset/declared-ruleset'
import type { Side } from '@tier3/audit/ruleset/decode-ruleset'
import { NO_NAMES, resolveNames } from '@tier3/audit/ruleset/resolve-names'
import { quoted } from '@tier3/model/display'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import { parseUtf8 } from '@tier3/model/utf8'
import type { DeclaredRequest } from './plan.ts'
import type { DriftPorts } from './ports.ts'

/** Above what `readRulesetFile` takes, so that it is what says how much that is. */
const BYTE_LIMIT = 16 * 1024 * 1024

export interface Declared {
  readonly files: readonly string[]
  readonly rulesets: readonly DeclaredRuleset[]
  /** Remarks on files that are right as far as GitHub is concerned. */
  readonly lint: readonly LintFinding[]
}

/** Reads all declared files, and tells every problem of all of them at once. */
export async function readDeclared(
  { patterns, optional }: DeclaredRequest,
  level: Level,
  ports: Pick<DriftPorts, 'artifacts' | 'files'>,
): Promise<Result<Declared, readonly Problem[]>> {
  const found = await ports.artifacts.find({ patterns, base: '.' })
  if (!found.ok) {
    const unmatched = found.problem.filter(({ code }) => code === 'input/unmatched-glob')
    const isNone = unmatched.length === patterns.filter((pattern) => !pattern.startsWith('!')).length
    if (isNone && optional) return ok({ files: [], rulesets: [], lint: [] })
    return failed(isNone ? [nothingDeclared(found.problem)] : found.problem)
  }
  const problems: Problem[] = []
  const rulesets: DeclaredRuleset[] = []
  for (const { name, path } of found.value) {
    const read = await readRulesets(path, name, 'declared', ports)
    if (read.ok) rulesets.push(...read.value)
    else problems.push(...read.problem)
  }
  const lint = lintRulesets(rulesets, level)
  const errors = lint.filter(({ severity }) => severity === 'error')
  if (problems.length + errors.length > 0) return failed([...problems, ...errors.map(lintProblem)])
  const files = found.value.map(({ name }) => name)
  if (rulesets.length === 0 && !optional) return failed([emptyFiles(files)])
  return ok({ files, rulesets, lint })
}

/** Reads one file of rulesets; built-in roles may stand in it by name. */
export async function readRulesets(
  path: string,
  name: string,
  side: Side,
  { files }: Pick<DriftPorts, 'files'>,
): Promise<Result<readonly DeclaredRuleset[], readonly Problem[]>> {
  const bytes = await files.read(path, BYTE_LIMIT)
  if (!bytes.ok) return failed([bytes.problem])
  const text = parseUtf8(bytes.value)
  if (text === undefined) return failed([notText(name)])
  const read = readRulesetFile(text, name, side)
  if (!read.ok) return read
  return ok(read.value.map((one) => ({ ...one, ruleset: resolveNames(one.ruleset, NO_NAMES) })))
}

const notText = (file: string): Problem =>
  problem('input/json-syntax', {
    attempted: `read the ruleset ${quoted(file)}`,
    current: 'it is not UTF-8',
    desired: 'it must be a text of JSON',
    at: { file },
  })

const nothingDeclared = (problems: readonly Problem[]): Problem =>
  problem('input/empty-set', {
    attempted: 'read the declared rulesets',
    current: problems.map(({ current }) => current).join('; '),
    desired: 'without files or presets there is nothing to compare with',
    fix: 'Write the live rulesets into files with `tier3 rulesets import`, or choose `presets`.',
  })

const emptyFiles = (files: readonly string[]): Problem =>
  problem('input/empty-set', {
    attempted: 'read the declared rulesets',
    current: `${files.map((file) => quoted(file)).join(', ')} hold no ruleset`,
    desired: 'without rulesets or presets there is nothing to compare with',
    fix: 'Write the live rulesets into files with `tier3 rulesets import`, or choose `presets`.',
  })

const lintProblem = ({ code, subject, seen, demand, fix, at }: LintFinding): Problem =>
  problem(code, {
    attempted: `take the ${subject} as declared`,
    current: `it has ${seen}`,
    desired: `needed is ${demand}`,
    fix,
    ...(at === undefined ? {} : { at }),
  })
