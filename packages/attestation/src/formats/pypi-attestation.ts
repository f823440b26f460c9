import type { Json, JsonObject } from '@tier3/model/json'
import { bytesField, fieldsOf, listField, refuse, textField } from '../json-fields.ts'
import { IN_TOTO_PAYLOAD_TYPE } from '../envelope.ts'
import { formatBundle } from './bundle-text.ts'

/** More files than one has attestations of. */
const LIMIT = 100

export const isPypiProvenance = (document: JsonObject): boolean => 'attestation_bundles' in document
export const isPypiAttestation = (document: JsonObject): boolean =>
  'verification_material' in document && 'envelope' in document

/** The attestations in a provenance object of an index (PEP 740), whoever their publisher is said to be: the certificate tells. */
export function attestationsOfProvenance(document: JsonObject): readonly Json[] {
  const fields = fieldsOf(document, 'provenance', ['version', 'attestation_bundles'])
  if (fields['version'] !== 1) refuse('provenance.version', 'is not 1')
  const found = listField(fields, 'attestation_bundles', 'provenance', LIMIT).flatMap((item, index) => {
    const place = `provenance.attestation_bundles[${index}]`
    return listField(fieldsOf(item, place, ['publisher', 'attestations']), 'attestations', place, LIMIT)
  })
  return found.length === 0 ? refuse('provenance', 'holds no attestation') : found
}

/**
 * One attestation object (PEP 740): the same evidence as a Sigstore bundle under other names. The payload type is not
 * stored, since it is always that of in-toto; the signature covers it.
 */
export function bundleOfPypi(attestation: Json): string {
  const fields = fieldsOf(attestation, 'attestation', ['version', 'verification_material', 'envelope'])
  if (fields['version'] !== 1) refuse('attestation.version', 'is not 1')
  const place = 'attestation.verification_material'
  const material = fieldsOf(fields['verification_material'], place, ['certificate', 'transparency_entries'])
  const envelope = fieldsOf(fields['envelope'], 'attestation.envelope', ['statement', 'signature'])
  return formatBundle({
    version: '0.3',
    signer: { kind: 'certificate', certificates: [bytesField(material, 'certificate', place)] },
    logEntries: listField(material, 'transparency_entries', place, 32),
    content: {
      dsseEnvelope: {
        payload: textField(envelope, 'statement', 'attestation.envelope'),
        payloadType: IN_TOTO_PAYLOAD_TYPE,
        signatures: [{ sig: textField(envelope, 'signature', 'attestation.envelope') }],
      },
    },
  })
}
