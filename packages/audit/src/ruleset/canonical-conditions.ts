import { isJsonObject, type Json, type JsonObject } from '@tier3/model/json'
import { sortedSet } from './canonical-parameters.ts'
import { idOf, listOf, member, textOf } from './json-reading.ts'

/** Conditions that are known. One that is not here may narrow a ruleset in ways nobody here can judge. */
export const KNOWN_CONDITIONS: readonly string[] = [
  'ref_name',
  'repository_name',
  'repository_id',
  'repository_property',
  'organization_name',
  'organization_id',
  'organization_property',
]

/** Conditions in canonical form: null, absent and empty are one, lists are sets, defaults are filled in. */
export function canonicalConditions(target: string, conditions: JsonObject): JsonObject {
  const entries = Object.entries(conditions)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => [name, canonicalCondition(name, value)] as const)
  if (target === 'branch' || target === 'tag') {
    const named = entries.some(([name]) => name === 'ref_name')
    return Object.fromEntries(named ? entries : [...entries, ['ref_name', { include: [], exclude: [] }]])
  }
  return Object.fromEntries(entries.filter(([name, value]) => name !== 'ref_name' || !isEmptyRefName(value)))
}

function canonicalCondition(name: string, value: Json): Json {
  if (!isJsonObject(value)) return value
  switch (name) {
    case 'ref_name':
    case 'organization_name':
      return { ...value, include: texts(value, 'include'), exclude: texts(value, 'exclude') }
    case 'repository_name':
      return {
        ...value,
        include: texts(value, 'include'),
        exclude: texts(value, 'exclude'),
        protected: member(value, 'protected') ?? false,
      }
    case 'repository_id':
      return { ...value, repository_ids: ids(value, 'repository_ids') }
    case 'organization_id':
      return { ...value, organization_ids: ids(value, 'organization_ids') }
    case 'repository_property':
    case 'organization_property':
      return { ...value, include: properties(value, 'include'), exclude: properties(value, 'exclude') }
    default:
      return value
  }
}

const texts = (value: JsonObject, name: string): Json => sortedSet(listOf(member(value, name)))

const ids = (value: JsonObject, name: string): Json =>
  sortedSet(listOf(member(value, name)).map((id) => idOf(id) ?? id))

const properties = (value: JsonObject, name: string): Json =>
  sortedSet(
    listOf(member(value, name)).map((item) =>
      isJsonObject(item)
        ? {
            ...item,
            property_values: texts(item, 'property_values'),
            source: textOf(member(item, 'source')) ?? 'custom',
          }
        : item,
    ),
  )

const isEmptyRefName = (value: Json | undefined): boolean =>
  isJsonObject(value) &&
  listOf(member(value, 'include')).length === 0 &&
  listOf(member(value, 'exclude')).length === 0
