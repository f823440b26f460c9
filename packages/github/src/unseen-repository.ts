import { problem, type Problem } from '@tier3/model/problem'
import type { RepoSlug } from '@tier3/model/repo-slug'
import { failed, ok, type Result } from '@tier3/model/result'
import { describePermissions, permissionFix, readNeededPermissions } from './needed-permission.ts'
import type { RestClient } from './rest-client.ts'
import { slugParts } from './slug-parts.ts'

/** What "not found" of a repository means: GitHub says the same of an absent one and of a hidden one. */
export function unseenRepository(repository: RepoSlug, attempted: string, permission: string): Problem {
  const needed = readNeededPermissions(permission) ?? []
  return problem('permission/denied', {
    attempted,
    current: `GitHub shows no repository ${repository} to this caller`,
    desired: `the repository must exist, and the token must have ${describePermissions(needed)} on it`,
    fix: `Correct the name of the repository, or let the token see it. ${permissionFix(needed)}`,
  })
}

/** After "not found" of a part of a repository: fails when the repository itself is not to be seen either. */
export async function assureRepository(
  client: RestClient,
  repository: RepoSlug,
  attempted: string,
  permission: string,
): Promise<Result<void, Problem>> {
  const answer = await client.request('GET /repos/{owner}/{repo}', slugParts(repository), { attempted })
  if (!answer.ok) return failed(answer.problem)
  return answer.value.kind === 'found'
    ? ok(undefined)
    : failed(unseenRepository(repository, attempted, permission))
}
