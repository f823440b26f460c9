import { isJsonObject, parseJson, type Json } from '@tier3/model/json'
import { parseUtf8 } from '@tier3/model/utf8'
import { refuse } from '../json-fields.ts'

/** What the canonical body of a log entry says of itself. Whether the entry is of a signature is verified later. */
export interface EntryBody {
  readonly kind: string
  readonly version: string
  /** The digest of the signed bytes, of a record of one. */
  readonly sha256?: Uint8Array
}

/** Reads kind and version out of a log entry's body (Rekor v1 and v2: `kind` and `apiVersion`). */
export function readEntryBody(bytes: Uint8Array, place: string): EntryBody {
  const text = parseUtf8(bytes)
  const parsed = text === undefined ? undefined : parseJson(text)
  if (parsed?.ok !== true) return refuse(place, 'is not strict JSON')
  const [kind, version] = [member(parsed.value, 'kind'), member(parsed.value, 'apiVersion')]
  if (typeof kind !== 'string' || typeof version !== 'string')
    return refuse(place, 'names no kind and version')
  const hash = member(member(member(parsed.value, 'spec'), 'data'), 'hash')
  const [algorithm, hex] = [member(hash, 'algorithm'), member(hash, 'value')]
  return {
    kind,
    version,
    ...(algorithm === 'sha256' && typeof hex === 'string' && /^[0-9a-f]{64}$/.test(hex)
      ? { sha256: Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16)) }
      : {}),
  }
}

const member = (value: Json | undefined, key: string): Json | undefined =>
  value !== undefined && isJsonObject(value) ? value[key] : undefined
