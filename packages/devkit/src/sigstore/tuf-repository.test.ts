import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, describe, expect, it } from 'vitest'

import { startSigstore } from './embedded.ts'
import { protobufLibrary, tufLibrary } from './stock-clients.ts'

const sigstore = await startSigstore()
const directory = await mkdtemp(path.join(tmpdir(), 'tuf-'))
afterAll(async () => {
  await sigstore.close()
  await rm(directory, { recursive: true })
})
const { tufRoot, signingConfig, signingConfigRekor2, trustedRoot } = await sigstore.writeConfig(
  path.join(directory, 'out'),
)

const options = (cache: string) => ({
  mirrorURL: sigstore.tuf.url,
  rootPath: tufRoot,
  cachePath: path.join(directory, cache),
  retry: 0,
})

describe('writeConfig', () => {
  it('writes what the instance says of itself', async () => {
    const read = async (file: string): Promise<unknown> => JSON.parse(await readFile(file, 'utf8'))
    expect(await read(trustedRoot)).toEqual(sigstore.trustedRoot)
    expect(await read(signingConfig)).toEqual(sigstore.signingConfig({ rekor: 1, timestamp: true }))
    expect(await read(signingConfigRekor2)).toEqual(sigstore.signingConfig({ rekor: 2, timestamp: true }))
    expect(await readFile(tufRoot, 'utf8')).toBe(sigstore.tuf.rootJson)
  })
  it('leaves the timestamp authority out as a whole', () => {
    const config = sigstore.signingConfig({ rekor: 1, timestamp: false })
    expect([config.tsaUrls, config.tsaConfig]).toEqual([[], undefined])
    expect(sigstore.signingConfig({ rekor: 1, timestamp: true }).tsaConfig).toEqual({ selector: 'ANY' })
  })
})

describe('TUF repository with the stock JavaScript client', () => {
  it('gives the trusted root and the signing configurations', async () => {
    const client = await tufLibrary.initTUF(options('first'))
    const expected = protobufLibrary.TrustedRoot.fromJSON(sigstore.trustedRoot)
    expect(await tufLibrary.getTrustedRoot(options('second'))).toEqual(expected)
    expect(JSON.parse(await client.getTarget('trusted_root.json'))).toEqual(sigstore.trustedRoot)
    expect(JSON.parse(await client.getTarget('signing_config.v0.2.json'))).toMatchObject({
      rekorTlogUrls: [{ url: sigstore.url, majorApiVersion: 1 }],
    })
    await expect(client.getTarget('absent.json')).rejects.toThrow('target absent.json not found')
  })

  it('refuses a root that belongs to another repository', async () => {
    await using other = await startSigstore()
    const mirror = { ...options('third'), mirrorURL: other.tuf.url }
    await expect(tufLibrary.getTrustedRoot(mirror)).rejects.toMatchObject({
      code: 'TUF_REFRESH_METADATA_ERROR',
    })
  })

  it('follows new targets and new keys, from the first root', async () => {
    await using other = await startSigstore()
    const { tufRoot: rootPath } = await other.writeConfig(path.join(directory, 'other'))
    const mirror = { ...options('fourth'), mirrorURL: other.tuf.url, rootPath }
    await tufLibrary.getTrustedRoot(mirror)
    other.tuf.repository.rotate()
    other.tuf.repository.publish({ 'notice.txt': Buffer.from('rotated') })
    const client = await tufLibrary.initTUF(mirror)
    expect(await client.getTarget('notice.txt')).toBe('rotated')
  })

  it('serves nothing outside the repository', async () => {
    for (const file of ['2.root.json', 'targets/none', '..%2fsecret', 'a/b']) {
      expect((await fetch(`${sigstore.tuf.url}/${file}`)).status).toBe(404)
    }
  })
})
