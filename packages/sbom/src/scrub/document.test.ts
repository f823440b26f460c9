import { describe, expect, it } from 'vitest'
import { document } from '../diff/documents.fixture.ts'
import type { Component } from '../document.ts'
import { sampleComponent } from '../validate/sample.fixture.ts'
import { scrubDocument } from './document.ts'

const TOKEN = `ghp_${'a1B2'.repeat(9)}`

const component = (more: Partial<Component>): Component => sampleComponent({ ref: 'a', name: 'a', ...more })

describe('scrubDocument', () => {
  const dirty = `pkg:npm/x@1?vcs_url=git%2Bhttps:%2F%2F${TOKEN}%40g.example%2Fx`
  const clean = 'pkg:npm/x@1?vcs_url=git%2Bhttps:%2F%2Fg.example%2Fx'

  it('cleans a reference alike wherever it stands', () => {
    const result = scrubDocument(
      document({
        components: [component({ ref: dirty, purl: dirty })],
        dependencies: new Map([
          ['r', [dirty]],
          [dirty, ['b']],
        ]),
        compositions: [{ aggregate: 'unknown', assemblies: [], dependencies: [dirty] }],
      }),
    )
    expect(result.document.components[0]).toMatchObject({ ref: clean, purl: clean })
    expect([...result.document.dependencies]).toEqual([
      ['r', [clean]],
      [clean, ['b']],
    ])
    expect(result.document.compositions[0]?.dependencies).toEqual([clean])
    expect(result.hits).toEqual([
      { kind: 'url-credentials', place: 'components reference' },
      { kind: 'url-credentials', place: 'compositions' },
      { kind: 'url-credentials', place: 'dependencies' },
      { kind: 'url-credentials', place: `${clean} purl` },
      { kind: 'url-credentials', place: `${clean} ref` },
    ])
  })

  it('joins the needs of references that differ in a secret alone', () => {
    const other = dirty.replace('a1B2', 'c3D4')
    const { dependencies } = scrubDocument(
      document({
        dependencies: new Map([
          [dirty, ['b']],
          [other, ['c']],
        ]),
      }),
    ).document
    expect([...dependencies]).toEqual([[clean, ['b', 'c']]])
  })

  it('says where it found something, and never what', () => {
    const { hits } = scrubDocument(
      document({
        properties: [{ name: 'p', value: TOKEN }],
        components: [component({ description: '/tmp/x' })],
      }),
    )
    expect(hits).toEqual([
      { kind: 'local-path', place: 'a description' },
      { kind: 'token', place: 'properties' },
    ])
  })

  it('gives back the very document that has nothing to clean', () => {
    const given = document({ components: [component({})] })
    expect(scrubDocument(given)).toEqual({ document: given, hits: [] })
  })
})
