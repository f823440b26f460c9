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
const buildDefinition = provenance()['buildDefinition'] as object
const workflow = {
  ref: 'refs/tags/v1.0.0',
  repository: 'https://github.com/acme/app',
  path: '.github/workflows/release.yml',
}
const definition = (changes: object): BundleChanges => ({
  statement: { predicate: { ...provenance(), buildDefinition: { ...buildDefinition, ...changes } } },
})
const predicate = (changes: { readonly [claim: string]: string }): BundleChanges => ({
  statement: { predicate: provenance(changes) },
})

const failing: readonly FailingRow[] = [
  [
    'an unknown build type',
    repo,
    definition({ buildType: 'https://example.com/build' }),
    ['build-type fail policy/build-type'],
  ],
  [
    'an unknown external parameter',
    repo,
    definition({ externalParameters: { workflow, command: 'x' } }),
    ['external-parameters fail policy/build-type'],
  ],
  [
    'an unknown workflow parameter',
    repo,
    definition({ externalParameters: { workflow: { ...workflow, inputs: {} } } }),
    ['external-parameters fail policy/build-type'],
  ],
  [
    'a predicate of another repository',
    repo,
    definition({
      externalParameters: { workflow: { ...workflow, repository: 'https://github.com/evil/app' } },
    }),
    ['provenance-repository fail integrity/predicate-contradiction'],
  ],
  [
    'a predicate of another ref',
    repo,
    definition({ externalParameters: { workflow: { ...workflow, ref: 'refs/heads/main' } } }),
    ['provenance-ref fail integrity/predicate-contradiction'],
  ],
  [
    'a predicate of another path',
    repo,
    definition({ externalParameters: { workflow: { ...workflow, path: '.github/workflows/x.yml' } } }),
    ['provenance-path fail integrity/predicate-contradiction'],
  ],
  [
    'a predicate without workflow',
    repo,
    definition({ externalParameters: {} }),
    [
      'provenance-repository unknown integrity/predicate-contradiction',
      'provenance-ref unknown integrity/predicate-contradiction',
      'provenance-path unknown integrity/predicate-contradiction',
    ],
  ],
  [
    'a predicate of another commit',
    repo,
    definition({
      resolvedDependencies: [
        {
          uri: 'git+https://github.com/acme/app@refs/tags/v1.0.0',
          digest: { gitCommit: '9'.repeat(40) },
        },
      ],
    }),
    ['provenance-commit fail integrity/predicate-contradiction'],
  ],
  [
    'two commits of the source',
    repo,
    definition({
      resolvedDependencies: [
        { uri: 'git+https://github.com/acme/app@refs/tags/v1.0.0', digest: { gitCommit: COMMIT } },
        { uri: 'https://github.com/ACME/app.git', digest: { gitCommit: '9'.repeat(40) } },
      ],
    }),
    ['provenance-commit fail integrity/predicate-contradiction'],
  ],
  [
    'no dependency on the source',
    repo,
    definition({ resolvedDependencies: [] }),
    ['provenance-commit unknown integrity/predicate-contradiction'],
  ],
  [
    'another builder',
    repo,
    predicate({ job_workflow_ref: 'acme/app/.github/workflows/other.yml@refs/tags/v1.0.0' }),
    ['builder-id fail integrity/predicate-contradiction'],
  ],
  [
    'another run',
    repo,
    predicate({ run_attempt: '2' }),
    ['invocation-id fail integrity/predicate-contradiction'],
  ],
  [
    'another repository id in the predicate',
    repo,
    predicate({ repository_id: '9' }),
    ['provenance-repository-id fail integrity/predicate-contradiction'],
  ],
  [
    'another owner id in the predicate',
    repo,
    predicate({ repository_owner_id: '9' }),
    ['provenance-owner-id fail integrity/predicate-contradiction'],
  ],
  [
    'another event in the predicate',
    repo,
    predicate({ event_name: 'release' }),
    ['provenance-event fail integrity/predicate-contradiction'],
  ],
  [
    'another runner in the predicate',
    repo,
    predicate({ runner_environment: 'self-hosted' }),
    ['provenance-runner fail integrity/predicate-contradiction'],
  ],
  [
    'an id in the predicate that is a list',
    repo,
    definition({ internalParameters: { github: { repository_id: ['1001'] } } }),
    ['provenance-repository-id fail integrity/predicate-contradiction'],
  ],
  [
    'a predicate that is no provenance',
    repo,
    { statement: { predicate: {} } },
    ['provenance fail integrity/payload-malformed'],
  ],
]

describe('provenanceChecks name what fails', () => {
  it.each(failing.map(([name, ...row]) => ({ name, row })))(
    '$name',
    ({ row: [demand, changes, expected, subject] }) => {
      expect(failuresOf(demand, changes, subject)).toEqual(expected)
    },
  )
})
