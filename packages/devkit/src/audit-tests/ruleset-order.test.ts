import { compareRuleset } from '@tier3/audit/compare/compare-ruleset'
import { opposite } from '@tier3/audit/compare/difference'
import { foldDirections } from '@tier3/audit/compare/drift-verdict'
import { canonicalText } from '@tier3/audit/ruleset/canonical-ruleset'
import { decodeRuleset } from '@tier3/audit/ruleset/decode-ruleset'
import { encodeRuleset } from '@tier3/audit/ruleset/encode-ruleset'
import { requestBody } from '@tier3/audit/ruleset/request-body'
import type { Ruleset } from '@tier3/audit/ruleset/ruleset'
import { formatCanonicalJson } from '@tier3/model/canonical-json'
import type { Json, JsonObject } from '@tier3/model/json'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const RUNS = { numRuns: 500, seed: 20_261_122 }

const member = (name: string, value: fc.Arbitrary<Json>) =>
  fc.option(value, { nil: undefined }).map((one) => (one === undefined ? {} : { [name]: one }))
const parameters = (...members: readonly fc.Arbitrary<JsonObject>[]): fc.Arbitrary<JsonObject> =>
  fc.tuple(...members).map((list) => Object.assign({}, ...list) as JsonObject)
const rule = (type: string, ...members: readonly fc.Arbitrary<JsonObject>[]): fc.Arbitrary<Json> =>
  parameters(...members).map((one) => (Object.keys(one).length === 0 ? { type } : { type, parameters: one }))

const checks = fc.array(
  fc
    .tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom(null, 0, 5, 6))
    .map(([context, integration_id]) => ({ context, integration_id })),
  { maxLength: 3 },
)
const rules: fc.Arbitrary<Json> = fc.uniqueArray(
  fc.oneof(
    fc.constantFrom<Json>({ type: 'deletion' }, { type: 'update' }, { type: 'copilot_code_review' }),
    rule(
      'pull_request',
      fc.integer({ min: 0, max: 3 }).map((count) => ({ required_approving_review_count: count })),
      member('require_code_owner_review', fc.boolean()),
      member(
        'allowed_merge_methods',
        fc.uniqueArray(fc.constantFrom('merge', 'squash', 'rebase'), { minLength: 1 }),
      ),
    ),
    rule(
      'required_status_checks',
      checks.map((list) => ({ required_status_checks: list })),
      member('do_not_enforce_on_create', fc.constantFrom(true, false, null)),
    ),
    rule('time_lock', member('hours', fc.integer({ min: 1, max: 3 }))),
  ),
  { selector: (one) => (one as { readonly type: string }).type, maxLength: 5 },
)
const actors: fc.Arbitrary<Json> = fc.array(
  fc
    .tuple(
      fc.constantFrom('RepositoryRole', 'Team', 'OrganizationAdmin'),
      fc.constantFrom(2, 4, 5),
      fc.constantFrom('always', 'pull_request', 'exempt'),
    )
    .map(([actor_type, actor_id, bypass_mode]) => ({ actor_type, actor_id, bypass_mode })),
  { maxLength: 3 },
)
const patterns = fc.uniqueArray(
  fc.constantFrom(
    '~ALL',
    '~DEFAULT_BRANCH',
    'refs/heads/main',
    'refs/heads/*',
    'refs/heads/**/*',
    'refs/heads/r[0-9]',
  ),
  { maxLength: 3 },
)
const body: fc.Arbitrary<JsonObject> = fc
  .tuple(fc.constantFrom('active', 'evaluate', 'disabled'), rules, actors, patterns, patterns)
  .map(([enforcement, list, bypass_actors, include, exclude]) => ({
    name: 'r',
    target: 'branch',
    enforcement,
    rules: list,
    bypass_actors,
    conditions: { ref_name: { include, exclude } },
  }))

function decoded(value: Json): Ruleset {
  const result = decodeRuleset(value, 'live')
  if (!result.ok) throw new Error(result.problem.reason)
  return result.value
}

const lines = (a: Ruleset, b: Ruleset, turn = false): readonly string[] =>
  compareRuleset(a, b)
    .map(({ direction, path }) => `${turn ? opposite(direction) : direction} ${path}`)
    .toSorted()

/** The same document with lists and keys in another order. */
function shuffled(value: Json, seed: number): Json {
  if (Array.isArray(value)) {
    const items = value.map((item, index) => shuffled(item, seed + index))
    return items.toSorted((a, b) => rank(a, seed) - rank(b, seed))
  }
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value as JsonObject).map(([key, one]) => [key, shuffled(one, seed)] as const)
  return Object.fromEntries(entries.toSorted(([a], [b]) => rank(a, seed) - rank(b, seed)))
}

const rank = (value: Json, seed: number): number =>
  Array.from(formatCanonicalJson(value)).reduce(
    (sum, one) => (sum * 31 + one.charCodeAt(0) + seed) % 10_007,
    seed,
  )

describe('rulesets of any shape', () => {
  it('come back from a round trip as they were', () => {
    fc.assert(
      fc.property(body, (value) => {
        expect(formatCanonicalJson(encodeRuleset(decoded(value)))).toBe(formatCanonicalJson(value))
        expect(canonicalText(decoded(encodeRuleset(decoded(value))))).toBe(canonicalText(decoded(value)))
        expect(canonicalText(decoded(requestBody(decoded(value))))).toBe(canonicalText(decoded(value)))
      }),
      RUNS,
    )
  })

  it('differ from each other in the same way in any order', () => {
    fc.assert(
      fc.property(body, body, fc.integer({ min: 1, max: 999 }), (a, b, seed) => {
        const other = lines(decoded(shuffled(a, seed)), decoded(shuffled(b, seed + 1)))
        expect(other).toEqual(lines(decoded(a), decoded(b)))
      }),
      RUNS,
    )
  })

  it('differ in no way from themselves, and have then one canonical text', () => {
    fc.assert(
      fc.property(body, body, fc.integer({ min: 1, max: 999 }), (a, b, seed) => {
        expect(lines(decoded(a), decoded(shuffled(a, seed)))).toEqual([])
        const sameText = canonicalText(decoded(a)) === canonicalText(decoded(b))
        expect(lines(decoded(a), decoded(b)).length === 0).toBe(sameText)
      }),
      RUNS,
    )
  })

  it('differ in the opposite direction when the sides are turned round', () => {
    fc.assert(
      fc.property(body, body, (a, b) => {
        expect(lines(decoded(b), decoded(a), true)).toEqual(lines(decoded(a), decoded(b)))
      }),
      RUNS,
    )
  })

  it('are never cleaner with a hidden bypass list', () => {
    fc.assert(
      fc.property(body, body, (a, b) => {
        const hidden = decoded({ ...b, bypass_actors: null })
        const verdict = foldDirections(compareRuleset(decoded(a), hidden).map(({ direction }) => direction))
        expect(['weakened', 'changed', 'unknown']).toContain(verdict)
      }),
      RUNS,
    )
  })
})
