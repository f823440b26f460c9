import type { JsonObject } from './json.ts'
import type { Problem } from './problem.ts'
import type { RepoSlug } from './repo-slug.ts'
import type { Result } from './result.ts'

/** Whose rulesets are meant. */
export type RulesetOwner = { readonly repository: RepoSlug } | { readonly organization: string }

/** A ruleset as the service answers it, with nothing taken out: what is newer than this code survives. */
export interface RawRuleset {
  readonly id: number
  /** `Repository`, `Organization`, `Enterprise`, or what is newer. */
  readonly sourceType: string
  /** `owner/name`, or the name of the organization or enterprise. */
  readonly source: string
  readonly json: JsonObject
  /** The path that answered, for people. */
  readonly endpoint: string
  /** `hidden` when the caller was not shown who can bypass; never the same as nobody. */
  readonly bypass: 'shown' | 'hidden'
}

/** All rulesets that hold for a repository, each read whole. */
export interface RepositoryRulesets {
  readonly own: readonly RawRuleset[]
  /** Those of its organization and enterprise. */
  readonly inherited: readonly RawRuleset[]
}

export interface RepositoryFacts {
  readonly repository: RepoSlug
  readonly id: number
  readonly defaultBranch: string
  readonly visibility: 'public' | 'private' | 'internal'
  readonly archived: boolean
}

/** An entry of the history of a ruleset. */
export interface RulesetVersionEntry {
  readonly id: number
  readonly actorId: number | undefined
  readonly actorType: string | undefined
  /** ISO 8601. */
  readonly updatedAt: string
}

/**
 * Port: rulesets as they are now. Every answer is complete: all pages, and the whole of each ruleset. What cannot be read whole
 * is a problem, never a shorter list.
 */
export interface RulesetSource {
  /** `targets` narrows the answer, such as to `tag`; all when absent. */
  ofRepository(
    repository: RepoSlug,
    targets?: readonly string[],
  ): Promise<Result<RepositoryRulesets, Problem>>
  ofOrganization(organization: string): Promise<Result<readonly RawRuleset[], Problem>>
  /** The rules in force for a branch of that name, with the ruleset each is of; nothing about bypass. */
  effectiveRules(repository: RepoSlug, branch: string): Promise<Result<readonly JsonObject[], Problem>>
  repository(repository: RepoSlug): Promise<Result<RepositoryFacts, Problem>>
  /** The repositories of an organization that the caller may see. */
  repositories(organization: string): Promise<Result<readonly RepositoryFacts[], Problem>>
  /** The newest first. */
  history(owner: RulesetOwner, id: number): Promise<Result<readonly RulesetVersionEntry[], Problem>>
  /** One version, as answered: the ruleset as it was stands in `state`. */
  version(owner: RulesetOwner, id: number, version: number): Promise<Result<JsonObject, Problem>>
}

/** Port: changes rulesets, and reads back what the service made of it. */
export interface RulesetSink {
  create(owner: RulesetOwner, body: JsonObject): Promise<Result<RawRuleset, Problem>>
  /** Replaces the whole ruleset. A body without one of its parts is refused: the rest would be kept or lost by chance. */
  update(owner: RulesetOwner, id: number, body: JsonObject): Promise<Result<RawRuleset, Problem>>
  /** Succeeds when the ruleset is gone, whoever removed it. */
  delete(owner: RulesetOwner, id: number): Promise<Result<void, Problem>>
}

/** What a caller sets in a ruleset; all else is the service's own. */
export const RULESET_FIELDS = [
  'name',
  'target',
  'enforcement',
  'bypass_actors',
  'conditions',
  'rules',
] as const
