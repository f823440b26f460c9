import type { JsonObject } from '@tier3/model/json'
import { COMPONENT_TYPES, type Component, type Scope } from '../document.ts'
import {
  decodeAuthors,
  decodeHashes,
  decodeLicenses,
  decodeOrganization,
  decodeProperties,
  decodeReferences,
} from './decode-parts.ts'
import {
  asObject,
  listOf,
  Misfit,
  oneOf,
  optionalObject,
  optionalText,
  present,
  requiredText,
  under,
} from './fields.ts'

/** The components met so far, in order, and which of them holds which. */
export class Inventory {
  readonly components: Component[] = []
  /** From the reference of a component to those of the components nested in it. */
  readonly contained = new Map<string, string[]>()
  readonly #taken: ReadonlySet<string>
  readonly #derived = new Map<string, number>()
  #count = 0

  /** @param taken references that the document itself gives, so that no derived one is mistaken for them. */
  constructor(taken: ReadonlySet<string>) {
    this.#taken = taken
  }

  /** Reads a component and, behind it, those nested in it. */
  add(object: JsonObject, depth = 0): Component {
    if (depth > DEEPEST) throw new Misfit(`components are nested more than ${DEEPEST} levels deep`)
    const component = this.read(object)
    this.components.push(component)
    listOf(object, 'components', (item) => {
      const inner = this.add(asObject(item), depth + 1)
      const held = this.contained.get(component.ref)
      if (held === undefined) this.contained.set(component.ref, [inner.ref])
      else held.push(inner.ref)
    })
    return component
  }

  /** Reads one component, without those nested in it and without listing it. */
  read(object: JsonObject): Component {
    if (++this.#count > MOST) throw new Misfit(`there are more than ${MOST} components`)
    const fields = componentFields(object)
    return { ...fields, ref: optionalText(object, 'bom-ref') ?? this.#deriveRef(fields) }
  }

  /** A tool in the form before 1.5: vendor, name and version alone. */
  readTool(object: JsonObject): Component {
    const vendor = optionalText(object, 'vendor')
    const tool = this.read({ type: 'application', ...object })
    return vendor === undefined ? tool : { ...tool, supplier: { name: vendor, urls: [], contacts: [] } }
  }

  #deriveRef({ purl, type, group, name, version }: Omit<Component, 'ref'>): string {
    const base = purl ?? `${type}:${group === undefined ? '' : `${group}/`}${name}@${version ?? ''}`
    for (;;) {
      const times = (this.#derived.get(base) ?? 0) + 1
      this.#derived.set(base, times)
      const ref = times === 1 ? base : `${base}#${times}`
      if (!this.#taken.has(ref)) return ref
    }
  }
}

const DEEPEST = 40
const MOST = 200_000

const SCOPES: readonly Scope[] = ['required', 'optional', 'excluded']

function componentFields(object: JsonObject): Omit<Component, 'ref'> {
  const scope = optionalText(object, 'scope')
  return {
    type: under('type', () => oneOf(COMPONENT_TYPES, requiredText(object, 'type'))),
    name: requiredText(object, 'name'),
    authors: decodeAuthors(object),
    hashes: decodeHashes(object),
    licenses: decodeLicenses(object),
    externalReferences: decodeReferences(object),
    properties: decodeProperties(object),
    ...present({
      group: optionalText(object, 'group'),
      version: versionOf(object),
      description: optionalText(object, 'description'),
      scope: scope === undefined ? undefined : under('scope', () => oneOf(SCOPES, scope)),
      mimeType: optionalText(object, 'mime-type'),
      purl: optionalText(object, 'purl'),
      cpe: optionalText(object, 'cpe'),
      copyright: optionalText(object, 'copyright'),
      supplier: optionalObject(object, 'supplier', decodeOrganization),
      manufacturer: optionalObject(object, 'manufacturer', decodeOrganization),
      publisher: optionalText(object, 'publisher'),
    }),
  }
}

/** Longer texts are no versions, and no document may have them (CycloneDX 1.6, `version`). */
function versionOf(object: JsonObject): string | undefined {
  const version = optionalText(object, 'version')
  return version === undefined || version.length > 1024 ? undefined : version
}
