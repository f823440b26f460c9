import type { JsonObject } from '@tier3/model/json'
import type { BypassActor, Rule, Ruleset } from './ruleset.ts'

/** The body of an API request, without server fields. A hidden bypass list has no member at all. */
export function encodeRuleset(ruleset: Ruleset): JsonObject {
  return {
    name: ruleset.name,
    target: ruleset.target,
    enforcement: ruleset.enforcement,
    ...(ruleset.bypass.seen ? { bypass_actors: ruleset.bypass.actors.map(encodeActor) } : {}),
    ...(Object.keys(ruleset.conditions).length === 0 ? {} : { conditions: ruleset.conditions }),
    rules: ruleset.rules.map(encodeRule),
    ...ruleset.other,
  }
}

const encodeActor = ({ type, id, mode, other }: BypassActor): JsonObject => ({
  actor_id: id,
  actor_type: type,
  bypass_mode: mode,
  ...other,
})

/** A rule without parameters has no member for them, as in GitHub's own answers. */
const encodeRule = ({ type, parameters, other }: Rule): JsonObject => ({
  type,
  ...(Object.keys(parameters).length === 0 ? {} : { parameters }),
  ...other,
})
