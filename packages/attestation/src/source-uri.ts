import { parseRepoSlug, sameRepo, type RepoSlug } from '@tier3/model/repo-slug'
import { failed, ok, type Result } from '@tier3/model/result'

/** A repository on a server, at a ref where one is named: what provenance calls its source. */
export interface SourceUri {
  readonly server: string
  readonly repository: RepoSlug
  readonly ref?: string
}

/**
 * Reads `https://host/owner/repo` and its spellings in provenance: `git+` in front, `.git`, one trailing slash, the
 * port 443, `@ref` behind. Userinfo, query, fragment, percent-encoding and other ports are refused, so that nothing
 * but the repository can decide a comparison.
 */
export function parseSourceUri(text: string): Result<SourceUri, string> {
  // oxlint-disable-next-line no-control-regex -- control characters have no place in a repository URI
  if (/[%?#\\\u0000-\u0020\u007f]/.test(text)) return failed('it has a character that no repository URI has')
  const match =
    /^(?:git\+)?https:\/\/([A-Za-z0-9][A-Za-z0-9.-]*)(?::443)?\/([^/@]+)\/([^/@]+)\/?(?:@(.+))?$/.exec(text)
  const [, host, owner, name, ref] = match ?? []
  if (host === undefined || owner === undefined || name === undefined) {
    return failed('it is not https://<host>/<owner>/<repo>')
  }
  const repository = parseRepoSlug(`${owner}/${name.endsWith('.git') ? name.slice(0, -4) : name}`)
  if (!repository.ok) return repository
  const server = `https://${host.toLowerCase()}`
  return ok({ server, repository: repository.value, ...(ref === undefined ? {} : { ref }) })
}

/** Whether both name one repository: host exactly, owner and name under GitHub's folding. */
export const sameSource = (a: SourceUri, b: SourceUri): boolean =>
  a.server === b.server && sameRepo(a.repository, b.repository)
