import type { components } from '@octokit/openapi-types'

import { accountView } from './account-view.ts'
import type { CommitObject, GitSignature, TagObject } from './git-objects.ts'
import type { RefTarget, Repository } from './state.ts'
import { nodeId, timestamp } from './state.ts'
import type { Urls } from './urls.ts'
import { encodePath, repositoryApi, repositoryWeb } from './urls.ts'

type Schemas = components['schemas']

function verificationOf(repository: Repository, sha: string): NonNullable<Schemas['verification']> {
  const said = repository.signatures.get(sha)
  const { verified, reason } = said ?? { verified: false, reason: 'unsigned' }
  const signature = said === undefined ? null : '-----BEGIN PGP SIGNATURE-----\n\n-----END PGP SIGNATURE-----'
  return {
    verified,
    reason,
    signature,
    payload: said === undefined ? null : `object ${sha}`,
    verified_at: null,
  }
}

const personView = ({ name, email, date }: GitSignature): { name: string; email: string; date: string } => ({
  name,
  email,
  date: timestamp(date),
})

export function refView(
  urls: Urls,
  repository: Repository,
  ref: string,
  target: RefTarget,
): Schemas['git-ref'] {
  const api = repositoryApi(urls, repository)
  return {
    ref,
    node_id: nodeId('REF', `${repository.id}:${ref}`),
    url: `${api}/git/${encodePath(ref)}`,
    object: { sha: target.sha, type: target.type, url: `${api}/git/${target.type}s/${target.sha}` },
  }
}

export function tagView(urls: Urls, repository: Repository, tag: TagObject): Schemas['git-tag'] {
  const api = repositoryApi(urls, repository)
  return {
    node_id: nodeId('TA', `${repository.id}:${tag.sha}`),
    sha: tag.sha,
    url: `${api}/git/tags/${tag.sha}`,
    tagger: personView(tag.tagger),
    object: {
      sha: tag.target.sha,
      type: tag.target.type,
      url: `${api}/git/${tag.target.type}s/${tag.target.sha}`,
    },
    tag: tag.tag,
    message: tag.message,
    verification: verificationOf(repository, tag.sha),
  }
}

export function gitCommitView(
  urls: Urls,
  repository: Repository,
  commit: CommitObject,
): Schemas['git-commit'] {
  const api = repositoryApi(urls, repository)
  const web = repositoryWeb(urls, repository)
  return {
    sha: commit.sha,
    node_id: nodeId('C', `${repository.id}:${commit.sha}`),
    url: `${api}/git/commits/${commit.sha}`,
    html_url: `${web}/commit/${commit.sha}`,
    author: personView(commit.author),
    committer: personView(commit.committer),
    tree: { sha: commit.tree, url: `${api}/git/trees/${commit.tree}` },
    message: commit.message,
    parents: commit.parents.map((sha) => ({
      sha,
      url: `${api}/git/commits/${sha}`,
      html_url: `${web}/commit/${sha}`,
    })),
    verification: verificationOf(repository, commit.sha),
  }
}

export function commitView(urls: Urls, repository: Repository, commit: CommitObject): Schemas['commit'] {
  const api = repositoryApi(urls, repository)
  const git = gitCommitView(urls, repository, commit)
  return {
    sha: commit.sha,
    node_id: git.node_id,
    commit: {
      author: git.author,
      committer: git.committer,
      message: commit.message,
      tree: git.tree,
      url: git.url,
      comment_count: 0,
      verification: verificationOf(repository, commit.sha),
    },
    url: `${api}/commits/${commit.sha}`,
    html_url: git.html_url,
    comments_url: `${api}/commits/${commit.sha}/comments`,
    author: accountView(urls, repository.owner),
    committer: accountView(urls, repository.owner),
    parents: commit.parents.map((sha) => ({
      sha,
      url: `${api}/commits/${sha}`,
      html_url: `${repositoryWeb(urls, repository)}/commit/${sha}`,
    })),
  }
}
