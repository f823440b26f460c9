import { describe, expect, it } from 'vitest'
import { component, document, npm } from '../diff/documents.fixture.ts'
import { checkGraph } from '../validate/check-graph.ts'
import { buildDocument } from './build-document.ts'
import { mergeBuildBoms } from './merge.ts'

describe('buildDocument', () => {
  const [own, other, need] = [npm('own', '1'), npm('other', '1'), npm('need', '1')]
  const result = mergeBuildBoms([
    {
      origin: '1',
      document: document({ root: own, components: [need], dependencies: new Map([[own.ref, [need.ref]]]) }),
    },
    { origin: '2', document: document({ root: other }) },
  ])
  if (!result.ok) throw new Error('the BOMs are in order')

  it('hangs what the BOMs are about on the subject', () => {
    const subject = component({ name: 'app', ref: 'pkg:github/acme/app@1' })
    const built = buildDocument(result.value, subject)
    expect(built.dependencies.get(subject.ref)).toEqual([other.ref, own.ref])
    expect(checkGraph(built)).toEqual([])
  })

  it('gives the subject the needs that a BOM about it names', () => {
    const built = buildDocument(result.value, own)
    expect(built.dependencies.get(own.ref)).toEqual([need.ref, other.ref])
    expect(built.components.map(({ ref }) => ref)).toEqual([need.ref, other.ref])
  })
})
