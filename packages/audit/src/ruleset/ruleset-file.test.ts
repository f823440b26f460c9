import { formatCanonicalJson } from '@tier3/model/canonical-json'
import { parseJson, type Json, type JsonObject } from '@tier3/model/json'
import { describe, expect, it } from 'vitest'
import { actor, branchBody, decoded, drift, rule, rules } from '../compare/drift.fixture.ts'
import { canonicalText } from './canonical-ruleset.ts'
import { decodeRuleset, decodeRulesets } from './decode-ruleset.ts'
import { encodeRuleset } from './encode-ruleset.ts'
import { formatRulesetFile, rulesetFileName } from './ruleset-file.ts'

const first = (value: Json) => {
  const [ruleset] = decoded(value)
  if (ruleset === undefined) throw new Error('the fixture has no ruleset')
  return ruleset
}

/** Things that GitHub may add at any time, at every level. */
const OPEN: JsonObject = {
  ...branchBody({
    future: { nested: [1, null, 'x'] },
    conditions: { ref_name: { include: ['~ALL'], exclude: [], since: 4 }, moon: { phase: ['full'] } },
    bypass_actors: [{ ...(actor('Robot', 7, 'at_night') as JsonObject), until: '2027' }],
  }),
  ...rules(
    rule('time_lock', { hours: [1, 2], deep: { b: 1, a: null } }),
    { type: 'deletion', reason: 'kept' },
    rule('pull_request', { required_approving_review_count: 1, mood: null }),
  ),
}

describe('the round trip', () => {
  it.each<readonly [string, JsonObject]>([
    ['an open ruleset', OPEN],
    ['a plain ruleset', branchBody()],
    ['a ruleset for pushes', branchBody({ target: 'push', conditions: undefined })],
    ['a hidden list', branchBody({ bypass_actors: undefined })],
    ['a target to come', branchBody({ target: 'moon', enforcement: 'gentle' })],
  ])('%s is encoded as it was decoded', (_name, body) => {
    expect(formatCanonicalJson(encodeRuleset(first(body)))).toBe(formatCanonicalJson(body))
    expect(canonicalText(first(encodeRuleset(first(body))))).toBe(canonicalText(first(body)))
  })

  it('a key of the prototype is a key like any other', () => {
    const text =
      '{"name":"a","enforcement":"active","rules":[{"type":"x","parameters":{"__proto__":{"a":1}}}],"conditions":{"__proto__":3}}'
    const parsed = parseJson(text)
    const ruleset = first(parsed.ok ? parsed.value : null)
    expect(canonicalText(ruleset)).toContain('"parameters":{"__proto__":{"a":1}}')
    expect(canonicalText(ruleset)).toContain('"__proto__":3')
  })

  it('the canonical form is its own canonical form', () => {
    const once = canonicalText(first(OPEN))
    const parsed = parseJson(once)
    expect(canonicalText(first(parsed.ok ? parsed.value : null))).toBe(once)
  })
})

describe('formatRulesetFile', () => {
  it('writes a file in stable order that is in sync with what it was made of', () => {
    const answer = { rules: OPEN['rules'], ...OPEN, id: 9, updated_at: 'now', source: 'a/b' } as JsonObject
    const text = formatRulesetFile(first(answer))
    const parsed = parseJson(text.ok ? text.value : '')
    expect(parsed.ok && drift(parsed.value, answer).verdict).toBe('in-sync')
    expect(parsed.ok && Object.keys(parsed.value as JsonObject)).toEqual([
      'name',
      'target',
      'enforcement',
      'bypass_actors',
      'conditions',
      'rules',
      'future',
    ])
  })

  it('writes the same bytes whatever the order of what was read', () => {
    const turned = branchBody(rules(rule('update'), rule('deletion')))
    expect(formatRulesetFile(first(turned))).toEqual(formatRulesetFile(first(branchBody())))
  })

  it('writes no file that would say that nobody can bypass', () => {
    expect(formatRulesetFile(first(branchBody({ bypass_actors: null })))).toMatchObject({
      ok: false,
      problem: { code: 'permission/denied' },
    })
  })

  it.each([
    ['Protect release tags', 'tag-protect-release-tags.json'],
    ['../../etc/passwd', 'tag-etc-passwd.json'],
    ['…', 'tag.json'],
  ])('names a file for %s', (name, expected) => {
    expect(rulesetFileName({ target: 'tag', name })).toBe(expected)
  })
})

describe('decodeRulesets', () => {
  const without = (name: string): JsonObject => branchBody({ [name]: undefined })
  it.each<readonly [string, Json, string, string]>([
    ['a text', 'x', '', 'a ruleset is an object'],
    ['no name', without('name'), '', 'a ruleset has a `name` of 1 to 100 characters'],
    [
      'a long name',
      branchBody({ name: 'x'.repeat(101) }),
      '/name',
      'a ruleset has a `name` of 1 to 100 characters',
    ],
    [
      'no enforcement',
      without('enforcement'),
      '',
      'a ruleset has an `enforcement`: "active", "evaluate" or "disabled"',
    ],
    ['a target that is no text', branchBody({ target: 3 }), '/target', 'the `target` is a text'],
    [
      'conditions that are a list',
      branchBody({ conditions: [] }),
      '/conditions',
      'the `conditions` are an object',
    ],
    [
      'refs that are a text',
      branchBody({ conditions: { ref_name: 'x' } }),
      '/conditions/ref_name',
      '`ref_name` is an object',
    ],
    [
      'an include that is a text',
      branchBody({ conditions: { ref_name: { include: 'x' } } }),
      '/conditions/ref_name/include',
      '`include` is a list of texts',
    ],
    [
      'an exclude with a number',
      branchBody({ conditions: { ref_name: { exclude: [1] } } }),
      '/conditions/ref_name/exclude',
      '`exclude` is a list of texts',
    ],
    ['rules that are an object', branchBody({ rules: {} }), '/rules', 'the `rules` are a list'],
    ['a rule without type', branchBody({ rules: [{}] }), '/rules/0', 'a rule is an object with a `type`'],
    [
      'parameters that are a list',
      branchBody({ rules: [{ type: 'a', parameters: [] }] }),
      '/rules/0/parameters',
      'the `parameters` of a rule are an object',
    ],
    [
      'bypass actors that are an object',
      branchBody({ bypass_actors: {} }),
      '/bypass_actors',
      'the `bypass_actors` are a list',
    ],
    [
      'an actor without type',
      branchBody({ bypass_actors: [{}] }),
      '/bypass_actors/0',
      'a bypass actor is an object with an `actor_type`',
    ],
    [
      'an id that is a list',
      branchBody({ bypass_actors: [{ actor_type: 'Team', actor_id: [] }] }),
      '/bypass_actors/0/actor_id',
      'an `actor_id` is a number',
    ],
    [
      'a mode that is a number',
      branchBody({ bypass_actors: [{ actor_type: 'Team', bypass_mode: 1 }] }),
      '/bypass_actors/0/bypass_mode',
      'a `bypass_mode` is a text',
    ],
    [
      'a version without rules',
      { state: without('rules') },
      '/state',
      'it has no `rules`: entries of the list of rulesets do not hold them; give the answer for one ruleset',
    ],
    [
      'more rules than GitHub takes',
      branchBody({ rules: Array.from({ length: 501 }, () => ({ type: 'x' })) }),
      '/rules',
      'there are more than 500 entries',
    ],
    [
      'more actors than GitHub takes',
      branchBody({ bypass_actors: Array.from({ length: 501 }, () => ({ actor_type: 'x' })) }),
      '/bypass_actors',
      'there are more than 500 entries',
    ],
  ])('refuses %s', (_name, value, pointer, reason) => {
    expect(decodeRulesets(value, 'declared')).toEqual({ ok: false, problem: [{ pointer, reason }] })
    expect(decodeRuleset(value, 'live')).toEqual({ ok: false, problem: { pointer, reason } })
  })

  it('reports every broken ruleset of a list', () => {
    const result = decodeRulesets([without('name'), branchBody(), without('rules')], 'declared')
    expect(result.ok ? [] : result.problem.map(({ pointer }) => pointer)).toEqual(['/0', '/2'])
  })

  it('a hidden list is not an empty one', () => {
    expect(first(branchBody({ bypass_actors: null })).bypass).toEqual({ seen: false })
    expect(first(branchBody({ bypass_actors: undefined })).bypass).toEqual({ seen: false })
    expect(first(branchBody()).bypass).toEqual({ seen: true, actors: [] })
  })
})
