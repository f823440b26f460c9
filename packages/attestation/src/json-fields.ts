import { parseBase64 } from '@tier3/model/base64'
import { quoted } from '@tier3/model/display'
import { isJsonObject, type Json, type JsonObject } from '@tier3/model/json'

/** Thrown by the readers of one document and caught where it is decoded: the reason, with the field's place. */
export class Malformed extends Error {}

export function refuse(place: string, reason: string): never {
  throw new Malformed(`${place} ${reason}`)
}

/**
 * The fields of an object, with `null` as absent (the reading of proto3 JSON). Keys outside `known` are refused: another
 * spelling of a field is how one document gets two readings.
 */
export function fieldsOf(value: Json | undefined, place: string, known: readonly string[]): JsonObject {
  if (!isJsonObject(value)) return refuse(place, 'is not an object')
  const fields: { [key: string]: Json } = Object.create(null) as { [key: string]: Json }
  for (const [key, member] of Object.entries(value)) {
    if (!known.includes(key)) refuse(place, `has the unknown field ${quoted(key, 60)}`)
    if (member !== null) fields[key] = member
  }
  return fields
}

export function textField(fields: JsonObject, key: string, place: string): string {
  const value = fields[key]
  return typeof value === 'string' && value !== '' ? value : refuse(`${place}.${key}`, 'is not a text')
}

export function bytesField(fields: JsonObject, key: string, place: string): Uint8Array {
  return (
    parseBase64(textField(fields, key, place)) ??
    refuse(`${place}.${key}`, 'is not canonical base64 with padding')
  )
}

export function listField(fields: JsonObject, key: string, place: string, limit: number): readonly Json[] {
  const value = fields[key] ?? []
  if (!Array.isArray(value)) return refuse(`${place}.${key}`, 'is not a list')
  if (value.length > limit) refuse(`${place}.${key}`, `has more than ${limit} elements`)
  return value as readonly Json[]
}

/** A 64-bit count: decimal text, as canonical proto3 JSON writes it; absent is "0", which writers leave out. */
export function countField(fields: JsonObject, key: string, place: string): string {
  const value = fields[key] ?? '0'
  return typeof value === 'string' && /^(?:0|[1-9][0-9]{0,18})$/.test(value)
    ? value
    : refuse(`${place}.${key}`, 'is not a count in decimal text')
}
