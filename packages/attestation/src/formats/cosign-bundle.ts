import { formatBase64, parseBase64 } from '@tier3/model/base64'
import { isJsonObject, parseJson, type Json, type JsonObject } from '@tier3/model/json'
import { parseUtf8 } from '@tier3/model/utf8'
import { bytesField, fieldsOf, refuse, textField } from '../json-fields.ts'
import { readCertificates } from './bare-envelope.ts'
import { formatBundle, type BundleTextParts } from './bundle-text.ts'
import { readEntryBody } from './entry-body.ts'

const PLACE = 'bundle'

export const isCosignBundle = (document: JsonObject): boolean => 'base64Signature' in document

/**
 * The `.bundle` that cosign wrote before it wrote Sigstore bundles: signature, certificate, and the log's signed promise. What was
 * signed follows from the kind of the log entry: bytes by their digest, or an envelope that stands in place of the signature.
 */
export function bundleOfCosign(document: JsonObject): string {
  const fields = fieldsOf(document, PLACE, ['base64Signature', 'cert', 'rekorBundle'])
  const { cert, rekorBundle } = fields as { readonly cert?: Json; readonly rekorBundle?: Json }
  if (rekorBundle === undefined) refuse(`${PLACE}.rekorBundle`, 'is missing')
  const rekor = fieldsOf(rekorBundle, `${PLACE}.rekorBundle`, ['SignedEntryTimestamp', 'Payload'])
  const place = `${PLACE}.rekorBundle.Payload`
  const payload = fieldsOf(rekor['Payload'], place, ['body', 'integratedTime', 'logIndex', 'logID'])
  const body = readEntryBody(bytesField(payload, 'body', place), `${place}.body`)
  return formatBundle({
    version: '0.1',
    signer:
      cert === undefined || cert === ''
        ? { kind: 'key', hint: '' }
        : { kind: 'certificate', certificates: readCertificates(pemText(cert), `${PLACE}.cert`) },
    logEntries: [
      {
        logIndex: count(payload['logIndex'], `${place}.logIndex`),
        logId: { keyId: keyId(payload['logID'], `${place}.logID`) },
        kindVersion: { kind: body.kind, version: body.version },
        integratedTime: count(payload['integratedTime'], `${place}.integratedTime`),
        inclusionPromise: {
          signedEntryTimestamp: textField(rekor, 'SignedEntryTimestamp', `${PLACE}.rekorBundle`),
        },
        canonicalizedBody: textField(payload, 'body', place),
      },
    ],
    content: contentOf(textField(fields, 'base64Signature', PLACE), body),
  })
}

function contentOf(signature: string, body: ReturnType<typeof readEntryBody>): BundleTextParts['content'] {
  if (body.kind === 'hashedrekord') {
    return body.sha256 === undefined
      ? refuse(`${PLACE}.rekorBundle.Payload.body`, 'names no sha256 of what was signed')
      : { messageSignature: { sha256: body.sha256, signature } }
  }
  const text = parseUtf8(parseBase64(signature) ?? new Uint8Array())
  const envelope = text === undefined ? undefined : parseJson(text)
  return envelope?.ok === true && isJsonObject(envelope.value)
    ? { dsseEnvelope: envelope.value }
    : refuse(`${PLACE}.base64Signature`, `is no envelope, and the log entry is of the kind ${body.kind}`)
}

/** Cosign writes the PEM in base64 once more; older versions wrote it plainly. */
function pemText(value: Json): Json {
  if (typeof value !== 'string' || value.startsWith('-----')) return value
  return parseUtf8(parseBase64(value) ?? new Uint8Array()) ?? value
}

/** A count that cosign writes as a number. */
const count = (value: Json | undefined, place: string): string =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
    ? String(value)
    : refuse(place, 'is not a count')

function keyId(value: Json | undefined, place: string): string {
  if (typeof value !== 'string' || !/^[0-9a-f]{64}$/.test(value))
    return refuse(place, 'is not a key id in hex')
  return formatBase64(Uint8Array.from(value.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16)))
}
