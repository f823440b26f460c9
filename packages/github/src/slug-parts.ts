import type { RepoSlug } from '@tier3/model/repo-slug'

/** The parameters `owner` and `repo` of GitHub's routes. */
export function slugParts(repository: RepoSlug): { readonly owner: string; readonly repo: string } {
  const slash = repository.indexOf('/')
  return { owner: repository.slice(0, slash), repo: repository.slice(slash + 1) }
}
