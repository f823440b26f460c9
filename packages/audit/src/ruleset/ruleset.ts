import type { JsonObject } from '@tier3/model/json'

/**
 * One ruleset as GitHub keeps it, open to what GitHub adds: targets, rule types, parameters, conditions and members
 * that nobody here knows are kept as they are.
 */
export interface Ruleset {
  readonly name: string
  /** `branch`, `tag`, `push`, `repository`, or one that is not known yet. */
  readonly target: string
  /** `active`, `evaluate`, `disabled`, or one that is not known yet. Only `active` protects. */
  readonly enforcement: string
  readonly conditions: JsonObject
  readonly rules: readonly Rule[]
  readonly bypass: Bypass
  /** Whether a declared file leaves the list out, and is read as if it held an empty one. */
  readonly bypassAbsent?: boolean
  /** Members of the top level that are neither policy we know nor written by the server. */
  readonly other: JsonObject
  readonly server: ServerFacts
  /** JSON pointer of the ruleset in the document it was read from. */
  readonly pointer: string
}

export interface Rule {
  readonly type: string
  readonly parameters: JsonObject
  /** Members beside `type` and `parameters`. */
  readonly other: JsonObject
  readonly pointer: string
}

/** Who may pass by the rules. Hidden is not empty: a token without write access is shown no list at all. */
export type Bypass =
  | { readonly seen: true; readonly actors: readonly BypassActor[] }
  | { readonly seen: false }

export interface BypassActor {
  readonly type: string
  /** Null for kinds that have no id; a text only in a declared file whose names are not resolved. */
  readonly id: number | string | null
  /** `pull_request`, `always`, `exempt`, or one that is not known yet. */
  readonly mode: string
  readonly other: JsonObject
  readonly pointer: string
}

/** What the server writes: no part of the policy, but of the identity and the evidence. */
export interface ServerFacts {
  readonly id?: number
  readonly sourceType?: string
  readonly source?: string
  readonly updatedAt?: string
  /** `always`, `pull_requests_only`, `never` or `exempt`, for the caller who asked. */
  readonly callerBypass?: string
}

export const isActive = (ruleset: Ruleset): boolean => ruleset.enforcement === 'active'
