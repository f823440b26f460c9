import type { Json } from '@tier3/model/json'
import { describe, expect, it } from 'vitest'
import { actor, live, refs, rule, rules, tagBody } from '../compare/drift.fixture.ts'
import { describeTag } from './describe-tag.ts'
import { evaluateTag } from './evaluate-tag.ts'
import type { TagDemand } from './tag-judgement.ts'

const DEMAND: TagDemand = {
  ref: 'refs/tags/v1',
  rules: ['update', 'deletion'],
  allowedBypass: [],
  bypass: 'unverified-ok',
}
const HIDDEN = { bypass_actors: undefined }

describe('evaluateTag with `unverified-ok`', () => {
  it('takes a hidden list for empty, and says what was not checked', () => {
    const judgement = evaluateTag(DEMAND, live(tagBody(HIDDEN)))
    expect(judgement).toMatchObject({
      result: 'protected',
      reasons: [],
      rules: [
        { type: 'update', state: 'bound', unverified: true },
        { type: 'deletion', state: 'bound', unverified: true },
      ],
      losses: [
        'who can pass by the rule update of "protect tag" was not checked, as accepted',
        'who can pass by the rule deletion of "protect tag" was not checked, as accepted',
      ],
    })
    expect(describeTag('refs/tags/v1', judgement)[0]).toBe(
      'update: bound as far as was shown ("protect tag": who can pass by it was not shown to this token)',
    )
  })

  it('loses nothing when another ruleset binds for certain', () => {
    const judgement = evaluateTag(DEMAND, live([tagBody(HIDDEN), tagBody({ name: 'clean' })]))
    expect([judgement.result, judgement.losses]).toEqual(['protected', []])
  })

  const rows: readonly (readonly [name: string, rulesets: Json, state: object, expected: string])[] = [
    ['a job that can bypass', tagBody({ ...HIDDEN, current_user_can_bypass: 'always' }), {}, 'unprotected'],
    ['a list that shows somebody', tagBody({ bypass_actors: [actor('DeployKey')] }), {}, 'unprotected'],
    ['a missing rule', tagBody({ ...HIDDEN, ...rules(rule('deletion')) }), {}, 'unprotected'],
    ['a pattern that is not defined', tagBody({ ...HIDDEN, ...refs(['refs/tags/[^x]']) }), {}, 'unknown'],
    ['a list that was cut', [], { complete: false }, 'unknown'],
  ]
  it.each(rows)('does not accept %s', (_, rulesets, state, expected) => {
    expect(evaluateTag(DEMAND, live(rulesets, state)).result).toBe(expected)
  })
})

it('a hidden list at a rule for creation is told apart from other doubts', () => {
  const creation = tagBody({ ...HIDDEN, ...rules(rule('creation')) })
  const doubtful = tagBody({ name: 'b', ...refs(['refs/tags/[^x]']), ...rules(rule('creation')) })
  const judged = (bodies: Json) => evaluateTag({ ...DEMAND, creatorIsCaller: true }, live(bodies)).creation
  const APP = { type: 'Integration', id: 9, mode: 'always', other: {}, pointer: '' }
  expect(evaluateTag({ ...DEMAND, creator: APP }, live(creation)).creation).toMatchObject({ hidden: true })
  expect(evaluateTag({ ...DEMAND, creator: APP }, live([creation, doubtful])).creation).toEqual({
    answer: 'unknown',
    why: 'whether "b" is about this tag is not defined',
  })
  expect(judged(creation).why).toBe('GitHub does not say whether this job can bypass "protect tag"')
  const never = tagBody({ ...HIDDEN, ...rules(rule('creation')), current_user_can_bypass: 'never' })
  expect(judged(never)).toEqual({ answer: 'no', why: '"protect tag" lets this job create no tag (never)' })
})

it('a rule that nobody carries is told with the rulesets that nearly do', () => {
  const names = ['a', 'b', 'c', 'd']
  const bodies = [
    tagBody({ name: 'none', rules: [] }),
    ...names.map((name) => tagBody({ name, ...refs(['refs/tags/x*']) })),
  ]
  const [reason] = evaluateTag(DEMAND, live(bodies)).reasons
  const near = names.slice(0, 3).map((name) => {
    return `"${name}" has it, but none of its patterns matches the tag: refs/tags/x*`
  })
  expect(reason?.seen).toBe(['no active ruleset for this tag has the rule', ...near].join('; '))
})
