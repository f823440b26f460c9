import type { LoopbackReply } from '../http/loopback-server.ts'
import type { GitHubContext, RepositoryCall, RouteModule } from './api-route.ts'
import { repositoryRoute } from './api-route.ts'
import { notFound } from './errors.ts'
import { resolveCommit } from './git-lookup.ts'
import type { TreeObject } from './git-objects.ts'
import type { Repository } from './state.ts'
import { nodeId } from './state.ts'
import { repositoryApi } from './urls.ts'

interface Listed {
  readonly path: string
  readonly mode: string
  readonly type: string
  readonly sha: string
  readonly size?: number
  readonly url: string
}

function entriesOf(
  repository: Repository,
  api: string,
  tree: TreeObject,
  { recursive, prefix = '' }: { readonly recursive: boolean; readonly prefix?: string },
): readonly Listed[] {
  return tree.entries.flatMap(({ mode, name, sha }): readonly Listed[] => {
    const object = repository.objects.get(sha)
    const path = prefix + name
    if (object?.type === 'blob')
      return [{ path, mode, type: 'blob', sha, size: object.bytes.length, url: `${api}/git/blobs/${sha}` }]
    if (object?.type !== 'tree') return []
    const inner = recursive ? entriesOf(repository, api, object, { recursive, prefix: `${path}/` }) : []
    return [{ path, mode: '040000', type: 'tree', sha, url: `${api}/git/trees/${sha}` }, ...inner]
  })
}

function readTree(context: GitHubContext, { repository, params, query }: RepositoryCall): LoopbackReply {
  const name = params['sha'] ?? ''
  const found = repository.objects.get(name)
  const root =
    found?.type === 'tree' ? found : repository.objects.get(resolveCommit(repository, name)?.tree ?? '')
  if (root?.type !== 'tree') throw notFound()
  const api = repositoryApi(context.urls, repository)
  const all = entriesOf(repository, api, root, { recursive: query.has('recursive') })
  const limit = repository.treeLimit ?? all.length
  const shown = all.slice(0, limit)
  const json = {
    sha: root.sha,
    url: `${api}/git/trees/${root.sha}`,
    tree: shown,
    truncated: all.length > limit,
  }
  return { status: 200, json }
}

function readBlob(context: GitHubContext, { repository, params }: RepositoryCall): LoopbackReply {
  const sha = params['sha'] ?? ''
  const found = repository.objects.get(sha)
  if (found?.type !== 'blob') throw notFound()
  return {
    status: 200,
    json: {
      sha,
      node_id: nodeId('B', `${repository.id}:${sha}`),
      size: found.bytes.length,
      url: `${repositoryApi(context.urls, repository)}/git/blobs/${sha}`,
      content: found.bytes.toString('base64').replaceAll(/.{1,60}/g, '$&\n'),
      encoding: 'base64',
    },
  }
}

/** Git's trees, one by one or whole, and blobs. */
export const trees: RouteModule = (context) => [
  repositoryRoute(context, {
    method: 'GET',
    path: '/git/trees/{sha}',
    name: 'trees.get',
    requires: { scope: 'contents', level: 'read' },
    handle: (call) => readTree(context, call),
  }),
  repositoryRoute(context, {
    method: 'GET',
    path: '/git/blobs/{sha}',
    name: 'objects.getBlob',
    requires: { scope: 'contents', level: 'read' },
    handle: (call) => readBlob(context, call),
  }),
]
