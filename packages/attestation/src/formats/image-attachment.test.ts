import { describe, expect, it } from 'vitest'
import { formatUtf8 } from '@tier3/model/utf8'
import { decodeBundle } from '../bundle-view.ts'
import {
  attachmentLimit,
  evidenceOfAttachment,
  mayCarryEvidence,
  type ImageAttachment,
} from './image-attachment.ts'

const SIMPLE = 'application/vnd.dev.cosign.simplesigning.v1+json'
const ENVELOPE = 'application/vnd.dsse.envelope.v1+json'
const BUNDLE = 'application/vnd.dev.sigstore.bundle.v0.3+json'
const HEX = 'ab'.repeat(32)
const base64 = (text: string): string => Buffer.from(text).toString('base64')
const PEM = `-----BEGIN CERTIFICATE-----\n${base64('certificate')}\n-----END CERTIFICATE-----\n`
const ENTRY = base64(
  JSON.stringify({
    apiVersion: '0.0.1',
    kind: 'hashedrekord',
    spec: {
      data: { hash: { algorithm: 'sha256', value: HEX } },
      signature: { content: base64('signature'), publicKey: { content: base64(PEM) } },
    },
  }),
)
const REKOR = JSON.stringify({
  SignedEntryTimestamp: base64('set'),
  Payload: { body: ENTRY, integratedTime: 1_700_000_000, logIndex: 7, logID: 'cd'.repeat(32) },
})
const SIGNED = {
  'dev.cosignproject.cosign/signature': base64('signature'),
  'dev.sigstore.cosign/certificate': PEM,
}

const attachment = (
  mediaType: string,
  annotations: { readonly [key: string]: string },
  content = '{"a":1}',
): ImageAttachment => ({
  mediaType,
  annotations: new Map(Object.entries(annotations)),
  content: formatUtf8(content),
  sha256: HEX,
  origin: 'r.example/app:sha256-x.sig',
})
const read = (...given: Parameters<typeof attachment>) => {
  const evidence = evidenceOfAttachment(attachment(...given))
  if (!evidence.ok) throw new Error(evidence.problem.current)
  const view = decodeBundle(evidence.value.text)
  if (!view.ok) throw new Error(view.problem.current)
  return { ...evidence.value, view: view.value }
}

describe('evidenceOfAttachment', () => {
  it('reads a signature with its log entry, and keeps what it is over', () => {
    const { view, document } = read(SIMPLE, { ...SIGNED, 'dev.sigstore.cosign/bundle': REKOR }, '{"p":1}')
    expect(document).toEqual(formatUtf8('{"p":1}'))
    expect(view.content.kind).toBe('message')
    expect(view.logEntries).toHaveLength(1)
    expect(view.signer.kind).toBe('certificate')
  })
  it('reads a signature without an entry, of a certificate or a key', () => {
    expect(read(SIMPLE, SIGNED).view.logEntries).toEqual([])
    const bare = { 'dev.cosignproject.cosign/signature': base64('signature') }
    expect(read(SIMPLE, bare).view.signer).toMatchObject({ kind: 'key' })
  })
  it('keeps the timestamp of an authority', () => {
    const stamp = JSON.stringify({ SignedRFC3161Timestamp: base64('token') })
    for (const more of [{}, { 'dev.sigstore.cosign/bundle': REKOR }]) {
      const { view } = read(SIMPLE, { ...SIGNED, ...more, 'dev.sigstore.cosign/rfc3161timestamp': stamp })
      expect(view.timestamps).toEqual([formatUtf8('token')])
    }
  })
  it('reads an envelope, of which nothing beside it is a document', () => {
    const envelope = JSON.stringify({
      payload: base64('{}'),
      payloadType: 'application/vnd.in-toto+json',
      signatures: [{ keyid: '', sig: base64('signature') }],
    })
    const { view, document } = read(ENVELOPE, { 'dev.sigstore.cosign/certificate': PEM }, envelope)
    expect(view.content.kind).toBe('envelope')
    expect(document).toBeUndefined()
  })
  it('gives a bundle as it is', () => {
    const evidence = evidenceOfAttachment(attachment(BUNDLE, {}, '{ "mediaType": "x" }'))
    expect(evidence).toEqual({ ok: true, value: { text: '{ "mediaType": "x" }' } })
  })

  it.each([
    ['no signature', SIMPLE, {}, 'has no signature'],
    [
      'a certificate that is none',
      SIMPLE,
      { ...SIGNED, 'dev.sigstore.cosign/certificate': 'x' },
      'certificate',
    ],
    ['an entry that is no JSON', SIMPLE, { ...SIGNED, 'dev.sigstore.cosign/bundle': '{' }, 'not strict JSON'],
    [
      'an entry of another form',
      SIMPLE,
      { ...SIGNED, 'dev.sigstore.cosign/bundle': '{"x":1}' },
      'unknown field',
    ],
    [
      'a timestamp of another form',
      SIMPLE,
      { ...SIGNED, 'dev.sigstore.cosign/rfc3161timestamp': '{}' },
      'no token',
    ],
    ['an envelope without a signature', ENVELOPE, {}, 'not one signature'],
  ])('refuses %s', (_, mediaType, annotations, reason) => {
    const evidence = evidenceOfAttachment(attachment(mediaType, annotations))
    expect(evidence).toMatchObject({ ok: false, problem: { code: 'integrity/bundle-malformed' } })
    expect(evidence.ok ? '' : evidence.problem.current).toContain(reason)
  })
  it.each([BUNDLE, ENVELOPE])('refuses %s that is no JSON', (mediaType) => {
    expect(evidenceOfAttachment(attachment(mediaType, {}, '{'))).toMatchObject({
      problem: { code: 'integrity/bundle-malformed' },
    })
  })
})

it.each([
  [BUNDLE, true, 32 * 1024 * 1024],
  ['application/vnd.dev.sigstore.bundle+json;version=0.2', true, 32 * 1024 * 1024],
  [ENVELOPE, false, 32 * 1024 * 1024],
  [SIMPLE, false, 256 * 1024],
  ['', true, undefined],
  ['application/vnd.oci.empty.v1+json', true, undefined],
  ['application/vnd.dev.sigstore.bundle.v0.3+json.evil', false, undefined],
  ['application/spdx+json', false, undefined],
])('%s as the type of a referrer: %s; as that of a layer: %s', (type, referrer, limit) => {
  expect(mayCarryEvidence(type)).toBe(referrer)
  expect(attachmentLimit(type)).toBe(limit)
})
