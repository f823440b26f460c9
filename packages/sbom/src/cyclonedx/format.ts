import type { JsonObject } from '@tier3/model/json'
import type { Composition, SbomDocument, WrittenVersion } from '../document.ts'
import { canonicalDocument } from './canonical.ts'
import {
  formatComponent,
  formatContact,
  formatLicenses,
  formatOrganization,
  formatProperty,
  record,
} from './format-parts.ts'

/**
 * CycloneDX JSON of the document: lists in canonical order, keys in code-unit order, two spaces, LF, a final newline.
 * Equal documents have equal bytes.
 */
export const formatCycloneDx = (document: SbomDocument, version: WrittenVersion): string =>
  `${JSON.stringify(cycloneDxJson(document, version), undefined, 2)}\n`

/** The same as a JSON value, for those who check it. */
export const cycloneDxJson = (document: SbomDocument, version: WrittenVersion): JsonObject =>
  canonicalJson(canonicalDocument(document), version)

/** The JSON value of a document whose lists are in canonical order already; keys are in code-unit order. */
export function canonicalJson(document: SbomDocument, version: WrittenVersion): JsonObject {
  return record({
    $schema: `http://cyclonedx.org/schema/bom-${version}.schema.json`,
    bomFormat: 'CycloneDX',
    components: document.components.map((component) => formatComponent(component, version)),
    compositions: document.compositions.map(formatComposition),
    dependencies: [...document.dependencies].map(([ref, dependsOn]) => record({ dependsOn, ref })),
    metadata: formatMetadata(document, version),
    serialNumber: document.serialNumber,
    specVersion: version,
    version: document.version,
  })
}

function formatMetadata(document: SbomDocument, version: WrittenVersion): JsonObject {
  return record({
    authors: document.authors.map(formatContact),
    component: document.root === undefined ? undefined : formatComponent(document.root, version),
    licenses: formatLicenses(document.licenses, version),
    lifecycles: document.lifecycles.map((word) => (PHASES.includes(word) ? { phase: word } : { name: word })),
    manufacturer: formatOrganization(document.manufacturer),
    properties: document.properties.map(formatProperty),
    supplier: formatOrganization(document.supplier),
    timestamp: document.timestamp,
    tools:
      document.tools.length === 0
        ? undefined
        : { components: document.tools.map((tool) => formatComponent(tool, version)) },
  })
}

const formatComposition = ({ aggregate, assemblies, dependencies }: Composition): JsonObject =>
  record({ aggregate, assemblies, dependencies })

/** The phases that the format defines; any other word is the name of a phase of one's own. */
const PHASES: readonly string[] = [
  'design',
  'pre-build',
  'build',
  'post-build',
  'operations',
  'discovery',
  'decommission',
]
