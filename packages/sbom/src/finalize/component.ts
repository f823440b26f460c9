import { canonicalOrganization, licenseText } from '../cyclonedx/canonical.ts'
import { present } from '../cyclonedx/fields.ts'
import type { Component, ComponentType, Organization, Property, Scope } from '../document.ts'
import type { Hash } from '../hash.ts'
import { byCodeUnit } from '../order.ts'
import type { Entry } from './entry.ts'
import { declaredLicenses } from './licenses.ts'
import { joinReferences } from './references.ts'

/**
 * One statement of what the sources say of a component. Lockfiles come first, then documents of the build, then the
 * inventory, of which no supplier, author, publisher or property is taken: it makes them up. Where sources of one rank
 * differ, the text that is first in code units stands, so that no order of theirs shows.
 */
export function composeComponent(entry: Entry, hashes: readonly Hash[], producer?: Organization): Component {
  const { ref, purl, builds, inventory, projects } = entry
  const versions = [...projects, ...builds].map(({ version }) => version)
  return {
    ref,
    type: typeOf(entry),
    ...nameOf(entry),
    authors: builds.flatMap(({ authors }) => authors),
    hashes,
    licenses: declaredLicenses(licenseTexts(entry)),
    externalReferences: joinReferences(
      builds.flatMap((component) => component.externalReferences),
      inventory.flatMap((component) => component.externalReferences),
    ),
    properties: propertiesOf(entry),
    ...present({
      purl: purl === undefined ? undefined : ref,
      version: purl?.version ?? first(versions),
      description: first(builds.map((c) => c.description)) ?? first(inventory.map((c) => c.description)),
      scope: scopeOf(entry),
      mimeType: first(builds.map((c) => c.mimeType)),
      cpe: first(builds.map((c) => c.cpe)),
      copyright: first(builds.map((c) => c.copyright)),
      publisher: first(builds.map((c) => c.publisher)),
      manufacturer: firstOrganization(builds.map((c) => c.manufacturer)),
      supplier: projects.length > 0 ? producer : firstOrganization(builds.map((c) => c.supplier)),
    }),
  }
}

/** The first in code units of the texts that there are. */
function first(texts: readonly (string | undefined)[]): string | undefined {
  let least: string | undefined
  for (const text of texts) if (text !== undefined && (least === undefined || text < least)) least = text
  return least
}

const firstOrganization = (given: readonly (Organization | undefined)[]): Organization | undefined =>
  given
    .filter((organization) => organization !== undefined)
    .map(canonicalOrganization)
    .toSorted((a, b) => byCodeUnit(JSON.stringify(a), JSON.stringify(b)))[0]

const PACKAGE_TYPES: readonly ComponentType[] = ['application', 'container', 'framework', 'library']

function typeOf({ purl, projects, builds, inventory }: Entry): ComponentType {
  if (projects.length > 0) return purl === undefined ? 'application' : 'library'
  if (purl?.type === 'docker' || purl?.type === 'oci') return 'container'
  const built = first(builds.map(({ type }) => type))
  const listed = first(inventory.map(({ type }) => type).filter((type) => PACKAGE_TYPES.includes(type)))
  return ((built ?? listed) as ComponentType | undefined) ?? 'library'
}

/** Group and name are those of the package URL; a spelling that differs in case alone is the better known one. */
function nameOf({ ref, purl, projects, builds, inventory }: Entry): Pick<Component, 'group' | 'name'> {
  const all = [...builds, ...inventory]
  if (purl === undefined) {
    const group = first(builds.map((component) => component.group))
    const name = first([...projects, ...builds].map((given) => given.name)) ?? projects[0]?.folder ?? ref
    return { ...(group === undefined ? {} : { group }), name }
  }
  const spelled = (part: string, given: readonly (string | undefined)[]): string =>
    first(given.filter((text) => text?.toLowerCase() === part.toLowerCase())) ?? part
  return {
    ...(purl.namespace === undefined
      ? {}
      : {
          group: spelled(
            purl.namespace,
            all.map(({ group }) => group),
          ),
        }),
    name: spelled(
      purl.name,
      all.map(({ name }) => name),
    ),
  }
}

function licenseTexts({ locked, projects, builds, inventory }: Entry): readonly string[] {
  const stated = [...locked, ...projects].flatMap(({ license }) => (license === undefined ? [] : [license]))
  if (stated.length > 0) return stated
  const built = builds.flatMap(({ licenses }) => licenses)
  return (built.length > 0 ? built : inventory.flatMap(({ licenses }) => licenses)).map(licenseText)
}

/** Needed by someone is needed: only what every source calls optional is. */
function scopeOf({ locked, projects, builds, inventory }: Entry): Scope | undefined {
  if (projects.length > 0) return undefined
  const witnesses = [...locked, ...builds]
  const scopes = (witnesses.length > 0 ? witnesses : inventory).map(({ scope }) => scope)
  if (scopes.length === 0 || scopes.includes(undefined)) return undefined
  return SCOPES.find((scope) => scopes.includes(scope))
}

const SCOPES: readonly Scope[] = ['required', 'optional', 'excluded']

/** Of a document of the build only the phases in which a component was seen are taken: all else describes the machine. */
function propertiesOf({ locked, projects, builds }: Entry): readonly Property[] {
  return [
    ...builds.flatMap(({ properties }) => properties.filter(({ name }) => name === 'tier3:lifecycle')),
    ...projects.map(({ folder }) => ({ name: 'tier3:path', value: folder === '' ? '.' : folder })),
    ...locked.flatMap(({ dirhash }) =>
      dirhash === undefined ? [] : [{ name: 'tier3:go-dirhash', value: dirhash }],
    ),
  ]
}
