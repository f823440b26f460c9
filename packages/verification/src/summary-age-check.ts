import type { VerificationSummary } from '@tier3/attestation/verification-summary'
import { check } from './check.ts'
import { SKEW_SECONDS } from './freshness-check.ts'
import type { SummaryDemand } from './summary-demand.ts'
import type { Check } from './verification.ts'
import type { VerifiedBundle } from './verified-bundle.ts'

/**
 * How long ago it was verified: by the trusted times of signing and by what the verifier says, each of which must be in the span. What
 * a key signed may have no trusted time; then the word of the verifier stands alone.
 */
export function summaryAgeCheck(
  { maxAge }: SummaryDemand,
  { timeVerified }: VerificationSummary,
  times: VerifiedBundle['times'],
  now: string | undefined,
): readonly Check[] {
  if (maxAge === undefined) return []
  const stated = [...(timeVerified === undefined ? [] : [timeVerified]), ...times.map(({ time }) => time)]
  const moments = stated.map((time) => Date.parse(time))
  const at = Date.parse(now ?? '')
  const known = moments.length > 0 && moments.every(Number.isFinite) && Number.isFinite(at)
  return [
    check({
      id: 'summary-age',
      demand: `verified and signed at most ${maxAge} s before ${now ?? 'a time not stated'}`,
      seen: stated.length === 0 ? undefined : stated.join(', '),
      source: 'predicate.timeVerified, trusted timestamps',
      holds: known
        ? Math.min(...moments) >= at - maxAge * 1000 && Math.max(...moments) <= at + SKEW_SECONDS * 1000
        : undefined,
      code: 'policy/freshness',
    }),
  ]
}
