import type { RunContext } from '@tier3/runner/define/context'
import { parseInputs } from '@tier3/runner/define/parse-inputs'
import { describe, expect, it } from 'vitest'
import { plan } from './plan.ts'
import { spec } from './spec.ts'

const context: RunContext = {
  face: 'action',
  workspace: '/w',
  temp: '/t',
  unique: 'u',
  serverUrl: 'https://github.com',
  apiUrl: 'https://api.github.com',
  repository: undefined,
  eventName: undefined,
  eventPath: undefined,
  ref: undefined,
  sha: undefined,
  workflowRef: undefined,
  runUrl: undefined,
}

function planned(inputs: Readonly<Record<string, string>>, more: Partial<RunContext> = {}): unknown {
  const parsed = parseInputs(spec, (name) => inputs[name] ?? '')
  const result = parsed.ok ? plan(parsed.value.config, { ...context, ...more }) : parsed
  return result.ok ? result.value : result.problem.map(({ code }) => code)
}

const usual = { files: 'dist/*', repository: 'acme/app' }

describe('plan', () => {
  it('demands provenance of the repository by reviewed events, on hosted runners, under the same name', () => {
    expect(planned({ ...usual, base: 'dist' })).toEqual({
      subjects: { kind: 'files', patterns: ['dist/*'], base: 'dist' },
      base: 'dist',
      keys: [],
      lookup: false,
      bundles: { kind: 'auto' },
      trustedRoot: 'built in',
      policy: {
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

  it('knows the tag of a release in the resource of the summaries that it believes', () => {
    const resourceOf = (inputs: Readonly<Record<string, string>>): unknown =>
      planned({
        base: 'new',
        repository: 'acme/app',
        trust: 'vsa',
        'vsa-signer': 'acme/gate/.github/workflows/gate.yml@refs/heads/main',
        ...inputs,
      })
    const resource = (text: string) => ({ policy: { summary: { resource: text } } })
    const address = 'https://github.com/acme/app/releases/download/v1%2B{name}/{name}'
    expect(resourceOf({ release: 'v1+{name}' })).toMatchObject(
      resource(address.replace('{name}', '%7Bname%7D')),
    )
    expect(resourceOf({ release: 'v1', 'vsa-resource': 'x:{tag}/{sha256}' })).toMatchObject(
      resource('x:v1/{sha256}'),
    )
  })

  it('wires every input of the demand', () => {
    const sha = 'a'.repeat(40)
    const inputs = {
      'repository-id': '1001',
      'signer-workflow': `acme/kit/.github/workflows/x.yml@${sha}`,
      'source-ref': 'refs/tags/v*',
      'source-digest': sha,
      'predicate-types': 'cyclonedx\nsignature',
      events: 'release',
      'allow-self-hosted': 'true',
      'require-name': 'false',
      'trust-domain': 'custom',
      'trusted-root': 'root.json',
    }
    expect(planned({ ...usual, ...inputs })).toMatchObject({
      policy: {
        trustDomain: 'custom',
        source: { repository: 'acme/app', repositoryId: '1001', ref: 'refs/tags/v*', digest: sha },
        signer: { repository: 'acme/kit', path: '.github/workflows/x.yml', at: { kind: 'commit', sha } },
        events: ['release'],
        allowSelfHosted: true,
        predicateTypes: ['https://cyclonedx.org/bom', 'signature'],
        requireName: false,
      },
    })
  })

  it('takes the issuer from the server the run belongs to, and never from evidence', () => {
    expect(planned(usual, { serverUrl: 'https://acme.ghe.com' })).toMatchObject({
      policy: { server: 'https://acme.ghe.com', issuers: ['https://token.actions.acme.ghe.com'] },
    })
  })

  it.each([
    [
      'checksums',
      { files: '', checksums: 'SUMS' },
      { subjects: { kind: 'checksums', patterns: ['SUMS'], base: undefined } },
    ],
    [
      'digests',
      { files: '', digests: 'sha256:x y' },
      { subjects: { kind: 'digests', lines: ['sha256:x y'] } },
    ],
    ['bundles', { bundles: 'a\n!b' }, { bundles: { kind: 'files', patterns: ['a', '!b'] } }],
    ['auto', { bundles: 'auto' }, { bundles: { kind: 'auto' } }],
    ['the keys of GitHub', { 'trust-domain': 'github' }, { trustedRoot: 'fetched' }],
    ['keys that were given', { 'trusted-root': 'root.json' }, { trustedRoot: 'root.json' }],
  ])('reads %s', (_, inputs, expected) => expect(planned({ ...usual, ...inputs })).toMatchObject(expected))

  it.each([
    ['auto beside patterns', { bundles: 'auto\nx' }, ['input/conflict']],
    ['a trust domain without keys', { 'trust-domain': 'staging' }, ['input/missing']],
    [
      'a bad ref and keys missing',
      { 'source-ref': 'v1', 'trust-domain': 'staging' },
      ['input/malformed', 'input/missing'],
    ],
    ['a bad workflow', { 'signer-workflow': '*' }, ['input/malformed']],
  ])('refuses %s', (_, inputs, codes) => expect(planned({ ...usual, ...inputs })).toEqual(codes))
})
