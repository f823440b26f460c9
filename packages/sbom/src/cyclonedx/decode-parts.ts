import type { Json, JsonObject } from '@tier3/model/json'
import type { Contact, ExternalReference, License, Organization, Property } from '../document.ts'
import { isHashAlgorithm, type Hash } from '../hash.ts'
import { asObject, listOf, Misfit, optionalText, requiredText, textsOf } from './fields.ts'

/** Hashes of algorithms that are known here; of others nothing can be said. */
export const decodeHashes = (object: JsonObject): readonly Hash[] =>
  listOf(object, 'hashes', decodeHash).filter((hash) => hash !== undefined)

function decodeHash(value: Json): Hash | undefined {
  const object = asObject(value)
  const algorithm = requiredText(object, 'alg')
  const content = requiredText(object, 'content').toLowerCase()
  return isHashAlgorithm(algorithm) ? { algorithm, content } : undefined
}

/** Licences in both forms of the format; text, address and licensing terms are left out. */
export const decodeLicenses = (object: JsonObject): readonly License[] =>
  listOf(object, 'licenses', (item) => decodeLicense(asObject(item)))

function decodeLicense(object: JsonObject): License {
  const expression = optionalText(object, 'expression')
  if (expression !== undefined) return { kind: 'expression', expression, ...acknowledgementOf(object) }
  const license = asObject(object['license'] ?? null)
  const id = optionalText(license, 'id')
  if (id !== undefined) return { kind: 'id', id, ...acknowledgementOf(license) }
  return { kind: 'name', name: requiredText(license, 'name'), ...acknowledgementOf(license) }
}

function acknowledgementOf(object: JsonObject): Pick<License, 'acknowledgement'> {
  const word = optionalText(object, 'acknowledgement')
  if (word === undefined) return {}
  if (word !== 'declared' && word !== 'concluded') {
    throw new Misfit('its acknowledgement is neither "declared" nor "concluded"')
  }
  return { acknowledgement: word }
}

/** Types of references that every version that is written knows (CycloneDX 1.6, `externalReference.type`). */
const REFERENCE_TYPES: ReadonlySet<string> = new Set(
  (
    'vcs issue-tracker website advisories bom mailing-list social chat documentation support source-distribution ' +
    'distribution distribution-intake license build-meta build-system release-notes security-contact model-card log ' +
    'configuration evidence formulation attestation threat-model adversary-model risk-assessment ' +
    'vulnerability-assertion exploitability-statement pentest-report static-analysis-report dynamic-analysis-report ' +
    'runtime-analysis-report component-analysis-report maturity-report certification-report ' +
    'codified-infrastructure quality-metrics poam electronic-signature digital-signature rfc-9116 other'
  ).split(' '),
)

const referenceType = (type: string): string => (REFERENCE_TYPES.has(type) ? type : 'other')

export const decodeReferences = (object: JsonObject): readonly ExternalReference[] =>
  listOf(object, 'externalReferences', (item) => {
    const reference = asObject(item)
    const comment = optionalText(reference, 'comment')
    return {
      type: referenceType(requiredText(reference, 'type')),
      url: requiredText(reference, 'url'),
      ...(comment === undefined ? {} : { comment }),
      hashes: decodeHashes(reference),
    }
  })

export const decodeProperties = (object: JsonObject): readonly Property[] =>
  listOf(object, 'properties', (item) => {
    const property = asObject(item)
    return { name: requiredText(property, 'name'), value: optionalText(property, 'value') ?? '' }
  })

/**
 * What many a manifest has in place of an address, such as `ann at example.org`, no document may have (CycloneDX 1.6,
 * `email`): it is left out.
 */
const EMAIL =
  /^(?=.{1,200}$)[\w%+-]{1,64}(?:\.[\w%+-]{1,64}){0,8}@[a-z0-9]{1,63}(?:-[a-z0-9]{1,60}){0,8}(?:\.[a-z0-9]{1,63}(?:-[a-z0-9]{1,60}){0,8}){1,8}$/i

export function decodeContact(object: JsonObject): Contact {
  const [name, email, phone] = ['name', 'email', 'phone'].map((key) => optionalText(object, key))
  return {
    ...(name === undefined ? {} : { name }),
    ...(email !== undefined && EMAIL.test(email) ? { email } : {}),
    ...(phone === undefined ? {} : { phone }),
  }
}

export function decodeOrganization(object: JsonObject): Organization {
  const name = optionalText(object, 'name')
  return {
    ...(name === undefined ? {} : { name }),
    urls: textsOf(object, 'url'),
    contacts: listOf(object, 'contact', (item) => decodeContact(asObject(item))),
  }
}

/** Authors: a list of persons since 1.6, one line of text before. */
export function decodeAuthors(object: JsonObject): readonly Contact[] {
  const authors = listOf(object, 'authors', (item) => decodeContact(asObject(item)))
  const line = authors.length > 0 ? undefined : optionalText(object, 'author')
  return line === undefined ? authors : [{ name: line }]
}
