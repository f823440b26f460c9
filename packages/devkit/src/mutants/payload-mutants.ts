import type { Json, JsonObject } from '@tier3/model/json'
import { V1_CHANGES } from '../corpus/provenance-changes.ts'
import { put } from '../corpus/release-provenance.ts'
import type { Attesting, Stage } from '../corpus/stage.ts'
import { p256KeyPair } from '../sigstore/key-material.ts'
import { equivalent, mutant, type Mutant } from './mutant.ts'

const PAYLOAD = 'integrity/payload-malformed'
const SUBJECT = 'integrity/subject-mismatch'
const NAME = 'policy/name'
const SIGNATURE = 'integrity/signature'
const MALFORMED = 'integrity/bundle-malformed'
type Ends = Parameters<typeof mutant>[2]

const statementOf = (s: Stage): string =>
  Buffer.from(JSON.parse(s.attest()).dsseEnvelope.payload as string, 'base64').toString('utf8')
const stated = (path: string, value: Json | undefined) => (s: Stage) =>
  s.attest({ statement: (statement) => put(statement, path, value) })
const written = (change: (text: string) => string | Uint8Array) => (s: Stage) =>
  s.attest({ payload: change(statementOf(s)) })
const subjects = (make: (good: JsonObject, sha256: string) => Json) => (s: Stage) =>
  s.attest({
    statement: (statement) =>
      put(statement, 'subject', make({ name: 'app.tgz', digest: { sha256: s.sha256 } }, s.sha256)),
  })
const ZEROS = '0'.repeat(64)
const sha512 = (hex: string): string => `${hex}${hex}`

/** Payloads that are signed as they stand, and that no strict reader takes for one statement. */
const TEXTS: readonly (readonly [name: string, change: (text: string) => string | Uint8Array])[] = [
  ['empty object', () => '{}'],
  ['list around it', (t) => `[${t}]`],
  ['null', () => 'null'],
  ['no JSON', () => 'subject: app.tgz'],
  ['text behind', (t) => `${t}{}`],
  ['comma behind', (t) => `${t.slice(0, -1)},}`],
  ['comment', (t) => `/* */${t}`],
  ['byte order mark', (t) => `\ufeff${t}`],
  ['UTF-16', (t) => Buffer.from(t, 'utf16le')],
  [
    'bytes that are not UTF-8',
    (t) => Buffer.concat([Buffer.from(t.slice(0, -1)), Buffer.from(',"x":"\xff"}', 'latin1')]),
  ],
  ['half of a surrogate pair', (t) => `${t.slice(0, -1)},"x":"\\ud800"}`],
  ['a number that is infinite', (t) => `${t.slice(0, -1)},"x":1e999}`],
  ['NaN', (t) => `${t.slice(0, -1)},"x":NaN}`],
  ['5000 levels', (t) => `${t.slice(0, -1)},"x":${'['.repeat(5000)}${']'.repeat(5000)}}`],
  ['subject twice', (t) => t.replace('"subject":', '"subject":[],"subject":')],
  ['subject twice by an escape', (t) => t.replace('"subject":', String.raw`"\u0073ubject":[],"subject":`)],
  ['digest twice', (t) => t.replace('"sha256":', `"sha256":"${ZEROS}","sha256":`)],
  ['builder twice', (t) => t.replace('"builder":{', '"builder":{"id":"https://evil.example",')],
  ['subject from the prototype', (t) => t.replace('"subject"', '"__proto__"')],
  ['type in upper case', (t) => t.replace('"_type"', '"_Type"')],
]

/** Lists of subjects, each of them signed by the right signer. */
const SUBJECTS: readonly (readonly [
  name: string,
  make: (good: JsonObject, hex: string) => Json,
  ...ends: Ends[],
])[] = [
  ['none', () => [], PAYLOAD],
  ['no list', (good) => good, PAYLOAD],
  ['null in it', (good) => [good, null], PAYLOAD],
  ['no digest', () => [{ name: 'app.tgz' }], PAYLOAD],
  ['an empty digest', () => [{ name: 'app.tgz', digest: {} }], PAYLOAD],
  ['a digest that is a list', (_, hex) => [{ name: 'app.tgz', digest: { sha256: [hex] } }], PAYLOAD],
  [
    'a digest in upper case',
    (_, hex) => [{ name: 'app.tgz', digest: { sha256: hex.toUpperCase() } }],
    PAYLOAD,
  ],
  ['a digest cut short', (_, hex) => [{ name: 'app.tgz', digest: { sha256: hex.slice(1) } }], PAYLOAD],
  ['a digest with a space', (_, hex) => [{ name: 'app.tgz', digest: { sha256: `${hex} ` } }], PAYLOAD],
  ['another digest', () => [{ name: 'app.tgz', digest: { sha256: ZEROS } }], SUBJECT],
  ['another name', (_, hex) => [{ name: 'other.tgz', digest: { sha256: hex } }], NAME],
  ['another case of the name', (_, hex) => [{ name: 'App.tgz', digest: { sha256: hex } }], NAME],
  ['a folder in front', (_, hex) => [{ name: 'x/app.tgz', digest: { sha256: hex } }], NAME],
  ['a dot in front', (_, hex) => [{ name: './app.tgz', digest: { sha256: hex } }], NAME],
  ['no name', (_, hex) => [{ digest: { sha256: hex } }], NAME],
  [
    'name and digest of two artifacts',
    (_, hex) => [
      { name: 'app.tgz', digest: { sha256: ZEROS } },
      { name: 'x', digest: { sha256: hex } },
    ],
    SUBJECT,
    NAME,
  ],
  ['two digests under one name', (good) => [good, { name: 'app.tgz', digest: { sha256: ZEROS } }], SUBJECT],
  ['an unknown algorithm alone', (_, hex) => [{ name: 'app.tgz', digest: { sha3_256: hex } }], SUBJECT],
  [
    'the digest under another algorithm',
    (_, hex) => [{ name: 'app.tgz', digest: { sha512: sha512(hex) } }],
    SUBJECT,
  ],
  ['the algorithm in upper case', (_, hex) => [{ name: 'app.tgz', digest: { SHA256: hex } }], SUBJECT],
  ['1025 of them', (good) => Array.from({ length: 1025 }, () => good), PAYLOAD],
  [
    '33 digests',
    (_, hex) => [
      { name: 'app.tgz', digest: Object.fromEntries(Array.from({ length: 33 }, (__, i) => [`a${i}`, hex])) },
    ],
    PAYLOAD,
  ],
]

/** The envelope around the payload, and the signature over both. */
const ENVELOPES: readonly (readonly [name: string, making: (s: Stage) => Attesting, ...ends: Ends[]])[] = [
  [
    'the type alone changed',
    () => ({ deviate: { envelope: (e) => ({ ...e, payloadType: 'text/plain' }) } }),
    SIGNATURE,
  ],
  ['another type, signed', () => ({ payloadType: 'text/plain' }), PAYLOAD],
  [
    'the type with a parameter, signed',
    () => ({ payloadType: 'application/vnd.in-toto+json; v=1' }),
    PAYLOAD,
  ],
  ['the type in upper case, signed', () => ({ payloadType: 'application/vnd.in-toto+JSON' }), PAYLOAD],
  [
    'payload alone changed',
    () => ({ deviate: { envelope: (e) => ({ ...e, payload: Buffer.from('{}').toString('base64') }) } }),
    SIGNATURE,
  ],
  [
    'signature over the payload alone',
    (s) => ({ deviate: { signedBytes: () => Buffer.from(statementOf(s)) } }),
    SIGNATURE,
  ],
  ['signature over other bytes', () => ({ deviate: { signedBytes: () => Buffer.from('other') } }), SIGNATURE],
  [
    'signature changed',
    () => ({
      deviate: { signature: (sig) => Buffer.from(sig.map((b, i) => (i === sig.length - 1 ? b ^ 1 : b))) },
    }),
    SIGNATURE,
  ],
  [
    'signature empty',
    () => ({ deviate: { envelope: (e) => ({ ...e, signatures: [{ sig: '' }] }) } }),
    MALFORMED,
  ],
  [
    'signature of zeros',
    () => ({ deviate: { signature: () => Buffer.from('3006020100020100', 'hex') } }),
    SIGNATURE,
  ],
  ['signature that is no DER', () => ({ deviate: { signature: () => Buffer.alloc(64) } }), SIGNATURE],
  [
    'signature with bytes behind',
    () => ({ deviate: { signature: (sig) => Buffer.concat([sig, Buffer.from([0])]) } }),
    SIGNATURE,
  ],
  [
    'two signatures',
    () => ({ deviate: { envelope: (e) => ({ ...e, signatures: [...e.signatures, ...e.signatures] }) } }),
    MALFORMED,
  ],
  ['no signature', () => ({ deviate: { envelope: (e) => ({ ...e, signatures: [] }) } }), MALFORMED],
  [
    'signature by another key',
    (s) => {
      const { certificate } = s.forge.signer()
      return { keyPair: p256KeyPair(), certificate: () => certificate }
    },
    SIGNATURE,
  ],
]

/** The signed content: envelope, statement, subjects, and what the predicate says beside the certificate. */
export const payloadMutants: readonly Mutant[] = [
  ...TEXTS.map(([name, change]) => mutant(`statement: ${name}`, written(change), PAYLOAD)),
  ...[
    undefined,
    null,
    '',
    1,
    'https://in-toto.io/Statement/v2',
    'https://in-toto.io/Statement/v1/',
    'https://in-toto.io.evil.example/Statement/v1',
  ].map((type) => mutant(`statement: of the type ${JSON.stringify(type)}`, stated('_type', type), PAYLOAD)),
  equivalent(
    'statement: white space',
    written((t) => ` \n${t}\n`),
    'the white space is signed, and JSON gives it no meaning',
  ),
  equivalent(
    'statement: an unknown field',
    stated('more', 1),
    'in-toto lets readers pass over fields that they do not know',
  ),
  equivalent(
    'statement: of version 0.1',
    stated('_type', 'https://in-toto.io/Statement/v0.1'),
    'both versions say the same of all that is read',
  ),
  ...SUBJECTS.map(([name, make, ...ends]) => mutant(`subjects: ${name}`, subjects(make), ...ends)),
  equivalent(
    'subjects: another artifact beside',
    subjects((good) => [good, { name: 'x', digest: { sha256: ZEROS } }]),
    'it says more, and of this artifact the same',
  ),
  equivalent(
    'subjects: an unknown algorithm beside',
    subjects((_, hex) => [{ name: 'app.tgz', digest: { sha256: hex, sha3_256: ZEROS } }]),
    'an algorithm that is not known matches nothing',
  ),
  ...ENVELOPES.map(([name, making, ...ends]) =>
    mutant(`envelope: ${name}`, (s) => s.attest(making(s)), ...ends),
  ),
  ...[undefined, '', 7, null].map((type) =>
    mutant(`predicate: of the type ${JSON.stringify(type)}`, stated('predicateType', type), PAYLOAD),
  ),
  ...[
    'https://slsa.dev/provenance/v1/',
    'https://slsa.dev/provenance/v2',
    'https://slsa.dev/Provenance/v1',
    'https://evil.example/provenance/v1',
  ].map((type) =>
    mutant(`predicate: of the type ${type}`, stated('predicateType', type), 'policy/predicate-type'),
  ),
  mutant('predicate: a list', stated('predicate', []), PAYLOAD),
  mutant('predicate: none', stated('predicate', undefined), PAYLOAD),
  ...V1_CHANGES.map(([id, , path, value, ...fails]) =>
    mutant(
      `predicate: ${id}`,
      (s) => s.attest({ predicate: (predicate) => put(predicate, path, value) }),
      ...new Set(fails.map(([, code]) => code)),
    ),
  ),
]
