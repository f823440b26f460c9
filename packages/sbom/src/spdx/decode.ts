import { groupBy } from '@tier3/model/group-by'
import { quoted } from '@tier3/model/display'
import { isJsonObject, type Json, type JsonObject } from '@tier3/model/json'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import {
  asObject,
  listOf,
  Misfit,
  optionalObject,
  optionalText,
  present,
  requiredText,
  textsOf,
} from '../cyclonedx/fields.ts'
import type { Component, SbomDocument } from '../document.ts'
import { decodePackage, extractedNames } from './decode-package.ts'
import { readRelationships } from './decode-relationships.ts'
import { parseMaker } from './makers.ts'

/**
 * Reads SPDX 2.2 or 2.3 JSON of any tool, as far as it tells of packages and how they hang together; files, snippets
 * and annotations are left out. References are the package URLs where they are unique, else the SPDX identifiers.
 * Problems: `input/sbom-unknown` (no SPDX of these versions), `input/sbom-malformed` (with the place).
 */
export function decodeSpdx(json: Json): Result<SbomDocument, Problem> {
  const version = isJsonObject(json) ? json['spdxVersion'] : undefined
  if (version !== 'SPDX-2.2' && version !== 'SPDX-2.3') {
    return failed(
      problem('input/sbom-unknown', {
        attempted: 'read the SBOM',
        current:
          typeof version === 'string'
            ? `its \`spdxVersion\` is ${quoted(version, 20)}`
            : 'it has no `spdxVersion`',
        desired: 'SPDX 2.2 and 2.3 in JSON are read',
      }),
    )
  }
  try {
    return ok(decodeDocument(asObject(json)))
  } catch (error) {
    if (!(error instanceof Misfit)) throw error
    const place = error.path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('')
    return failed(
      problem('input/sbom-malformed', {
        attempted: 'read the SPDX document',
        current: `at ${place === '' ? 'the top' : place}: ${error.message}`,
        desired: 'every field that is read must have the shape of the format',
        fix: 'Make the SBOM again with a tool that writes SPDX 2.2 or 2.3 as JSON.',
      }),
    )
  }
}

const MOST = 200_000

function decodeDocument(json: JsonObject): SbomDocument {
  const names = extractedNames(json)
  const packages = listOf(json, 'packages', (item) => decodePackage(asObject(item), names))
  if (packages.length > MOST) throw new Misfit(`there are more than ${MOST} packages`)
  const refs = chooseRefs(packages)
  const graph = readRelationships(json, refs)
  const components = packages.map(({ spdxId, component }): Component => {
    const ref = refs.get(spdxId) ?? spdxId
    const scope = graph.scopes.get(ref)
    return { ...component, ref, ...(scope === undefined ? {} : { scope }) }
  })
  const described = new Set(graph.described)
  const [only] = described
  const root = described.size === 1 ? components.find(({ ref }) => ref === only) : undefined
  return {
    specVersion: requiredText(json, 'spdxVersion'),
    version: 1,
    lifecycles: [],
    licenses: [],
    properties: [],
    components: components.filter((component) => component !== root),
    dependencies: graph.dependencies,
    compositions: graph.compositions,
    ...creation(json),
    ...present({ root, serialNumber: optionalText(json, 'documentNamespace') }),
  }
}

interface DecodedPackage {
  readonly spdxId: string
  readonly component: Component
}

function chooseRefs(packages: readonly DecodedPackage[]): ReadonlyMap<string, string> {
  const wished = packages.map(({ spdxId, component }) => ({ spdxId, ref: component.ref }))
  const times = groupBy(wished, ({ ref }) => ref)
  return new Map(
    wished.map(({ spdxId, ref }) => [spdxId, ref !== '' && times.get(ref)?.length === 1 ? ref : spdxId]),
  )
}

function creation(json: JsonObject): Pick<SbomDocument, 'tools' | 'authors' | 'timestamp' | 'manufacturer'> {
  const info = optionalObject(json, 'creationInfo', (object) => object) ?? {}
  const creators = textsOf(info, 'creators')
  const makers = creators.map(parseMaker).filter((maker) => maker !== undefined)
  const organization = makers.find(({ kind }) => kind === 'organization')?.contact
  return {
    tools: creators
      .filter((text) => text.startsWith('Tool:'))
      .map((text) => decodeTool(text.slice(5).trim())),
    authors: makers.filter(({ kind }) => kind === 'person').map(({ contact }) => contact),
    ...present({
      timestamp: optionalText(info, 'created'),
      manufacturer:
        organization === undefined
          ? undefined
          : {
              ...present({ name: organization.name }),
              urls: [],
              contacts: organization.email === undefined ? [] : [{ email: organization.email }],
            },
    }),
  }
}

/** `<name>-<version>` (clause 6.8): the version is what begins with a digit behind the last fitting hyphen. */
function decodeTool(text: string): Component {
  const match = /^(.+?)-(v?\d[^\s]*)$/.exec(text)
  const [name, version] = match === null ? [text, undefined] : [match[1] ?? text, match[2]]
  return {
    type: 'application',
    ref: text,
    name,
    ...(version === undefined ? {} : { version }),
    authors: [],
    hashes: [],
    licenses: [],
    externalReferences: [],
    properties: [],
  }
}
