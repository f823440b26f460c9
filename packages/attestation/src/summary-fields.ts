import { isDigestAlgorithm, isDigestHex } from '@tier3/model/digest'
import { isJsonObject, type Json, type JsonObject } from '@tier3/model/json'
import type { SummaryResource } from './verification-summary.ts'

/** A field that is being read; `refuse` tells what is wrong with it, and gives nothing in its place. */
export interface Reader {
  refuse(reason: string): undefined
  /** A member of it. */
  inner(key: string): Reader
}

/** URIs and names that anybody has use for are shorter. */
const TEXT_LIMIT = 4096
const DIGEST_LIMIT = 32

/** A text without white space at its ends or control characters: texts are compared whole, and shown. */
export function textOf(at: Reader, value: Json | undefined): string | undefined {
  if (value === undefined || value === null) return at.refuse('is missing')
  if (typeof value !== 'string' || value === '') return at.refuse('is not a text')
  if (value.length > TEXT_LIMIT) return at.refuse(`is longer than ${TEXT_LIMIT} characters`)
  return /[\p{Cc}\p{Cs}]/u.test(value) || value.trim() !== value
    ? at.refuse('has a character that has no place in it')
    : value
}

export function objectOf(at: Reader, value: Json | undefined): JsonObject | undefined {
  if (value === undefined || value === null) return at.refuse('is missing')
  return isJsonObject(value) ? value : at.refuse('is not an object')
}

export function listOf(at: Reader, value: Json | undefined, limit: number): readonly Json[] | undefined {
  if (value === undefined || value === null) return at.refuse('is missing')
  if (!Array.isArray(value)) return at.refuse('is not a list')
  return value.length > limit ? at.refuse(`has more than ${limit} elements`) : (value as readonly Json[])
}

/** An object of texts that may be absent. */
export function entriesOf(
  at: Reader,
  value: Json | undefined,
  limit: number,
): { readonly [key: string]: string } | undefined {
  if (value === undefined || value === null) return undefined
  const object = objectOf(at, value)
  if (object === undefined) return undefined
  const entries = Object.entries(object)
  if (entries.length > limit) return at.refuse(`has more than ${limit} entries`)
  const texts = entries.flatMap(([key, one]) => (typeof one === 'string' ? [[key, one] as const] : []))
  return texts.length < entries.length
    ? at.refuse('has a value that is not a text')
    : Object.fromEntries(texts)
}

export const isCount = (value: Json): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0

/** A descriptor of a policy or an attestation; `needs` is what it must have there. */
export function descriptorOf(
  at: Reader,
  value: Json | undefined,
  needs: readonly ('uri' | 'digest')[],
): SummaryResource | undefined {
  const object = objectOf(at, value)
  if (object === undefined) return undefined
  const texts = (['uri', 'name', 'mediaType'] as const).flatMap((key) => {
    const member = object[key] ?? undefined
    if (member === undefined && !needs.some((need) => need === key)) return []
    const text = textOf(at.inner(key), member)
    return text === undefined ? [] : [[key, text] as const]
  })
  const digest = digestOf(at.inner('digest'), object['digest'], needs.includes('digest'))
  return { ...Object.fromEntries(texts), ...(digest === undefined ? {} : { digest }) }
}

function digestOf(at: Reader, value: Json | undefined, needed: boolean): SummaryResource['digest'] {
  const set = entriesOf(at, value, DIGEST_LIMIT)
  if (set === undefined)
    return needed && (value ?? undefined) === undefined ? at.refuse('is missing') : undefined
  const entries = Object.entries(set)
  if (entries.length === 0) return at.refuse('is empty')
  const bad = entries.some(
    ([algorithm, hex]) => hex === '' || (isDigestAlgorithm(algorithm) && !isDigestHex(algorithm, hex)),
  )
  return bad ? at.refuse('is not lowercase hexadecimal of the right length') : set
}
