import { isJsonObject, type Json, type JsonObject } from '@tier3/model/json'

/** Verdicts that say that nothing is worse; a hidden list must never lead to one. */
export const VERDICTS_WITHOUT_DOUBT: readonly string[] = ['in-sync', 'strengthened']

/** Lists whose order carries meaning. */
const ORDERED = ['file_patterns']

/** The same document with every list and every set of keys in reverse order. */
export function reversed(value: Json, key = ''): Json {
  if (Array.isArray(value)) {
    const items = value.map((item) => reversed(item))
    return ORDERED.includes(key) ? items : items.toReversed()
  }
  if (!isJsonObject(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([name, member]) => [name, reversed(member, name)]),
  )
}

/** The same answer, as a token without write access gets it. */
export const hiddenBypass = (value: Json): Json =>
  Array.isArray(value) ? value.map(hiddenBypass) : withoutBypass(value as JsonObject)

const withoutBypass = (value: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(value).filter(([name]) => name !== 'bypass_actors'))
