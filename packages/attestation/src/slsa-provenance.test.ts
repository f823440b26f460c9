import { createSign, generateKeyPairSync } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { formatUtf8 } from '@tier3/model/utf8'
import { describe, expect, it, vi } from 'vitest'
import { JOB_CLAIMS } from './job-claims.fixture.ts'
import { decodeJobClaims } from './job-claims.ts'
import {
  buildSlsaProvenance,
  decodeSlsaProvenance,
  SLSA_PROVENANCE_V02,
  SLSA_PROVENANCE_V1,
} from './slsa-provenance.ts'
import { decodeStatement } from './statement.ts'

function build(changes: { readonly [claim: string]: string } = {}) {
  const claims = decodeJobClaims({ ...JOB_CLAIMS, ...changes })
  if (!claims.ok) throw new Error(claims.problem[0]?.current)
  return buildSlsaProvenance(claims.value, 'https://github.com')
}

function decode(predicateType: string, predicate: object) {
  const subject = [{ name: 'a', digest: { sha256: 'a'.repeat(64) } }]
  const statement = { _type: 'https://in-toto.io/Statement/v1', subject, predicateType, predicate }
  const decoded = decodeStatement(formatUtf8(JSON.stringify(statement)))
  if (!decoded.ok) throw new Error(decoded.problem.current)
  return decodeSlsaProvenance(decoded.value)
}

/** What GitHub's own library builds from a token with these claims, against an issuer on loopback. */
async function predicateOfToolkit(changes: { readonly [claim: string]: string }): Promise<unknown> {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')
  const server = createServer((request, response) => {
    const { port } = server.address() as AddressInfo
    const issuer = `http://127.0.0.1:${port}`
    const signed = `${part({ alg: 'RS256', kid: 'k' })}.${part({ ...JOB_CLAIMS, ...changes, iss: issuer, aud: 'nobody' })}`
    const token = `${signed}.${createSign('sha256').update(signed).sign(privateKey, 'base64url')}`
    const answers: { readonly [path: string]: object } = {
      '/token': { value: token },
      '/.well-known/openid-configuration': { jwks_uri: `${issuer}/jwks` },
      '/jwks': { keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'k', alg: 'RS256' }] },
    }
    response.end(JSON.stringify(answers[request.url?.split('?')[0] ?? ''] ?? {}))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  // The library writes workflow commands; a test's output must hold none.
  const silence = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
  vi.stubEnv('ACTIONS_ID_TOKEN_REQUEST_URL', `${issuer}/token?x=1`)
  vi.stubEnv('ACTIONS_ID_TOKEN_REQUEST_TOKEN', 'test')
  vi.stubEnv('GITHUB_SERVER_URL', 'https://github.com')
  try {
    const library = new URL('../node_modules/@actions/attest/lib/provenance.js', import.meta.url)
    const { buildSLSAProvenancePredicate } = (await import(library.href)) as {
      buildSLSAProvenancePredicate: (issuer: string) => Promise<{ type: string; params: object }>
    }
    return await buildSLSAProvenancePredicate(issuer)
  } finally {
    silence.mockRestore()
    vi.unstubAllEnvs()
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
}

describe('buildSlsaProvenance', () => {
  it.each([
    ['a plain workflow', {}],
    ['a reusable workflow', { job_workflow_ref: 'OWNER/tier3/.github/workflows/release.yml@refs/tags/v1' }],
    [
      'a workflow that an organization requires',
      { workflow_ref: 'acme/policy/.github/workflows/x.yaml@refs/heads/main' },
    ],
    [
      'a ref with @',
      {
        ref: 'refs/tags/@scope/pkg@1.0.0',
        workflow_ref: 'acme/app/.github/workflows/release.yml@refs/tags/@scope/pkg@1.0.0',
      },
    ],
  ])('equals what @actions/attest builds for %s, text for text', async (_, changes) => {
    const theirs = await predicateOfToolkit(changes)
    expect(
      JSON.stringify({
        type: SLSA_PROVENANCE_V1,
        params: build(changes as { readonly [claim: string]: string }),
      }),
    ).toBe(JSON.stringify(theirs))
  })
})

describe('decodeSlsaProvenance', () => {
  it('reads what buildSlsaProvenance wrote', () => {
    expect(decode(SLSA_PROVENANCE_V1, build())).toMatchObject({
      ok: true,
      value: {
        version: 'v1',
        buildType: 'https://actions.github.io/buildtypes/workflow/v1',
        builderId: `https://github.com/${JOB_CLAIMS.job_workflow_ref}`,
        source: {
          repository: 'https://github.com/acme/app',
          ref: JOB_CLAIMS.ref,
          path: '.github/workflows/release.yml',
        },
        dependencies: [{ uri: 'git+https://github.com/acme/app@refs/tags/v1.0.0', commit: JOB_CLAIMS.sha }],
        invocationId: 'https://github.com/acme/app/actions/runs/500/attempts/1',
        github: {
          eventName: 'push',
          repositoryId: '1001',
          ownerId: '77',
          runnerEnvironment: 'github-hosted',
        },
      },
    })
  })

  it('reads version 0.2 as slsa-github-generator writes it', () => {
    const uri = 'git+https://github.com/acme/app@refs/tags/v1'
    expect(
      decode(SLSA_PROVENANCE_V02, {
        builder: { id: 'https://b' },
        buildType: 'https://t',
        invocation: {
          configSource: { uri, digest: { sha1: 'c' }, entryPoint: '.github/workflows/r.yml' },
          environment: { github_event_name: 'push', github_repository_id: '1' },
        },
        metadata: { buildInvocationID: '5-1' },
        materials: [{ uri, digest: { sha1: 'c' } }],
      }),
    ).toEqual({
      ok: true,
      value: {
        version: 'v0.2',
        buildType: 'https://t',
        builderId: 'https://b',
        externalParameters: {},
        source: { repository: uri, path: '.github/workflows/r.yml' },
        dependencies: [
          { uri, commit: 'c', field: 'predicate.invocation.configSource' },
          { uri, commit: 'c', field: 'predicate.materials' },
        ],
        invocationId: '5-1',
        github: { eventName: 'push', repositoryId: '1' },
      },
    })
  })

  it.each([
    ['no build definition', SLSA_PROVENANCE_V1, { runDetails: { builder: { id: 'x' } } }],
    [
      'no external parameters',
      SLSA_PROVENANCE_V1,
      { buildDefinition: { buildType: 'x' }, runDetails: { builder: { id: 'x' } } },
    ],
    ['no builder', SLSA_PROVENANCE_V1, { buildDefinition: { buildType: 'x', externalParameters: {} } }],
    ['no build type', SLSA_PROVENANCE_V02, { builder: { id: 'x' } }],
    ['no builder in 0.2', SLSA_PROVENANCE_V02, { buildType: 'x' }],
    ['another type', 'https://slsa.dev/provenance/v2', build()],
  ])('refuses %s', (_, type, predicate) => {
    expect(decode(type, predicate)).toMatchObject({
      ok: false,
      problem: { code: 'integrity/payload-malformed' },
    })
  })
})
