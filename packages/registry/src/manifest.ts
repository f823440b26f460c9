import { isDigestHex } from '@tier3/model/digest'
import { isJsonObject, parseJson, type Json, type JsonObject } from '@tier3/model/json'
import { failed, ok, type Result } from '@tier3/model/result'
import { parseUtf8 } from '@tier3/model/utf8'

export const OCI_MANIFEST = 'application/vnd.oci.image.manifest.v1+json'
export const OCI_INDEX = 'application/vnd.oci.image.index.v1+json'
export const OCI_EMPTY = 'application/vnd.oci.empty.v1+json'
const DOCKER_MANIFEST = 'application/vnd.docker.distribution.manifest.v2+json'
const DOCKER_LIST = 'application/vnd.docker.distribution.manifest.list.v2+json'
const MANIFESTS: readonly string[] = [OCI_MANIFEST, DOCKER_MANIFEST]
const INDEXES: readonly string[] = [OCI_INDEX, DOCKER_LIST]

/** Every form of manifest that is read here; the older signed form of Docker is not one of them. */
export const MANIFEST_TYPES = [...INDEXES, ...MANIFESTS].join(', ')

/** Bytes elsewhere, by digest (OCI image-spec, "Content Descriptors"). */
export interface Descriptor {
  readonly mediaType: string
  /** Lowercase hex of the sha256 digest. */
  readonly sha256: string
  readonly size: number
  /** Empty when none is given. */
  readonly artifactType: string
  readonly annotations: ReadonlyMap<string, string>
  /** As it stood in its document. */
  readonly source: JsonObject
}

/** A manifest or an index, of which nothing was checked but its form. */
export interface Manifest {
  readonly mediaType: string
  readonly artifactType: string
  readonly layers: readonly Descriptor[]
  /** The manifests of an index; undefined when it is none. */
  readonly manifests?: readonly Descriptor[]
  readonly subject?: Descriptor
}

/** More layers or children than any image has. */
const LIST_LIMIT = 2000

/**
 * Reads a manifest or index strictly. A document that could be read as both an image and an index is refused (CVE-2021-41190):
 * the media type in it, where there is one, must be that of the answer.
 */
export function decodeManifest(bytes: Uint8Array, served: string): Result<Manifest, string> {
  const text = parseUtf8(bytes)
  const json = text === undefined ? undefined : parseJson(text)
  if (json?.ok !== true || !isJsonObject(json.value))
    return failed('the manifest is not one strict JSON object')
  const document = json.value
  const mediaType = typeOf(document['mediaType'] ?? served)
  if (mediaType === '' || (served !== '' && mediaType !== served && 'mediaType' in document))
    return failed('the manifest has another media type than the registry says')
  const index = INDEXES.includes(mediaType)
  if (!index && !MANIFESTS.includes(mediaType)) return failed('the manifest is of a form that is not known')
  if (document['schemaVersion'] !== 2) return failed('the manifest is not of schema version 2')
  if (index ? 'layers' in document || 'config' in document : 'manifests' in document)
    return failed('the manifest is both an image and an index')
  const list = descriptorsIn(document[index ? 'manifests' : 'layers'])
  const subject = 'subject' in document ? descriptorIn(document['subject']) : undefined
  const config = index ? undefined : descriptorIn(document['config'])
  if (
    list === undefined ||
    ('subject' in document && subject === undefined) ||
    (!index && config === undefined)
  )
    return failed('the manifest has a malformed descriptor')
  const ownType = document['artifactType']
  return ok({
    mediaType,
    // Where it has none, the type of the configuration stands for it (distribution-spec, "Listing Referrers").
    artifactType: typeof ownType === 'string' && ownType !== '' ? ownType : (config?.mediaType ?? ''),
    layers: index ? [] : list,
    ...(index ? { manifests: list } : {}),
    ...(subject === undefined ? {} : { subject }),
  })
}

const typeOf = (value: Json): string =>
  typeof value === 'string' && /^[a-z0-9][a-z0-9.+-]{0,120}\/[a-zA-Z0-9][a-zA-Z0-9.+-]{0,120}$/.test(value)
    ? value
    : ''

function descriptorsIn(value: Json | undefined): readonly Descriptor[] | undefined {
  if (!Array.isArray(value) || value.length > LIST_LIMIT) return undefined
  const list = (value as readonly Json[]).map(descriptorIn)
  return list.every((one) => one !== undefined) ? list : undefined
}

function descriptorIn(value: Json | undefined): Descriptor | undefined {
  if (value === undefined || !isJsonObject(value)) return undefined
  const { mediaType, digest, size, artifactType = '', annotations = {} } = value as Partial<JsonObject>
  if (typeof mediaType !== 'string' || typeof digest !== 'string' || typeof artifactType !== 'string')
    return undefined
  const sha256 = digest.startsWith('sha256:') ? digest.slice('sha256:'.length) : ''
  if (!isDigestHex('sha256', sha256)) return undefined
  if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0) return undefined
  if (annotations === null || !isJsonObject(annotations)) return undefined
  const texts = Object.entries(annotations)
  if (!texts.every((entry): entry is [string, string] => typeof entry[1] === 'string')) return undefined
  return { mediaType, sha256, size, artifactType, annotations: new Map(texts), source: value }
}
