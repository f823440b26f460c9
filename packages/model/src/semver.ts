/** A version of Semantic Versioning 2.0.0, with its text as it was written. */
export interface SemVer {
  readonly text: string
  readonly major: number
  readonly minor: number
  readonly patch: number
  /** The identifiers behind the first hyphen; empty for a stable version. */
  readonly prerelease: readonly string[]
  /** The identifiers behind the plus sign; they have no part in the order (clause 10). */
  readonly build: readonly string[]
}

/** Digits without a leading zero (clause 2), few enough to be exact as a number. */
const NUMBER = String.raw`0|[1-9]\d{0,14}`
const IDENTIFIERS = String.raw`[0-9A-Za-z-]{1,60}(?:\.[0-9A-Za-z-]{1,60}){0,20}`
const SEMVER = new RegExp(
  `^(${NUMBER})\\.(${NUMBER})\\.(${NUMBER})(?:-(${IDENTIFIERS}))?(?:\\+(${IDENTIFIERS}))?$`,
)

/** Reads `1.2.3-rc.1+build`, without a `v` in front; undefined when it is not a version. */
export function parseSemVer(text: string): SemVer | undefined {
  const match = text.length > 256 ? null : SEMVER.exec(text)
  if (match === null) return undefined
  const [, major, minor, patch, prerelease, build] = match
  const identifiers = prerelease?.split('.') ?? []
  // a numeric identifier must not have a leading zero (clause 9), or two texts would be one version
  if (identifiers.some((identifier) => /^0\d+$/.test(identifier))) return undefined
  return {
    text,
    major: Number(major),
    minor: Number(minor),
    patch: Number(patch),
    prerelease: identifiers,
    build: build?.split('.') ?? [],
  }
}

export const isPrerelease = (version: SemVer): boolean => version.prerelease.length > 0

/** Negative when `a` comes before `b`, 0 when neither does (clause 11). */
export function compareSemVer(a: SemVer, b: SemVer): number {
  const core = a.major - b.major || a.minor - b.minor || a.patch - b.patch
  if (core !== 0) return core
  if (!isPrerelease(a) || !isPrerelease(b)) return Number(isPrerelease(b)) - Number(isPrerelease(a))
  const length = Math.max(a.prerelease.length, b.prerelease.length)
  for (let index = 0; index < length; index++) {
    const order = compareIdentifiers(a.prerelease[index], b.prerelease[index])
    if (order !== 0) return order
  }
  return 0
}

function compareIdentifiers(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return Number(b === undefined) - Number(a === undefined)
  const [numericA, numericB] = [/^\d+$/.test(a), /^\d+$/.test(b)]
  if (numericA !== numericB) return numericA ? -1 : 1
  // without leading zeros, more digits is the larger number, however long
  if (numericA && a.length !== b.length) return a.length - b.length
  return a < b ? -1 : a > b ? 1 : 0
}
