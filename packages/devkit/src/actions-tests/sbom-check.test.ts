import { describe, expect, it } from 'vitest'
import { createMemoryWorkspace, type MemoryWorkspace } from '../testing/memory-workspace.ts'
import { fakeInventory, npmTree, runInMemory, type MemoryRun } from './sbom-run.fixture.ts'

const TREE = npmTree({ left: { license: 'MIT' }, right: { license: 'ISC' } })
const OUTSIDE = { GITHUB_REPOSITORY: '', GITHUB_REF: '' }
type Run = Omit<MemoryRun, 'tree' | 'workspace'>

/** A workspace with a published document, and released files. */
async function published(run: Run = {}): Promise<MemoryWorkspace> {
  const workspace = createMemoryWorkspace()
  workspace.put('dist/app.tgz', 'hello')
  const made = await runInMemory({ ...run, tree: TREE, workspace })
  expect(made.exitCode).toBe(0)
  return workspace
}

const check = (workspace: MemoryWorkspace, run: Partial<MemoryRun> = {}) =>
  runInMemory({ tree: TREE, workspace, ...run, inputs: { check: 'app.cdx.json', ...run.inputs } })

interface Bom {
  metadata: {
    timestamp: string
    tools: { components: { name: string; version: string; 'bom-ref': string }[] }
  }
  components: { name: string; version: string; hashes?: { alg: string; content: string }[] }[]
  serialNumber: string
  [field: string]: unknown
}

function tamper(
  workspace: MemoryWorkspace,
  change: (bom: Bom) => void,
  format = (bom: Bom) => formatted(bom),
): void {
  const bom = JSON.parse(workspace.contents()['app.cdx.json'] ?? '') as Bom
  change(bom)
  workspace.put('app.cdx.json', format(bom))
}
const formatted = (bom: Bom): string => `${JSON.stringify(bom, null, 2)}\n`

const causesOf = (body: unknown): readonly string[] =>
  (body as { readonly causes: readonly { readonly cause: string }[] }).causes.map(({ cause }) => cause)

describe('sbom check verifies', () => {
  it.each([
    { name: 'the bytes of this tree', run: {} },
    { name: 'outside of any workflow', run: {}, variables: OUTSIDE },
    { name: 'CycloneDX 1.7', run: { inputs: { 'spec-version': '1.7' } } },
    {
      name: 'names of its own',
      run: { inputs: { name: 'tool', version: '9', producer: 'Acme', output: 'app.cdx.json' } },
    },
    { name: 'a package URL of its own', run: { inputs: { purl: 'pkg:npm/app@1.2.0', type: 'library' } } },
    { name: 'what was passed over', run: { inputs: { exclude: 'web\n**/examples' } } },
    { name: 'a time that was set by hand', run: { variables: { SOURCE_DATE_EPOCH: '1700000000' } } },
    { name: 'released files as they are stated', run: { inputs: { artifacts: 'dist/*', base: 'dist' } } },
  ])('$name', async ({ run, variables = {} }) => {
    const workspace = await published(run)
    const before = workspace.contents()
    const ended = await check(workspace, { variables })
    expect([ended.exitCode, ended.codes, ended.outputs['verdict']]).toEqual([0, [], 'verified'])
    expect(ended.files).toEqual(before)
    expect(ended.report.body).toMatchObject({ mode: 'check', verdict: 'verified', causes: [] })
  })

  it('and says what no tree can confirm', async () => {
    const artifacts = { artifacts: 'dist/*', base: 'dist' }
    const workspace = await published({ inputs: artifacts, variables: { SOURCE_DATE_EPOCH: '5' } })
    const stated = await check(workspace)
    expect(stated.report.notices).toEqual([
      'taken from the document and not confirmed by the tree: name, version and producer of the release; the digests of 1 released file; the time, which was set by hand',
    ])
    const given = await check(workspace, { inputs: artifacts })
    expect([given.exitCode, given.report.notices[0]?.includes('released file')]).toEqual([0, false])
  })

  it('a document of which the inventory tool failed both times', async () => {
    const failure = {
      code: 'environment/inventory-failed',
      attempted: 'a',
      current: 'c',
      desired: 'd',
      fix: 'f',
    } as const
    const inventory = fakeInventory(failure).source
    const workspace = await published({ inventory })
    expect((await check(workspace, { inventory })).outputs['verdict']).toBe('verified')
    const healed = await check(workspace)
    expect([healed.exitCode, causesOf(healed.report.body)[0]]).toEqual([1, 'tool'])
  })
})

describe('sbom check rejects', () => {
  it.each<{ name: string; change: (bom: Bom) => void; cause: string; format?: (bom: Bom) => string }>([
    {
      name: 'a component that was added',
      change: (bom) =>
        void bom.components.push({
          name: 'evil',
          version: '1',
          'bom-ref': 'pkg:npm/evil@1',
          purl: 'pkg:npm/evil@1',
          type: 'library',
        } as Bom['components'][number]),
      cause: 'packages',
    },
    {
      name: 'a component that was taken out',
      change: (bom) => {
        bom.components = bom.components.filter(({ name }) => name !== 'left')
      },
      cause: 'packages',
    },
    {
      name: 'another hash',
      change: (bom) => {
        const [hash] = bom.components.find(({ name }) => name === 'left')?.hashes ?? []
        if (hash !== undefined) hash.content = 'f'.repeat(hash.content.length)
      },
      cause: 'fields',
    },
    {
      name: 'another time',
      change: (bom) => {
        bom.metadata.timestamp = '2026-01-03T03:04:05Z'
      },
      cause: 'time',
    },
    {
      name: 'another version of the tool',
      change: (bom) => {
        for (const tool of bom.metadata.tools.components) tool.version = '0.0.1'
      },
      cause: 'tool',
    },
    {
      name: 'another serial number',
      change: (bom) => {
        bom.serialNumber = 'urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79'
      },
      cause: 'serial-number',
    },
    {
      name: 'other white space',
      change: () => undefined,
      format: (bom) => JSON.stringify(bom, null, 4),
      cause: 'text',
    },
  ])('$name', async ({ change, cause, format }) => {
    const workspace = await published()
    tamper(workspace, change, format)
    const before = workspace.contents()
    const ended = await check(workspace)
    expect([ended.exitCode, ended.codes, ended.outputs['verdict']]).toEqual([
      1,
      ['integrity/sbom-differs'],
      'rejected',
    ])
    expect(causesOf(ended.report.body)[0]).toBe(cause)
    expect(ended.files).toEqual(before)
  })

  it('a version that the package URL of the root contradicts', async () => {
    const workspace = await published()
    const text = workspace.contents()['app.cdx.json'] ?? ''
    workspace.put('app.cdx.json', text.replace('"version": "v1.2.0"', '"version": "v6.6.6"'))
    const ended = await check(workspace)
    expect([ended.exitCode, ended.codes, causesOf(ended.report.body)[0]]).toEqual([
      1,
      ['integrity/sbom-differs'],
      'subject',
    ])
  })

  it('a released file that is not the stated one', async () => {
    const inputs = { artifacts: 'dist/*', base: 'dist' }
    const workspace = await published({ inputs })
    workspace.put('dist/app.tgz', 'other')
    const ended = await check(workspace, { inputs })
    expect([ended.exitCode, ended.codes, causesOf(ended.report.body)]).toEqual([
      1,
      ['integrity/sbom-differs'],
      expect.arrayContaining(['files']),
    ])
  })

  it('the document of another tree', async () => {
    const ended = await check(await published(), { tree: npmTree({ left: { version: '1.0.1' } }) })
    expect([ended.exitCode, causesOf(ended.report.body)[0]]).toEqual([1, 'packages'])
    const commit = await check(await published(), { origin: { commit: 'd'.repeat(40), committedAt: 1 } })
    expect([commit.exitCode, causesOf(commit.report.body)[0]]).toEqual([1, 'time'])
  })

  it('every single changed character', async () => {
    const workspace = await published({ inputs: { artifacts: 'dist/*', base: 'dist' } })
    const text = workspace.contents()['app.cdx.json'] ?? ''
    const passed: string[] = []
    // A step that shares no factor with the lengths of lines: all kinds of places are met.
    for (let at = 0; at < text.length; at += 31) {
      const other = text[at] === 'a' ? 'b' : 'a'
      workspace.put('app.cdx.json', `${text.slice(0, at)}${other}${text.slice(at + 1)}`)
      const ended = await check(workspace)
      if (ended.exitCode === 0) passed.push(text.slice(at - 20, at + 20))
    }
    expect(passed).toEqual([])
  })

  it('a document with a credential, and does not repeat it', async () => {
    const token = `ghp_${'A1b2C3d4'.repeat(4)}x9Y8`
    const workspace = await published()
    tamper(workspace, (bom) => {
      for (const component of bom.components) component.version = `1.0.0-${token}`
    })
    const ended = await check(workspace)
    expect(ended.exitCode).toBe(1)
    const said = JSON.stringify([ended.report, ended.outputs])
    expect(said).not.toContain(token)
  })

  it('a repository that is not that of the run', async () => {
    const ended = await check(await published(), { variables: { GITHUB_REPOSITORY: 'evil/app' } })
    expect([ended.exitCode, causesOf(ended.report.body)[0]]).toEqual([1, 'subject'])
  })
})

describe('sbom check cannot repeat', () => {
  it.each([
    {
      name: 'a document of another tool',
      text: '{"bomFormat":"CycloneDX","specVersion":"1.6","version":1,"metadata":{"component":{"type":"application","name":"a","version":"1","bom-ref":"a"}},"components":[]}',
      codes: ['input/missing'],
    },
    { name: 'what is no SBOM', text: '{"hello":1}', codes: ['input/sbom-malformed'] },
    { name: 'what is no JSON', text: 'hello', codes: ['input/sbom-malformed'] },
    {
      name: 'what has a key twice',
      text: '{"bomFormat":"CycloneDX","bomFormat":"CycloneDX"}',
      codes: ['input/sbom-malformed'],
    },
  ])('$name', async ({ text, codes }) => {
    const workspace = createMemoryWorkspace()
    workspace.put('app.cdx.json', text)
    const ended = await check(workspace)
    expect([ended.exitCode, ended.codes]).toEqual([2, codes])
  })

  it('what was made with BOMs of the build, without them', async () => {
    const workspace = createMemoryWorkspace()
    workspace.put('bom.json', BUILD_BOM)
    const inputs = { 'sbom-inputs': 'bom.json' }
    expect((await runInMemory({ tree: TREE, workspace, inputs })).codes).toEqual([])
    const without = await check(workspace)
    expect([without.exitCode, without.codes]).toEqual([2, ['input/missing']])
    expect(without.report.problems[0]?.fix).toContain('`sbom-inputs`')
    expect((await check(workspace, { inputs })).outputs['verdict']).toBe('verified')
    workspace.put('bom.json', BUILD_BOM.replace('1.0.2', '1.0.3'))
    const other = await check(workspace, { inputs })
    expect([other.exitCode, other.codes]).toEqual([1, ['integrity/sbom-differs']])
  })

  it('what is of another folder of the repository', async () => {
    const inputs = { path: './packages/a/' }
    const workspace = await published({ inputs })
    const other = await check(workspace)
    expect([other.exitCode, other.codes]).toEqual([2, ['input/missing']])
    expect(other.report.problems[0]?.current).toContain('"packages/a"')
    expect((await check(workspace, { inputs })).outputs['verdict']).toBe('verified')
    // From within the folder, where the tree knows its place in the repository.
    const origin = { commit: 'c'.repeat(40), committedAt: 1_767_323_045, folder: 'packages/a' }
    expect((await check(workspace, { origin })).outputs['verdict']).toBe('verified')
  })

  it('what lies in no file', async () => {
    const ended = await check(createMemoryWorkspace())
    expect([ended.exitCode, ended.codes]).toEqual([2, ['environment/read-failed']])
  })
})

const BUILD_BOM = JSON.stringify({
  bomFormat: 'CycloneDX',
  specVersion: '1.6',
  version: 1,
  metadata: { component: { type: 'application', name: 'app', 'bom-ref': 'app' } },
  components: [
    {
      type: 'library',
      name: 'failureaccess',
      version: '1.0.2',
      'bom-ref': 'f',
      purl: 'pkg:maven/com.google.guava/failureaccess@1.0.2',
    },
  ],
  dependencies: [{ ref: 'app', dependsOn: ['f'] }],
})
