import type { Account, Repository } from './state.ts'

/** Who owns a ruleset; only repositories and organizations have one that can be changed here. */
export type RulesetSource =
  | { readonly type: 'Repository'; readonly repository: Repository }
  | { readonly type: 'Organization'; readonly account: Account }
  | { readonly type: 'Enterprise'; readonly slug: string }

export type RulesetTarget = 'branch' | 'tag' | 'push' | 'repository'
export type Fields = Readonly<Record<string, unknown>>

/** What callers set, as GitHub keeps it: defaults filled in. */
export interface RulesetBody {
  readonly name: string
  readonly target: RulesetTarget
  readonly enforcement: 'active' | 'evaluate' | 'disabled'
  readonly bypass_actors: readonly Fields[]
  readonly conditions: Fields | null
  readonly rules: readonly Fields[]
}

export interface RulesetVersion {
  readonly id: number
  readonly actor: { readonly id: number; readonly type: string }
  readonly at: Date
  readonly body: RulesetBody
}

export interface Ruleset {
  readonly id: number
  readonly source: RulesetSource
  body: RulesetBody
  readonly createdAt: Date
  updatedAt: Date
  /** Oldest first; the last one is what is there now. */
  readonly versions: RulesetVersion[]
}

export function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** `owner/name`, the login of the organization, or the slug of the enterprise. */
export function sourceName(source: RulesetSource): string {
  if (source.type === 'Repository') return `${source.repository.owner.login}/${source.repository.name}`
  return source.type === 'Organization' ? source.account.login : source.slug
}

export const sameSource = (a: RulesetSource, b: RulesetSource): boolean =>
  a.type === b.type && sourceName(a).toLowerCase() === sourceName(b).toLowerCase()
