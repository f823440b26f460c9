import { formatCanonicalJson } from '@tier3/model/canonical-json'
import type { Json } from '@tier3/model/json'

/**
 * What a difference does to the protection, from declared to live. `none` is a change that protects the same: another
 * name, or `evaluate` instead of `disabled`. `cosmetic` is no change of policy at all.
 */
export type Direction = 'weaker' | 'stricter' | 'incomparable' | 'none' | 'cosmetic' | 'unknown'

/** The kind of a difference: the id of the rule in reports. */
export type DifferenceRule =
  | 'ruleset-missing'
  | 'ruleset-extra'
  | 'ruleset-renamed'
  | 'ruleset-unread'
  | 'enforcement'
  | 'coverage'
  | 'selector'
  | 'condition'
  | 'rule-missing'
  | 'rule-extra'
  | 'rule-unknown'
  | 'parameter'
  | 'parameter-unknown'
  | 'bypass-added'
  | 'bypass-removed'
  | 'bypass-mode'
  | 'bypass-hidden'
  | 'bypass-caller'
  | 'member-unknown'
  | 'effective-rules'

/** One place where two rulesets differ. */
export interface Difference {
  readonly rule: DifferenceRule
  readonly direction: Direction
  /** What differs, without positions in lists, so that it stays the same when a file is sorted anew. */
  readonly path: string
  /** JSON pointer into the declared document; when it has no such value, of what would hold it. */
  readonly pointer: string
  readonly declared?: Json
  readonly live?: Json
  /** What it means: who gains or loses what. */
  readonly words: string
}

/** Where a value stands: its name in reports, and its pointer in the declared document. */
export interface Place {
  readonly path: string
  readonly pointer: string
}

/** Whether two values are the same JSON, whatever the order of their keys. */
export const sameJson = (a: Json | undefined, b: Json | undefined): boolean =>
  a === undefined || b === undefined ? a === b : formatCanonicalJson(a) === formatCanonicalJson(b)

/** The items of one list that the other does not have. */
export function onlyIn(items: readonly Json[], others: readonly Json[]): readonly Json[] {
  const known = new Set(others.map(formatCanonicalJson))
  return items.filter((item) => !known.has(formatCanonicalJson(item)))
}

export const opposite = (direction: Direction): Direction =>
  direction === 'weaker' ? 'stricter' : direction === 'stricter' ? 'weaker' : direction

/** Values beside a difference, without those that are not there. */
export const values = (
  declared: Json | undefined,
  live: Json | undefined,
): Pick<Difference, 'declared' | 'live'> => ({
  ...(declared === undefined ? {} : { declared }),
  ...(live === undefined ? {} : { live }),
})

/** A value in words, short enough for a line. */
export function describeValue(value: Json | undefined): string {
  if (value === undefined) return 'nothing'
  const text = typeof value === 'string' ? `"${value}"` : formatCanonicalJson(value)
  return text.length <= 120 ? text : `${text.slice(0, 119)}…`
}

/** The order of two named steps, from the loosest to the strictest; an unknown step is not ordered. */
export function compareSteps(
  steps: readonly string[],
  declared: Json | undefined,
  live: Json | undefined,
): Direction {
  const rank = (value: Json | undefined): number => (typeof value === 'string' ? steps.indexOf(value) : -1)
  if (rank(declared) < 0 || rank(live) < 0) return 'incomparable'
  return rank(live) > rank(declared) ? 'stricter' : 'weaker'
}

/** Several directions of one thing: one if they agree, otherwise not ordered. */
export function together(directions: readonly Direction[]): Direction {
  const found = [...new Set(directions.filter((direction) => direction !== 'none'))]
  return found.length === 1 ? (found[0] ?? 'incomparable') : 'incomparable'
}
