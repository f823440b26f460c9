import { foldDirections } from '@tier3/audit/compare/drift-verdict'
import type { DeclaredRuleset } from '@tier3/audit/ruleset/declared-ruleset'
import { displayText } from '@tier3/model/display'
import type { Difference, RulesetRow } from './result.ts'

/** One row for each declared ruleset, and for each other one that something was found of. */
export function rulesetRows(
  declared: readonly DeclaredRuleset[],
  differences: readonly Difference[],
): readonly RulesetRow[] {
  const rows = new Map<string, { target: string; name: string; file?: string; found: Difference[] }>()
  const keyOf = (target: string, name: string): string => `${target} ${name}`
  for (const { ruleset, file } of declared) {
    const { target, name } = ruleset
    rows.set(keyOf(target, name), { target, name, found: [], ...(file === undefined ? {} : { file }) })
  }
  for (const difference of differences) {
    const { target, name } = difference
    const row = rows.get(keyOf(target, name)) ?? { target, name, found: [] }
    row.found.push(difference)
    rows.set(keyOf(target, name), row)
  }
  return [...rows.values()].map(({ target, name, file, found }) => ({
    target: displayText(target, 40),
    name: displayText(name, 120),
    verdict: foldDirections(found.map(({ direction }) => direction)),
    differences: found.filter(({ direction }) => direction !== 'cosmetic').length,
    ...(file === undefined ? {} : { file }),
  }))
}
