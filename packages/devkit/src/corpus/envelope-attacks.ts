import { attack, control, rejected, refused, type Case } from './attack.ts'
import { inBundle, type Stage } from './stage.ts'

const IN_TOTO = 'application/vnd.in-toto+json'
const payload = (s: Stage): string =>
  Buffer.from(JSON.parse(s.attest()).dsseEnvelope.payload as string, 'base64').toString('utf8')

/** The envelope around the payload: its type, its signature, its bytes. */
export const envelopeAttacks: readonly Case[] = [
  control('envelope/key-id', 'The signature has an empty key id, as older signers write it.', (s) =>
    s.beside(
      s.attest({
        deviate: {
          envelope: (e) => ({
            ...e,
            signatures: e.signatures.map((signature) => ({ ...signature, keyid: '' })),
          }),
        },
      }),
    ),
  ),
  ...(
    [
      ['plain-json', 'application/json'],
      ['suffix', `${IN_TOTO}; charset=utf-8`],
      ['other-case', 'application/vnd.In-Toto+json'],
      ['cosign-simple-signing', 'application/vnd.dev.cosign.simplesigning.v1+json'],
    ] as const
  ).map(([id, payloadType]) =>
    attack(
      `payload-type/${id}`,
      `The signed envelope says ${payloadType}.`,
      ['payload-type'],
      (s) => s.beside(s.attest({ payloadType })),
      rejected(['payload-type', 'integrity/payload-malformed']),
    ),
  ),
  attack(
    'payload-type/changed-after-signing',
    'Bytes that were signed as another type are declared to be a statement.',
    ['payload-type', 'CVE-2026-48758'],
    (s) =>
      s.beside(
        s.attest({
          payloadType: 'text/plain',
          deviate: { envelope: (e) => ({ ...e, payloadType: IN_TOTO }) },
        }),
      ),
    refused('integrity/signature', 'the signature does not fit'),
  ),
  attack(
    'payload-type/narrowed-after-signing',
    'Each character of the type keeps its low byte, so that an encoder to ASCII sees no change.',
    ['payload-type', 'CVE-2026-48758'],
    (s) =>
      s.beside(
        s.attest({
          deviate: { envelope: (e) => ({ ...e, payloadType: e.payloadType.replace('a', '\u0161') }) },
        }),
      ),
    refused('integrity/signature', 'the signature does not fit'),
  ),
  attack(
    'envelope/signed-without-type',
    'The payload was signed as it is, without the encoding that binds its type.',
    ['payload-type'],
    (s) =>
      s.beside(s.attest({ payload: payload(s), deviate: { signedBytes: () => Buffer.from(payload(s)) } })),
    refused('integrity/signature', 'the signature does not fit'),
  ),
  attack(
    'envelope/changed-payload',
    'The payload was changed after it was signed.',
    ['artifact-unbound'],
    (s) =>
      s.beside(
        s.attest({
          deviate: {
            envelope: (e) => ({ ...e, payload: Buffer.from(`${payload(s)} `).toString('base64') }),
          },
        }),
      ),
    refused('integrity/signature', 'the signature does not fit'),
  ),
  attack(
    'envelope/two-signatures',
    'A second signature stands beside the good one.',
    ['several-signatures'],
    (s) =>
      s.beside(
        s.attest({
          deviate: { envelope: (e) => ({ ...e, signatures: [...e.signatures, { sig: 'AAAA' }] }) },
        }),
      ),
    refused('integrity/bundle-malformed', 'more than 1 elements'),
  ),
  attack(
    'envelope/same-signature-twice',
    'The good signature stands there twice.',
    ['several-signatures', 'counted-twice'],
    (s) =>
      s.beside(
        s.attest({
          deviate: { envelope: (e) => ({ ...e, signatures: [...e.signatures, ...e.signatures] }) },
        }),
      ),
    refused('integrity/bundle-malformed', 'more than 1 elements'),
  ),
  attack(
    'envelope/no-signature',
    'The list of signatures is empty.',
    ['several-signatures'],
    (s) => s.beside(s.attest({ deviate: { envelope: (e) => ({ ...e, signatures: [] }) } })),
    refused('integrity/bundle-malformed', 'dsseEnvelope.signatures is empty'),
  ),
  attack(
    'envelope/empty-signature',
    'The signature is the empty text.',
    ['several-signatures'],
    (s) => s.beside(s.attest({ deviate: { envelope: (e) => ({ ...e, signatures: [{ sig: '' }] }) } })),
    refused('integrity/bundle-malformed', 'sig is not a text'),
  ),
  attack(
    'envelope/zero-signature',
    'An ECDSA signature of zeros, which careless libraries accept.',
    ['artifact-unbound'],
    (s) => s.beside(s.attest({ deviate: { signature: () => Buffer.from('3006020100020100', 'hex') } })),
    refused('integrity/signature', 'the signature does not fit'),
  ),
  attack(
    'envelope/sloppy-base64',
    'The payload has line breaks, which some decoders pass over.',
    ['two-readings', 'GO-2026-5233'],
    (s) =>
      s.beside(
        s.attest({ deviate: { envelope: (e) => ({ ...e, payload: e.payload.replace(/.{64}/, '$&\n') }) } }),
      ),
    refused('integrity/bundle-malformed', 'payload is not canonical base64'),
  ),
  attack(
    'content/both',
    'The bundle has an envelope and a signature over bytes.',
    ['two-readings'],
    (s) =>
      s.beside(
        s.attest({
          deviate: inBundle((bundle) => {
            Object.assign(bundle, { messageSignature: JSON.parse(s.sign()).messageSignature })
          }),
        }),
      ),
    refused('integrity/bundle-malformed', 'has two contents'),
  ),
]
