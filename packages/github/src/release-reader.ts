import { problem, type Problem } from '@tier3/model/problem'
import type { ReleaseAsset } from '@tier3/model/release'
import type { ReleaseReader } from '@tier3/model/release-sink'
import type { RepoSlug } from '@tier3/model/repo-slug'
import { failed, ok, type Result } from '@tier3/model/result'
import { readRelease } from './release-reading.ts'
import { contradiction, createReleaseSource, refuseAsset } from './release-source.ts'
import type { Asking, RestClient } from './rest-client.ts'
import { unexpectedAnswer } from './rest-refusal.ts'
import { slugParts } from './slug-parts.ts'
import { transferTime } from './transfer-time.ts'

const PERMISSION = 'contents=read'

/**
 * Reads releases by id and assets of any size. Through `web` the bytes come from where people download them, without a token
 * and without the API's limits; through `api` they come with the client's token, which drafts and private repositories need.
 */
export function createReleaseReader(options: {
  readonly client: RestClient
  readonly repository: RepoSlug
  readonly through: 'web' | 'api'
  /** Scheme and host of the web pages. */
  readonly serverUrl: string
}): ReleaseReader {
  const { client, repository, through, serverUrl } = options
  const where = slugParts(repository)
  const source = createReleaseSource({ client, repository })
  const asking = (attempted: string): Asking => ({ attempted, permission: PERMISSION })
  const downloading = ({ name }: ReleaseAsset): string =>
    `download the asset ${JSON.stringify(name)} of ${repository}`

  function webAddress(asset: ReleaseAsset, attempted: string): Result<string, Problem> {
    const refusal = webRefusal(asset, { serverUrl, apiUrl: client.apiUrl, repository })
    return refusal === undefined ? ok(asset.webUrl ?? '') : failed(unexpectedAnswer(attempted, refusal))
  }

  return {
    ...source,
    byTag: (tag) =>
      readRelease(client, repository, {
        route: 'GET /repos/{owner}/{repo}/releases/tags/{tag}',
        tag,
        attempted: `read the release of tag ${JSON.stringify(tag)} of ${repository}`,
        withWebUrls: true,
      }),
    byId: (id) =>
      readRelease(client, repository, {
        route: 'GET /repos/{owner}/{repo}/releases/{release_id}',
        id,
        attempted: `read release ${id} of ${repository}`,
        withWebUrls: true,
      }),
    async download(asset, limit) {
      if (through === 'api') return source.download(asset, limit)
      const attempted = downloading(asset)
      const refusal = refuseAsset(asset, limit, attempted)
      if (refusal !== undefined) return failed(refusal)
      const address = webAddress(asset, attempted)
      if (!address.ok) return address
      const download = await client.download(address.value, limit, asking(attempted))
      if (!download.ok) return failed(download.problem)
      const differing = contradiction(asset, download.value.bytes, attempted)
      return differing === undefined ? ok(download.value.bytes) : failed(differing)
    },
    async hash(asset, taker) {
      const attempted = downloading(asset)
      const refusal = refuseAsset(asset, Number.MAX_SAFE_INTEGER, attempted)
      if (refusal !== undefined) return failed(refusal)
      const web = through === 'web' ? webAddress(asset, attempted) : undefined
      if (web?.ok === false) return web
      const place =
        web === undefined
          ? { path: `/repos/${where.owner}/${where.repo}/releases/assets/${asset.id}` }
          : { url: web.value }
      // One byte more than it should have is enough to see that it is another file.
      const limits = {
        maxBytes: asset.size + 1,
        timeoutMs: transferTime(asset.size),
        ...(taker === undefined ? {} : { taker }),
      }
      const counted = await client.digest(place, limits, asking(attempted))
      if (!counted.ok) return counted
      return counted.value === undefined ? failed(missing(attempted)) : ok(counted.value)
    },
  }
}

/** Why the address of an asset is not where people download it from this repository. */
function webRefusal(
  { name, webUrl }: ReleaseAsset,
  place: { readonly serverUrl: string; readonly apiUrl: string; readonly repository: RepoSlug },
): string | undefined {
  if (webUrl === undefined || !URL.canParse(webUrl))
    return 'GitHub names no address to download the asset from'
  const { origin, pathname } = new URL(webUrl)
  const known = [place.serverUrl, place.apiUrl].some((url) => new URL(url).origin === origin)
  const start = `/${place.repository}/releases/download/`.toLowerCase()
  const fits = pathname.toLowerCase().startsWith(start) && lastPart(pathname) === name
  return known && fits ? undefined : 'the address to download the asset from is not one of the repository'
}

/** Which of `@` and `+` are encoded is up to the server: what counts is the name that comes out. */
function lastPart(pathname: string): string | undefined {
  try {
    return decodeURIComponent(pathname.slice(pathname.lastIndexOf('/') + 1))
  } catch {
    return undefined
  }
}

const missing = (attempted: string): Problem =>
  problem('integrity/file-missing', {
    attempted,
    current: 'the asset is gone',
    desired: 'it must be there as long as its release',
  })
