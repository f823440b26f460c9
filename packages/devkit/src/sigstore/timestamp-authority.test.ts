import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, describe, expect, it } from 'vitest'

import { formatPem } from '../der/pem.ts'
import { startSigstore } from './embedded.ts'
import { hasOpenssl, openssl } from './openssl.ts'
import { sha256 } from './sha256.ts'

const NOW = new Date('2026-01-02T03:04:05.678Z')
const sigstore = await startSigstore({ clock: () => NOW })
const directory = await mkdtemp(path.join(tmpdir(), 'timestamp-'))
const opensslInstalled = await hasOpenssl()
afterAll(async () => {
  await sigstore.close()
  await rm(directory, { recursive: true })
})

const file = (name: string): string => path.join(directory, name)
const data = Buffer.from('what is stamped')
await writeFile(file('data'), data)
await writeFile(file('root.pem'), formatPem('CERTIFICATE', sigstore.domain.timestampAuthority.root))
await writeFile(file('tsa.pem'), formatPem('CERTIFICATE', sigstore.domain.timestampAuthority.leaf))

const post = (body: Buffer | string, type = 'application/json') =>
  fetch(`${sigstore.url}/api/v1/timestamp`, { method: 'POST', headers: { 'content-type': type }, body })
const json = (fields: object) =>
  JSON.stringify({ artifactHash: sha256(data).toString('base64'), hashAlgorithm: 'sha256', ...fields })

/** What openssl says to a reply; it fails when the reply is not over `what`. */
const verified = async (reply: Buffer, ...what: readonly string[]): Promise<string> => {
  await writeFile(file('reply.tsr'), reply)
  const at = ['-attime', String(Math.floor(NOW.getTime() / 1000))]
  const trust = ['-CAfile', file('root.pem'), '-untrusted', file('tsa.pem')]
  return openssl('ts', '-verify', '-in', file('reply.tsr'), ...what, ...trust, ...at)
}

describe('POST /api/v1/timestamp', () => {
  it('answers 201 with a reply, and counts it', async () => {
    const before = sigstore.counts.timestamps
    const response = await post(json({}))
    expect(response.status).toBe(201)
    expect(response.headers.get('content-type')).toBe('application/timestamp-reply')
    expect(sigstore.counts.timestamps).toBe(before + 1)
  })

  it('writes whole seconds, the imprint and the nonce, and the certificate on request', async () => {
    const bare = Buffer.from(await (await post(json({ nonce: 255 }))).arrayBuffer())
    expect(bare.includes(Buffer.from('\u0018\u000f20260102030405Z'))).toBe(true)
    expect(bare.includes(sha256(data))).toBe(true)
    expect(bare.includes(Buffer.from('020200ff', 'hex'))).toBe(true)
    const { leaf } = sigstore.domain.timestampAuthority
    expect(bare.includes(leaf)).toBe(false)
    const full = Buffer.from(await (await post(json({ certificates: true }))).arrayBuffer())
    expect(full.includes(leaf)).toBe(true)
  })

  const refusals = [
    { name: 'a digest of the wrong length', body: json({ artifactHash: 'AAAA' }) },
    { name: 'an unknown algorithm', body: json({ hashAlgorithm: 'md5' }) },
    { name: 'a body that is not JSON', body: 'none' },
    { name: 'a query that is not DER', body: 'none', type: 'application/timestamp-query' },
  ]
  for (const { name, body, type } of refusals) {
    it(`refuses ${name}`, async () => expect((await post(body, type)).status).toBe(400))
  }

  it.skipIf(!opensslInstalled)('satisfies openssl over data', async () => {
    const reply = Buffer.from(await (await post(json({ certificates: true }))).arrayBuffer())
    await expect(verified(reply, '-data', file('data'))).resolves.toContain('Verification: OK')
    await expect(verified(reply, '-data', file('root.pem'))).rejects.toThrow('message imprint mismatch')
  })

  for (const algorithm of ['sha256', 'sha384', 'sha512']) {
    it.skipIf(!opensslInstalled)(`answers an openssl query with ${algorithm} and its nonce`, async () => {
      const query = file(`${algorithm}.tsq`)
      await openssl('ts', '-query', '-data', file('data'), `-${algorithm}`, '-cert', '-out', query)
      const response = await post(await readFile(query), 'application/timestamp-query')
      await expect(
        verified(Buffer.from(await response.arrayBuffer()), '-queryfile', query),
      ).resolves.toContain('Verification: OK')
    })
  }

  it('publishes the chain', async () => {
    const chain = await (await fetch(`${sigstore.url}/api/v1/timestamp/certchain`)).text()
    expect(chain).toBe((await readFile(file('tsa.pem'), 'utf8')) + (await readFile(file('root.pem'), 'utf8')))
    expect(sigstore.loopback.failures).toEqual([])
  })
})
