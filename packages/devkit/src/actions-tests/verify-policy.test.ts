import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { wired as attest } from '@tier3/action-attest/wire'
import { wired as sign } from '@tier3/action-sign/wire'
import { wired as verify } from '@tier3/action-verify/wire'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { filesBelow, type Ended } from './action-run.fixture.ts'
import { makeFolder, startStage, type Folder, type Stage } from './release-stage.fixture.ts'

let stage: Stage
let made: Readonly<Record<string, string>>
beforeAll(async () => {
  stage = await startStage()
  using folder = makeFolder({ 'dist/app-1.0.0.tgz': 'hello', 'dist/tool.zip': 'tool' })
  const files = { files: 'dist/*', base: 'dist' }
  const steps = [
    await stage.step(sign, { folder, inputs: files }),
    await stage.step(attest, { folder, inputs: files }),
  ]
  if (steps.some(({ exitCode }) => exitCode !== 0)) throw new Error(steps.map(({ log }) => log).join('\n'))
  made = filesBelow(folder.workspace)
})
afterAll(() => stage[Symbol.asyncDispose]())

const POLICY = `version: 1
trust-domain: custom
artifacts:
  - match: 'app-*.tgz'
    source: {repository: octo/app}
    signers: [{workflow: octo/app/.github/workflows/release.yml}]
    signature: true
    level: {at-least: 2}
    version: {ref: 'refs/tags/v{version}', name: 'app-{version}.tgz'}
  - match: '*.zip'
    source: {repository: octo/app}
`

const gate = (
  folder: Folder,
  policy: string,
  inputs: Readonly<Record<string, string>> = {},
): Promise<Ended> => {
  for (const [path, text] of Object.entries(made)) folder.put(path, text)
  folder.put('tier3.policy.yml', policy)
  return stage.step(verify, {
    folder,
    inputs: {
      files: 'dist/*',
      base: 'dist',
      policy: 'tier3.policy.yml',
      'trusted-root': stage.instance['trusted-root'] ?? '',
      'max-wait': '0s',
      sigstore: '',
      'signing-config': '',
      'job-workflow-ref': '',
      ...inputs,
    },
  })
}

describe('verify under a policy file', () => {
  it('verifies, names the files of the policy and records the version', async () => {
    using folder = makeFolder({ 'state.json': '{"version":1,"marks":{}}' })
    const ended = await gate(folder, POLICY, { 'policy-state': 'state.json' })
    expect([ended.exitCode, ended.codes, ended.outputs['verdict'], ended.outputs['level']]).toEqual([
      0,
      [],
      'verified',
      '2',
    ])
    expect(ended.report.body).toMatchObject({
      policy: { files: ['tier3.policy.yml'], digest: { sha256: expect.stringMatching(/^[0-9a-f]{64}$/) } },
      set: { marks: { 'octo/app': '1.0.0' } },
    })
    const state = JSON.parse(readFileSync(join(folder.workspace, 'state.json'), 'utf8')) as unknown
    expect(state).toEqual({ version: 1, marks: { 'octo/app': '1.0.0' } })
  })

  it('refuses what is older than the record, and does not touch it', async () => {
    const record = '{"version":1,"marks":{"octo/app":"1.0.1"}}'
    using folder = makeFolder({ 'state.json': record })
    const ended = await gate(folder, POLICY, { 'policy-state': 'state.json' })
    expect([ended.exitCode, ended.codes]).toEqual([1, ['policy/downgrade']])
    expect(readFileSync(join(folder.workspace, 'state.json'), 'utf8')).toBe(record)
  })

  it('points at the rule that refuses', async () => {
    using folder = makeFolder()
    const ended = await gate(folder, POLICY.replace('at-least: 2', 'at-least: 3'))
    expect([ended.exitCode, ended.codes, ended.outputs['subjects']]).toEqual([1, ['policy/level'], ''])
    expect(ended.annotations.find(({ title }) => title === 'policy/level')).toMatchObject({
      file: 'tier3.policy.yml',
      line: 8,
    })
  })

  it('refuses a file that no rule lists, a changed one, and a rule without a file', async () => {
    using folder = makeFolder({ 'dist/extra.txt': 'x' })
    expect((await gate(folder, POLICY)).codes).toEqual(['policy/unlisted'])
    expect((await gate(folder, `unlisted: ignore\n${POLICY}`)).exitCode).toBe(0)
    using changed = makeFolder()
    made = { ...made, 'dist/tool.zip': 'tool' }
    expect((await gate(changed, `${POLICY}  - match: SHA256SUMS\n`)).codes).toEqual(['policy/rule-unmatched'])
  })

  it('takes inputs beside it as further demands', async () => {
    using folder = makeFolder()
    const ended = await gate(folder, POLICY, { repository: 'octo/app', 'source-ref': 'refs/tags/v2' })
    expect(new Set(ended.codes)).toEqual(new Set(['policy/source-ref']))
  })

  it('names the line of a mistake, and does nothing', async () => {
    using folder = makeFolder()
    const ended = await gate(folder, POLICY.replace('signers', 'signer'))
    expect([ended.exitCode, ended.report.problems[0]]).toMatchObject([
      2,
      { code: 'input/policy-malformed', at: { file: 'tier3.policy.yml', line: 6 } },
    ])
  })
})
