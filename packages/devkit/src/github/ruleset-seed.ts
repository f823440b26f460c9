import type { GitHubContext } from './api-route.ts'
import { filledActor, filledRule } from './ruleset-defaults.ts'
import type { Fields, Ruleset, RulesetBody, RulesetSource } from './ruleset-state.ts'
import { addRuleset } from './ruleset-store.ts'

/** A ruleset as a request would hold it; active, for branches and without anything in it when nothing is said. */
export type RulesetRequest = Pick<RulesetBody, 'name'> &
  Partial<Omit<RulesetBody, 'rules'>> & {
    /** Rules, or their types alone. */
    readonly rules?: readonly (Fields | string)[]
  }

/** Adds a ruleset without a request and without validation, as if it had always been there. */
export function seedRuleset(context: GitHubContext, source: RulesetSource, request: RulesetRequest): Ruleset {
  const rules = (request.rules ?? []).map((rule) => (typeof rule === 'string' ? { type: rule } : rule))
  return addRuleset(context, source, {
    name: request.name,
    target: request.target ?? 'branch',
    enforcement: request.enforcement ?? 'active',
    bypass_actors: (request.bypass_actors ?? []).map(filledActor),
    conditions: request.conditions ?? null,
    rules: rules.map(filledRule),
  })
}
