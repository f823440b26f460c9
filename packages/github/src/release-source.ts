import { createHash } from 'node:crypto'
import { formatDigest } from '@tier3/model/digest'
import { problem, type Problem } from '@tier3/model/problem'
import type { ReleaseAsset, ReleaseSource } from '@tier3/model/release'
import type { RepoSlug } from '@tier3/model/repo-slug'
import { failed, ok } from '@tier3/model/result'
import { readNumberedPages } from './numbered-pages.ts'
import { decodeRelease } from './release-decoding.ts'
import { decodeAll, readRelease } from './release-reading.ts'
import type { Asking, RestClient } from './rest-client.ts'
import { transferTime } from './transfer-time.ts'
import { slugParts } from './slug-parts.ts'
import { unseenRepository } from './unseen-repository.ts'

const PERMISSION = 'contents=read'

/** The releases of one repository on GitHub. */
export function createReleaseSource(options: {
  readonly client: RestClient
  readonly repository: RepoSlug
}): ReleaseSource {
  const { client, repository } = options
  const where = slugParts(repository)
  const asking = (attempted: string): Asking => ({ attempted, permission: PERMISSION })

  return {
    byTag: (tag) =>
      readRelease(client, repository, {
        route: 'GET /repos/{owner}/{repo}/releases/tags/{tag}',
        tag,
        attempted: `read the release of tag ${JSON.stringify(tag)} of ${repository}`,
      }),
    latest: () =>
      readRelease(client, repository, {
        route: 'GET /repos/{owner}/{repo}/releases/latest',
        attempted: `read the latest release of ${repository}`,
      }),
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
      const timeoutMs = transferTime(asset.size)
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

export function refuseAsset(asset: ReleaseAsset, limit: number, attempted: string): Problem | undefined {
  if (asset.state !== 'uploaded') {
    const [current, desired] = ['its upload never came to its end', 'it must be uploaded whole']
    return problem('integrity/file-missing', { attempted, current, desired })
  }
  if (asset.size <= limit) return undefined
  const [current, desired] = [`it has ${asset.size} bytes`, `at most ${limit} bytes are read`]
  return problem('input/too-large', { attempted, current, desired })
}

/** Storage is not believed: the bytes must be those that the API described. */
export function contradiction(
  asset: ReleaseAsset,
  bytes: Uint8Array,
  attempted: string,
): Problem | undefined {
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
