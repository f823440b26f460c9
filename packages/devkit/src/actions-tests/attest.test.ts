import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { wired } from '@tier3/action-attest/wire'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { filesBelow, type Ended } from './action-run.fixture.ts'
import {
  makeFolder,
  RELEASE_WORKFLOW,
  startStage,
  type Folder,
  type Stage,
  type StepOptions,
} from './release-stage.fixture.ts'
import { statementsOf } from './statement-text.fixture.ts'

let stage: Stage
beforeAll(async () => {
  stage = await startStage()
})
afterAll(() => stage[Symbol.asyncDispose]())

const attest = (
  folder: Folder,
  inputs: Readonly<Record<string, string>>,
  more: Partial<StepOptions> = {},
): Promise<Ended> => stage.step(wired, { folder, inputs: { files: 'a', store: 'none', ...inputs }, ...more })
const CYCLONEDX = { bomFormat: 'CycloneDX', specVersion: '1.6', components: [] }
const SPDX = { spdxVersion: 'SPDX-2.3', SPDXID: 'SPDXRef-DOCUMENT', packages: [] }

describe('attest states', () => {
  it('the provenance of this very run', async () => {
    using folder = makeFolder({ a: 'aaa' })
    const ended = await attest(folder, {}, { job: { runAttempt: 3, runId: 4711 } })
    expect([ended.codes, ended.outputs['bundle-paths']]).toEqual([[], 'a.intoto.jsonl'])
    const [statement] = statementsOf(filesBelow(folder.workspace)['a.intoto.jsonl'] ?? '')
    expect(statement?.predicateType).toBe('https://slsa.dev/provenance/v1')
    expect(statement?.predicate).toMatchObject({
      buildDefinition: {
        buildType: 'https://actions.github.io/buildtypes/workflow/v1',
        externalParameters: {
          workflow: {
            ref: 'refs/tags/v1.0.0',
            repository: 'https://github.com/octo/app',
            path: '.github/workflows/release.yml',
          },
        },
        internalParameters: {
          github: {
            event_name: 'push',
            repository_id: String(stage.repository.state.id),
            runner_environment: 'github-hosted',
          },
        },
        resolvedDependencies: [
          {
            uri: 'git+https://github.com/octo/app@refs/tags/v1.0.0',
            digest: { gitCommit: stage.repository.head },
          },
        ],
      },
      runDetails: {
        builder: { id: `https://github.com/${RELEASE_WORKFLOW}` },
        metadata: { invocationId: 'https://github.com/octo/app/actions/runs/4711/attempts/3' },
      },
    })
    expect(ended.outputs).toMatchObject({
      attached: '',
      'attestation-ids': '',
      'attestation-url': '',
      'slsa-build-level': '2',
    })
  })

  it.each([
    { name: 'CycloneDX', sbom: CYCLONEDX, type: 'https://cyclonedx.org/bom' },
    { name: 'SPDX', sbom: SPDX, type: 'https://spdx.dev/Document/v2.3' },
  ])('an SBOM in $name', async ({ sbom, type }) => {
    using folder = makeFolder({ a: 'aaa', 'sbom.json': JSON.stringify(sbom, null, 2) })
    const ended = await attest(folder, { 'sbom-path': 'sbom.json' })
    expect([ended.codes, ended.outputs['bundle-paths']]).toEqual([[], 'a.sbom.intoto.jsonl'])
    const [statement] = statementsOf(filesBelow(folder.workspace)['a.sbom.intoto.jsonl'] ?? '')
    expect([statement?.predicateType, statement?.predicate]).toEqual([type, sbom])
  })

  it('any predicate', async () => {
    using folder = makeFolder({ a: 'aaa', 'p.json': '{"passed":true,"__proto__":1}' })
    const ended = await attest(folder, {
      'predicate-path': 'p.json',
      'predicate-type': 'https://example.com/t/v1',
    })
    expect(ended.outputs['bundle-paths']).toBe('a.attestation.intoto.jsonl')
    const text = filesBelow(folder.workspace)['a.attestation.intoto.jsonl'] ?? ''
    const [statement] = statementsOf(text)
    expect(statement?.predicateType).toBe('https://example.com/t/v1')
    expect(Object.entries(statement?.predicate ?? {})).toEqual([
      ['__proto__', 1],
      ['passed', true],
    ])
  })

  it('with an instance like GitHub own, which has a timestamp and no log', async () => {
    using folder = makeFolder({ a: 'aaa' })
    const {
      rekorTlogUrls: _,
      rekorTlogConfig: __,
      ...config
    } = stage.sigstore.signingConfig({
      rekor: 1,
      timestamp: true,
    })
    const path = join(folder.temp, 'signing_config.json')
    writeFileSync(path, JSON.stringify(config))
    const root = join(folder.temp, 'trusted_root.json')
    writeFileSync(root, JSON.stringify({ ...stage.sigstore.trustedRoot, tlogs: [] }))
    const before = stage.sigstore.counts
    const ended = await attest(folder, { 'signing-config': path, 'trusted-root': root, timestamp: 'false' })
    expect(ended.codes).toEqual([])
    const after = stage.sigstore.counts
    expect([after.entries - before.entries, after.timestamps - before.timestamps]).toEqual([0, 1])
  })

  it('with version 2 of the log', async () => {
    using folder = makeFolder({ a: 'aaa' })
    const inputs = { 'rekor-version': '2', 'signing-config': stage.config.signingConfigRekor2 }
    expect((await attest(folder, inputs)).codes).toEqual([])
  })

  it('nothing in a dry run', async () => {
    using folder = makeFolder({ a: 'aaa' })
    const [asked, signed] = [stage.github.exchanges.length, stage.sigstore.counts]
    const ended = await attest(folder, { 'dry-run': 'true', store: 'github' })
    expect([ended.exitCode, ended.outputs, stage.github.exchanges.length]).toEqual([0, {}, asked])
    expect([stage.sigstore.counts, Object.keys(filesBelow(folder.workspace))]).toEqual([signed, ['a']])
    expect(ended.report.plan).toMatchObject({ predicate: { kind: 'provenance' }, store: 'github' })
  })
})

describe('attest refuses a predicate before it asks for a token', () => {
  const big = JSON.stringify({ ...CYCLONEDX, filler: 'x'.repeat(16 * 1024 * 1024) })
  const type = { 'predicate-type': 'https://example.com/t/v1', 'predicate-path': 'p.json' }
  it.each([
    {
      name: 'an SBOM of no known form',
      content: '{"name":"app"}',
      inputs: { 'sbom-path': 'p.json' },
      codes: ['input/sbom-unknown'],
    },
    {
      name: 'an SBOM above 16 MiB',
      content: big,
      inputs: { 'sbom-path': 'p.json' },
      codes: ['input/too-large'],
    },
    { name: 'a predicate above 16 MiB', content: big, inputs: type, codes: ['input/too-large'] },
    { name: 'no JSON', content: '<xml/>', inputs: { 'sbom-path': 'p.json' }, codes: ['input/json-syntax'] },
    { name: 'a key twice', content: '{"a":1,"a":2}', inputs: type, codes: ['input/json-syntax'] },
    { name: 'a list', content: '[]', inputs: type, codes: ['input/json-syntax'] },
    {
      name: 'no file',
      content: '{}',
      inputs: { 'sbom-path': 'none.json' },
      codes: ['environment/read-failed'],
    },
    {
      name: 'a file out of the workspace',
      content: '{}',
      inputs: { 'sbom-path': '../x' },
      codes: ['input/path-escape'],
    },
  ])('$name', async ({ content, inputs, codes }) => {
    using folder = makeFolder({ a: 'aaa', 'p.json': content })
    const [asked, signed] = [stage.github.exchanges.length, stage.sigstore.counts]
    const ended = await attest(folder, inputs)
    expect([ended.codes, ended.exitCode, ended.outputs]).toEqual([codes, 2, {}])
    expect([stage.github.exchanges.length, stage.sigstore.counts]).toEqual([asked, signed])
  })

  it('says the line of a mistake', async () => {
    using folder = makeFolder({ a: 'aaa', 'p.json': '{\n "a": 1,\n}' })
    const ended = await attest(folder, type)
    expect(ended.annotations[0]).toMatchObject({ title: 'input/json-syntax', file: 'p.json', line: 3 })
  })
})

describe('attest computes the SLSA Build level from the job', () => {
  const own = 'OWNER/tier3/.github/workflows/release.yml'
  it.each<{ name: string; job: NonNullable<StepOptions['job']>; level: string; reason: RegExp }>([
    {
      name: 'a self-hosted runner',
      job: { runnerEnvironment: 'self-hosted' },
      level: '1',
      reason: /^The runner is self-hosted/,
    },
    {
      name: 'a hosted runner',
      job: {},
      level: '2',
      reason: /^The signing job is not in a tier3 reusable workflow/,
    },
    {
      name: 'our reusable workflow at a release tag',
      job: { jobWorkflowRef: `${own}@refs/tags/v1.0.0` },
      level: '3',
      reason: /^Built and attested by a tier3 reusable workflow/,
    },
    {
      name: 'our reusable workflow at a branch',
      job: { jobWorkflowRef: `${own}@refs/heads/main` },
      level: '2',
      reason: /at a branch/,
    },
    {
      name: 'our reusable workflow on a self-hosted runner',
      job: { jobWorkflowRef: `${own}@refs/tags/v1.0.0`, runnerEnvironment: 'self-hosted' },
      level: '1',
      reason: /^The runner is self-hosted/,
    },
    {
      name: 'a look-alike of our workflow',
      job: { jobWorkflowRef: 'OWNER/tier3-x/.github/workflows/release.yml@refs/tags/v1.0.0' },
      level: '2',
      reason: /^The signing job is not in a tier3 reusable workflow/,
    },
  ])('$name', async ({ job, level, reason }) => {
    using folder = makeFolder({ a: 'aaa' })
    const ended = await attest(folder, {}, { job })
    expect([ended.codes, ended.outputs['slsa-build-level']]).toEqual([[], level])
    expect(ended.outputs['slsa-build-level-reasons']).toMatch(reason)
    expect(ended.report.title).toBe(`1 artifact attested, SLSA Build L${level}`)
  })
})
