import { createHash } from 'node:crypto'

import type { components } from '@octokit/openapi-types'

import { accountView } from './account-view.ts'
import type { Asset, Release, Repository } from './state.ts'
import { ACTIONS_BOT, assetDigest, fullName, nodeId, timestamp } from './state.ts'
import type { Urls } from './urls.ts'
import { encodePath, repositoryApi, repositoryWeb } from './urls.ts'

type Schemas = components['schemas']

/** The name that GitHub gives to a draft, which has no tag yet; nobody can guess it. */
export const untaggedName = (release: Release): string =>
  `untagged-${createHash('sha256').update(`draft ${release.id}`).digest('hex').slice(0, 20)}`

const webName = (release: Release): string =>
  release.draft ? untaggedName(release) : encodePath(release.tagName)

/** Where anyone downloads the asset of a published release of a public repository. */
export const downloadPath = (repository: Repository, release: Release, asset: Asset): string =>
  `/${fullName(repository)}/releases/download/${webName(release)}/${encodeURIComponent(asset.name)}`

export function assetView(
  urls: Urls,
  repository: Repository,
  release: Release,
  asset: Asset,
): Omit<Schemas['release-asset'], 'state'> & { readonly state: Asset['state'] } {
  return {
    url: `${repositoryApi(urls, repository)}/releases/assets/${asset.id}`,
    id: asset.id,
    node_id: nodeId('RA', asset.id),
    name: asset.name,
    label: asset.label,
    uploader: accountView(urls, ACTIONS_BOT),
    content_type: asset.contentType,
    state: asset.state,
    size: asset.bytes.length,
    digest: assetDigest(asset),
    download_count: asset.downloads,
    created_at: timestamp(asset.createdAt),
    updated_at: timestamp(asset.updatedAt),
    browser_download_url: urls.origin + downloadPath(repository, release, asset),
  }
}

/** Counts down, and says whether the release may be called immutable by now. */
function isSettled(release: Release): boolean {
  const left = release.unsettledAnswers ?? 0
  release.unsettledAnswers = Math.max(0, left - 1)
  return left === 0
}

export function releaseView(urls: Urls, repository: Repository, release: Release) {
  const api = repositoryApi(urls, repository)
  const self = `${api}/releases/${release.id}`
  const archive = (kind: string): string | null =>
    release.draft ? null : `${api}/${kind}/${encodePath(release.tagName)}`
  return {
    url: self,
    assets_url: `${self}/assets`,
    upload_url: `${self.replace(urls.api, urls.uploads)}/assets{?name,label}`,
    html_url: `${repositoryWeb(urls, repository)}/releases/tag/${webName(release)}`,
    id: release.id,
    author: accountView(urls, release.author),
    node_id: nodeId('RE', release.id),
    tag_name: release.tagName,
    target_commitish: release.targetCommitish,
    name: release.name,
    draft: release.draft,
    immutable: release.immutable && isSettled(release),
    prerelease: release.prerelease,
    created_at: timestamp(release.createdAt),
    updated_at: timestamp(release.updatedAt),
    published_at: release.publishedAt === null ? null : timestamp(release.publishedAt),
    assets: release.assets.map((asset) => assetView(urls, repository, release, asset)),
    tarball_url: archive('tarball'),
    zipball_url: archive('zipball'),
    body: release.body,
  } satisfies Omit<Schemas['release'], 'assets'> & { readonly assets: readonly unknown[] }
}
