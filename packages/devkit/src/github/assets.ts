import type { LoopbackReply, Route } from '../http/loopback-server.ts'
import type { GitHubContext, RepositoryCall, RouteModule } from './api-route.ts'
import { repositoryRoute } from './api-route.ts'
import { badRequest, errorReply, notFound, unprocessable, validationFailed } from './errors.ts'
import { numberedPage, numericId } from './pagination.ts'
import { assetView } from './release-view.ts'
import { visibleRelease } from './releases.ts'
import type { Asset, Release, Repository } from './state.ts'
import { findRepository } from './state.ts'

const WRITE = { scope: 'contents', level: 'write' } as const
const READ = { scope: 'contents', level: 'read' } as const
/** GitHub allows files under 2 GiB; the double keeps them in memory. */
const MAX_ASSET_BYTES = 512 * 1024 * 1024

/** GitHub replaces what does not belong in a file name by dots and drops dots at both ends. */
export const storedName = (name: string): string =>
  name.replaceAll(/[^A-Za-z0-9._+@-]+/g, '.').replaceAll(/^\.+|\.+$/g, '')

/** Adds an asset, or the leftover of an upload that was cut; the caller has checked that the name is free. */
export function addAsset(
  context: GitHubContext,
  release: Release,
  fields: Pick<Asset, 'name' | 'label' | 'state' | 'contentType' | 'bytes' | 'withoutDigest'>,
): Asset {
  const now = context.store.clock()
  const asset: Asset = { ...fields, id: context.store.nextId(), downloads: 0, createdAt: now, updatedAt: now }
  release.assets.push(asset)
  return asset
}

function upload(context: GitHubContext, call: RepositoryCall): LoopbackReply {
  const { repository, query, request } = call
  const release = visibleRelease(call, numericId(call.params['id']))
  if (release.immutable) throw unprocessable('Cannot upload assets to an immutable release.')
  const name = storedName(query.get('name') ?? '')
  if (name === '') throw validationFailed({ resource: 'ReleaseAsset', code: 'missing_field', field: 'name' })
  if (request.body.length === 0) throw badRequest('Bad Content-Length: 0')
  if (release.assets.some((asset) => asset.name === name)) {
    throw validationFailed({ resource: 'ReleaseAsset', code: 'already_exists', field: 'name' })
  }
  const contentType = request.headers['content-type'] ?? 'application/octet-stream'
  const asset = addAsset(context, release, {
    name,
    label: query.get('label') ?? '',
    state: 'uploaded',
    contentType,
    bytes: request.body,
    ...(repository.withoutDigests === true ? { withoutDigest: true } : {}),
  })
  const view = assetView(context.urls, repository, release, asset)
  return { status: 201, json: view, headers: { location: view.url } }
}

function locate(call: RepositoryCall): { readonly release: Release; readonly asset: Asset } {
  const id = numericId(call.params['id'])
  for (const release of call.repository.releases.values()) {
    const asset = release.assets.find((candidate) => candidate.id === id)
    if (asset !== undefined) return { release: visibleRelease(call, release.id), asset }
  }
  throw notFound()
}

function redirectToBytes(context: GitHubContext, asset: Asset): LoopbackReply {
  asset.downloads += 1
  const { name } = asset
  const bytes = asset.storedBytes ?? asset.bytes
  const id = context.blobs.createOnce(asset, () => ({
    bytes,
    contentType: 'application/octet-stream',
    fileName: name,
  }))
  return { status: 302, headers: { location: context.blobs.signedUrl(id, 'r') } }
}

function get(context: GitHubContext, call: RepositoryCall): LoopbackReply {
  const { release, asset } = locate(call)
  if (call.request.headers.accept?.includes('application/octet-stream') === true) {
    if (asset.state === 'starter') throw notFound()
    return redirectToBytes(context, asset)
  }
  return { status: 200, json: assetView(context.urls, call.repository, release, asset) }
}

function rename(context: GitHubContext, call: RepositoryCall): LoopbackReply {
  const { release, asset } = locate(call)
  if (release.immutable) throw unprocessable('Cannot update asset of an immutable release')
  const { name, label } = call.json()
  if (typeof name === 'string') {
    const wanted = storedName(name)
    if (release.assets.some((other) => other !== asset && other.name === wanted)) {
      throw validationFailed({ resource: 'ReleaseAsset', code: 'already_exists', field: 'name' })
    }
    asset.name = wanted
  }
  if (typeof label === 'string') asset.label = label
  asset.updatedAt = context.store.clock()
  return { status: 200, json: assetView(context.urls, call.repository, release, asset) }
}

function remove(call: RepositoryCall): LoopbackReply {
  const { release, asset } = locate(call)
  if (release.immutable) throw unprocessable('Cannot delete asset from an immutable release')
  release.assets.splice(release.assets.indexOf(asset), 1)
  return { status: 204 }
}

function list(context: GitHubContext, call: RepositoryCall): LoopbackReply {
  const release = visibleRelease(call, numericId(call.params['id']))
  const { items, headers } = numberedPage(call.address, release.assets)
  return {
    status: 200,
    json: items.map((asset) => assetView(context.urls, call.repository, release, asset)),
    headers,
  }
}

const isPublic = (repository: Repository | undefined): repository is Repository =>
  repository?.visibility === 'public'

/** The web address of an asset: no token is looked at, drafts and private repositories do not exist there. */
function browserDownload(context: GitHubContext): Route {
  return {
    method: 'GET',
    pattern: /^\/([\w.-]{1,100})\/([\w.-]{1,100})\/releases\/download\/(.{1,300})\/([^/]{1,300})$/,
    name: 'assets.browserDownload',
    handle({ params: [owner, repo, tag, name] }) {
      const repository = findRepository(context.store, `${owner}/${repo}`)
      const published = isPublic(repository)
        ? [...repository.releases.values()].filter(({ draft }) => !draft)
        : []
      const release = published.find(({ tagName }) => tagName === tag)
      const asset = release?.assets.find(
        (candidate) => candidate.name === name && candidate.state === 'uploaded',
      )
      return asset === undefined ? errorReply(404, 'Not Found') : redirectToBytes(context, asset)
    },
  }
}

/** Release assets: upload, description, bytes, renaming, removal. */
export const assets: RouteModule = (context) => [
  repositoryRoute(context, {
    method: 'POST',
    surface: 'uploads',
    path: '/releases/{id#}/assets',
    name: 'assets.upload',
    requires: WRITE,
    maxBodyBytes: MAX_ASSET_BYTES,
    handle: (call) => upload(context, call),
  }),
  repositoryRoute(context, {
    method: 'GET',
    path: '/releases/{id#}/assets',
    name: 'assets.list',
    requires: READ,
    handle: (call) => list(context, call),
  }),
  repositoryRoute(context, {
    method: 'GET',
    path: '/releases/assets/{id#}',
    name: 'assets.get',
    requires: READ,
    handle: (call) => get(context, call),
  }),
  repositoryRoute(context, {
    method: 'PATCH',
    path: '/releases/assets/{id#}',
    name: 'assets.update',
    requires: WRITE,
    handle: (call) => rename(context, call),
  }),
  repositoryRoute(context, {
    method: 'DELETE',
    path: '/releases/assets/{id#}',
    name: 'assets.delete',
    requires: WRITE,
    handle: remove,
  }),
  browserDownload(context),
]
