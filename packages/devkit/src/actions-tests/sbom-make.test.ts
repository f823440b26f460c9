import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { componentSet } from '../interop/component-set.ts'
import { sbomFixture } from '../sbom-corpus/fixtures.ts'
import { filesBelow } from './action-run.fixture.ts'
import { makeRepositoryFolder, runSbom } from './sbom-run.fixture.ts'

/** What coreutils says of a sidecar in the folder of its file. */
const sha256sum = (folder: string, sidecar: string): number | null =>
  spawnSync('sha256sum', ['--strict', '-c', sidecar], { cwd: folder }).status

describe('sbom of a real repository', () => {
  it.each(['npm', 'pnpm-workspace', 'mixed'])('lists what %s has, and repeats it', async (fixture) => {
    using folder = await makeRepositoryFolder(fixture)
    const { expected } = sbomFixture(fixture)
    folder.put('dist/app.tgz', 'hello')
    const inputs = {
      artifacts: 'dist/*',
      base: 'dist',
      formats: 'cyclonedx,spdx',
      output: 'out/app.cdx.json',
    }
    const made = await runSbom(folder, inputs)
    expect([made.exitCode, made.codes]).toEqual([0, []])
    const text = readFileSync(join(folder.workspace, 'out/app.cdx.json'), 'utf8')
    const { packages, files, unnamed } = componentSet(text)
    expect(packages).toEqual(expect.arrayContaining([...expected.packages]))
    expect(files).toHaveLength(1)
    expect(Number(made.outputs['component-count'])).toBe(packages.length + unnamed.length)
    const out = join(folder.workspace, 'out')
    expect([sha256sum(out, 'app.cdx.json.sha256'), sha256sum(out, 'app.spdx.json.sha256')]).toEqual([0, 0])
    expect(text).not.toContain(folder.workspace)
    expect(Object.keys(filesBelow(folder.temp)).filter((name) => name.includes('inventory'))).toEqual([])

    const checked = await runSbom(
      folder,
      { check: 'out/app.cdx.json' },
      { GITHUB_REPOSITORY: '', GITHUB_REF: '' },
    )
    expect([checked.exitCode, checked.outputs['verdict']]).toEqual([0, 'verified'])
  })

  it('reads the commit, whatever lies in the folder; or the folder, when it is told the time', async () => {
    using folder = await makeRepositoryFolder('npm')
    const first = await runSbom(folder)
    folder.put('package-lock.json', '{"lockfileVersion":3,"packages":{"":{"name":"other"}}}')
    folder.put('node_modules/left/package.json', '{"name":"left","version":"6.6.6"}')
    expect((await runSbom(folder)).outputs['sbom-digest']).toBe(first.outputs['sbom-digest'])
    const timeless = await runSbom(folder, { source: 'folder', output: 'f.cdx.json' })
    expect([timeless.exitCode, timeless.codes]).toEqual([2, ['input/source-time']])
    const inputs = { source: 'folder', output: 'f.cdx.json', 'require-lock': 'false' }
    const told = await runSbom(folder, inputs, { SOURCE_DATE_EPOCH: '5' })
    expect([told.exitCode, told.outputs['component-count']]).toEqual([0, '1'])
  })

  it('goes on where the inventory tool stumbles over one ecosystem', async () => {
    using folder = await makeRepositoryFolder('go')
    const made = await runSbom(folder)
    expect([made.exitCode, made.codes, made.report.body?.['inventoryFailed']]).toEqual([0, [], ['go']])
    expect(made.annotations.some(({ message }) => message.includes('could not read the files of go'))).toBe(
      true,
    )
  })

  it('has the code of what stopped it and leaves nothing outside of a repository', async () => {
    using folder = await makeRepositoryFolder('npm')
    const before = Object.keys(filesBelow(folder.workspace))
    const ended = await runSbom(folder, { ref: 'v9.9.9' })
    expect([ended.exitCode, ended.codes]).toEqual([2, ['input/source-tree']])
    expect(Object.keys(filesBelow(folder.workspace))).toEqual(before)
  })
})
