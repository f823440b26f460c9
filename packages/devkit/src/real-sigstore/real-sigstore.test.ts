import { X509Certificate } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { StepResult } from '../actions-runner/run-step.ts'
import { createCosign, type Cosign } from '../interop/cosign.ts'
import { findCosign } from '../interop/cosign-binary.ts'
import type { BundleJson } from '../sigstore/bundle-json.ts'
import { fulcioExtension, fulcioValues } from '../sigstore/fulcio-extensions.ts'
import { p256KeyPair, spki } from '../sigstore/key-material.ts'
import type { TrustedRootJson } from '../sigstore/trusted-root.ts'
import { startRealScene, WORKFLOW, type RealScene } from './real-scene.fixture.ts'
import { findServerPrograms } from './server-programs.ts'

const programs = findServerPrograms(process.env)
const missing = 'missing' in programs ? programs.missing : undefined
const binary = findCosign(process.env)

// The bundles of sign, attest and verify as they are committed, against servers that nobody here wrote.
describe('findServerPrograms', () => {
  const all = {
    TIER3_FULCIO: process.execPath,
    TIER3_TIMESTAMP_SERVER: process.execPath,
    TIER3_REKOR_TILES: process.execPath,
    TIER3_TESSERACT: process.execPath,
  }
  it('names all four', () => {
    expect(findServerPrograms(all)).toEqual({
      fulcio: process.execPath,
      timestampServer: process.execPath,
      rekorTiles: process.execPath,
      tesseract: process.execPath,
    })
  })
  it.each([
    { given: { ...all, TIER3_FULCIO: '' }, expected: 'TIER3_FULCIO is not set' },
    {
      given: { ...all, TIER3_REKOR_TILES: 'rekor' },
      expected: 'TIER3_REKOR_TILES is not an absolute path: rekor',
    },
    {
      given: { ...all, TIER3_TESSERACT: '/nowhere/x', TIER3_TIMESTAMP_SERVER: undefined },
      expected: 'TIER3_TIMESTAMP_SERVER is not set; TIER3_TESSERACT names no program: /nowhere/x',
    },
  ])('says that $expected', ({ given, expected }) => {
    expect(findServerPrograms(given)).toEqual({ missing: expected })
  })
})

describe(`stock servers of Sigstore${missing === undefined ? '' : ' (MISSING)'}`, () => {
  let scene: RealScene
  let signed: StepResult
  let attested: StepResult
  beforeAll(async () => {
    if ('missing' in programs) return
    scene = await startRealScene(programs)
    await scene.write('dist/app.tgz', 'hello')
    await scene.write('dist/tool.zip', 'tool')
    await scene.write('policy.yml', policyFor(scene))
    signed = await scene.act('sign', { files: 'dist/*', base: 'dist', ...instance() })
    attested = await scene.act('attest', { files: 'dist/*.tgz\ndist/*.zip', base: 'dist', ...instance() })
  })
  beforeEach((context) => {
    if (missing !== undefined) context.skip(`no stock servers: ${missing}`)
  })
  afterAll(async () => {
    if (missing === undefined) await scene[Symbol.asyncDispose]()
  })

  const instance = () => ({
    sigstore: 'custom',
    'signing-config': scene.sigstore.signingConfig,
    'trusted-root': scene.sigstore.trustedRoot,
    'rekor-version': '2',
    'max-wait': '1s',
  })
  const verify = (more: Readonly<Record<string, string>> = {}): Promise<StepResult> =>
    scene.act('verify', {
      files: 'dist/*.tgz\ndist/*.zip',
      base: 'dist',
      bundles: 'dist/*.sigstore.json\ndist/*.intoto.jsonl',
      policy: 'policy.yml',
      'trust-domain': 'custom',
      'trusted-root': scene.sigstore.trustedRoot,
      'max-wait': '0s',
      ...more,
    })
  const titles = ({ annotations }: StepResult) => annotations.map(({ title }) => title)
  const bundle = (name: string): BundleJson =>
    JSON.parse(readFileSync(join(scene.workspace, 'dist', name), 'utf8').trim()) as BundleJson

  it('sign and attest get a certificate, an entry of Rekor v2 and a timestamp from them', () => {
    for (const { exitCode, annotations, blocked } of [signed, attested])
      expect({ exitCode, annotations, blocked }).toEqual({ exitCode: 0, annotations: [], blocked: [] })
    expect(signed.outputs['certificate-identity']).toBe(`https://github.com/${WORKFLOW}@refs/tags/v1.0.0`)
    expect(attested.outputs['slsa-build-level']).toBe('2')
    for (const name of ['app.tgz.sigstore.json', 'provenance.intoto.jsonl']) {
      const { tlogEntries, timestampVerificationData } = bundle(name).verificationMaterial
      expect(tlogEntries.map(({ kindVersion }) => kindVersion)).toEqual([
        { kind: 'hashedrekord', version: '0.0.2' },
      ])
      expect(timestampVerificationData?.rfc3161Timestamps).toHaveLength(1)
    }
  })

  it('the embedded Fulcio writes into a certificate what the stock one writes', () => {
    const { rawBytes } = bundle('app.tgz.sigstore.json').verificationMaterial.certificate ?? { rawBytes: '' }
    const certificate = new X509Certificate(Buffer.from(rawBytes, 'base64'))
    expect(certificate.subjectAltName).toBe(`URI:https://github.com/${WORKFLOW}@refs/tags/v1.0.0`)
    const differing = fulcioValues(scene.claims).filter(
      ([number, value]) => !certificate.raw.includes(fulcioExtension(number, value)),
    )
    expect(differing).toEqual([])
  })

  it('verify accepts what they witnessed', async () => {
    const ended = await verify()
    expect([ended.exitCode, titles(ended), ended.outputs['verdict']]).toEqual([0, [], 'verified'])
    expect([ended.outputs['verified'], ended.outputs['level'], ended.blocked]).toEqual(['2', '2', []])
  })

  it('verify rejects a tampered artifact', async () => {
    await scene.write('dist/app.tgz', 'hellp')
    const ended = await verify()
    await scene.write('dist/app.tgz', 'hello')
    expect([ended.exitCode, ended.outputs['verdict']]).toEqual([1, 'rejected'])
    expect(titles(ended)).toContain('integrity/subject-mismatch')
  })

  it('verify rejects another issuer than the one of the policy', async () => {
    await scene.write('strict.yml', policyFor(scene).replace(scene.claims.iss, 'https://issuer.example'))
    const ended = await verify({ policy: 'strict.yml' })
    expect([ended.exitCode, new Set(titles(ended))]).toEqual([1, new Set(['policy/issuer'])])
  })

  it.each([
    { name: 'no certificate log', ctlogs: () => [] },
    {
      name: 'another certificate log',
      ctlogs: ([log]: TrustedRootJson['ctlogs']) => [
        {
          ...log,
          publicKey: { ...log?.publicKey, rawBytes: spki(p256KeyPair().publicKey).toString('base64') },
        },
      ],
    },
  ])('verify rejects the promise in a certificate when the trusted root names $name', async (given) => {
    const root = JSON.parse(readFileSync(scene.sigstore.trustedRoot, 'utf8')) as TrustedRootJson
    await scene.write('root.json', JSON.stringify({ ...root, ctlogs: given.ctlogs(root.ctlogs) }))
    const ended = await verify({ 'trusted-root': 'root.json' })
    expect([ended.exitCode, [...new Set(titles(ended))]]).toEqual([1, ['integrity/certificate-timestamp']])
  })

  describe(`cosign ${binary.version ?? '(MISSING)'}`, () => {
    let cosign: Cosign
    beforeEach(async (context) => {
      if (binary.missing !== undefined) return context.skip(`no cosign: ${binary.missing}`)
      cosign = await createCosign(binary.path, scene.workspace)
    })
    const judge = (file: string, evidence: string, type?: string) =>
      cosign.verify({
        file: join(scene.workspace, 'dist', file),
        bundle: join(scene.workspace, 'dist', evidence),
        trustedRoot: scene.sigstore.trustedRoot,
        identity: `https://github.com/${WORKFLOW}@refs/tags/v1.0.0`,
        issuer: scene.claims.iss,
        ...(type === undefined ? {} : { type }),
        more: ['--use-signed-timestamps'],
      })

    it.each([
      { what: 'signature', evidence: 'app.tgz.sigstore.json', type: undefined },
      { what: 'attestation', evidence: 'provenance.intoto.jsonl', type: 'slsaprovenance1' },
    ])('cosign accepts the same $what with the same trusted root', async ({ evidence, type }) => {
      expect(await judge('app.tgz', evidence, type)).toEqual({ accepted: true, words: 'Verified OK' })
      await scene.write('other/app.tgz', 'other')
      expect((await judge('../other/app.tgz', evidence, type)).accepted).toBe(false)
    })
  })

  // The last cases: each finds one server less.
  describe('a server that dies is an outage', () => {
    it.each([
      { server: 'timestampServer', code: 'service/timestamp-unavailable' },
      { server: 'rekor', code: 'service/rekor-unavailable' },
      { server: 'fulcio', code: 'service/fulcio-unavailable' },
    ] as const)('$server', async ({ server, code }) => {
      await scene.sigstore.servers[server].end()
      await scene.write('late/app.tgz', 'late')
      const ended = await scene.act('sign', { files: 'late/*.tgz', base: 'late', ...instance() })
      expect([ended.exitCode, titles(ended)]).toEqual([3, [code]])
      expect(existsSync(join(scene.workspace, 'late/app.tgz.sigstore.json'))).toBe(false)
    })

    it('and verify needs none of them', async () => {
      const ended = await verify()
      expect([ended.exitCode, ended.outputs['verdict']]).toEqual([0, 'verified'])
    })
  })
})

const policyFor = ({ claims }: RealScene): string => `version: 1
trust-domain: custom
issuers: ['${claims.iss}']
artifacts:
  - match: '*'
    source: { repository: octo/app, id: ${claims.repository_id} }
    signers:
      - workflow: ${WORKFLOW}
        refs: [refs/tags/v*]
    signature: true
    level: { at-least: 2 }
`
