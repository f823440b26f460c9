import type { JsonObject } from '@tier3/model/json'
import { compareRuleset } from '../compare/compare-ruleset.ts'
import type { Difference } from '../compare/difference.ts'
import { canonicalRuleset } from '../ruleset/canonical-ruleset.ts'
import { encodeRuleset } from '../ruleset/encode-ruleset.ts'
import { requestBody } from '../ruleset/request-body.ts'
import { isActive, type Ruleset } from '../ruleset/ruleset.ts'
import { byIdentity, type PlanStep, type RestingRuleset } from './ruleset-plan.ts'

export const canonicalBody = (ruleset: Ruleset): JsonObject => encodeRuleset(canonicalRuleset(ruleset))

export const createStep = (declared: Ruleset): PlanStep => ({
  action: 'create',
  effect: isActive(declared) ? 'strengthens' : 'keeps',
  target: declared.target,
  name: declared.name,
  body: requestBody(declared),
  changes: [],
})

/** The step from what is live to what is wanted; undefined when only words differ. */
export function updateStep(live: Ruleset, wanted: Ruleset): PlanStep | undefined {
  // What a file repeats of a server is about a caller of another day.
  const differences = compareRuleset(live, { ...wanted, server: {} }).filter(
    ({ direction }) => direction !== 'cosmetic',
  )
  if (differences.length === 0) return undefined
  return {
    action: 'update',
    effect: effectOf(differences),
    target: wanted.target,
    name: wanted.name,
    ...place(live),
    body: requestBody(wanted),
    changes: differences.map(({ direction, path }) => `${path} (${direction})`),
  }
}

export const deleteStep = (live: Ruleset): PlanStep => ({
  action: 'delete',
  effect: isActive(live) ? 'weakens' : 'keeps',
  target: live.target,
  name: live.name,
  ...place(live),
  changes: [],
})

/** Those of the rulesets that no step touches, as they are now. */
export function restsOf(own: readonly Ruleset[], steps: readonly PlanStep[]): readonly RestingRuleset[] {
  const touched = new Set(steps.map(({ id }) => id))
  return own
    .filter(({ server }) => server.id === undefined || !touched.has(server.id))
    .map((one) => ({ target: one.target, name: one.name, ...place(one) }))
    .toSorted(byIdentity)
}

const place = (live: Ruleset): Omit<RestingRuleset, 'target' | 'name'> => ({
  ...(live.server.id === undefined ? {} : { id: live.server.id }),
  ...(live.server.updatedAt === undefined ? {} : { updatedAt: live.server.updatedAt }),
  before: canonicalBody(live),
})

function effectOf(differences: readonly Difference[]): PlanStep['effect'] {
  const has = (...directions: readonly string[]): boolean =>
    differences.some(({ direction }) => directions.includes(direction))
  if (has('weaker', 'incomparable', 'unknown')) return 'weakens'
  return has('stricter') ? 'strengthens' : 'keeps'
}
