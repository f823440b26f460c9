import { describe, expect, it } from 'vitest'
import { scoreProfile } from '../profiles/score.ts'
import { component, facts, gap, only, project, ROOT, run } from './finalize.fixture.ts'
import { fileProperties, statedKind } from './file-properties.ts'
import type { ReleasedFile } from './input.ts'

const file = (more: Partial<ReleasedFile> = {}): ReleasedFile => ({
  name: 'linux/tool.tgz',
  size: 12,
  sha256: 'c'.repeat(64),
  sha512: 'd'.repeat(128),
  ...more,
})

const FILE = 'file:linux/tool.tgz'
const producer = { name: 'Acme', url: 'https://acme.example' }
const root = { name: 'tool', version: '1.0.0', repository: 'acme/tool', producer }

describe('finalize, released files', () => {
  it('say their name, their kind as far as it is known, where they are, and that they need nothing', () => {
    const result = run({ files: [file({ kind: { executable: false, archive: true } })], root })
    const hashes = [
      { algorithm: 'SHA-256', content: 'c'.repeat(64) },
      { algorithm: 'SHA-512', content: 'd'.repeat(128) },
    ]
    const acme = { name: 'Acme', urls: ['https://acme.example'], contacts: [] }
    expect(only(result, FILE)).toEqual({
      ...component(undefined, { ref: FILE, type: 'file', name: 'linux/tool.tgz', version: '1.0.0' }),
      hashes,
      manufacturer: acme,
      supplier: acme,
      externalReferences: [{ type: 'distribution', url: 'linux%2Ftool.tgz', hashes }],
      properties: [
        { name: 'bsi:component:archive', value: 'archive' },
        { name: 'bsi:component:executable', value: 'non-executable' },
        { name: 'bsi:component:filename', value: 'tool.tgz' },
        { name: 'tier3:size', value: '12' },
      ],
    })
    expect(result.document.dependencies.get(FILE)).toEqual([])
    expect(result.document.compositions).toEqual([
      { aggregate: 'complete', assemblies: [ROOT], dependencies: [FILE, ROOT] },
    ])
    expect(result.complete).toBe(true)
  })

  it('are known no better than the root is', () => {
    const result = run({ files: [file()], gaps: [gap], root })
    expect(result.document.compositions).toEqual([
      { aggregate: 'incomplete', assemblies: [ROOT], dependencies: [FILE, ROOT] },
    ])
    expect(result.complete).toBe(false)
  })

  it('lie below the address of the release, where there is one', () => {
    const result = run({ files: [file({ name: 'a b.tgz' })], downloadBase: 'https://h.example/v1/' })
    expect(only(result, 'file:a b.tgz')?.externalReferences[0]?.url).toBe('https://h.example/v1/a%20b.tgz')
  })

  it('meet what BSI demands of a file', () => {
    const kind = { executable: true, archive: false, structured: false }
    const { document: made } = run({
      files: [file({ kind })],
      facts: [facts({ projects: [project({ dependsOn: [] })] })],
      downloadBase: 'https://h.example/v1',
      root,
    })
    const { root: _, ...others } = made
    // Of the file alone.
    const lacking = scoreProfile(others, 'bsi-2.1')
      .rows.filter(({ status }) => status === 'missing')
      .map(({ element }) => element)
    expect(lacking).toEqual([
      'Distribution licences',
      'Source code URI',
      'Other unique identifiers',
      'Original licences',
    ])
  })
})

describe('statedKind', () => {
  it.each([
    { kind: {} },
    { kind: { executable: true } },
    { kind: { executable: false, archive: true, structured: true } },
    { kind: { archive: false, structured: false } },
  ])('reads what fileProperties wrote: $kind', ({ kind }) => {
    const properties = fileProperties(file({ kind }))
    expect(statedKind(component(undefined, { properties }))).toEqual(kind)
  })

  it('passes over words that are none of the taxonomy', () => {
    const properties = [{ name: 'bsi:component:archive', value: 'yes' }]
    expect(statedKind(component(undefined, { properties }))).toEqual({})
  })
})
