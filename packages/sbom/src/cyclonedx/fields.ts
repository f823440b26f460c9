import { isJsonObject, type Json, type JsonObject } from '@tier3/model/json'

/** A value of another shape than the format allows; `path` is filled in from the inside to the outside. */
export class Misfit extends Error {
  readonly path: (string | number)[] = []
}

/** Runs a reading one level down, so that a misfit can say where it lies. */
export function under<T>(place: string | number, read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (error instanceof Misfit) error.path.unshift(place)
    throw error
  }
}

export function asObject(value: Json): JsonObject {
  if (!isJsonObject(value)) throw new Misfit('it is not an object')
  return value
}

/** Text of a field; empty text says as little as none, and tools write it for nothing. */
export function optionalText(object: JsonObject, key: string): string | undefined {
  const value = object[key]
  if (value === undefined || value === null || value === '') return undefined
  if (typeof value === 'string') return value
  return under(key, () => {
    throw new Misfit('it is not text')
  })
}

export function requiredText(object: JsonObject, key: string): string {
  const text = optionalText(object, key)
  if (text !== undefined) return text
  return under(key, () => {
    throw new Misfit('it is missing or empty')
  })
}

/** The items of a field that is a list; a missing one is empty. */
export function listOf<T>(object: JsonObject, key: string, read: (item: Json) => T): readonly T[] {
  const value = object[key]
  if (value === undefined || value === null) return []
  return under(key, () => {
    if (!Array.isArray(value)) throw new Misfit('it is not a list')
    return (value as readonly Json[]).map((item, index) => under(index, () => read(item)))
  })
}

export const textsOf = (object: JsonObject, key: string): readonly string[] => listOf(object, key, asText)

export function asText(value: Json): string {
  if (typeof value !== 'string') throw new Misfit('it is not text')
  return value
}

export function optionalObject<T>(
  object: JsonObject,
  key: string,
  read: (value: JsonObject) => T,
): T | undefined {
  const value = object[key]
  return value === undefined || value === null ? undefined : under(key, () => read(asObject(value)))
}

/** One of a closed set of words; a word outside of it is a misfit. */
export function oneOf<T extends string>(words: readonly T[], word: string): T {
  const found = words.find((known) => known === word)
  if (found === undefined) throw new Misfit('it is not a word that the format knows')
  return found
}

/** Leaves out what is undefined: an optional field is there with a value or not at all. */
export function present<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const kept: { [key: string]: unknown } = {}
  for (const key of Object.keys(fields)) {
    const value = fields[key as keyof T]
    if (value !== undefined) kept[key] = value
  }
  return kept as { [K in keyof T]: Exclude<T[K], undefined> }
}
