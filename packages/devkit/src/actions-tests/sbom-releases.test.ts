import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { wired as attest } from '@tier3/action-attest/wire'
import { wired } from '@tier3/action-sbom/wire'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { makeRepositoryFolder, runInMemory } from './sbom-run.fixture.ts'
import { startStage, type Folder, type Stage } from './release-stage.fixture.ts'

let stage: Stage
let folder: Folder & Disposable
beforeAll(async () => {
  stage = await startStage()
  folder = await makeRepositoryFolder('npm')
})
afterAll(async () => {
  folder[Symbol.dispose]()
  await stage[Symbol.asyncDispose]()
})

const COMPARE = { 'compare-with': 'previous-release' }
const step = (inputs: Readonly<Record<string, string>>, tag: string) =>
  stage.step(wired, { folder, inputs, job: { ref: `refs/tags/${tag}`, permissions: { contents: 'read' } } })

describe('sbom compares with the previous release on GitHub', () => {
  it('of which there is none at first, and then one', async () => {
    const first = await step(COMPARE, 'v1.0.0')
    expect([first.exitCode, first.codes]).toEqual([0, []])
    expect(first.log).toContain('Not compared: there is no release before this one')
    const text = readFileSync(join(folder.workspace, 'app.cdx.json'), 'utf8')
    stage.repository.release('v1.0.0', { assets: { 'app.cdx.json': text } })

    const second = await step(COMPARE, 'v1.1.0')
    expect([second.exitCode, second.codes]).toEqual([0, []])
    expect(second.report.body?.['comparison']).toMatchObject({ with: 'v1.0.0', added: [], rehashed: [] })
    expect(readFileSync(second.outputs['diff-path'] ?? '', 'utf8')).toContain('v1.0.0')

    const other = text.replace(/("alg": "SHA-512",\s+"content": ")[0-9a-f]{128}/, `$1${'0'.repeat(128)}`)
    expect(other).not.toBe(text)
    stage.repository.release('v1.1.0', { assets: { 'app.cdx.json': other } })
    const third = await step({ ...COMPARE, output: 'third.cdx.json' }, 'v1.2.0')
    expect([third.exitCode, third.codes]).toEqual([1, ['integrity/rehashed']])
    expect(() => readFileSync(join(folder.workspace, 'third.cdx.json'))).toThrow('ENOENT')
  })
})

it('sbom writes what attest takes as it is', async () => {
  folder.put('dist/app.tgz', 'hello')
  const inputs = { artifacts: 'dist/*.tgz', base: 'dist', output: 'dist/app.cdx.json' }
  const made = await step(inputs, 'v1.0.0')
  expect([made.exitCode, made.codes]).toEqual([0, []])
  const attested = await stage.step(attest, {
    folder,
    inputs: {
      files: 'dist/app.tgz',
      base: 'dist',
      'sbom-path': made.outputs['sbom-path'] ?? '',
      name: 'sbom',
    },
  })
  expect([attested.exitCode, attested.codes]).toEqual([0, []])
  const [line = ''] = readFileSync(join(folder.workspace, 'dist/sbom.intoto.jsonl'), 'utf8').split('\n')
  const { dsseEnvelope } = JSON.parse(line) as { readonly dsseEnvelope: { readonly payload: string } }
  const statement = JSON.parse(Buffer.from(dsseEnvelope.payload, 'base64').toString()) as {
    readonly predicateType: string
    readonly predicate: unknown
  }
  expect(statement.predicateType).toBe(made.outputs['predicate-type'])
  const text = readFileSync(join(folder.workspace, 'dist/app.cdx.json'), 'utf8')
  expect(statement.predicate).toEqual(JSON.parse(text))
})

it('sbom asks for the permission that a private repository needs', async () => {
  const repository = stage.github.createRepository({ owner: 'octo', name: 'hidden', visibility: 'private' })
  const ended = await stage.step(wired, {
    folder,
    inputs: { ...COMPARE, repository: 'octo/hidden' },
    job: { repository, ref: 'refs/tags/v1.0.0', sha: repository.head, permissions: {} },
  })
  expect([ended.exitCode, ended.codes]).toEqual([3, ['permission/denied']])
})

it('sbom needs no server for anything else', async () => {
  const ended = await runInMemory({
    tree: { 'README.md': '' },
    inputs: { 'min-components': '0' },
    variables: { GITHUB_API_URL: 'http://127.0.0.1:9' },
  })
  expect(ended.exitCode).toBe(0)
})
