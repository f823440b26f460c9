import { flagField } from './fields.ts'
import { cleanUrl, gitUrl } from './clean-url.ts'
import { packageUrl } from './package-url.ts'

/** A package of npm's kind by where it comes from: `specifier` is what was asked for, or what the lockfile gives as source. */
export function npmPurl(name: string, version: string | undefined, specifier?: string): string | undefined {
  const kind = specifierKind(specifier)
  if (kind === 'git') {
    const url = gitUrl(specifier ?? '')
    return packageUrl({
      type: 'npm',
      name,
      version: version ?? commitOf(specifier),
      qualifiers: { vcs_url: url },
    })
  }
  if (kind === 'url') {
    return packageUrl({ type: 'npm', name, version, qualifiers: { download_url: cleanUrl(specifier ?? '') } })
  }
  return packageUrl({ type: 'npm', name, version })
}

/** What a range or source of npm's kind names: `registry` for ranges and tags. */
export function specifierKind(specifier: string | undefined): 'registry' | 'git' | 'url' | 'file' {
  if (specifier === undefined) return 'registry'
  if (/^(?:git[+:@]|ssh:|(?:github|gitlab|bitbucket|gist):)/.test(specifier)) return 'git'
  if (/^https?:\/\//.test(specifier)) return /\.git(?:#|$)/.test(specifier) ? 'git' : 'url'
  if (/^(?:file|link|portal|workspace):|^\.{1,2}\/|^\//.test(specifier)) return 'file'
  // `owner/name#ref` is npm's short name of a GitHub repository; a scoped name never stands alone as a range.
  return /^[\w.-]+\/[\w.-]+(?:#.*)?$/.test(specifier) ? 'git' : 'registry'
}

/** `name` and range behind `npm:`: the package that an alias stands for. */
export function aliasTarget(
  specifier: string,
): { readonly name: string; readonly range: string } | undefined {
  if (!specifier.startsWith('npm:')) return undefined
  const target = specifier.slice(4)
  const at = target.lastIndexOf('@')
  return at > 0 ? { name: target.slice(0, at), range: target.slice(at + 1) } : undefined
}

const commitOf = (specifier: string | undefined): string | undefined =>
  /#(?:commit=)?([0-9a-f]{7,64})$/.exec(specifier ?? '')?.[1]

/** `devOptional` is needed by development and, optionally, at run time. */
export const npmScope = (entry: unknown): 'optional' | 'excluded' | undefined =>
  flagField(entry, 'dev')
    ? 'excluded'
    : flagField(entry, 'optional') || flagField(entry, 'devOptional')
      ? 'optional'
      : undefined
