import type { Json, JsonObject } from '@tier3/model/json'
import { describe, expect, it } from 'vitest'
import {
  buildVerificationSummary,
  decodeVerificationSummary,
  type VerificationSummary,
} from './verification-summary.ts'

const HEX = 'a'.repeat(64)
const WHOLE: VerificationSummary = {
  verifier: { id: 'https://verifier.example/v1', version: { tier3: '1.0.0' } },
  timeVerified: '2026-01-01T00:00:00.351608Z',
  resourceUri: 'https://example.com/app.tgz',
  policy: { uri: 'https://example.com/policy', digest: { sha256: HEX } },
  inputAttestations: [
    { name: 'app.tgz.intoto.jsonl', mediaType: 'application/json', digest: { sha256: HEX } },
    { uri: 'https://example.com/b', digest: { gitCommit: 'abc' } },
  ],
  verificationResult: 'PASSED',
  verifiedLevels: ['SLSA_BUILD_LEVEL_3', 'SLSA_SOURCE_LEVEL_2', 'CUSTOM'],
  dependencyLevels: { SLSA_BUILD_LEVEL_3: 5, SLSA_BUILD_LEVEL_2: 0 },
  slsaVersion: '1.2',
}
const LEAST: VerificationSummary = {
  verifier: { id: 'v:1' },
  resourceUri: 'r:1',
  policy: { uri: 'p:1' },
  verificationResult: 'FAILED',
  verifiedLevels: ['FAILED'],
}

const fieldsOf = (predicate: JsonObject): readonly string[] | string => {
  const decoded = decodeVerificationSummary(predicate)
  return decoded.ok
    ? 'accepted'
    : decoded.problem.map(({ code, attempted }) => {
        expect(code).toBe('integrity/payload-malformed')
        return /predicate\.(\S+)/.exec(attempted)?.[1] ?? ''
      })
}
const changed = (changes: { readonly [field: string]: Json }): JsonObject => ({
  ...buildVerificationSummary(WHOLE),
  ...changes,
})

describe('a verification summary', () => {
  it.each([
    ['whole', WHOLE],
    ['least', LEAST],
    ['no dependencies', { ...WHOLE, dependencyLevels: {} }],
    ['no attestations', { ...WHOLE, inputAttestations: [] }],
    ['no levels', { ...LEAST, verifiedLevels: [] }],
  ])('is read as it was built: %s', (_, summary) => {
    const text = JSON.stringify(buildVerificationSummary(summary))
    expect(decodeVerificationSummary(JSON.parse(text) as JsonObject)).toEqual({ ok: true, value: summary })
  })

  it('passes over what it does not know, and takes null as absent', () => {
    const predicate = {
      ...buildVerificationSummary(LEAST),
      'https://example.com/more': 1,
      timeVerified: null,
      inputAttestations: null,
      dependencyLevels: null,
      slsaVersion: null,
    }
    expect(decodeVerificationSummary(predicate)).toEqual({ ok: true, value: LEAST })
  })

  it('reads what Google signs of its images', () => {
    const decoded = decodeVerificationSummary({
      timeVerified: '2024-06-12T07:24:34.351608Z',
      verifier: { id: 'https://bcid.corp.google.com/verifier/bcid_package_enforcer/v0.1' },
      verificationResult: 'PASSED',
      verifiedLevels: ['BCID_L1', 'SLSA_BUILD_LEVEL_2'],
      resourceUri: 'gce_image://gke-node-images:gke-12615-gke1418000-cos-101',
      policy: { uri: 'googlefile:/google_src/files/642513192/depot/vm_images.sw_policy.textproto' },
    })
    expect(decoded).toMatchObject({ ok: true, value: { verifiedLevels: ['BCID_L1', 'SLSA_BUILD_LEVEL_2'] } })
  })

  it('tells every field that is missing', () => {
    expect(fieldsOf({})).toEqual([
      'verifier',
      'resourceUri',
      'policy',
      'verificationResult',
      'verifiedLevels',
    ])
    expect(
      fieldsOf({ ...changed({ verifier: {}, policy: {} }), inputAttestations: [{}, { uri: 'x:y' }] }),
    ).toEqual(['verifier.id', 'policy.uri', 'inputAttestations[0].digest', 'inputAttestations[1].digest'])
  })

  it.each<[string, { readonly [field: string]: Json }]>([
    ['verifier', { verifier: 'v' }],
    ['verifier.id', { verifier: { id: 7 } }],
    ['verifier.id', { verifier: { id: '' } }],
    ['verifier.id', { verifier: { id: 'https://verifier.example\u0000' } }],
    ['verifier.id', { verifier: { id: ' https://verifier.example' } }],
    ['verifier.id', { verifier: { id: `v:${'x'.repeat(4095)}` } }],
    ['verifier.version', { verifier: { id: 'v:1', version: { tier3: 1 } } }],
    ['verifier.version', { verifier: { id: 'v:1', version: 'x' } }],
    ['timeVerified', { timeVerified: '2026-01-01' }],
    ['timeVerified', { timeVerified: '2026-01-01T00:00:00+01:00' }],
    ['timeVerified', { timeVerified: '2026-13-01T00:00:00Z' }],
    ['timeVerified', { timeVerified: 1 }],
    ['resourceUri', { resourceUri: ['r:1'] }],
    ['policy', { policy: [] }],
    ['policy.uri', { policy: { uri: 1 } }],
    ['policy.uri', { policy: { digest: { sha256: HEX } } }],
    ['policy.digest', { policy: { uri: 'p:1', digest: { sha256: HEX.toUpperCase() } } }],
    ['policy.digest', { policy: { uri: 'p:1', digest: { sha256: 'aa' } } }],
    ['policy.digest', { policy: { uri: 'p:1', digest: {} } }],
    ['policy.digest', { policy: { uri: 'p:1', digest: { sha256: 1 } } }],
    ['inputAttestations', { inputAttestations: {} }],
    ['inputAttestations[0]', { inputAttestations: ['x'] }],
    ['inputAttestations[0].digest', { inputAttestations: [{ digest: { md5: '' } }] }],
    ['inputAttestations[0].name', { inputAttestations: [{ name: 1, digest: { sha256: HEX } }] }],
    ['verificationResult', { verificationResult: 'passed' }],
    ['verificationResult', { verificationResult: true }],
    ['verifiedLevels', { verifiedLevels: 'SLSA_BUILD_LEVEL_3' }],
    ['verifiedLevels', { verifiedLevels: [3] }],
    ['verifiedLevels', { verifiedLevels: ['SLSA_BUILD_LEVEL_1', 'SLSA_BUILD_LEVEL_3'] }],
    ['verifiedLevels', { verifiedLevels: ['SLSA_BUILD_LEVEL_UNEVALUATED', 'SLSA_BUILD_LEVEL_3'] }],
    ['verifiedLevels', { verifiedLevels: ['SLSA_LEVEL_3'] }],
    ['verifiedLevels', { verifiedLevels: Array.from({ length: 101 }, (_, i) => `x${i}`) }],
    ['dependencyLevels', { dependencyLevels: { SLSA_BUILD_LEVEL_1: -1 } }],
    ['dependencyLevels', { dependencyLevels: { SLSA_BUILD_LEVEL_1: 0.5 } }],
    ['dependencyLevels', { dependencyLevels: [] }],
    ['slsaVersion', { slsaVersion: '2.0' }],
    ['slsaVersion', { slsaVersion: '1' }],
    ['slsaVersion', { slsaVersion: 1.2 }],
  ])('refuses a malformed %s: %j', (field, changes) => {
    expect(fieldsOf(changed(changes))).toEqual([field])
  })

  it('has bounds', () => {
    const digest = { sha256: HEX }
    const attestations = (length: number) => Array.from({ length }, () => ({ digest }))
    expect(fieldsOf(changed({ inputAttestations: attestations(10_000) }))).toBe('accepted')
    expect(fieldsOf(changed({ inputAttestations: attestations(10_001) }))).toEqual(['inputAttestations'])
  })
})
