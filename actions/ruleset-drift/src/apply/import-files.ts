import { identityOf, splitBySource } from '@tier3/audit/compare/pair-rulesets'
import { describeRuleset } from '@tier3/audit/compare/ruleset-finding'
import { readRulesetFile } from '@tier3/audit/ruleset/declared-ruleset'
import { formatRulesetBody, formatRulesetFile, rulesetFileName } from '@tier3/audit/ruleset/ruleset-file'
import { requestBody } from '@tier3/audit/ruleset/request-body'
import type { Ruleset } from '@tier3/audit/ruleset/ruleset'
import { pathBelow } from '@tier3/model/artifact-name'
import type { FileToWrite } from '@tier3/model/artifacts'
import { quoted } from '@tier3/model/display'
import { problem, type Problem } from '@tier3/model/problem'
import { collect, failed, ok, type Result } from '@tier3/model/result'
import type { RulesetOwner } from '@tier3/model/ruleset-ports'
import { levelOf, readLive } from './live-rulesets.ts'
import { readIfThere } from './own-file.ts'
import type { ApplyPorts } from './ports.ts'

const FILE_LIMIT = 4 * 1024 * 1024

/** A ruleset as a file. */
export interface ImportedFile extends FileToWrite {
  readonly content: string
  readonly ruleset: string
  /** `same`: the file is there and is this one to the byte. */
  readonly state: 'new' | 'changed' | 'same'
  /** Whether the file cannot say who can bypass. */
  readonly withoutBypass: boolean
}

export interface Import {
  readonly files: readonly ImportedFile[]
  /** Rulesets of the organization or enterprise, which are declared there. */
  readonly inherited: readonly string[]
}

/**
 * The canonical files of all own rulesets. A hidden bypass list is refused, or with `acceptLoss` left out of its file. A file
 * is only ever replaced by the same ruleset: one that holds anything else is somebody's.
 */
export async function importRulesets(
  owner: RulesetOwner,
  folder: string,
  acceptLoss: boolean,
  ports: Pick<ApplyPorts, 'source' | 'files'>,
): Promise<Result<Import, readonly Problem[]>> {
  const live = await readLive(owner, ports.source)
  if (!live.ok) return failed([live.problem])
  const { own, inherited } = splitBySource(live.value.rulesets, levelOf(owner))
  const texts = collect(own.map((one) => textOf(one, acceptLoss)))
  if (!texts.ok) return texts
  const files: Result<ImportedFile, Problem>[] = []
  for (const { ruleset, name } of named(own)) {
    const path = pathBelow(folder, name)
    const content = texts.value[own.indexOf(ruleset)] ?? ''
    files.push(await settle(ruleset, path, content, ports))
  }
  const settled = collect(files)
  return settled.ok ? ok({ files: settled.value, inherited: inherited.map(describeInherited) }) : settled
}

function textOf(ruleset: Ruleset, acceptLoss: boolean): Result<string, Problem> {
  const whole = formatRulesetFile(ruleset)
  return !whole.ok && acceptLoss ? ok(formatRulesetBody(requestBody(ruleset))) : whole
}

/** Names in the order of the identities; those that would be one name are counted, whatever order GitHub answers in. */
function named(own: readonly Ruleset[]): readonly { readonly ruleset: Ruleset; readonly name: string }[] {
  const taken = new Set<string>()
  const sorted = own.toSorted((a, b) => (identityOf(a) < identityOf(b) ? -1 : 1))
  return sorted.map((ruleset) => {
    const plain = rulesetFileName(ruleset)
    let name = plain
    for (let count = 2; taken.has(name); count++) name = plain.replace(/\.json$/, `-${count}.json`)
    taken.add(name)
    return { ruleset, name }
  })
}

async function settle(
  ruleset: Ruleset,
  path: string,
  content: string,
  { files }: Pick<ApplyPorts, 'files'>,
): Promise<Result<ImportedFile, Problem>> {
  const known = await readIfThere(path, FILE_LIMIT, files)
  if (!known.ok) return known
  const { value } = known
  if (value !== undefined && value !== content && !holdsSame(value, path, ruleset))
    return failed(foreign(path, ruleset))
  const state = value === undefined ? 'new' : value === content ? 'same' : 'changed'
  return ok({
    path,
    content,
    ruleset: describeRuleset(ruleset),
    state,
    withoutBypass: !ruleset.bypass.seen,
  })
}

/** Whether a file declares this very ruleset and nothing else. */
function holdsSame(text: string, path: string, ruleset: Ruleset): boolean {
  const read = readRulesetFile(text, path)
  return (
    read.ok &&
    read.value.length === 1 &&
    read.value.every((one) => identityOf(one.ruleset) === identityOf(ruleset))
  )
}

const describeInherited = (one: Ruleset): string =>
  `${describeRuleset(one)} of ${quoted(one.server.source ?? one.server.sourceType ?? 'a parent')}`

const foreign = (path: string, ruleset: Ruleset): Problem =>
  problem('input/conflict', {
    attempted: `write the ${describeRuleset(ruleset)} into ${quoted(path)}`,
    current: 'a file of that name is there, and it declares something else',
    desired: 'nothing but an older form of the same ruleset may be replaced',
    fix: 'Move that file away, or write to another folder with `output-dir`.',
  })
