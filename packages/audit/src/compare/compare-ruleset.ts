import type { Json } from '@tier3/model/json'
import { canonicalRuleset } from '../ruleset/canonical-ruleset.ts'
import { member, pointerTo } from '../ruleset/json-reading.ts'
import type { Ruleset } from '../ruleset/ruleset.ts'
import { compareBypass } from './compare-bypass.ts'
import { compareConditions } from './compare-conditions.ts'
import type { RefFacts } from './compare-coverage.ts'
import { compareRules } from './compare-rules.ts'
import { describeValue, sameJson, values, type Difference, type Direction } from './difference.ts'

/** Every difference between a declared ruleset and its live form, each with what it does to the protection. */
export function compareRuleset(
  declared: Ruleset,
  live: Ruleset,
  facts: RefFacts = {},
): readonly Difference[] {
  return [
    ...compareName(declared, live),
    ...compareEnforcement(declared, live),
    ...compareConditions(declared, live, facts),
    ...compareRules(declared.rules, live.rules, pointerTo(declared.pointer, 'rules')),
    ...compareBypass(declared, live),
    ...compareMembers(declared, live),
  ]
}

function compareName(declared: Ruleset, live: Ruleset): readonly Difference[] {
  if (declared.name === live.name) return []
  const words = `the same rules have another name: "${declared.name}" is declared, "${live.name}" is live`
  const place = { path: 'name', pointer: pointerTo(declared.pointer, 'name') }
  return [
    {
      rule: 'ruleset-renamed',
      direction: 'none',
      ...place,
      declared: declared.name,
      live: live.name,
      words,
    },
  ]
}

const ENFORCEMENTS: readonly string[] = ['active', 'evaluate', 'disabled']

function compareEnforcement(declared: Ruleset, live: Ruleset): readonly Difference[] {
  const [before, after] = [declared.enforcement, live.enforcement]
  if (before === after) return []
  const known = ENFORCEMENTS.includes(before) && ENFORCEMENTS.includes(after)
  const direction: Direction = !known
    ? 'incomparable'
    : before === 'active'
      ? 'weaker'
      : after === 'active'
        ? 'stricter'
        : 'none'
  const effect =
    direction === 'weaker'
      ? 'none of its rules blocks anybody'
      : direction === 'stricter'
        ? 'its rules block'
        : 'its rules block nobody either way'
  const words = `${known ? effect : 'its effect is not known here'}: "${before}" is declared, "${after}" is live`
  const place = { path: 'enforcement', pointer: pointerTo(declared.pointer, 'enforcement') }
  return [{ rule: 'enforcement', direction, ...place, declared: before, live: after, words }]
}

/** Members of the top level that nobody here knows. One that only GitHub has may be its own bookkeeping. */
function compareMembers(declared: Ruleset, live: Ruleset): readonly Difference[] {
  const [mine, theirs] = [canonicalRuleset(declared).other, canonicalRuleset(live).other]
  const names = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])].toSorted()
  return names.flatMap((name): readonly Difference[] => {
    const [before, after]: readonly (Json | undefined)[] = [member(mine, name), member(theirs, name)]
    if (sameJson(before, after)) return []
    const words = `the member ${name}, whose meaning is not known here: ${describeValue(before)} is declared, ${describeValue(after)} is live`
    const place = { path: name, pointer: pointerTo(declared.pointer, name) }
    const direction = before === undefined ? 'cosmetic' : 'incomparable'
    return [{ rule: 'member-unknown', direction, ...place, ...values(before, after), words }]
  })
}
