import { describe, expect, it } from 'vitest'
import type { Component, SbomDocument } from '../document.ts'
import { LEFT_PAD, ROOT, sampleDocument, sampleLeftPad, sampleRoot } from '../validate/sample.fixture.ts'
import type { ProfileName } from './profile.ts'
import { describeProfile, scoreProfile } from './score.ts'
import { unknownProperties } from './unknown-counts.ts'

const rowOf = (document: SbomDocument, profile: ProfileName, element: string) => {
  const found = scoreProfile(document, profile).rows.find((row) => row.element === element)
  if (found === undefined) throw new Error(`no element ${element}`)
  return found
}
const statusOf = (document: SbomDocument, profile: ProfileName, element: string): string =>
  rowOf(document, profile, element).status

const { supplier: _supplier, version: _version, purl: _purl, ...bare } = sampleLeftPad()
const { supplier: _rootSupplier, purl: _rootPurl, version: _rootVersion, ...bareRoot } = sampleRoot()
const nothingKnown = sampleDocument({
  root: { ...bareRoot, name: ' ', licenses: [], hashes: [] },
  components: [
    { ...bare, name: '', licenses: [], hashes: [{ algorithm: 'SHA-1', content: 'a'.repeat(40) }] },
  ],
  dependencies: new Map(),
  compositions: [],
  tools: [],
  lifecycles: ['own phase'],
  authors: [],
  manufacturer: { urls: ['https://octo.example'], contacts: [] },
  timestamp: 'yesterday',
})
const COMPONENT_ELEMENTS = {
  ntia: [
    'Supplier Name',
    'Component Name',
    'Version of the Component',
    'Other Unique Identifiers',
    'Dependency Relationship',
  ],
  'cisa-2025': [
    'Software Producer',
    'Component Name',
    'Component Version',
    'Software Identifiers',
    'Component Hash',
    'License',
    'Dependency Relationship',
  ],
} as const
const DOCUMENT_ELEMENTS = {
  ntia: ['Author of SBOM Data', 'Timestamp', 'Depth'],
  'cisa-2025': ['SBOM Author', 'Tool Name', 'Timestamp', 'Generation Context', 'Coverage'],
} as const

describe.each(['ntia', 'cisa-2025'] as const)('scoreProfile %s', (profile) => {
  it('passes a document that has everything', () => {
    const { passed, rows } = scoreProfile(sampleDocument(), profile)
    expect(passed).toBe(true)
    expect(rows.filter(({ status }) => status !== 'met')).toEqual([])
    expect(rows.map(({ element }) => element).toSorted()).toEqual(
      [...COMPONENT_ELEMENTS[profile], ...DOCUMENT_ELEMENTS[profile]].toSorted(),
    )
  })

  it('misses every element in a document that has none, with examples', () => {
    const { passed, rows } = scoreProfile(nothingKnown, profile)
    expect(passed).toBe(false)
    expect(rows.filter(({ status }) => status !== 'missing')).toEqual([])
    expect(rowOf(nothingKnown, profile, COMPONENT_ELEMENTS[profile][0])).toMatchObject({
      met: 0,
      of: 2,
      examples: [ROOT, LEFT_PAD],
    })
  })

  it('takes what the document itself declares unknown, except a name', () => {
    const declared = { ...nothingKnown, properties: unknownProperties(nothingKnown) }
    const open = COMPONENT_ELEMENTS[profile].filter((element) => element !== 'Component Name')
    for (const element of open) expect(statusOf(declared, profile, element)).toBe('known-unknown')
    expect(statusOf(declared, profile, 'Component Name')).toBe('missing')
  })

  it('lists nothing as nothing known', () => {
    const { root: _root, ...rest } = sampleDocument({ components: [] })
    for (const element of COMPONENT_ELEMENTS[profile])
      expect(statusOf(rest, profile, element)).toBe('missing')
  })
})

describe('scoreProfile believes exact counts only', () => {
  const lacking = sampleDocument({ components: [{ ...bare, version: '1.3.0', purl: LEFT_PAD }] })
  it.each([
    { name: 'the count', values: ['1'], expected: 'known-unknown' },
    { name: 'nothing', values: [], expected: 'missing' },
    { name: 'too few', values: ['0'], expected: 'missing' },
    { name: 'too many', values: ['2'], expected: 'missing' },
    { name: 'two statements', values: ['1', '1'], expected: 'missing' },
    { name: 'no number', values: ['1.0'], expected: 'missing' },
  ])('$name: $expected', ({ values, expected }) => {
    const properties = values.map((value) => ({ name: 'tier3:unknown:supplier', value }))
    expect(statusOf({ ...lacking, properties }, 'ntia', 'Supplier Name')).toBe(expected)
  })
})

describe('scoreProfile and dependencies', () => {
  const ELEMENT = 'Dependency Relationship'
  const silent = sampleDocument({ dependencies: new Map([[ROOT, [LEFT_PAD]]]), compositions: [] })
  it.each([
    { name: 'silence', document: silent, expected: 'missing' },
    {
      name: 'a composition that says unknown',
      document: {
        ...silent,
        compositions: [{ aggregate: 'unknown' as const, assemblies: [], dependencies: [LEFT_PAD] }],
      },
      expected: 'known-unknown',
    },
    {
      name: 'a composition that says nothing',
      document: {
        ...silent,
        compositions: [{ aggregate: 'not_specified' as const, assemblies: [], dependencies: [LEFT_PAD] }],
      },
      expected: 'missing',
    },
    {
      name: 'silence of a released file that the root needs',
      document: { ...silent, components: [{ ...bare, type: 'file' as const }] },
      expected: 'met',
    },
    {
      name: 'silence of a file that nothing needs',
      document: {
        ...silent,
        components: [{ ...bare, type: 'file' as const }],
        dependencies: new Map([[ROOT, []]]),
      },
      expected: 'missing',
    },
    {
      name: 'an empty entry that a composition takes back',
      document: sampleDocument({
        compositions: [{ aggregate: 'incomplete', assemblies: [], dependencies: [LEFT_PAD] }],
      }),
      expected: 'known-unknown',
    },
  ])('$name: $expected', ({ document, expected }) => {
    expect(statusOf(document, 'ntia', ELEMENT)).toBe(expected)
  })
})

describe('scoreProfile and identifiers', () => {
  const withOnly = (parts: Partial<Component>): SbomDocument =>
    sampleDocument({ components: [{ ...bare, ...parts }] })
  it.each([
    { name: 'a CPE', parts: { cpe: 'cpe:2.3:a:x:y:1:*:*:*:*:*:*:*' }, expected: 'met' },
    { name: 'a broken package URL', parts: { purl: 'pkg:npm' }, expected: 'missing' },
    { name: 'the digest of a file', parts: { type: 'file' as const }, expected: 'met' },
    { name: 'the digest of a package', parts: {}, expected: 'missing' },
  ])('$name: $expected', ({ parts, expected }) => {
    expect(statusOf(withOnly(parts), 'cisa-2025', 'Software Identifiers')).toBe(expected)
  })
})

describe('scoreProfile bsi-2.1', () => {
  const parts: Partial<Component> = {
    manufacturer: { urls: [], contacts: [{ email: 'octo@example.org' }] },
    properties: [
      { name: 'bsi:component:filename', value: 'it-1.tgz' },
      { name: 'bsi:component:executable', value: 'non-executable' },
      { name: 'bsi:component:archive', value: 'archive' },
      { name: 'bsi:component:structured', value: 'structured' },
    ],
    licenses: [
      { kind: 'expression', expression: 'MIT', acknowledgement: 'concluded' },
      { kind: 'expression', expression: 'MIT', acknowledgement: 'declared' },
    ],
    externalReferences: [
      {
        type: 'distribution',
        url: 'https://x.example/it.tgz',
        hashes: [{ algorithm: 'SHA-512', content: 'c'.repeat(128) }],
      },
      { type: 'source-distribution', url: 'https://x.example/it.tar', hashes: [] },
    ],
  }
  const whole = sampleDocument({ root: sampleRoot(parts), components: [sampleLeftPad(parts)] })
  const changed = (change: Partial<Component>): SbomDocument =>
    sampleDocument({ root: sampleRoot(parts), components: [sampleLeftPad({ ...parts, ...change })] })
  const property = (name: string, ...values: readonly string[]): Partial<Component> => ({
    properties: [
      ...(parts.properties ?? []).filter((one) => one.name !== `bsi:component:${name}`),
      ...values.map((value) => ({ name: `bsi:component:${name}`, value })),
    ],
  })

  it('passes a document that has everything', () => {
    const result = scoreProfile(whole, 'bsi-2.1')
    expect(result.rows.filter(({ status }) => status !== 'met')).toEqual([])
    expect(result.passed).toBe(true)
    expect(result.rows).toHaveLength(18)
  })

  it.each([
    { element: 'Component creator', change: { manufacturer: { name: 'Octo', urls: [], contacts: [] } } },
    { element: 'Component version', change: { version: '' } },
    { element: 'Filename of the component', change: property('filename') },
    { element: 'Filename of the component', change: property('filename', 'dist/it-1.tgz') },
    { element: 'Filename of the component', change: property('filename', 'a', 'b') },
    { element: 'Executable property', change: property('executable', 'yes') },
    { element: 'Archive property', change: property('archive', 'no-archive') },
    { element: 'Structured property', change: property('structured', 'structured', 'structured') },
    {
      element: 'Distribution licences',
      change: { licenses: [{ kind: 'id', id: 'MIT', acknowledgement: 'declared' }] as const },
    },
    {
      element: 'Distribution licences',
      change: { licenses: [{ kind: 'name', name: 'Mine', acknowledgement: 'concluded' }] as const },
    },
    { element: 'Hash value of the deployable component', change: { externalReferences: [] } },
    {
      element: 'Hash value of the deployable component',
      change: {
        externalReferences: [
          {
            type: 'distribution',
            url: 'https://x.example/it.tgz',
            hashes: [{ algorithm: 'SHA-256', content: 'c'.repeat(64) }] as const,
          },
        ],
      },
    },
  ])('$element is missing without it, and no declaration helps', ({ element, change }) => {
    const document = changed(change)
    const declared = { ...document, properties: unknownProperties(document) }
    expect(statusOf(declared, 'bsi-2.1', element)).toBe('missing')
    expect(scoreProfile(declared, 'bsi-2.1').passed).toBe(false)
  })

  it.each([
    { element: 'Format CycloneDX 1.6 or later', document: { ...whole, specVersion: '1.5' } },
    {
      element: 'Creator of the SBOM',
      document: { ...whole, manufacturer: { name: 'Octo', urls: [], contacts: [] } },
    },
    { element: 'Dependencies on other components', document: { ...whole, compositions: [] } },
  ])('$element is missing in a document without it', ({ element, document }) => {
    expect(statusOf(document, 'bsi-2.1', element)).toBe('missing')
  })

  it('takes needs that are declared unknown: it asks for a statement on them', () => {
    const document: SbomDocument = {
      ...whole,
      compositions: [{ aggregate: 'unknown', assemblies: [], dependencies: [ROOT, LEFT_PAD] }],
    }
    expect(statusOf(document, 'bsi-2.1', 'Dependencies on other components')).toBe('met')
  })

  it('passes without what must be given only where it exists', () => {
    const { serialNumber: _serial, ...document } = changed({
      externalReferences: parts.externalReferences!.slice(0, 1),
    })
    const result = scoreProfile(document, 'bsi-2.1')
    expect(result.rows.filter(({ status }) => status === 'missing').map(({ element }) => element)).toEqual([
      'SBOM-URI',
      'Source code URI',
    ])
    expect(result.passed).toBe(true)
  })
})

it('unknownProperties counts the root and every component, and is silent on what is known', () => {
  expect(unknownProperties(nothingKnown)).toEqual([
    { name: 'tier3:unknown:supplier', value: '2' },
    { name: 'tier3:unknown:version', value: '2' },
    { name: 'tier3:unknown:identifier', value: '2' },
    { name: 'tier3:unknown:hash', value: '2' },
    { name: 'tier3:unknown:license', value: '2' },
    { name: 'tier3:unknown:dependencies', value: '2' },
  ])
  expect(unknownProperties(sampleDocument())).toEqual([])
})

it('describeProfile names what is missing', () => {
  expect(describeProfile(scoreProfile(sampleDocument(), 'ntia'))).toContain('every required element')
  expect(describeProfile(scoreProfile(sampleDocument({ authors: [], timestamp: '' }), 'ntia'))).toBe(
    'NTIA minimum elements (2021): missing "Timestamp"',
  )
})
