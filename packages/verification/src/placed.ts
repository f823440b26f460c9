import type { Place, RuleDemand } from './demand.ts'
import type { Check } from './verification.ts'

/** Checks with the place of the rule that demands them, so that a refusal names the line to look at. */
export const placed = (place: Place | undefined, checks: readonly Check[]): readonly Check[] =>
  place === undefined
    ? checks
    : checks.map((row) => ({ ...row, rule: place.rule, at: { file: place.file, line: place.line } }))

/** The same for a whole rule; what inputs demand beside a file stands firm against the waivers of that file. */
export function ofRule(
  { place, firm }: Pick<RuleDemand, 'place' | 'firm'>,
  checks: readonly Check[],
): readonly Check[] {
  const rows = placed(place, checks)
  return firm === true ? rows.map((row) => ({ ...row, firm })) : rows
}
