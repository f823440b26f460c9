import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { wired as attest } from '@tier3/action-attest/wire'
import { wired as checksums } from '@tier3/action-checksums/wire'
import { wired as sign } from '@tier3/action-sign/wire'
import { wired as verify } from '@tier3/action-verify/wire'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { filesBelow, type Ended } from './action-run.fixture.ts'
import { makeFolder, startStage, type Folder, type Stage } from './release-stage.fixture.ts'

let stage: Stage
let assets: Readonly<Record<string, string>>
beforeAll(async () => {
  stage = await startStage()
  using folder = makeFolder({ 'dist/app.tgz': 'hello', 'dist/tool.zip': 'tool' })
  const files = { files: 'dist/*', base: 'dist' }
  const made = [
    await stage.step(checksums, { folder, inputs: { ...files, manifest: 'none' } }),
    await stage.step(sign, { folder, inputs: files }),
    await stage.step(attest, { folder, inputs: files }),
  ]
  if (made.some(({ exitCode }) => exitCode !== 0)) throw new Error(made.map(({ log }) => log).join('\n'))
  assets = Object.fromEntries(
    Object.entries(filesBelow(join(folder.workspace, 'dist'))).map(([name, text]) => [name, text]),
  )
})
afterAll(() => stage[Symbol.asyncDispose]())

const DEMAND = {
  base: 'verified',
  repository: 'octo/app',
  'signer-workflow': 'octo/app/.github/workflows/release.yml',
  'predicate-types': 'provenance\nsignature',
  'trust-domain': 'custom',
}
const gate = (folder: Folder, tag: string, inputs: Readonly<Record<string, string>> = {}): Promise<Ended> =>
  stage.step(verify, {
    folder,
    inputs: {
      ...DEMAND,
      release: tag,
      'trusted-root': stage.instance['trusted-root'] ?? '',
      'max-wait': '0s',
      sigstore: '',
      'signing-config': '',
      'job-workflow-ref': '',
      ...inputs,
    },
    job: { permissions: { contents: 'read', attestations: 'read' } },
  })

describe('verify fetches a release', () => {
  it('with everything that it has, and says what was verified', async () => {
    stage.repository.release('v1.0.0', { assets })
    using folder = makeFolder()
    const ended = await gate(folder, 'v1.0.0')
    expect([ended.exitCode, ended.codes, ended.outputs['verdict']]).toEqual([0, [], 'verified'])
    expect(filesBelow(join(folder.workspace, 'verified'))).toEqual(assets)
    const lines = Buffer.from(ended.outputs['subjects'] ?? '', 'base64').toString()
    expect(lines.split('\n').map((line) => line.slice(66))).toEqual(['app.tgz', 'tool.zip', ''])
    expect(ended.outputs['level']).toBe('2')
  })

  it('and takes its subjects as expected files in the next job', async () => {
    using folder = makeFolder()
    const { outputs } = await gate(folder, 'v1.0.0')
    const expected = outputs['subjects'] ?? ''
    const files = {
      files: 'verified/*.tgz\nverified/*.zip',
      base: 'verified',
      manifest: 'none',
      sidecars: 'false',
    }
    expect((await stage.step(checksums, { folder, inputs: { ...files, expected } })).exitCode).toBe(0)
    folder.put('verified/tool.zip', 'other')
    const changed = await stage.step(checksums, { folder, inputs: { ...files, expected } })
    expect(changed.codes).toEqual(['integrity/digest-mismatch'])
  })

  it('and demands its level', async () => {
    using folder = makeFolder()
    const ended = await gate(folder, 'v1.0.0', { 'min-level': '3' })
    expect([ended.exitCode, ended.codes, ended.outputs['subjects']]).toEqual([
      1,
      ['policy/level', 'policy/level'],
      '',
    ])
  })

  it('and judges the named assets only', async () => {
    stage.repository.release('v1.1.0', { assets: { ...assets, 'extra.txt': 'nobody signed this' } })
    using folder = makeFolder()
    const named = await gate(folder, 'v1.1.0', { 'release-files': 'app.tgz' })
    expect([named.exitCode, named.outputs['verified']]).toEqual([0, '1'])
    using other = makeFolder()
    const all = await gate(other, 'v1.1.0')
    expect([all.exitCode, all.outputs['verdict'], all.outputs['subjects']]).toEqual([1, 'rejected', ''])
  })

  it('and rejects a replaced asset', async () => {
    stage.repository.release('v1.2.0', { assets: { ...assets, 'app.tgz': 'evil' } })
    using folder = makeFolder()
    const ended = await gate(folder, 'v1.2.0')
    expect([ended.exitCode, ended.outputs['subjects']]).toEqual([1, ''])
    expect(ended.codes).toContain('integrity/subject-mismatch')
  })

  it.each([
    { name: 'a tag without a release', tag: 'v9.9.9', code: 'policy/release-missing', exitCode: 1 },
    { name: 'a draft', tag: 'v2.0.0', code: 'policy/release-missing', exitCode: 1 },
    { name: 'a release without assets', tag: 'v3.0.0', code: 'policy/release-missing', exitCode: 1 },
    { name: 'a pattern in place of a tag', tag: 'v*', code: 'input/malformed', exitCode: 2 },
    { name: 'a tag that leads elsewhere', tag: '../v1', code: 'input/malformed', exitCode: 2 },
  ])('and refuses $name', async ({ tag, code, exitCode }) => {
    if (tag === 'v2.0.0') stage.repository.release(tag, { assets, draft: true })
    if (tag === 'v3.0.0') stage.repository.release(tag, { assets: {} })
    using folder = makeFolder()
    const ended = await gate(folder, tag)
    expect([ended.exitCode, ended.codes]).toEqual([exitCode, [code]])
    expect(filesBelow(folder.workspace)).toEqual({})
  })

  it('and refuses a folder in which something lies', async () => {
    using folder = makeFolder({ 'verified/evil.sh': 'rm' })
    const ended = await gate(folder, 'v1.0.0')
    expect([ended.exitCode, ended.codes]).toEqual([2, ['input/conflict']])
    expect(readFileSync(join(folder.workspace, 'verified/evil.sh'), 'utf8')).toBe('rm')
  })

  it.each([
    { inputs: { base: '' }, code: 'input/missing' },
    { inputs: { release: '', files: 'a', 'release-files': 'a' }, code: 'input/conflict' },
  ])('and refuses $inputs', async ({ inputs, code }) => {
    using folder = makeFolder({ a: 'x' })
    expect((await gate(folder, 'v1.0.0', inputs)).codes).toEqual([code])
  })
})
