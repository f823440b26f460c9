import type { JsonObject } from '@tier3/model/json'
import { asObject, listOf, optionalText, present, requiredText } from '../cyclonedx/fields.ts'
import type { Component, ExternalReference, License, Organization } from '../document.ts'
import type { Hash } from '../hash.ts'
import { sameTerms, licenseTerms } from '../diff/license-terms.ts'
import { canonicalLicense, conjuncts } from './canonical-license.ts'
import { formatLicenseExpression, type LicenseTree } from '../licenses/license-expression.ts'
import { parseMaker } from './makers.ts'
import { algorithmOfChecksum, typeOfPurpose } from './spdx-names.ts'

/** Reads a package (SPDX 2.3, clause 7). Its `ref` is the one it would like: empty where nothing identifies it. */
export function decodePackage(
  object: JsonObject,
  names: ReadonlyMap<string, string>,
): { readonly spdxId: string; readonly component: Component } {
  const external = listOf(object, 'externalRefs', (item) => decodeReference(asObject(item)))
  const purl = external.find(({ type }) => type === 'purl')?.locator
  const type = typeOfPurpose(optionalText(object, 'primaryPackagePurpose'))
  const file = type === 'file' && purl === undefined ? optionalText(object, 'packageFileName') : undefined
  const name = file ?? requiredText(object, 'name')
  const originator = parseMaker(known(optionalText(object, 'originator')))
  return {
    spdxId: requiredText(object, 'SPDXID'),
    component: {
      type,
      ref: file === undefined ? (purl ?? '') : `file:${file}`,
      name,
      authors: originator?.kind === 'person' ? [originator.contact] : [],
      hashes: decodeChecksums(object),
      licenses: decodeLicenses(object, names),
      externalReferences: decodeAddresses(object),
      properties: [],
      ...present({
        version: known(optionalText(object, 'versionInfo')),
        description: optionalText(object, 'description'),
        purl,
        cpe: external.find(({ type: kind }) => kind === 'cpe23Type' || kind === 'cpe22Type')?.locator,
        copyright: known(optionalText(object, 'copyrightText')),
        supplier: organizationOf(parseMaker(known(optionalText(object, 'supplier')))),
        manufacturer: originator?.kind === 'organization' ? organizationOf(originator) : undefined,
      }),
    },
  }
}

/** Names of the licences that the document explains itself, by their `LicenseRef-`. */
export const extractedNames = (document: JsonObject): ReadonlyMap<string, string> =>
  new Map(
    listOf(document, 'hasExtractedLicensingInfos', (item) => {
      const info = asObject(item)
      const licenseId = requiredText(info, 'licenseId')
      return [licenseId, known(optionalText(info, 'name')) ?? licenseId] as const
    }),
  )

const known = (text: string | undefined): string | undefined =>
  text === 'NOASSERTION' || text === 'NONE' ? undefined : text

const decodeReference = (object: JsonObject): { readonly type: string; readonly locator: string } => ({
  type: requiredText(object, 'referenceType'),
  locator: requiredText(object, 'referenceLocator'),
})

const decodeChecksums = (object: JsonObject): readonly Hash[] =>
  listOf(object, 'checksums', (item): Hash | undefined => {
    const checksum = asObject(item)
    const algorithm = algorithmOfChecksum(requiredText(checksum, 'algorithm'))
    const content = requiredText(checksum, 'checksumValue').toLowerCase()
    return algorithm === undefined ? undefined : { algorithm, content }
  }).filter((hash) => hash !== undefined)

function decodeAddresses(object: JsonObject): readonly ExternalReference[] {
  const location = known(optionalText(object, 'downloadLocation'))
  const homepage = known(optionalText(object, 'homepage'))
  const locationType =
    location !== undefined && /^(?:git|hg|svn|bzr)[+:]/.test(location) ? 'vcs' : 'distribution'
  return [
    ...(location === undefined ? [] : [{ type: locationType, url: location, hashes: [] }]),
    ...(homepage === undefined ? [] : [{ type: 'website', url: homepage, hashes: [] }]),
  ]
}

function organizationOf(maker: ReturnType<typeof parseMaker>): Organization | undefined {
  if (maker === undefined) return undefined
  const { name, email } = maker.contact
  return {
    ...(name === undefined ? {} : { name }),
    urls: [],
    contacts: email === undefined ? [] : [{ email }],
  }
}

/** A conclusion that only repeats the declaration adds nothing. */
function decodeLicenses(object: JsonObject, names: ReadonlyMap<string, string>): readonly License[] {
  const [declared, concluded] = ['licenseDeclared', 'licenseConcluded'].map((key) =>
    readExpression(known(optionalText(object, key)), names),
  )
  const own = declared ?? []
  const other = sameTerms(licenseTerms(own), licenseTerms(concluded ?? [])) ? [] : (concluded ?? [])
  return [...own, ...other.map((license): License => ({ ...license, acknowledgement: 'concluded' }))]
}

function readExpression(text: string | undefined, names: ReadonlyMap<string, string>): readonly License[] {
  if (text === undefined) return []
  const tree = canonicalLicense(text)
  if (tree === undefined) return [{ kind: 'name', name: text }]
  const terms = conjuncts(tree)
  return terms.every(({ kind }) => kind === 'term')
    ? terms.map((term) => readTerm(term, names))
    : [{ kind: 'expression', expression: formatLicenseExpression(tree) }]
}

function readTerm(term: LicenseTree, names: ReadonlyMap<string, string>): License {
  const text = formatLicenseExpression(term)
  const name = names.get(text)
  if (name !== undefined) return { kind: 'name', name }
  return /^[A-Za-z0-9.-]+$/.test(text) && !text.startsWith('LicenseRef-')
    ? { kind: 'id', id: text }
    : { kind: 'expression', expression: text }
}
