import type { Component, SbomDocument } from '../document.ts'
import { byCodeUnit } from '../order.ts'
import type { SecretKind } from './secrets.ts'
import { scrubText, type CleanText } from './text.ts'

/** Something that was taken out: what kind, and where it stood. Never what it was. */
export interface Hit {
  readonly kind: SecretKind
  /** Field of the document, or reference and field of a component. */
  readonly place: string
}

export interface ScrubbedDocument {
  readonly document: SbomDocument
  readonly hits: readonly Hit[]
}

/** Cleans values one after the other and remembers what it took out. */
export interface Scrubber {
  /** The value with every string in it cleaned; `place` names it in the hits. */
  clean<T>(value: T, place: string): T
  cleanDocument(document: SbomDocument): SbomDocument
  /** What was taken out so far, in canonical order. */
  hits(): readonly Hit[]
}

/** A scrubber; paths below the given folders become relative. */
export function createScrubber(folders: readonly string[] = []): Scrubber {
  const known = new Map<string, CleanText>()
  const hits = new Map<string, Hit>()
  // Where the text at hand stands: the owner's reference, where it has one, and the field.
  let owner = ''
  let field = ''
  const scrub = (text: string): string => {
    if (DIGITS.test(text)) return text
    let clean = known.get(text)
    if (clean === undefined) {
      clean = scrubText(text, folders)
      known.set(text, clean)
    }
    if (clean.kinds.length === 0) return text
    const place = owner === '' ? field : `${owner} ${field}`
    for (const kind of clean.kinds) hits.set(`${place} ${kind}`, { kind, place })
    return clean.text
  }
  const mapping: Mapping = { text: scrub, field: (_, value) => mapTexts(value, mapping) }
  const cleanField = (name: string, value: unknown): unknown => {
    field = name
    return mapTexts(value, mapping)
  }
  const cleanComponent = (component: Component, list: string): Component => {
    field = `${list} reference`
    owner = scrub(component.ref)
    const clean = mapFields(component, cleanField)
    owner = ''
    return clean
  }
  return {
    clean: (value, place) => cleanField(place, value) as typeof value,
    cleanDocument: (document) =>
      mapFields(document, (name, value) =>
        name === 'components' || name === 'tools'
          ? document[name].map((component) => cleanComponent(component, name))
          : cleanField(name, value),
      ),
    hits: () =>
      [...hits.values()].toSorted((a, b) => byCodeUnit(a.place, b.place) || byCodeUnit(a.kind, b.kind)),
  }
}

/** Digests, which are many and long: no token, address or path is made of these characters alone. */
const DIGITS = /^[0-9a-f]*$/

/**
 * The document with every string cleaned of credentials and local paths; references keep pointing at what they
 * pointed at.
 */
export function scrubDocument(document: SbomDocument, folders: readonly string[] = []): ScrubbedDocument {
  const scrubber = createScrubber(folders)
  return { document: scrubber.cleanDocument(document), hits: scrubber.hits() }
}

/** What becomes of a text, and of a field of an object below; made once, since there are many thousands of them. */
interface Mapping {
  text(text: string): string
  field(this: void, name: string, value: unknown): unknown
}

/** Values keep their shape: texts are mapped to texts, everything else to itself. What is clean is not copied. */
function mapFields<T extends object>(object: T, map: (field: string, value: unknown) => unknown): T {
  let copy: T | undefined
  for (const field of Object.keys(object)) {
    const value: unknown = object[field as keyof T]
    const clean = map(field, value)
    if (clean !== value) copy = { ...(copy ?? object), [field]: clean }
  }
  return copy ?? object
}

function mapItems(items: readonly unknown[], map: Mapping): readonly unknown[] {
  let copy: unknown[] | undefined
  for (let at = 0; at < items.length; at++) {
    const clean = mapTexts(items[at], map)
    if (clean === items[at]) continue
    copy ??= [...items]
    copy[at] = clean
  }
  return copy ?? items
}

function mapTexts(value: unknown, map: Mapping): unknown {
  if (typeof value === 'string') return map.text(value)
  if (Array.isArray(value)) return mapItems(value, map)
  if (value instanceof Map) return mapEntries(value, map)
  if (typeof value !== 'object' || value === null) return value
  return mapFields(value, map.field)
}

/** Two keys may differ in nothing but a secret: what they held is held by both. */
function mapEntries(given: ReadonlyMap<unknown, unknown>, map: Mapping): unknown {
  const joined = new Map<unknown, unknown>()
  for (const [key, value] of given) {
    const clean = mapTexts(key, map)
    const others = joined.get(clean)
    const mine = mapTexts(value, map)
    joined.set(clean, Array.isArray(others) && Array.isArray(mine) ? [...others, ...mine] : mine)
  }
  return joined
}
