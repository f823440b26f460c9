import type { JsonObject } from '@tier3/model/json'
import type { BypassDemand, Preset, PresetDemand } from './presets.ts'

export interface PresetWishes {
  /** Patterns of all tags that releases make. */
  readonly tagPatterns: readonly string[]
  /** The check that must pass, and the id of the App that reports it. */
  readonly check: { readonly context: string; readonly app: number }
  /** The id of the one App that creates release tags. */
  readonly creator: number
}

/** Bodies of rulesets that meet a preset: one for the default branch, one that freezes tags, one for their creation. */
export function presetBodies(preset: Preset, wishes: PresetWishes): readonly JsonObject[] {
  const branch = preset.demands.filter(({ where }) => where === 'default-branch')
  const tags = preset.demands.filter(({ where }) => where === 'release-tags')
  const frozen = tags.filter(({ type }) => type !== 'creation')
  const creation = tags.filter(({ type }) => type === 'creation')
  return [
    body('Protect the default branch', 'branch', ['~DEFAULT_BRANCH'], branch, wishes),
    body('Protect release tags', 'tag', wishes.tagPatterns, frozen, wishes),
    ...(creation.length === 0
      ? []
      : [body('Create release tags', 'tag', wishes.tagPatterns, creation, wishes)]),
  ]
}

const body = (
  name: string,
  target: string,
  include: readonly string[],
  demands: readonly PresetDemand[],
  wishes: PresetWishes,
): JsonObject => ({
  name,
  target,
  enforcement: 'active',
  bypass_actors: demands[0] === undefined ? [] : bypassActors(demands[0].bypass, wishes),
  conditions: { ref_name: { include, exclude: [] } },
  rules: demands.map((demand) => ruleBody(demand, wishes)),
})

const bypassActors = (demand: BypassDemand, { creator }: PresetWishes): readonly JsonObject[] =>
  demand === 'one-app' ? [{ actor_type: 'Integration', actor_id: creator, bypass_mode: 'always' }] : []

function ruleBody({ type, parameters, pinnedCheck }: PresetDemand, { check }: PresetWishes): JsonObject {
  const all = {
    ...(type === 'pull_request' ? { require_code_owner_review: false } : {}),
    ...parameters,
    ...(pinnedCheck
      ? { required_status_checks: [{ context: check.context, integration_id: check.app }] }
      : {}),
  }
  return Object.keys(all).length === 0 ? { type } : { type, parameters: all }
}
