import type { LiveRulesets, UnreadRuleset } from '@tier3/audit/compare/drift'
import { decodeRuleset } from '@tier3/audit/ruleset/decode-ruleset'
import { readRulesetFile } from '@tier3/audit/ruleset/declared-ruleset'
import type { Ruleset } from '@tier3/audit/ruleset/ruleset'
import type { FileSource } from '@tier3/model/artifacts'
import { quoted } from '@tier3/model/display'
import { describeProblem, problem, type Problem } from '@tier3/model/problem'
import type { RepoSlug } from '@tier3/model/repo-slug'
import { failed, ok, type Result } from '@tier3/model/result'
import type { RawRuleset, RulesetSource } from '@tier3/model/ruleset-ports'
import { parseUtf8 } from '@tier3/model/utf8'

/** What was read; the problem that stopped it stands beside it, since it decides nothing but the words. */
export interface ReadRulesets {
  readonly live: LiveRulesets
  readonly gap: Problem | undefined
}

/** The rulesets of these targets that hold for the repository, parents included; complete, or not read at all. */
export async function readLiveRulesets(
  source: RulesetSource,
  repository: RepoSlug,
  targets: readonly string[],
): Promise<ReadRulesets> {
  const answer = await source.ofRepository(repository, targets)
  if (!answer.ok) return { live: { read: false, why: describeProblem(answer.problem) }, gap: answer.problem }
  const { own, inherited } = answer.value
  const rulesets: Ruleset[] = []
  const unread: UnreadRuleset[] = []
  for (const raw of [...own, ...inherited]) {
    const decoded = decodeRuleset(raw.json, 'live')
    if (decoded.ok) rulesets.push(withSource(decoded.value, raw))
    else unread.push(unreadRuleset(raw, `${decoded.problem.reason} (${raw.endpoint})`))
  }
  return { live: { read: true, rulesets, unread, complete: true }, gap: undefined }
}

const withSource = (ruleset: Ruleset, { id, source, sourceType, bypass }: RawRuleset): Ruleset => ({
  ...ruleset,
  server: { ...ruleset.server, id, source, sourceType },
  bypass: bypass === 'hidden' ? { seen: false } : ruleset.bypass,
})

function unreadRuleset({ id, json, sourceType }: RawRuleset, why: string): UnreadRuleset {
  const { name, target } = json as { readonly name?: unknown; readonly target?: unknown }
  return {
    name: typeof name === 'string' ? name : `ruleset ${id}`,
    target: typeof target === 'string' ? target : 'unknown',
    sourceType,
    why,
  }
}

const MOST_BYTES = 16 * 1024 * 1024

/** The rulesets of an exported file, which is taken to hold all of them. */
export async function readExportedRulesets(
  files: FileSource,
  path: string,
): Promise<Result<LiveRulesets & { readonly read: true }, readonly Problem[]>> {
  const bytes = await files.read(path, MOST_BYTES)
  if (!bytes.ok) return failed([bytes.problem])
  const text = parseUtf8(bytes.value)
  if (text === undefined) return failed([noText(path)])
  const read = readRulesetFile(text, path, 'live')
  if (!read.ok) return read
  const rulesets = read.value.map(({ ruleset }) => ruleset)
  return ok({ read: true, rulesets, unread: [], complete: true })
}

const noText = (file: string): Problem =>
  problem('input/json-syntax', {
    attempted: `read the rulesets ${quoted(file)}`,
    current: 'it is not UTF-8',
    desired: 'JSON in UTF-8 is needed',
    at: { file },
  })
