import type { LoopbackReply } from '../http/loopback-server.ts'
import { accountView } from './account-view.ts'
import type { GitHubContext, RepositoryCall, RouteModule } from './api-route.ts'
import { repositoryRoute } from './api-route.ts'
import { notFound, validationFailed } from './errors.ts'
import { numberedPage, numericId } from './pagination.ts'
import type { Issue, Repository } from './state.ts'
import { ACTIONS_BOT, nodeId, timestamp } from './state.ts'
import type { Urls } from './urls.ts'
import { repositoryApi, repositoryWeb } from './urls.ts'

const READ = { scope: 'issues', level: 'read' } as const
const WRITE = { scope: 'issues', level: 'write' } as const

function issueView(urls: Urls, repository: Repository, issue: Issue): unknown {
  const api = repositoryApi(urls, repository)
  const self = `${api}/issues/${issue.number}`
  return {
    id: issue.id,
    node_id: nodeId('I', issue.id),
    url: self,
    repository_url: api,
    labels_url: `${self}/labels{/name}`,
    comments_url: `${self}/comments`,
    events_url: `${self}/events`,
    html_url: `${repositoryWeb(urls, repository)}/issues/${issue.number}`,
    number: issue.number,
    state: issue.state,
    state_reason: issue.state === 'closed' ? 'completed' : null,
    title: issue.title,
    body: issue.body,
    user: accountView(urls, ACTIONS_BOT),
    labels: issue.labels.map((name) => ({
      id: 1,
      node_id: nodeId('LA', name),
      url: `${api}/labels/${encodeURIComponent(name)}`,
      name,
      description: null,
      color: 'ededed',
      default: false,
    })),
    assignee: null,
    assignees: [],
    milestone: null,
    locked: false,
    comments: 0,
    closed_at: issue.closedAt === null ? null : timestamp(issue.closedAt),
    created_at: timestamp(issue.createdAt),
    updated_at: timestamp(issue.updatedAt),
    author_association: 'NONE',
  }
}

type Body = Readonly<Record<string, unknown>>

function labelsOf(body: Body): string[] | undefined {
  const { labels } = body as { readonly labels?: unknown }
  if (labels === undefined) return undefined
  if (!Array.isArray(labels)) throw validationFailed({ resource: 'Issue', code: 'invalid', field: 'labels' })
  return labels.map((label: unknown) =>
    typeof label === 'object' && label !== null && 'name' in label ? String(label.name) : String(label),
  )
}

function titleOf(body: Body): string | undefined {
  const { title } = body as { readonly title?: unknown }
  if (title === undefined) return undefined
  if (typeof title !== 'string' || title === '' || title.length > 256)
    throw validationFailed({ resource: 'Issue', code: 'invalid', field: 'title' })
  return title
}

function create(context: GitHubContext, { repository, json }: RepositoryCall): LoopbackReply {
  const body = json()
  const title = titleOf(body)
  if (title === undefined)
    throw validationFailed({ resource: 'Issue', code: 'missing_field', field: 'title' })
  const now = context.store.clock()
  const issue: Issue = {
    id: context.store.nextId(),
    number: repository.issues.length + 1,
    title,
    body: typeof body['body'] === 'string' ? body['body'] : null,
    state: 'open',
    labels: labelsOf(body) ?? [],
    createdAt: now,
    updatedAt: now,
    closedAt: null,
  }
  repository.issues.push(issue)
  return { status: 201, json: issueView(context.urls, repository, issue) }
}

function locate({ repository, params }: RepositoryCall): Issue {
  const number = numericId(params['number'])
  const found = repository.issues.find((issue) => issue.number === number)
  if (found === undefined) throw notFound()
  return found
}

function update(context: GitHubContext, call: RepositoryCall): LoopbackReply {
  const issue = locate(call)
  const body = call.json()
  const now = context.store.clock()
  issue.title = titleOf(body) ?? issue.title
  if (typeof body['body'] === 'string' || body['body'] === null) issue.body = body['body']
  issue.labels = labelsOf(body) ?? issue.labels
  const { state } = body as { readonly state?: unknown }
  if (state === 'open' || state === 'closed') {
    if (state !== issue.state) issue.closedAt = state === 'closed' ? now : null
    issue.state = state
  } else if (state !== undefined)
    throw validationFailed({ resource: 'Issue', code: 'invalid', field: 'state' })
  issue.updatedAt = now
  return { status: 200, json: issueView(context.urls, call.repository, issue) }
}

/** The newest issues first; open ones unless another state is asked for, with all of the labels asked for. */
function list(context: GitHubContext, { repository, query, address }: RepositoryCall): LoopbackReply {
  const state = query.get('state') ?? 'open'
  const labels = query.get('labels')?.split(',') ?? []
  const found = repository.issues.filter(
    (issue) =>
      (state === 'all' || issue.state === state) && labels.every((label) => issue.labels.includes(label)),
  )
  const { items, headers } = numberedPage(address, found.toReversed())
  return { status: 200, json: items.map((issue) => issueView(context.urls, repository, issue)), headers }
}

/** Issues, as far as one that follows a check needs them. */
export const issues: RouteModule = (context) => [
  repositoryRoute(context, {
    method: 'GET',
    path: '/issues',
    name: 'issues.list',
    requires: READ,
    handle: (call) => list(context, call),
  }),
  repositoryRoute(context, {
    method: 'POST',
    path: '/issues',
    name: 'issues.create',
    requires: WRITE,
    handle: (call) => create(context, call),
  }),
  repositoryRoute(context, {
    method: 'GET',
    path: '/issues/{number#}',
    name: 'issues.get',
    requires: READ,
    handle: (call) => ({ status: 200, json: issueView(context.urls, call.repository, locate(call)) }),
  }),
  repositoryRoute(context, {
    method: 'PATCH',
    path: '/issues/{number#}',
    name: 'issues.update',
    requires: WRITE,
    handle: (call) => update(context, call),
  }),
]
