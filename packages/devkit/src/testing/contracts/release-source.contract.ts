import type { ReleaseAsset, ReleaseSource } from '@tier3/model/release'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { MemoryReleaseOptions } from '../memory-releases.ts'

/** A repository without releases. */
export interface ReleaseSourceFixture {
  readonly source: ReleaseSource
  add(tag: string, options?: MemoryReleaseOptions): void
  /** Changes the stored bytes of an asset, and nothing that describes them. */
  changeBytes(name: string, bytes: string): void
  /** Hides the repository from the caller. */
  hide(): void
  /** Makes the service answer with errors for good. */
  breakDown(): void
  dispose(): Promise<void>
}

/** What every `ReleaseSource` must do, the real one and its doubles alike. */
export function describeReleaseSource(name: string, makeFixture: () => Promise<ReleaseSourceFixture>): void {
  describe(`${name} keeps the contract of ReleaseSource`, () => {
    let fixture: ReleaseSourceFixture
    let source: ReleaseSource
    beforeEach(async () => {
      fixture = await makeFixture()
      ;({ source } = fixture)
    })
    afterEach(() => fixture.dispose())

    const tagOf = async (answer: ReturnType<ReleaseSource['byTag']>): Promise<string | undefined> => {
      const result = await answer
      return result.ok ? result.value?.tag : result.problem.code
    }
    const assetOf = async (tag: string, wanted: string): Promise<ReleaseAsset> => {
      const release = await source.byTag(tag)
      const asset = release.ok
        ? release.value?.assets.find((candidate) => candidate.name === wanted)
        : undefined
      if (asset === undefined) throw new Error(`there is no asset ${wanted}`)
      return asset
    }
    const download = async (asset: ReleaseAsset, limit = 1000): Promise<string> => {
      const result = await source.download(asset, limit)
      return result.ok ? Buffer.from(result.value).toString() : result.problem.code
    }
    const outcomes = async (): Promise<readonly (string | undefined)[]> => {
      const list = await source.list(1)
      return [
        await tagOf(source.byTag('v1.0.0')),
        await tagOf(source.latest()),
        list.ok ? 'ok' : list.problem.code,
      ]
    }

    it('has nothing where there is nothing', async () => {
      expect([await tagOf(source.byTag('v1')), await tagOf(source.latest())]).toEqual([undefined, undefined])
      expect(await source.list(10)).toEqual({ ok: true, value: { releases: [], complete: true } })
    })

    it('finds a release by its tag, with its assets', async () => {
      fixture.add('@scope/pkg@1.0.0', { body: 'Notes', prerelease: true, assets: { 'a b.txt': 'hello' } })
      const release = await source.byTag('@scope/pkg@1.0.0')
      expect(release).toMatchObject({
        ok: true,
        value: { tag: '@scope/pkg@1.0.0', body: 'Notes', draft: false, prerelease: true, immutable: false },
      })
      expect(release.ok && release.value?.publishedAt).toMatch(/^2026-01-01T00:00:\d\d/)
      expect(release.ok && release.value?.assets).toEqual([
        {
          id: expect.any(Number) as number,
          name: 'a b.txt',
          size: 5,
          state: 'uploaded',
          digest: {
            algorithm: 'sha256',
            hex: '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824',
          },
          contentType: 'application/octet-stream',
        },
      ])
    })

    it('gives all assets of a release', async () => {
      const names = Array.from({ length: 230 }, (_, index) => `asset-${index}`)
      fixture.add('v1.0.0', { assets: Object.fromEntries(names.map((each) => [each, each])) })
      const release = await source.byTag('v1.0.0')
      expect(release.ok && release.value?.assets.map((asset) => asset.name)).toEqual(names)
    })

    it('calls the newest published release that is no prerelease the latest', async () => {
      for (const [tag, options] of [
        ['v1.0.0', {}],
        ['v1.1.0', {}],
        ['v2.0.0-rc.1', { prerelease: true }],
        ['v2.0.0', { draft: true }],
      ] as const)
        fixture.add(tag, options)
      expect(await tagOf(source.latest())).toBe('v1.1.0')
      expect(await tagOf(source.byTag('v2.0.0'))).toBeUndefined()
    })

    it('lists the newest releases first, up to the limit', async () => {
      const tags = Array.from({ length: 205 }, (_, index) => `v1.0.${index}`)
      for (const tag of tags) fixture.add(tag)
      const list = async (limit: number) => {
        const result = await source.list(limit)
        return result.ok
          ? [result.value.releases.map(({ tag }) => tag), result.value.complete]
          : result.problem
      }
      expect(await list(3)).toEqual([['v1.0.204', 'v1.0.203', 'v1.0.202'], false])
      expect(await list(205)).toEqual([tags.toReversed(), true])
      expect(await list(1000)).toEqual([tags.toReversed(), true])
    })

    it('downloads the bytes of an asset', async () => {
      fixture.add('v1.0.0', { assets: { 'a.txt': 'hello', 'b.txt': 'other' } })
      expect(await download(await assetOf('v1.0.0', 'a.txt'))).toBe('hello')
      expect(await download(await assetOf('v1.0.0', 'b.txt'), 5)).toBe('other')
    })

    it('refuses an asset above the limit', async () => {
      fixture.add('v1.0.0', { assets: { 'a.txt': 'hello' } })
      expect(await download(await assetOf('v1.0.0', 'a.txt'), 4)).toBe('input/too-large')
    })

    it.each([
      { kind: 'other bytes', bytes: 'HELLO' },
      { kind: 'fewer bytes', bytes: 'hell' },
      { kind: 'more bytes', bytes: 'hello!' },
    ])('refuses $kind than the asset describes', async ({ bytes }) => {
      fixture.add('v1.0.0', { assets: { 'a.txt': 'hello' } })
      const asset = await assetOf('v1.0.0', 'a.txt')
      fixture.changeBytes('a.txt', bytes)
      expect(await download(asset)).toBe('integrity/digest-mismatch')
    })

    it('refuses an asset that was never uploaded whole, and one that is gone', async () => {
      fixture.add('v1.0.0', { assets: { 'a.txt': 'hello' } })
      const asset = await assetOf('v1.0.0', 'a.txt')
      expect(await download({ ...asset, state: 'starter' })).toBe('integrity/file-missing')
      expect(await download({ ...asset, id: asset.id + 1000 })).toBe('integrity/file-missing')
    })

    it('tells a hidden repository from one without releases', async () => {
      fixture.hide()
      expect(await outcomes()).toEqual(['permission/denied', 'permission/denied', 'permission/denied'])
    })

    it('tells an outage from absence', async () => {
      fixture.breakDown()
      const outage = 'service/github-unavailable'
      expect(await outcomes()).toEqual([outage, outage, outage])
    })
  })
}
