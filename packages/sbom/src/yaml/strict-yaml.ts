import type { Json } from '@tier3/model/json'
import type { JsonPath, LocatedJson } from '@tier3/model/located-json'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import { EVENT_ID, getScalarValue, parseEvents, SCALAR_STYLE, YAMLException, type Event } from 'js-yaml'
import { plainScalar } from './plain-scalar.ts'

/** Bounds of a document that people write by hand. */
export const STRICT_YAML_LIMITS = { characters: 1024 * 1024, depth: 30, values: 50_000 } as const

/**
 * Reads one YAML document (JSON is one, too) that can be read in one way only: no key twice, no anchor, alias, merge key,
 * tag, directive or second document, and no plain word that readers of YAML disagree on. Each value keeps its line.
 */
export function parseStrictYaml(file: string, text: string): Result<LocatedJson, Problem> {
  if (text.length > STRICT_YAML_LIMITS.characters) {
    return failed(
      yamlProblem(file, `it has more than ${STRICT_YAML_LIMITS.characters} characters`, undefined),
    )
  }
  const reader: Reader = { text, events: [], at: 0, values: 0, lines: new Map(), starts: lineStarts(text) }
  try {
    const bad = UNPRINTABLE.exec(text)
    if (bad !== null) refuse('it has a control character', bad.index)
    const sly = MISLEADING.exec(text)
    if (sly !== null) refuse('it has a character that is shown otherwise than it is read', sly.index)
    reader.events = parseEvents(text, { maxDepth: STRICT_YAML_LIMITS.depth })
    const value = readDocument(reader)
    return ok({ file, value, lineOf: (path) => nearestLine(reader.lines, path) })
  } catch (error) {
    if (error instanceof Refusal) {
      return failed(yamlProblem(file, error.message, lineAt(reader.starts, error.offset)))
    }
    if (!(error instanceof YAMLException)) throw error
    const line = error.mark === undefined ? undefined : error.mark.line + 1
    return failed(yamlProblem(file, `it is not YAML: ${error.reason}`, line))
  }
}

// oxlint-disable-next-line no-control-regex -- control characters are what this must find
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufeff]|[\ud800-\udfff]/u
/** Where a line ends for YAML 1.1 and not for 1.2, and what shows a text in another order than it is read in. */
const MISLEADING = /[\u2028\u2029\u202a-\u202e\u2066-\u2069]/

interface Reader {
  readonly text: string
  events: readonly Event[]
  at: number
  values: number
  readonly lines: Map<string, number>
  readonly starts: readonly number[]
}

class Refusal extends Error {
  readonly offset: number
  constructor(message: string, offset: number) {
    super(message)
    this.offset = offset
  }
}

function refuse(message: string, offset: number): never {
  throw new Refusal(message, offset)
}

function readDocument(reader: Reader): Json {
  const first = reader.events[reader.at++]
  if (first?.type !== EVENT_ID.DOCUMENT) return refuse('it is empty', 0)
  if (first.directives.length > 0) refuse('it has a directive', 0)
  const value = readValue(reader, [], 0)
  reader.at++
  if (reader.at < reader.events.length) refuse('it has more than one document', reader.text.length)
  return value
}

function readValue(reader: Reader, path: JsonPath, before: number): Json {
  const event = reader.events[reader.at++]
  if (event === undefined) return refuse('it ends too early', reader.text.length)
  if (++reader.values > STRICT_YAML_LIMITS.values) {
    refuse(`it has more than ${STRICT_YAML_LIMITS.values} values`, before)
  }
  const offset = offsetOf(event, before)
  reader.lines.set(keyOf(path), lineAt(reader.starts, offset))
  switch (event.type) {
    case EVENT_ID.ALIAS:
      return refuse('it has an alias; write the value out', event.anchorStart)
    case EVENT_ID.SCALAR:
      return readScalar(reader, event, offset)
    case EVENT_ID.SEQUENCE: {
      plainNode(event)
      const items: Json[] = []
      while (reader.events[reader.at]?.type !== EVENT_ID.POP)
        items.push(readValue(reader, [...path, items.length], offset))
      reader.at++
      return items
    }
    case EVENT_ID.MAPPING:
      plainNode(event)
      return readMapping(reader, path, offset)
    case EVENT_ID.DOCUMENT:
    case EVENT_ID.POP:
      return refuse('a value must stand here', before)
  }
}

function readMapping(reader: Reader, path: JsonPath, start: number): Json {
  const object: { [key: string]: Json } = Object.create(null)
  const keys = new Set<string>()
  for (;;) {
    const event = reader.events[reader.at++]
    if (event?.type === EVENT_ID.POP) return object
    if (event?.type === EVENT_ID.ALIAS) return refuse('it has an alias; write the key out', event.anchorStart)
    if (event?.type !== EVENT_ID.SCALAR) return refuse('a key must be one word or text', start)
    plainNode(event)
    const offset = offsetOf(event, start)
    const key = getScalarValue(reader.text, event)
    if (key === '<<') refuse('it has a merge key; write the values out', offset)
    if (keys.has(key)) refuse(`the key "${key}" stands twice`, offset)
    keys.add(key)
    object[key] = readValue(reader, [...path, key], offset)
    // A value that is itself below its key is told by the line of the key, which is what people look for.
    reader.lines.set(keyOf([...path, key]), lineAt(reader.starts, offset))
  }
}

function readScalar(reader: Reader, event: ScalarEvent, offset: number): Json {
  plainNode(event)
  const value = getScalarValue(reader.text, event)
  if (!value.isWellFormed()) refuse('a text has half of a surrogate pair', offset)
  if (event.style !== SCALAR_STYLE.PLAIN) return value
  const read = plainScalar(value)
  return read.ok ? read.value : refuse(read.problem, offset)
}

type ScalarEvent = Extract<Event, { readonly type: typeof EVENT_ID.SCALAR }>
type Node = Extract<Event, { readonly tagStart: number }>

function plainNode(event: Node): void {
  if (event.anchorStart >= 0)
    refuse('it has an anchor; write the value out where it is needed', event.anchorStart)
  if (event.tagStart >= 0) refuse('it has a tag', event.tagStart)
}

const offsetOf = (event: Event, before: number): number =>
  event.type === EVENT_ID.SCALAR
    ? event.valueStart < 0
      ? before
      : event.valueStart
    : event.type === EVENT_ID.SEQUENCE || event.type === EVENT_ID.MAPPING
      ? event.start
      : before

const keyOf = (path: JsonPath): string => JSON.stringify(path)

function nearestLine(lines: ReadonlyMap<string, number>, path: JsonPath): number {
  for (let length = path.length; length >= 0; length--) {
    const line = lines.get(keyOf(path.slice(0, length)))
    if (line !== undefined) return line
  }
  return 1
}

function lineStarts(text: string): readonly number[] {
  return [0, ...[...text.matchAll(/\r\n?|\n/g)].map(({ index, 0: end }) => index + end.length)]
}

/** Counted from 1; by halving, since every value is asked for. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle
  }
  return low + 1
}

const yamlProblem = (file: string, current: string, line: number | undefined): Problem =>
  problem('input/yaml-syntax', {
    attempted: `read "${file}"`,
    current,
    desired: 'it must be one document that can be read in one way only',
    at: line === undefined ? { file } : { file, line },
  })
