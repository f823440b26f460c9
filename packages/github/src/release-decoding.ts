import { parseDigest } from '@tier3/model/digest'
import { isJsonObject, type Json, type JsonObject } from '@tier3/model/json'
import type { ReleaseAsset, ReleaseSummary } from '@tier3/model/release'
import { failed, ok, type Result } from '@tier3/model/result'

/** Decodes a release of GitHub's answers; the reason names the field that is wrong. */
export function decodeRelease(value: Json): Result<ReleaseSummary, string> {
  if (!isJsonObject(value)) return failed('a release is not an object')
  const id = numericId(value)
  const tag = value['tag_name']
  const [draft, prerelease] = [value['draft'], value['prerelease']]
  const publishedAt = value['published_at'] ?? undefined
  if (id === undefined) return failed('a release has no id')
  if (typeof tag !== 'string') return failed('a release has no tag_name')
  if (typeof draft !== 'boolean') return failed('a release does not say whether it is a draft')
  if (typeof prerelease !== 'boolean') return failed('a release does not say whether it is a prerelease')
  if (publishedAt !== undefined && !isInstant(publishedAt)) return failed('published_at is not a date')
  return ok({
    id,
    tag,
    name: textOrNothing(value['name']),
    draft,
    prerelease,
    // servers without immutable releases do not know the field
    immutable: value['immutable'] === true,
    publishedAt,
    body: textOrNothing(value['body']),
  })
}

/** Decodes an asset of GitHub's answers; a digest that cannot be read is refused, never left out. */
export function decodeAsset(value: Json): Result<ReleaseAsset, string> {
  if (!isJsonObject(value)) return failed('an asset is not an object')
  const id = numericId(value)
  const { name, size, state, digest: written } = fieldsOf(value)
  if (id === undefined) return failed('an asset has no id')
  if (typeof name !== 'string' || name === '') return failed('an asset has no name')
  if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0)
    return failed('an asset has no size')
  if (typeof state !== 'string') return failed('an asset has no state')
  if (written !== undefined && typeof written !== 'string') return failed('a digest is not a text')
  const digest = written === undefined ? ok(undefined) : parseDigest(written)
  if (!digest.ok) return failed(`the digest of an asset cannot be read: ${digest.problem}`)
  return ok({
    id,
    name,
    size,
    state: state === 'uploaded' ? 'uploaded' : 'starter',
    digest: digest.value,
    contentType: textOrNothing(value['content_type']) ?? 'application/octet-stream',
  })
}

const fieldsOf = (value: JsonObject) => ({
  name: value['name'],
  size: value['size'],
  state: value['state'],
  digest: value['digest'] ?? undefined,
})

function numericId(value: JsonObject): number | undefined {
  const id = value['id']
  return typeof id === 'number' && Number.isSafeInteger(id) && id > 0 ? id : undefined
}

const textOrNothing = (value: Json | undefined): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined

const isInstant = (value: Json): value is string =>
  typeof value === 'string' && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?Z$/.test(value)
