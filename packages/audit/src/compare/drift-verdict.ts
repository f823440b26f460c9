import type { Direction } from './difference.ts'

/** What a comparison ends in. A proven weakening beats what is unknown, and what is unknown beats all the rest. */
export type DriftVerdict = 'in-sync' | 'strengthened' | 'changed' | 'weakened' | 'unknown'

/** Folds the directions of all differences into one verdict; cosmetic ones do not count. */
export function foldDirections(directions: readonly Direction[]): DriftVerdict {
  const has = (direction: Direction): boolean => directions.includes(direction)
  if (has('weaker')) return has('stricter') || has('incomparable') ? 'changed' : 'weakened'
  if (has('unknown')) return 'unknown'
  if (has('incomparable') || has('none')) return 'changed'
  return has('stricter') ? 'strengthened' : 'in-sync'
}

/** `exact`: nothing may differ. `at-least`: nothing may be weaker. `report`: nothing fails. */
export type DriftMode = 'exact' | 'at-least' | 'report'

/** Verdicts that a run can be told to fail on; what is unknown never passes, and need not be named. */
export const FAILING_VERDICTS = ['weakened', 'changed', 'strengthened'] as const
export type FailingVerdict = (typeof FAILING_VERDICTS)[number]

export type DriftOutcome = 'pass' | 'fail' | 'unknown'

/** Whether the mode accepts the verdict and the differences behind it. */
export function judgeDrift(
  drift: { readonly verdict: DriftVerdict; readonly findings: readonly { readonly direction: Direction }[] },
  mode: DriftMode,
): DriftOutcome {
  const outcome = judgeDirections(
    drift.findings.map(({ direction }) => direction),
    mode,
  )
  return outcome === 'pass' && drift.verdict === 'unknown' ? 'unknown' : outcome
}

/**
 * Whether the mode accepts the differences. What cannot be ordered is not at least as strict, so `at-least` refuses it.
 * A report never fails, and never passes with something unknown in it. `failOn` replaces what the mode refuses.
 */
export function judgeDirections(
  directions: readonly Direction[],
  mode: DriftMode,
  failOn?: readonly FailingVerdict[],
): DriftOutcome {
  // The verdict itself counts too: something weaker beside something stricter is `changed`.
  if (failOn?.some((named) => named === foldDirections(directions)) === true) return 'fail'
  const refused = failOn?.flatMap((verdict) => DIRECTIONS_OF[verdict]) ?? REFUSED_BY[mode]
  if (directions.some((direction) => refused.includes(direction))) return 'fail'
  return directions.includes('unknown') ? 'unknown' : 'pass'
}

const REFUSED_BY: { readonly [mode in DriftMode]: readonly Direction[] } = {
  exact: ['weaker', 'stricter', 'incomparable', 'none'],
  'at-least': ['weaker', 'incomparable'],
  report: [],
}

/** A change may hide a weakening: who fails on changes fails on what cannot be ordered. */
const DIRECTIONS_OF: { readonly [verdict in FailingVerdict]: readonly Direction[] } = {
  weakened: ['weaker'],
  changed: ['incomparable', 'none'],
  strengthened: ['stricter'],
}

/** Weakenings first, then what nobody can tell, then what differs without being worse. */
export const DIRECTION_ORDER: readonly Direction[] = [
  'weaker',
  'unknown',
  'incomparable',
  'none',
  'stricter',
  'cosmetic',
]
