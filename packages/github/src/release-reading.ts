import type { JsonObject } from '@tier3/model/json'
import type { Problem } from '@tier3/model/problem'
import type { Release, ReleaseAsset } from '@tier3/model/release'
import type { RepoSlug } from '@tier3/model/repo-slug'
import { collect, failed, ok, type Result } from '@tier3/model/result'
import { readNumberedPages } from './numbered-pages.ts'
import { decodeAsset, decodeRelease } from './release-decoding.ts'
import type { Asking, RestClient, RestRoute } from './rest-client.ts'
import { unexpectedAnswer } from './rest-refusal.ts'
import { slugParts } from './slug-parts.ts'
import { assureRepository } from './unseen-repository.ts'

const PERMISSION = 'contents=read'
/** GitHub accepts at most this many assets in a release. */
const MAX_ASSETS = 1000

export interface ReleaseQuestion {
  readonly route: RestRoute
  /** The tag that the answer must be of. */
  readonly tag?: string
  /** The id that the answer must have. */
  readonly id?: number
  readonly attempted: string
  /** Tells where people download each asset. */
  readonly withWebUrls?: boolean
}

/** One release, with all pages of its assets: those inside the release may be cut. Undefined when there is none. */
export async function readRelease(
  client: RestClient,
  repository: RepoSlug,
  { route, tag, id, attempted, withWebUrls = false }: ReleaseQuestion,
): Promise<Result<Release | undefined, Problem>> {
  const where = slugParts(repository)
  const asking: Asking = { attempted, permission: PERMISSION }
  const answer = await client.request(route, { ...where, tag, release_id: id }, asking)
  if (!answer.ok) return failed(answer.problem)
  if (answer.value.kind === 'not-found') {
    const seen = await assureRepository(client, repository, attempted, PERMISSION)
    return seen.ok ? ok(undefined) : failed(seen.problem)
  }
  const release = decodeRelease(answer.value.data)
  if (!release.ok) return failed(unexpectedAnswer(attempted, release.problem))
  if (tag !== undefined && release.value.tag !== tag)
    return failed(unexpectedAnswer(attempted, 'GitHub answered with the release of another tag'))
  if (id !== undefined && release.value.id !== id)
    return failed(unexpectedAnswer(attempted, 'GitHub answered with another release'))
  const pages = await readNumberedPages(
    client,
    'GET /repos/{owner}/{repo}/releases/{release_id}/assets',
    { ...where, release_id: release.value.id },
    asking,
    { refuseAbove: MAX_ASSETS },
  )
  if (!pages.ok) return failed(pages.problem)
  if (pages.value === undefined)
    return failed(unexpectedAnswer(attempted, 'the release has no list of assets'))
  const assets = decodeAll(pages.value.items, withWebUrls ? decodeWebAsset : decodeAsset, attempted)
  return assets.ok ? ok({ ...release.value, assets: assets.value }) : failed(assets.problem)
}

function decodeWebAsset(value: JsonObject): Result<ReleaseAsset, string> {
  const asset = decodeAsset(value)
  const webUrl = value['browser_download_url']
  return asset.ok && typeof webUrl === 'string' ? ok({ ...asset.value, webUrl }) : asset
}

export function decodeAll<T>(
  values: readonly JsonObject[],
  decode: (value: JsonObject) => Result<T, string>,
  attempted: string,
): Result<readonly T[], Problem> {
  const decoded = collect(values.map(decode))
  return decoded.ok ? decoded : failed(unexpectedAnswer(attempted, decoded.problem[0] ?? ''))
}
