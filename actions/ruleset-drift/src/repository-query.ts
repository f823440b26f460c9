import { quoted } from '@tier3/model/display'
import { matchesGlob } from '@tier3/model/glob'
import { foldAscii, parseRepoSlug, type RepoSlug } from '@tier3/model/repo-slug'
import { failed, ok, type Result } from '@tier3/model/result'
import type { Codec } from '@tier3/runner/define/codec'

const LOGIN = /^[A-Za-z0-9][A-Za-z0-9_-]{0,98}$/

export const organization: Codec<string> = {
  form: 'login of an organization',
  parse: (value) =>
    LOGIN.test(value) ? ok(value) : failed(`it is ${quoted(value, 150)}, not the login of an organization`),
}

/** One line of `repositories`. */
export type RepositoryQuery =
  | { readonly kind: 'repository'; readonly repository: RepoSlug }
  /** The repositories of an organization whose names match. */
  | { readonly kind: 'organization'; readonly organization: string; readonly names: string }
  /** Taken out again: a glob for `owner/name`. */
  | { readonly kind: 'except'; readonly pattern: string }

const NAME_GLOB = /^[A-Za-z0-9._*?-]{1,100}$/

/** Parses `owner/name`, `org:<login>`, `org:<login>/<glob of names>` or `!owner/<glob of names>`. */
export function parseRepositoryQuery(line: string): Result<RepositoryQuery, string> {
  if (line.startsWith('!')) {
    const [, owner, names] = /^!([^/]+)\/([^/]+)$/.exec(line) ?? []
    return owner !== undefined && names !== undefined && NAME_GLOB.test(owner) && NAME_GLOB.test(names)
      ? ok({ kind: 'except', pattern: `${owner}/${names}` })
      : failed(`${quoted(line, 150)} is not of the form !owner/<names>`)
  }
  if (line.startsWith('org:')) {
    const [, login, names = '*'] = /^org:([^/]+)(?:\/([^/]+))?$/.exec(line) ?? []
    return login !== undefined && LOGIN.test(login) && NAME_GLOB.test(names)
      ? ok({ kind: 'organization', organization: login, names })
      : failed(`${quoted(line, 150)} is not of the form org:<login> or org:<login>/<names>`)
  }
  const slug = parseRepoSlug(line)
  return slug.ok
    ? ok({ kind: 'repository', repository: slug.value })
    : failed(`${quoted(line, 150)} is neither owner/name nor org:<login>`)
}

/** Whether a name matches a glob of names; GitHub's names fold ASCII case. */
export const matchesName = (glob: string, name: string): boolean =>
  matchesGlob(foldAscii(glob), foldAscii(name))
