import type { Json, JsonObject } from '@tier3/model/json'

/** One change to a valid document. `expected` is what the schema of CycloneDX says of the result. */
export interface Mutant {
  readonly name: string
  readonly expected: 'valid' | 'invalid'
  readonly change: (document: { [key: string]: Json }) => void
}

const REF = 'pkg:npm/left-pad@1.3.0'

/** A document that uses every part of the format that is written here, and some that are only read. */
export const wholeDocument = (version: '1.6' | '1.7'): JsonObject => ({
  $schema: `http://cyclonedx.org/schema/bom-${version}.schema.json`,
  bomFormat: 'CycloneDX',
  specVersion: version,
  serialNumber: 'urn:uuid:3e671687-395b-51f5-a30f-a58921a69b79',
  version: 1,
  metadata: {
    timestamp: '2026-03-01T10:00:00Z',
    lifecycles: [{ phase: 'pre-build' }, { name: 'own phase' }],
    tools: { components: [{ type: 'application', name: 'maker', version: '1.0.0' }] },
    authors: [{ name: 'Octo', email: 'octo@example.org' }],
    manufacturer: { name: 'Octo', url: ['https://octo.example'], contact: [{ email: 'sbom@octo.example' }] },
    supplier: { name: 'Octo' },
    licenses: [{ license: { id: 'CC0-1.0' } }],
    component: { type: 'application', 'bom-ref': 'root', name: 'tool', version: '2.0.0' },
    properties: [{ name: 'tier3:unknown:supplier', value: '1' }],
  },
  components: [
    {
      type: 'library',
      'bom-ref': REF,
      group: '@acme',
      name: 'left-pad',
      version: '1.3.0',
      scope: 'required',
      purl: REF,
      cpe: 'cpe:2.3:a:acme:left-pad:1.3.0:*:*:*:*:*:*:*',
      'mime-type': 'application/gzip',
      copyright: 'Someone',
      publisher: 'Someone',
      authors: [{ name: 'Someone' }],
      hashes: [
        { alg: 'SHA-256', content: 'a'.repeat(64) },
        { alg: 'SHA-512', content: 'b'.repeat(128) },
      ],
      licenses: [{ license: { id: 'MIT', acknowledgement: 'declared' } }],
      externalReferences: [
        {
          type: 'distribution',
          url: 'https://registry.example/left-pad.tgz',
          hashes: [{ alg: 'SHA-1', content: 'c'.repeat(40) }],
        },
      ],
      properties: [{ name: 'a', value: '1' }],
    },
    { type: 'file', 'bom-ref': 'file:a', name: 'a', licenses: [{ expression: 'MIT OR Apache-2.0' }] },
  ],
  dependencies: [
    { ref: 'root', dependsOn: [REF] },
    { ref: REF, dependsOn: [] },
  ],
  compositions: [
    { aggregate: 'complete', dependencies: ['root'] },
    { aggregate: 'unknown', dependencies: [REF] },
  ],
})

type Place = readonly (string | number)[]

const METADATA: Place = ['metadata']
const COMPONENT: Place = ['components', 0]

function set(place: Place, value: Json) {
  return (document: { [key: string]: Json }): void => {
    const holder = place
      .slice(0, -1)
      .reduce<Json>((value_, step) => (value_ as { [key: string]: Json })[step] ?? null, document)
    ;(holder as { [key: string]: Json })[place.at(-1) ?? ''] = value
  }
}

function drop(place: Place) {
  return (document: { [key: string]: Json }): void => {
    const holder = place
      .slice(0, -1)
      .reduce<Json>((value_, step) => (value_ as { [key: string]: Json })[step] ?? null, document)
    delete (holder as { [key: string]: Json })[place.at(-1) ?? '']
  }
}

const rows = (
  expected: Mutant['expected'],
  changes: { readonly [name: string]: Mutant['change'] },
): readonly Mutant[] => Object.entries(changes).map(([name, change]) => ({ name, expected, change }))

const TWICE: Json = { alg: 'SHA-256', content: 'a'.repeat(64) }

/** Changes that the schema refuses, and some that it must not refuse. */
export const MUTANTS: readonly Mutant[] = [
  ...rows('invalid', {
    'an unknown member at the top': set(['extra'], 1),
    'an unknown member of the metadata': set([...METADATA, 'extra'], 1),
    'an unknown member of a component': set([...COMPONENT, 'extra'], 1),
    'an unknown member of a hash': set([...COMPONENT, 'hashes', 0, 'extra'], 1),
    'an unknown member of a dependency': set(['dependencies', 0, 'extra'], 1),
    'an unknown member of a composition': set(['compositions', 0, 'extra'], 1),
    'a member of the wrong case': set(['Components'], []),
    'no format': drop(['bomFormat']),
    'another format': set(['bomFormat'], 'SPDX'),
    'no version of the format': drop(['specVersion']),
    'a number as version of the format': set(['specVersion'], 1.6),
    'a serial number without its prefix': set(['serialNumber'], '3e671687-395b-51f5-a30f-a58921a69b79'),
    'a serial number in capitals': set(['serialNumber'], 'urn:uuid:3E671687-395B-51F5-A30F-A58921A69B79'),
    'an empty serial number': set(['serialNumber'], ''),
    'version zero': set(['version'], 0),
    'half a version': set(['version'], 1.5),
    'a version as text': set(['version'], '1'),
    'a timestamp without zone': set([...METADATA, 'timestamp'], '2026-03-01T10:00:00'),
    'a day that does not exist': set([...METADATA, 'timestamp'], '2026-02-30T10:00:00Z'),
    'a date without time': set([...METADATA, 'timestamp'], '2026-03-01'),
    'a timestamp as number': set([...METADATA, 'timestamp'], 1_772_359_200),
    'an unknown phase': set([...METADATA, 'lifecycles', 0, 'phase'], 'before'),
    'a phase with a name': set([...METADATA, 'lifecycles', 0, 'name'], 'x'),
    'an e-mail address without a host': set([...METADATA, 'authors', 0, 'email'], 'octo'),
    'a host without a dot': set([...METADATA, 'authors', 0, 'email'], 'a@localhost'),
    'an e-mail address with a space': set([...METADATA, 'authors', 0, 'email'], 'oc to@example.org'),
    'an e-mail address that ends in a dot': set([...METADATA, 'authors', 0, 'email'], 'octo@example.'),
    'an e-mail address of a contact that is none': set(
      [...METADATA, 'manufacturer', 'contact', 0, 'email'],
      '@octo.example',
    ),
    'an address that is no list': set([...METADATA, 'manufacturer', 'url'], 'https://octo.example'),
    'a manufacturer as text': set([...METADATA, 'manufacturer'], 'Octo'),
    'a root without name': drop([...METADATA, 'component', 'name']),
    'a root without type': drop([...METADATA, 'component', 'type']),
    'components as an object': set(['components'], {}),
    'a component as text': set(['components', 1], 'file:a'),
    'two equal components': (document) =>
      set(['components', 1], structuredClone(read(document, COMPONENT)))(document),
    'two equal components with members in another order': (document) =>
      set(['components', 1], reversed(read(document, COMPONENT)))(document),
    'a component without name': drop([...COMPONENT, 'name']),
    'a component without type': drop([...COMPONENT, 'type']),
    'an unknown type': set([...COMPONENT, 'type'], 'package'),
    'a type in capitals': set([...COMPONENT, 'type'], 'Library'),
    'a version that is a number': set([...COMPONENT, 'version'], 1.3),
    'a version that is null': set([...COMPONENT, 'version'], null),
    'a version of 1025 characters': set([...COMPONENT, 'version'], '1'.repeat(1025)),
    'an empty bom-ref': set([...COMPONENT, 'bom-ref'], ''),
    'an unknown scope': set([...COMPONENT, 'scope'], 'dev'),
    'a media type that is none': set([...COMPONENT, 'mime-type'], 'gzip'),
    'a hash of an unknown algorithm': set([...COMPONENT, 'hashes', 0, 'alg'], 'SHA256'),
    'a hash that is not hexadecimal': set([...COMPONENT, 'hashes', 0, 'content'], 'z'.repeat(64)),
    'a hash with its algorithm before it': set(
      [...COMPONENT, 'hashes', 0, 'content'],
      `sha256:${'a'.repeat(64)}`,
    ),
    'a hash of 65 characters': set([...COMPONENT, 'hashes', 0, 'content'], 'a'.repeat(65)),
    'a hash in base64': set([...COMPONENT, 'hashes', 0, 'content'], `${'A'.repeat(43)}=`),
    'a hash without algorithm': drop([...COMPONENT, 'hashes', 0, 'alg']),
    'a hash without content': drop([...COMPONENT, 'hashes', 0, 'content']),
    'a licence that SPDX does not know': set([...COMPONENT, 'licenses', 0, 'license', 'id'], 'MITT'),
    'a licence id in the wrong case': set([...COMPONENT, 'licenses', 0, 'license', 'id'], 'mit'),
    'an id beside a name': set([...COMPONENT, 'licenses', 0, 'license', 'name'], 'MIT'),
    'a licence that says nothing': set([...COMPONENT, 'licenses', 0, 'license'], {}),
    'a licence as text': set([...COMPONENT, 'licenses', 0], 'MIT'),
    'an unknown acknowledgement': set([...COMPONENT, 'licenses', 0, 'license', 'acknowledgement'], 'guessed'),
    'a reference of an unknown type': set([...COMPONENT, 'externalReferences', 0, 'type'], 'download'),
    'a reference without address': drop([...COMPONENT, 'externalReferences', 0, 'url']),
    'a reference with a bad hash': set([...COMPONENT, 'externalReferences', 0, 'hashes', 0, 'content'], 'c'),
    'a property as text': set([...COMPONENT, 'properties', 0], 'a=1'),
    'a property with a number': set([...COMPONENT, 'properties', 0, 'value'], 1),
    'dependencies as an object': set(['dependencies'], {}),
    'a dependency without reference': drop(['dependencies', 0, 'ref']),
    'a need that is an object': set(['dependencies', 0, 'dependsOn', 0], { ref: REF }),
    'a need listed twice': set(['dependencies', 0, 'dependsOn'], [REF, REF]),
    'two equal dependencies': set(['dependencies', 1], { dependsOn: [REF], ref: 'root' }),
    'an empty need': set(['dependencies', 0, 'dependsOn', 0], ''),
    'a composition without aggregate': drop(['compositions', 0, 'aggregate']),
    'an unknown aggregate': set(['compositions', 0, 'aggregate'], 'all'),
    'two equal compositions': set(['compositions', 1], { dependencies: ['root'], aggregate: 'complete' }),
  }),
  ...rows('valid', {
    'no serial number': drop(['serialNumber']),
    'no metadata': drop(['metadata']),
    'no components': set(['components'], []),
    'a fraction of a second and an offset': set([...METADATA, 'timestamp'], '2026-03-01T10:00:00.5+02:00'),
    'an e-mail address in another script': set([...METADATA, 'authors', 0, 'email'], 'ünï@例え.example'),
    'an e-mail address in quotes': set([...METADATA, 'authors', 0, 'email'], '"a b"@example.org'),
    'another schema, by name only': set(['$schema'], 'http://cyclonedx.org/schema/bom-1.4.schema.json'),
    'a hash twice': set([...COMPONENT, 'hashes', 1], TWICE),
    'a deprecated licence': set([...COMPONENT, 'licenses', 0, 'license', 'id'], 'GPL-2.0'),
    'a licence by name': set([...COMPONENT, 'licenses', 0, 'license'], { name: 'Own terms' }),
    'a version of 1024 characters': set([...COMPONENT, 'version'], '1'.repeat(1024)),
    'characters beyond the first plane': set([...COMPONENT, 'version'], '😀'.repeat(1024)),
    'no version': drop([...COMPONENT, 'version']),
    'a hash twice under two algorithms': set([...COMPONENT, 'hashes', 1], {
      alg: 'SHA3-256',
      content: 'a'.repeat(64),
    }),
    'a component in a component': set([...COMPONENT, 'components'], [{ type: 'library', name: 'inner' }]),
  }),
]

/** What the schema lets pass, and the kind that the semantic check gives it. */
export const MISSED_BY_SCHEMA: readonly (Omit<Mutant, 'expected'> & { readonly kind: string })[] = [
  {
    name: 'one bom-ref on two components',
    kind: 'duplicate-ref',
    change: set(['components', 1, 'bom-ref'], REF),
  },
  {
    name: 'a need that is no component',
    kind: 'dangling-dependency',
    change: set(['dependencies', 0, 'dependsOn', 0], 'gone'),
  },
  {
    name: 'needs of what is no component',
    kind: 'dangling-dependency',
    change: set(['dependencies', 1, 'ref'], 'gone'),
  },
  {
    name: 'a composition of nothing',
    kind: 'dangling-composition',
    change: set(['compositions', 1, 'dependencies', 0], 'gone'),
  },
  {
    name: 'a component that needs itself',
    kind: 'self-dependency',
    change: set(['dependencies', 1, 'dependsOn'], [REF]),
  },
  {
    name: 'a hash of another algorithm',
    kind: 'hash-length',
    change: set([...COMPONENT, 'hashes', 0, 'alg'], 'SHA-1'),
  },
  {
    name: 'a package URL that is none',
    kind: 'purl-invalid',
    change: set([...COMPONENT, 'purl'], 'left-pad'),
  },
  {
    name: 'a package URL of another version',
    kind: 'purl-version',
    change: set([...COMPONENT, 'purl'], 'pkg:npm/%40acme/left-pad@2'),
  },
  { name: 'a component without version', kind: 'without-version', change: drop([...COMPONENT, 'version']) },
  { name: 'no root', kind: 'root-missing', change: drop([...METADATA, 'component']) },
  {
    name: 'a root without version',
    kind: 'root-without-version',
    change: drop([...METADATA, 'component', 'version']),
  },
  { name: 'no components', kind: 'empty', change: set(['components'], []) },
  {
    name: 'an expression that is none',
    kind: 'license-expression',
    change: set(['components', 1, 'licenses', 0, 'expression'], 'MIT OR'),
  },
  {
    name: 'a password in an address',
    kind: 'credential',
    change: set([...COMPONENT, 'externalReferences', 0, 'url'], 'https://user:password@registry.example/'),
  },
]

const read = (document: JsonObject, place: Place): Json =>
  place.reduce<Json>((value, step) => (value as JsonObject)[step] ?? null, document)

const reversed = (value: Json): Json => Object.fromEntries(Object.entries(value as JsonObject).toReversed())
