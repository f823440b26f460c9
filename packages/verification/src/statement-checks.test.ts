import { describe, expect, it } from 'vitest'
import { APP, failuresOf, policy, type FailingRow } from './verified-bundle.fixture.ts'

const repo = policy()

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
