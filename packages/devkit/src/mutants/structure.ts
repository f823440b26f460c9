import type { Json } from '@tier3/model/json'
import { isJsonObject } from '@tier3/model/json'

/** One structural change of a JSON document: where, what was done there, and the text that came of it. */
export interface StructuralChange {
  /** Keys and indexes with dots, as in `verificationMaterial.tlogEntries.0.logIndex`. */
  readonly path: string
  readonly change: string
  readonly text: string
}

type Members = readonly string[]
/** What stands in place of a member (`key` undefined: of an element), given its text; undefined leaves it. */
type Edit = (path: string, key: string | undefined, text: string, value: Json) => Members | undefined

const named = (key: string | undefined, text: string): string =>
  key === undefined ? text : `${JSON.stringify(key)}:${text}`

/** Writes a document with one member exchanged for others, which need not be a document that `JSON.stringify` can write. */
function write(value: Json, path: string, edit: Edit): string {
  const member = (key: string, child: Json, own: string | undefined): Members => {
    const place = path === '' ? key : `${path}.${key}`
    const text = write(child, place, edit)
    return edit(place, own, text, child) ?? [named(own, text)]
  }
  if (Array.isArray(value)) {
    return `[${(value as readonly Json[]).flatMap((item, index) => member(String(index), item, undefined)).join()}]`
  }
  if (!isJsonObject(value)) return JSON.stringify(value)
  return `{${Object.entries(value)
    .flatMap(([key, child]) => member(key, child, key))
    .join()}}`
}

/** What is done to each member; nothing where it does not apply. */
const CHANGES: {
  readonly [name: string]: (key: string | undefined, text: string, value: Json) => Members | undefined
} = {
  absent: () => [],
  null: (key) => [named(key, 'null')],
  twice: (key, text) => [named(key, text), named(key, text)],
  'as true': (key) => [named(key, 'true')],
  'as a number': (key, _, value) => (typeof value === 'number' ? undefined : [named(key, '7')]),
  'as text': (key, text, value) =>
    typeof value === 'string' ? undefined : [named(key, JSON.stringify(text.length > 200 ? 'x' : text))],
  'in a list': (key, text) => [named(key, `[${text}]`)],
  'in an object': (key, text) => [named(key, `{"value":${text}}`)],
  empty: (key, _, value) =>
    typeof value === 'string'
      ? [named(key, '""')]
      : Array.isArray(value)
        ? [named(key, '[]')]
        : [named(key, '{}')],
  'in another spelling': (key, text) =>
    key === undefined || spelled(key) === key ? undefined : [named(spelled(key), text)],
  'beside another spelling': (key, text) =>
    key === undefined || spelled(key) === key ? undefined : [named(spelled(key), text), named(key, text)],
  'beside an unknown field': (key, text) =>
    key === undefined ? undefined : [named(key, text), named('unknown', text)],
  'beside __proto__': (key, text) =>
    key === undefined ? undefined : [named(key, text), named('__proto__', `{${named(key, text)}}`)],
  'behind __proto__': (key, text) =>
    key === undefined ? undefined : [named('__proto__', `{${named(key, text)}}`)],
  'with a space': (key, _, value) =>
    typeof value === 'string' ? [named(key, JSON.stringify(`${value} `))] : undefined,
}

/** The name in lower case with underscores, which protobuf's readers take too; or the other way round. */
const spelled = (key: string): string =>
  /_[a-z]/.test(key)
    ? key.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
    : key.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

/** The paths of all members and elements of a document. */
function pathsOf(document: Json): readonly string[] {
  const paths: string[] = []
  write(document, '', (path) => {
    paths.push(path)
    return undefined
  })
  return paths
}

/** Every change at every place of a document, each alone. */
export function structuralChanges(document: Json): readonly StructuralChange[] {
  const found: StructuralChange[] = []
  for (const path of pathsOf(document)) {
    for (const [change, make] of Object.entries(CHANGES)) {
      let done = false
      const text = write(document, '', (place, key, inner, value) => {
        const members = place === path ? make(key, inner, value) : undefined
        done ||= members !== undefined
        return members
      })
      if (done) found.push({ path, change, text })
    }
  }
  return found
}

/** What is wrong with the whole text, whatever stands in it. */
export const textChanges = (text: string): readonly StructuralChange[] =>
  (
    [
      ['nothing', ''],
      ['white space', ' \n'],
      ['null', 'null'],
      ['a number', '7'],
      ['a text', JSON.stringify(text)],
      ['in an object', `{"bundle":${text}}`],
      ['a byte order mark in front', `\ufeff${text}`],
      ['text behind', `${text}x`],
      ['a comma behind', `${text},`],
      ['a brace less', text.slice(0, -1)],
      ['a comment in front', `//\n${text}`],
      ['single quotes', text.replaceAll('"', "'")],
      ['200 levels in front', `${'['.repeat(200)}${text}${']'.repeat(200)}`],
      ['200,000 levels', '['.repeat(200_000)],
      ['a NUL behind', `${text}\0`],
      ['the first half', text.slice(0, text.length / 2)],
    ] as const
  ).map(([change, changed]) => ({ path: '', change, text: changed }))
