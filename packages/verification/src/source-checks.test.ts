import { describe, expect, it } from 'vitest'
import {
  COMMIT,
  failuresOf,
  policy,
  provenance,
  type BundleChanges,
  type FailingRow,
} from './verified-bundle.fixture.ts'

const repo = policy()
const f = (facts: NonNullable<BundleChanges['facts']>): BundleChanges => ({ facts })
const predicate = (changes: { readonly [claim: string]: string }): BundleChanges => ({
  statement: { predicate: provenance(changes) },
})

const failing: readonly FailingRow[] = [
  [
    'another source repository',
    policy({ repository: 'acme/lib', signerWorkflow: 'acme/app/.github/workflows/release.yml' }),
    {},
    ['source-repository fail policy/source-repository'],
  ],
  [
    'no source repository',
    repo,
    f({ sourceRepositoryUri: null }),
    [
      'source-repository unknown policy/source-repository',
      'provenance-repository unknown integrity/predicate-contradiction',
      'provenance-path fail integrity/predicate-contradiction',
      'provenance-commit unknown integrity/predicate-contradiction',
    ],
  ],
  [
    'another repository id',
    policy({ repositoryId: '1002' }),
    {},
    ['source-repository-id fail policy/source-repository-id'],
  ],
  [
    'no repository id',
    policy({ repositoryId: '1001' }),
    f({ sourceRepositoryId: null }),
    [
      'source-repository-id unknown policy/source-repository-id',
      'provenance-repository-id unknown integrity/predicate-contradiction',
    ],
  ],
  ['another source ref', policy({ sourceRef: 'refs/heads/main' }), {}, ['source-ref fail policy/source-ref']],
  [
    'no source ref',
    policy({ sourceRef: 'refs/tags/v*' }),
    f({ sourceRepositoryRef: null }),
    ['source-ref unknown policy/source-ref', 'provenance-ref unknown integrity/predicate-contradiction'],
  ],
  [
    'another source commit',
    policy({ sourceDigest: '9'.repeat(40) }),
    {},
    ['source-digest fail policy/source-digest'],
  ],
  [
    'no source commit',
    policy({ sourceDigest: COMMIT }),
    f({ sourceRepositoryDigest: null }),
    [
      'source-digest unknown policy/source-digest',
      'provenance-commit unknown integrity/predicate-contradiction',
    ],
  ],
  [
    'a pull request',
    repo,
    {
      ...f({ buildTrigger: 'pull_request_target' }),
      ...predicate({ event_name: 'pull_request_target' }),
    },
    ['event fail policy/event'],
  ],
  [
    'no event',
    repo,
    f({ buildTrigger: null }),
    ['event unknown policy/event', 'provenance-event unknown integrity/predicate-contradiction'],
  ],
  [
    'a self-hosted runner',
    repo,
    { ...f({ runnerEnvironment: 'self-hosted' }), ...predicate({ runner_environment: 'self-hosted' }) },
    ['runner fail policy/runner'],
  ],
  [
    'no runner',
    repo,
    f({ runnerEnvironment: null }),
    ['runner unknown policy/runner', 'provenance-runner unknown integrity/predicate-contradiction'],
  ],
  [
    'an owner that does not own the repository',
    repo,
    f({ sourceRepositoryOwnerUri: 'https://github.com/acm' }),
    ['certificate-consistency fail integrity/certificate-ambiguous'],
  ],
  [
    'a run of another repository',
    repo,
    f({ runInvocationUri: 'https://github.com/evil/app/actions/runs/500/attempts/1' }),
    [
      'certificate-consistency fail integrity/certificate-ambiguous',
      'invocation-id fail integrity/predicate-contradiction',
    ],
  ],
  [
    'a workflow of another commit than its source',
    repo,
    f({ buildConfigDigest: '3'.repeat(40) }),
    ['certificate-consistency fail integrity/certificate-ambiguous'],
  ],
]

describe('sourceChecks name what fails', () => {
  it.each(failing.map(([name, ...row]) => ({ name, row })))(
    '$name',
    ({ row: [demand, changes, expected, subject] }) => {
      expect(failuresOf(demand, changes, subject)).toEqual(expected)
    },
  )
})
