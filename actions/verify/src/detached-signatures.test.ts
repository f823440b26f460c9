import type { FileSource } from '@tier3/model/artifacts'
import { problem } from '@tier3/model/problem'
import { failed, ok } from '@tier3/model/result'
import { describe, expect, it } from 'vitest'
import { detachedSource, separateDetached } from './detached-signatures.ts'

const missing = problem('environment/read-failed', { attempted: 'a', current: 'c', desired: 'd' })
const filesOf = (contents: { readonly [path: string]: string }): FileSource => ({
  read: (path) => {
    const text = contents[path]
    return Promise.resolve(text === undefined ? failed(missing) : ok(new TextEncoder().encode(text)))
  },
  glob: () => Promise.resolve(ok([])),
  list: () => Promise.resolve(ok([])),
})
const PEM = '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n'
const subject = (name: string, path?: string) => ({
  name,
  digest: { sha256: 'ab'.repeat(32) },
  ...(path === undefined ? {} : { path }),
})

describe('separateDetached', () => {
  it('pairs signatures with their certificates, and leaves everything else', () => {
    const found = separateDetached(['a.sig', 'a.pem', 'b.sig', 'b.crt', 'c.pem', 'd.sigstore.json', 'e.sig'])
    expect([...found.signatures]).toEqual([
      ['a', 'a.sig'],
      ['b', 'b.sig'],
      ['e', 'e.sig'],
    ])
    expect([...found.certificates]).toEqual([
      ['a', 'a.pem'],
      ['b', 'b.crt'],
    ])
    expect(found.others).toEqual(['c.pem', 'd.sigstore.json'])
  })
})

describe('detachedSource', () => {
  const source = (paths: readonly string[], contents: { readonly [path: string]: string }) =>
    detachedSource(separateDetached(paths), filesOf(contents))
  const both = ['dist/a.sig', 'dist/a.pem']

  it('binds a signature to the digest of the artifact that it stands beside', async () => {
    const { bundles, gaps } = await source(both, { 'dist/a.sig': 'AAAA', 'dist/a.pem': PEM }).collect(
      subject('a', 'dist/a'),
    )
    expect([bundles.length, gaps]).toEqual([1, []])
    expect(bundles[0]?.refusal).toBeUndefined()
    expect(JSON.parse(bundles[0]?.text ?? '')).toMatchObject({
      messageSignature: {
        messageDigest: {
          algorithm: 'SHA2_256',
          digest: Buffer.from('ab'.repeat(32), 'hex').toString('base64'),
        },
        signature: 'AAAA',
      },
      verificationMaterial: { tlogEntries: [] },
    })
  })

  it('says nothing of other artifacts, and of digests without a file', async () => {
    const contents = { 'dist/a.sig': 'AAAA', 'dist/a.pem': PEM }
    for (const other of [subject('b', 'dist/b'), subject('dist/a'), subject('')]) {
      expect(await source(both, contents).collect(other)).toEqual({ bundles: [], gaps: [] })
    }
  })

  it('refuses a signature without its certificate, and one that is none', async () => {
    const alone = await source(['a.sig'], { 'a.sig': 'AAAA' }).collect(subject('a', 'a'))
    expect(alone.bundles).toMatchObject([
      { origin: 'a.sig', text: '', refusal: { code: 'integrity/bundle-malformed' } },
    ])
    const bad = await source(['a.sig', 'a.pem'], { 'a.sig': 'AAAA', 'a.pem': 'x' }).collect(subject('a', 'a'))
    expect(bad.bundles).toMatchObject([{ text: '', refusal: { code: 'integrity/bundle-malformed' } }])
  })

  it.each([{ 'dist/a.pem': PEM }, { 'dist/a.sig': 'AAAA' }])(
    'makes a gap of what cannot be read',
    async (contents) => {
      expect(await source(both, contents).collect(subject('a', 'dist/a'))).toEqual({
        bundles: [],
        gaps: [missing],
      })
    },
  )
})
