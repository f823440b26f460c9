import { quoted } from '@tier3/model/display'
import { isJsonObject, parseJson, type Json, type JsonObject } from '@tier3/model/json'
import { failed, ok, type Result } from '@tier3/model/result'

/** Thrown by the readers of one document and caught where it is decoded: the place, and what is wrong there. */
class Unreadable extends Error {}

export function refuse(place: string, reason: string): never {
  throw new Unreadable(`${place} ${reason}`)
}

export function objectAt(value: Json | undefined, place: string): JsonObject {
  return isJsonObject(value) ? value : refuse(place, 'is not an object')
}

export function textAt(fields: JsonObject, key: string, place: string): string {
  const value = fields[key]
  return typeof value === 'string' ? value : refuse(`${place}.${key}`, 'is not a text')
}

/** A text of this form. */
export function formAt(fields: JsonObject, key: string, place: string, form: RegExp): string {
  const value = textAt(fields, key, place)
  return form.test(value)
    ? value
    : refuse(`${place}.${key}`, `is ${quoted(value, 80)}, which has another form`)
}

export function countAt(fields: JsonObject, key: string, place: string): number {
  const value = fields[key]
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
    ? value
    : refuse(`${place}.${key}`, 'is not a count')
}

export function flagAt(fields: JsonObject, key: string, place: string): boolean {
  const value = fields[key]
  return typeof value === 'boolean' ? value : refuse(`${place}.${key}`, 'is not true or false')
}

export function listAt(fields: JsonObject, key: string, place: string): readonly Json[] {
  const value = fields[key]
  if (!isList(value)) return refuse(`${place}.${key}`, 'is not a list')
  return value.length > MOST ? refuse(`${place}.${key}`, `has more than ${MOST} elements`) : value
}

export const textsAt = (fields: JsonObject, key: string, place: string): readonly string[] =>
  listAt(fields, key, place).map((one, i) =>
    typeof one === 'string' ? one : refuse(`${place}.${key}[${i}]`, 'is not a text'),
  )

/** Lowercase hex of 64 characters in `{ "sha256": ... }`. */
export const sha256At = (fields: JsonObject, key: string, place: string): string =>
  formAt(objectAt(fields[key], `${place}.${key}`), 'sha256', `${place}.${key}`, SHA256)

export const SHA256 = /^[0-9a-f]{64}$/
const MOST = 10_000

const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value)

/** Strict JSON decoded by `decode`, or the place where it cannot be read. */
export function decodeText<T>(text: string, what: string, decode: (value: Json) => T): Result<T, string> {
  const json = parseJson(text)
  if (!json.ok) {
    const { line, column, reason } = json.problem
    return failed(`${what} is not strict JSON at line ${line}, column ${column}: ${reason}`)
  }
  try {
    return ok(decode(json.value))
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error
    return failed(error.message)
  }
}
