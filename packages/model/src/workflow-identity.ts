import { failed, ok, type Result } from './result.ts'
import { parseRepoSlug, type RepoSlug } from './repo-slug.ts'

/** A workflow file at a ref on a server, as a signing identity: the parts of a SAN, `.9` or `.18` URI. */
export interface WorkflowIdentity {
  /** Scheme and host, e.g. `https://github.com`. */
  readonly server: string
  readonly repository: RepoSlug
  /** Path below the repository root, e.g. `.github/workflows/release.yml`. Compared exactly. */
  readonly path: string
  /** What the caller wrote behind `@`: a full ref or a commit id. */
  readonly ref: string
}

/**
 * Splits `https://host/owner/repo/.github/workflows/x.yml@ref` into its parts. The split is at the first `@` behind the
 * workflow's file ending, because refs may hold `@` (`@scope/pkg@1.0.0`). Userinfo, ports other than on loopback,
 * query, fragment, percent-encoding and dot parts are refused, so that one identity has one spelling.
 */
export function parseWorkflowIdentity(uri: string): Result<WorkflowIdentity, string> {
  const match =
    /^(https:\/\/[a-z0-9][a-z0-9.-]*)\/([^/@]+\/[^/@]+)\/(\.github\/workflows\/[^/@]+\.ya?ml)@(.+)$/.exec(uri)
  const [, server, slug, path, ref] = match ?? []
  if (server === undefined || slug === undefined || path === undefined || ref === undefined) {
    return failed('it is not https://<host>/<owner>/<repo>/.github/workflows/<file>.yml@<ref>')
  }
  // oxlint-disable-next-line no-control-regex -- control characters have no place in an identity
  if (/[%?#\\\u0000-\u0020\u007f]/.test(uri))
    return failed('it has a character that no workflow identity has')
  const repository = parseRepoSlug(slug)
  if (!repository.ok) return failed('its repository is not of the form owner/name')
  return ok({ server, repository: repository.value, path, ref })
}
