import type { ReleaseSummary } from './release.ts'
import { compareSemVer, isPrerelease, parseSemVer, type SemVer } from './semver.ts'

/** A tag that ends in a version. */
export interface ReleaseTag {
  /** What stands before the version, without its `v`: empty, or what names one package of several. */
  readonly series: string
  readonly version: SemVer
}

/**
 * Reads `v1.2.3`, `1.2.3`, `@scope/pkg@1.2.3`, `pkg-v1.2.3`, `pkg/v1.2.3` and the like. Undefined for a tag that ends in no
 * version, such as a moving `v1`.
 */
export function parseReleaseTag(tag: string): ReleaseTag | undefined {
  if (tag.length > 300) return undefined
  // the first place at which a version can begin wins: everything behind it belongs to the version
  for (const { index } of tag.matchAll(/(?<=^|[@/_-]v?|^v)\d/g)) {
    const version = parseSemVer(tag.slice(index))
    if (version !== undefined) return { series: tag.slice(0, index).replace(/v$/, ''), version }
  }
  return undefined
}

/**
 * The release to compare a tag with: published, of the same series, and the highest version below; below a stable version
 * prereleases do not count. A tag without a version has the release published last before its own. Without a tag it is
 * the stable release that was published last. The release of the tag itself need not exist.
 */
export function findPreviousRelease<R extends ReleaseSummary>(
  releases: readonly R[],
  currentTag: string | undefined,
  options: {
    /** Only releases of this series; that of the tag when absent, and any when there is no tag either. */
    readonly series?: string
  } = {},
): R | undefined {
  const published = releases.filter(({ draft, tag }) => !draft && tag !== currentTag).map(versioned)
  if (currentTag === undefined) {
    const { series } = options
    return newest(
      published.filter(({ stable, tag }) => stable && (series === undefined || tag?.series === series)),
    )
  }
  const current = parseReleaseTag(currentTag)
  if (current === undefined) {
    const at = releases.find(({ draft, tag }) => !draft && tag === currentTag)?.publishedAt
    return newest(
      published.filter(
        ({ stable, tag, release }) =>
          stable && tag === undefined && (at === undefined || publication(release) < at),
      ),
    )
  }
  const series = options.series ?? current.series
  const wantsStable = !isPrerelease(current.version)
  const lower = published.flatMap(({ release, tag, stable }) =>
    tag?.series === series && (stable || !wantsStable) && compareSemVer(tag.version, current.version) < 0
      ? [{ release, version: tag.version }]
      : [],
  )
  return lower.toSorted(
    (a, b) =>
      compareSemVer(b.version, a.version) || (publication(a.release) < publication(b.release) ? 1 : -1),
  )[0]?.release
}

function versioned<R extends ReleaseSummary>(release: R) {
  const tag = parseReleaseTag(release.tag)
  const stable = !release.prerelease && (tag === undefined || !isPrerelease(tag.version))
  return { release, tag, stable }
}

const publication = (release: ReleaseSummary): string => release.publishedAt ?? ''

/** ISO 8601 dates in UTC of one length are in order as texts. */
function newest<R extends ReleaseSummary>(entries: readonly { readonly release: R }[]): R | undefined {
  const releases = entries.map(({ release }) => release)
  return releases.toSorted((a, b) => (publication(a) < publication(b) ? 1 : -1))[0]
}
