import { formatBase64 } from '@tier3/model/base64'
import { formatUtf8 } from '@tier3/model/utf8'
import { describe, expect, it } from 'vitest'
import { readAttestationFile } from './attestation-file.ts'
import { parsePemBlocks } from './pem.ts'

const b64 = (text: string): string => formatBase64(formatUtf8(text))
const DER = formatBase64(Uint8Array.of(0x30, 0x03, 0x02, 0x01, 0x07))
const PEM = `-----BEGIN CERTIFICATE-----\n${DER}\n-----END CERTIFICATE-----\n`
const BODY = b64(
  JSON.stringify({
    kind: 'hashedrekord',
    apiVersion: '0.0.1',
    spec: { data: { hash: { algorithm: 'sha256', value: 'ab'.repeat(32) } } },
  }),
)
const entry = { logIndex: '7', canonicalizedBody: BODY }
const bundle = {
  mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
  verificationMaterial: { certificate: { rawBytes: DER }, tlogEntries: [entry] },
}

/** One document of each form. */
const FORMS = {
  npm: { attestations: [{ predicateType: 'x', bundle }] },
  pypi: {
    version: 1,
    attestation_bundles: [
      {
        publisher: {},
        attestations: [
          {
            version: 1,
            verification_material: { certificate: DER, transparency_entries: [entry] },
            envelope: { statement: 'e30=', signature: 'AAAA' },
          },
        ],
      },
    ],
  },
  rubygems: [bundle],
  envelope: { payload: 'e30=', payloadType: 'x', signatures: [{ sig: 'AAAA', keyid: '', cert: PEM }] },
  cosign: {
    base64Signature: 'AAAA',
    cert: b64(PEM),
    rekorBundle: {
      SignedEntryTimestamp: 'AAAA',
      Payload: { body: BODY, integratedTime: 5, logIndex: 7, logID: '0'.repeat(64) },
    },
  },
} as const

function textsOf(document: unknown): readonly string[] {
  const forms = readAttestationFile(JSON.stringify(document), 'file')
  if (!forms.ok) throw new Error(forms.problem.current)
  return forms.value.map(({ text }) => (text.ok ? text.value : text.problem.current))
}
const V01 = 'application/vnd.dev.sigstore.bundle+json;version=0.1'
const chain = { x509CertificateChain: { certificates: [{ rawBytes: DER }] } }
const repaired = { ...entry, kindVersion: { kind: 'hashedrekord', version: '0.0.1' } }

describe('readAttestationFile', () => {
  it.each<[string, unknown, unknown]>([
    [
      'a bundle of a registry',
      FORMS.npm,
      { ...bundle, verificationMaterial: { ...bundle.verificationMaterial, tlogEntries: [repaired] } },
    ],
    [
      'a list of bundles',
      FORMS.rubygems,
      { ...bundle, verificationMaterial: { ...bundle.verificationMaterial, tlogEntries: [repaired] } },
    ],
    [
      'an attestation object',
      FORMS.pypi,
      {
        mediaType: V01.replace('0.1', '0.3'),
        verificationMaterial: { certificate: { rawBytes: DER }, tlogEntries: [entry] },
        dsseEnvelope: {
          payload: 'e30=',
          payloadType: 'application/vnd.in-toto+json',
          signatures: [{ sig: 'AAAA' }],
        },
      },
    ],
    [
      'an envelope alone',
      FORMS.envelope,
      {
        mediaType: V01,
        verificationMaterial: { ...chain, tlogEntries: [] },
        dsseEnvelope: { payload: 'e30=', payloadType: 'x', signatures: [{ sig: 'AAAA' }] },
      },
    ],
    [
      'an envelope of a key',
      { ...FORMS.envelope, signatures: [{ sig: 'AAAA', keyid: 'k' }] },
      {
        mediaType: V01,
        verificationMaterial: { publicKey: { hint: 'k' }, tlogEntries: [] },
        dsseEnvelope: { payload: 'e30=', payloadType: 'x', signatures: [{ sig: 'AAAA' }] },
      },
    ],
    [
      "cosign's older bundle",
      FORMS.cosign,
      {
        mediaType: V01,
        verificationMaterial: {
          ...chain,
          tlogEntries: [
            {
              logIndex: '7',
              logId: { keyId: formatBase64(new Uint8Array(32)) },
              kindVersion: { kind: 'hashedrekord', version: '0.0.1' },
              integratedTime: '5',
              inclusionPromise: { signedEntryTimestamp: 'AAAA' },
              canonicalizedBody: BODY,
            },
          ],
        },
        messageSignature: {
          messageDigest: { algorithm: 'SHA2_256', digest: formatBase64(new Uint8Array(32).fill(0xab)) },
          signature: 'AAAA',
        },
      },
    ],
  ])('writes %s as a bundle that says the same', (_, document, expected) => {
    expect(textsOf(document).map((text) => JSON.parse(text) as unknown)).toEqual([expected])
  })

  it('leaves a bundle that lacks nothing as it stands, to the byte', () => {
    const whole = JSON.stringify({ ...bundle, verificationMaterial: { tlogEntries: [repaired] } }, null, 1)
    expect(readAttestationFile(whole, 'file')).toEqual({
      ok: true,
      value: [{ origin: 'file', text: { ok: true, value: whole } }],
    })
  })

  it('tells the pieces of a document apart by their origin', () => {
    const forms = readAttestationFile(
      `${JSON.stringify(FORMS.envelope)}\n${JSON.stringify({ attestations: [...FORMS.npm.attestations, 1] })}`,
      'a.jsonl',
    )
    expect(forms.ok && forms.value.map(({ origin, text }) => [origin, text.ok])).toEqual([
      ['a.jsonl:1', true],
      ['a.jsonl:2, attestation 1', true],
      ['a.jsonl:2, attestation 2', false],
    ])
  })

  it('answers damaged documents of every form with texts or problems, and never throws', () => {
    const codes = new Set<string>()
    for (const document of Object.values(FORMS)) {
      const text = JSON.stringify(document)
      const pieces = ['"', '{', '[', ']', ',', 'null', '-1', '7', '{}', '[]', '__proto__', '']
      for (let at = 0; at <= text.length; at += 1) {
        const piece = pieces[at % pieces.length] ?? ''
        const forms = readAttestationFile(text.slice(0, at) + piece + text.slice(at + (at % 7)), 'file')
        for (const one of forms.ok ? forms.value.map((form) => form.text) : [forms]) {
          codes.add(one.ok ? 'ok' : one.problem.code)
        }
      }
      // Every value in the place of every other: forms that parse, and are wrong.
      for (const value of ['null', '0', '""', '[]', '{}', '"x"', 'true']) {
        for (const { index, 0: found } of text.matchAll(/"[^"]*"(?!:)|\d+|null/g)) {
          const forms = readAttestationFile(
            text.slice(0, index) + value + text.slice(index + found.length),
            'file',
          )
          for (const one of forms.ok ? forms.value.map((form) => form.text) : [forms]) {
            codes.add(one.ok ? 'ok' : one.problem.code)
          }
        }
      }
    }
    expect([...codes].toSorted()).toEqual(['integrity/bundle-malformed', 'ok'])
  })
})

describe('parsePemBlocks', () => {
  it('reads one or several blocks with nothing between them', () => {
    expect(parsePemBlocks(PEM, 'CERTIFICATE')).toEqual([Uint8Array.of(0x30, 0x03, 0x02, 0x01, 0x07)])
    expect(parsePemBlocks(`\r\n${PEM}\n${PEM}`, 'CERTIFICATE')).toHaveLength(2)
  })

  it.each([
    ['nothing', ''],
    ['text around', `x${PEM}`],
    ['text between', `${PEM}x${PEM}`],
    ['another label', PEM.replaceAll('CERTIFICATE', 'PUBLIC KEY')],
    ['no end', PEM.replace('-----END CERTIFICATE-----', '')],
    ['no bytes', PEM.replace(DER, '')],
    ['what is no base64', PEM.replace(DER, 'A*==')],
    ['too many blocks', PEM.repeat(17)],
    ['a text without end', PEM + ' '.repeat(300_000)],
  ])('refuses %s', (_, text) => expect(parsePemBlocks(text, 'CERTIFICATE')).toBeUndefined())
})
