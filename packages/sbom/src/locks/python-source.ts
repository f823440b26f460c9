import { cleanUrl, gitUrl } from './clean-url.ts'
import { packageUrl } from './package-url.ts'

/** A Python package of an index. */
export const pypiPurl = (name: string, version: string | undefined): string | undefined =>
  packageUrl({ type: 'pypi', name, version })

/** A Python package of a repository at a commit. */
export const pypiGitPurl = (
  name: string,
  version: string | undefined,
  url: string,
  commit: string | undefined,
): string | undefined =>
  packageUrl({ type: 'pypi', name, version: version ?? commit, qualifiers: { vcs_url: gitUrl(url, commit) } })

/** A Python package of one file on the net. */
export const pypiUrlPurl = (name: string, version: string | undefined, url: string): string | undefined =>
  packageUrl({ type: 'pypi', name, version, qualifiers: { download_url: cleanUrl(url) } })
