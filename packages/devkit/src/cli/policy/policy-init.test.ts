import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { wired as attest } from '@tier3/action-attest/wire'
import { wired as sign } from '@tier3/action-sign/wire'
import { wired as verify } from '@tier3/action-verify/wire'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { filesBelow, type Ended } from '../../actions-tests/action-run.fixture.ts'
import { makeFolder, startStage, type Folder, type Stage } from '../../actions-tests/release-stage.fixture.ts'
import { wiredExplain, wiredPolicyInit, wiredTest } from './wire.ts'

let stage: Stage
let made: Readonly<Record<string, string>>
beforeAll(async () => {
  stage = await startStage()
  using folder = makeFolder({ 'dist/app-1.0.0.tgz': 'hello' })
  const files = { files: 'dist/*', base: 'dist' }
  const steps = [
    await stage.step(sign, { folder, inputs: files }),
    await stage.step(attest, { folder, inputs: files }),
  ]
  if (steps.some(({ exitCode }) => exitCode !== 0)) throw new Error(steps.map(({ log }) => log).join('\n'))
  made = filesBelow(folder.workspace)
})
afterAll(() => stage[Symbol.asyncDispose]())

const trust = (): Readonly<Record<string, string>> => ({
  'trust-domain': 'custom',
  'trusted-root': stage.instance['trusted-root'] ?? '',
  sigstore: '',
  'signing-config': '',
  'job-workflow-ref': '',
  token: '',
})
const release = (more: Readonly<Record<string, string>> = {}) => makeFolder({ ...made, ...more })
const init = (folder: Folder, inputs: Readonly<Record<string, string>> = {}): Promise<Ended> =>
  stage.step(wiredPolicyInit, { folder, inputs: { files: 'dist/*', base: 'dist', ...trust(), ...inputs } })

it('derives a policy that accepts the release and says what it trusts', async () => {
  using folder = release()
  const ended = await init(folder)
  expect([ended.exitCode, ended.codes, ended.outputs['covered']]).toEqual([0, [], '1'])
  expect(ended.log).toContain('source: ')
  const text = readFileSync(join(folder.workspace, 'tier3.policy.yml'), 'utf8')
  expect(text).toContain('# yaml-language-server: $schema=')
  expect(text).toContain('- match: ["app-*.tgz"]')
  expect(text).toContain('ref: "refs/tags/v{version}"')
  const { 'trust-domain': _, ...keys } = trust()
  const verified = await stage.step(verify, {
    folder,
    inputs: { files: 'dist/*', base: 'dist', policy: 'tier3.policy.yml', 'max-wait': '0s', ...keys },
  })
  expect([verified.exitCode, verified.codes]).toEqual([0, []])
  const explained = await stage.step(wiredExplain, { folder, inputs: { files: 'tier3.policy.yml' } })
  expect(explained.exitCode).toBe(0)
})

it('tells what has no proof, and refuses to begin without any', async () => {
  using folder = release({ 'dist/extra.txt': 'x' })
  const ended = await init(folder)
  expect([ended.exitCode, ended.report.body]).toMatchObject([0, { unproven: ['extra.txt'] }])
  using changed = release({ 'dist/app-1.0.0.tgz': 'changed' })
  expect((await init(changed)).codes).toEqual(['policy/no-attestation'])
})

it('replaces nothing, and derives from one release only', async () => {
  using folder = release({ 'tier3.policy.yml': 'mine' })
  expect((await init(folder)).codes).toEqual(['input/conflict'])
  expect((await init(folder, { release: 'v1.0.0' })).codes).toEqual(['input/conflict'])
  expect(readFileSync(join(folder.workspace, 'tier3.policy.yml'), 'utf8')).toBe('mine')
})

it('policy test judges bundles of files', async () => {
  const bundle = Object.keys(made).find((path) => path.endsWith('.intoto.jsonl')) ?? ''
  using folder = release({
    'p.yml':
      'version: 1\ntrust-domain: custom\nartifacts:\n  - match: app-1.0.0.tgz\n    source: {repository: octo/app}\n',
    'a.policy-test.yml': [
      'version: 1',
      'policy: p.yml',
      'cases:',
      '  - name: the release',
      '    now: 2100-01-01',
      `    artifacts: [{name: app-1.0.0.tgz, file: dist/app-1.0.0.tgz, bundle-files: [${bundle}]}]`,
      '    expect: {verdict: verified}',
      '',
    ].join('\n'),
  })
  const inputs = { files: '*.policy-test.yml', ...trust() }
  const ended = await stage.step(wiredTest, { folder, inputs })
  expect([ended.exitCode, ended.codes]).toEqual([0, []])
  folder.put('dist/app-1.0.0.tgz', 'changed')
  const failed = await stage.step(wiredTest, { folder, inputs })
  expect([failed.exitCode, failed.codes]).toEqual([1, ['policy/test-failed']])
})
