import { isJsonObject, type Json } from '@tier3/model/json'
import { canonicalValue } from '../ruleset/canonical-parameters.ts'
import { isList, pointerTo } from '../ruleset/json-reading.ts'
import type { Parameter } from '../ruleset/parameter-order.ts'
import { compareList } from './compare-list.ts'
import { compareDismissal } from './compare-dismissal.ts'
import {
  compareSteps,
  describeValue,
  onlyIn,
  opposite,
  sameJson,
  values,
  type Difference,
  type Direction,
  type Place,
} from './difference.ts'

/** Longer lists are compared as a whole: GitHub takes a few hundred entries at most. */
const MOST_ENTRIES = 2000

/** Differences between two values of a known parameter, as they were read; both are made canonical here. */
export function compareValue(
  parameter: Parameter,
  place: Place,
  rawDeclared: Json | undefined,
  rawLive: Json | undefined,
): readonly Difference[] {
  const declared = canonicalValue(parameter, rawDeclared)
  const live = canonicalValue(parameter, rawLive)
  if (sameJson(declared, live)) return []
  const { order } = parameter
  if (order.kind === 'dismissal') return compareDismissal(place, declared, live)
  if (isList(declared) && isList(live) && declared.length + live.length <= MOST_ENTRIES) {
    if (order.kind === 'set') return compareSets(parameter, order.strict, place, rawDeclared, declared, live)
    // An entry that is no object has nothing by which it could be told from another one.
    const isReadable = [...declared, ...live].every(isJsonObject)
    if (isReadable && ['checks', 'tools', 'workflows', 'reviewers'].includes(order.kind)) {
      const kind = order.kind as 'checks' | 'tools' | 'workflows' | 'reviewers'
      return compareList(kind, place, rawDeclared, rawLive)
    }
  }
  const direction = directionOf(parameter, declared, live)
  const words = `${parameter.about}: ${describeValue(declared)} is declared, ${describeValue(live)} is live`
  return [{ rule: 'parameter', direction, ...place, ...values(declared, live), words }]
}

function directionOf(parameter: Parameter, declared: Json | undefined, live: Json | undefined): Direction {
  const { order } = parameter
  switch (order.kind) {
    case 'cosmetic':
      return 'cosmetic'
    case 'flag':
      if (typeof declared !== 'boolean' || typeof live !== 'boolean') return 'incomparable'
      return live === order.strict ? 'stricter' : 'weaker'
    case 'number': {
      if (typeof declared !== 'number' || typeof live !== 'number') return 'incomparable'
      const strength = (value: number): number =>
        order.strict === 'higher' ? value : order.zeroIsOff === true && value === 0 ? -Infinity : -value
      return strength(live) > strength(declared) ? 'stricter' : 'weaker'
    }
    case 'steps':
      return compareSteps(order.steps, declared, live)
    case 'set':
    case 'checks':
    case 'tools':
    case 'workflows':
    case 'reviewers':
    case 'dismissal':
    case 'unordered':
      return 'incomparable'
  }
}

function compareSets(
  parameter: Parameter,
  strict: 'more' | 'fewer',
  place: Place,
  raw: Json | undefined,
  declared: readonly Json[],
  live: readonly Json[],
): readonly Difference[] {
  const gone: Direction = strict === 'more' ? 'weaker' : 'stricter'
  return [
    ...onlyIn(declared, live).map((item): Difference => {
      const index = isList(raw) ? raw.findIndex((one) => sameJson(one, item)) : -1
      return {
        rule: 'parameter',
        direction: gone,
        path: `${place.path}/${describeValue(item)}`,
        pointer: index < 0 ? place.pointer : pointerTo(place.pointer, index),
        declared: item,
        words: `${parameter.about}: ${describeValue(item)} is declared and not live`,
      }
    }),
    ...onlyIn(live, declared).map((item): Difference => ({
      rule: 'parameter',
      direction: opposite(gone),
      path: `${place.path}/${describeValue(item)}`,
      pointer: place.pointer,
      live: item,
      words: `${parameter.about}: ${describeValue(item)} is live and not declared`,
    })),
  ]
}
