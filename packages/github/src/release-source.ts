import { createHash } from 'node:crypto'
import { formatDigest } from '@tier3/model/digest'
import type { Json } from '@tier3/model/json'
import { problem, type Problem } from '@tier3/model/problem'
import type { Release, ReleaseAsset, ReleaseSource } from '@tier3/model/release'
import type { RepoSlug } from '@tier3/model/repo-slug'
import { collect, failed, ok, type Result } from '@tier3/model/result'
import { readNumberedPages } from './numbered-pages.ts'
import { decodeAsset, decodeRelease } from './release-decoding.ts'
import type { Asking, RestClient, RestRoute } from './rest-client.ts'
import { unexpectedAnswer } from './rest-refusal.ts'
import { slugParts } from './slug-parts.ts'
import { assureRepository, unseenRepository } from './unseen-repository.ts'

const PERMISSION = 'contents=read'
/** GitHub accepts at most this many assets in a release. */
const MAX_ASSETS = 1000
/** The slowest transfer that is waited for, in bytes a second. */
const SLOWEST_RATE = 256 * 1024

/** The releases of one repository on GitHub. */
export function createReleaseSource(options: {
  readonly client: RestClient
  readonly repository: RepoSlug
}): ReleaseSource {
  const { client, repository } = options
  const where = slugParts(repository)
  const asking = (attempted: string): Asking => ({ attempted, permission: PERMISSION })

  /** One release, with all pages of its assets: those inside the release may be cut. */
  async function one(
    route: RestRoute,
    tag: string | undefined,
    attempted: string,
  ): Promise<Result<Release | undefined, Problem>> {
    const answer = await client.request(route, { ...where, tag }, asking(attempted))
    if (!answer.ok) return failed(answer.problem)
    if (answer.value.kind === 'not-found') {
      const seen = await assureRepository(client, repository, attempted, PERMISSION)
      return seen.ok ? ok(undefined) : failed(seen.problem)
    }
    const release = decodeRelease(answer.value.data)
    if (!release.ok) return failed(unexpectedAnswer(attempted, release.problem))
    if (tag !== undefined && release.value.tag !== tag)
      return failed(unexpectedAnswer(attempted, 'GitHub answered with the release of another tag'))
    const pages = await readNumberedPages(
      client,
      'GET /repos/{owner}/{repo}/releases/{release_id}/assets',
      { ...where, release_id: release.value.id },
      asking(attempted),
      { refuseAbove: MAX_ASSETS },
    )
    if (!pages.ok) return failed(pages.problem)
    if (pages.value === undefined)
      return failed(unexpectedAnswer(attempted, 'the release has no list of assets'))
    const assets = decodeAll(pages.value.items, decodeAsset, attempted)
    return assets.ok ? ok({ ...release.value, assets: assets.value }) : failed(assets.problem)
  }

  return {
    byTag: (tag) =>
      one(
        'GET /repos/{owner}/{repo}/releases/tags/{tag}',
        tag,
        `read the release of tag ${JSON.stringify(tag)} of ${repository}`,
      ),
    latest: () =>
      one('GET /repos/{owner}/{repo}/releases/latest', undefined, `read the latest release of ${repository}`),
    async list(limit) {
      const attempted = `list the releases of ${repository}`
      const route = 'GET /repos/{owner}/{repo}/releases'
      const pages = await readNumberedPages(client, route, where, asking(attempted), { stopAt: limit })
      if (!pages.ok) return failed(pages.problem)
      if (pages.value === undefined) return failed(unseenRepository(repository, attempted, PERMISSION))
      const releases = decodeAll(pages.value.items, decodeRelease, attempted)
      return releases.ok
        ? ok({ releases: releases.value, complete: pages.value.complete })
        : failed(releases.problem)
    },
    async download(asset, limit) {
      const attempted = `download the asset ${JSON.stringify(asset.name)} of ${repository}`
      const refusal = refuseAsset(asset, limit, attempted)
      if (refusal !== undefined) return failed(refusal)
      const path = `/repos/${where.owner}/${where.repo}/releases/assets/${asset.id}`
      const timeoutMs = 20_000 + Math.ceil((asset.size / SLOWEST_RATE) * 1000)
      const download = await client.readBytes(path, { maxBytes: limit, timeoutMs }, asking(attempted))
      if (!download.ok) return failed(download.problem)
      if (download.value === undefined) {
        const [current, desired] = ['the asset is gone', 'it must be there as long as its release']
        return failed(problem('integrity/file-missing', { attempted, current, desired }))
      }
      const { bytes } = download.value
      const differing = contradiction(asset, bytes, attempted)
      return differing === undefined ? ok(bytes) : failed(differing)
    },
  }
}

function decodeAll<T>(
  values: readonly Json[],
  decode: (value: Json) => Result<T, string>,
  attempted: string,
): Result<readonly T[], Problem> {
  const decoded = collect(values.map(decode))
  return decoded.ok ? decoded : failed(unexpectedAnswer(attempted, decoded.problem[0] ?? ''))
}

function refuseAsset(asset: ReleaseAsset, limit: number, attempted: string): Problem | undefined {
  if (asset.state !== 'uploaded') {
    const [current, desired] = ['its upload never came to its end', 'it must be uploaded whole']
    return problem('integrity/file-missing', { attempted, current, desired })
  }
  if (asset.size <= limit) return undefined
  const [current, desired] = [`it has ${asset.size} bytes`, `at most ${limit} bytes are read`]
  return problem('input/too-large', { attempted, current, desired })
}

/** Storage is not believed: the bytes must be those that the API described. */
function contradiction(asset: ReleaseAsset, bytes: Uint8Array, attempted: string): Problem | undefined {
  if (bytes.length !== asset.size) {
    const [current, desired] = [`the bytes received are ${bytes.length}`, `they must be ${asset.size}`]
    return problem('integrity/digest-mismatch', { attempted, current, desired })
  }
  if (asset.digest === undefined) return undefined
  const { algorithm } = asset.digest
  const hex = createHash(algorithm).update(bytes).digest('hex')
  if (hex === asset.digest.hex) return undefined
  return problem('integrity/digest-mismatch', {
    attempted,
    current: `the bytes received have the digest ${formatDigest({ algorithm, hex })}`,
    desired: `they must have ${formatDigest(asset.digest)}, as GitHub says`,
  })
}
