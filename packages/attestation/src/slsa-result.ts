/** Results of SLSA verification that say nothing of a level of a track (SLSA v1.2, verification summary, SlsaResult). */
export const FAILED_RESULT = 'FAILED'

/** A level of a track; `UNEVALUATED` is below all of them. */
export interface TrackLevel {
  readonly track: string
  readonly rank: number
}

/** Reads `SLSA_<TRACK>_LEVEL_<n>`; undefined for what is no level of a track of SLSA. */
export function parseTrackLevel(result: string): TrackLevel | undefined {
  const [, track, level] =
    /^SLSA_([A-Z]{1,30}(?:_[A-Z]{1,30}){0,3})_LEVEL_(\d|UNEVALUATED)$/.exec(result) ?? []
  return track === undefined ? undefined : { track, rank: level === 'UNEVALUATED' ? -1 : Number(level) }
}

/**
 * Whether the results reach the expected one. A level implies those below it in its track, and none of another track;
 * anything else is compared whole.
 */
export function reachesResult(results: readonly string[], expected: string): boolean {
  const wanted = parseTrackLevel(expected)
  if (wanted === undefined) return results.includes(expected)
  return results.some((result) => {
    const level = parseTrackLevel(result)
    return level !== undefined && level.track === wanted.track && level.rank >= wanted.rank
  })
}

/** The result for a level of the Build track; without provenance nothing was evaluated. */
export const buildLevelResult = (level: 0 | 1 | 2 | 3): string =>
  `SLSA_BUILD_LEVEL_${level === 0 ? 'UNEVALUATED' : level}`

/** The level of the Build track that the results reach; 0 where they do not speak of it. */
export function buildLevelOf(results: readonly string[]): 0 | 1 | 2 | 3 {
  const reached = ([3, 2, 1] as const).find((level) => reachesResult(results, buildLevelResult(level)))
  return reached ?? 0
}
