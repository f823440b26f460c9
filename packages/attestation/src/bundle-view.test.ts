import { formatBase64 } from '@tier3/model/base64'
import { describe, expect, it } from 'vitest'
import { splitBundles } from './bundle-list.ts'
import { BUNDLE_LIMITS, decodeBundle } from './bundle-view.ts'

type Fields = { readonly [key: string]: unknown }
const b64 = (length: number): string => formatBase64(new Uint8Array(length).fill(7))
const V03 = 'application/vnd.dev.sigstore.bundle.v0.3+json'
const V01 = 'application/vnd.dev.sigstore.bundle+json;version=0.1'
const certificate = { rawBytes: b64(5) }
const chain = { certificates: [certificate, certificate] }
const proof = {
  logIndex: '3',
  treeSize: '4',
  rootHash: b64(32),
  hashes: [b64(32)],
  checkpoint: { envelope: 'note' },
}
const entry = {
  logIndex: '3',
  logId: { keyId: b64(32) },
  kindVersion: { kind: 'dsse', version: '0.0.1' },
  integratedTime: '1700000000',
  inclusionPromise: { signedEntryTimestamp: b64(9) },
  inclusionProof: proof,
  canonicalizedBody: b64(4),
}
const envelope = {
  payload: b64(3),
  payloadType: 'application/vnd.in-toto+json',
  signatures: [{ sig: b64(2) }],
}
const message = { messageDigest: { algorithm: 'SHA2_256', digest: b64(32) }, signature: b64(2) }
const make = (changes: Fields = {}, material: Fields = {}): string =>
  JSON.stringify({
    mediaType: V03,
    verificationMaterial: { certificate, tlogEntries: [entry], ...material },
    dsseEnvelope: envelope,
    ...changes,
  })
const withEntry = (changes: Fields): string => make({}, { tlogEntries: [{ ...entry, ...changes }] })
const withProof = (changes: Fields): string => withEntry({ inclusionProof: { ...proof, ...changes } })
const withEnvelope = (changes: Fields): string => make({ dsseEnvelope: { ...envelope, ...changes } })

describe('decodeBundle', () => {
  it('reads an envelope with its material', () => {
    expect(decodeBundle(make())).toEqual({
      ok: true,
      value: {
        mediaType: V03,
        version: '0.3',
        signer: { kind: 'certificate', certificates: [new Uint8Array(5).fill(7)] },
        logEntries: [
          {
            logIndex: '3',
            logId: new Uint8Array(32).fill(7),
            kind: 'dsse',
            kindVersion: '0.0.1',
            integratedTime: '1700000000',
            inclusionPromise: new Uint8Array(9).fill(7),
            inclusionProof: {
              logIndex: '3',
              treeSize: '4',
              rootHash: new Uint8Array(32).fill(7),
              hashes: [new Uint8Array(32).fill(7)],
              checkpoint: 'note',
            },
            body: new Uint8Array(4).fill(7),
          },
        ],
        timestamps: [],
        content: {
          kind: 'envelope',
          payloadType: 'application/vnd.in-toto+json',
          payload: new Uint8Array(3).fill(7),
          signature: new Uint8Array(2).fill(7),
        },
      },
    })
  })

  it.each([
    ['a signature over bytes', make({ dsseEnvelope: undefined, messageSignature: message })],
    ['null for the other content', make({ messageSignature: null })],
    [
      'a chain in version 0.1',
      make({ mediaType: V01 }, { certificate: undefined, x509CertificateChain: chain }),
    ],
    [
      'no proof in version 0.1',
      make({ mediaType: V01 }, { tlogEntries: [{ ...entry, inclusionProof: undefined }] }),
    ],
    [
      'no log entry, but a timestamp',
      make(
        {},
        {
          tlogEntries: undefined,
          timestampVerificationData: { rfc3161Timestamps: [{ signedTimestamp: b64(4) }] },
        },
      ),
    ],
    [
      'the first entry of a log, whose zeros writers leave out',
      withEntry({
        logIndex: undefined,
        inclusionProof: { ...proof, logIndex: undefined, hashes: undefined },
      }),
    ],
    ['an entry without a time', withEntry({ integratedTime: '0', inclusionPromise: undefined })],
    ['the name of a key', make({}, { certificate: undefined, publicKey: { hint: 'x' } })],
    ['a key without a name', make({}, { certificate: undefined, publicKey: {} })],
    ['a key id', withEnvelope({ signatures: [{ sig: b64(2), keyid: '' }] })],
  ])('accepts %s', (_, text) => {
    const decoded = decodeBundle(text)
    expect(decoded.ok ? '' : decoded.problem.current).toBe('')
  })

  it.each([
    ['no JSON', '{', 'strict JSON'],
    ['a key twice', make().replace('{', `{"mediaType":"${V01}",`), 'twice'],
    ['a list', `[${make()}]`, 'not an object'],
    [
      'an unknown media type',
      make({ mediaType: 'application/vnd.dev.sigstore.bundle.v0.4+json' }),
      'not known',
    ],
    ['no media type', make({ mediaType: undefined }), 'mediaType'],
    ['snake case', make({ media_type: V03 }), 'unknown field "media_type"'],
    ['snake case within', make({}, { tlog_entries: [] }), 'unknown field "tlog_entries"'],
    ['two contents', make({ messageSignature: message }), 'two contents'],
    ['no content', make({ dsseEnvelope: undefined }), 'no content'],
    ['no material', make({ verificationMaterial: undefined }), 'not an object'],
    ['no certificate', make({}, { certificate: undefined }), 'no certificate'],
    ['a key and a certificate', make({}, { publicKey: { hint: 'x' } }), 'a key and a certificate'],
    ['a hint that is no text', make({}, { certificate: undefined, publicKey: { hint: 7 } }), 'hint'],
    [
      'a hint that goes on and on',
      make({}, { certificate: undefined, publicKey: { hint: 'x'.repeat(513) } }),
      'hint',
    ],
    [
      'a key with its bytes',
      make({}, { certificate: undefined, publicKey: { hint: 'x', rawBytes: b64(4) } }),
      'unknown field "rawBytes"',
    ],
    ['a certificate and a chain', make({}, { x509CertificateChain: chain }), 'a certificate and a chain'],
    [
      'a chain in version 0.3',
      make({}, { certificate: undefined, x509CertificateChain: chain }),
      'not allowed',
    ],
    [
      'an empty chain',
      make({ mediaType: V01 }, { certificate: undefined, x509CertificateChain: { certificates: [] } }),
      'empty',
    ],
    ['two signatures', withEnvelope({ signatures: [{ sig: b64(2) }, { sig: b64(2) }] }), 'more than 1'],
    ['no signature', withEnvelope({ signatures: [] }), 'empty'],
    ['a key id that is no text', withEnvelope({ signatures: [{ sig: b64(2), keyid: 1 }] }), 'keyid'],
    ['base64 without padding', withEnvelope({ payload: 'BwcHBw' }), 'base64'],
    ['base64 with stray bits', withEnvelope({ payload: 'BwcHBx==' }), 'base64'],
    ['base64 of URLs', withEnvelope({ payload: '-_-_' }), 'base64'],
    ['an empty payload', withEnvelope({ payload: '' }), 'payload'],
    [
      'no promise in version 0.1',
      make({ mediaType: V01 }, { tlogEntries: [{ ...entry, inclusionPromise: undefined }] }),
      'inclusionPromise',
    ],
    ['no proof in version 0.3', withEntry({ inclusionProof: undefined }), 'inclusionProof'],
    ['no checkpoint in version 0.3', withProof({ checkpoint: undefined }), 'checkpoint'],
    ['a negative index', withEntry({ logIndex: '-1' }), 'logIndex'],
    ['an index that is a number', withEntry({ logIndex: 3 }), 'logIndex'],
    ['an index with a leading zero', withEntry({ logIndex: '03' }), 'logIndex'],
    ['a short hash', withProof({ hashes: [b64(31)] }), '32 bytes'],
    ['a short root', withProof({ rootHash: b64(33) }), '32 bytes'],
    ['64 hashes', withProof({ hashes: Array.from({ length: 64 }, () => b64(32)) }), 'more than 63'],
    ['33 log entries', make({}, { tlogEntries: Array.from({ length: 33 }, () => entry) }), 'more than 32'],
    [
      '33 timestamps',
      make(
        {},
        {
          timestampVerificationData: {
            rfc3161Timestamps: Array.from({ length: 33 }, () => ({ signedTimestamp: b64(1) })),
          },
        },
      ),
      'more than 32',
    ],
    [
      'a message digest of another length',
      make({
        dsseEnvelope: undefined,
        messageSignature: { ...message, messageDigest: { algorithm: 'SHA2_512', digest: b64(32) } },
      }),
      'wrong length',
    ],
    [
      'an unknown digest algorithm',
      make({
        dsseEnvelope: undefined,
        messageSignature: { ...message, messageDigest: { algorithm: 'MD5', digest: b64(16) } },
      }),
      'not a known algorithm',
    ],
    ['more bytes than the limit', ' '.repeat(BUNDLE_LIMITS.bytes) + make(), 'larger'],
  ])('refuses %s', (_, text, reason) => {
    const decoded = decodeBundle(text)
    expect(decoded).toMatchObject({ ok: false, problem: { code: 'integrity/bundle-malformed' } })
    expect(decoded.ok ? '' : decoded.problem.current).toContain(reason)
  })
})

describe('splitBundles', () => {
  const line = make()
  it.each([
    ['one line', line, [line]],
    [
      'lines, with blank ones and CRLF, no end, and one twice',
      `${line}\n\n \r\n${line}\r\n${line}`,
      [line, `${line}\r`],
    ],
    ['one document on many lines', JSON.stringify({ a: 1 }, null, 2), [JSON.stringify({ a: 1 }, null, 2)]],
    ['a bad line among good ones, for its own verdict', `${line}\nbad`, [line, 'bad']],
  ])('splits %s', (_, text, expected) =>
    expect(splitBundles(text, 'a.jsonl')).toEqual({ ok: true, value: expected }),
  )

  it.each([
    ['an empty file', ' \n', 'integrity/bundle-malformed'],
    ['a list', `[${line}]`, 'integrity/bundle-malformed'],
    ['no JSON', 'x', 'integrity/bundle-malformed'],
    ['a byte order mark', `\ufeff${line}`, 'integrity/bundle-malformed'],
    ['10,001 lines', '{}\n'.repeat(10_001), 'input/too-many'],
  ])('refuses %s', (_, text, code) =>
    expect(splitBundles(text, 'a')).toMatchObject({ ok: false, problem: { code } }),
  )
})
