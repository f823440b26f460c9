import { quoted } from '@tier3/model/display'
import { parseReleaseTag } from '@tier3/model/release-series'
import { failed, ok, type Result } from '@tier3/model/result'
import { parseSemVer, type SemVer } from '@tier3/model/semver'
import { formatVersionPattern, matchVersionPattern, type VersionPattern } from './version-pattern.ts'

/** A tag that releases a version. */
export interface VersionTag {
  readonly tag: string
  readonly version: SemVer
  /** The tag around its version. */
  readonly pattern: VersionPattern
  /** The package of several that the tag is of: `@scope/pkg`, `pkg`, a folder; empty when it names none. */
  readonly packageName: string
}

/** Why a tag releases nothing, and what a tag that does would look like. */
export interface NoVersionTag {
  readonly reason: string
  readonly fix?: string
}

/**
 * Reads `v1.2.3`, `1.2.3-rc.1`, `@scope/pkg@1.2.3`, `pkg-v1.2.3`, `pkg/v1.2.3` and the like, or only tags of the given form.
 * Letters outside of ASCII are refused: they look like others, and would name another package. So is what a shell or a
 * program's options read as more than a name, since the outputs go into other people's scripts.
 */
export function readVersionTag(tag: string, wanted?: VersionPattern): Result<VersionTag, NoVersionTag> {
  if (tag.length > 300) return failed({ reason: 'it is longer than 300 characters' })
  const foreign = /[^!-~]/u.exec(tag)?.[0]
  if (foreign !== undefined)
    return failed({ reason: `it holds ${quoted(foreign)}, which is no printable ASCII character` })
  const odd = /^-|[^\w@/.+=,-]/.exec(tag)?.[0]
  if (odd !== undefined) return failed({ reason: oddness(odd) })
  if (wanted !== undefined) return readWanted(tag, wanted)
  const read = parseReleaseTag(tag)
  if (read === undefined) return failed(explain(tag))
  const prefix = tag.slice(0, tag.length - read.version.text.length)
  return ok(versionTag(tag, read.version, { prefix, suffix: '' }))
}

export const formatVersionTag = ({ prefix, suffix }: VersionPattern, version: SemVer): string =>
  prefix + version.text + suffix

const oddness = (odd: string): string =>
  odd === '-'
    ? 'it begins with "-", which programs take for an option'
    : `it holds ${quoted(odd)}, which shells read as more than a name`

function readWanted(tag: string, wanted: VersionPattern): Result<VersionTag, NoVersionTag> {
  const form = formatVersionPattern(wanted)
  const text = matchVersionPattern(wanted, tag)
  if (text === undefined)
    return failed({
      reason: `it is not of the form ${quoted(form)}`,
      fix: 'Release from a tag of that form, or correct `tag-pattern`.',
    })
  const version = parseSemVer(text)
  if (version !== undefined) return ok(versionTag(tag, version, wanted))
  return failed({
    ...explain(text),
    reason: `${quoted(text)} in it is not a version: ${explain(text).reason}`,
  })
}

/** Words in front of a version that name no package. */
const WORDS: ReadonlySet<string> = new Set(['release', 'releases', 'rel', 'version', 'ver'])

function versionTag(tag: string, version: SemVer, pattern: VersionPattern): VersionTag {
  const named = pattern.prefix.replace(/(?<![A-Za-z0-9])v$/, '').replace(/[@/_-]$/, '')
  return { tag, version, pattern, packageName: WORDS.has(named.toLowerCase()) ? '' : named }
}

/** Says what a text without a version probably was meant to be. */
function explain(text: string): NoVersionTag {
  const end = /(?:^|[@/_-])(v?)(\d[0-9A-Za-z.+_!-]{0,100})$/.exec(text)
  const rest = end?.[2]
  if (rest === undefined) return { reason: 'it ends in no version' }
  if (/^\d{1,15}(?:\.\d{1,15})?$/.test(rest)) {
    return {
      reason:
        'it has fewer than three numbers, as a moving tag has, which points to another commit with every release',
      fix: 'Release from a tag with the whole version, such as `v1.2.3`, and move this one after that.',
    }
  }
  const python = /^(\d{1,9})\.(\d{1,9})\.(\d{1,9})(a|b|rc)(\d{1,9})$/.exec(rest)
  if (python !== null) {
    const [, major, minor, patch, letter, number] = python
    const name = letter === 'a' ? 'alpha' : letter === 'b' ? 'beta' : 'rc'
    return {
      reason: 'its version is of PEP 440, not of SemVer',
      fix: `Write it in the tag as \`${major}.${minor}.${patch}-${name}.${number}\`; the manifest keeps \`${rest}\`.`,
    }
  }
  if (/(?:^|[.-])0\d/.test(rest))
    return { reason: 'a number in its version begins with 0 (SemVer 2.0.0, clauses 2 and 9)' }
  return { reason: 'what it ends in is not a version of SemVer 2.0.0' }
}
