import type { components } from '@octokit/openapi-types'

import { accountView } from './account-view.ts'
import type { Repository } from './state.ts'
import { fullName, nodeId, timestamp } from './state.ts'
import type { Urls } from './urls.ts'
import { repositoryApi, repositoryWeb } from './urls.ts'

type Permissions = components['schemas']['full-repository']['permissions']

/** Addresses below the repository's own, by the name of the field without `_url`. */
const BELOW: Readonly<Record<string, string>> = {
  archive: '/{archive_format}{/ref}',
  assignees: '/assignees{/user}',
  blobs: '/git/blobs{/sha}',
  branches: '/branches{/branch}',
  collaborators: '/collaborators{/collaborator}',
  comments: '/comments{/number}',
  commits: '/commits{/sha}',
  compare: '/compare/{base}...{head}',
  contents: '/contents/{+path}',
  contributors: '/contributors',
  deployments: '/deployments',
  downloads: '/downloads',
  events: '/events',
  forks: '/forks',
  git_commits: '/git/commits{/sha}',
  git_refs: '/git/refs{/sha}',
  git_tags: '/git/tags{/sha}',
  hooks: '/hooks',
  issue_comment: '/issues/comments{/number}',
  issue_events: '/issues/events{/number}',
  issues: '/issues{/number}',
  keys: '/keys{/key_id}',
  labels: '/labels{/name}',
  languages: '/languages',
  merges: '/merges',
  milestones: '/milestones{/number}',
  notifications: '/notifications{?since,all,participating}',
  pulls: '/pulls{/number}',
  releases: '/releases{/id}',
  stargazers: '/stargazers',
  statuses: '/statuses/{sha}',
  subscribers: '/subscribers',
  subscription: '/subscription',
  tags: '/tags',
  teams: '/teams',
  trees: '/git/trees{/sha}',
}

/** The full repository answer; `permissions` only where the caller holds a token. */
export function repositoryView(urls: Urls, repository: Repository, permissions?: Permissions): unknown {
  const api = repositoryApi(urls, repository)
  const web = repositoryWeb(urls, repository)
  const created = timestamp(repository.createdAt)
  return {
    id: repository.id,
    node_id: nodeId('R', repository.id),
    name: repository.name,
    full_name: fullName(repository),
    private: repository.visibility !== 'public',
    owner: accountView(urls, repository.owner),
    html_url: web,
    description: null,
    fork: false,
    url: api,
    ...Object.fromEntries(Object.entries(BELOW).map(([name, path]) => [`${name}_url`, api + path])),
    git_url: `${web.replace(/^https?:/, 'git:')}.git`,
    ssh_url: `git@${new URL(web).host}:${fullName(repository)}.git`,
    clone_url: `${web}.git`,
    svn_url: web,
    homepage: null,
    mirror_url: null,
    language: null,
    license: null,
    size: 0,
    forks: 0,
    forks_count: 0,
    open_issues: 0,
    open_issues_count: 0,
    stargazers_count: 0,
    watchers: 0,
    watchers_count: 0,
    network_count: 0,
    subscribers_count: 0,
    default_branch: repository.defaultBranch,
    is_template: false,
    topics: [],
    has_issues: true,
    has_projects: true,
    has_wiki: true,
    has_pages: false,
    has_discussions: false,
    archived: false,
    disabled: false,
    visibility: repository.visibility,
    pushed_at: created,
    created_at: created,
    updated_at: created,
    ...(permissions === undefined ? {} : { permissions }),
  }
}
