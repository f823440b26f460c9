import { isJsonObject, type Json, type JsonObject } from '@tier3/model/json'
import { failed, ok, type Result } from '@tier3/model/result'
import { idOf, isList, member, pointerTo, textOf, without } from './json-reading.ts'
import type { Bypass, BypassActor, Rule, Ruleset, ServerFacts } from './ruleset.ts'

/** Why a value is no ruleset, and where. */
export interface RulesetProblem {
  readonly pointer: string
  readonly reason: string
}

/**
 * Who speaks: in a `declared` file an absent bypass list is empty, as it is when GitHub creates from the file; in a
 * `live` answer an absent or null one was hidden.
 */
export type Side = 'declared' | 'live'

const POLICY = ['name', 'target', 'enforcement', 'conditions', 'rules', 'bypass_actors']
const SERVER = [
  'id',
  'node_id',
  'created_at',
  'updated_at',
  '_links',
  'source_type',
  'source',
  'current_user_can_bypass',
]

/** Far above what GitHub takes. */
const MOST_ENTRIES = 500
const TOO_MANY = `there are more than ${MOST_ENTRIES} entries`

/** Reads a document: one ruleset, a list of them, or a version of the history, which holds one in `state`. */
export function decodeRulesets(
  value: Json,
  side: Side,
): Result<readonly Ruleset[], readonly RulesetProblem[]> {
  const rulesets: Ruleset[] = []
  const problems: RulesetProblem[] = []
  const items: readonly (readonly [Json, string])[] = isList(value)
    ? value.map((item, index) => [item, pointerTo('', index)] as const)
    : [[value, '']]
  for (const [item, pointer] of items) {
    const decoded = decodeRuleset(item, side, pointer)
    if (decoded.ok) rulesets.push(decoded.value)
    else problems.push(decoded.problem)
  }
  return problems.length > 0 ? failed(problems) : ok(rulesets)
}

/** Reads an API body, an API answer, a web export or a version of the history. Nothing in it is lost. */
export function decodeRuleset(value: Json, side: Side, pointer = ''): Result<Ruleset, RulesetProblem> {
  if (!isJsonObject(value)) return failed({ pointer, reason: 'a ruleset is an object' })
  const state = member(value, 'state')
  if (state !== undefined && member(value, 'rules') === undefined) {
    return decodeRuleset(state, side, pointerTo(pointer, 'state'))
  }
  const shape = shapeProblem(value, pointer)
  if (shape !== undefined) return failed(shape)
  const rules = decodeRules(member(value, 'rules'), pointerTo(pointer, 'rules'))
  if (!rules.ok) return rules
  const bypass = decodeBypass(member(value, 'bypass_actors'), side, pointerTo(pointer, 'bypass_actors'))
  if (!bypass.ok) return bypass
  return ok({
    name: textOf(member(value, 'name')) ?? '',
    target: textOf(member(value, 'target')) ?? 'branch',
    enforcement: textOf(member(value, 'enforcement')) ?? '',
    conditions: (member(value, 'conditions') ?? {}) as JsonObject,
    rules: rules.value,
    bypass: bypass.value,
    ...(side === 'declared' && member(value, 'bypass_actors') === undefined ? { bypassAbsent: true } : {}),
    other: without(value, [...POLICY, ...SERVER]),
    server: decodeServerFacts(value),
    pointer,
  })
}

function shapeProblem(value: JsonObject, pointer: string): RulesetProblem | undefined {
  const problem = (name: string, reason: string): RulesetProblem => ({
    pointer: Object.hasOwn(value, name) ? pointerTo(pointer, name) : pointer,
    reason,
  })
  const name = member(value, 'name')
  if (typeof name !== 'string' || name === '' || Array.from(name).length > 100) {
    return problem('name', 'a ruleset has a `name` of 1 to 100 characters')
  }
  if (typeof member(value, 'enforcement') !== 'string') {
    return problem('enforcement', 'a ruleset has an `enforcement`: "active", "evaluate" or "disabled"')
  }
  if (!['string', 'undefined'].includes(typeof member(value, 'target'))) {
    return problem('target', 'the `target` is a text')
  }
  const conditions = member(value, 'conditions')
  if (conditions !== undefined && !isJsonObject(conditions)) {
    return problem('conditions', 'the `conditions` are an object')
  }
  return refNameProblem(conditions, pointerTo(pointer, 'conditions', 'ref_name'))
}

/** Patterns that are no texts would be dropped by whoever reads them, and so change what is covered. */
function refNameProblem(conditions: JsonObject | undefined, pointer: string): RulesetProblem | undefined {
  const refName = conditions === undefined ? undefined : member(conditions, 'ref_name')
  if (refName === undefined) return undefined
  if (!isJsonObject(refName)) return { pointer, reason: '`ref_name` is an object' }
  const wrong = ['include', 'exclude'].find((name) => {
    const list = member(refName, name)
    return list !== undefined && !(isList(list) && list.every((item) => typeof item === 'string'))
  })
  return wrong === undefined
    ? undefined
    : { pointer: pointerTo(pointer, wrong), reason: `\`${wrong}\` is a list of texts` }
}

function decodeRules(value: Json | undefined, pointer: string): Result<readonly Rule[], RulesetProblem> {
  if (value === undefined) {
    const reason =
      'it has no `rules`: entries of the list of rulesets do not hold them; give the answer for one ruleset'
    return failed({ pointer: pointer.slice(0, -'/rules'.length), reason })
  }
  if (!isList(value)) return failed({ pointer, reason: 'the `rules` are a list' })
  if (value.length > MOST_ENTRIES) return failed({ pointer, reason: TOO_MANY })
  const rules: Rule[] = []
  for (const [index, item] of value.entries()) {
    const at = pointerTo(pointer, index)
    const type = isJsonObject(item) ? textOf(member(item, 'type')) : undefined
    if (!isJsonObject(item) || type === undefined) {
      return failed({ pointer: at, reason: 'a rule is an object with a `type`' })
    }
    const parameters = member(item, 'parameters') ?? {}
    if (!isJsonObject(parameters)) {
      return failed({
        pointer: pointerTo(at, 'parameters'),
        reason: 'the `parameters` of a rule are an object',
      })
    }
    rules.push({ type, parameters, other: without(item, ['type', 'parameters']), pointer: at })
  }
  return ok(rules)
}

function decodeBypass(value: Json | undefined, side: Side, pointer: string): Result<Bypass, RulesetProblem> {
  if (value === undefined) return ok(side === 'live' ? { seen: false } : { seen: true, actors: [] })
  if (!isList(value)) return failed({ pointer, reason: 'the `bypass_actors` are a list' })
  if (value.length > MOST_ENTRIES) return failed({ pointer, reason: TOO_MANY })
  const actors: BypassActor[] = []
  for (const [index, item] of value.entries()) {
    const at = pointerTo(pointer, index)
    const type = isJsonObject(item) ? textOf(member(item, 'actor_type')) : undefined
    if (!isJsonObject(item) || type === undefined) {
      return failed({ pointer: at, reason: 'a bypass actor is an object with an `actor_type`' })
    }
    const id = member(item, 'actor_id')
    if (id !== undefined && typeof id !== 'string' && typeof id !== 'number') {
      return failed({ pointer: pointerTo(at, 'actor_id'), reason: 'an `actor_id` is a number' })
    }
    const mode = member(item, 'bypass_mode') ?? 'always'
    if (typeof mode !== 'string') {
      return failed({ pointer: pointerTo(at, 'bypass_mode'), reason: 'a `bypass_mode` is a text' })
    }
    const other = without(item, ['actor_type', 'actor_id', 'bypass_mode'])
    actors.push({ type, id: id ?? null, mode, other, pointer: at })
  }
  return ok({ seen: true, actors })
}

function decodeServerFacts(value: JsonObject): ServerFacts {
  const id = idOf(member(value, 'id'))
  const fact = (name: string): string | undefined => textOf(member(value, name))
  const sourceType = fact('source_type')
  const source = fact('source')
  const updatedAt = fact('updated_at')
  const callerBypass = fact('current_user_can_bypass')
  return {
    ...(id === undefined ? {} : { id }),
    ...(sourceType === undefined ? {} : { sourceType }),
    ...(source === undefined ? {} : { source }),
    ...(updatedAt === undefined ? {} : { updatedAt }),
    ...(callerBypass === undefined ? {} : { callerBypass }),
  }
}
