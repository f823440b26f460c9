import { createHash } from 'node:crypto'
import { wired as attest } from '@tier3/action-attest/wire'
import { wired as verify } from '@tier3/action-verify/wire'
import { decodeVerificationSummary } from '@tier3/attestation/verification-summary'
import { isJsonObject, type JsonObject } from '@tier3/model/json'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { filesBelow, type Ended } from './action-run.fixture.ts'
import { makeFolder, startStage, type Folder, type Stage, type StepOptions } from './release-stage.fixture.ts'
import { statementsOf } from './statement-text.fixture.ts'

const APP = 'hello'
const NOTES = 'notes'
const GATE = 'octo/app/.github/workflows/gate.yml@refs/heads/main'
const URIS = 'https://example.com/v1/{name}'
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

let stage: Stage
let attested: Readonly<Record<string, string>>
let summed: Readonly<Record<string, string>>
let emitted: Ended
beforeAll(async () => {
  stage = await startStage()
  using release = makeFolder({ 'dist/app.tgz': APP, 'dist/sub/notes ü.txt': NOTES })
  const ended = await stage.step(attest, {
    folder: release,
    inputs: { files: 'dist/**', base: 'dist', store: 'none' },
  })
  if (ended.exitCode !== 0) throw new Error(ended.log)
  attested = filesBelow(release.workspace)
  using folder = makeFolder(attested)
  emitted = await emit(folder)
  const { 'dist/provenance.intoto.jsonl': _, ...rest } = filesBelow(folder.workspace)
  summed = rest
})
afterAll(() => stage[Symbol.asyncDispose]())

const step = (
  folder: Folder,
  inputs: Readonly<Record<string, string>>,
  more: Partial<StepOptions> = {},
): Promise<Ended> =>
  stage.step(verify, {
    folder,
    inputs: {
      files: 'dist/**',
      base: 'dist',
      repository: 'octo/app',
      'trust-domain': 'custom',
      'trusted-root': stage.instance['trusted-root'] ?? '',
      'max-wait': '0s',
      sigstore: '',
      'signing-config': '',
      ...inputs,
    },
    ...more,
  })

const gateJob = (permissions: Readonly<Record<string, 'read' | 'write'>> = { 'id-token': 'write' }) => ({
  job: { workflowRef: GATE, ref: 'refs/heads/main', permissions: { ...permissions } },
})

const emit = (
  folder: Folder,
  inputs: Readonly<Record<string, string>> = {},
  more: Partial<StepOptions> = gateJob(),
): Promise<Ended> =>
  step(
    folder,
    {
      'emit-vsa': 'vsa',
      'resource-uri': URIS,
      'vsa-sigstore': 'custom',
      'vsa-signing-config': stage.instance['signing-config'] ?? '',
      'vsa-trusted-root': stage.instance['trusted-root'] ?? '',
      'max-wait': '5s',
      ...inputs,
    },
    more,
  )

const trust = (folder: Folder, inputs: Readonly<Record<string, string>> = {}): Promise<Ended> =>
  step(folder, {
    trust: 'vsa',
    'vsa-signer': GATE,
    'vsa-resource': URIS,
    bundles: 'vsa/**/*.vsa.sigstore.json',
    'job-workflow-ref': '',
    ...inputs,
  })

const written = (folder: Folder): readonly string[] =>
  Object.keys(filesBelow(folder.workspace)).filter((path) => path.includes('vsa'))

/** Predicate of the summary in a file. */
function predicateIn(path: string): JsonObject {
  const [statement] = statementsOf(summed[path] ?? '')
  const predicate = statement?.predicate
  if (predicate === undefined || !isJsonObject(predicate)) throw new Error('there is no predicate')
  return predicate
}

describe('verify with emit-vsa', () => {
  it('writes a summary of each artifact, under the identity of its own job', () => {
    expect([emitted.codes, emitted.exitCode, emitted.outputs['verdict']]).toEqual([[], 0, 'verified'])
    const paths = ['vsa/app.tgz.vsa.sigstore.json', 'vsa/sub/notes ü.txt.vsa.sigstore.json']
    expect(emitted.outputs['vsa-paths']?.split('\n')).toEqual(paths)
    const predicates = paths.map((path) => {
      const [statement] = statementsOf(summed[path] ?? '')
      expect(statement).toMatchObject({ predicateType: 'https://slsa.dev/verification_summary/v1' })
      expect(statement?.subject).toHaveLength(1)
      return predicateIn(path)
    })
    const bundle = attested['dist/provenance.intoto.jsonl']?.trimEnd() ?? ''
    const digest = (emitted.report.body as { policy: { digest: { sha256: string } } }).policy.digest.sha256
    expect(predicates[0]).toMatchObject({
      verifier: { id: `https://github.com/${GATE}` },
      resourceUri: 'https://example.com/v1/app.tgz',
      policy: {
        uri: `ni:///sha-256;${Buffer.from(digest, 'hex').toString('base64url')}`,
        digest: { sha256: digest },
      },
      inputAttestations: [{ digest: { sha256: sha256(bundle) } }],
      verificationResult: 'PASSED',
      verifiedLevels: ['SLSA_BUILD_LEVEL_2'],
      slsaVersion: '1.2',
    })
    expect(predicates[1]?.['resourceUri']).toBe('https://example.com/v1/sub/notes%20%C3%BC.txt')
    for (const predicate of predicates) expect(decodeVerificationSummary(predicate).ok).toBe(true)
    expect(emitted.report.body).toMatchObject({
      summaries: [{ path: paths[0], predicate: predicates[0] }, {}],
    })
  })

  it('names verifier and policy as it is told', async () => {
    using folder = makeFolder(attested)
    const ended = await emit(folder, {
      'verifier-id': 'https://gate.example/v1',
      'policy-uri': 'https://gate.example/p',
    })
    expect(ended.report.body).toMatchObject({
      summaries: [
        {
          predicate: {
            verifier: { id: 'https://gate.example/v1' },
            policy: { uri: 'https://gate.example/p' },
          },
        },
        {},
      ],
    })
  })

  it('signs and writes nothing unless everything is verified', async () => {
    using folder = makeFolder({ ...attested, 'dist/app.tgz': 'hellp' })
    const before = stage.sigstore.counts
    const ended = await emit(folder)
    expect([ended.exitCode, ended.outputs['vsa-paths'], written(folder)]).toEqual([1, '', []])
    expect(stage.sigstore.counts).toEqual(before)
  })

  it.each<[string, Readonly<Record<string, string>>, Readonly<Record<string, string>>, readonly string[]]>([
    ['no resource', { 'resource-uri': '' }, {}, ['input/missing']],
    ['an unknown place in the resource', { 'resource-uri': 'x:{nam}' }, {}, ['input/malformed']],
    ['a verifier that is no URI', { 'verifier-id': 'me' }, {}, ['input/malformed']],
    ['a folder outside', { 'emit-vsa': '../x' }, {}, ['input/path-escape']],
    ['an instance without its files', { 'vsa-signing-config': '' }, {}, ['input/conflict']],
    ['no tag for the resource', { 'resource-uri': 'x:{tag}' }, {}, ['input/missing', 'input/missing']],
    ["somebody else's file in the way", {}, { 'vsa/app.tgz.vsa.sigstore.json': 'mine' }, ['input/conflict']],
  ])('refuses %s', async (_, inputs, files, codes) => {
    using folder = makeFolder({ ...attested, ...files })
    const ended = await emit(folder, inputs)
    expect([ended.codes, written(folder)]).toEqual([codes, Object.keys(files)])
  })

  it('hides no waiver in a summary', async () => {
    const policy = `version: 1
trust-domain: custom
artifacts:
  - match: '**'
    source: {repository: octo/app}
    level: {at-least: 3}
waivers: [{codes: [policy/level], match: 'app.*', owner: ann, reason: moving, expires: 2999-01-01}]
`
    using folder = makeFolder({ ...attested, 'tier3.policy.yml': policy })
    const under = { policy: 'tier3.policy.yml', 'trust-domain': '', files: 'dist/app.tgz' }
    const verified = await step(folder, { ...under, 'job-workflow-ref': '' })
    const before = stage.sigstore.counts
    const ended = await emit(folder, under)
    expect([verified.codes, verified.exitCode, ended.codes, written(folder), stage.sigstore.counts]).toEqual([
      [],
      0,
      ['input/conflict'],
      [],
      before,
    ])
  })

  it('gives no bytes a name that nobody attested', async () => {
    const { 'dist/app.tgz': app = '', 'dist/provenance.intoto.jsonl': provenance = '' } = attested
    using folder = makeFolder({ 'dist/app-2.tgz': app, 'dist/provenance.intoto.jsonl': provenance })
    const renamed = { 'require-name': 'false', files: 'dist/app-2.tgz' }
    const verified = await step(folder, { ...renamed, 'job-workflow-ref': '' })
    const ended = await emit(folder, renamed)
    expect([verified.exitCode, ended.exitCode, ended.codes, written(folder)]).toEqual([
      0,
      1,
      ['policy/name'],
      [],
    ])
  })

  it('needs the permission to sign only where it signs', async () => {
    using folder = makeFolder(attested)
    const none = gateJob({ contents: 'read' })
    const ended = await emit(folder, {}, none)
    expect([ended.codes, written(folder)]).toEqual([['permission/id-token'], []])
    expect((await step(folder, { 'job-workflow-ref': '' }, none)).exitCode).toBe(0)
  })

  it('prints the plan of a dry run, and does nothing', async () => {
    using folder = makeFolder(attested)
    const ended = await emit(folder, { 'dry-run': 'true' })
    expect([ended.exitCode, written(folder)]).toEqual([0, []])
    expect(ended.log).toContain('"resource": "https://example.com/v1/{name}"')
  })

  it('writes nothing where the log does not answer', async () => {
    using folder = makeFolder(attested)
    const ended = await emit(folder, { 'max-wait': '0s', 'identity-token': 'no token' })
    expect([ended.exitCode === 0, written(folder)]).toEqual([false, []])
  })
})

describe('verify with trust: vsa', () => {
  it('takes summaries in place of attestations', async () => {
    using folder = makeFolder(summed)
    const ended = await trust(folder, { 'min-level': '2' })
    expect([ended.codes, ended.exitCode, ended.outputs['verdict'], ended.outputs['level']]).toEqual([
      [],
      0,
      'verified',
      '2',
    ])
    expect(ended.log).toContain(`by summary of https://github.com/${GATE}`)
    expect(ended.report.body).toMatchObject({
      policy: { demands: { summary: { resource: URIS, levels: ['SLSA_BUILD_LEVEL_2'] } } },
      subjects: [{ levelReasons: [`By summary of https://github.com/${GATE}.`] }, {}],
    })
  })

  it('finds them beside the artifacts', async () => {
    const beside = Object.entries(summed).map(([path, text]) => [path.replace('vsa/', 'dist/'), text])
    using folder = makeFolder(Object.fromEntries(beside))
    expect((await trust(folder, { bundles: '' })).exitCode).toBe(0)
    // Where none is asked for they are no evidence, and not looked at.
    const ended = await step(folder, { 'job-workflow-ref': '' })
    expect(ended.codes).toEqual(['policy/no-attestation', 'policy/no-attestation'])
  })

  it('sums up summaries, and names each that it rests on', async () => {
    using folder = makeFolder(summed)
    const ended = await emit(folder, {
      trust: 'vsa',
      'vsa-signer': GATE,
      'vsa-resource': URIS,
      bundles: 'vsa/**/*.vsa.sigstore.json',
      'emit-vsa': 'second',
    })
    const summary = summed['vsa/app.tgz.vsa.sigstore.json']?.trimEnd() ?? ''
    expect(ended.report.body).toMatchObject({
      summaries: [{ predicate: { inputAttestations: [{ digest: { sha256: sha256(summary) } }] } }, {}],
    })
  })

  it.each<[string, Readonly<Record<string, string>>, Readonly<Record<string, string>>, readonly string[]]>([
    ['a changed artifact', {}, { 'dist/app.tgz': 'hellp' }, ['integrity/subject-mismatch']],
    [
      'an artifact under the name of another',
      {},
      { 'dist/app.tgz': NOTES },
      ['integrity/subject-mismatch', 'policy/name', 'policy/summary-resource'],
    ],
    [
      'another resource',
      { 'vsa-resource': 'https://example.com/v2/{name}' },
      {},
      ['policy/summary-resource'],
    ],
    ['another verifier', { 'vsa-verifier': 'https://gate.example' }, {}, ['policy/summary-verifier']],
    ['another ref', { 'vsa-signer': GATE.replace('main', 'next') }, {}, ['policy/summary-verifier']],
    [
      'another workflow',
      { 'vsa-signer': GATE.replace('gate.yml', 'other.yml') },
      {},
      ['policy/summary-verifier'],
    ],
    ['a level that was not reached', { 'min-level': '3' }, {}, ['policy/level']],
    ['attestations of the build alone', { bundles: 'p.jsonl' }, {}, ['policy/predicate-type']],
    ['nothing', { bundles: '' }, {}, ['policy/no-attestation']],
  ])('refuses %s', async (_, inputs, files, codes) => {
    using folder = makeFolder({
      ...summed,
      'p.jsonl': attested['dist/provenance.intoto.jsonl'] ?? '',
      ...files,
    })
    const ended = await trust(folder, inputs)
    expect([ended.exitCode, [...new Set(ended.codes)]]).toEqual([1, codes])
  })

  it('refuses a summary with a changed byte', async () => {
    const path = 'vsa/app.tgz.vsa.sigstore.json'
    const bundle = JSON.parse(summed[path] ?? '') as { dsseEnvelope: { payload: string } }
    const payload = Buffer.from(bundle.dsseEnvelope.payload, 'base64').toString()
    bundle.dsseEnvelope.payload = Buffer.from(payload.replace('LEVEL_2', 'LEVEL_3')).toString('base64')
    using folder = makeFolder({ ...summed, [path]: JSON.stringify(bundle) })
    const ended = await trust(folder, { 'min-level': '3' })
    expect([ended.exitCode, ended.codes[0]]).toEqual([1, 'integrity/signature'])
  })

  it('takes one under a policy file, too', async () => {
    const policy = `version: 1
trust-domain: custom
artifacts:
  - match: '**'
    summary:
      verifiers: [{signer: {workflow: octo/app/.github/workflows/gate.yml, refs: refs/heads/main}}]
      resource: '${URIS}'
      at-least: 2
      max-age: 1d
`
    using folder = makeFolder({ ...summed, 'tier3.policy.yml': policy })
    const under = (text: string, more: Readonly<Record<string, string>> = {}) => {
      folder.put('tier3.policy.yml', text)
      return step(folder, {
        policy: 'tier3.policy.yml',
        bundles: 'vsa/**/*.vsa.sigstore.json',
        'trust-domain': '',
        'job-workflow-ref': '',
        repository: '',
        ...more,
      })
    }
    const ended = await under(policy)
    expect([ended.codes, ended.exitCode]).toEqual([[], 0])
    // It says whom to ask, and demands no build of it; what else is given does.
    expect((await under(policy, { repository: 'octo/other' })).exitCode).toBe(0)
    const demanding = await under(policy, { repository: 'octo/app', 'source-ref': 'refs/tags/v1' })
    expect(demanding.codes).toContain('policy/predicate-type')
    expect((await under(policy.replace('at-least: 2', 'at-least: 3'))).codes).toContain('policy/level')
  })

  it.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    ['no signer', { 'vsa-signer': '' }, ['input/missing']],
    ['no resource', { 'vsa-resource': '' }, ['input/missing']],
    ['a signer at no ref', { 'vsa-signer': 'octo/app/.github/workflows/gate.yml' }, ['input/malformed']],
    ['a key for anybody', { 'vsa-signer': 'key:k' }, ['input/missing']],
    ['a demand on the build', { 'source-ref': 'refs/tags/v1' }, ['input/conflict']],
    ['types', { 'predicate-types': 'provenance' }, ['input/conflict']],
    ['self-hosted runners', { 'allow-self-hosted': 'true' }, ['input/conflict']],
    ['a signer without trust', { trust: 'attestations', 'vsa-resource': '' }, ['input/conflict']],
    ['what is for writing', { 'resource-uri': URIS }, ['input/conflict']],
  ])('refuses %s', async (_, inputs, codes) => {
    using folder = makeFolder(summed)
    expect((await trust(folder, inputs)).codes).toEqual(codes)
  })
})
