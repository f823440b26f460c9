import type { LoopbackReply } from '../http/loopback-server.ts'
import type { GitHubContext, RepositoryCall, RouteModule } from './api-route.ts'
import { repositoryRoute } from './api-route.ts'
import { notFound, validationFailed } from './errors.ts'
import { numberedPage, numericId } from './pagination.ts'
import type { MakeLatest } from './release-publication.ts'
import {
  latestRelease,
  markLatest,
  publish,
  refuseImmutableChange,
  refuseMalformedTag,
  refuseTakenTag,
  removeRelease,
} from './release-publication.ts'
import { releaseView, untaggedName } from './release-view.ts'
import type { Release } from './state.ts'
import { ACTIONS_BOT } from './state.ts'

const WRITE = { scope: 'contents', level: 'write' } as const
const READ = { scope: 'contents', level: 'read' } as const

type Body = Readonly<Record<string, unknown>>

const invalid = (field: string): Error => validationFailed({ resource: 'Release', code: 'invalid', field })

function text(body: Body, field: string): string | undefined {
  const value = body[field]
  if (value === undefined || value === null) return undefined
  if (typeof value !== 'string') throw invalid(field)
  return value
}

function flag(body: Body, field: string): boolean | undefined {
  const value = body[field]
  if (value === undefined || value === null) return undefined
  if (typeof value !== 'boolean') throw invalid(field)
  return value
}

function latestWish(body: Body): MakeLatest | undefined {
  const wish = text(body, 'make_latest')
  if (wish === undefined || wish === 'true' || wish === 'false' || wish === 'legacy') return wish
  throw invalid('make_latest')
}

/** The release of an id, as far as this caller may see it: drafts exist for writers only. */
export function visibleRelease({ repository, can }: RepositoryCall, id: number): Release {
  const release = repository.releases.get(id)
  if (release === undefined || (release.draft && !can(WRITE))) throw notFound()
  return release
}

function create(context: GitHubContext, { repository, json }: RepositoryCall): LoopbackReply {
  const body = json()
  const tagName = text(body, 'tag_name')
  if (tagName === undefined || tagName === '') {
    throw validationFailed({ resource: 'Release', code: 'missing_field', field: 'tag_name' })
  }
  refuseMalformedTag(tagName)
  const now = context.store.clock()
  const wish = latestWish(body)
  const release: Release = {
    id: context.store.nextId(),
    tagName,
    targetCommitish: text(body, 'target_commitish') ?? repository.defaultBranch,
    name: text(body, 'name') ?? null,
    body: text(body, 'body') ?? null,
    draft: true,
    prerelease: flag(body, 'prerelease') ?? false,
    immutable: false,
    createdAt: now,
    updatedAt: now,
    publishedAt: null,
    author: ACTIONS_BOT,
    assets: [],
  }
  if (flag(body, 'draft') !== true) {
    publish(repository, release, now)
    repository.releases.set(release.id, release)
    markLatest(repository, release, wish ?? (release.prerelease ? 'false' : 'true'))
  } else repository.releases.set(release.id, release)
  const view = releaseView(context.urls, repository, release)
  return { status: 201, json: view, headers: { location: view.url } }
}

/**
 * GitHub's trap: an edit of a draft that stays a draft and does not repeat `tag_name` unties the draft from its tag and
 * names it `untagged-<hash>`. Publishing without `tag_name` keeps the tag.
 */
const losesTag = (release: Release, body: Body): boolean =>
  release.draft && body['tag_name'] === undefined && body['draft'] !== false

function update(context: GitHubContext, call: RepositoryCall): LoopbackReply {
  const { repository } = call
  const release = visibleRelease(call, numericId(call.params['id']))
  const body = call.json()
  refuseImmutableChange(release, body)
  const wish = latestWish(body)
  const draft = flag(body, 'draft')
  const next: Release = {
    ...release,
    tagName: text(body, 'tag_name') ?? (losesTag(release, body) ? untaggedName(release) : release.tagName),
    targetCommitish: text(body, 'target_commitish') ?? release.targetCommitish,
    name: text(body, 'name') ?? release.name,
    body: text(body, 'body') ?? release.body,
    prerelease: flag(body, 'prerelease') ?? release.prerelease,
    updatedAt: context.store.clock(),
  }
  if (text(body, 'tag_name') !== undefined && next.tagName !== release.tagName) {
    refuseMalformedTag(next.tagName)
    if (!release.draft) refuseTakenTag(repository, next.tagName, release)
  }
  const becomesPublic = release.draft && draft === false
  if (becomesPublic) publish(repository, next, context.store.clock())
  else if (draft === true) next.draft = true
  Object.assign(release, next)
  if (becomesPublic || wish !== undefined || release.prerelease) {
    markLatest(repository, release, wish ?? (release.prerelease ? 'false' : 'true'))
  }
  return { status: 200, json: releaseView(context.urls, repository, release) }
}

function list(context: GitHubContext, { repository, can, address }: RepositoryCall): LoopbackReply {
  const writer = can(WRITE)
  const visible = [...repository.releases.values()]
    .filter(({ draft }) => writer || !draft)
    .toSorted((a, b) => b.id - a.id)
  const { items, headers } = numberedPage(address, visible)
  return {
    status: 200,
    json: items.map((release) => releaseView(context.urls, repository, release)),
    headers,
  }
}

/** Releases by id, by tag, the latest, the list, and their life from draft to removal. */
export const releases: RouteModule = (context) => {
  const shown = (call: RepositoryCall, release: Release | undefined): LoopbackReply => {
    if (release === undefined) throw notFound()
    return { status: 200, json: releaseView(context.urls, call.repository, release) }
  }
  return [
    repositoryRoute(context, {
      method: 'GET',
      path: '/releases',
      name: 'releases.list',
      requires: READ,
      handle: (call) => list(context, call),
    }),
    repositoryRoute(context, {
      method: 'POST',
      path: '/releases',
      name: 'releases.create',
      requires: WRITE,
      handle: (call) => create(context, call),
    }),
    repositoryRoute(context, {
      method: 'GET',
      path: '/releases/latest',
      name: 'releases.latest',
      requires: READ,
      handle: (call) => shown(call, latestRelease(call.repository)),
    }),
    repositoryRoute(context, {
      method: 'GET',
      path: '/releases/tags/{tag*}',
      name: 'releases.getByTag',
      requires: READ,
      handle: (call) =>
        shown(
          call,
          [...call.repository.releases.values()].find((r) => !r.draft && r.tagName === call.params['tag']),
        ),
    }),
    repositoryRoute(context, {
      method: 'GET',
      path: '/releases/{id#}',
      name: 'releases.get',
      requires: READ,
      handle: (call) => shown(call, visibleRelease(call, numericId(call.params['id']))),
    }),
    repositoryRoute(context, {
      method: 'PATCH',
      path: '/releases/{id#}',
      name: 'releases.update',
      requires: WRITE,
      handle: (call) => update(context, call),
    }),
    repositoryRoute(context, {
      method: 'DELETE',
      path: '/releases/{id#}',
      name: 'releases.delete',
      requires: WRITE,
      handle(call) {
        removeRelease(call.repository, visibleRelease(call, numericId(call.params['id'])))
        return { status: 204 }
      },
    }),
  ]
}
