import { describe, expect, it } from 'vitest'
import { parsePolicy } from './policy-inputs.ts'

const policyWith = (predicateTypes: readonly string[]) =>
  parsePolicy({
    repository: 'octo/app',
    predicateTypes,
    events: [],
    allowSelfHosted: false,
    requireName: true,
    trustDomain: 'public-good',
  })

describe('parsePolicy, types whose content decides', () => {
  it.each([
    'https://slsa.dev/verification_summary/v1',
    'https://slsa.dev/verification_summary/v0.2',
    'https://SLSA.dev/Verification_Summary/v1',
    'https://slsa.dev/provenance/v1.1',
    'https://slsa.dev/provenance/v2',
    'https://slsa.dev/provenance/',
  ])('refuses %s, which nobody would judge', (type) => {
    const policy = policyWith([type])
    expect(policy.ok || policy.problem.map(({ code }) => code)).toEqual(['input/malformed'])
  })

  it.each([
    'https://slsa.dev/provenance/v1',
    'https://slsa.dev/provenance/v0.2',
    'https://example.com/review/v1',
  ])('accepts %s', (type) =>
    expect(policyWith([type])).toMatchObject({ ok: true, value: { predicateTypes: [type] } }),
  )
})
