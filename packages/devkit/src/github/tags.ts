import type { LoopbackReply } from '../http/loopback-server.ts'
import type { GitHubContext, RepositoryCall, RouteModule } from './api-route.ts'
import { repositoryRoute } from './api-route.ts'
import { notFound, unprocessable, validationFailed } from './errors.ts'
import { annotatedTag, peelToCommit } from './git-lookup.ts'
import { tagObject } from './git-objects.ts'
import type { GitSignature } from './git-objects.ts'
import { tagView } from './git-view.ts'
import { numberedPage } from './pagination.ts'
import { ACTIONS_BOT, nodeId } from './state.ts'
import { encodePath, repositoryApi } from './urls.ts'

function taggerOf(value: unknown, now: Date): GitSignature {
  const given =
    typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {}
  const { name, email, date } = given
  const when = typeof date === 'string' ? new Date(date) : now
  if (Number.isNaN(when.getTime()))
    throw validationFailed({ resource: 'Tag', code: 'invalid', field: 'tagger.date' })
  return {
    name: typeof name === 'string' ? name : ACTIONS_BOT.login,
    email:
      typeof email === 'string' ? email : `${ACTIONS_BOT.id}+${ACTIONS_BOT.login}@users.noreply.github.com`,
    date: when,
  }
}

/** Makes the tag object only; a ref must be created to point at it. */
function create(context: GitHubContext, { repository, json }: RepositoryCall): LoopbackReply {
  const body = json()
  for (const field of ['tag', 'message', 'object', 'type']) {
    if (typeof body[field] !== 'string')
      throw validationFailed({ resource: 'Tag', code: 'missing_field', field })
  }
  const target = repository.objects.get(String(body['object']))
  if (target === undefined || target.type !== body['type']) throw unprocessable('Object does not exist')
  const tag = tagObject({
    tag: String(body['tag']),
    message: String(body['message']),
    target: { type: target.type, sha: target.sha },
    tagger: taggerOf(body['tagger'], context.store.clock()),
  })
  repository.objects.set(tag.sha, tag)
  const view = tagView(context.urls, repository, tag)
  return { status: 201, json: view, headers: { location: view.url } }
}

function list(context: GitHubContext, { repository, address }: RepositoryCall): LoopbackReply {
  const api = repositoryApi(context.urls, repository)
  const names = [...repository.refs.keys()]
    .filter((ref) => ref.startsWith('refs/tags/'))
    .map((ref) => ref.slice('refs/tags/'.length))
  const { items, headers } = numberedPage(address, names.toSorted().toReversed())
  const views = items.flatMap((name) => {
    const commit = peelToCommit(repository, repository.refs.get(`refs/tags/${name}`)?.sha ?? '')
    if (commit === undefined) return []
    return {
      name,
      zipball_url: `${api}/zipball/refs/tags/${encodePath(name)}`,
      tarball_url: `${api}/tarball/refs/tags/${encodePath(name)}`,
      commit: { sha: commit.sha, url: `${api}/commits/${commit.sha}` },
      node_id: nodeId('REF', `${repository.id}:refs/tags/${name}`),
    }
  })
  return { status: 200, json: views, headers }
}

/** Annotated tag objects and the list of tags. */
export const tags: RouteModule = (context) => [
  repositoryRoute(context, {
    method: 'GET',
    path: '/git/tags/{sha}',
    name: 'tags.get',
    requires: { scope: 'contents', level: 'read' },
    handle({ repository, params }) {
      const tag = annotatedTag(repository, params['sha'] ?? '')
      if (tag === undefined) throw notFound()
      return { status: 200, json: tagView(context.urls, repository, tag) }
    },
  }),
  repositoryRoute(context, {
    method: 'POST',
    path: '/git/tags',
    name: 'tags.create',
    requires: { scope: 'contents', level: 'write' },
    handle: (call) => create(context, call),
  }),
  repositoryRoute(context, {
    method: 'GET',
    path: '/tags',
    name: 'tags.list',
    requires: { scope: 'contents', level: 'read' },
    handle: (call) => list(context, call),
  }),
]
