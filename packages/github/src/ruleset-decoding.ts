import { isJsonObject, type Json, type JsonObject } from '@tier3/model/json'
import { parseRepoSlug, sameRepo } from '@tier3/model/repo-slug'
import { failed, ok, type Result } from '@tier3/model/result'
import type { RawRuleset, RepositoryFacts, RulesetVersionEntry } from '@tier3/model/ruleset-ports'

/** The entry of a list, which names a ruleset and holds nothing of it. */
export interface RulesetEntry {
  readonly id: number
  readonly sourceType: string
  readonly source: string
  /** Changes with every edit; absent on older servers. */
  readonly updatedAt: string | undefined
}

export function decodeEntry(value: Json): Result<RulesetEntry, string> {
  if (!isJsonObject(value)) return failed('a ruleset is not an object')
  const { id, sourceType, source } = identity(value)
  if (id === undefined) return failed('a ruleset has no id')
  if (sourceType === undefined || source === undefined) return failed('a ruleset does not say whose it is')
  return ok({ id, sourceType, source, updatedAt: text(value['updated_at']) })
}

/** Decodes a whole ruleset; an answer without its rules is refused, since it would read as one without rules. */
export function decodeRuleset(value: Json, endpoint: string, wanted: number): Result<RawRuleset, string> {
  const entry = decodeEntry(value)
  if (!entry.ok) return entry
  const { id, sourceType, source } = entry.value
  if (id !== wanted) return failed('GitHub answered with another ruleset')
  const json = value as JsonObject
  for (const field of ['name', 'enforcement'] as const)
    if (text(json[field]) === undefined) return failed(`a ruleset has no ${field}`)
  if (!Array.isArray(json['rules'])) return failed('a ruleset has no list of rules')
  const conditions = json['conditions'] ?? null
  if (conditions !== null && !isJsonObject(conditions)) return failed('the conditions are not an object')
  const actors = json['bypass_actors'] ?? null
  if (actors !== null && !Array.isArray(actors)) return failed('the bypass list is not a list')
  return ok({ id, sourceType, source, json, endpoint, bypass: actors === null ? 'hidden' : 'shown' })
}

export function decodeVersion(value: Json): Result<RulesetVersionEntry, string> {
  const id = isJsonObject(value) ? positive(value['version_id']) : undefined
  const updatedAt = isJsonObject(value) ? text(value['updated_at']) : undefined
  if (!isJsonObject(value) || id === undefined || updatedAt === undefined)
    return failed('a version has no id or no date')
  const actor = isJsonObject(value['actor']) ? value['actor'] : {}
  return ok({ id, updatedAt, actorId: positive(actor['id']), actorType: text(actor['type']) })
}

/** Decodes a repository; with `expected`, one of another name is refused. */
export function decodeRepository(value: Json, expected?: string): Result<RepositoryFacts, string> {
  if (!isJsonObject(value)) return failed('a repository is not an object')
  const repository = parseRepoSlug(text(value['full_name']) ?? '')
  const id = positive(value['id'])
  const defaultBranch = text(value['default_branch'])
  if (!repository.ok || id === undefined) return failed('a repository has no name or no id')
  if (expected !== undefined && !sameRepo(repository.value, expected))
    return failed('the repository was renamed or moved; GitHub answered for another name')
  if (defaultBranch === undefined) return failed('a repository has no default branch')
  const word = value['visibility'] ?? (value['private'] === false ? 'public' : 'private')
  const visibility = (['public', 'private', 'internal'] as const).find((known) => known === word)
  if (visibility === undefined) return failed('a repository has an unknown visibility')
  return ok({
    repository: repository.value,
    id,
    defaultBranch,
    visibility,
    archived: value['archived'] === true,
  })
}

const identity = (value: JsonObject) => ({
  id: positive(value['id']),
  sourceType: text(value['source_type']),
  source: text(value['source']),
})

const positive = (value: Json | undefined): number | undefined =>
  typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : undefined

const text = (value: Json | undefined): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined
