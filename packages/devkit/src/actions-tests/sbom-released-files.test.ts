import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { createMemoryWorkspace } from '../testing/memory-workspace.ts'
import { bomOf, npmTree, runInMemory } from './sbom-run.fixture.ts'

const TREE = npmTree({ left: { license: 'MIT' }, right: { license: 'GPL-3.0-only' } })
const digest = (algorithm: string, text: string): string => createHash(algorithm).update(text).digest('hex')

describe('sbom lists released files', () => {
  const released = (sums?: string, others: Readonly<Record<string, string>> = {}) => {
    const workspace = createMemoryWorkspace()
    workspace.put('dist/app.tgz', 'hello')
    workspace.put('dist/app.tgz.sha256', `${digest('sha256', 'hello')}  app.tgz\n`)
    if (sums !== undefined) workspace.put('dist/SHA256SUMS', sums)
    for (const [path, text] of Object.entries(others)) workspace.put(path, text)
    return workspace
  }
  const line = (name: string, text: string): string => `${digest('sha256', text)}  ${name}\n`
  const inputs = { artifacts: 'dist/*', base: 'dist' }

  it('with both digests and a reference, but not what describes them', async () => {
    const workspace = released(line('app.tgz', 'hello'), { 'dist/old.cdx.json': '{"bomFormat":"CycloneDX"}' })
    const given = { ...inputs, checksums: 'dist/SHA256SUMS' }
    const { exitCode, outputs, files, report } = await runInMemory({ tree: TREE, workspace, inputs: given })
    expect([exitCode, outputs['component-count']]).toEqual([0, '3'])
    const { components = [], metadata } = bomOf(files['app.cdx.json'])
    const hashes = [
      { alg: 'SHA-256', content: digest('sha256', 'hello') },
      { alg: 'SHA-512', content: digest('sha512', 'hello') },
    ]
    const ofFiles = components.filter(({ type }) => type === 'file')
    expect(ofFiles.map((one) => [one['bom-ref'], one.hashes])).toEqual([['file:app.tgz', hashes]])
    expect(metadata.component.externalReferences).toContainEqual({
      type: 'distribution',
      url: 'app.tgz',
      hashes,
    })
    expect(report.notices).toEqual([
      'SHA256SUMS, app.tgz.sha256, old.cdx.json only describe other files and were not listed as released',
    ])
  })

  it.each([
    {
      name: 'a file whose bytes are others',
      workspace: released(line('app.tgz', 'other')),
      codes: ['integrity/digest-mismatch'],
    },
    {
      name: 'a file that only the checksum file has',
      workspace: released(line('app.tgz', 'hello') + line('gone.tgz', 'x')),
      codes: ['integrity/file-missing'],
    },
    {
      name: 'a file that no checksum file has',
      workspace: released(line('app.tgz', 'hello'), { 'dist/extra.tgz': 'x' }),
      codes: ['integrity/file-missing'],
    },
  ])('never with $name', async ({ workspace, codes }) => {
    const before = workspace.contents()
    const given = { ...inputs, checksums: 'dist/SHA256SUMS' }
    const ended = await runInMemory({ tree: TREE, workspace, inputs: given })
    expect([ended.exitCode, ended.codes, ended.files]).toEqual([1, codes, before])
  })

  it('never none of them', async () => {
    const workspace = createMemoryWorkspace()
    workspace.put('dist/old.cdx.json', '{}')
    const ended = await runInMemory({ tree: TREE, workspace, inputs })
    expect([ended.exitCode, ended.codes]).toEqual([2, ['input/empty-set']])
  })
})
