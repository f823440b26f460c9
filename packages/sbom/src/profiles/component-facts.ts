import { licenseText } from '../cyclonedx/canonical.ts'
import type { Component, Contact, Organization, SbomDocument } from '../document.ts'
import { isWholeHash, type Hash } from '../hash.ts'
import { licenseId, parseLicenseExpression } from '../licenses/license-expression.ts'
import { parsePurl } from '../purl.ts'

const isText = (text: string | undefined): boolean => text !== undefined && text.trim() !== ''

export const hasName = ({ name }: Component): boolean => isText(name)
export const hasVersion = ({ version }: Component): boolean => isText(version)

/** Whether anyone is named who made or supplies the component. */
export const hasSupplier = ({ supplier, manufacturer, publisher, authors }: Component): boolean =>
  isNamed(supplier) || isNamed(manufacturer) || isText(publisher) || authors.some(isNamedContact)

export const isNamed = (organization: Organization | undefined): boolean =>
  organization !== undefined && (isText(organization.name) || organization.contacts.some(isNamedContact))

export const isNamedContact = ({ name, email }: Contact): boolean => isText(name) || isText(email)

/** An e-mail address, or a URL when there is none (BSI TR-03183-2, 5.2.1 and 5.2.2). */
export const isReachable = (organization: Organization | undefined): boolean =>
  organization !== undefined &&
  (organization.contacts.some(({ email }) => /^[^\s@]+@[^\s@]+$/.test(email ?? '')) ||
    organization.urls.some((url) => /^https?:\/\/[^\s/]+/i.test(url)))

/** A package URL or CPE that is well formed; of a file its digest, by which it is found in every database. */
export const hasIdentifier = ({ purl, cpe, type, hashes }: Component): boolean =>
  (purl !== undefined && parsePurl(purl).ok) ||
  /^cpe:(?:2\.3:|\/)[aho*-]?/i.test(cpe ?? '') ||
  (type === 'file' && hashes.some(isSound))

/** A digest that still tells one file from another made on purpose; MD5 and SHA-1 do not. */
const isSound = (hash: Hash): boolean =>
  hash.algorithm !== 'MD5' && hash.algorithm !== 'SHA-1' && isWholeHash(hash)

/** The digest of the component, or of the file that it is distributed as. */
export const hasHash = ({ hashes, externalReferences }: Component): boolean =>
  hashes.some(isSound) ||
  externalReferences.some((ref) => ref.type === 'distribution' && ref.hashes.some(isSound))

export const hasLicense = ({ licenses }: Component): boolean =>
  licenses.some((one) => isText(licenseText(one)))

/** All licences are SPDX ids or expressions, and at least one is of the given kind of knowledge. */
export const hasSpdxLicense = (component: Component, acknowledgement: 'declared' | 'concluded'): boolean => {
  const stated = component.licenses.filter((license) => license.acknowledgement === acknowledgement)
  return (
    stated.length > 0 &&
    stated.every((license) =>
      license.kind === 'id'
        ? licenseId(license.id) !== undefined
        : license.kind === 'expression' && parseLicenseExpression(license.expression).ok,
    )
  )
}

/**
 * Whether what the component needs is known: it is said, and no composition takes it back. Of a released file it is
 * enough that something needs it: what is in it is what its release is made of.
 */
export function hasDependencies({ ref, type }: Component, document: SbomDocument): boolean {
  const { open, needed } = statedNeeds(document)
  return !open.has(ref) && (document.dependencies.has(ref) || (type === 'file' && needed.has(ref)))
}

/** References whose needs the document itself says are not, or not all, known. */
export const declaredOpen = (document: SbomDocument): ReadonlySet<string> => statedNeeds(document).open

/** References of whose needs a composition says how completely they are known. */
export const declaredAtAll = (document: SbomDocument): ReadonlySet<string> => statedNeeds(document).stated

interface StatedNeeds {
  readonly open: ReadonlySet<string>
  readonly stated: ReadonlySet<string>
  readonly needed: ReadonlySet<string>
}

// Asked for every component of the same document, which may have thousands.
const statements = new WeakMap<SbomDocument, StatedNeeds>()

function statedNeeds(document: SbomDocument): StatedNeeds {
  const known = statements.get(document)
  if (known !== undefined) return known
  const open = new Set<string>()
  const stated = new Set<string>()
  for (const { aggregate, dependencies } of document.compositions) {
    if (aggregate === 'not_specified') continue
    for (const ref of dependencies) {
      stated.add(ref)
      if (aggregate !== 'complete') open.add(ref)
    }
  }
  const needs = { open, stated, needed: new Set([...document.dependencies.values()].flat()) }
  statements.set(document, needs)
  return needs
}

/** Values of a property; a property that must stand once and stands twice is not known. */
export const propertyValues = ({ properties }: Component, name: string): readonly string[] =>
  properties.filter((property) => property.name === name).map(({ value }) => value)
