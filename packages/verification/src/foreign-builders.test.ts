import { describe, expect, it } from 'vitest'
import { demandOf, type Demand } from './demand.ts'
import { evaluateDemand } from './evaluate.ts'
import type { Policy } from './policy.ts'
import {
  COMMIT,
  evidence,
  failuresOf,
  FACTS,
  found,
  policy,
  provenance,
  SIGNER,
} from './verified-bundle.fixture.ts'

// Provenance of builders of others, as they write it: source and run stand elsewhere than in our own.

const GENERATOR = 'https://github.com/slsa-framework/slsa-github-generator/.github/workflows'
const URI = 'git+https://github.com/acme/app@refs/tags/v1.0.0'
const VARIABLES = {
  GITHUB_EVENT_NAME: 'push',
  GITHUB_REF: 'refs/tags/v1.0.0',
  GITHUB_REPOSITORY: 'acme/app',
  GITHUB_REPOSITORY_ID: '1001',
  GITHUB_REPOSITORY_OWNER_ID: '77',
  GITHUB_WORKFLOW_REF: 'acme/app/.github/workflows/release.yml@refs/tags/v1.0.0',
}
const RUN = { invocationId: 'https://github.com/acme/app/actions/runs/500/attempts/1' }
const source = { uri: URI, digest: { sha1: COMMIT } }

const signerPolicy = (workflow: string): Policy =>
  policy({ signerWorkflow: `slsa-framework/slsa-github-generator/.github/workflows/${workflow}` })
const contradiction = (id: string, result = 'fail'): string =>
  `${id} ${result} integrity/predicate-contradiction`

interface Case {
  readonly name: string
  readonly definition?: object
  readonly builderId?: string
  readonly expected: readonly string[]
}

describe('the container-based builder', () => {
  const file = 'builder_container-based_slsa3.yml'
  const san = `${GENERATOR}/${file}@refs/tags/v2.1.0`
  const definition = {
    buildType: 'https://slsa.dev/container-based-build/v0.1?draft',
    externalParameters: {
      source,
      builderImage: { uri: 'bash@sha256:00', digest: { sha256: '00' } },
      configPath: '.github/config.toml',
      buildConfig: { ArtifactPath: 'app', Command: ['make'] },
    },
    internalParameters: VARIABLES,
    resolvedDependencies: [
      source,
      { uri: 'git+https://github.com/slsa-framework/slsa-github-generator@refs/tags/v2.1.0' },
    ],
  }
  const external = (changes: object): object => ({
    externalParameters: { ...definition.externalParameters, ...changes },
  })

  it.each<Case>([
    { name: 'as it is', expected: [] },
    {
      name: 'another source',
      definition: external({ source: { ...source, uri: URI.replace('acme', 'evil') } }),
      expected: [contradiction('provenance-repository')],
    },
    {
      name: 'another commit as its source',
      definition: external({ source: { ...source, digest: { sha1: '9'.repeat(40) } } }),
      expected: [contradiction('provenance-commit')],
    },
    {
      name: 'two commits',
      definition: external({ source: { ...source, digest: { sha1: COMMIT, gitCommit: '9'.repeat(40) } } }),
      expected: [contradiction('provenance-commit')],
    },
    {
      name: 'no source',
      definition: external({ source: null }),
      expected: [contradiction('provenance-repository', 'unknown')],
    },
    {
      name: 'another ref',
      definition: { internalParameters: { ...VARIABLES, GITHUB_REF: 'refs/heads/main' } },
      expected: [contradiction('provenance-ref')],
    },
    {
      name: 'another workflow',
      definition: {
        internalParameters: {
          ...VARIABLES,
          GITHUB_WORKFLOW_REF: 'acme/app/.github/workflows/x.yml@refs/tags/v1.0.0',
        },
      },
      expected: [contradiction('provenance-path')],
    },
    {
      name: 'another event',
      definition: { internalParameters: { ...VARIABLES, GITHUB_EVENT_NAME: 'schedule' } },
      expected: [contradiction('provenance-event')],
    },
    {
      name: 'an unknown parameter',
      definition: external({ secret: 1 }),
      expected: ['external-parameters fail policy/build-type'],
    },
    {
      name: 'an unknown part of the build',
      definition: external({ buildConfig: { Command: [], Env: [] } }),
      expected: ['external-parameters fail policy/build-type'],
    },
    { name: 'another builder', builderId: SIGNER, expected: [contradiction('builder-id')] },
  ])('$name', ({ definition: changes = {}, builderId = san, expected }) => {
    const predicate = {
      buildDefinition: { ...definition, ...changes },
      runDetails: { builder: { id: builderId }, metadata: RUN },
    }
    expect(
      failuresOf(signerPolicy(file), {
        san,
        facts: { buildSignerUri: san },
        statement: { predicate: JSON.parse(JSON.stringify(predicate)) },
      }),
    ).toEqual(expected)
  })
})

describe('a delegator', () => {
  const file = 'delegator_lowperms-generic_slsa3.yml'
  const san = `${GENERATOR}/${file}@refs/tags/v2.1.0`
  const maven = `${GENERATOR}/builder_maven_slsa3.yml@refs/tags/v2.1.0`
  const own = 'https://github.com/acme/builder/.github/workflows/build.yml@refs/tags/v3'
  const make = (builderId: string, changes: object = {}) => ({
    predicate: JSON.parse(
      JSON.stringify({
        buildDefinition: {
          buildType: 'https://github.com/slsa-framework/slsa-github-generator/delegator-generic@v0',
          externalParameters: { inputs: { 'jdk-version': 17 }, vars: {} },
          internalParameters: VARIABLES,
          resolvedDependencies: [{ uri: URI, digest: { gitCommit: COMMIT } }],
          ...changes,
        },
        runDetails: { builder: { id: builderId }, metadata: RUN },
      }),
    ),
  })
  const refused = ['builder-id fail policy/build-type']

  it.each<{ name: string; id: string; ids?: readonly string[]; expected: readonly string[] }>([
    { name: 'a builder that comes with it', id: maven, expected: [] },
    { name: 'that builder at another version', id: maven.replace('v2.1.0', 'v2.0.0'), expected: refused },
    {
      name: 'a file of its repository that is no builder',
      id: maven.replace('builder_maven', 'x'),
      expected: refused,
    },
    { name: 'a builder of a project', id: own, expected: refused },
    { name: 'a builder that is demanded', id: own, ids: [own], expected: [] },
    {
      name: 'one that a pattern demands',
      id: own,
      ids: ['https://github.com/acme/builder/.github/workflows/build.yml@refs/tags/*'],
      expected: [],
    },
    { name: 'a known builder where another is demanded', id: maven, ids: [own], expected: refused },
    { name: 'an id without end', id: own + 'x'.repeat(3000), ids: [`${own}**`], expected: refused },
  ])('runs $name', ({ id, ids, expected }) => {
    const demand = { ...signerPolicy(file), ...(ids === undefined ? {} : { builderIds: ids }) }
    expect(failuresOf(demand, { san, facts: { buildSignerUri: san }, statement: make(id) })).toEqual(expected)
  })

  it('runs no builder but those that inputs demand, whatever a file waives', () => {
    const demand = demandOf({ ...signerPolicy(file), builderIds: [own] })
    const place = { rule: 'w', file: 'p.yml', line: 1 }
    const waivers: Demand['waivers'] = [
      {
        codes: ['policy/build-type'],
        owner: 'ann',
        reason: 'x',
        expires: '2027-01-01',
        expired: false,
        place,
      },
    ]
    const bundle = found({ san, facts: { buildSignerUri: san }, statement: make(maven) })
    const verdictOf = (firm: { readonly firm?: true }) =>
      evaluateDemand({ ...demand, waivers, rules: [{ ...demand.rules[0], ...firm }] }, [evidence([bundle])])
        .verdict
    expect([verdictOf({}), verdictOf({ firm: true })]).toEqual(['verified', 'rejected'])
  })

  it('is not whoever says so', () => {
    expect(failuresOf(policy(), { statement: make(maven) })).toEqual(refused)
    expect(failuresOf(policy(), { statement: make(SIGNER) })).toEqual(refused)
  })

  it('has its source in its first dependency, and it must be the one of the certificate', () => {
    const other = {
      resolvedDependencies: [{ uri: URI.replace('acme', 'evil'), digest: { gitCommit: COMMIT } }],
    }
    expect(
      failuresOf(signerPolicy(file), { san, facts: { buildSignerUri: san }, statement: make(maven, other) }),
    ).toEqual([contradiction('provenance-repository'), contradiction('provenance-commit', 'unknown')])
  })
})

describe('the command line of npm', () => {
  const v1 = (builder: string, buildType?: string) => {
    const predicate = structuredClone(provenance()) as Record<string, any> // oxlint-disable-line typescript/no-explicit-any -- changed below
    predicate['buildDefinition'].buildType =
      buildType ?? 'https://slsa-framework.github.io/github-actions-buildtypes/workflow/v1'
    predicate['runDetails'].builder.id = builder
    return { statement: { predicate } }
  }
  const RUNNER = 'https://github.com/actions/runner'

  it('names the runner in place of the workflow, as the certificate knows it', () => {
    expect(failuresOf(policy(), v1(`${RUNNER}/github-hosted`))).toEqual([])
    expect(failuresOf(policy(), v1(`${RUNNER}/self-hosted`))).toEqual([contradiction('builder-id')])
    expect(failuresOf(policy(), v1(RUNNER))).toEqual([contradiction('builder-id')])
    expect(
      failuresOf(policy(), v1(`${RUNNER}/github-hosted`, 'https://actions.github.io/buildtypes/workflow/v1')),
    ).toEqual([contradiction('builder-id')])
  })

  const v02 = (changes: object = {}) => ({
    statement: {
      predicateType: 'https://slsa.dev/provenance/v0.2',
      predicate: JSON.parse(
        JSON.stringify({
          builder: { id: RUNNER },
          buildType: 'https://github.com/npm/cli/gha/v2',
          invocation: {
            configSource: { uri: URI, digest: { sha1: COMMIT }, entryPoint: '.github/workflows/release.yml' },
            parameters: {},
            environment: VARIABLES,
          },
          metadata: { buildInvocationId: '500-1' },
          materials: [source],
          ...changes,
        }),
      ),
    },
  })
  const demand = policy({ predicateTypes: ['https://slsa.dev/provenance/v0.2'] })

  it('wrote v0.2 with the variables of the runner', () => {
    expect(failuresOf(demand, v02())).toEqual([])
    const environment = { ...VARIABLES, GITHUB_REPOSITORY_ID: '7' }
    const configSource = { uri: URI, digest: { sha1: COMMIT }, entryPoint: '.github/workflows/release.yml' }
    const other = { configSource, environment }
    expect(failuresOf(demand, v02({ invocation: other }))).toEqual([
      contradiction('provenance-repository-id'),
    ])
    const hidden = { ...other, environment: VARIABLES, parameters: { flag: 1 } }
    expect(failuresOf(demand, v02({ invocation: hidden }))).toEqual([
      'external-parameters fail policy/build-type',
    ])
    expect(failuresOf(demand, v02({ builder: { id: `${RUNNER}/x` } }))).toEqual([contradiction('builder-id')])
  })
})

describe('a configured key', () => {
  const PUBLISH = 'https://github.com/npm/attestation/tree/main/specs/publish/v0.1'
  const types = (predicateTypes: readonly string[], keySignedTypes?: readonly string[]): Policy => ({
    ...policy({ predicateTypes }),
    ...(keySignedTypes === undefined ? {} : { keySignedTypes }),
  })
  const key = {
    san: 'SHA256:abc',
    sanKind: 'key' as const,
    facts: Object.fromEntries(Object.keys(FACTS).map((name) => [name, null])),
  }
  const publish = { ...key, statement: { predicateType: PUBLISH, predicate: {} } }

  it('signs the types that it may sign, and nothing else', () => {
    expect(failuresOf(types([PUBLISH], [PUBLISH]), publish)).toEqual([])
    expect(failuresOf(types([PUBLISH]), publish)).toEqual(['key-signer fail policy/signer-workflow'])
    expect(failuresOf(types(['provenance'], [PUBLISH]), key)).toEqual([
      'key-signer fail policy/signer-workflow',
    ])
    expect(failuresOf(types(['provenance'], [PUBLISH]), { ...key, payload: 'x' })).toEqual([
      'key-signer fail policy/signer-workflow',
      'statement fail integrity/payload-malformed',
    ])
  })
})

describe('a verification summary', () => {
  const VSA = 'https://slsa.dev/verification_summary/v1'
  const demand: Policy = { ...policy(), predicateTypes: [VSA] }
  const passed = {
    verifier: { id: 'https://verifier.example' },
    verificationResult: 'PASSED',
    verifiedLevels: ['SLSA_BUILD_LEVEL_2'],
  }

  it.each<{ name: string; predicate: object; expected: readonly string[] }>([
    { name: 'passed', predicate: passed, expected: [] },
    {
      name: 'failed',
      predicate: { ...passed, verificationResult: 'FAILED' },
      expected: ['summary-result fail policy/predicate-type'],
    },
    {
      name: 'with a level that failed',
      predicate: { ...passed, verifiedLevels: ['FAILED'] },
      expected: ['summary-result fail policy/predicate-type'],
    },
    {
      name: 'without a result',
      predicate: { verifier: passed.verifier },
      expected: ['summary-result unknown policy/predicate-type'],
    },
    {
      name: 'without a verifier',
      predicate: { verificationResult: 'PASSED' },
      expected: ['summary-result unknown policy/predicate-type'],
    },
    {
      name: 'in another case',
      predicate: { ...passed, verificationResult: 'passed' },
      expected: ['summary-result fail policy/predicate-type'],
    },
  ])('$name', ({ predicate, expected }) => {
    const statement = { predicateType: VSA, predicate: JSON.parse(JSON.stringify(predicate)) }
    expect(failuresOf(demand, { statement })).toEqual(expected)
  })
})

describe('a release attestation of GitHub', () => {
  const RELEASE = 'https://in-toto.io/attestation/release/v0.2'
  const none = Object.fromEntries(Object.keys(FACTS).map((name) => [name, null]))
  const predicate = { repository: 'Acme/App', repositoryId: '1001', tag: 'v1.0.0', ownerId: '77' }
  const release = (changes: object = {}, san = 'https://dotcom.releases.github.com') => ({
    san,
    facts: none,
    trustDomain: 'github' as const,
    statement: {
      predicateType: RELEASE,
      predicate: JSON.parse(JSON.stringify({ ...predicate, ...changes })),
    },
  })
  const demand = policy({
    predicateTypes: [RELEASE],
    trustDomain: 'github',
    sourceRef: 'refs/tags/v1.0.0',
    repositoryId: '1001',
  })

  it.each<{
    name: string
    demand?: Policy
    changes: ReturnType<typeof release>
    expected: readonly string[]
  }>([
    { name: 'of this tag', changes: release(), expected: [] },
    {
      name: 'by the signer of a tenant',
      changes: release({}, 'https://acme.releases.github.com'),
      expected: ['release-signer fail policy/signer-workflow'],
    },
    {
      name: 'by a workflow',
      changes: release({}, SIGNER),
      expected: ['release-signer fail policy/signer-workflow'],
    },
    {
      name: 'of another repository',
      changes: release({ repository: 'evil/app' }),
      expected: ['release-repository fail policy/source-repository'],
    },
    {
      name: 'of a repository made anew',
      changes: release({ repositoryId: '7' }),
      expected: ['release-repository-id fail policy/source-repository-id'],
    },
    {
      name: 'of another tag',
      changes: release({ tag: 'v0.9.0' }),
      expected: ['release-tag fail policy/source-ref'],
    },
    {
      name: 'without a tag',
      changes: release({ tag: null }),
      expected: ['release-tag unknown policy/source-ref'],
    },
    {
      name: 'of a commit, which it does not confirm',
      demand: {
        ...demand,
        source: { ...demand.source, digest: COMMIT as NonNullable<Policy['source']['digest']> },
      },
      changes: release(),
      expected: ['release-commit unknown policy/source-digest'],
    },
    {
      name: 'by the public instance',
      demand: { ...demand, trustDomain: 'public-good' },
      changes: { ...release(), trustDomain: 'public-good' as never },
      expected: ['release-domain fail policy/trust-domain'],
    },
  ])('$name', ({ demand: wanted = demand, changes, expected }) => {
    expect(failuresOf(wanted, changes)).toEqual(expected)
  })
})
