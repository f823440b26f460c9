import { expect, it } from 'vitest'
import { COMMIT, failuresOf, policy, SIGNER } from './verified-bundle.fixture.ts'

const URI = 'git+https://github.com/acme/app@refs/tags/v1.0.0'
const demand = policy({ predicateTypes: ['https://slsa.dev/provenance/v0.2'] })
const config = { uri: URI, digest: { sha1: COMMIT }, entryPoint: '.github/workflows/release.yml' }
const predicate = {
  builder: { id: SIGNER },
  buildType: 'https://github.com/slsa-framework/slsa-github-generator/generic@v1',
  invocation: {
    configSource: config,
    parameters: {},
    environment: {
      github_event_name: 'push',
      github_repository_id: '1001',
      github_repository_owner_id: '77',
    },
  },
  metadata: { buildInvocationID: '500-1' },
  materials: [{ uri: URI, digest: { sha1: COMMIT } }],
}

const invocation = (changes: object): object => ({ invocation: { ...predicate.invocation, ...changes } })
const contradiction = (id: string, result = 'fail'): string =>
  `${id} ${result} integrity/predicate-contradiction`

it.each<{ name: string; changes: object; expected: readonly string[] }>([
  { name: 'as the generator writes it', changes: {}, expected: [] },
  { name: 'another builder', changes: { builder: { id: 'x' } }, expected: [contradiction('builder-id')] },
  {
    name: 'an unknown build type',
    changes: { buildType: 'x' },
    expected: ['build-type fail policy/build-type'],
  },
  {
    name: 'a build type of version 1',
    changes: { buildType: 'https://actions.github.io/buildtypes/workflow/v1' },
    expected: ['build-type fail policy/build-type'],
  },
  {
    name: 'another repository',
    changes: invocation({ configSource: { ...config, uri: URI.replace('acme', 'evil') } }),
    expected: [contradiction('provenance-repository')],
  },
  {
    name: 'another ref',
    changes: invocation({ configSource: { ...config, uri: URI.replace('v1.0.0', 'v1') } }),
    expected: [contradiction('provenance-ref')],
  },
  {
    name: 'another path',
    changes: invocation({ configSource: { ...config, entryPoint: 'x.yml' } }),
    expected: [contradiction('provenance-path')],
  },
  {
    name: 'another commit among the materials',
    changes: { materials: [{ uri: URI, digest: { sha1: '9'.repeat(40) } }] },
    expected: [contradiction('provenance-commit')],
  },
  {
    name: 'another run',
    changes: { metadata: { buildInvocationID: '500-2' } },
    expected: [contradiction('invocation-id')],
  },
  {
    name: 'another event',
    changes: invocation({ environment: { github_event_name: 'pull_request' } }),
    expected: [contradiction('provenance-event')],
  },
  {
    name: 'no source at all',
    changes: { invocation: {}, materials: [] },
    expected: ['provenance-repository', 'provenance-ref', 'provenance-path', 'provenance-commit'].map((id) =>
      contradiction(id, 'unknown'),
    ),
  },
])('provenanceChecks of version 0.2: $name', ({ changes, expected }) => {
  const statement = {
    predicateType: 'https://slsa.dev/provenance/v0.2',
    predicate: { ...predicate, ...changes },
  }
  expect(failuresOf(demand, { statement })).toEqual(expected)
})
