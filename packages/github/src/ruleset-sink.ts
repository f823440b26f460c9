import { isJsonObject, type Json, type JsonObject } from '@tier3/model/json'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import {
  RULESET_FIELDS,
  type RawRuleset,
  type RulesetOwner,
  type RulesetSink,
} from '@tier3/model/ruleset-ports'
import type { Asking, RestClient } from './rest-client.ts'
import { unexpectedAnswer } from './rest-refusal.ts'
import { decodeEntry } from './ruleset-decoding.ts'
import { readRuleset } from './ruleset-reading.ts'
import {
  assureOwner,
  malformedOrganization,
  readableRefusal,
  rulesetPlace,
  unseenOwner,
  type RulesetPlace,
} from './ruleset-routes.ts'

/** Changes rulesets on GitHub. A new ruleset is asked for once only, since asking twice could make two. */
export function createRulesetSink(options: { readonly client: RestClient }): RulesetSink {
  const { client } = options

  async function readBack(
    place: RulesetPlace,
    id: number,
    attempted: string,
  ): Promise<Result<RawRuleset, Problem>> {
    const ruleset = await readRuleset(client, place, id, { attempted, permission: place.permissions.read })
    if (!ruleset.ok) return failed(ruleset.problem)
    return ruleset.value === undefined
      ? failed(unexpectedAnswer(attempted, 'the ruleset is gone right after it was written'))
      : ok(ruleset.value)
  }

  return {
    create: (owner, body) =>
      atPlace(owner, 'create a ruleset', async (place, asking) => {
        const data = writableBody(body, asking.attempted)
        if (!data.ok) return failed(data.problem)
        const parameters = { ...place.where, data: data.value }
        const answer = await client.request(`POST ${place.base}`, parameters, asking)
        if (!answer.ok) return failed(readableRefusal(answer.problem))
        if (answer.value.kind === 'not-found') return failed(unseenOwner(owner, asking))
        const made = decodeEntry(answer.value.data)
        if (!made.ok) return failed(unexpectedAnswer(asking.attempted, made.problem))
        return readBack(place, made.value.id, asking.attempted)
      }),
    update: (owner, id, body) =>
      atPlace(owner, `change ruleset ${id}`, async (place, asking) => {
        const data = writableBody(body, asking.attempted)
        if (!data.ok) return failed(data.problem)
        const parameters = { ...place.where, ruleset_id: id, data: data.value }
        const again = { ...asking, idempotent: true }
        const answer = await client.request(`PUT ${place.base}/{ruleset_id}`, parameters, again)
        if (!answer.ok) return failed(readableRefusal(answer.problem))
        if (answer.value.kind === 'found') return readBack(place, id, asking.attempted)
        const seen = await assureOwner(client, owner, asking)
        if (!seen.ok) return failed(seen.problem)
        const current = 'GitHub has no such ruleset of this owner'
        const desired = 'it must be there, and belong to the owner itself'
        return failed(problem('service/github-refused', { attempted: asking.attempted, current, desired }))
      }),
    delete: (owner, id) =>
      atPlace(owner, `delete ruleset ${id}`, async (place, asking) => {
        const where = { ...place.where, ruleset_id: id }
        const again = { ...asking, idempotent: true }
        const answer = await client.request(`DELETE ${place.base}/{ruleset_id}`, where, again)
        if (!answer.ok) return failed(readableRefusal(answer.problem))
        // an earlier try may have removed it and lost its answer, so only what is there now counts
        const left = await readRuleset(client, place, id, asking)
        if (!left.ok) return failed(left.problem)
        if (left.value === undefined) return assureOwner(client, owner, asking)
        return failed(unexpectedAnswer(asking.attempted, 'the ruleset is still there'))
      }),
  }
}

async function atPlace<T>(
  owner: RulesetOwner,
  what: string,
  act: (place: RulesetPlace, asking: Asking) => Promise<Result<T, Problem>>,
): Promise<Result<T, Problem>> {
  const place = rulesetPlace(owner)
  if (place === undefined) return failed(malformedOrganization(what))
  return act(place, { attempted: `${what} of ${place.name}`, permission: place.permissions.administer })
}

/** The six parts that a caller sets, as JSON. GitHub keeps or clears what is left out, so nothing may be. */
function writableBody(body: JsonObject, attempted: string): Result<string, Problem> {
  const wrong = RULESET_FIELDS.find((field) => !isWhole(field, body[field]))
  if (wrong !== undefined) {
    const current = `the ruleset to be written has no ${wrong}`
    const desired = 'it must be written whole, with its bypass list'
    return failed(problem('input/malformed', { attempted, current, desired }))
  }
  const fields = RULESET_FIELDS.map((field) => [field, body[field]] as const)
  // rulesets without conditions cannot say so: null is not in GitHub's description
  const written = fields.filter(([field, value]) => field !== 'conditions' || value !== null)
  return ok(JSON.stringify(Object.fromEntries(written)))
}

function isWhole(field: (typeof RULESET_FIELDS)[number], value: Json | undefined): boolean {
  if (field === 'bypass_actors' || field === 'rules') return Array.isArray(value)
  if (field === 'conditions') return value === null || isJsonObject(value)
  return typeof value === 'string' && value !== ''
}
