import { createHash } from 'node:crypto'
import type { Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import { decodeManifest, MANIFEST_TYPES, type Descriptor, type Manifest } from './manifest.ts'
import { otherDigest, refused } from './registry-problems.ts'
import { createSession, wordOf, type Session, type SessionOptions } from './session.ts'

/** What a registry takes as a manifest, at most (distribution-spec, "Pushing Manifests"). */
export const MANIFEST_BYTES = 4 * 1024 * 1024

export interface ServedManifest extends Manifest {
  /** Of the bytes that came. */
  readonly sha256: string
  readonly size: number
}

/** One repository of a registry, over the OCI distribution API. Every byte that is read is bounded and hashed. */
export interface Repository {
  readonly session: Session
  readonly repository: string
  /** By digest or by tag; undefined when there is none. One that was asked for by digest has that digest. */
  manifest(at: ManifestPlace): Promise<Result<ServedManifest | undefined, Problem>>
  /** The bytes of a descriptor, at most so many; they have its digest. */
  blob(descriptor: Descriptor, maxBytes: number): Promise<Result<Uint8Array, Problem>>
}

export type ManifestPlace = { readonly sha256: string } | { readonly tag: string }

export function openRepository(registry: string, repository: string, options: SessionOptions): Repository {
  const session = createSession(registry, options)
  return {
    session,
    repository,
    async manifest(at) {
      const reference = 'tag' in at ? at.tag : `sha256:${at.sha256}`
      const attempted = `read the manifest ${session.host}/${repository}${'tag' in at ? ':' : '@'}${reference}`
      const answer = await session.send({
        method: 'GET',
        path: `/v2/${repository}/manifests/${reference}`,
        headers: { accept: MANIFEST_TYPES },
        maxBytes: MANIFEST_BYTES,
        scope: { repository, actions: 'pull' },
        attempted,
      })
      if (!answer.ok) return answer
      const { status, headers, body } = answer.value
      if (status === 404) return ok(undefined)
      if (status !== 200)
        return failed(refused(attempted, `it answers with status ${status}${wordOf(answer.value)}`))
      const sha256 = sha256Of(body)
      if ('sha256' in at && at.sha256 !== sha256) return failed(otherDigest(attempted, at.sha256, sha256))
      const said = headers.get('docker-content-digest')
      if (said?.startsWith('sha256:') === true && said !== `sha256:${sha256}`)
        return failed(otherDigest(attempted, said.slice('sha256:'.length, 80), sha256))
      const decoded = decodeManifest(body, mediaTypeOf(headers))
      return decoded.ok
        ? ok({ ...decoded.value, sha256, size: body.length })
        : failed(refused(attempted, decoded.problem))
    },
    async blob({ sha256, size }, maxBytes) {
      const attempted = `read the blob ${session.host}/${repository}@sha256:${sha256}`
      if (size > maxBytes)
        return failed(refused(attempted, `it has ${size} bytes`, `at most ${maxBytes} are read`))
      const answer = await session.send({
        method: 'GET',
        path: `/v2/${repository}/blobs/sha256:${sha256}`,
        headers: { accept: '*/*' },
        maxBytes: size,
        scope: { repository, actions: 'pull' },
        attempted,
      })
      if (!answer.ok) return answer
      if (answer.value.status !== 200)
        return failed(
          refused(attempted, `it answers with status ${answer.value.status}${wordOf(answer.value)}`),
        )
      const served = sha256Of(answer.value.body)
      return served === sha256 ? ok(answer.value.body) : failed(otherDigest(attempted, sha256, served))
    },
  }
}

/** Each repository opened once, so that a registry is told only once who asks. */
export function rememberedRepositories(
  options: SessionOptions,
): (image: { readonly registry: string; readonly repository: string }) => Repository {
  const known = new Map<string, Repository>()
  return ({ registry, repository }) => {
    const key = `${registry}/${repository}`
    const opened = known.get(key) ?? openRepository(registry, repository, options)
    known.set(key, opened)
    return opened
  }
}

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** Without parameters; empty when there is none. */
const mediaTypeOf = (headers: Headers): string =>
  (headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
