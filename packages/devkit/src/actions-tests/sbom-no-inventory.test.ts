import { problem } from '@tier3/model/problem'
import { describe, expect, it } from 'vitest'
import { PLANTED, PLANTED_FILES, plantedSpellings } from '../sbom-corpus/planted-credentials.ts'
import { bomOf, fakeInventory, npmTree, propertiesOf, runInMemory, UNLOCKED } from './sbom-run.fixture.ts'

const TREE = npmTree({ left: { license: 'MIT' }, right: { license: 'GPL-3.0-only' } })

describe('sbom says nothing of a credential', () => {
  const cuts = Object.entries(PLANTED_FILES).flatMap(([path, text]) =>
    Object.entries(PLANTED)
      .filter(([, secret]) => text.includes(secret))
      .map(([name, secret]) => ({ path, name, cut: text.slice(0, text.indexOf(secret) + secret.length) })),
  )
  it.each(cuts)('in $path, which ends behind $name', async ({ path, cut }) => {
    const ended = await runInMemory({
      tree: { ...PLANTED_FILES, [path]: cut },
      inputs: { 'require-complete': 'true' },
    })
    expect(ended.exitCode).toBeGreaterThan(0)
    expect(plantedSpellings().filter((secret) => ended.shown.includes(secret))).toEqual([])
  })
})

describe('sbom without an inventory', () => {
  const failure = problem('environment/inventory-failed', {
    attempted: 'take the inventory of the manifests and lockfiles',
    current: 'lister failed on these files',
    desired: 'it must read them',
    cause: 'Error: Invalid purl',
  })
  const failing = fakeInventory(failure).source

  it('goes on where our own readers know everything, and says so', async () => {
    const ended = await runInMemory({ tree: TREE, inventory: failing })
    expect([ended.exitCode, ended.codes, ended.outputs['complete']]).toEqual([0, [], 'true'])
    const said =
      'the inventory tool could not read the files of npm (lister failed on these files: Error: Invalid purl)'
    expect(ended.annotations.map(({ level, message }) => [level, message.includes(said)])).toEqual([
      ['warning', true],
    ])
    expect(ended.summary).toContain('the inventory tool could not read the files of npm')
    expect(ended.report.body?.['inventoryFailed']).toEqual(['npm'])
    const text = ended.files['app.cdx.json']
    expect(propertiesOf(text, 'tier3:inventory-failed')).toEqual(['npm'])
    expect(bomOf(text).metadata.tools.components.map(({ name }) => name)).toEqual(['tier3'])
  })

  it('goes on with a gap where they know a part', async () => {
    const tree = { ...TREE, 'requirements.txt': 'four==4.0.0\nfive\n' }
    const ended = await runInMemory({ tree, inventory: failing })
    expect([ended.exitCode, ended.outputs['complete']]).toEqual([0, 'false'])
    expect(propertiesOf(ended.files['app.cdx.json'], 'tier3:gap')).toContain(
      'inventory-failed: requirements.txt',
    )
  })

  it('stops where nothing else reads a file', async () => {
    const ended = await runInMemory({ tree: { ...TREE, ...UNLOCKED }, inventory: failing })
    expect([ended.exitCode, ended.codes, ended.files]).toEqual([2, ['environment/inventory-failed'], {}])
    expect(ended.report.problems[0]).toMatchObject({
      at: { file: 'web/package.json' },
      cause: 'Error: Invalid purl',
    })
  })

  it('stops when the tool cannot be used at all', async () => {
    const missing = problem('environment/program-missing', { attempted: 'a', current: 'c', desired: 'd' })
    const ended = await runInMemory({ tree: TREE, inventory: fakeInventory(missing).source })
    expect([ended.exitCode, ended.codes, ended.files]).toEqual([2, ['environment/program-missing'], {}])
  })

  it('of some ecosystems goes on with the others, and keeps the tool', async () => {
    const notes = [{ name: 'tier3:inventory:failed', value: 'go' }]
    const tree = { ...TREE, 'go.mod': 'module example.org/a\n\ngo 1.24\n', 'go.sum': '' }
    const ended = await runInMemory({ tree, inventory: fakeInventory([], notes).source })
    expect(ended.exitCode).toBe(0)
    const text = ended.files['app.cdx.json']
    expect(propertiesOf(text, 'tier3:inventory-failed')).toEqual(['go'])
    expect(bomOf(text).metadata.tools.components.map(({ name }) => name)).toEqual(['lister', 'tier3'])
  })

  it('that is a document: an answer that is none is a failure like others', async () => {
    const source = { ...failing, take: () => Promise.resolve({ ok: true, value: '{"x":' } as const) }
    const ended = await runInMemory({ tree: { ...TREE, ...UNLOCKED }, inventory: source })
    expect([ended.exitCode, ended.codes]).toEqual([2, ['environment/inventory-failed']])
  })

  it('is not hidden by what the lockfile readers say, which is nearer to the cause', async () => {
    const tree = { ...TREE, 'package-lock.json': (TREE['package-lock.json'] ?? '').slice(0, 200) }
    const ended = await runInMemory({ tree, inventory: failing })
    expect([ended.exitCode, ended.codes, ended.files]).toEqual([2, ['input/lockfile-syntax'], {}])
    expect(ended.report.problems[0]?.at).toEqual({ file: 'package-lock.json', line: 1 })
  })
})
