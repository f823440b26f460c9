import type { SbomDocument } from '@tier3/sbom/document'
import { sampleComponent, sampleDocument, sampleRoot } from '@tier3/sbom/validate/sample.fixture'
import { describe, expect, it } from 'vitest'
import { sampleMade, samplePlan } from './made.fixture.ts'
import { settingsOf } from './published-settings.ts'

const { document: OURS } = sampleMade()
const [SHA256, SHA512] = ['a'.repeat(64), 'b'.repeat(128)]
const FILE = sampleComponent({
  ref: 'file:app.tgz',
  type: 'file',
  name: 'app.tgz',
  hashes: [
    { algorithm: 'SHA-256', content: SHA256 },
    { algorithm: 'SHA-512', content: SHA512 },
  ],
  properties: [{ name: 'tier3:size', value: '5' }],
})
const note = (name: string, value: string) => ({ name: `tier3:${name}`, value })
const vcs = (url: string): SbomDocument => ({
  ...OURS,
  root: sampleRoot({ externalReferences: [{ type: 'vcs', url, hashes: [] }] }),
})

function settings(published: SbomDocument, plan = samplePlan({ check: 'p.cdx.json' })) {
  const result = settingsOf(published, plan)
  if (!result.ok) throw new Error(`${result.problem.code}: ${result.problem.current}`)
  return result.value
}

describe('settingsOf', () => {
  it('takes what it is about from the document', () => {
    const { making, statedFiles, epoch, taken } = settings(OURS)
    expect(making).toEqual({
      source: { kind: 'commit', path: '.', ref: undefined, exclude: [] },
      identity: {
        type: 'application',
        name: 'tool',
        version: '2.0.0',
        tag: undefined,
        tagVersion: undefined,
        repository: 'octo/tool',
        purl: 'pkg:github/octo/tool@2.0.0',
        producer: { name: 'Octo', url: 'https://octo.example' },
        serverUrl: 'https://github.com',
      },
      buildBoms: [],
      specVersion: '1.6',
    })
    expect([statedFiles, epoch, taken]).toEqual([
      [],
      undefined,
      ['name, version and producer of the release'],
    ])
  })

  it('takes what it passed over, its released files, and a time that was set by hand', () => {
    const { making, statedFiles, epoch, taken } = settings({
      ...OURS,
      components: [...OURS.components, FILE],
      properties: [
        note('exclude', 'examples'),
        note('exclude', 'web'),
        note('time-from', 'SOURCE_DATE_EPOCH'),
      ],
    })
    expect(making.source.exclude).toEqual(['examples', 'web'])
    expect(statedFiles).toEqual([{ name: 'app.tgz', size: 5, kind: {}, sha256: SHA256, sha512: SHA512 }])
    expect(epoch).toBe('1772359200')
    expect(taken.slice(1)).toEqual([
      'the files that were passed over: examples, web',
      'the digests of 1 released file',
      'the time, which was set by hand',
    ])
  })

  it('lets what is given go first', () => {
    const source = { kind: 'commit', path: '.', ref: undefined, exclude: ['docs'] } as const
    const released = { patterns: ['*.tgz'], base: '.', checksums: [] }
    const { making, statedFiles } = settings(
      { ...OURS, components: [FILE], properties: [note('exclude', 'examples')] },
      samplePlan({ check: 'p.cdx.json', source, released }),
    )
    expect([making.source.exclude, statedFiles]).toEqual([['docs'], []])
  })

  it.each([
    {
      url: `git+https://github.com/octo/app@${'c'.repeat(40)}`,
      repository: 'octo/app',
      server: 'https://github.com',
    },
    { url: 'https://ghe.example/octo/app', repository: 'octo/app', server: 'https://ghe.example' },
    { url: 'https://user:token@github.com/octo/app', repository: undefined, server: 'https://github.com' },
    { url: 'https://github.com/octo/app/../../x', repository: undefined, server: 'https://github.com' },
  ])('takes the repository $repository from $url where none is known', ({ url, repository, server }) => {
    const { identity } = samplePlan()
    const plan = samplePlan({ check: 'p', identity: { ...identity, repository: undefined } })
    const { making } = settings(vcs(url), plan)
    expect([making.identity.repository, making.identity.serverUrl]).toEqual([repository, server])
    expect(settings(vcs(url)).making.identity.repository).toBe('octo/tool')
  })

  it.each([
    {
      name: 'of another tool',
      document: sampleDocument(),
      current: 'it was not written by tier3',
    },
    { name: 'without a root', document: withoutRoot(OURS), current: 'it was not written by tier3' },
    {
      name: 'of another version of CycloneDX',
      document: { ...OURS, specVersion: '1.5' as const },
      current: 'it was not written by tier3',
    },
    {
      name: 'made with BOMs of the build',
      document: { ...OURS, properties: [note('build-bom', 'sha256:1'), note('build-bom', 'sha256:2')] },
      current: 'it was made with 2 BOMs of the build, and none is given',
    },
  ])('refuses a document $name', ({ document, current }) => {
    const result = settingsOf(document, samplePlan({ check: 'p.cdx.json' }))
    expect(result.ok ? undefined : [result.problem.code, result.problem.current]).toEqual([
      'input/missing',
      current,
    ])
  })
})

function withoutRoot(document: SbomDocument): SbomDocument {
  const { root: _, ...rest } = document
  return rest
}
