import { ok } from '@tier3/model/result'
import { describe, expect, it } from 'vitest'
import { createMemoryReleases } from '../testing/memory-releases.ts'
import { createMemoryWorkspace } from '../testing/memory-workspace.ts'
import { npmTree, runInMemory } from './sbom-run.fixture.ts'

const BEFORE = npmTree({
  left: { license: 'MIT' },
  middle: { license: 'MIT' },
  right: { license: 'MIT' },
})
const AFTER = npmTree({
  left: { license: 'MIT', version: '1.1.0', byte: 2 },
  middle: { license: 'ISC' },
  up: { license: 'MIT' },
})
const REHASHED = npmTree({ left: { byte: 2 }, middle: {}, right: {} })

/** The documents of the release before. */
async function previous(tree = BEFORE): Promise<{ readonly cyclonedx: string; readonly spdx: string }> {
  const { exitCode, files } = await runInMemory({
    tree,
    inputs: { formats: 'cyclonedx,spdx', version: 'v1.1.0' },
  })
  expect(exitCode).toBe(0)
  return { cyclonedx: files['app.cdx.json'] ?? '', spdx: files['app.spdx.json'] ?? '' }
}

const COMPARE = { 'compare-with': 'old.json', 'diff-path': 'diff.md' }
function withOld(text: string) {
  const workspace = createMemoryWorkspace()
  workspace.put('old.json', text)
  return workspace
}

describe('sbom compares', () => {
  it.each(['cyclonedx', 'spdx'] as const)('with a %s file', async (format) => {
    const workspace = withOld((await previous())[format])
    const ended = await runInMemory({ tree: AFTER, workspace, inputs: COMPARE })
    expect([ended.exitCode, ended.codes, ended.outputs['diff-path']]).toEqual([0, [], 'diff.md'])
    const { comparison } = ended.report.body as { readonly comparison: Record<string, unknown> }
    expect(comparison).toMatchObject({
      with: 'v1.1.0',
      added: ['pkg:npm/up'],
      removed: ['pkg:npm/right'],
      relicensed: ['pkg:npm/middle'],
      rehashed: [],
    })
    expect(comparison['bumped']).toContain('pkg:npm/left 1.0.0 -> 1.1.0')
    for (const name of ['left', 'middle', 'right', 'up']) expect(ended.files['diff.md']).toContain(name)
    expect(ended.summary).toContain('Changes since v1.1.0')
  })

  it('and says that nothing changed', async () => {
    const workspace = withOld((await previous()).cyclonedx)
    const inputs = { ...COMPARE, version: 'v1.1.0' }
    const ended = await runInMemory({ tree: BEFORE, workspace, inputs })
    expect([ended.exitCode, ended.summary.includes('Nothing changed since v1.1.0')]).toEqual([0, true])
  })

  it.each(['cyclonedx', 'spdx'] as const)(
    'and holds back the same version with other bytes, before: %s',
    async (format) => {
      const workspace = withOld((await previous())[format])
      const before = workspace.contents()
      const ended = await runInMemory({ tree: REHASHED, workspace, inputs: COMPARE })
      expect([ended.exitCode, ended.codes, ended.files]).toEqual([1, ['integrity/rehashed'], before])
      expect(ended.report.findings[0]?.subject).toBe('left@1.0.0')
      expect(ended.outputs['diff-path']).toBe('')
    },
  )

  it('and never replaces a file that is no comparison', async () => {
    const workspace = withOld((await previous()).cyclonedx)
    workspace.put('diff.md', '# Notes that somebody wrote\n')
    const before = workspace.contents()
    const ended = await runInMemory({ tree: AFTER, workspace, inputs: COMPARE })
    expect([ended.exitCode, ended.codes, ended.files]).toEqual([2, ['input/conflict'], before])
    workspace.remove('diff.md')
    const first = await runInMemory({ tree: AFTER, workspace, inputs: COMPARE })
    const second = await runInMemory({ tree: AFTER, workspace, inputs: COMPARE })
    expect([second.exitCode, second.files]).toEqual([0, first.files])
  })

  it.each([
    { name: 'a file that is not there', old: undefined, codes: ['environment/read-failed'] },
    { name: 'a file of something else', old: '{"hello":1}', codes: ['input/sbom-malformed'] },
    { name: 'a file that is no JSON', old: '{"a":1,"a":2}', codes: ['input/sbom-malformed'] },
  ])('never with $name', async ({ old, codes }) => {
    const workspace = old === undefined ? createMemoryWorkspace() : withOld(old)
    const ended = await runInMemory({ tree: AFTER, workspace, inputs: COMPARE })
    expect([ended.exitCode, ended.codes, ended.files['app.cdx.json']]).toEqual([2, codes, undefined])
  })
})

describe('sbom compares with the previous release', () => {
  const inputs = { 'compare-with': 'previous-release', 'diff-path': 'diff.md' }

  it('by the asset of the same name', async () => {
    const releases = createMemoryReleases()
    const { cyclonedx } = await previous()
    releases.add('v1.1.0', { assets: { 'app.cdx.json': cyclonedx, 'other.cdx.json': '{}', 'app.tgz': 'x' } })
    const ended = await runInMemory({ tree: AFTER, releases: releases.source, inputs })
    expect([ended.exitCode, ended.codes]).toEqual([0, []])
    expect(ended.report.body?.['comparison']).toMatchObject({ with: 'v1.1.0', added: ['pkg:npm/up'] })
  })

  it('by the only SPDX file', async () => {
    const releases = createMemoryReleases()
    releases.add('v1.1.0', { assets: { 'sbom.spdx.json': (await previous()).spdx } })
    const ended = await runInMemory({ tree: AFTER, releases: releases.source, inputs })
    expect(ended.report.body?.['comparison']).toMatchObject({ with: 'v1.1.0', removed: ['pkg:npm/right'] })
  })

  it.each([
    { name: 'there is none', releases: {}, says: 'there is no release before this one' },
    {
      name: 'it has no SBOM',
      releases: { 'v1.1.0': { 'app.tgz': 'x' } },
      says: 'the release v1.1.0 has no SBOM',
    },
    {
      name: 'only the release itself is there',
      releases: { 'v1.2.0': { 'app.cdx.json': '{}' } },
      says: 'there is no release before this one',
    },
  ])('and says that $name', async ({ releases: seeded, says }) => {
    const releases = createMemoryReleases()
    for (const [tag, assets] of Object.entries(seeded)) releases.add(tag, { assets })
    const ended = await runInMemory({ tree: AFTER, releases: releases.source, inputs })
    expect([ended.exitCode, ended.codes]).toEqual([0, []])
    expect(ended.log).toContain(`Not compared: ${says}`)
    expect(ended.summary).toContain(says)
    expect(JSON.stringify(ended.report)).toContain(`not compared: ${says}`)
    expect(ended.files['diff.md']).not.toBe('')
  })

  it('and stops where it would have to guess among several', async () => {
    const releases = createMemoryReleases()
    releases.add('v1.1.0', { assets: { 'a.cdx.json': '{}', 'b.cdx.json': '{}' } })
    const ended = await runInMemory({ tree: AFTER, releases: releases.source, inputs })
    expect([ended.exitCode, ended.codes, ended.files]).toEqual([2, ['input/conflict'], {}])
  })

  it.each([
    ['the list of releases is not whole', { list: { releases: [], complete: false } }],
    ['a listed release is not there', { list: undefined }],
  ])('and stops when %s', async (_name, answers) => {
    const releases = createMemoryReleases()
    releases.add('v1.1.0', { assets: { 'app.cdx.json': '{}' } })
    const source = {
      ...releases.source,
      ...(answers.list === undefined ? {} : { list: () => Promise.resolve(ok(answers.list)) }),
      byTag: () => Promise.resolve(ok(undefined)),
    }
    const ended = await runInMemory({ tree: AFTER, releases: source, inputs })
    expect([ended.exitCode, ended.codes, ended.files]).toEqual([2, ['input/conflict'], {}])
  })

  it('and stops when the releases cannot be read', async () => {
    const releases = createMemoryReleases()
    releases.failWith({
      code: 'service/github-unavailable',
      attempted: 'a',
      current: 'c',
      desired: 'd',
      fix: 'f',
    })
    const ended = await runInMemory({ tree: AFTER, releases: releases.source, inputs })
    expect([ended.exitCode, ended.codes, ended.files]).toEqual([3, ['service/github-unavailable'], {}])
  })

  it('and stops when the stored bytes are not those that GitHub took', async () => {
    const releases = createMemoryReleases()
    const { cyclonedx } = await previous()
    releases.add('v1.1.0', { assets: { 'app.cdx.json': cyclonedx } })
    releases.changeBytes('app.cdx.json', cyclonedx.replace('left', 'lift'))
    const ended = await runInMemory({ tree: AFTER, releases: releases.source, inputs })
    expect([ended.exitCode, ended.codes, ended.files]).toEqual([1, ['integrity/digest-mismatch'], {}])
  })

  it('and stops where no repository is known', async () => {
    const ended = await runInMemory({
      tree: AFTER,
      inputs,
      variables: { GITHUB_REPOSITORY: '' },
    })
    expect([ended.exitCode, ended.codes, ended.files]).toEqual([2, ['input/missing'], {}])
  })
})

it('sources of one commit that give one package different bytes raise the alarm, and nothing is written', async () => {
  const other = Object.entries(npmTree({ left: { byte: 9 } })).map(([path, text]) => [`web/${path}`, text])
  const tree = { ...npmTree({ left: { byte: 1 } }), ...Object.fromEntries(other) }
  const ended = await runInMemory({ tree })
  expect([ended.exitCode, ended.codes, ended.files]).toEqual([1, ['integrity/rehashed'], {}])
})
