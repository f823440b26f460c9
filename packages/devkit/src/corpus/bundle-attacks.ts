import { attack, control, refused, type Case } from './attack.ts'
import { inBundle, type Stage } from './stage.ts'

/** The honest bundle with its text changed. */
const text = (change: (json: string) => string) => (s: Stage) => s.beside(change(s.attest()))
const malformed = (says: string) => refused('integrity/bundle-malformed', says)

/** The bundle as JSON: one reading, one form, bounded. */
export const bundleAttacks: readonly Case[] = [
  control(
    'bundle/spaced',
    'White space around and inside the bundle.',
    text((json) => ` ${json.replaceAll('":', '" : ')}\r\n\n`),
  ),
  control(
    'bundle/indented',
    'One bundle over many lines.',
    text((json) => JSON.stringify(JSON.parse(json), null, 2)),
  ),
  control(
    'bundle/list',
    'A list of bundles, as RubyGems answers with.',
    text((json) => `[${json}]`),
  ),
  control('bundle/older-form', 'Version 0.2 with a chain of one certificate.', (s) =>
    s.beside(
      s.attest({
        deviate: inBundle((bundle) => {
          const { certificate } = bundle.verificationMaterial
          bundle.mediaType = 'application/vnd.dev.sigstore.bundle+json;version=0.2'
          bundle.verificationMaterial.x509CertificateChain = {
            certificates: certificate === undefined ? [] : [certificate],
          }
          delete bundle.verificationMaterial.certificate
        }),
      }),
    ),
  ),
  ...(
    [
      ['empty', 'is empty', () => '', 'not strict JSON'],
      ['blank', 'has white space alone', () => '\n \n', 'not strict JSON'],
      ['no-json', 'is no JSON', () => 'signed by acme', 'not strict JSON'],
      ['empty-object', 'is an empty object', () => '{}', 'mediaType is not a text'],
      ['empty-list', 'is an empty list', () => '[]', 'bundle is not an object'],
      ['null', 'is null', () => 'null', 'bundle is not an object'],
      ['list-of-lists', 'is a list of lists', (json: string) => `[[${json}]]`, 'it is not an object'],
      ['cut-short', 'is cut short', (json: string) => json.slice(0, -5), 'not strict JSON'],
      ['text-behind', 'has text behind', (json: string) => `${json} x`, 'not strict JSON'],
      ['two-on-a-line', 'is two bundles on one line', (json: string) => json + json, 'text behind the end'],
      ['byte-order-mark', 'has a byte order mark', (json: string) => `\ufeff${json}`, 'not strict JSON'],
      ['single-quotes', 'has single quotes', (json: string) => json.replaceAll('"', "'"), 'not strict JSON'],
      ['comment', 'has a comment', (json: string) => json.replace('{', '{/* x */'), 'not strict JSON'],
      [
        'key-twice',
        'has the media type twice',
        (json: string) => json.replace('{', '{"mediaType":"x",'),
        'the key stands twice',
      ],
      [
        'envelope-twice',
        'has two envelopes',
        (json: string) => json.replace('{', '{"dsseEnvelope":{},'),
        'the key stands twice',
      ],
      [
        'key-by-escape',
        'has the envelope a second time, with an escape in its key',
        (json: string) => json.replace('{', String.raw`{"dsse\u0045nvelope":{},`),
        'the key stands twice',
      ],
      [
        'snake-case',
        'has the second spelling of a key that protobuf allows',
        (json: string) => json.replace('"dsseEnvelope"', '"dsse_envelope"'),
        'unknown field',
      ],
      [
        'both-cases',
        'has the envelope in both spellings',
        (json: string) => json.replace('{', '{"dsse_envelope":{},'),
        'unknown field',
      ],
      [
        'unknown-field',
        'has a field that nobody knows',
        (json: string) => json.replace('{', '{"extra":1,'),
        'unknown field',
      ],
      [
        'prototype',
        'has the key "__proto__"',
        (json: string) => json.replace('{', '{"__proto__":{"dsseEnvelope":{}},'),
        'unknown field',
      ],
      [
        'number-for-index',
        'has a number for the log index, which loses digits',
        (json: string) => json.replace(/"logIndex":"(\d+)"/, '"logIndex":$1'),
        'is not a count',
      ],
      [
        'media-type',
        'is of an unknown version',
        (json: string) => json.replace('v0.3+json', 'v0.9+json'),
        'is not known',
      ],
      [
        'media-type-suffix',
        'has a media type that goes on',
        (json: string) => json.replace('v0.3+json', 'v0.3+json;x=y'),
        'is not known',
      ],
      [
        'no-media-type',
        'has no media type',
        (json: string) => json.replace(/"mediaType":"[^"]+",/, ''),
        'mediaType is not a text',
      ],
      [
        'no-material',
        'has nothing to verify it by',
        (json: string) =>
          json
            .replace('"verificationMaterial"', '"messageSignature":null,"verificationMaterial"')
            .replace(/"verificationMaterial":\{.*\},"dsse/, '"dsse'),
        'verificationMaterial is not an object',
      ],
      ['too-deep', 'nests without end', () => '['.repeat(20_000), 'nests more than 100 levels'],
    ] as const
  ).map(([id, what, change, says]) =>
    attack(
      `bundle/${id}`,
      `The bundle ${what}.`,
      [
        ['too-deep'].includes(id)
          ? 'GHSA-88jx-383q-w4qc'
          : ['empty', 'blank', 'no-json', 'empty-object', 'empty-list', 'null'].includes(id)
            ? 'CVE-2022-36056'
            : 'two-readings',
      ],
      text(change),
      malformed(says),
    ),
  ),
  attack(
    'bundle/no-content',
    'The bundle has no content at all.',
    ['CVE-2022-36056'],
    (s) => s.beside(s.attest({ deviate: inBundle((bundle) => void delete bundle.dsseEnvelope) })),
    malformed('bundle has no content'),
  ),
  attack(
    'bundle/managed-key',
    'The bundle names a key in place of a certificate.',
    ['trusted-root'],
    (s) =>
      s.beside(
        s.attest({
          deviate: inBundle((bundle) => {
            delete bundle.verificationMaterial.certificate
            bundle.verificationMaterial.publicKey = { hint: 'mine' }
          }),
        }),
      ),
    refused('integrity/certificate', 'which the configuration does not hold'),
  ),
  attack(
    'bundle/certificate-and-chain',
    'The bundle has a certificate and a chain with another one.',
    ['two-readings'],
    (s) =>
      s.beside(
        s.attest({
          deviate: inBundle((bundle) => {
            bundle.verificationMaterial.x509CertificateChain = { certificates: [{ rawBytes: 'AAAA' }] }
          }),
        }),
      ),
    malformed('has a certificate and a chain'),
  ),
  attack(
    'bundle/older-without-promise',
    'The bundle says that it is of version 0.1, which needs no proof, and has no promise either.',
    ['domain-downgrade', 'CVE-2022-36056'],
    (s) =>
      s.beside(
        s.attest({
          deviate: inBundle((bundle) => {
            bundle.mediaType = 'application/vnd.dev.sigstore.bundle+json;version=0.1'
            for (const entry of bundle.verificationMaterial.tlogEntries) {
              delete entry.inclusionPromise
              delete entry.inclusionProof
            }
          }),
        }),
      ),
    malformed('inclusionPromise is missing'),
  ),
  attack(
    'bundle/other-digest-algorithm',
    'The signature says that it is over a digest of another algorithm, of the same length.',
    ['subject-match'],
    (s) =>
      s.signedBy(
        s.sign({
          deviate: inBundle((bundle) => {
            if (bundle.messageSignature !== undefined)
              bundle.messageSignature.messageDigest.algorithm = 'SHA3_256'
          }),
        }),
      ),
    malformed('is not a known algorithm'),
  ),
  attack(
    'bundle/changed-message-digest',
    'The digest in the bundle is that of this artifact, and the signature is over another.',
    ['artifact-unbound', 'CVE-2026-22703'],
    (s) =>
      s.signedBy(
        s.sign({
          artifact: Buffer.from('other'),
          deviate: inBundle((bundle) => {
            if (bundle.messageSignature !== undefined)
              bundle.messageSignature.messageDigest.digest = Buffer.from(s.sha256, 'hex').toString('base64')
          }),
        }),
      ),
    refused('integrity/signature', 'does not fit'),
  ),
]
