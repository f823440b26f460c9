import { isDigestHex } from './digest.ts'
import { failed, ok, type Result } from './result.ts'

/** An image by name, and by a digest where one is given; a tag beside a digest says nothing and is dropped. */
export interface ImageReference {
  /** Host of the registry, lower case, with its port where one is given. */
  readonly registry: string
  /** Path of the repository on that registry. */
  readonly repository: string
  readonly at:
    | { readonly kind: 'tag'; readonly tag: string }
    | { readonly kind: 'digest'; readonly sha256: string }
}

/** An image that can be only one. */
export interface PinnedImage {
  readonly registry: string
  readonly repository: string
  /** Lowercase hex of the sha256 digest of its manifest. */
  readonly sha256: string
}

const HOST =
  /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?){0,10}|\[::1\])(?::[1-9][0-9]{0,4})?$/
/** One part of a repository's path (OCI distribution-spec, "Pulling manifests"), without a second way to match. */
const PART = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*$/
const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/

/**
 * Reads `registry/name@sha256:<hex>` or `registry/name:tag`. The registry must be written out: a name without one means another
 * image in every tool. The reason says what is wrong with the text.
 */
export function parseImageReference(text: string): Result<ImageReference, string> {
  if (text.length > 512) return failed('it is longer than 512 characters')
  const mark = text.indexOf('@')
  const named = mark < 0 ? text : text.slice(0, mark)
  const slash = named.indexOf('/')
  const registry = named.slice(0, Math.max(slash, 0)).toLowerCase()
  if (slash < 0 || !isRegistryHost(registry))
    return failed('it does not begin with the host of a registry and "/"')
  const rest = named.slice(slash + 1)
  const colon = rest.indexOf(':')
  const repository = colon < 0 ? rest : rest.slice(0, colon)
  const tag = colon < 0 ? undefined : rest.slice(colon + 1)
  if (repository.length > 255 || !repository.split('/').every((part) => PART.test(part)))
    return failed('the name behind the registry is not lower-case parts with "/" between them')
  if (tag !== undefined && !TAG.test(tag)) return failed('it has a malformed tag')
  if (mark >= 0) {
    const digest = text.slice(mark + 1)
    const sha256 = digest.startsWith('sha256:') ? digest.slice('sha256:'.length) : ''
    return isDigestHex('sha256', sha256)
      ? ok({ registry, repository, at: { kind: 'digest', sha256 } })
      : failed('what stands behind "@" is not sha256:<64 lowercase hexadecimal characters>')
  }
  return tag === undefined
    ? failed('it has neither a tag nor a digest')
    : ok({ registry, repository, at: { kind: 'tag', tag } })
}

/** A host that can be nothing else: with a dot or a port, or this machine. */
function isRegistryHost(host: string): boolean {
  if (!HOST.test(host) || !(/[.:]/.test(host) || host === 'localhost')) return false
  const [, name = '', port = '1'] = /^(\[::1\]|[^:]+)(?::([0-9]+))?$/.exec(host) ?? []
  return Number(port) <= 65_535 && (!ENDS_IN_NUMBER.test(name) || IPV4.test(name))
}

/** What clients read as an IPv4 address, however it is spelled (`1.2.3`, `0x7f.1`); one spelling is accepted. */
const ENDS_IN_NUMBER = /(?:^|\.)(?:[0-9]+|0x[0-9a-f]*)$/
const IPV4 =
  /^(?:(?:0|[1-9][0-9]?|1[0-9]{2}|2[0-4][0-9]|25[0-5])\.){3}(?:0|[1-9][0-9]?|1[0-9]{2}|2[0-4][0-9]|25[0-5])$/

/** Reads a reference that must carry its digest: what is signed must not move. */
export function parsePinnedImage(text: string): Result<PinnedImage, string> {
  const reference = parseImageReference(text)
  if (!reference.ok) return reference
  const { registry, repository, at } = reference.value
  return at.kind === 'digest'
    ? ok({ registry, repository, sha256: at.sha256 })
    : failed('it has no digest: a tag may point to another image a moment later')
}

/** The name that attestations give to an image: registry and repository, without tag and digest. */
export const imageName = ({ registry, repository }: Pick<PinnedImage, 'registry' | 'repository'>): string =>
  `${registry}/${repository}`

/** `registry/name@sha256:<hex>`. */
export const formatPinnedImage = (image: PinnedImage): string => `${imageName(image)}@sha256:${image.sha256}`

/** A reference as it was meant, for messages. */
export const formatImageReference = ({ registry, repository, at }: ImageReference): string =>
  at.kind === 'tag'
    ? `${registry}/${repository}:${at.tag}`
    : formatPinnedImage({ registry, repository, sha256: at.sha256 })
