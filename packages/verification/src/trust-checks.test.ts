import { describe, expect, it } from 'vitest'
import { failuresOf, policy, type FailingRow } from './verified-bundle.fixture.ts'

const repo = policy()

const failing: readonly FailingRow[] = [
  ['another trust domain', repo, { trustDomain: 'github' }, ['trust-domain fail policy/trust-domain']],
  ['no trusted time', repo, { times: [] }, ['signing-time unknown integrity/signing-time']],
  [
    'a time before the certificate',
    repo,
    {
      times: [
        { time: '2026-01-01T00:05:00Z', source: 'transparency-log' },
        { time: '2025-12-31T23:59:59Z', source: 'timestamp-authority' },
      ],
    },
    ['signing-time fail integrity/signing-time'],
  ],
  [
    'a time that is none',
    repo,
    { times: [{ time: 'soon', source: 'transparency-log' }] },
    ['signing-time fail integrity/signing-time'],
  ],
]

describe('trustChecks name what fails', () => {
  it.each(failing.map(([name, ...row]) => ({ name, row })))(
    '$name',
    ({ row: [demand, changes, expected, subject] }) => {
      expect(failuresOf(demand, changes, subject)).toEqual(expected)
    },
  )
})
