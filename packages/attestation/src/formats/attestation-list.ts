import { isJsonObject, type Json, type JsonObject } from '@tier3/model/json'
import { fieldsOf, listField, refuse } from '../json-fields.ts'

/** Far more than a package version or an artifact has. */
const LIMIT = 1000

export const isAttestationList = (document: JsonObject): boolean => 'attestations' in document

/**
 * The bundles in the answer of a registry of npm packages (`predicateType` and `bundle`, one by the key of the registry and one by the
 * workflow) or of GitHub's store. What stands beside a bundle is the word of a server, and is not read: the type is taken
 * from the statement that was signed.
 */
export function bundlesOfList(document: JsonObject): readonly Json[] {
  const entries = listField(fieldsOf(document, 'answer', ['attestations']), 'attestations', 'answer', LIMIT)
  return entries.length === 0 ? refuse('answer.attestations', 'is empty') : entries
}

export function bundleOfEntry(entry: Json, place: string): JsonObject {
  if (!isJsonObject(entry)) return refuse(place, 'is not an object')
  const { bundle, bundle_url: address } = entry as { readonly bundle?: Json; readonly bundle_url?: Json }
  if (bundle !== undefined && isJsonObject(bundle)) return bundle
  return typeof address === 'string' && (bundle === undefined || bundle === null)
    ? refuse(place, 'has only the address of a bundle: the bundle itself must be fetched')
    : refuse(place, 'has no bundle')
}
