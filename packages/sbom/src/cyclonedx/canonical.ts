import type {
  Component,
  Composition,
  Contact,
  ExternalReference,
  License,
  Organization,
  SbomDocument,
} from '../document.ts'
import type { Hash } from '../hash.ts'
import { byCodeUnit, sortedTexts } from '../order.ts'

/** The same document with every list in canonical order; repeated entries stand once, except components. */
export function canonicalDocument(document: SbomDocument): SbomDocument {
  return {
    ...document,
    lifecycles: sortedTexts(document.lifecycles),
    tools: canonicalComponents(document.tools),
    authors: sortedBy(document.authors, contactKey),
    ...canonicalOrganizations(document),
    licenses: sortedBy(document.licenses, licenseKey),
    ...(document.root === undefined ? {} : { root: canonicalComponent(document.root) }),
    components: canonicalComponents(document.components),
    dependencies: new Map(
      [...document.dependencies]
        .map(([ref, needs]) => [ref, sortedTexts(needs)] as const)
        .toSorted(([a], [b]) => byCodeUnit(a, b)),
    ),
    compositions: sortedBy(document.compositions.map(canonicalComposition), compositionKey),
    properties: sortedBy(document.properties, propertyKey),
  }
}

export function canonicalComponent(component: Component): Component {
  return {
    ...component,
    ...canonicalOrganizations(component),
    authors: sortedBy(component.authors, contactKey),
    hashes: sortedHashes(component.hashes),
    licenses: sortedBy(component.licenses, licenseKey),
    externalReferences: sortedBy(
      component.externalReferences.map((r) => ({ ...r, hashes: sortedHashes(r.hashes) })),
      referenceKey,
    ),
    properties: sortedBy(component.properties, propertyKey),
  }
}

export const sortedHashes = (hashes: readonly Hash[]): readonly Hash[] => sortedBy(hashes, hashKey)

const canonicalComponents = (components: readonly Component[]): readonly Component[] =>
  components
    .map(canonicalComponent)
    .toSorted((a, b) => byCodeUnit(a.ref, b.ref) || byCodeUnit(tieKey(a), tieKey(b)))

/** Components that share a reference: rare and wrong, but their order must not depend on where they were read. */
const tieKey = (component: Component): string =>
  JSON.stringify(Object.entries(component).toSorted(([a], [b]) => byCodeUnit(a, b)))

interface Makers {
  readonly supplier?: Organization
  readonly manufacturer?: Organization
}

const canonicalOrganizations = ({ supplier, manufacturer }: Makers): Makers => ({
  ...(supplier === undefined ? {} : { supplier: canonicalOrganization(supplier) }),
  ...(manufacturer === undefined ? {} : { manufacturer: canonicalOrganization(manufacturer) }),
})

export const canonicalOrganization = (organization: Organization): Organization => ({
  ...organization,
  urls: sortedTexts(organization.urls),
  contacts: sortedBy(organization.contacts, contactKey),
})

const canonicalComposition = (composition: Composition): Composition => ({
  aggregate: composition.aggregate,
  assemblies: sortedTexts(composition.assemblies),
  dependencies: sortedTexts(composition.dependencies),
})

const contactKey = ({ name, email, phone }: Contact): string => JSON.stringify([name, email, phone])
const hashKey = ({ algorithm, content }: Hash): string => `${algorithm} ${content}`
const licenseKey = (license: License): string =>
  JSON.stringify([license.kind, licenseText(license), license.acknowledgement])
const propertyKey = ({ name, value }: { name: string; value: string }): string =>
  JSON.stringify([name, value])
const referenceKey = ({ type, url, comment, hashes }: ExternalReference): string =>
  JSON.stringify([type, url, comment, hashes.map(hashKey)])
const compositionKey = ({ aggregate, assemblies, dependencies }: Composition): string =>
  JSON.stringify([aggregate, assemblies, dependencies])

/** Identifier, name or expression, whichever it is. */
export const licenseText = (license: License): string =>
  license.kind === 'id' ? license.id : license.kind === 'name' ? license.name : license.expression

/** Sorted by key, items of one key once: every key says all that its item says. */
function sortedBy<T>(items: readonly T[], key: (item: T) => string): readonly T[] {
  const first = items[0]
  if (first === undefined || items.length === 1) return items
  return [...new Map(items.map((item) => [key(item), item]))]
    .toSorted(([a], [b]) => byCodeUnit(a, b))
    .map(([, item]) => item)
}
