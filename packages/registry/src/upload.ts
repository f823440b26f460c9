import type { Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import { denied, refused } from './registry-problems.ts'
import { sha256Of, type Repository } from './registry-client.ts'
import { wordOf } from './session.ts'

const SMALL_ANSWER = 64 * 1024

/** Uploads bytes in one piece unless the registry has them already; gives the hex of their sha256 digest. */
export async function pushBlob(
  { session, repository }: Repository,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Result<string, Problem>> {
  const sha256 = sha256Of(bytes)
  const attempted = `upload sha256:${sha256} to ${session.host}/${repository}`
  const common = { maxBytes: SMALL_ANSWER, scope: { repository, actions: 'pull,push' }, attempted } as const
  const there = await session.send({
    ...common,
    method: 'HEAD',
    path: `/v2/${repository}/blobs/sha256:${sha256}`,
    headers: {},
  })
  if (!there.ok) return there
  if (there.value.status === 200) return ok(sha256)
  const begun = await session.send({
    ...common,
    method: 'POST',
    path: `/v2/${repository}/blobs/uploads/`,
    headers: { 'content-length': '0' },
  })
  if (!begun.ok) return begun
  if (begun.value.status !== 202) return failed(notTaken(attempted, begun.value.status, wordOf(begun.value)))
  const place = uploadPath(begun.value.headers.get('location'), session.origin, sha256)
  if (!place.ok) return failed(refused(attempted, place.problem))
  const ended = await session.send({
    ...common,
    method: 'PUT',
    path: place.value,
    headers: { 'content-type': 'application/octet-stream' },
    body: bytes,
  })
  if (!ended.ok) return ended
  return ended.value.status === 201
    ? ok(sha256)
    : failed(notTaken(attempted, ended.value.status, wordOf(ended.value)))
}

/** Uploads a manifest by its digest or under a tag; tells whether the registry said that it lists it as a referrer. */
export async function pushManifest(
  { session, repository }: Repository,
  bytes: Uint8Array<ArrayBuffer>,
  mediaType: string,
  tag?: string,
): Promise<Result<{ readonly sha256: string; readonly listed: boolean }, Problem>> {
  const sha256 = sha256Of(bytes)
  const attempted = `upload the manifest ${session.host}/${repository}${tag === undefined ? `@sha256:${sha256}` : `:${tag}`}`
  const answer = await session.send({
    method: 'PUT',
    path: `/v2/${repository}/manifests/${tag ?? `sha256:${sha256}`}`,
    headers: { 'content-type': mediaType },
    body: bytes,
    maxBytes: SMALL_ANSWER,
    scope: { repository, actions: 'pull,push' },
    attempted,
  })
  if (!answer.ok) return answer
  return answer.value.status === 201
    ? ok({ sha256, listed: answer.value.headers.has('oci-subject') })
    : failed(notTaken(attempted, answer.value.status, wordOf(answer.value)))
}

/** Where to send the bytes: on the registry's own origin, since credentials go along. */
function uploadPath(location: string | null, origin: URL, sha256: string): Result<string, string> {
  if (location === null || !URL.canParse(location, origin.href))
    return failed('it names no place for the upload')
  const place = new URL(location, origin)
  if (place.origin !== origin.origin || place.username !== '' || place.password !== '')
    return failed(`it names a place for the upload on ${place.origin}`)
  place.searchParams.set('digest', `sha256:${sha256}`)
  return ok(place.pathname + place.search)
}

const notTaken = (attempted: string, status: number, word: string): Problem =>
  status === 404
    ? denied(attempted, `the registry does not show the repository${word}`)
    : refused(attempted, `it answers with status ${status}${word}`)
