import { isNonEmpty } from '@tier3/model/non-empty'
import type { Json, JsonObject } from '@tier3/model/json'
import { fieldsOf, listField, refuse, textField } from '../json-fields.ts'
import { formatBundle } from './bundle-text.ts'
import { parsePemBlocks } from './pem.ts'

const PLACE = 'envelope'

export const isBareEnvelope = (document: JsonObject): boolean =>
  'payload' in document && 'signatures' in document

/**
 * A DSSE envelope that stands alone: with the certificate inside its signature, as slsa-github-generator wrote it before
 * version 2.1, or with the name of a key. It has no log entry, and nothing in it proves when it was signed.
 */
export function bundleOfEnvelope(document: JsonObject): string {
  const fields = fieldsOf(document, PLACE, ['payload', 'payloadType', 'signatures'])
  const [signature, ...more] = listField(fields, 'signatures', PLACE, 16)
  if (signature === undefined) refuse(`${PLACE}.signatures`, 'is empty')
  if (more.length > 0) refuse(`${PLACE}.signatures`, 'has more than one signature')
  const place = `${PLACE}.signatures[0]`
  const { sig, cert, keyid } = fieldsOf(signature, place, ['sig', 'keyid', 'cert']) as {
    readonly [key: string]: Json | undefined
  }
  if (keyid !== undefined && typeof keyid !== 'string') return refuse(`${place}.keyid`, 'is not a text')
  return formatBundle({
    version: '0.1',
    signer:
      cert === undefined || cert === ''
        ? { kind: 'key', hint: keyid ?? '' }
        : { kind: 'certificate', certificates: readCertificates(cert, `${place}.cert`) },
    logEntries: [],
    content: {
      dsseEnvelope: {
        payload: textField(fields, 'payload', PLACE),
        payloadType: textField(fields, 'payloadType', PLACE),
        signatures: [{ sig: sig ?? null }],
      },
    },
  })
}

/** PEM text with the signer's certificate first. */
export function readCertificates(value: Json, place: string): readonly [Uint8Array, ...Uint8Array[]] {
  const blocks = typeof value === 'string' ? parsePemBlocks(value, 'CERTIFICATE') : undefined
  return blocks !== undefined && isNonEmpty(blocks) ? blocks : refuse(place, 'is not a certificate in PEM')
}
