import type { Json } from '@tier3/model/json'
import { describe, expect, it } from 'vitest'
import type { SbomDocument } from '../document.ts'
import { decodeCycloneDx } from './decode.ts'

const read = (fields: { readonly [key: string]: Json }): SbomDocument => {
  const result = decodeCycloneDx({ bomFormat: 'CycloneDX', specVersion: '1.6', ...fields })
  if (!result.ok) throw new Error(`${result.problem.code}: ${result.problem.current}`)
  return result.value
}

const refusal = (json: Json): string => {
  const result = decodeCycloneDx(json)
  return result.ok ? 'read' : `${result.problem.code}: ${result.problem.current}`
}

const library = (fields: { readonly [key: string]: Json }): Json => ({
  type: 'library',
  name: 'x',
  ...fields,
})

describe('decodeCycloneDx', () => {
  it('flattens nested components and keeps containment as edges', () => {
    const document = read({
      metadata: {
        component: {
          type: 'application',
          name: 'r',
          'bom-ref': 'r',
          components: [library({ 'bom-ref': 'w' })],
        },
      },
      components: [library({ 'bom-ref': 'a', components: [library({ 'bom-ref': 'b' })] })],
      dependencies: [{ ref: 'a', dependsOn: ['w'] }],
    })
    expect(document.root?.ref).toBe('r')
    expect(document.components.map(({ ref }) => ref)).toEqual(['w', 'a', 'b'])
    expect([...document.dependencies]).toEqual([
      ['a', ['w', 'b']],
      ['r', ['w']],
    ])
  })

  it('keeps two components of one reference apart', () => {
    const document = read({
      components: [library({ 'bom-ref': 'a' }), library({ 'bom-ref': 'a', version: '2' })],
    })
    expect(document.components.map(({ ref, version }) => [ref, version])).toEqual([
      ['a', undefined],
      ['a', '2'],
    ])
  })

  it('derives missing references from identity, none of them twice and none that is given', () => {
    const document = read({
      components: [
        library({ purl: 'pkg:npm/x@1' }),
        library({ purl: 'pkg:npm/x@1' }),
        library({ group: 'g', version: '1' }),
        library({ 'bom-ref': 'library:x@' }),
        library({}),
      ],
    })
    expect(document.components.map(({ ref }) => ref)).toEqual([
      'pkg:npm/x@1',
      'pkg:npm/x@1#2',
      'library:g/x@1',
      'library:x@',
      'library:x@#2',
    ])
  })

  it.each([
    { name: 'list before 1.5', tools: [{ vendor: 'Acme', name: 't', version: '1' }], supplier: 'Acme' },
    {
      name: 'components since',
      tools: { components: [{ type: 'application', name: 't', version: '1' }], services: [] },
      supplier: undefined,
    },
  ])('reads tools as $name', ({ tools, supplier }) => {
    const document = read({ metadata: { tools } })
    expect(document.tools.map((tool) => [tool.type, tool.name, tool.version, tool.supplier?.name])).toEqual([
      ['application', 't', '1', supplier],
    ])
  })

  it.each([
    { name: 'one line', fields: { author: 'Ann' }, expected: [{ name: 'Ann' }] },
    {
      name: 'an address that is none',
      fields: {
        authors: [
          { name: 'Ann', email: 'ann at b.example' },
          { name: 'Bob', email: 'bob@localhost' },
        ],
      },
      expected: [{ name: 'Ann' }, { name: 'Bob' }],
    },
    {
      name: 'persons',
      fields: { authors: [{ name: 'Ann', email: 'a@b.example' }], author: 'Bob' },
      expected: [{ name: 'Ann', email: 'a@b.example' }],
    },
  ])('reads authors as $name', ({ fields, expected }) => {
    expect(read({ components: [library(fields)] }).components[0]?.authors).toEqual(expected)
  })

  it('reads every form of licence, and hashes of known algorithms in lower case', () => {
    const [component] = read({
      components: [
        library({
          licenses: [
            { license: { id: 'MIT', text: { content: 'x' }, acknowledgement: 'declared' } },
            { license: { name: 'Own' } },
            { expression: 'MIT OR ISC' },
          ],
          hashes: [
            { alg: 'SHA-1', content: 'ABC' },
            { alg: 'Streebog-256', content: 'a' },
          ],
        }),
      ],
    }).components
    expect(component?.licenses).toEqual([
      { kind: 'id', id: 'MIT', acknowledgement: 'declared' },
      { kind: 'name', name: 'Own' },
      { kind: 'expression', expression: 'MIT OR ISC' },
    ])
    expect(component?.hashes).toEqual([{ algorithm: 'SHA-1', content: 'abc' }])
  })

  it('takes the maker of a document before 1.6 for its manufacturer', () => {
    expect(read({ metadata: { manufacture: { name: 'Acme' } } }).manufacturer?.name).toBe('Acme')
  })

  it('takes empty text for none', () => {
    const [component] = read({ components: [library({ version: '', group: '' })] }).components
    expect(Object.keys(component ?? {})).not.toContain('version')
    expect(Object.keys(component ?? {})).not.toContain('group')
  })

  const bom = { bomFormat: 'CycloneDX', specVersion: '1.6' }
  it.each([
    { name: 'a list', json: [], expected: 'input/sbom-unknown: it is not a JSON object' },
    {
      name: 'SPDX',
      json: { spdxVersion: 'SPDX-2.3' },
      expected: 'input/sbom-unknown: it has no `bomFormat` of "CycloneDX"',
    },
    {
      name: '2.0',
      json: { ...bom, specVersion: '2.0' },
      expected: 'input/sbom-unknown: its `specVersion` is "2.0"',
    },
    {
      name: 'components that are no list',
      json: { ...bom, components: {} },
      expected: 'input/sbom-malformed: at .components: it is not a list',
    },
    {
      name: 'a component without a name',
      json: { ...bom, components: [{ type: 'library' }] },
      expected: 'input/sbom-malformed: at .components[0].name: it is missing or empty',
    },
    {
      name: 'a type that is none',
      json: { ...bom, components: [{ type: 'x', name: 'x' }] },
      expected: 'input/sbom-malformed: at .components[0].type: it is not a word that the format knows',
    },
    {
      name: 'a need that is no text',
      json: { ...bom, dependencies: [{ ref: 'a', dependsOn: [1] }] },
      expected: 'input/sbom-malformed: at .dependencies[0].dependsOn[0]: it is not text',
    },
    {
      name: 'version 0',
      json: { ...bom, version: 0 },
      expected: 'input/sbom-malformed: at .version: it is not a whole number above 0',
    },
  ])('refuses $name', ({ json, expected }) => {
    expect(refusal(json)).toBe(expected)
  })

  it('refuses components nested without end, and more than it can hold', () => {
    let nested: Json = library({})
    for (let level = 0; level < 60; level++) nested = library({ components: [nested] })
    expect(refusal({ ...bom, components: [nested] })).toMatch(/nested more than 40 levels deep$/)
    expect(refusal({ ...bom, components: Array<Json>(200_001).fill(library({})) })).toMatch(
      /more than 200000 components$/,
    )
  })

  it('reads what no written document may have as less', () => {
    const document = read({
      components: [
        {
          type: 'library',
          name: 'x',
          version: '1'.repeat(1025),
          externalReferences: [{ type: 'unheard-of', url: 'https://x.example' }],
        },
      ],
    })
    expect(document.components[0]?.version).toBeUndefined()
    expect(document.components[0]?.externalReferences.map(({ type }) => type)).toEqual(['other'])
  })
})
