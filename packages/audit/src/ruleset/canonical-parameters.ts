import { formatCanonicalJson } from '@tier3/model/canonical-json'
import { isJsonObject, type Json, type JsonObject } from '@tier3/model/json'
import { idOf, isList, listOf, member, objectOf, without } from './json-reading.ts'
import type { Parameter } from './parameter-order.ts'
import { ruleKind } from './rule-kinds.ts'

/** Parameters in the one form in which equal policies are equal: defaults filled in, sets sorted, ids as numbers. */
export function canonicalParameters(type: string, parameters: JsonObject): JsonObject {
  const known = ruleKind(type)?.parameters ?? {}
  const opaque = Object.entries(parameters).filter(([name]) => !Object.hasOwn(known, name))
  const filled = Object.entries(known).flatMap(([name, parameter]): readonly (readonly [string, Json])[] => {
    const value = canonicalValue(parameter, member(parameters, name))
    return value === undefined || (parameter.retired === true && value === false) ? [] : [[name, value]]
  })
  return Object.fromEntries([...opaque, ...filled])
}

/** One value in canonical form; undefined when it is absent and GitHub has no default for it. */
export function canonicalValue(parameter: Parameter, value: Json | undefined): Json | undefined {
  const given = value ?? parameter.default
  if (given === undefined || given === null) return undefined
  switch (parameter.order.kind) {
    case 'set':
      return isList(given) ? sortedSet(given.map((item) => inOwnCase(parameter, item))) : given
    case 'checks':
    case 'tools':
    case 'workflows':
    case 'reviewers': {
      const { kind } = parameter.order
      return isList(given) ? sortedSet(given.map((item) => canonicalItem(kind, item))) : given
    }
    case 'dismissal':
      return isJsonObject(given) ? canonicalDismissal(given) : given
    case 'flag':
    case 'number':
    case 'steps':
    case 'unordered':
    case 'cosmetic':
      return inOwnCase(parameter, given)
  }
}

/** One entry of a list that has a comparison of its own. */
export function canonicalItem(kind: 'checks' | 'tools' | 'workflows' | 'reviewers', item: Json): Json {
  if (!isJsonObject(item)) return item
  switch (kind) {
    // "Any source" is spelled as no id, null or 0.
    case 'checks':
      return withId(item, 'integration_id')
    case 'workflows':
      return withoutNulls(withId(item, 'repository_id'))
    case 'reviewers': {
      const reviewer = member(item, 'reviewer')
      return isJsonObject(reviewer) ? { ...item, reviewer: withId(reviewer, 'id') } : item
    }
    case 'tools':
      return item
  }
}

function canonicalDismissal(value: JsonObject): JsonObject {
  return {
    ...value,
    enabled: member(value, 'enabled') ?? false,
    allowed_actors: sortedSet(
      listOf(member(value, 'allowed_actors')).map((actor) => withId(objectOf(actor), 'id')),
    ),
  }
}

/** Sets have no order and no repetition. */
export function sortedSet(items: readonly Json[]): readonly Json[] {
  const byText = new Map(items.map((item) => [formatCanonicalJson(item), item]))
  return [...byText.keys()].toSorted().map((key) => byText.get(key) ?? null)
}

/** The object with an id as a number, or without it when it is null or 0. A text that is no number stays. */
export function withId(object: JsonObject, name: string): JsonObject {
  const value = member(object, name)
  if (value === undefined || value === 0 || value === '0') return without(object, [name])
  return { ...object, [name]: idOf(value) ?? value }
}

const withoutNulls = (object: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== null))

/** Two rules of GitHub write merge methods in different cases; each is compared in its own. */
function inOwnCase(parameter: Parameter, value: Json): Json {
  if (typeof value !== 'string') return value
  return parameter.values?.find((known) => known.toLowerCase() === value.toLowerCase()) ?? value
}
