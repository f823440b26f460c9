import { createHash, sign } from 'node:crypto'

import { afterAll, describe, expect, it } from 'vitest'

import { startSigstore } from './embedded.ts'
import { createForge } from './forge.ts'
import { sha256 } from './sha256.ts'
import { preAuthEncoding } from './verification-key.ts'
import { formatPem } from '../der/pem.ts'

const sigstore = await startSigstore()
afterAll(() => sigstore.close())
const signer = createForge(sigstore.domain).signer()

const artifact = Buffer.from('artifact')
const signature = sign('sha256', artifact, signer.privateKey)
const certificate = Buffer.from(formatPem('CERTIFICATE', signer.certificate)).toString('base64')
const payload = Buffer.from('{}')
const payloadType = 'application/vnd.in-toto+json'
const sig = sign('sha256', preAuthEncoding(payloadType, payload), signer.privateKey).toString('base64')
const stale = sign('sha256', Buffer.from('other'), signer.privateKey).toString('base64')
const envelope = (changed: object = {}) => ({
  payload: payload.toString('base64'),
  payloadType,
  signatures: [{ sig }],
  ...changed,
})

interface Hashed {
  readonly value?: string
  readonly content?: string
  readonly publicKey?: string
}
const hashedRekord = ({
  value = sha256(artifact).toString('hex'),
  content = signature.toString('base64'),
  publicKey = certificate,
}: Hashed = {}) => ({
  apiVersion: '0.0.1',
  kind: 'hashedrekord',
  spec: {
    data: { hash: { algorithm: 'sha256', value } },
    signature: { content, publicKey: { content: publicKey } },
  },
})
const dsse = (changed: object = {}, verifiers = [certificate]) => ({
  apiVersion: '0.0.1',
  kind: 'dsse',
  spec: { proposedContent: { envelope: JSON.stringify(envelope(changed)), verifiers } },
})
const twice = (text: string) => Buffer.from(text).toString('base64')
const intoto = (signed = sig) => ({
  apiVersion: '0.0.2',
  kind: 'intoto',
  spec: {
    content: {
      envelope: {
        payloadType,
        payload: twice(payload.toString('base64')),
        signatures: [{ sig: twice(signed), publicKey: certificate }],
      },
      hash: { algorithm: 'sha256', value: '00'.repeat(32) },
    },
  },
})

const post = (version: 1 | 2, body: unknown) =>
  fetch(`${sigstore.url}/api/v${version}/log/entries`, { method: 'POST', body: JSON.stringify(body) })

describe('Rekor v1', () => {
  it('answers 201 with the id in ETag and Location, and serves the entry under it', async () => {
    const response = await post(1, hashedRekord())
    const id = response.headers.get('etag') ?? ''
    expect(response.status).toBe(201)
    expect(response.headers.get('location')).toBe(`/api/v1/log/entries/${id}`)
    const created = (await response.json()) as Record<string, { body: string; logIndex: number }>
    expect(Object.keys(created)).toEqual([id])
    expect(id).toMatch(/^[0-9a-f]{80}$/)
    expect(created[id]?.logIndex).toBeGreaterThan(0)
    const body = Buffer.from(created[id]?.body ?? '', 'base64')
    expect(
      createHash('sha256')
        .update(Buffer.concat([Buffer.from([0]), body]))
        .digest('hex'),
    ).toBe(id.slice(16))
    for (const path of [`/${id}`, `/${id.slice(16)}`, `?logIndex=${String(created[id]?.logIndex)}`]) {
      const read = await fetch(`${sigstore.url}/api/v1/log/entries${path}`)
      expect(Object.keys((await read.json()) as object)).toEqual([id])
    }
  })

  it('stores canonical bodies, without the payload', async () => {
    const bodyOf = async (proposed: object) => {
      const response = await post(1, proposed)
      const [entry] = Object.values((await response.json()) as Record<string, { body: string }>)
      return Buffer.from(entry?.body ?? '', 'base64').toString('utf8')
    }
    const payloadHash = `{"algorithm":"sha256","value":"${sha256(payload).toString('hex')}"}`
    const envelopeHash = `{"algorithm":"sha256","value":"${sha256(JSON.stringify(envelope())).toString('hex')}"}`
    expect(await bodyOf(dsse())).toBe(
      `{"apiVersion":"0.0.1","kind":"dsse","spec":{"envelopeHash":${envelopeHash},"payloadHash":${payloadHash},` +
        `"signatures":[{"signature":"${sig}","verifier":"${certificate}"}]}}`,
    )
    expect(await bodyOf(intoto())).toBe(
      `{"apiVersion":"0.0.2","kind":"intoto","spec":{"content":{"envelope":{"payloadType":"${payloadType}",` +
        `"signatures":[{"publicKey":"${certificate}","sig":"${twice(sig)}"}]},` +
        `"hash":{"algorithm":"sha256","value":"${'00'.repeat(32)}"},"payloadHash":${payloadHash}}}}`,
    )
  })

  it('answers 409 with the Location of an equivalent entry', async () => {
    const content = sign('sha256', artifact, signer.privateKey).toString('base64')
    const first = await post(1, hashedRekord({ content }))
    const entries = sigstore.counts.entries
    const second = await post(1, hashedRekord({ content }))
    expect(second.status).toBe(409)
    expect(second.headers.get('location')).toBe(first.headers.get('location'))
    const id = first.headers.get('etag') ?? ''
    expect(await second.json()).toEqual({
      code: 409,
      message: `an equivalent entry already exists in the transparency log with UUID ${id}`,
    })
    expect(sigstore.counts.entries).toBe(entries)
  })

  const refusals = [
    { name: 'an unknown kind', body: { apiVersion: '0.0.1', kind: 'rpm', spec: {} } },
    { name: 'an unknown version', body: { ...hashedRekord(), apiVersion: '9.0.0' } },
    { name: 'a list', body: [] },
    { name: 'a digest of the wrong length', body: hashedRekord({ value: 'abcd' }) },
    { name: 'an upper case digest', body: hashedRekord({ value: 'AB'.repeat(32) }) },
    {
      name: 'a signature that is not DER',
      body: hashedRekord({ content: Buffer.alloc(64, 1).toString('base64') }),
    },
    { name: 'a signature that is not base64', body: hashedRekord({ content: '***' }) },
    { name: 'a key that does not parse', body: hashedRekord({ publicKey: btoa('none') }) },
    { name: 'an envelope whose signature does not verify', body: dsse({ signatures: [{ sig: stale }] }) },
    { name: 'an envelope over another payload', body: dsse({ payload: btoa('{"a":1}') }) },
    { name: 'an envelope without a signature', body: dsse({ signatures: [] }) },
    { name: 'an envelope without a verifier', body: dsse({}, []) },
    { name: 'an intoto entry whose signature does not verify', body: intoto(stale) },
  ]
  for (const { name, body } of refusals) {
    it(`refuses ${name}`, async () => {
      const entries = sigstore.counts.entries
      expect((await post(1, body)).status).toBe(400)
      expect(sigstore.counts.entries).toBe(entries)
    })
  }

  it('answers 404 to an unknown entry', async () => {
    for (const path of [
      `/${'0'.repeat(80)}`,
      `/${'0'.repeat(64)}`,
      '/x',
      '?logIndex=0',
      '?logIndex=99999',
      '',
    ]) {
      expect((await fetch(`${sigstore.url}/api/v1/log/entries${path}`)).status).toBe(404)
    }
  })
})

describe('Rekor v2', () => {
  const verifier = {
    keyDetails: 'PKIX_ECDSA_P256_SHA_256',
    x509Certificate: { rawBytes: signer.certificate.toString('base64') },
  }
  const request = (changed: object = {}) => ({
    hashedRekordRequestV002: {
      digest: sha256(artifact).toString('base64'),
      signature: { content: signature.toString('base64'), verifier },
      ...changed,
    },
  })
  const older = (signed: string) => ({
    dsseRequestV002: { envelope: envelope({ signatures: [{ sig: signed }] }), verifiers: [verifier] },
  })

  it('logs a digest and a signature, and signs a checkpoint under the bare host name', async () => {
    const response = await post(2, request())
    expect(response.status).toBe(201)
    const entry = (await response.json()) as {
      canonicalizedBody: string
      inclusionProof: { checkpoint: { envelope: string }; treeSize: string }
      kindVersion: object
    }
    expect(entry.kindVersion).toEqual({ kind: 'hashedrekord', version: '0.0.2' })
    expect(JSON.parse(Buffer.from(entry.canonicalizedBody, 'base64').toString())).toEqual({
      apiVersion: '0.0.2',
      kind: 'hashedrekord',
      spec: {
        hashedRekordV002: {
          data: { algorithm: 'SHA2_256', digest: sha256(artifact).toString('base64') },
          signature: { content: signature.toString('base64'), verifier },
        },
      },
    })
    const lines = entry.inclusionProof.checkpoint.envelope.split('\n')
    expect(lines.slice(0, 2)).toEqual(['127.0.0.1', entry.inclusionProof.treeSize])
    expect(lines[4]?.split(' ').slice(0, 2)).toEqual(['\u2014', '127.0.0.1'])
  })

  it('answers 409 with the index of an equivalent entry', async () => {
    const again = request({ signature: { content: stale, verifier } })
    const first = (await (await post(2, again)).json()) as { logIndex: string }
    const second = await post(2, again)
    expect(second.status).toBe(409)
    expect(second.headers.get('x-log-index')).toBe(first.logIndex)
    expect(await second.json()).toMatchObject({ code: 6 })
  })

  it('takes the older request for envelopes', async () => {
    expect(await (await post(2, older(sig))).json()).toMatchObject({
      kindVersion: { kind: 'dsse', version: '0.0.2' },
    })
  })

  const refusals = [
    { name: 'an unknown request', body: { rekordRequestV002: {} } },
    { name: 'a digest of the wrong length', body: request({ digest: 'AAAA' }) },
    { name: 'a signature that is not DER', body: request({ signature: { content: 'AAAA', verifier } }) },
    {
      name: 'a key that does not parse',
      body: request({
        signature: { content: stale, verifier: { ...verifier, x509Certificate: { rawBytes: 'AAAA' } } },
      }),
    },
    { name: 'an envelope whose signature does not verify', body: older(stale) },
  ]
  for (const { name, body } of refusals) {
    it(`refuses ${name}`, async () => {
      const response = await post(2, body)
      expect(response.status).toBe(400)
      expect(await response.json()).toMatchObject({ code: 3, details: [] })
    })
  }
  it('has no handler failures', () => expect(sigstore.loopback.failures).toEqual([]))
})
