import type { Json } from '@tier3/model/json'
import { idOf, member } from './json-reading.ts'
import type { BypassActor, Rule, Ruleset } from './ruleset.ts'

/** Ids by name, so that one file serves many repositories. Built-in roles are known without it. */
export interface NameMap {
  /** By actor type, then by slug or role name. */
  readonly actors: { readonly [type: string]: { readonly [name: string]: number } }
  /** Ids of Apps that report checks, by slug. */
  readonly apps: { readonly [slug: string]: number }
  /** Ids of repositories that hold workflows, by full name. */
  readonly repositories: { readonly [name: string]: number }
}

export const NO_NAMES: NameMap = { actors: {}, apps: {}, repositories: {} }

const BUILT_IN_ROLES: { readonly [name: string]: number } = { admin: 5, maintain: 2, write: 4 }

/** Puts ids in the place of names. A name that the map does not have stays, and is told by the lint of the file. */
export function resolveNames(ruleset: Ruleset, names: NameMap): Ruleset {
  const { bypass } = ruleset
  return {
    ...ruleset,
    bypass: bypass.seen
      ? { seen: true, actors: bypass.actors.map((actor) => resolveActor(actor, names)) }
      : bypass,
    rules: ruleset.rules.map((rule) => resolveRule(rule, names)),
  }
}

function resolveActor(actor: BypassActor, names: NameMap): BypassActor {
  if (typeof actor.id !== 'string' || idOf(actor.id) !== undefined) return actor
  const known = {
    ...(actor.type === 'RepositoryRole' ? BUILT_IN_ROLES : {}),
    ...own(names.actors, actor.type),
  }
  return { ...actor, id: own(known, actor.id) ?? actor.id }
}

function resolveRule(rule: Rule, names: NameMap): Rule {
  const mapped = (name: string, key: string, ids: { readonly [name: string]: number }): Rule => {
    const list = member(rule.parameters, name)
    if (!Array.isArray(list)) return rule
    return {
      ...rule,
      parameters: { ...rule.parameters, [name]: list.map((item) => withKnownId(item, key, ids)) },
    }
  }
  if (rule.type === 'required_status_checks') return mapped(rule.type, 'integration_id', names.apps)
  if (rule.type === 'workflows') return mapped('workflows', 'repository_id', names.repositories)
  return rule
}

function withKnownId(item: Json, key: string, ids: { readonly [name: string]: number }): Json {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) return item
  const object = item as { readonly [name: string]: Json }
  const value = member(object, key)
  const id = typeof value === 'string' && idOf(value) === undefined ? own(ids, value) : undefined
  return id === undefined ? item : { ...object, [key]: id }
}

const own = <T>(map: { readonly [name: string]: T }, name: string): T | undefined =>
  Object.hasOwn(map, name) ? map[name] : undefined
