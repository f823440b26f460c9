import { formatCanonicalJson } from '@tier3/model/canonical-json'
import { formatNormalPolicy } from '@tier3/verification/policy-file/format-policy'
import { evaluatePolicy } from '@tier3/verification/policy-file/evaluate-policy'
import { describe, expect, it } from 'vitest'
import { evidence, found } from '../../../verification/src/verified-bundle.fixture.ts'
import { codesOf, NOW, policyOf, rule } from './policy.fixture.ts'

const WAIVER =
  "waivers: [{codes: [policy/event], match: '**', owner: ann, reason: moving, expires: 2027-01-01}]\n"

describe('the digest of a policy', () => {
  it('tells what a waiver may waive: what a base waives is not what the whole waives', async () => {
    const outcome = async (top: string, base: string) => {
      const policy = await policyOf({
        'p.yml': `extends: b.yml\n${rule('events: [release]')}${top}`,
        'b.yml': `${rule()}${base}`,
      })
      const [verdict] = codesOf(evaluatePolicy(policy, [evidence([found()])], { now: NOW }))
      return [verdict, formatCanonicalJson(formatNormalPolicy(policy))]
    }
    const [ofTop, ofBase] = [await outcome(WAIVER, ''), await outcome('', WAIVER)]
    expect([ofTop[0], ofBase[0]]).toEqual(['verified', 'rejected'])
    expect(ofTop[1]).not.toBe(ofBase[1])
  })
})
