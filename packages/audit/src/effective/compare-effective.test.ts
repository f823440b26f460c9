import type { Json } from '@tier3/model/json'
import { describe, expect, it } from 'vitest'
import { branchBody, decoded, refs, rule, rules } from '../compare/drift.fixture.ts'
import { compareEffective } from './compare-effective.ts'
import { decodeEffectiveAnswer } from './effective-answer.ts'
import { effectiveRules } from './effective-rules.ts'

const MAIN = 'refs/heads/main'
const answered = (type: string, id: number, parameters?: Json): Json => ({
  type,
  ruleset_id: id,
  ruleset_source_type: 'Repository',
  ruleset_source: 'acme/app',
  ...(parameters === undefined ? {} : { parameters }),
})
const one = (changes: { readonly [name: string]: Json | undefined } = {}): Json =>
  branchBody({ id: 7, ...rules(rule('deletion')), ...changes })
const CHECKS = { required_status_checks: [{ context: 'a' }], strict_required_status_checks_policy: false }

const rows: readonly (readonly [name: string, rulesets: Json, answer: Json, expected: readonly string[]])[] =
  [
    ['the same', one(), [answered('deletion', 7)], []],
    [
      'the same with defaults',
      one(rules(rule('required_status_checks', CHECKS))),
      [answered('required_status_checks', 7, { ...CHECKS, do_not_enforce_on_create: false })],
      [],
    ],
    ['not in force', one(), [], ['unknown effective/deletion']],
    [
      'from another ruleset',
      one(),
      [answered('deletion', 8)],
      ['unknown effective/deletion', 'cosmetic effective/deletion'],
    ],
    [
      'other parameters',
      one(rules(rule('required_status_checks', CHECKS))),
      [answered('required_status_checks', 7, { ...CHECKS, strict_required_status_checks_policy: true })],
      ['unknown effective/required_status_checks'],
    ],
    ['a ruleset that the list does not hold', [], [answered('deletion', 9)], ['cosmetic effective/deletion']],
    ['evaluated only', one({ enforcement: 'evaluate' }), [], []],
    ['for another branch', one(refs(['refs/heads/x'])), [], []],
    [
      'an exclude alone, and GitHub says it holds',
      one(refs([], ['refs/heads/x'])),
      [answered('deletion', 7)],
      [],
    ],
    ['an exclude alone, and GitHub says it does not', one(refs([], ['refs/heads/x'])), [], []],
    ['the default branch', one(refs(['~DEFAULT_BRANCH'])), [answered('deletion', 7)], []],
    ['rules about repositories', one(), [answered('deletion', 7), answered('repository_visibility', 9)], []],
  ]

describe('compareEffective', () => {
  it.each(rows)('%s', (_name, rulesets, answer, expected) => {
    const decodedAnswer = decodeEffectiveAnswer(answer)
    if (!decodedAnswer.ok) throw new Error(decodedAnswer.problem)
    const found = compareEffective(effectiveRules(decoded(rulesets), MAIN, 'main'), decodedAnswer.value)
    expect(found.map(({ direction, path }) => `${direction} ${path}`)).toEqual(expected)
    expect(new Set(found.map(({ code }) => code))).toEqual(
      new Set(expected.length === 0 ? [] : ['policy/ruleset-effective']),
    )
  })

  it.each([
    ['an object', {}, 'the effective rules are a list'],
    ['an entry without type', [{}], 'an effective rule has a `type`'],
  ])('refuses %s', (_name, answer, reason) => {
    expect(decodeEffectiveAnswer(answer)).toEqual({ ok: false, problem: reason })
  })
})
