import {
  AGGREGATES,
  COMPONENT_TYPES,
  type Component,
  type Contact,
  type ExternalReference,
  type License,
  type Organization,
  type SbomDocument,
} from '@tier3/sbom/document'
import { HASH_LENGTHS, type Hash, type HashAlgorithm } from '@tier3/sbom/hash'
import * as fc from 'fast-check'

const word = fc.string({
  unit: fc.constantFrom(...Array.from('abcXYZ019 .-_/@:"\\äé€😀')),
  minLength: 1,
  maxLength: 10,
})

const algorithms = Object.keys(HASH_LENGTHS) as HashAlgorithm[]

const hash: fc.Arbitrary<Hash> = fc.constantFrom(...algorithms).chain((algorithm) =>
  fc
    .string({
      unit: fc.constantFrom(...Array.from('0123456789abcdef')),
      minLength: HASH_LENGTHS[algorithm],
      maxLength: HASH_LENGTHS[algorithm],
    })
    .map((content) => ({ algorithm, content })),
)

const some = <T>(item: fc.Arbitrary<T>) => fc.array(item, { maxLength: 2 })

const contact: fc.Arbitrary<Contact> = fc.record(
  { name: word, email: fc.constantFrom('a@b.example', 'c@d.example'), phone: word },
  { requiredKeys: [] },
)

const url = fc.constantFrom('https://a.example/x?y=z', './file.tgz', 'git+https://b.example/r.git')

const organization: fc.Arbitrary<Organization> = fc.record(
  { name: word, urls: some(url), contacts: some(contact) },
  { requiredKeys: ['urls', 'contacts'] },
)

const acknowledged = <T extends object>(shape: fc.Arbitrary<T>) =>
  fc
    .tuple(shape, fc.constantFrom(undefined, 'declared' as const, 'concluded' as const))
    .map(([license, acknowledgement]) =>
      acknowledgement === undefined ? license : { ...license, acknowledgement },
    )

const licenses: fc.Arbitrary<readonly License[]> = fc.oneof(
  some(
    acknowledged<License>(
      fc.oneof(
        fc.constantFrom('MIT', 'Apache-2.0', 'ISC').map((id) => ({ kind: 'id' as const, id })),
        word.map((name) => ({ kind: 'name' as const, name })),
      ),
    ),
  ),
  acknowledged<License>(fc.constant({ kind: 'expression', expression: 'MIT OR Apache-2.0' })).map((l) => [l]),
)

const reference: fc.Arbitrary<ExternalReference> = fc.record(
  {
    type: fc.constantFrom('vcs', 'website', 'distribution', 'other'),
    url,
    comment: word,
    hashes: some(hash),
  },
  { requiredKeys: ['type', 'url', 'hashes'] },
)

const property = fc.record({ name: word, value: fc.oneof(word, fc.constant('')) })

const purl = fc.constantFrom(
  'pkg:npm/%40a/b@1.0.0',
  'pkg:pypi/c-d@2',
  'pkg:golang/e.example/F@v1.0.0%2Bincompatible',
  'pkg:cargo/g@0.1?vcs_url=git%2Bhttps:%2F%2Fa.example%2Fr%40abc',
)

export const component: fc.Arbitrary<Component> = fc.record(
  {
    type: fc.constantFrom(...COMPONENT_TYPES),
    ref: word,
    group: word,
    name: word,
    version: word,
    description: word,
    scope: fc.constantFrom('required', 'optional', 'excluded'),
    mimeType: fc.constantFrom('application/json', 'text/x-a'),
    purl,
    cpe: fc.constant('cpe:2.3:a:acme:tool:1.0:*:*:*:*:*:*:*'),
    copyright: word,
    supplier: organization,
    manufacturer: organization,
    publisher: word,
    authors: some(contact),
    hashes: some(hash),
    licenses,
    externalReferences: some(reference),
    properties: some(property),
  },
  {
    requiredKeys: [
      'type',
      'ref',
      'name',
      'authors',
      'hashes',
      'licenses',
      'externalReferences',
      'properties',
    ],
  },
)

const distinct = fc.uniqueArray(component, { selector: (c) => c.ref, maxLength: 6 })

/** Any document that the format can say, of either written version; its references may dangle. */
export const sbomDocument: fc.Arbitrary<SbomDocument> = fc.record(
  {
    specVersion: fc.constantFrom('1.6', '1.7'),
    serialNumber: fc.uuid().map((uuid) => `urn:uuid:${uuid}`),
    version: fc.integer({ min: 1, max: 9 }),
    timestamp: fc.constant('2026-01-02T03:04:05Z'),
    lifecycles: fc.subarray(['pre-build', 'build', 'own phase']),
    tools: distinct,
    authors: some(contact),
    manufacturer: organization,
    supplier: organization,
    licenses,
    root: component,
    components: distinct,
    dependencies: fc
      .uniqueArray(fc.tuple(word, some(word)), { selector: ([ref]) => ref, maxLength: 4 })
      .map((pairs) => new Map(pairs)),
    compositions: some(
      fc.record({
        aggregate: fc.constantFrom(...AGGREGATES),
        assemblies: some(word),
        dependencies: some(word),
      }),
    ),
    properties: some(property),
  },
  {
    requiredKeys: [
      'specVersion',
      'version',
      'lifecycles',
      'tools',
      'authors',
      'licenses',
      'components',
      'dependencies',
      'compositions',
      'properties',
    ],
  },
)
