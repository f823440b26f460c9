import type { LoopbackReply } from '../http/loopback-server.ts'
import type { GitHubContext, RepositoryCall, RouteModule } from './api-route.ts'
import { repositoryRoute } from './api-route.ts'
import { notFound, unprocessable } from './errors.ts'
import { history, resolveCommit } from './git-lookup.ts'
import { commitView, gitCommitView } from './git-view.ts'
import { numberedPage } from './pagination.ts'
import { encodePath, repositoryApi, repositoryWeb } from './urls.ts'

const readable = { requires: { scope: 'contents', level: 'read' } } as const

function get(context: GitHubContext, { repository, params, request }: RepositoryCall): LoopbackReply {
  const name = params['ref'] ?? ''
  const commit = resolveCommit(repository, name)
  if (commit === undefined) throw unprocessable(`No commit found for SHA: ${name}`)
  if (request.headers.accept?.includes('application/vnd.github.sha') === true) {
    const headers = { 'content-type': 'application/vnd.github.sha; charset=utf-8' }
    return { status: 200, bytes: Buffer.from(commit.sha), headers }
  }
  return {
    status: 200,
    json: {
      ...commitView(context.urls, repository, commit),
      files: [],
      stats: { total: 0, additions: 0, deletions: 0 },
    },
  }
}

function list(context: GitHubContext, { repository, query, address }: RepositoryCall): LoopbackReply {
  const start = resolveCommit(repository, query.get('sha') ?? repository.defaultBranch)
  if (start === undefined) throw notFound()
  const { items, headers } = numberedPage(address, history(repository, start))
  return { status: 200, json: items.map((commit) => commitView(context.urls, repository, commit)), headers }
}

const PROTECTION = {
  enabled: false,
  required_status_checks: { enforcement_level: 'off', contexts: [], checks: [] },
}

function branchList(context: GitHubContext, { repository, address }: RepositoryCall): LoopbackReply {
  const api = repositoryApi(context.urls, repository)
  const found = [...repository.refs]
    .filter(([ref]) => ref.startsWith('refs/heads/'))
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
  const { items, headers } = numberedPage(address, found)
  const views = items.map(([ref, { sha }]) => ({
    name: ref.slice('refs/heads/'.length),
    commit: { sha, url: `${api}/commits/${sha}` },
    protected: false,
  }))
  return { status: 200, json: views, headers }
}

function branch(context: GitHubContext, { repository, params }: RepositoryCall): LoopbackReply {
  const name = params['branch'] ?? ''
  const commit = repository.refs.has(`refs/heads/${name}`)
    ? resolveCommit(repository, `refs/heads/${name}`)
    : undefined
  if (commit === undefined) throw notFound()
  const self = `${repositoryApi(context.urls, repository)}/branches/${encodePath(name)}`
  return {
    status: 200,
    json: {
      name,
      commit: commitView(context.urls, repository, commit),
      _links: { self, html: `${repositoryWeb(context.urls, repository)}/tree/${encodePath(name)}` },
      protected: false,
      protection: PROTECTION,
      protection_url: `${self}/protection`,
    },
  }
}

/** Commits in both forms that GitHub has, and branches. */
export const commits: RouteModule = (context) => [
  repositoryRoute(context, {
    method: 'GET',
    path: '/git/commits/{sha}',
    name: 'commits.getObject',
    ...readable,
    handle({ repository, params }) {
      const found = repository.objects.get(params['sha'] ?? '')
      if (found?.type !== 'commit') throw notFound()
      return { status: 200, json: gitCommitView(context.urls, repository, found) }
    },
  }),
  repositoryRoute(context, {
    method: 'GET',
    path: '/commits',
    name: 'commits.list',
    ...readable,
    handle: (call) => list(context, call),
  }),
  repositoryRoute(context, {
    method: 'GET',
    path: '/commits/{ref*}',
    name: 'commits.get',
    ...readable,
    handle: (call) => get(context, call),
  }),
  repositoryRoute(context, {
    method: 'GET',
    path: '/branches',
    name: 'branches.list',
    ...readable,
    handle: (call) => branchList(context, call),
  }),
  repositoryRoute(context, {
    method: 'GET',
    path: '/branches/{branch*}',
    name: 'branches.get',
    ...readable,
    handle: (call) => branch(context, call),
  }),
]
