import { isJsonObject, parseJson, type Json } from '@tier3/model/json'
import type { Random } from './random.ts'

const VALUES: readonly Json[] = [
  null,
  true,
  0,
  -1,
  1.5,
  1e21,
  '',
  ' ',
  '0',
  '-1',
  '9'.repeat(30),
  '\u0000',
  '\u202e',
  'AAAA',
  '=',
  '__proto__',
  'x'.repeat(5000),
  [],
  {},
  [null],
  { a: 1 },
]

/** What changes the bytes of a text in a document: it may hold another document, or base64 of one. */
export type Inner = (bytes: Buffer) => Buffer

/** Changes one value of a JSON document and writes it again; undefined where there is no document. */
export function changeJson(bytes: Buffer, random: Random, inner: Inner): Buffer | undefined {
  const parsed = parseJson(bytes.toString('utf8'))
  if (!parsed.ok || typeof parsed.value !== 'object' || parsed.value === null) return undefined
  const places = random.below(3) === 0 ? 2 : 1
  let document = parsed.value as Json
  for (let turn = 0; turn < places; turn++) {
    const target = random.below(countOf(document))
    document = changedAt(document, { left: target }, (value) => changed(value, random, inner))
  }
  return Buffer.from(JSON.stringify(document))
}

const membersOf = (value: Json): readonly (readonly [string, Json])[] =>
  Array.isArray(value) || isJsonObject(value) ? Object.entries(value as Record<string, Json>) : []

const countOf = (value: Json): number =>
  1 + membersOf(value).reduce((sum, [, member]) => sum + countOf(member), 0)

function changedAt(value: Json, target: { left: number }, change: (value: Json) => Json): Json {
  if (target.left-- === 0) return change(value)
  if (target.left < 0) return value
  const members = membersOf(value).map(([key, member]) => [key, changedAt(member, target, change)] as const)
  return Array.isArray(value)
    ? members.map(([, member]) => member)
    : isJsonObject(value)
      ? Object.fromEntries(members)
      : value
}

function changed(value: Json, random: Random, inner: Inner): Json {
  const members = membersOf(value)
  const turn = random.below(6)
  if (turn === 0) return random.pick(VALUES)
  if (typeof value === 'string') return changedText(value, random, inner)
  if (typeof value === 'number') return random.pick([value + 1, -value, 0, String(value), 2 ** 53])
  if (members.length === 0) return random.pick([[value], { value }, ...VALUES])
  const gone = random.below(members.length)
  const moved = members[gone]?.[1] ?? null
  if (Array.isArray(value)) {
    const items = members.map(([, member]) => member)
    if (turn === 1) return items.filter((_, index) => index !== gone)
    if (turn === 2) return [...items, moved]
    return Array.from({ length: random.pick([2, 33, 65, 200]) }, () => moved)
  }
  if (turn === 1) return Object.fromEntries(members.filter((_, index) => index !== gone))
  const [from, to] = [random.pick(members), random.pick(members)]
  if (turn === 2) return { ...Object.fromEntries(members), [from[0]]: to[1] }
  if (turn === 3)
    return { ...Object.fromEntries(members), [random.pick(['unknown', '__proto__', `${from[0]}_`])]: to[1] }
  return Object.fromEntries(
    members.map(([key, member]) => [key === from[0] ? key.toUpperCase() : key, member]),
  )
}

/** A text that is base64 is changed as the bytes that it stands for, which may be a document or DER. */
function changedText(text: string, random: Random, inner: Inner): Json {
  const encoded = text.length >= 8 && /^[A-Za-z0-9+/]+={0,2}$/.test(text) && random.below(4) > 0
  return encoded
    ? inner(Buffer.from(text, 'base64')).toString('base64')
    : inner(Buffer.from(text)).toString('utf8')
}
