import { failed, ok, type Result } from './result.ts'

export type Json = string | number | boolean | null | JsonArray | JsonObject
export type JsonArray = readonly Json[]
export interface JsonObject {
  readonly [key: string]: Json
}

/** Why a text is not strict JSON, with the place counted from 1. */
export interface JsonProblem {
  readonly reason: string
  readonly line: number
  readonly column: number
}

/**
 * Parses strict JSON (RFC 8259) and refuses what lets two readers see two documents: duplicate keys, unpaired
 * surrogates, numbers that are not finite, a byte order mark, more than `depth` levels. Objects have no prototype, so
 * that `__proto__` is a key like any other.
 */
export function parseJson(text: string, depth = 100): Result<Json, JsonProblem> {
  const cursor = { text, at: 0, depth }
  try {
    skipSpace(cursor)
    const value = parseValue(cursor, 0)
    skipSpace(cursor)
    return cursor.at === text.length
      ? ok(value)
      : stop(cursor, 'there is text behind the end of the document')
  } catch (error) {
    if (!(error instanceof Stop)) throw error
    const before = text.slice(0, error.at)
    const line = before.split('\n').length
    return failed({ reason: error.message, line, column: error.at - before.lastIndexOf('\n') })
  }
}

interface Cursor {
  readonly text: string
  readonly depth: number
  at: number
}

class Stop extends Error {
  readonly at: number
  constructor(at: number, reason: string) {
    super(reason)
    this.at = at
  }
}

function stop(cursor: Cursor, reason: string, at = cursor.at): never {
  throw new Stop(at, reason)
}

function skipSpace(cursor: Cursor): void {
  for (;;) {
    const code = cursor.text.charCodeAt(cursor.at)
    if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return
    cursor.at++
  }
}

function parseValue(cursor: Cursor, level: number): Json {
  if (level > cursor.depth) stop(cursor, `it nests more than ${cursor.depth} levels`)
  switch (cursor.text[cursor.at]) {
    case '{':
      return parseObject(cursor, level)
    case '[':
      return parseArray(cursor, level)
    case '"':
      return parseString(cursor)
    case 't':
      return parseWord(cursor, 'true', true)
    case 'f':
      return parseWord(cursor, 'false', false)
    case 'n':
      return parseWord(cursor, 'null', null)
    case undefined:
      return stop(cursor, 'the text ends too early')
    default:
      return parseNumber(cursor)
  }
}

function parseObject(cursor: Cursor, level: number): JsonObject {
  const object: { [key: string]: Json } = Object.create(null)
  const keys = new Set<string>()
  cursor.at++
  skipSpace(cursor)
  if (cursor.text[cursor.at] === '}') {
    cursor.at++
    return object
  }
  for (;;) {
    skipSpace(cursor)
    const start = cursor.at
    if (cursor.text[start] !== '"') stop(cursor, 'a key in double quotes must stand here')
    const key = parseString(cursor)
    if (keys.has(key)) stop(cursor, 'the key stands twice in one object', start)
    keys.add(key)
    skipSpace(cursor)
    if (cursor.text[cursor.at] !== ':') stop(cursor, 'a colon must stand here')
    cursor.at++
    skipSpace(cursor)
    object[key] = parseValue(cursor, level + 1)
    if (endsList(cursor, '}')) return object
  }
}

function parseArray(cursor: Cursor, level: number): JsonArray {
  const array: Json[] = []
  cursor.at++
  skipSpace(cursor)
  if (cursor.text[cursor.at] === ']') {
    cursor.at++
    return array
  }
  for (;;) {
    skipSpace(cursor)
    array.push(parseValue(cursor, level + 1))
    if (endsList(cursor, ']')) return array
  }
}

function endsList(cursor: Cursor, end: '}' | ']'): boolean {
  skipSpace(cursor)
  const character = cursor.text[cursor.at]
  if (character !== ',' && character !== end) stop(cursor, `a comma or "${end}" must stand here`)
  cursor.at++
  return character === end
}

// The built-in parser decodes the one token: a plain run is found by scanning, which is what costs time.
function parseString(cursor: Cursor): string {
  const { text } = cursor
  const start = cursor.at
  let escaped = false
  let at = start + 1
  for (;;) {
    const code = text.charCodeAt(at)
    if (code === 0x22) break
    if (code === 0x5c) {
      escaped = true
      at += 2
    } else if (code < 0x20) stop(cursor, 'a control character stands in a string', at)
    else if (at >= text.length) stop(cursor, 'a string does not end', start)
    else at++
  }
  cursor.at = at + 1
  const value = escaped ? decodeEscapes(cursor, text.slice(start, at + 1), start) : text.slice(start + 1, at)
  if (!value.isWellFormed()) stop(cursor, 'a string has half of a surrogate pair', start)
  return value
}

function decodeEscapes(cursor: Cursor, token: string, start: number): string {
  try {
    return JSON.parse(token) as string
  } catch {
    return stop(cursor, 'a string has an unknown escape', start)
  }
}

function parseNumber(cursor: Cursor): number {
  NUMBER.lastIndex = cursor.at
  const token = NUMBER.exec(cursor.text)?.[0]
  if (token === undefined) return stop(cursor, 'a value must stand here')
  const value = Number(token)
  if (!Number.isFinite(value)) stop(cursor, 'a number is too large')
  cursor.at += token.length
  return value
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y

function parseWord<T extends Json>(cursor: Cursor, word: string, value: T): T {
  if (!cursor.text.startsWith(word, cursor.at)) stop(cursor, 'a value must stand here')
  cursor.at += word.length
  return value
}

export const isJsonObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
