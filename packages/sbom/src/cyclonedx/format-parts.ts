import type { Json, JsonObject } from '@tier3/model/json'
import type {
  Component,
  Contact,
  ExternalReference,
  License,
  Organization,
  Property,
  WrittenVersion,
} from '../document.ts'
import type { Hash } from '../hash.ts'
import { byCodeUnit } from '../order.ts'
import { licenseText } from './canonical.ts'

/** An object with its keys in code-unit order; what is undefined or an empty list is left out. */
export function record(fields: { readonly [key: string]: Json | undefined }): JsonObject {
  const keys = Object.keys(fields)
  const kept: { [key: string]: Json } = {}
  for (const key of isSorted(keys) ? keys : keys.toSorted(byCodeUnit)) {
    const value = fields[key]
    if (value !== undefined && !isNothing(value)) kept[key] = value
  }
  return kept
}

const isSorted = (keys: readonly string[]): boolean =>
  keys.every((key, at) => at === 0 || (keys[at - 1] ?? '') < key)

const isNothing = (value: Json): boolean => Array.isArray(value) && value.length === 0

export const formatComponent = (component: Component, version: WrittenVersion): JsonObject =>
  record({
    authors: component.authors.map(formatContact),
    'bom-ref': component.ref,
    copyright: component.copyright,
    cpe: component.cpe,
    description: component.description,
    externalReferences: component.externalReferences.map((r) => formatReference(r, version)),
    group: component.group,
    hashes: component.hashes.map(formatHash),
    licenses: formatLicenses(component.licenses, version),
    manufacturer: formatOrganization(component.manufacturer),
    'mime-type': component.mimeType,
    name: component.name,
    properties: component.properties.map(formatProperty),
    publisher: component.publisher,
    purl: component.purl,
    scope: component.scope,
    supplier: formatOrganization(component.supplier),
    type: component.type,
    version: component.version,
  })

const formatHash = ({ algorithm, content }: Hash): JsonObject => ({ alg: algorithm, content })

export const formatProperty = ({ name, value }: Property): JsonObject => ({ name, value })

export const formatContact = ({ name, email, phone }: Contact): JsonObject => record({ name, email, phone })

export const formatOrganization = (organization: Organization | undefined): JsonObject | undefined =>
  organization === undefined
    ? undefined
    : record({
        contact: organization.contacts.map(formatContact),
        name: organization.name,
        url: organization.urls,
      })

/** 1.6 lets an expression stand alone only; beside others it is written as a name, which loses nothing. */
export function formatLicenses(licenses: readonly License[], version: WrittenVersion): readonly JsonObject[] {
  const alone = licenses.length === 1 || version === '1.7'
  return licenses.map((license) => {
    const { acknowledgement } = license
    if (license.kind === 'expression' && alone) {
      return record({ acknowledgement, expression: license.expression })
    }
    const key = license.kind === 'id' ? 'id' : 'name'
    return { license: record({ acknowledgement, [key]: licenseText(license) }) }
  })
}

const formatReference = (reference: ExternalReference, version: WrittenVersion): JsonObject =>
  record({
    comment: reference.comment,
    hashes: reference.hashes.map(formatHash),
    type: version === '1.6' && SINCE_17.includes(reference.type) ? 'other' : reference.type,
    url: reference.url,
  })

/** Types of references that only 1.7 knows. */
const SINCE_17: readonly string[] = ['citation', 'patent', 'patent-assertion', 'patent-family']
