import type { ReleaseSummary } from '@tier3/model/release'
import { parseReleaseTag } from '@tier3/model/release-series'
import type { MakeLatest } from '@tier3/model/release-sink'
import { compareSemVer, isPrerelease } from '@tier3/model/semver'

/** Whether a tag names a prerelease: its version says so. A tag without a version names none. */
export function isPrereleaseTag(tag: string): boolean {
  const parsed = parseReleaseTag(tag)
  return parsed !== undefined && isPrerelease(parsed.version)
}

/**
 * Whether the new release becomes the repository's latest: never a prerelease, and only when its version is above every
 * stable one that is published in its series. A fix for an old line stays behind. Without a version GitHub decides.
 */
export function computeLatest(
  tag: string,
  prerelease: boolean,
  releases: readonly ReleaseSummary[],
): MakeLatest {
  if (prerelease) return 'false'
  const own = parseReleaseTag(tag)
  if (own === undefined) return 'legacy'
  const higher = releases.some((release) => {
    if (release.draft || release.prerelease || release.tag === tag) return false
    const other = parseReleaseTag(release.tag)
    return (
      other?.series === own.series &&
      !isPrerelease(other.version) &&
      compareSemVer(other.version, own.version) > 0
    )
  })
  return higher ? 'false' : 'true'
}
