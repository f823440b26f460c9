import { describe, expect, it } from 'vitest'
import type { Policy } from './policy.ts'
import {
  COMMIT,
  failuresOf,
  policy,
  signedBy,
  type BundleChanges,
  type FailingRow,
} from './verified-bundle.fixture.ts'

const repo = policy()
const signer = (text: string): Policy => policy({ signerWorkflow: text })
const f = (facts: NonNullable<BundleChanges['facts']>): BundleChanges => ({ facts })

const failing: readonly FailingRow[] = [
  ['another issuer', repo, f({ issuer: 'https://accounts.example' }), ['issuer fail policy/issuer']],
  [
    'an issuer with more behind',
    repo,
    f({ issuer: 'https://token.actions.githubusercontent.com/evil' }),
    ['issuer fail policy/issuer'],
  ],
  [
    'an issuer on a longer host',
    repo,
    f({ issuer: 'https://token.actions.githubusercontent.com.evil.example' }),
    ['issuer fail policy/issuer'],
  ],
  ['no issuer', repo, f({ issuer: null }), ['issuer unknown policy/issuer']],
  [
    'an email identity',
    repo,
    { san: 'a@acme.example', sanKind: 'email', facts: { buildSignerUri: null } },
    [
      'signer-identity fail policy/signer-workflow',
      'signer-workflow fail policy/signer-workflow',
      'builder-id unknown integrity/predicate-contradiction',
    ],
  ],
  [
    'a signer that differs from the extension',
    repo,
    f({ buildSignerUri: 'https://github.com/acme/app/.github/workflows/other.yml@refs/heads/main' }),
    [
      'signer-identity fail integrity/certificate-ambiguous',
      'builder-id fail integrity/predicate-contradiction',
    ],
  ],
  [
    'a workflow of another repository',
    repo,
    signedBy('https://github.com/evil/app/.github/workflows/release.yml@refs/tags/v1.0.0'),
    ['signer-workflow fail policy/signer-workflow'],
  ],
  [
    'a repository whose name starts alike',
    repo,
    signedBy('https://github.com/acme/app-evil/.github/workflows/release.yml@refs/tags/v1.0.0'),
    ['signer-workflow fail policy/signer-workflow'],
  ],
  [
    'another server',
    repo,
    signedBy('https://github.evil.example/acme/app/.github/workflows/release.yml@refs/tags/v1.0.0'),
    ['signer-workflow fail policy/signer-workflow', 'builder-id fail integrity/predicate-contradiction'],
  ],
  [
    'another workflow',
    signer('.github/workflows/publish.yml'),
    {},
    ['signer-workflow fail policy/signer-workflow'],
  ],
  [
    'a workflow whose name only starts so',
    signer('.github/workflows/releas.yml'),
    {},
    ['signer-workflow fail policy/signer-workflow'],
  ],
  [
    'a workflow in another case',
    signer('.github/workflows/Release.yml'),
    {},
    ['signer-workflow fail policy/signer-workflow'],
  ],
  [
    'another signer ref',
    signer('.github/workflows/release.yml@refs/heads/main'),
    {},
    ['signer-ref fail policy/signer-workflow'],
  ],
  [
    'a signer ref that only starts so',
    signer('.github/workflows/release.yml@refs/tags/v1'),
    {},
    ['signer-ref fail policy/signer-workflow'],
  ],
  [
    'another signer commit',
    signer(`.github/workflows/release.yml@${'9'.repeat(40)}`),
    {},
    ['signer-ref fail policy/signer-workflow'],
  ],
  [
    'no signer commit',
    signer(`.github/workflows/release.yml@${COMMIT}`),
    f({ buildSignerDigest: null }),
    ['signer-ref unknown policy/signer-workflow'],
  ],
  [
    'a signer commit that the identity contradicts',
    signer(`.github/workflows/release.yml@${COMMIT}`),
    signedBy(`https://github.com/acme/app/.github/workflows/release.yml@${'9'.repeat(40)}`),
    ['signer-ref fail policy/signer-workflow'],
  ],
]

describe('signerChecks name what fails', () => {
  it.each(failing.map(([name, ...row]) => ({ name, row })))(
    '$name',
    ({ row: [demand, changes, expected, subject] }) => {
      expect(failuresOf(demand, changes, subject)).toEqual(expected)
    },
  )
})
