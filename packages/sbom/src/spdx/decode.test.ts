import type { Json, JsonObject } from '@tier3/model/json'
import { describe, expect, it } from 'vitest'
import { decodeSpdx } from './decode.ts'

const spdx = (parts: JsonObject = {}): JsonObject => ({
  spdxVersion: 'SPDX-2.3',
  SPDXID: 'SPDXRef-DOCUMENT',
  name: 'x',
  creationInfo: {
    created: '2026-01-01T00:00:00Z',
    creators: ['Tool: syft-1.51.0', 'Organization: Anchore, Inc ()'],
  },
  ...parts,
})
const entry = (id: string, parts: JsonObject = {}): JsonObject => ({
  SPDXID: `SPDXRef-${id}`,
  name: id,
  downloadLocation: 'NOASSERTION',
  ...parts,
})
const relation = (from: string, type: string, to: string): JsonObject => ({
  spdxElementId: `SPDXRef-${from}`,
  relationshipType: type,
  relatedSpdxElement: to === 'NONE' || to === 'NOASSERTION' ? to : `SPDXRef-${to}`,
})
const purl = (locator: string): JsonObject => ({
  externalRefs: [{ referenceCategory: 'PACKAGE_MANAGER', referenceType: 'purl', referenceLocator: locator }],
})

const read = (json: Json) => {
  const result = decodeSpdx(json)
  if (!result.ok) throw new Error(result.problem.current)
  return result.value
}

describe('decodeSpdx', () => {
  it('reads packages as other tools write them: needs the other way round, both spellings of the category', () => {
    const document = read(
      spdx({
        packages: [
          entry('root', { primaryPackagePurpose: 'FILE' }),
          entry('a', { ...purl('pkg:npm/a@1.0.0'), versionInfo: '1.0.0', licenseConcluded: 'MIT' }),
          entry('b', { ...purl('pkg:npm/b@2.0.0'), versionInfo: '', licenseDeclared: 'Custom text' }),
        ],
        relationships: [
          relation('DOCUMENT', 'DESCRIBES', 'root'),
          relation('root', 'CONTAINS', 'a'),
          relation('b', 'DEPENDENCY_OF', 'a'),
          relation('a', 'DEPENDS_ON', 'missing'),
          relation('a', 'OTHER', 'b'),
        ],
      }),
    )
    expect(document.root?.name).toBe('root')
    expect(document.components.map(({ ref, version, licenses }) => ({ ref, version, licenses }))).toEqual([
      {
        ref: 'pkg:npm/a@1.0.0',
        version: '1.0.0',
        licenses: [{ kind: 'id', id: 'MIT', acknowledgement: 'concluded' }],
      },
      { ref: 'pkg:npm/b@2.0.0', version: undefined, licenses: [{ kind: 'name', name: 'Custom text' }] },
    ])
    expect([...document.dependencies]).toEqual([['pkg:npm/a@1.0.0', ['pkg:npm/b@2.0.0']]])
    expect(document.tools.map(({ name, version }) => [name, version])).toEqual([['syft', '1.51.0']])
    expect(document.manufacturer).toEqual({ name: 'Anchore, Inc', urls: [], contacts: [] })
  })

  it('keeps apart packages that have one package URL, and does not take several subjects for one', () => {
    const document = read(
      spdx({
        packages: [entry('a', purl('pkg:npm/a@1')), entry('b', purl('pkg:npm/a@1'))],
        documentDescribes: ['SPDXRef-a', 'SPDXRef-b'],
      }),
    )
    expect(document.components.map(({ ref }) => ref)).toEqual(['SPDXRef-a', 'SPDXRef-b'])
    expect(document.root).toBeUndefined()
  })

  it('takes a package that only development needs for one that can be left out, unless something requires it', () => {
    const packages = ['root', 'dev', 'both', 'maybe'].map((id) => entry(id))
    const { components } = read(
      spdx({
        packages,
        relationships: [
          relation('dev', 'DEV_DEPENDENCY_OF', 'root'),
          relation('both', 'TEST_DEPENDENCY_OF', 'root'),
          relation('maybe', 'OPTIONAL_DEPENDENCY_OF', 'root'),
          relation('root', 'DEPENDS_ON', 'both'),
        ],
      }),
    )
    expect(components.map(({ name, scope }) => [name, scope])).toEqual([
      ['root', undefined],
      ['dev', 'excluded'],
      ['both', undefined],
      ['maybe', 'optional'],
    ])
  })

  it('names licences that the document explains itself', () => {
    const document = read(
      spdx({
        packages: [
          entry('a', { licenseDeclared: 'LicenseRef-1 AND MIT', licenseConcluded: 'MIT AND LicenseRef-1' }),
        ],
        hasExtractedLicensingInfos: [{ licenseId: 'LicenseRef-1', name: 'Our own', extractedText: 'x' }],
      }),
    )
    expect(document.components[0]?.licenses).toEqual([
      { kind: 'name', name: 'Our own' },
      { kind: 'id', id: 'MIT' },
    ])
  })

  it.each([
    { name: 'no object', json: [], code: 'input/sbom-unknown', current: 'it has no `spdxVersion`' },
    {
      name: 'another version',
      json: { spdxVersion: 'SPDX-3.0' },
      code: 'input/sbom-unknown',
      current: 'its `spdxVersion` is "SPDX-3.0"',
    },
    {
      name: 'packages that are no list',
      json: spdx({ packages: {} }),
      code: 'input/sbom-malformed',
      current: 'at .packages: it is not a list',
    },
    {
      name: 'a package without a name',
      json: spdx({ packages: [{ SPDXID: 'SPDXRef-a' }] }),
      code: 'input/sbom-malformed',
      current: 'at .packages[0].name: it is missing or empty',
    },
    {
      name: 'a checksum that is no text',
      json: spdx({ packages: [entry('a', { checksums: [{ algorithm: 'SHA256', checksumValue: 1 }] })] }),
      code: 'input/sbom-malformed',
      current: 'at .packages[0].checksums[0].checksumValue: it is not text',
    },
  ])('refuses $name', ({ json, code, current }) =>
    expect(decodeSpdx(json)).toMatchObject({ ok: false, problem: { code, current } }),
  )
})
