import { quoted } from '@tier3/model/display'
import type { Json, JsonObject } from '@tier3/model/json'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import { requestBody } from './request-body.ts'
import type { Ruleset } from './ruleset.ts'

/**
 * A ruleset as a file: no server fields, in stable order, two spaces, one final newline. One with a hidden bypass list
 * is refused, since its file would say that nobody can bypass.
 */
export function formatRulesetFile(ruleset: Ruleset): Result<string, Problem> {
  if (ruleset.bypass.seen) return ok(formatRulesetBody(requestBody(ruleset)))
  return failed(
    problem('permission/denied', {
      attempted: `write a file of the ${ruleset.target} ruleset ${quoted(ruleset.name)}`,
      current: 'who can bypass it was not shown to this token',
      desired: 'the whole ruleset must be known',
      fix: 'Give the token of an App with the permission Administration: write.',
    }),
  )
}

/** A file name for a ruleset: target and name in letters, digits and hyphens. */
export function rulesetFileName({ target, name }: Pick<Ruleset, 'target' | 'name'>): string {
  const words = `${target} ${name}`.toLowerCase().match(/[a-z0-9]+/g) ?? []
  return `${words.join('-')}.json`
}

/** A request body in the form of a file. */
export const formatRulesetBody = (body: JsonObject): string =>
  `${JSON.stringify(inStableOrder(body), null, 2)}\n`

const TOP: readonly string[] = ['name', 'target', 'enforcement', 'bypass_actors', 'conditions', 'rules']
const FIRST: readonly string[] = ['type', 'actor_type', 'actor_id', 'name', 'context', 'include']

/** Keys in an order that does not depend on who wrote the value: known ones first, then by code unit. */
function inStableOrder(value: Json, known: readonly string[] = TOP): Json {
  if (Array.isArray(value)) return value.map((item) => inStableOrder(item, FIRST))
  if (typeof value !== 'object' || value === null) return value
  const object = value as JsonObject
  const rank = (name: string): number => (known.includes(name) ? known.indexOf(name) : known.length)
  const names = Object.keys(object).toSorted((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))
  return Object.fromEntries(names.map((name) => [name, inStableOrder(object[name] ?? null, FIRST)]))
}
