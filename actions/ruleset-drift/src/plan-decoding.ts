import { sameJson } from '@tier3/audit/compare/difference'
import { describeRuleset } from '@tier3/audit/compare/ruleset-finding'
import { createStep, deleteStep, updateStep } from '@tier3/audit/plan/plan-steps'
import {
  inSafeOrder,
  type PlanStep,
  type RestingRuleset,
  type RulesetPlan,
} from '@tier3/audit/plan/ruleset-plan'
import { decodeRuleset, type Side } from '@tier3/audit/ruleset/decode-ruleset'
import type { Ruleset } from '@tier3/audit/ruleset/ruleset'
import { isJsonObject, type Json, type JsonObject } from '@tier3/model/json'
import { collect, failed, ok, type Result } from '@tier3/model/result'

/** Far above the 75 rulesets that a repository or an organization may have, twice. */
const MOST_STEPS = 500

/** Decodes the members of a plan, and works out anew everything in it that can be worked out. */
export function decodePlan(value: JsonObject): Result<RulesetPlan, string> {
  const { scope, allowsDelete, steps, kept, rests, ...unknown } = value
  const [surplus] = Object.keys(unknown)
  if (surplus !== undefined) return failed(`it has a member ${surplus}, which no plan has`)
  if (typeof scope !== 'string' || scope === '') return failed('it does not say whose rulesets it is for')
  if (typeof allowsDelete !== 'boolean') return failed('it does not say whether deletions are allowed')
  const decoded = decodeList(steps, 'steps', decodeStep)
  if (!decoded.ok) return decoded
  const resting = decodeList(rests, 'rests', decodeRest)
  if (!resting.ok) return resting
  const ordered = inSafeOrder(decoded.value)
  if (ordered.some((step, index) => step !== decoded.value[index])) {
    return failed('its steps are not in the order that keeps the protection')
  }
  if (!allowsDelete && ordered.some(({ action }) => action === 'delete'))
    return failed('it deletes a ruleset, and does not allow deletions')
  const ids = [...ordered, ...resting.value].flatMap(({ id }) => id ?? [])
  if (new Set(ids).size < ids.length) return failed('it names a ruleset twice')
  const names = resting.value.map(describeRuleset)
  const words = decodeList(kept, 'kept', (item) =>
    typeof item === 'string' && names.includes(item)
      ? ok(item)
      : failed('it says of a ruleset that it stays, which it does not know'),
  )
  if (!words.ok) return words
  return ok({ scope, allowsDelete, steps: ordered, kept: words.value, rests: resting.value })
}

function decodeList<T>(
  value: Json | undefined,
  name: string,
  decode: (item: Json) => Result<T, string>,
): Result<readonly T[], string> {
  if (!Array.isArray(value)) return failed(`it has no list of ${name}`)
  if (value.length > MOST_STEPS) return failed(`it has more than ${MOST_STEPS} ${name}`)
  const items = collect(value.map(decode))
  return items.ok ? items : failed(items.problem[0] ?? `its ${name} are malformed`)
}

function decodeStep(value: Json): Result<PlanStep, string> {
  if (!isJsonObject(value)) return failed('a step is no object')
  const step = derivedStep(value)
  if (!step.ok) return step
  const derived = step.value === undefined ? undefined : Object.fromEntries(Object.entries(step.value))
  return step.value !== undefined && sameJson(derived, value)
    ? ok(step.value)
    : failed(`the step on ${nameOf(value)} is not what its bodies make of it`)
}

/** The step that the bodies of a step come to. */
function derivedStep(value: JsonObject): Result<PlanStep | undefined, string> {
  const { action, id, updatedAt, before, body } = value
  if (action === 'create') {
    const wanted = rulesetOf(body, 'declared')
    return wanted === undefined ? failed(unreadable(value)) : ok(createStep(wanted))
  }
  if (action !== 'update' && action !== 'delete') return failed('a step neither creates, updates nor deletes')
  const live = rulesetOf(before, 'live')
  if (live === undefined || !live.bypass.seen || !isId(id)) return failed(unreadable(value))
  if (updatedAt !== undefined && typeof updatedAt !== 'string') return failed(unreadable(value))
  const placed = { ...live, server: { id, ...(updatedAt === undefined ? {} : { updatedAt }) } }
  if (action === 'delete') return ok(deleteStep(placed))
  const wanted = rulesetOf(body, 'declared')
  return wanted === undefined ? failed(unreadable(value)) : ok(updateStep(placed, wanted))
}

function decodeRest(value: Json): Result<RestingRuleset, string> {
  if (!isJsonObject(value)) return failed('a resting ruleset is no object')
  const { target, name, id, updatedAt, before, ...unknown } = value
  const ruleset = rulesetOf(before, 'live')
  if (ruleset === undefined || !isJsonObject(before)) return failed(`${nameOf(value)} rests without its body`)
  const isWhole =
    Object.keys(unknown).length === 0 &&
    target === ruleset.target &&
    name === ruleset.name &&
    (id === undefined || isId(id)) &&
    (updatedAt === undefined || typeof updatedAt === 'string')
  if (!isWhole) return failed(`the resting ruleset ${nameOf(value)} is malformed`)
  return ok({
    target: ruleset.target,
    name: ruleset.name,
    ...(id === undefined ? {} : { id }),
    ...(updatedAt === undefined ? {} : { updatedAt }),
    before,
  })
}

function rulesetOf(value: Json | undefined, side: Side): Ruleset | undefined {
  const decoded = value === undefined ? undefined : decodeRuleset(value, side)
  return decoded?.ok === true ? decoded.value : undefined
}

const isId = (value: Json | undefined): value is number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value > 0

const nameOf = ({ target, name }: JsonObject): string =>
  describeRuleset({ target: textOf(target), name: textOf(name) })

const textOf = (value: Json | undefined): string => (typeof value === 'string' ? value : 'of no name')

const unreadable = (value: JsonObject): string =>
  `the step on ${nameOf(value)} does not hold the rulesets it is about`
