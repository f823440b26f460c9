import type { JsonObject } from '@tier3/model/json'
import { coversRef } from '../refs/coverage.ts'
import { requestBody } from '../ruleset/request-body.ts'
import type { BypassActor, Ruleset } from '../ruleset/ruleset.ts'
import type { TagDemand } from './tag-judgement.ts'

/**
 * The smallest rulesets that bind the rules for the tag and its like. Rulesets add up, so nothing that exists has to
 * change. Creation stands alone, since its creator must pass by it and by nothing else.
 */
export function tagRemedies(
  { ref, creator, allowedBypass }: TagDemand,
  types: readonly string[],
  existing: readonly Ruleset[],
): readonly JsonObject[] {
  const taken = existing.map(({ name }) => name)
  const frozen = types.filter((type) => type !== 'creation')
  return [
    ...(frozen.length === 0 ? [] : [remedy(ref, freeName('Protect release tags', taken), frozen, [])]),
    ...(types.includes('creation')
      ? [
          remedy(
            ref,
            freeName('Create release tags', taken),
            ['creation'],
            creator === undefined ? allowedBypass : [creator],
          ),
        ]
      : []),
  ]
}

function freeName(name: string, taken: readonly string[]): string {
  let free = name
  for (let count = 2; taken.includes(free); count++) free = `${name} ${count}`
  return free
}

const remedy = (
  ref: string,
  name: string,
  types: readonly string[],
  actors: readonly BypassActor[],
): JsonObject =>
  requestBody({
    name,
    target: 'tag',
    enforcement: 'active',
    conditions: { ref_name: { include: [tagPattern(ref)], exclude: [] } },
    rules: types.map((type) => ({ type, parameters: {}, other: {}, pointer: '' })),
    bypass: { seen: true, actors },
    other: {},
    server: {},
    pointer: '',
  })

/** The pattern for a tag and for later versions of the same thing: what stands in front of the version, and a star. */
export function tagPattern(ref: string): string {
  const prefix = /^(.*\/[^/\d]*)\d[^/]*$/.exec(ref)?.[1]
  const pattern = `${prefix ?? ref}*`
  const covers = coversRef({ target: 'tag', include: [pattern], exclude: [] }, ref) === 'yes'
  return prefix !== undefined && covers ? pattern : ref
}
