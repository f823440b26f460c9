import type { LoopbackReply } from '../http/loopback-server.ts'
import type { GitHubContext, RepositoryCall, RouteModule } from './api-route.ts'
import { repositoryRoute } from './api-route.ts'
import { errorReply, notFound } from './errors.ts'
import { history, resolveCommit } from './git-lookup.ts'
import type { CommitObject } from './git-objects.ts'
import { commitView } from './git-view.ts'
import { numberedPage } from './pagination.ts'
import type { Repository } from './state.ts'
import { repositoryApi, repositoryWeb } from './urls.ts'

/** As git reads a name: a tag comes before a branch of the same name. */
function resolveName(repository: Repository, name: string): CommitObject | undefined {
  const tag = `refs/tags/${name}`
  return resolveCommit(repository, repository.refs.has(tag) ? tag : name)
}

function compare(context: GitHubContext, call: RepositoryCall): LoopbackReply {
  const { repository, params, address } = call
  const { urls } = context
  const basehead = params['basehead'] ?? ''
  const [baseName = '', headName = ''] = basehead.split('...')
  const [base, head] = [resolveName(repository, baseName), resolveName(repository, headName)]
  if (base === undefined || head === undefined) throw notFound()
  const [behind, ahead] = [history(repository, base), history(repository, head)]
  const known = new Set(behind.map(({ sha }) => sha))
  const mergeBase = ahead.find(({ sha }) => known.has(sha))
  if (mergeBase === undefined)
    return errorReply(404, `No common ancestor between ${baseName} and ${headName}.`)
  const shared = new Set(history(repository, mergeBase).map(({ sha }) => sha))
  const onlyHead = ahead.filter(({ sha }) => !shared.has(sha)).toReversed()
  const behindBy = behind.filter(({ sha }) => !shared.has(sha)).length
  const status =
    onlyHead.length === 0 ? (behindBy === 0 ? 'identical' : 'behind') : behindBy === 0 ? 'ahead' : 'diverged'
  const { items, headers } = numberedPage(address, onlyHead)
  const html = `${repositoryWeb(urls, repository)}/compare/${basehead}`
  return {
    status: 200,
    headers,
    json: {
      url: `${repositoryApi(urls, repository)}/compare/${basehead}`,
      html_url: html,
      permalink_url: html,
      diff_url: `${html}.diff`,
      patch_url: `${html}.patch`,
      base_commit: commitView(urls, repository, base),
      merge_base_commit: commitView(urls, repository, mergeBase),
      status,
      ahead_by: onlyHead.length,
      behind_by: behindBy,
      total_commits: onlyHead.length,
      commits: items.map((commit) => commitView(urls, repository, commit)),
      files: [],
    },
  }
}

/** How two commits stand to each other. */
export const comparisons: RouteModule = (context) => [
  repositoryRoute(context, {
    method: 'GET',
    path: '/compare/{basehead*}',
    name: 'commits.compare',
    requires: { scope: 'contents', level: 'read' },
    handle: (call) => compare(context, call),
  }),
]
