import { quoted } from '@tier3/model/display'
import { isJsonObject, type Json, type JsonObject } from '@tier3/model/json'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import { AGGREGATES, type Component, type Composition, type SbomDocument } from '../document.ts'
import { Inventory } from './decode-component.ts'
import { decodeContact, decodeLicenses, decodeOrganization, decodeProperties } from './decode-parts.ts'
import {
  asObject,
  listOf,
  Misfit,
  oneOf,
  optionalObject,
  optionalText,
  present,
  requiredText,
  textsOf,
  under,
} from './fields.ts'

/**
 * Reads a CycloneDX document, 1.2 to 1.7, of any tool. Nested components become flat, and what contained them depends
 * on them; services, vulnerabilities, evidence, annotations, formulation, licence texts and hashes of unknown
 * algorithms are left out. Components without a `bom-ref` get one that follows from their identity; two with the same
 * one stay two. Problems: `input/sbom-unknown` (no CycloneDX of these versions), `input/sbom-malformed` (with the place).
 */
export function decodeCycloneDx(json: Json): Result<SbomDocument, Problem> {
  const unknown = whyUnknown(json)
  if (unknown !== undefined) {
    return failed(
      problem('input/sbom-unknown', {
        attempted: 'read the SBOM',
        current: unknown,
        desired: 'CycloneDX 1.2 to 1.7 in JSON is read',
      }),
    )
  }
  try {
    return ok(decodeDocument(asObject(json)))
  } catch (error) {
    if (!(error instanceof Misfit)) throw error
    return failed(
      problem('input/sbom-malformed', {
        attempted: 'read the CycloneDX document',
        current: `at ${formatPath(error.path)}: ${error.message}`,
        desired: 'every field that is read must have the shape of the format',
      }),
    )
  }
}

const READ_VERSIONS: readonly Json[] = ['1.2', '1.3', '1.4', '1.5', '1.6', '1.7']

function whyUnknown(json: Json): string | undefined {
  if (!isJsonObject(json)) return 'it is not a JSON object'
  if (json['bomFormat'] !== 'CycloneDX') return 'it has no `bomFormat` of "CycloneDX"'
  const version = json['specVersion']
  if (READ_VERSIONS.includes(version ?? null)) return undefined
  return typeof version === 'string'
    ? `its \`specVersion\` is ${quoted(version, 20)}`
    : 'it has no `specVersion`'
}

const formatPath = (path: readonly (string | number)[]): string =>
  path.map((place) => (typeof place === 'number' ? `[${place}]` : `.${place}`)).join('') || 'the top'

function decodeDocument(document: JsonObject): SbomDocument {
  const metadata = optionalObject(document, 'metadata', (value) => value) ?? {}
  const inventory = new Inventory(givenRefs(document, metadata))
  const root = under('metadata', () =>
    optionalObject(metadata, 'component', (object) => inventory.add(object)),
  )
  listOf(document, 'components', (item) => inventory.add(asObject(item)))
  const components = root === undefined ? inventory.components : inventory.components.slice(1)
  return {
    specVersion: requiredText(document, 'specVersion'),
    version: decodeVersion(document['version']),
    components,
    dependencies: decodeDependencies(document, inventory.contained),
    compositions: listOf(document, 'compositions', decodeComposition),
    ...present({ serialNumber: optionalText(document, 'serialNumber'), root }),
    ...under('metadata', () => decodeMetadata(metadata, inventory, decodeProperties(document))),
  }
}

function decodeMetadata(metadata: JsonObject, inventory: Inventory, outer: SbomDocument['properties']) {
  return {
    lifecycles: listOf(metadata, 'lifecycles', (item) => {
      const lifecycle = asObject(item)
      return optionalText(lifecycle, 'phase') ?? requiredText(lifecycle, 'name')
    }),
    tools: decodeTools(metadata, inventory),
    authors: listOf(metadata, 'authors', (item) => decodeContact(asObject(item))),
    licenses: decodeLicenses(metadata),
    properties: [...decodeProperties(metadata), ...outer],
    ...present({
      timestamp: optionalText(metadata, 'timestamp'),
      manufacturer:
        optionalObject(metadata, 'manufacturer', decodeOrganization) ??
        optionalObject(metadata, 'manufacture', decodeOrganization),
      supplier: optionalObject(metadata, 'supplier', decodeOrganization),
    }),
  }
}

/** A list of tools before 1.5; components and services since. */
function decodeTools(metadata: JsonObject, inventory: Inventory): readonly Component[] {
  const tools = metadata['tools']
  if (Array.isArray(tools)) return listOf(metadata, 'tools', (item) => inventory.readTool(asObject(item)))
  return (
    optionalObject(metadata, 'tools', (object) =>
      listOf(object, 'components', (item) => inventory.read(asObject(item))),
    ) ?? []
  )
}

function decodeVersion(version: Json | undefined): number {
  if (version === undefined || version === null) return 1
  if (typeof version === 'number' && Number.isSafeInteger(version) && version > 0) return version
  return under('version', () => {
    throw new Misfit('it is not a whole number above 0')
  })
}

function decodeDependencies(
  document: JsonObject,
  contained: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, readonly string[]> {
  const dependencies = new Map<string, string[]>()
  const add = (ref: string, needs: readonly string[]): void => {
    const known = dependencies.get(ref)
    if (known === undefined) dependencies.set(ref, [...needs])
    else for (const need of needs) known.push(need)
  }
  listOf(document, 'dependencies', (item) => {
    const dependency = asObject(item)
    add(requiredText(dependency, 'ref'), textsOf(dependency, 'dependsOn'))
  })
  for (const [ref, inner] of contained) add(ref, inner)
  return dependencies
}

function decodeComposition(item: Json): Composition {
  const composition = asObject(item)
  return {
    aggregate: under('aggregate', () => oneOf(AGGREGATES, requiredText(composition, 'aggregate'))),
    assemblies: textsOf(composition, 'assemblies'),
    dependencies: textsOf(composition, 'dependencies'),
  }
}

/** Every `bom-ref` of components, at any depth; what is malformed is reported where it is read. */
function givenRefs(document: JsonObject, metadata: JsonObject): ReadonlySet<string> {
  const refs = new Set<string>()
  const tools = metadata['tools']
  const open: Json[] = [metadata['component'] ?? null, document['components'] ?? null]
  open.push(isJsonObject(tools) ? (tools['components'] ?? null) : null)
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (Array.isArray(value)) for (const item of value as readonly Json[]) open.push(item)
    if (!isJsonObject(value)) continue
    const ref = value['bom-ref']
    if (typeof ref === 'string') refs.add(ref)
    open.push(value['components'] ?? null)
  }
  return refs
}
