import { parseCommitSha, type CommitSha } from '@tier3/model/commit-sha'
import { quoted } from '@tier3/model/display'
import { parseGitRef } from '@tier3/model/git-ref'
import { isNonEmpty, type NonEmpty } from '@tier3/model/non-empty'
import { collect, failed, ok, type Result } from '@tier3/model/result'
import { isManifest, MANIFEST_NAMES } from '@tier3/release/version/read-manifest'
import { parseVersionPattern, type VersionPattern } from '@tier3/release/version/version-pattern'
import { lines, text, type Codec } from '@tier3/runner/define/codec'

/** A file whose version must be that of the tag. */
export interface NamedManifest {
  readonly path: string
  readonly pattern?: VersionPattern
}

export type ManifestDemand = 'auto' | 'none' | NonEmpty<NamedManifest>

export const versionPattern: Codec<VersionPattern> = {
  form: 'text with `{version}`',
  parse(value) {
    const line = text.parse(value)
    return line.ok ? parseVersionPattern(line.value) : line
  },
}

export const commitId: Codec<CommitSha> = { form: 'full commit id', parse: parseCommitSha }

const MOST = 50

export const branchPatterns: Codec<readonly string[]> = {
  form: 'branches, one per line',
  parse: (value) => eachLine(value, parseBranch),
}

export const manifestDemand: Codec<ManifestDemand> = {
  form: '`auto`, `none`, or files, one per line',
  parse(value) {
    if (value === 'auto' || value === 'none') return ok(value)
    const files = eachLine(value, parseNamed)
    if (!files.ok) return files
    return isNonEmpty(files.value) ? ok(files.value) : failed('it has no entry')
  },
}

function eachLine<T>(
  value: string,
  parse: (entry: string) => Result<T, string>,
): Result<readonly T[], string> {
  const entries = lines.parse(value)
  if (!entries.ok) return entries
  if (entries.value.length > MOST) return failed(`it has more than ${MOST} entries`)
  const parsed = collect(entries.value.map(parse))
  return parsed.ok ? parsed : failed(parsed.problem.join('; '))
}

function parseBranch(entry: string): Result<string, string> {
  const name = entry.replace(/^refs\/heads\//, '')
  const ref = parseGitRef(`refs/heads/${name.replace(/[*?]/g, 'x')}`)
  return ref.ok && name.length <= 250 ? ok(name) : failed(`${quoted(entry)} is no branch`)
}

function parseNamed(entry: string): Result<NamedManifest, string> {
  if (entry === 'auto' || entry === 'none') return failed(`${quoted(entry)} must stand alone`)
  const colon = entry.indexOf(':')
  const path = colon < 0 ? entry : entry.slice(0, colon)
  if (!isPath(path))
    return failed(`${quoted(entry)} does not begin with a path from the root of the repository`)
  if (colon < 0) {
    const known = `it is none of ${MANIFEST_NAMES}: write ${quoted(`${path}:...{version}...`)}`
    return isManifest(path)
      ? ok({ path })
      : failed(`the form of ${quoted(path)} is not known, since ${known}`)
  }
  const pattern = parseVersionPattern(entry.slice(colon + 1))
  return pattern.ok
    ? ok({ path, pattern: pattern.value })
    : failed(`the pattern of ${quoted(path)} cannot be used: ${pattern.problem}`)
}

/** A path inside a repository: what git stores, and nothing that leads elsewhere. */
function isPath(path: string): boolean {
  // oxlint-disable-next-line no-control-regex -- control characters do not belong into a path
  if (path.length > 1000 || /[\u0000-\u001f\u007f\\]/.test(path)) return false
  return path.split('/').every((part) => part !== '' && part !== '.' && part !== '..')
}
