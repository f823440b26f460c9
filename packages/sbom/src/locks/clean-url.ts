const ABSOLUTE = /^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)([^?#]*)/i
const SCP = /^(?:[^@/:\s]+@)?([A-Za-z0-9.-]+):(?!\/)([^\s?#]+)/

/**
 * A URL without user, password, query and fragment, or undefined when it is none. Tokens stand in all of these, and what
 * is left still says where the file or repository is. `user@host:path` of git becomes `ssh://host/path`.
 */
export function cleanUrl(url: string): string | undefined {
  if (/[\s\\"<>^`{|}]/.test(url)) return undefined
  const match = ABSOLUTE.exec(url)
  if (match !== null) {
    const [, scheme = '', authority = '', path = ''] = match
    const host = authority.slice(authority.lastIndexOf('@') + 1)
    return host === '' ? undefined : `${scheme.toLowerCase()}://${host}${path}`
  }
  const scp = SCP.exec(url)
  return scp === null ? undefined : `ssh://${scp[1]}/${scp[2]}`
}

/** A text of a lockfile for showing: every URL in it without what may be secret. */
export function withoutSecrets(text: string): string {
  const short = text.length > 1000 ? text.slice(0, 1000) : text
  // A URL that is cut may have lost the `@` by which a password is known.
  if (short !== text && short.includes('://')) return 'a URL'
  return short.includes(':')
    ? short.replace(/[a-z][a-z0-9+.-]*:\/\/\S+/gi, (url) => cleanUrl(url) ?? 'a URL')
    : short
}

/** Short names that npm, pnpm and Yarn give to repositories of known hosts. */
const HOSTED = new Map([
  ['github', 'github.com'],
  ['gitlab', 'gitlab.com'],
  ['bitbucket', 'bitbucket.org'],
])

/** `git+https://host/path@commit` for a git dependency: the form that `vcs_url` has (SPDX 2.3, section 7.7). */
export function gitUrl(text: string, commit?: string): string | undefined {
  const hash = text.indexOf('#')
  const where = hash === -1 ? text : text.slice(0, hash)
  const fragment = hash === -1 ? '' : text.slice(hash + 1).replace(/^commit=/, '')
  const at = commit ?? (/^[0-9a-f]{7,64}$/.test(fragment) ? fragment : undefined)
  const hosted = /^(?:(github|gitlab|bitbucket):)?([\w.-]+\/[\w.-]+)$/.exec(where)
  const url = cleanUrl(
    hosted === null
      ? where.replace(/^git\+/, '')
      : `https://${HOSTED.get(hosted[1] ?? 'github')}/${hosted[2]?.replace(/\.git$/, '')}.git`,
  )
  return url === undefined ? undefined : `git+${url}${at === undefined ? '' : `@${at}`}`
}
