import { describe, expect, it } from 'vitest'
import { parsePolicy, type PolicyInputs } from './policy-inputs.ts'
import { parseRefGlob, parseSignerWorkflow } from './signer-workflow.ts'

const inputs: PolicyInputs = {
  repository: 'acme/app',
  predicateTypes: [],
  events: [],
  allowSelfHosted: false,
  requireName: true,
  trustDomain: 'public-good',
}

describe('parsePolicy', () => {
  it('fills in the defaults', () => {
    expect(parsePolicy({ ...inputs, repositoryId: '', signerWorkflow: '', issuers: [] })).toEqual({
      ok: true,
      value: {
        trustDomain: 'public-good',
        issuers: ['https://token.actions.githubusercontent.com'],
        server: 'https://github.com',
        source: { repository: 'acme/app' },
        events: ['push', 'release', 'workflow_dispatch', 'create'],
        allowSelfHosted: false,
        predicateTypes: ['https://slsa.dev/provenance/v1'],
        requireName: true,
      },
    })
  })

  it('refuses inputs of a workflow where no provenance is demanded that could hold them', () => {
    const demand = (predicateTypes: readonly string[]) =>
      parsePolicy({ ...inputs, predicateTypes, workflowInputs: ['publish=true'] })
    expect(demand(['signature'])).toMatchObject({ ok: false, problem: [{ code: 'input/conflict' }] })
    for (const types of [[], ['signature', 'provenance']]) expect(demand(types).ok).toBe(true)
  })

  it('reads every field', () => {
    expect(
      parsePolicy({
        repository: 'acme/app',
        repositoryId: '1001',
        signerWorkflow: 'acme/ci/.github/workflows/release.yml@refs/tags/v*',
        sourceRef: 'refs/tags/v*',
        sourceDigest: '1'.repeat(40),
        predicateTypes: ['provenance', 'cyclonedx', 'spdx', 'signature', 'https://x/y', 'provenance'],
        events: ['schedule', 'schedule'],
        allowSelfHosted: true,
        requireName: false,
        trustDomain: 'custom',
        server: 'https://acme.ghe.com',
        issuers: ['http://127.0.0.1:8080'],
      }),
    ).toEqual({
      ok: true,
      value: {
        trustDomain: 'custom',
        issuers: ['http://127.0.0.1:8080'],
        server: 'https://acme.ghe.com',
        source: { repository: 'acme/app', repositoryId: '1001', ref: 'refs/tags/v*', digest: '1'.repeat(40) },
        signer: {
          repository: 'acme/ci',
          path: '.github/workflows/release.yml',
          at: { kind: 'ref', glob: 'refs/tags/v*' },
        },
        events: ['schedule'],
        allowSelfHosted: true,
        predicateTypes: [
          'https://slsa.dev/provenance/v1',
          'https://cyclonedx.org/bom',
          'https://spdx.dev/Document',
          'signature',
          'https://x/y',
        ],
        requireName: false,
      },
    })
  })

  it('knows the issuer of a server with data residency', () => {
    expect(parsePolicy({ ...inputs, server: 'https://acme.ghe.com' })).toMatchObject({
      ok: true,
      value: { issuers: ['https://token.actions.acme.ghe.com'] },
    })
  })

  it('reports every problem at once', () => {
    const parsed = parsePolicy({
      ...inputs,
      repository: '',
      repositoryId: 'x',
      signerWorkflow: 'release.yml',
      sourceRef: 'v1',
      sourceDigest: 'abc',
      predicateTypes: ['sbom', 'https://x y'],
      events: ['Push'],
      trustDomain: 'sigstore',
      server: 'https://github.com/',
      issuers: ['github'],
    })
    expect(parsed.ok ? [] : parsed.problem.map(({ code, attempted }) => `${code} ${attempted}`)).toEqual([
      'input/missing read the input "repository"',
      'input/malformed read the input "repository-id"',
      'input/malformed read the input "source-ref"',
      'input/malformed read the input "source-digest"',
      'input/malformed read the input "signer-workflow"',
      'input/malformed read the input "server"',
      'input/malformed read the input "trust-domain"',
      'input/malformed read the input "predicate-types"',
      'input/malformed read the input "predicate-types"',
      'input/malformed read the input "events"',
      'input/malformed read the input "issuers"',
    ])
  })

  it('refuses an empty trust domain', () => {
    expect(parsePolicy({ ...inputs, trustDomain: '' })).toMatchObject({
      ok: false,
      problem: [{ code: 'input/missing' }],
    })
  })

  it.each(['', 'acme', 'acme/app/x', 'https://github.com/acme/app'])(
    'refuses the repository %j',
    (repository) => {
      expect(parsePolicy({ ...inputs, repository }).ok).toBe(false)
    },
  )
})

describe('parseSignerWorkflow', () => {
  const path = '.github/workflows/x.yml'
  it.each([
    [path, { repository: 'acme/app', path }],
    [`acme/ci/${path}`, { repository: 'acme/ci', path }],
    [
      `${path}@refs/tags/@s/p@*`,
      { repository: 'acme/app', path, at: { kind: 'ref', glob: 'refs/tags/@s/p@*' } },
    ],
    [
      `${path}@${'2'.repeat(40)}`,
      { repository: 'acme/app', path, at: { kind: 'commit', sha: '2'.repeat(40) } },
    ],
  ])('reads %s', (text, expected) => {
    const source = parsePolicy(inputs)
    expect(parseSignerWorkflow(text, source.ok ? source.value.source.repository : undefined)).toEqual({
      ok: true,
      value: expected,
    })
  })

  it.each([
    'x.yml',
    '.github/workflows/',
    '.github/workflows/x.sh',
    '.github/workflows/dir/x.yml',
    '.github/workflows/*.yml',
    `https://github.com/acme/ci/${path}`,
    `acme/../${path}`,
    `${path}@`,
    `${path}@main`,
    `${path}@v1`,
    `${path}@*`,
    `${path}@refs/*`,
    `${path}@refs/tags/a..b`,
    `${path}@${'2'.repeat(39)}`,
  ])('refuses %s', (text) => {
    const source = parsePolicy(inputs)
    expect(parseSignerWorkflow(text, source.ok ? source.value.source.repository : undefined).ok).toBe(false)
  })

  it('needs a repository for a path alone', () => expect(parseSignerWorkflow(path, undefined).ok).toBe(false))
})

it.each([
  ['refs/tags/v*', true],
  ['refs/tags/*', true],
  ['refs/heads/release/**', true],
  ['refs/pull/*/merge', true],
  ['refs/notes/x', false],
  ['refs/**', false],
  ['*', false],
  ['', false],
  ['refs/tags/a b', false],
])('parseRefGlob of %j is %s', (text, valid) => expect(parseRefGlob(text).ok).toBe(valid))
