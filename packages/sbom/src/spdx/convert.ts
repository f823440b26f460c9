import { displayText } from '@tier3/model/display'
import type { Json, JsonObject } from '@tier3/model/json'
import { record } from '../cyclonedx/format-parts.ts'
import type { Component, SbomDocument } from '../document.ts'
import { sortedTexts } from '../order.ts'
import { spdxIdentifiers } from './identifiers.ts'
import { licenseWriter } from './licenses.ts'
import { formatOrganization, formatPerson } from './makers.ts'
import { spdxPackage } from './package.ts'
import { spdxRelationships } from './relationships.ts'

export interface SpdxOptions {
  /** Address below which the document's own lies, without a query or fragment. Nothing is ever read from it. */
  readonly namespaceBase: string
}

/**
 * The finalized document as SPDX 2.3 JSON. Released files are packages with the purpose FILE or ARCHIVE: the standard
 * demands SHA-1 of what it calls files (clause 8.4). What is not known is left out or `NOASSERTION`, never made up.
 * Throws without a timestamp or serial number, which a finalized document has.
 */
export function toSpdx23(document: SbomDocument, options: SpdxOptions): Json {
  const { root } = document
  const components = root === undefined ? document.components : [root, ...document.components]
  const identifiers = spdxIdentifiers(
    'SPDXRef',
    components.map(({ ref }) => ref),
    ['SPDXRef-DOCUMENT'],
  )
  const licenses = licenseWriter(components)
  return record({
    SPDXID: 'SPDXRef-DOCUMENT',
    spdxVersion: 'SPDX-2.3',
    dataLicense: 'CC0-1.0',
    name: displayText(nameOf(root)),
    documentNamespace: namespaceOf(document, options),
    creationInfo: record({
      created: createdAt(document),
      creators: creatorsOf(document),
      comment: commentOf(document),
    }),
    packages: uniqueBy(components, ({ ref }) => identifiers.get(ref) ?? '').map(([id, component]) =>
      spdxPackage(id, component, root, licenses),
    ),
    relationships: spdxRelationships(document, identifiers),
    hasExtractedLicensingInfos: licenses.extracted,
  })
}

/** Text of an SPDX document: keys in code-unit order, two spaces, LF, a final newline. */
export const formatSpdx = (json: Json): string => `${JSON.stringify(sortKeys(json), undefined, 2)}\n`

const sortKeys = (json: Json): Json =>
  Array.isArray(json)
    ? (json as readonly Json[]).map(sortKeys)
    : typeof json === 'object' && json !== null
      ? record(
          Object.fromEntries(
            Object.entries(json as JsonObject).map(([key, value]) => [key, sortKeys(value)]),
          ),
        )
      : json

/** In the order of their keys, each key once. */
const uniqueBy = <T>(items: readonly T[], key: (item: T) => string): readonly (readonly [string, T])[] => {
  const map = new Map(items.map((item) => [key(item), item]))
  return sortedTexts(map.keys()).map((name) => [name, map.get(name) as T])
}

const nameOf = (root: Component | undefined): string =>
  root === undefined
    ? 'unnamed'
    : `${root.group === undefined ? '' : `${root.group}/`}${root.name}${root.version === undefined ? '' : `@${root.version}`}`

function namespaceOf({ serialNumber }: SbomDocument, { namespaceBase }: SpdxOptions): string {
  const uuid = serialNumber?.replace(/^urn:uuid:/, '')
  if (uuid === undefined) throw new Error('a finalized document has a serial number')
  return `${namespaceBase.replace(/\/+$/, '')}/${encodeURIComponent(uuid)}`
}

/** To the second and in UTC, as clause 6.9 demands. */
function createdAt({ timestamp }: SbomDocument): string {
  const time = Date.parse(timestamp ?? '')
  if (Number.isNaN(time)) throw new Error('a finalized document has a timestamp')
  return `${new Date(time).toISOString().slice(0, 19)}Z`
}

function creatorsOf({ tools, manufacturer, supplier, authors }: SbomDocument): readonly string[] {
  const creators = [
    ...tools.map(({ name, version }) => `Tool: ${name}${version === undefined ? '' : `-${version}`}`),
    ...[manufacturer, supplier].map(formatOrganization),
    ...authors.map(formatPerson),
  ].filter((creator) => creator !== undefined)
  const shown = sortedTexts(creators.map((creator) => displayText(creator)))
  // The list must not be empty (clause 6.8), and a document without any tool was made by none that is known.
  return shown.length === 0 ? ['Tool: unknown'] : shown
}

/** The counts of what is not known have no field of their own here. */
function commentOf({ properties }: SbomDocument): string | undefined {
  const unknown = properties.filter(({ name }) => name.startsWith('tier3:unknown:'))
  const said = sortedTexts(unknown.map(({ name, value }) => `${name}=${value}`))
  return said.length === 0 ? undefined : displayText(`Known unknowns: ${said.join(' ')}`, 2_000)
}
