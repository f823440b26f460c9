import type { GitHubContext, RepositoryCall, RouteModule } from './api-route.ts'
import type { LoopbackReply } from '../http/loopback-server.ts'
import { repositoryRoute } from './api-route.ts'
import { numberedPage } from './pagination.ts'
import type { Artifact } from './state.ts'
import { nodeId, timestamp } from './state.ts'
import type { Urls } from './urls.ts'
import { repositoryApi } from './urls.ts'

const DAY = 86_400_000

function artifactView(urls: Urls, artifact: Artifact): unknown {
  const url = `${repositoryApi(urls, artifact.repository)}/actions/artifacts/${artifact.id}`
  return {
    id: artifact.id,
    node_id: nodeId('A', artifact.id),
    name: artifact.name,
    size_in_bytes: artifact.finalized?.size ?? 0,
    url,
    archive_download_url: `${url}/zip`,
    expired: false,
    digest: artifact.finalized?.digest ?? null,
    created_at: timestamp(artifact.createdAt),
    updated_at: timestamp(artifact.createdAt),
    expires_at: timestamp(new Date(artifact.createdAt.getTime() + 90 * DAY)),
    workflow_run: {
      id: artifact.runId,
      repository_id: artifact.repository.id,
      head_repository_id: artifact.repository.id,
      head_branch: artifact.headBranch,
      head_sha: artifact.headSha,
    },
  }
}

function list(
  context: GitHubContext,
  { repository, query, address }: RepositoryCall,
  runId?: string,
): LoopbackReply {
  const name = query.get('name')
  const found = context.store.artifacts.filter(
    (artifact) =>
      artifact.repository === repository &&
      artifact.finalized !== undefined &&
      (name === null || artifact.name === name) &&
      (runId === undefined || String(artifact.runId) === runId),
  )
  const { items, headers } = numberedPage(address, found.toReversed())
  const artifacts = items.map((artifact) => artifactView(context.urls, artifact))
  return { status: 200, json: { total_count: found.length, artifacts }, headers }
}

/** Workflow artifacts as the REST surface lists them. */
export const artifactList: RouteModule = (context) => {
  const requires = { scope: 'actions', level: 'read' } as const
  return [
    repositoryRoute(context, {
      method: 'GET',
      path: '/actions/artifacts',
      name: 'artifacts.listRepository',
      requires,
      handle: (call) => list(context, call),
    }),
    repositoryRoute(context, {
      method: 'GET',
      path: '/actions/runs/{run#}/artifacts',
      name: 'artifacts.listRun',
      requires,
      handle: (call) => list(context, call, call.params['run']),
    }),
  ]
}
