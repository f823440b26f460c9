import { check } from './check.ts'
import type { RuleDemand } from './demand.ts'
import type { Check } from './verification.ts'
import type { VerifiedBundle } from './verified-bundle.ts'

/** Clocks of a log, an authority and the verifier differ; what is further ahead was not signed yet. */
export const SKEW_SECONDS = 300

/** How old the proof may be, by its earliest trusted time; a proof from the future tells that a clock is wrong. */
export function freshnessChecks(
  { freshness }: RuleDemand,
  times: VerifiedBundle['times'],
  now: string | undefined,
): readonly Check[] {
  if (freshness === undefined) return []
  const { maxAge, notBefore } = freshness
  const signed = times.map(({ time }) => Date.parse(time))
  const at = Date.parse(now ?? '')
  const known = signed.length > 0 && signed.every(Number.isFinite) && Number.isFinite(at)
  const earliest = Math.min(...signed)
  const holds =
    (maxAge === undefined || earliest >= at - maxAge * 1000) &&
    (notBefore === undefined || earliest >= Date.parse(notBefore)) &&
    Math.max(...signed) <= at + SKEW_SECONDS * 1000
  return [
    check({
      id: 'freshness',
      demand: [
        ...(notBefore === undefined ? [] : [`signed at ${notBefore} or later`]),
        ...(maxAge === undefined ? [] : [`signed at most ${maxAge} s before ${now ?? 'a time not stated'}`]),
      ].join(', '),
      seen: times.length === 0 ? undefined : times.map(({ time }) => time).join(', '),
      source: 'trusted timestamps',
      holds: known ? holds : undefined,
      code: 'policy/freshness',
    }),
  ]
}
