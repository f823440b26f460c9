import { parseBase64 } from '@tier3/model/base64'
import { isJsonObject, parseJson, type Json } from '@tier3/model/json'
import { parseUtf8 } from '@tier3/model/utf8'
import { sameBytes } from './certificate.ts'

/** The signature that a log entry must be of, with the certificate or key it was made with, DER. */
export interface LoggedSignature {
  readonly signature: Uint8Array
  /** sha256 of the signed bytes. */
  readonly digest: Uint8Array
  /** sha256 of the envelope's payload, or the artifact's digest again. */
  readonly payloadDigest: Uint8Array
  readonly verifier: Uint8Array
}

/**
 * Why the canonical body of a log entry is not of this signature, certificate and digest; undefined when it is. An
 * entry that merely exists proves nothing: without this an attacker shows the entry of another artifact.
 */
export function flawOfLogEntryBody(
  body: Uint8Array,
  kindVersion: { readonly kind: string; readonly version: string },
  logged: LoggedSignature,
): string | undefined {
  const text = parseUtf8(body)
  const parsed = text === undefined ? undefined : parseJson(text)
  if (parsed === undefined || !parsed.ok) return 'its body is not strict JSON'
  const { kind, version } = kindVersion
  if (at(parsed.value, 'kind') !== kind || at(parsed.value, 'apiVersion') !== version) {
    return 'its body is of another kind or version than it says'
  }
  const fields = FORMS[`${kind}/${version}`]?.(at(parsed.value, 'spec'))
  if (fields === undefined) return `its kind is ${kind} ${version}, which is not known`
  if (!fields.alone) return 'it holds other than one signature'
  if (!same(fields.signature, logged.signature)) return 'it is of another signature'
  const digest = fields.of === 'payload' ? logged.payloadDigest : logged.digest
  if (!same(fields.digest, digest)) return 'it is of other bytes'
  return same(fields.verifier, logged.verifier) ? undefined : 'it is of another certificate or key'
}

interface BodyFields {
  readonly of: 'signed bytes' | 'payload'
  readonly alone: boolean
  readonly signature: Uint8Array | undefined
  readonly digest: Uint8Array | undefined
  readonly verifier: Uint8Array | undefined
}

const FORMS: Readonly<Record<string, (spec: Json | undefined) => BodyFields>> = {
  'hashedrekord/0.0.1': (spec) => ({
    of: 'signed bytes',
    alone: true,
    signature: base64(at(spec, 'signature', 'content')),
    digest: hexDigest(at(spec, 'data', 'hash')),
    verifier: pemBody(at(spec, 'signature', 'publicKey', 'content')),
  }),
  'hashedrekord/0.0.2': (spec) => {
    const record = at(spec, 'hashedRekordV002')
    return {
      of: 'signed bytes',
      alone: true,
      signature: base64(at(record, 'signature', 'content')),
      digest: rekor2Digest(at(record, 'data')),
      verifier: rekor2Verifier(at(record, 'signature', 'verifier')),
    }
  },
  'dsse/0.0.1': (spec) => {
    const { only, alone } = single(at(spec, 'signatures'))
    return {
      of: 'payload',
      alone,
      signature: base64(at(only, 'signature')),
      digest: hexDigest(at(spec, 'payloadHash')),
      verifier: pemBody(at(only, 'verifier')),
    }
  },
  'dsse/0.0.2': (spec) => {
    const record = at(spec, 'dsseV002')
    const { only, alone } = single(at(record, 'signatures'))
    return {
      of: 'payload',
      alone,
      signature: base64(at(only, 'content')),
      digest: rekor2Digest(at(record, 'payloadHash')),
      verifier: rekor2Verifier(at(only, 'verifier')),
    }
  },
  'intoto/0.0.2': (spec) => {
    const { only, alone } = single(at(spec, 'content', 'envelope', 'signatures'))
    const outer = base64(at(only, 'sig'))
    return {
      of: 'payload',
      alone,
      // Encoded twice in this kind.
      signature: outer === undefined ? undefined : base64(parseUtf8(outer)),
      digest: hexDigest(at(spec, 'content', 'payloadHash')),
      verifier: pemBody(at(only, 'publicKey')),
    }
  },
}

function at(value: Json | undefined, ...path: readonly string[]): Json | undefined {
  let found = value
  for (const key of path) found = found !== undefined && isJsonObject(found) ? found[key] : undefined
  return found
}

function single(list: Json | undefined): { readonly only: Json | undefined; readonly alone: boolean } {
  const items: readonly Json[] = Array.isArray(list) ? list : []
  return { only: items[0], alone: items.length === 1 }
}

const base64 = (value: Json | undefined): Uint8Array | undefined =>
  typeof value === 'string' ? parseBase64(value) : undefined

function hexDigest(hash: Json | undefined): Uint8Array | undefined {
  const value = at(hash, 'value')
  if (at(hash, 'algorithm') !== 'sha256' || typeof value !== 'string' || !/^[0-9a-f]{64}$/.test(value))
    return undefined
  return Buffer.from(value, 'hex')
}

const rekor2Digest = (hash: Json | undefined): Uint8Array | undefined =>
  at(hash, 'algorithm') === 'SHA2_256' ? base64(at(hash, 'digest')) : undefined

const rekor2Verifier = (verifier: Json | undefined): Uint8Array | undefined =>
  base64(at(verifier, 'x509Certificate', 'rawBytes') ?? at(verifier, 'publicKey', 'rawBytes'))

/** The DER inside base64 of a PEM text with one block. */
function pemBody(value: Json | undefined): Uint8Array | undefined {
  const bytes = base64(value)
  const pem = bytes === undefined ? undefined : parseUtf8(bytes)
  const match =
    pem === undefined
      ? null
      : /^-----BEGIN ([A-Z0-9 ]+)-----\r?\n([A-Za-z0-9+/=\r\n]+)-----END \1-----\s*$/.exec(pem)
  return match?.[2] === undefined ? undefined : parseBase64(match[2].replaceAll(/[\r\n]/g, ''))
}

const same = (found: Uint8Array | undefined, wanted: Uint8Array): boolean =>
  found !== undefined && sameBytes(found, wanted)
