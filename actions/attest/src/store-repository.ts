import { problem, type Problem } from '@tier3/model/problem'
import { parseRepoSlug, type RepoSlug } from '@tier3/model/repo-slug'
import { failed, ok, type Result } from '@tier3/model/result'

/**
 * The repository whose store keeps the attestations; without a store it does not matter which it is. That a token is there
 * is checked as well: what is signed stands in a public log for ever, even when it cannot be stored.
 */
export function parseStoreRepository(
  store: 'github' | 'none',
  repository: string | undefined,
  token: string | undefined,
): Result<RepoSlug, Problem> {
  if (store === 'github' && token === undefined) return failed(missingToken())
  const parsed = parseRepoSlug(repository ?? (store === 'none' ? 'none/none' : ''))
  if (parsed.ok) return ok(parsed.value)
  return failed(
    problem('environment/variable-missing', {
      attempted: 'find the store of the repository',
      current: `GITHUB_REPOSITORY is not given, or ${parsed.problem}`,
      desired: 'it must be owner/name, as a runner sets it',
      fix: 'Run this on a runner, or set `store: none`.',
    }),
  )
}

const missingToken = (): Problem =>
  problem('input/missing', {
    attempted: 'store the attestations on GitHub',
    current: 'there is no token',
    desired: 'the store takes attestations from a token with `attestations: write` only',
    fix: 'Give the input `token` (on the command line: the variable GITHUB_TOKEN), or set `store: none`.',
  })
