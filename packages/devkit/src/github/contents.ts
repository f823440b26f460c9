import type { LoopbackReply } from '../http/loopback-server.ts'
import type { GitHubContext, RepositoryCall, RouteModule } from './api-route.ts'
import { repositoryRoute } from './api-route.ts'
import { notFound } from './errors.ts'
import { resolveCommit } from './git-lookup.ts'
import type { BlobObject, TreeObject } from './git-objects.ts'
import type { Repository } from './state.ts'
import { encodePath, repositoryApi, repositoryWeb } from './urls.ts'

function walk(repository: Repository, root: string, path: string): BlobObject | TreeObject | undefined {
  let here = repository.objects.get(root)
  for (const name of path.split('/')) {
    const entry =
      here?.type === 'tree' ? here.entries.find((candidate) => candidate.name === name) : undefined
    here = entry === undefined ? undefined : repository.objects.get(entry.sha)
  }
  return here?.type === 'blob' || here?.type === 'tree' ? here : undefined
}

function get(context: GitHubContext, { repository, params, query, request }: RepositoryCall): LoopbackReply {
  const path = params['path'] ?? ''
  const ref = query.get('ref') ?? repository.defaultBranch
  const commit = resolveCommit(repository, ref)
  const found = commit === undefined ? undefined : walk(repository, commit.tree, path)
  if (found === undefined) throw notFound()
  const api = repositoryApi(context.urls, repository)
  const web = repositoryWeb(context.urls, repository)
  const describe = (object: BlobObject | TreeObject, at: string) => {
    const self = `${api}/contents/${encodePath(at)}?ref=${encodeURIComponent(ref)}`
    const git = `${api}/git/${object.type}s/${object.sha}`
    const html = `${web}/${object.type}/${encodePath(ref)}/${encodePath(at)}`
    const isFile = object.type === 'blob'
    return {
      type: isFile ? 'file' : 'dir',
      name: at.split('/').at(-1) ?? '',
      path: at,
      sha: object.sha,
      size: isFile ? object.bytes.length : 0,
      url: self,
      html_url: html,
      git_url: git,
      download_url: isFile ? `${web}/raw/${encodePath(ref)}/${encodePath(at)}` : null,
      _links: { self, git, html },
    }
  }
  if (found.type === 'tree') {
    const entries = found.entries.flatMap(({ name, sha }) => {
      const object = repository.objects.get(sha)
      return object?.type === 'blob' || object?.type === 'tree' ? describe(object, `${path}/${name}`) : []
    })
    return { status: 200, json: entries }
  }
  if (request.headers.accept?.includes('application/vnd.github.raw') === true) {
    return {
      status: 200,
      bytes: found.bytes,
      headers: { 'content-type': 'application/vnd.github.raw+json; charset=utf-8' },
    }
  }
  const content = found.bytes.toString('base64').replaceAll(/.{1,60}/g, '$&\n')
  return { status: 200, json: { ...describe(found, path), encoding: 'base64', content } }
}

/** Files and folders of a commit. */
export const contents: RouteModule = (context) => [
  repositoryRoute(context, {
    method: 'GET',
    path: '/contents/{path*}',
    name: 'contents.get',
    requires: { scope: 'contents', level: 'read' },
    handle: (call) => get(context, call),
  }),
]
