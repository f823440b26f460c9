import { isJsonObject, parseJson, type Json, type JsonObject } from '@tier3/model/json'
import { describe, expect, it } from 'vitest'
import { compareSboms } from '../diff/compare.ts'
import {
  component,
  document,
  drawDocument,
  npm,
  sha256,
  sha512,
  shuffled,
} from '../diff/documents.fixture.ts'
import { licenseTerms } from '../diff/license-terms.ts'
import { isEmptyDiff } from '../diff/sbom-diff.ts'
import type { Component, SbomDocument } from '../document.ts'
import { formatSpdx, toSpdx23 } from './convert.ts'
import { decodeSpdx } from './decode.ts'

const options = { namespaceBase: 'https://spdx.example/demo/' }
const finalized = {
  serialNumber: 'urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79',
  timestamp: '2026-01-02T03:04:05+01:00',
} as const

const full = (): SbomDocument => {
  const root = component({
    name: 'demo',
    group: 'acme',
    version: '1.2.3',
    type: 'application',
    purl: 'pkg:github/acme/demo@1.2.3',
    ref: 'pkg:github/acme/demo@1.2.3',
    supplier: { name: 'Acme', urls: [], contacts: [{ email: 'sbom@acme.example' }] },
    externalReferences: [
      { type: 'distribution', url: 'https://release.example/demo.tgz', hashes: [sha256('f')] },
      { type: 'vcs', url: 'git+https://git.example/acme/demo@0123', hashes: [] },
    ],
  })
  const a = npm('@s/a', '1.0.0', {
    hashes: [sha512('b'), sha256('a')],
    licenses: [{ kind: 'expression', expression: 'MIT OR Apache-2.0' }],
    authors: [{ name: 'Ann', email: 'ann@acme.example' }],
    cpe: 'cpe:2.3:a:s:a:1.0.0:*:*:*:*:*:*:*',
    externalReferences: [
      { type: 'distribution', url: 'https://registry.example/a.tgz', hashes: [] },
      { type: 'website', url: 'https://a.example/', hashes: [] },
      { type: 'vcs', url: 'git+https://git.example/a.git', hashes: [] },
    ],
  })
  const b = npm('b', '2.0.0', { scope: 'optional', licenses: [{ kind: 'name', name: 'Our own' }] })
  const c = npm('c', '3.0.0', {
    scope: 'excluded',
    licenses: [
      { kind: 'id', id: 'MIT' },
      { kind: 'id', id: 'ISC' },
    ],
  })
  const file = component({
    type: 'file',
    name: 'demo.tgz',
    ref: 'file:demo.tgz',
    hashes: [sha256('f'), sha512('f')],
  })
  return document({
    ...finalized,
    root,
    tools: [component({ name: 'tier3', version: '0.1.0' }), component({ name: 'cdxgen', version: '12.8.4' })],
    manufacturer: { name: 'Acme', urls: [], contacts: [] },
    authors: [{ name: 'Ann', email: 'ann@acme.example' }],
    components: [a, b, c, file],
    dependencies: new Map([
      [root.ref, [a.ref, file.ref]],
      [a.ref, [b.ref, c.ref]],
      [b.ref, []],
    ]),
    compositions: [
      { aggregate: 'complete', assemblies: [], dependencies: [a.ref, b.ref] },
      { aggregate: 'unknown', assemblies: [], dependencies: [c.ref] },
      { aggregate: 'incomplete', assemblies: [root.ref], dependencies: [root.ref] },
    ],
    properties: [
      { name: 'tier3:unknown:license', value: '1' },
      { name: 'tier3:unknown:hash', value: '2' },
    ],
  })
}

const asObject = (json: Json | undefined): JsonObject => {
  if (!isJsonObject(json)) throw new Error('an object is expected')
  return json
}
const listOf = (json: Json, key: string): readonly JsonObject[] => {
  const list = asObject(json)[key]
  return Array.isArray(list) ? (list as readonly Json[]).map(asObject) : []
}
const textOf = (object: JsonObject, key: string): string => {
  const value = object[key]
  return typeof value === 'string' ? value : ''
}
const decoded = (json: Json): SbomDocument => {
  const result = decodeSpdx(json)
  if (!result.ok) throw new Error(result.problem.current)
  return result.value
}
const packageOf = (one: Component): JsonObject => {
  const json = toSpdx23(document({ ...finalized, components: [one] }), options)
  const [only] = listOf(json, 'packages')
  return asObject(only)
}

describe('toSpdx23', () => {
  it('says what the document is, when it was made, by which tools and for whom', () => {
    const { spdxVersion, SPDXID, dataLicense, name, documentNamespace, creationInfo } = asObject(
      toSpdx23(full(), options),
    )
    expect({ spdxVersion, SPDXID, dataLicense, name, documentNamespace, creationInfo }).toEqual({
      spdxVersion: 'SPDX-2.3',
      SPDXID: 'SPDXRef-DOCUMENT',
      dataLicense: 'CC0-1.0',
      name: 'acme/demo@1.2.3',
      documentNamespace: 'https://spdx.example/demo/3e671687-395b-41f5-a30f-a58921a69b79',
      creationInfo: {
        created: '2026-01-02T02:04:05Z',
        creators: [
          'Organization: Acme',
          'Person: Ann (ann@acme.example)',
          'Tool: cdxgen-12.8.4',
          'Tool: tier3-0.1.0',
        ],
        comment: 'Known unknowns: tier3:unknown:hash=2 tier3:unknown:license=1',
      },
    })
  })

  it('writes a package with everything that is known of it', () => {
    const packages = listOf(toSpdx23(full(), options), 'packages')
    expect(packages.find((p) => p['name'] === '@s/a')).toEqual({
      SPDXID: 'SPDXRef-npm-s-a-1.0.0',
      name: '@s/a',
      versionInfo: '1.0.0',
      primaryPackagePurpose: 'LIBRARY',
      filesAnalyzed: false,
      downloadLocation: 'https://registry.example/a.tgz',
      homepage: 'https://a.example/',
      originator: 'Person: Ann (ann@acme.example)',
      copyrightText: 'NOASSERTION',
      licenseDeclared: 'Apache-2.0 OR MIT',
      licenseConcluded: 'NOASSERTION',
      checksums: [
        { algorithm: 'SHA256', checksumValue: 'a'.repeat(64) },
        { algorithm: 'SHA512', checksumValue: 'b'.repeat(128) },
      ],
      externalRefs: [
        {
          referenceCategory: 'SECURITY',
          referenceType: 'cpe23Type',
          referenceLocator: 'cpe:2.3:a:s:a:1.0.0:*:*:*:*:*:*:*',
        },
        {
          referenceCategory: 'PACKAGE-MANAGER',
          referenceType: 'purl',
          referenceLocator: 'pkg:npm/%40s/a@1.0.0',
        },
      ],
    })
  })

  it('writes a released file as a package with its name, its checksums and where the subject offers it', () =>
    expect(listOf(toSpdx23(full(), options), 'packages').find((p) => p['name'] === 'demo.tgz')).toMatchObject(
      {
        SPDXID: 'SPDXRef-file-demo.tgz',
        packageFileName: 'demo.tgz',
        primaryPackagePurpose: 'ARCHIVE',
        downloadLocation: 'https://release.example/demo.tgz',
        checksums: [
          { algorithm: 'SHA256', checksumValue: 'f'.repeat(64) },
          { algorithm: 'SHA512', checksumValue: 'f'.repeat(128) },
        ],
      },
    ))

  it('gives the commit as the place of the subject, and not one of its files', () =>
    expect(
      listOf(toSpdx23(full(), options), 'packages').find((p) => p['name'] === 'acme/demo'),
    ).toMatchObject({
      downloadLocation: 'git+https://git.example/acme/demo@0123',
      supplier: 'Organization: Acme (sbom@acme.example)',
    }))

  it('writes who needs what, by scope, and where that is not known', () =>
    expect(
      listOf(toSpdx23(full(), options), 'relationships').map((r) =>
        ['spdxElementId', 'relationshipType', 'relatedSpdxElement']
          .map((key) => textOf(r, key))
          .join(' ')
          .replaceAll('SPDXRef-', ''),
      ),
    ).toEqual([
      'DOCUMENT DESCRIBES github-acme-demo-1.2.3',
      'github-acme-demo-1.2.3 CONTAINS NOASSERTION',
      'github-acme-demo-1.2.3 DEPENDS_ON NOASSERTION',
      'github-acme-demo-1.2.3 DEPENDS_ON npm-s-a-1.0.0',
      'github-acme-demo-1.2.3 GENERATES file-demo.tgz',
      'npm-b-2.0.0 DEPENDS_ON NONE',
      'npm-b-2.0.0 OPTIONAL_DEPENDENCY_OF npm-s-a-1.0.0',
      'npm-c-3.0.0 DEPENDS_ON NOASSERTION',
      'npm-c-3.0.0 DEV_DEPENDENCY_OF npm-s-a-1.0.0',
    ]))

  it.each<{ name: string; licenses: Component['licenses']; declared: string; concluded: string }>([
    { name: 'none', licenses: [], declared: 'NOASSERTION', concluded: 'NOASSERTION' },
    { name: 'one', licenses: [{ kind: 'id', id: 'MIT' }], declared: 'MIT', concluded: 'NOASSERTION' },
    {
      name: 'several',
      licenses: [
        { kind: 'id', id: 'MIT' },
        { kind: 'expression', expression: 'ISC OR 0BSD' },
      ],
      declared: '(0BSD OR ISC) AND MIT',
      concluded: 'NOASSERTION',
    },
    {
      name: 'declared and concluded',
      licenses: [
        { kind: 'id', id: 'MIT', acknowledgement: 'declared' },
        { kind: 'id', id: 'ISC', acknowledgement: 'concluded' },
      ],
      declared: 'MIT',
      concluded: 'ISC',
    },
    {
      name: 'an unknown identifier',
      licenses: [{ kind: 'id', id: 'NOT-A-LICENCE' }],
      declared: 'LicenseRef-NOT-A-LICENCE',
      concluded: 'NOASSERTION',
    },
    {
      name: 'a licence of another document',
      licenses: [{ kind: 'expression', expression: 'DocumentRef-x:LicenseRef-y' }],
      declared: 'LicenseRef-DocumentRef-x-LicenseRef-y',
      concluded: 'NOASSERTION',
    },
  ])('writes licences: $name', ({ licenses, declared, concluded }) =>
    expect(packageOf(npm('a', '1.0.0', { licenses }))).toMatchObject({
      licenseDeclared: declared,
      licenseConcluded: concluded,
    }),
  )

  it('explains each licence that has no identifier, each by one of its own', () => {
    const licenses = [
      { kind: 'name', name: 'Our own' },
      { kind: 'name', name: 'Our, own!' },
      { kind: 'expression', expression: 'LicenseRef-Our-own-2 OR MIT' },
    ] as const
    const json = toSpdx23(document({ ...finalized, components: [npm('a', '1.0.0', { licenses })] }), options)
    expect(
      listOf(json, 'hasExtractedLicensingInfos').map(({ licenseId, name }) => [licenseId, name]),
    ).toEqual([
      ['LicenseRef-Our-own-2', 'LicenseRef-Our-own-2'],
      ['LicenseRef-Our-own', 'Our own'],
      ['LicenseRef-Our-own-3', 'Our, own!'],
    ])
  })

  it.each([
    {
      url: 'git+https://git.example/a.git@0123',
      type: 'vcs',
      expected: 'git+https://git.example/a.git@0123',
    },
    { url: 'git+https://git.example/a.git', type: 'vcs', expected: 'NOASSERTION' },
    { url: 'https://registry.example/a b', type: 'distribution', expected: 'NOASSERTION' },
    { url: 'file:///srv/build/a.tgz', type: 'distribution', expected: 'NOASSERTION' },
  ])('takes $url ($type) as the place of download: $expected', ({ url, type, expected }) =>
    expect(packageOf(npm('a', '1.0.0', { externalReferences: [{ type, url, hashes: [] }] }))).toMatchObject({
      downloadLocation: expected,
    }),
  )

  it('gives safe identifiers of their own to hostile and similar names', () => {
    const refs = [
      'a/b',
      'a-b',
      'a-b-2',
      '',
      '../../etc',
      '__proto__',
      'DOCUMENT',
      'é',
      'x'.repeat(5_000),
      '%41%42',
    ]
    const json = toSpdx23(
      document({ ...finalized, components: refs.map((ref) => component({ name: 'n', ref })) }),
      options,
    )
    const ids = listOf(json, 'packages').map((p) => textOf(p, 'SPDXID'))
    expect(new Set([...ids, 'SPDXRef-DOCUMENT']).size).toBe(refs.length + 1)
    for (const id of ids) expect(id).toMatch(/^SPDXRef-[A-Za-z0-9.-]{1,220}$/)
  })

  it('describes what nothing else needs when there is no subject', () => {
    const [a, b] = [npm('a', '1.0.0'), npm('b', '1.0.0')]
    const of = document({ ...finalized, components: [a, b], dependencies: new Map([[a.ref, [b.ref]]]) })
    expect(listOf(toSpdx23(of, options), 'relationships')[0]).toEqual({
      spdxElementId: 'SPDXRef-DOCUMENT',
      relationshipType: 'DESCRIBES',
      relatedSpdxElement: 'SPDXRef-npm-a-1.0.0',
    })
  })

  it('refuses to make up a time or a name', () => {
    expect(() => toSpdx23(document({ serialNumber: 'urn:uuid:1' }), options)).toThrow('timestamp')
    expect(() => toSpdx23(document({ timestamp: finalized.timestamp }), options)).toThrow('serial number')
  })

  it('has the same bytes whatever the order of components and edges', () => {
    const of = full()
    const mixed = {
      ...of,
      tools: shuffled(of.tools, 7),
      components: shuffled(of.components, 7).map((c) => ({ ...c, hashes: shuffled(c.hashes, 3) })),
      dependencies: new Map(shuffled([...of.dependencies], 5)),
      compositions: shuffled(of.compositions, 9),
    }
    expect(formatSpdx(toSpdx23(mixed, options))).toBe(formatSpdx(toSpdx23(of, options)))
  })
})

describe('decodeSpdx of what toSpdx23 wrote', () => {
  const essence = ({ root, components, dependencies }: SbomDocument) => ({
    root: root?.ref,
    components: components
      .map(({ type, ref, version, purl, scope, hashes, licenses }) => ({
        type,
        ref,
        version,
        purl,
        scope: scope === 'required' ? undefined : scope,
        hashes: hashes.map((h) => `${h.algorithm} ${h.content}`).toSorted(),
        licenses: licenseTerms(licenses),
      }))
      .toSorted((a, b) => (a.ref < b.ref ? -1 : 1)),
    edges: [...dependencies].flatMap(([ref, needs]) => needs.map((need) => `${ref} ${need}`)).toSorted(),
  })

  it('keeps components, versions, package URLs, hashes, licences, scopes, edges and what is not known', () => {
    const read = decoded(toSpdx23(full(), options))
    expect(essence(read)).toEqual(essence(full()))
    expect(read.compositions).toEqual([
      { aggregate: 'complete', assemblies: [], dependencies: ['pkg:npm/b@2.0.0'] },
      {
        aggregate: 'incomplete',
        assemblies: ['pkg:github/acme/demo@1.2.3'],
        dependencies: ['pkg:github/acme/demo@1.2.3'],
      },
      { aggregate: 'unknown', assemblies: [], dependencies: ['pkg:npm/c@3.0.0'] },
    ])
    expect(read.tools.map(({ name, version }) => [name, version])).toEqual([
      ['cdxgen', '12.8.4'],
      ['tier3', '0.1.0'],
    ])
    expect(read.root?.supplier).toEqual(full().root?.supplier)
  })

  it.each(Array.from({ length: 40 }, (_, seed) => seed))(
    'differs in nothing from the document (%i)',
    (seed) => {
      const drawn = drawDocument(seed)
      const needed = new Set([...drawn.dependencies.values()].flat())
      // The scope of a component stands in the relationships, so that one which nobody needs has none.
      const components = drawn.components.map((c) => {
        if (needed.has(c.ref)) return c
        const { scope: _scope, ...rest } = c
        return rest
      })
      const of = { ...drawn, ...finalized, components }
      const text = formatSpdx(toSpdx23(of, options))
      const json = parseJson(text)
      if (!json.ok) throw new Error(json.problem.reason)
      expect(isEmptyDiff(compareSboms(of, decoded(json.value)))).toBe(true)
    },
  )
})
