import { isJsonObject, type Json, type JsonObject } from '@tier3/model/json'
import { canonicalConditions, KNOWN_CONDITIONS } from '../ruleset/canonical-conditions.ts'
import { listOf, member, pointerTo, without } from '../ruleset/json-reading.ts'
import { rulesetCoverage } from '../ruleset/ruleset-coverage.ts'
import type { Ruleset } from '../ruleset/ruleset.ts'
import { ALL_REFS } from '../refs/coverage.ts'
import { compareCoverage, type RefFacts } from './compare-coverage.ts'
import {
  describeValue,
  opposite,
  sameJson,
  together,
  values,
  type Difference,
  type Direction,
} from './difference.ts'

/** Differences in what the rulesets are about: refs, repositories, organizations. */
export function compareConditions(declared: Ruleset, live: Ruleset, facts: RefFacts): readonly Difference[] {
  const mine = canonicalConditions(declared.target, declared.conditions)
  const theirs = canonicalConditions(live.target, live.conditions)
  const names = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])].toSorted()
  return names.flatMap((name) => {
    const [before, after] = [member(mine, name), member(theirs, name)]
    if (sameJson(before, after)) return []
    const pointer = pointerTo(declared.pointer, 'conditions', name)
    if (name === 'ref_name' && isPlainRefName(before) && isPlainRefName(after)) {
      const coverages = [rulesetCoverage(declared), rulesetCoverage(live)] as const
      if (coverages[0] !== undefined && coverages[1] !== undefined) {
        return compareCoverage(coverages[0], coverages[1], pointer, facts)
      }
    }
    const known = KNOWN_CONDITIONS.includes(name)
    const direction = known ? selectorDirection(name, before, after) : 'incomparable'
    const words = `${describeSelector(name)}: ${describeValue(before)} is declared, ${describeValue(after)} is live`
    const rule = known ? 'selector' : 'condition'
    return [{ rule, direction, path: `conditions/${name}`, pointer, ...values(before, after), words }]
  })
}

/** Members beside the two lists could narrow the coverage in a way that is not known here. */
const isPlainRefName = (value: Json | undefined): boolean =>
  isJsonObject(value) && Object.keys(without(value, ['include', 'exclude'])).length === 0

function selectorDirection(name: string, before: Json | undefined, after: Json | undefined): Direction {
  if (!isJsonObject(before) || !isJsonObject(after)) return 'incomparable'
  switch (name) {
    case 'repository_name':
    case 'organization_name':
      return nameDirection(before, after)
    case 'repository_id':
      return setDirection(listOf(member(before, 'repository_ids')), listOf(member(after, 'repository_ids')))
    case 'organization_id':
      return setDirection(
        listOf(member(before, 'organization_ids')),
        listOf(member(after, 'organization_ids')),
      )
    default:
      return 'incomparable'
  }
}

/** More included or less excluded names are stricter; so is the block on renames. */
function nameDirection(before: JsonObject, after: JsonObject): Direction {
  if (!sameJson(rest(before), rest(after))) return 'incomparable'
  const list = (value: JsonObject, name: string): readonly Json[] => listOf(member(value, name))
  const guard = [member(before, 'protected') === true, member(after, 'protected') === true] as const
  return together([
    setDirection(list(before, 'include'), list(after, 'include')),
    opposite(setDirection(list(before, 'exclude'), list(after, 'exclude'))),
    guard[0] === guard[1] ? 'none' : guard[1] ? 'stricter' : 'weaker',
  ])
}

const rest = (value: JsonObject): JsonObject => without(value, ['include', 'exclude', 'protected'])

function setDirection(before: readonly Json[], after: readonly Json[]): Direction {
  const within = (a: readonly Json[], b: readonly Json[]): boolean =>
    b.includes(ALL_REFS) || a.every((item) => b.some((other) => sameJson(item, other)))
  const [grown, shrunk] = [within(before, after), within(after, before)]
  return grown && shrunk ? 'none' : grown ? 'stricter' : shrunk ? 'weaker' : 'incomparable'
}

const describeSelector = (name: string): string =>
  KNOWN_CONDITIONS.includes(name)
    ? `the selection by ${name}`
    : `the condition ${name}, whose meaning is not known here`
