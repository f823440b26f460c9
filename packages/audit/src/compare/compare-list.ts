import { formatCanonicalJson } from '@tier3/model/canonical-json'
import type { Json, JsonObject } from '@tier3/model/json'
import { canonicalItem } from '../ruleset/canonical-parameters.ts'
import { listOf, member, objectOf, pointerTo } from '../ruleset/json-reading.ts'
import {
  compareSteps,
  describeValue,
  sameJson,
  together,
  type Difference,
  type Direction,
  type Place,
} from './difference.ts'

type ListKind = 'checks' | 'tools' | 'workflows' | 'reviewers'

interface Item {
  readonly value: JsonObject
  readonly pointer: string
}

interface ListComparison {
  /** What two items must share to be two forms of one demand. */
  readonly identity: (item: JsonObject) => string
  readonly describe: (item: JsonObject) => string
  /** The order of two items that share their identity and differ. */
  readonly rank: (declared: JsonObject, live: JsonObject) => Direction
}

const ALERTS = ['none', 'errors', 'errors_and_warnings', 'all']
const SECURITY_ALERTS = ['none', 'critical', 'high_or_higher', 'medium_or_higher', 'all']

const COMPARISONS: Readonly<Record<ListKind, ListComparison>> = {
  checks: {
    identity: (item) => text(item, 'context'),
    describe: (item) => {
      const app = member(item, 'integration_id')
      return `the check "${text(item, 'context')}" ${app === undefined ? 'from any source' : `from the App ${describeValue(app)}`}`
    },
    rank: (declared, live) => {
      if (!sameExcept(declared, live, ['integration_id'])) return 'incomparable'
      return presence(member(declared, 'integration_id'), member(live, 'integration_id'))
    },
  },
  tools: {
    identity: (item) => text(item, 'tool'),
    describe: (item) =>
      `alerts of ${text(item, 'tool')} from ${text(item, 'alerts_threshold')}, security alerts from ${text(item, 'security_alerts_threshold')}`,
    rank: (declared, live) => {
      const names = ['alerts_threshold', 'security_alerts_threshold']
      if (!sameExcept(declared, live, names)) return 'incomparable'
      const directions = names.map((name, index) => {
        const [mine, theirs] = [member(declared, name), member(live, name)]
        const steps = index === 0 ? ALERTS : SECURITY_ALERTS
        return sameJson(mine, theirs) ? 'none' : compareSteps(steps, mine, theirs)
      })
      return together(directions)
    },
  },
  workflows: {
    identity: (item) => `${describeValue(member(item, 'repository_id'))} ${text(item, 'path')}`,
    describe: (item) =>
      `the workflow ${text(item, 'path')} at ${text(item, 'sha') || text(item, 'ref') || 'any ref'}`,
    rank: (declared, live) => {
      if (!sameExcept(declared, live, ['sha', 'ref'])) return 'incomparable'
      const [mine, theirs] = [member(declared, 'sha'), member(live, 'sha')]
      return sameJson(mine, theirs) ? 'incomparable' : presence(mine, theirs)
    },
  },
  reviewers: {
    identity: (item) => formatCanonicalJson(member(item, 'reviewer') ?? null),
    describe: (item) => {
      const id = member(objectOf(member(item, 'reviewer')), 'id')
      const paths = formatCanonicalJson(member(item, 'file_patterns') ?? [])
      return `${describeValue(member(item, 'minimum_approvals'))} approvals of the team ${describeValue(id)} for ${paths}`
    },
    rank: (declared, live) => {
      if (!sameExcept(declared, live, ['minimum_approvals'])) return 'incomparable'
      const [mine, theirs] = [member(declared, 'minimum_approvals'), member(live, 'minimum_approvals')]
      if (typeof mine !== 'number' || typeof theirs !== 'number') return 'incomparable'
      return theirs > mine ? 'stricter' : 'weaker'
    },
  },
}

/** Differences between two lists of demands: a demand that is gone is weaker, one more is stricter. */
export function compareList(
  kind: ListKind,
  place: Place,
  declared: Json | undefined,
  live: Json | undefined,
): readonly Difference[] {
  const comparison = COMPARISONS[kind]
  const mine = items(kind, declared, place.pointer)
  const theirs = items(kind, live, place.pointer)
  const identities = [...new Set([...mine, ...theirs].map(({ value }) => comparison.identity(value)))]
  return identities.toSorted().flatMap((identity) => {
    const of = (list: readonly Item[]): readonly Item[] =>
      list.filter(({ value }) => comparison.identity(value) === identity)
    return compareForms(comparison, place, of(mine), of(theirs))
  })
}

/** One demand may stand in several forms, all of which bind; one that a stricter form holds changes nothing. */
function compareForms(
  comparison: ListComparison,
  place: Place,
  mine: readonly Item[],
  theirs: readonly Item[],
): readonly Difference[] {
  const gone = without(mine, theirs)
  const added = without(theirs, mine)
  if (gone.length === 1 && added.length === 1) return [describeItem(comparison, place, gone[0], added[0])]
  const held = (item: Item, others: readonly Item[]): boolean =>
    others.some((other) => comparison.rank(item.value, other.value) === 'stricter')
  return [
    ...gone.map((item) => {
      const difference = describeItem(comparison, place, item, undefined)
      return held(item, theirs) ? { ...difference, direction: 'cosmetic' as const } : difference
    }),
    ...added.map((item) => {
      const difference = describeItem(comparison, place, undefined, item)
      return held(item, mine) ? { ...difference, direction: 'cosmetic' as const } : difference
    }),
  ]
}

function describeItem(
  { identity, describe, rank }: ListComparison,
  place: Place,
  declared: Item | undefined,
  live: Item | undefined,
): Difference {
  const one = (declared ?? live)?.value ?? {}
  const path = `${place.path}/${identity(one)}`
  if (declared === undefined || live === undefined) {
    const gone = live === undefined
    const words = `${describe(one)} ${gone ? 'is no longer required' : 'is required on top'}`
    const direction = gone ? 'weaker' : 'stricter'
    const pointer = declared?.pointer ?? place.pointer
    return {
      rule: 'parameter',
      direction,
      path,
      pointer,
      ...(gone ? { declared: one } : { live: one }),
      words,
    }
  }
  return {
    rule: 'parameter',
    direction: rank(declared.value, live.value),
    path,
    pointer: declared.pointer,
    declared: declared.value,
    live: live.value,
    words: `${describe(declared.value)} is declared, ${describe(live.value)} is live`,
  }
}

function items(kind: ListKind, raw: Json | undefined, pointer: string): readonly Item[] {
  const byText = new Map<string, Item>()
  for (const [index, value] of listOf(raw).entries()) {
    const item = { value: objectOf(canonicalItem(kind, value)), pointer: pointerTo(pointer, index) }
    const key = formatCanonicalJson(item.value)
    if (!byText.has(key)) byText.set(key, item)
  }
  return [...byText.keys()].toSorted().flatMap((key) => byText.get(key) ?? [])
}

/** The items that the other side does not have in the same form. */
const without = (list: readonly Item[], others: readonly Item[]): readonly Item[] =>
  list.filter(({ value }) => !others.some((other) => sameJson(other.value, value)))

const text = (item: JsonObject, name: string): string => {
  const value = member(item, name)
  return typeof value === 'string' ? value : value === undefined ? '' : formatCanonicalJson(value)
}

/** A demand for one source is stricter than one for any source; two sources are not ordered. */
const presence = (declared: Json | undefined, live: Json | undefined): Direction =>
  declared === undefined ? 'stricter' : live === undefined ? 'weaker' : 'incomparable'

function sameExcept(a: JsonObject, b: JsonObject, names: readonly string[]): boolean {
  const rest = (object: JsonObject): JsonObject =>
    Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)))
  return sameJson(rest(a), rest(b))
}
