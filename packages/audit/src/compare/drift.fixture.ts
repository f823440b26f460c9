import type { Json, JsonObject } from '@tier3/model/json'
import { decodeRulesets, type Side } from '../ruleset/decode-ruleset.ts'
import type { DeclaredRuleset } from '../ruleset/declared-ruleset.ts'
import type { Ruleset } from '../ruleset/ruleset.ts'
import { compareRulesets, type Drift, type DriftOptions, type LiveRulesets } from './drift.ts'

/** A ruleset body for branches; changes replace whole members, and undefined takes a member away. */
export const branchBody = (changes: { readonly [name: string]: Json | undefined } = {}): JsonObject =>
  body('branch', '~DEFAULT_BRANCH', changes)

export const tagBody = (changes: { readonly [name: string]: Json | undefined } = {}): JsonObject =>
  body('tag', 'refs/tags/v*', changes)

function body(target: string, include: string, changes: { readonly [name: string]: Json | undefined }) {
  const members = {
    name: `protect ${target}`,
    target,
    enforcement: 'active',
    bypass_actors: [],
    conditions: { ref_name: { include: [include], exclude: [] } },
    rules: [{ type: 'deletion' }, { type: 'update' }],
    ...changes,
  }
  return Object.fromEntries(
    Object.entries(members).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}

/** The one rule, as the whole of the rules. */
export const rules = (...list: readonly Json[]): { readonly rules: Json } => ({ rules: list })

export const rule = (type: string, parameters?: JsonObject): Json =>
  parameters === undefined ? { type } : { type, parameters }

export const refs = (
  include: readonly string[],
  exclude: readonly string[] = [],
): { readonly conditions: Json } => ({
  conditions: { ref_name: { include, exclude } },
})

export const actor = (type: string, id: Json = null, mode = 'always'): Json => ({
  actor_type: type,
  actor_id: id,
  bypass_mode: mode,
})

export function decoded(value: Json, side: Side = 'live'): readonly Ruleset[] {
  const result = decodeRulesets(value, side)
  if (!result.ok) throw new Error(result.problem.map(({ reason }) => reason).join('; '))
  return result.value
}

export const declared = (value: Json): readonly DeclaredRuleset[] =>
  decoded(value, 'declared').map((ruleset) => ({ ruleset }))

export const live = (value: Json | null, changes: object = {}): LiveRulesets =>
  value === null
    ? { read: false, why: 'GitHub answered 403' }
    : { read: true, rulesets: decoded(value), unread: [], complete: true, ...changes }

export const OPTIONS: DriftOptions = { level: 'repository', bypass: 'require', allowExtra: false }

/** Compares two documents, as files and answers hold them. */
export const drift = (mine: Json, theirs: Json | null, options: Partial<DriftOptions> = {}): Drift =>
  compareRulesets(declared(mine), live(theirs), { ...OPTIONS, ...options })

/** Findings as `direction rule path`, in the order of the report. */
export const shown = ({ findings }: Drift): readonly string[] =>
  findings.map(({ direction, rule: id, path }) => `${direction} ${id} ${path}`.trim())
