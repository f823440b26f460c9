import { recogniseSbom } from '@tier3/attestation/sbom-predicate'
import { parseJson, type Json } from '@tier3/model/json'
import type { Component, SbomDocument } from '@tier3/sbom/document'
import { compareSboms } from '@tier3/sbom/diff/compare'
import { validateSpdx23 } from '@tier3/sbom/schemas/validate'
import { formatSpdx, toSpdx23 } from '@tier3/sbom/spdx/convert'
import { decodeSpdx } from '@tier3/sbom/spdx/decode'
import { assert, asyncProperty, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sbomDocument } from './document-arbitrary.ts'

/** Drawn documents as a finalized one is: with a time, a serial number, and references that hold. */
const finalized = sbomDocument.map((drawn): SbomDocument => {
  const components = drawn.components.filter(({ ref }) => ref !== drawn.root?.ref)
  const refs = [...(drawn.root === undefined ? [] : [drawn.root]), ...components].map(({ ref }) => ref)
  return {
    ...drawn,
    components,
    dependencies: new Map(refs.map((ref, place) => [ref, refs.slice(place + 1, place + 3)])),
    compositions: drawn.compositions.map((composition, place) => ({
      ...composition,
      assemblies: refs.slice(place),
      dependencies: refs.slice(place + 1),
    })),
    timestamp: '2026-01-01T00:00:00Z',
    serialNumber: 'urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79',
  }
})

const subject: Component = {
  type: 'application',
  ref: 'the subject',
  name: 'subject',
  authors: [],
  hashes: [],
  licenses: [],
  externalReferences: [],
  properties: [],
}

const spdxOf = (document: SbomDocument): string =>
  formatSpdx(toSpdx23(document, { namespaceBase: 'https://spdx.example/demo' }))

const read = (text: string): Json => {
  const json = parseJson(text)
  if (!json.ok) throw new Error(json.problem.reason)
  return json.value
}

describe('toSpdx23, for any document', () => {
  it('gives what the official schema of SPDX 2.3 allows', async () => {
    await assert(
      asyncProperty(finalized, async (document) => {
        expect(await validateSpdx23(read(spdxOf(document)))).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  it('gives what an attestation takes as an SBOM', () => {
    assert(
      property(finalized, (document) => {
        const recognised = recogniseSbom(read(spdxOf(document)), 'demo.spdx.json')
        expect(recognised).toMatchObject({
          ok: true,
          value: { format: 'spdx', predicateType: 'https://spdx.dev/Document/v2.3' },
        })
      }),
      { numRuns: 20 },
    )
  })

  it('gives what decodeSpdx reads back, with no package added, removed or replaced', () => {
    assert(
      property(finalized, (drawn) => {
        // Without a package URL a group and a name become one name, so that there are more packages of one name.
        const components = drawn.components.filter(({ purl }) => purl !== undefined)
        const document = { ...drawn, root: drawn.root ?? subject, components }
        const back = decodeSpdx(read(spdxOf(document)))
        if (!back.ok) throw new Error(back.problem.current)
        const { added, removed, bumped, rehashed } = compareSboms(document, back.value)
        expect([added, removed, bumped, rehashed]).toEqual([[], [], [], []])
      }),
      { numRuns: 150 },
    )
  })
})
