import { describe, expect, it } from 'vitest'
import type { Aggregate, Component, SbomDocument } from '../document.ts'
import { mergeBuildBoms, type MergedBoms } from '../merge/merge.ts'
import { document } from '../diff/documents.fixture.ts'
import { component, only, ROOT, run, SHA256 } from './finalize.fixture.ts'

const APP = 'pkg:maven/g/app@1'
const LIB = 'pkg:maven/g/lib@1'
const PLUGIN = 'tool:plugin@2.0'

const bom = (more: Partial<SbomDocument> = {}): SbomDocument =>
  document({
    root: component(APP, { name: 'app', version: '1' }),
    components: [component(LIB, { name: 'lib', version: '1', hashes: [SHA256] })],
    tools: [component(undefined, { ref: 't', type: 'application', name: 'plugin', version: '2.0' })],
    dependencies: new Map([
      [APP, [LIB]],
      [LIB, []],
    ]),
    ...more,
  })

function merged(...boms: readonly SbomDocument[]): MergedBoms {
  const result = mergeBuildBoms(boms.map((one, at) => ({ origin: `${at}.json`, document: one })))
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.value
}

const open = (aggregate: Aggregate, ...dependencies: readonly string[]) => ({
  compositions: [{ aggregate, assemblies: [], dependencies }],
})

describe('finalize, merged documents of the build', () => {
  it('become parts of the root, with their phases and tools', () => {
    const result = run({ merged: merged(bom()) })
    expect([...result.document.dependencies]).toEqual([
      [ROOT, [APP]],
      [APP, [LIB]],
      [LIB, []],
    ])
    expect(only(result, LIB)).toMatchObject({
      hashes: [SHA256],
      properties: [{ name: 'tier3:lifecycle', value: 'build' }],
    })
    expect(result.document.tools.map(({ ref }) => ref)).toEqual([PLUGIN, 'tool:tier3@0.1.0'])
    expect(result.document.lifecycles).toEqual(['build', 'pre-build'])
    expect(result.complete).toBe(true)
  })

  it('name the phases that they were made in', () => {
    const result = run({ merged: merged(bom({ lifecycles: ['post-build'] })) })
    expect(result.document.lifecycles).toEqual(['post-build', 'pre-build'])
    expect(only(result, APP)?.properties).toEqual([{ name: 'tier3:lifecycle', value: 'post-build' }])
  })

  it('keep two things of one name apart that have no package URL', () => {
    const twin = (ref: string, digit: string): Component =>
      component(undefined, {
        ref,
        name: 'lib.so',
        hashes: [{ algorithm: 'SHA-256', content: digit.repeat(64) }],
      })
    const result = run({
      merged: merged(
        document({ root: component(APP, { name: 'app' }), components: [twin('x', '1'), twin('y', '2')] }),
      ),
    })
    expect(result.document.components.map(({ ref, hashes }) => `${ref} ${hashes[0]?.content[0]}`)).toEqual([
      'build:library:/lib.so@ 1',
      'build:library:/lib.so@#2 2',
      `${APP} undefined`,
    ])
    expect(result.conflicts).toEqual([])
  })

  it('hold no credential', () => {
    const secret = 'https://bob:hunter2@h.example/x.tgz'
    const result = run({
      merged: merged(
        bom({
          components: [
            component(LIB, { externalReferences: [{ type: 'distribution', url: secret, hashes: [] }] }),
          ],
        }),
      ),
    })
    expect(only(result, LIB)?.externalReferences[0]?.url).toBe('https://h.example/x.tgz')
    expect(result.hits).toEqual([{ kind: 'url-credentials', place: `${LIB} externalReferences` }])
  })

  it('stand for an inventory that failed on what they cover', () => {
    const failed = { inventoryFailed: ['maven', 'gradle'] } as const
    expect(run({ ...failed, merged: merged(bom()) })).toMatchObject({ ...failed, complete: true })
    expect(run({ ...failed, builds: [bom()] })).toMatchObject({ ...failed, complete: false })
  })
})

describe('finalize, what the build does not know whole', () => {
  it.each<{
    name: string
    more: Partial<SbomDocument>
    expected: { [aggregate: string]: readonly string[] }
  }>([
    { name: 'complete', more: open('complete', LIB), expected: { complete: [ROOT, APP, LIB] } },
    { name: 'not specified', more: open('not_specified', LIB), expected: { complete: [ROOT, APP, LIB] } },
    {
      name: 'unknown',
      more: open('unknown', LIB),
      expected: { complete: [APP], incomplete: [ROOT], unknown: [LIB] },
    },
    {
      name: 'incomplete',
      more: open('incomplete_third_party_only', LIB),
      expected: { complete: [APP], incomplete: [ROOT, LIB] },
    },
    {
      name: 'incomplete assembly',
      more: { compositions: [{ aggregate: 'incomplete', assemblies: [APP], dependencies: [] }] },
      expected: { complete: [LIB], incomplete: [ROOT, APP] },
    },
    {
      name: 'incomplete as a whole',
      more: { compositions: [{ aggregate: 'incomplete', assemblies: [], dependencies: [] }] },
      expected: { complete: [LIB], incomplete: [ROOT, APP] },
    },
  ])('$name', ({ more, expected }) => {
    for (const given of [{ merged: merged(bom(more)) }, { builds: [bom(more)] }]) {
      const result = run(given)
      const found = result.document.compositions.map((one) => [one.aggregate, one.dependencies])
      expect(Object.fromEntries(found)).toEqual(expected)
      expect(result.complete).toBe(expected['incomplete'] === undefined)
    }
  })

  it('is the root itself', () => {
    const about = bom({
      root: component(ROOT),
      dependencies: new Map([
        [ROOT, [LIB]],
        [LIB, []],
      ]),
      ...open('incomplete', ROOT),
    })
    const result = run({ merged: merged(about) })
    expect(result.document.dependencies.get(ROOT)).toEqual([LIB])
    expect(result.complete).toBe(false)
  })
})
