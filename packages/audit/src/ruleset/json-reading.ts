import { isJsonObject, type Json, type JsonObject } from '@tier3/model/json'

/** An absent member and a null one are the same to GitHub, except for the bypass list of an answer. */
export const member = (object: JsonObject, name: string): Json | undefined =>
  Object.hasOwn(object, name) ? (object[name] ?? undefined) : undefined

export const textOf = (value: Json | undefined): string | undefined =>
  typeof value === 'string' ? value : undefined

export const listOf = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value : [])

export const objectOf = (value: Json | undefined): JsonObject => (isJsonObject(value) ? value : {})

export const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value)

/** A whole positive number, also where a text spells one; ids have been seen as both on the wire. */
export function idOf(value: Json | undefined): number | undefined {
  const spelled = typeof value === 'string' && /^[1-9][0-9]{0,14}$/.test(value) ? Number(value) : value
  return typeof spelled === 'number' && Number.isSafeInteger(spelled) && spelled > 0 ? spelled : undefined
}

/** The object without some members. */
export function without(object: JsonObject, names: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)))
}

/** One step of a JSON pointer (RFC 6901). */
export const pointerTo = (base: string, ...steps: readonly (string | number)[]): string =>
  steps.reduce<string>(
    (pointer, step) => `${pointer}/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`,
    base,
  )
