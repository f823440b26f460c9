import { describe, expect, it } from 'vitest'
import { APP, failuresOf, policy, type FailingRow } from './verified-bundle.fixture.ts'

const repo = policy()

const IMAGE_SIGNATURE = (sha256: string): string =>
  JSON.stringify({
    critical: {
      identity: { 'docker-reference': 'r.example/app' },
      image: { 'docker-manifest-digest': `sha256:${sha256}` },
      type: 'cosign container image signature',
    },
    optional: null,
  })

const failing: readonly FailingRow[] = [
  [
    'another payload type',
    repo,
    { payloadType: 'application/json' },
    ['payload-type fail integrity/payload-malformed'],
  ],
  ['a payload that is no statement', repo, { payload: '{}' }, ['statement fail integrity/payload-malformed']],
  [
    'another predicate type',
    repo,
    { statement: { predicateType: 'https://example.com/x' } },
    ['predicate-type fail policy/predicate-type'],
  ],
  [
    'a type that only starts so',
    policy({ predicateTypes: ['spdx'] }),
    { statement: { predicateType: 'https://spdx.dev/Document/evil' } },
    ['predicate-type fail policy/predicate-type'],
  ],
  [
    'a statement that calls itself a signature',
    policy({ predicateTypes: ['signature'] }),
    { statement: { predicateType: 'signature' } },
    ['predicate-type fail policy/predicate-type'],
  ],
  [
    'a payload that is not of an image signature',
    policy({ predicateTypes: ['signature'] }),
    { imageSignature: '{"critical":{}}' },
    ['statement fail integrity/payload-malformed'],
  ],
  [
    'the signature of an image where an attestation is demanded',
    repo,
    { imageSignature: IMAGE_SIGNATURE(APP.digest.sha256) },
    ['predicate-type fail policy/predicate-type'],
  ],
  [
    'a statement that signs an image where provenance is demanded',
    repo,
    { statement: { predicateType: 'https://sigstore.dev/cosign/sign/v1' } },
    ['predicate-type fail policy/predicate-type'],
  ],
  [
    'a signature where an attestation is demanded',
    repo,
    { signatureOver: { algorithm: 'sha256', hex: APP.digest.sha256 } },
    ['predicate-type fail policy/predicate-type'],
  ],
]

describe('readContent names what fails', () => {
  it.each(failing.map(([name, ...row]) => ({ name, row })))(
    '$name',
    ({ row: [demand, changes, expected, subject] }) => {
      expect(failuresOf(demand, changes, subject)).toEqual(expected)
    },
  )
})
