import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { createMemoryWorkspace } from '../testing/memory-workspace.ts'
import { bomOf, fakeInventory, npmTree, propertiesOf, runInMemory, UNLOCKED } from './sbom-run.fixture.ts'

const TREE = npmTree({ left: { license: 'MIT' }, right: { license: 'GPL-3.0-only' } })
const digest = (algorithm: string, text: string): string => createHash(algorithm).update(text).digest('hex')

describe('sbom writes', () => {
  it('the document and its sidecar, and says them in its outputs', async () => {
    const { exitCode, codes, outputs, files } = await runInMemory({ tree: TREE })
    expect([exitCode, codes, Object.keys(files)]).toEqual([0, [], ['app.cdx.json', 'app.cdx.json.sha256']])
    const text = files['app.cdx.json'] ?? ''
    const hex = digest('sha256', text)
    expect(files['app.cdx.json.sha256']).toBe(`${hex}  app.cdx.json\n`)
    expect(outputs).toEqual({
      'sbom-path': 'app.cdx.json',
      'sbom-digest': `sha256:${hex}`,
      'spdx-path': '',
      'serial-number': (JSON.parse(text) as { serialNumber: string }).serialNumber,
      'component-count': '3',
      complete: 'true',
      'diff-path': '',
      'predicate-type': 'https://cyclonedx.org/bom',
      verdict: '',
    })
  })

  it('SPDX beside it when asked', async () => {
    const { outputs, files } = await runInMemory({
      tree: TREE,
      inputs: { formats: 'cyclonedx,spdx', output: 'out/all.cdx.json' },
    })
    expect(Object.keys(files)).toEqual([
      'out/all.cdx.json',
      'out/all.cdx.json.sha256',
      'out/all.spdx.json',
      'out/all.spdx.json.sha256',
    ])
    expect(outputs['spdx-path']).toBe('out/all.spdx.json')
    const spdx = files['out/all.spdx.json'] ?? ''
    expect(JSON.parse(spdx)).toMatchObject({ spdxVersion: 'SPDX-2.3', SPDXID: 'SPDXRef-DOCUMENT' })
    expect(files['out/all.spdx.json.sha256']).toBe(`${digest('sha256', spdx)}  all.spdx.json\n`)
  })

  it('CycloneDX 1.7 when asked', async () => {
    const { files } = await runInMemory({ tree: TREE, inputs: { 'spec-version': '1.7' } })
    expect(JSON.parse(files['app.cdx.json'] ?? '')).toMatchObject({ specVersion: '1.7' })
  })

  it('nothing in a dry run, and asks nobody', async () => {
    const inventory = fakeInventory([])
    const inputs = { 'dry-run': 'true' }
    const { exitCode, files, report } = await runInMemory({ tree: TREE, inputs, inventory: inventory.source })
    expect([exitCode, files, inventory.asked()]).toEqual([0, {}, 0])
    expect(report.plan).toMatchObject({ source: { kind: 'commit' } })
  })

  it.each([
    { name: 'a file that is no SBOM', path: 'app.cdx.json', text: '{"precious":true}\n' },
    { name: 'a text', path: 'app.cdx.json', text: 'precious' },
    {
      name: 'an SBOM of another tool',
      path: 'app.cdx.json',
      text: '{"bomFormat":"CycloneDX","metadata":{"tools":{"components":[{"name":"other"}]}}}',
    },
    {
      name: 'SPDX of another tool',
      path: 'app.spdx.json',
      text: '{"creationInfo":{"creators":["Tool: x"]}}',
    },
    { name: 'a sidecar of something else', path: 'app.cdx.json.sha256', text: 'precious' },
  ])('never in the place of $name', async ({ path, text }) => {
    const workspace = createMemoryWorkspace()
    workspace.put(path, text)
    const inputs = { formats: 'cyclonedx,spdx' }
    const { exitCode, codes, files } = await runInMemory({ tree: TREE, workspace, inputs })
    expect([exitCode, codes, files]).toEqual([2, ['input/conflict'], { [path]: text }])
  })

  it('in the place of what an earlier run wrote, the same bytes', async () => {
    const workspace = createMemoryWorkspace()
    const inputs = { formats: 'cyclonedx,spdx' }
    const first = await runInMemory({ tree: TREE, workspace, inputs })
    const second = await runInMemory({ tree: TREE, workspace, inputs })
    expect(Object.keys(first.files)).toHaveLength(4)
    expect([second.exitCode, second.files]).toEqual([0, first.files])
  })

  it.each([
    {
      name: 'SOURCE_DATE_EPOCH',
      epoch: '1700000000',
      timestamp: '2023-11-14T22:13:20Z',
      from: 'SOURCE_DATE_EPOCH',
    },
    { name: 'the commit', epoch: '', timestamp: '2026-01-02T03:04:05Z', from: 'commit' },
  ])('the time of $name', async ({ epoch, timestamp, from }) => {
    const { files } = await runInMemory({ tree: TREE, variables: { SOURCE_DATE_EPOCH: epoch } })
    expect(bomOf(files['app.cdx.json']).metadata).toMatchObject({ timestamp })
    expect(propertiesOf(files['app.cdx.json'], 'tier3:time-from')).toEqual([from])
  })

  it.each([
    { name: 'a time that is none', variables: { SOURCE_DATE_EPOCH: 'yesterday' }, origin: undefined },
    { name: 'a folder without a time', variables: {}, origin: {} },
  ])('nothing with $name', async ({ variables, origin }) => {
    const ended = await runInMemory({ tree: TREE, variables, ...(origin === undefined ? {} : { origin }) })
    expect([ended.exitCode, ended.codes, ended.files]).toEqual([2, ['input/source-time'], {}])
  })

  it('what it passed over into the document', async () => {
    const { exitCode, files } = await runInMemory({
      tree: { ...TREE, ...UNLOCKED },
      inputs: { exclude: 'web' },
    })
    expect(exitCode).toBe(0)
    expect(propertiesOf(files['app.cdx.json'], 'tier3:exclude')).toEqual(['web'])
    expect(files['app.cdx.json']).not.toContain('pkg:npm/web')
  })
})

describe('sbom holds back a document that does not meet a demand', () => {
  it.each([
    { name: 'a profile', inputs: { 'require-profile': 'bsi-2.1' }, code: 'policy/sbom-profile' },
    { name: 'licences that are accepted', inputs: { 'allow-licenses': 'MIT' }, code: 'policy/sbom-license' },
    {
      name: 'licences that are not',
      inputs: { 'deny-licenses': 'GPL-3.0-only' },
      code: 'policy/sbom-license',
    },
    {
      name: 'known licences',
      tree: npmTree({ left: {} }),
      inputs: { 'missing-licenses': 'deny' },
      code: 'policy/sbom-license',
    },
    { name: 'a number of components', inputs: { 'min-components': '4' }, code: 'policy/sbom-components' },
    { name: 'locks', tree: { ...TREE, ...UNLOCKED }, inputs: {}, code: 'policy/lock-missing' },
    {
      name: 'completeness',
      tree: { ...TREE, sub: { kind: 'submodule' as const } },
      inputs: { 'require-complete': 'true' },
      code: 'policy/sbom-incomplete',
    },
  ])('of $name', async ({ tree = TREE, inputs, code }) => {
    const ended = await runInMemory({ tree, inputs: { ...inputs, formats: 'cyclonedx,spdx' } })
    expect([ended.exitCode, [...new Set(ended.codes)], ended.files]).toEqual([1, [code], {}])
    expect([ended.outputs['sbom-path'], ended.outputs['sbom-digest'], ended.outputs['spdx-path']]).toEqual([
      '',
      '',
      '',
    ])
    expect(ended.annotations.some(({ level }) => level === 'error')).toBe(true)
  })

  it('and says so in the document when it is not demanded', async () => {
    const tree = { ...TREE, ...UNLOCKED, sub: { kind: 'submodule' as const } }
    const ended = await runInMemory({ tree, inputs: { 'require-lock': 'false' } })
    expect([ended.exitCode, ended.codes, ended.outputs['complete']]).toEqual([0, [], 'false'])
    expect(propertiesOf(ended.files['app.cdx.json'], 'tier3:gap')).toEqual([
      'manifest-without-lock: web/package.json',
      'submodule: sub',
    ])
    expect(ended.annotations.map(({ level }) => level)).toEqual(['warning', 'warning', 'warning'])
  })

  it('of a tree without any manifest', async () => {
    const ended = await runInMemory({ tree: { 'README.md': 'hello' } })
    expect([ended.exitCode, ended.codes, ended.files]).toEqual([1, ['policy/sbom-components'], {}])
    const expected = await runInMemory({ tree: { 'README.md': 'hello' }, inputs: { 'min-components': '0' } })
    expect([expected.exitCode, expected.outputs['component-count']]).toEqual([0, '0'])
    expect(bomOf(expected.files['app.cdx.json']).components ?? []).toEqual([])
  })
})
