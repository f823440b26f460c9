import { describe, expect, it } from 'vitest'
import type { SbomDocument } from '../document.ts'
import { checkDocument } from './check-document.ts'
import { isRfc3339 } from './rfc3339.ts'
import {
  LEFT_PAD,
  ROOT,
  sampleComponent,
  sampleDocument,
  sampleLeftPad,
  sampleRoot,
} from './sample.fixture.ts'

const kinds = (document: SbomDocument): readonly string[] =>
  checkDocument(document).map(({ kind, severity }) => `${severity} ${kind}`)

const { root: _root, ...withoutRoot } = sampleDocument()
const { serialNumber: _serial, ...withoutSerial } = sampleDocument()
const { timestamp: _timestamp, ...withoutTimestamp } = sampleDocument()
const withLeftPad = (parts: Parameters<typeof sampleLeftPad>[0]): SbomDocument =>
  sampleDocument({ components: [sampleLeftPad(parts)] })
const withPurl = (purl: string, parts: Parameters<typeof sampleLeftPad>[0] = {}): SbomDocument =>
  withLeftPad({ purl, ...parts })
const withText = (description: string): SbomDocument => withLeftPad({ description })

it('checkDocument finds nothing in a document that holds', () => {
  expect(checkDocument(sampleDocument())).toEqual([])
})

describe('checkDocument finds what a schema lets pass', () => {
  it.each([
    {
      name: 'no root',
      document: { ...withoutRoot, dependencies: new Map(), compositions: [] },
      expected: ['error root-missing'],
    },
    {
      name: 'a root without version',
      document: sampleDocument({ root: sampleRoot({ version: ' ', purl: 'pkg:github/octo/tool' }) }),
      expected: ['warning root-without-version'],
    },
    {
      name: 'no component',
      document: sampleDocument({ components: [], dependencies: new Map(), compositions: [] }),
      expected: ['warning empty'],
    },
    { name: 'no serial number', document: withoutSerial, expected: ['warning serial-number'] },
    {
      name: 'a serial number in capitals',
      document: sampleDocument({ serialNumber: 'urn:uuid:3E671687-395B-51F5-A30F-A58921A69B79' }),
      expected: ['error serial-number'],
    },
    { name: 'no timestamp', document: withoutTimestamp, expected: ['warning timestamp'] },
    {
      name: 'a day that does not exist',
      document: sampleDocument({ timestamp: '2026-02-29T10:00:00Z' }),
      expected: ['error timestamp'],
    },
    {
      name: 'one bom-ref on two components',
      document: sampleDocument({
        components: [sampleLeftPad(), sampleLeftPad({ purl: 'pkg:npm/left-pad@1.3.1', version: '1.3.1' })],
      }),
      expected: ['error duplicate-ref'],
    },
    {
      name: 'the bom-ref of the root on a component',
      document: sampleDocument({
        components: [sampleLeftPad(), sampleComponent({ ref: ROOT, version: '1' })],
      }),
      expected: ['error duplicate-ref'],
    },
    {
      name: 'one package under two references, written differently',
      document: sampleDocument({
        components: [sampleLeftPad(), sampleLeftPad({ ref: 'again', purl: 'pkg:NPM/left-pad@1.3.0' })],
        dependencies: new Map([[ROOT, [LEFT_PAD, 'again']]]),
      }),
      expected: ['error duplicate-component'],
    },
    {
      name: 'a dependency on nothing',
      document: sampleDocument({ dependencies: new Map([[ROOT, [LEFT_PAD, 'pkg:npm/gone@1']]]) }),
      expected: ['error dangling-dependency'],
    },
    {
      name: 'dependencies of nothing',
      document: sampleDocument({
        dependencies: new Map([
          [ROOT, [LEFT_PAD]],
          ['gone', []],
        ]),
      }),
      expected: ['error dangling-dependency'],
    },
    {
      name: 'a component that needs itself',
      document: sampleDocument({
        dependencies: new Map([
          [ROOT, [LEFT_PAD]],
          [LEFT_PAD, [LEFT_PAD]],
        ]),
      }),
      expected: ['error self-dependency'],
    },
    {
      name: 'a composition of nothing',
      document: sampleDocument({
        compositions: [{ aggregate: 'unknown', assemblies: ['gone'], dependencies: ['urn:cdx:other/1#x'] }],
      }),
      expected: ['error dangling-composition'],
    },
    {
      name: 'a component that nothing needs',
      document: sampleDocument({ dependencies: new Map([[ROOT, []]]) }),
      expected: ['warning orphan'],
    },
    {
      name: 'a component without version',
      document: withPurl('pkg:npm/left-pad', { version: '' }),
      expected: ['warning without-version'],
    },
    {
      name: 'a hash of another length',
      document: withLeftPad({ hashes: [{ algorithm: 'SHA-256', content: 'a'.repeat(40) }] }),
      expected: ['error hash-length'],
    },
    {
      name: 'a hash of a distribution of another length',
      document: withLeftPad({
        externalReferences: [
          {
            type: 'distribution',
            url: 'https://x.example/',
            hashes: [{ algorithm: 'SHA-1', content: 'ab' }],
          },
        ],
      }),
      expected: ['error hash-length'],
    },
    {
      name: 'the name that a retracted version leaves',
      document: withPurl('pkg:golang/retract@('),
      expected: ['error purl-version', 'warning purl-name'],
    },
    { name: 'no package URL', document: withPurl('npm:left-pad'), expected: ['error purl-invalid'] },
    {
      name: 'another version',
      document: withPurl('pkg:npm/left-pad@1.3.1'),
      expected: ['error purl-version'],
    },
    { name: 'another name', document: withPurl('pkg:npm/right-pad@1.3.0'), expected: ['warning purl-name'] },
    {
      name: 'an expression that is none',
      document: withLeftPad({ licenses: [{ kind: 'expression', expression: 'MIT or so' }] }),
      expected: ['error license-expression'],
    },
    {
      name: 'a password in an address',
      document: withText('https://user:secret@x.example/'),
      expected: ['error credential'],
    },
    {
      name: 'a token in an address inside a qualifier',
      document: withPurl('pkg:npm/left-pad@1.3.0?vcs_url=git%2Bhttps%3A%2F%2Ft0ken%40x.example%2Fa'),
      expected: ['error credential'],
    },
    {
      name: 'a token by its form',
      document: withText(`ghp_${'a'.repeat(36)}`),
      expected: ['error credential'],
    },
    {
      name: 'a token in a query',
      document: withText('https://x.example/?a=1&access_token=abc'),
      expected: ['error credential'],
    },
    { name: 'a home folder', document: withText('/builds/me/project'), expected: ['warning absolute-path'] },
    { name: 'a drive', document: withText(String.raw`C:\Users\me`), expected: ['warning absolute-path'] },
  ])('$name', ({ document, expected }) => {
    expect(kinds(document)).toEqual(expected)
  })

  it.each([
    { name: 'an address without a user', description: 'https://x.example/a@b' },
    { name: 'the user of public repositories', description: 'git+ssh://git@github.com/a/b' },
    { name: 'a query that was scrubbed', description: 'https://x.example/?token=REDACTED' },
    { name: 'a path of any system', description: 'reads /usr/share and a/home/b' },
  ])('but not $name', ({ description }) => {
    expect(kinds(withText(description))).toEqual([])
  })

  it.each([
    { purl: 'pkg:npm/%40acme/pad@1', group: '@acme', name: 'pad', version: '1' },
    { purl: 'pkg:npm/%40acme/pad@1', name: '@acme/pad', version: '1' },
    { purl: 'pkg:maven/org.acme/pad@1', name: 'org.acme:pad', version: '1' },
    { purl: 'pkg:pypi/my-pad@1', name: 'My_Pad', version: '1' },
    { purl: 'pkg:golang/example.org/a/pad@v1.0.0', name: 'example.org/a/pad', version: '1.0.0' },
    { purl: 'pkg:oci/pad@sha256:ab', name: 'pad', version: 'latest' },
    { purl: 'pkg:rpm/fedora/pad@1-2?epoch=3', name: 'pad', version: '3:1-2' },
  ])('but not $name for $purl', (parts) => {
    expect(kinds(withLeftPad(parts))).toEqual([])
  })

  it('and never repeats the secret', () => {
    expect(JSON.stringify(checkDocument(withText('https://user:hunter2@x.example/')))).not.toContain(
      'hunter2',
    )
  })
})

it.each([
  { text: '2024-02-29T23:59:60Z', expected: true },
  { text: '2026-01-01t00:00:00.123+05:30', expected: true },
  { text: '1900-02-29T00:00:00Z', expected: false },
  { text: '2026-04-31T00:00:00Z', expected: false },
  { text: '2026-01-01T24:00:00Z', expected: false },
  { text: '2026-01-01T00:00:00', expected: false },
  { text: '2026-01-01', expected: false },
  { text: '2026-13-01T00:00:00Z', expected: false },
])('isRfc3339 says $expected of $text', ({ text, expected }) => {
  expect(isRfc3339(text)).toBe(expected)
})
