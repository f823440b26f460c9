import { createHash } from 'node:crypto'
import type { Release } from '@tier3/model/release'
import type {
  AssetUpload,
  ReleaseReader,
  ReleaseSink,
  ReleaseText,
  RepositorySettings,
} from '@tier3/model/release-sink'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

/** A repository with the tag v1.0.0 at a commit, and without releases. */
export interface ReleaseSinkFixture {
  readonly sink: ReleaseSink
  readonly reader: ReleaseReader
  /** What somebody without a token sees. */
  readonly stranger: ReleaseReader
  readonly settings: RepositorySettings
  /** Adds an asset, or the leftover of an upload, behind everybody's back. */
  addAsset(releaseId: number, name: string, content: string, state: 'uploaded' | 'starter'): void
  burn(tag: string): void
  set(options: {
    readonly immutable?: 'on' | 'off' | 'hidden'
    readonly visibility?: 'public' | 'private'
  }): void
  /** Makes the service answer with errors for good. */
  breakDown(): void
  dispose(): Promise<void>
}

/** What every `ReleaseSink` must do together with the readers beside it, the real ones and their doubles alike. */
export function describeReleaseSink(name: string, makeFixture: () => Promise<ReleaseSinkFixture>): void {
  describe(`${name} keeps the contract of ReleaseSink`, () => {
    let fixture: ReleaseSinkFixture
    let text: ReleaseText
    beforeEach(async () => {
      fixture = await makeFixture()
      text = { tag: 'v1.0.0', name: 'One', body: 'Notes', prerelease: false }
    })
    afterEach(() => fixture.dispose())

    const file = (asset: string, content: string): AssetUpload => ({
      name: asset,
      size: Buffer.byteLength(content),
      contentType: 'text/plain',
      async *open() {
        // In parts, whose memory is taken back as that of real files is.
        for (let at = 0; at < content.length; at += 3) {
          const chunk = new Uint8Array(Buffer.from(content.slice(at, at + 3)))
          yield chunk
          chunk.fill(0)
        }
        await Promise.resolve()
      },
    })
    const draft = async (): Promise<Release> => {
      const made = await fixture.sink.createDraft(text)
      if (!made.ok) throw new Error(made.problem.current)
      return made.value
    }
    const read = async (id: number): Promise<Release> => {
      const found = await fixture.reader.byId(id)
      if (!found.ok || found.value === undefined) throw new Error('there is no such release')
      return found.value
    }
    const publish = (id: number, changes: Partial<ReleaseText> = {}) =>
      fixture.sink.publish(id, { ...text, ...changes, makeLatest: 'true' })
    const names = (release: Release): readonly string[] => release.assets.map((asset) => asset.name)

    it('makes a draft that its writers find in the list and by id, and strangers nowhere', async () => {
      const made = await draft()
      expect(made).toMatchObject({ tag: 'v1.0.0', name: 'One', body: 'Notes', draft: true, assets: [] })
      expect(await read(made.id)).toMatchObject({ id: made.id, draft: true, assets: [] })
      const list = await fixture.reader.list(10)
      expect(list.ok && list.value.releases.map(({ id }) => id)).toEqual([made.id])
      expect(await fixture.reader.byTag('v1.0.0')).toEqual({ ok: true, value: undefined })
      expect(await fixture.stranger.byId(made.id)).toEqual({ ok: true, value: undefined })
      const hidden = await fixture.stranger.list(10)
      expect(hidden.ok && hidden.value.releases).toEqual([])
    })

    it('uploads the bytes as they are, with the digest that the server counts', async () => {
      const { id } = await draft()
      const content = 'some bytes in parts'
      const sent = await fixture.sink.upload(id, file('a+b_c@1.0-x.txt', content))
      const hex = createHash('sha256').update(content).digest('hex')
      expect(sent).toMatchObject({
        kind: 'uploaded',
        asset: { name: 'a+b_c@1.0-x.txt', size: 19, state: 'uploaded', digest: { hex } },
      })
      const [asset] = (await read(id)).assets
      if (asset === undefined) throw new Error('there is no asset')
      expect(await fixture.reader.hash(asset)).toEqual({ ok: true, value: { sha256: hex, size: 19 } })
      const bytes = await fixture.reader.download(asset, 100)
      expect(bytes.ok && Buffer.from(bytes.value).toString()).toBe(content)
    })

    it.each(['uploaded', 'starter'] as const)(
      'says that a name is taken by an asset that is %s',
      async (state) => {
        const { id } = await draft()
        fixture.addAsset(id, 'a.txt', state === 'starter' ? '' : 'old', state)
        expect(await fixture.sink.upload(id, file('a.txt', 'new'))).toEqual({ kind: 'taken' })
        const [asset] = (await read(id)).assets
        expect(asset).toMatchObject({ name: 'a.txt', state })
        expect((await fixture.sink.deleteAsset(asset?.id ?? 0)).ok).toBe(true)
        expect(await fixture.sink.upload(id, file('a.txt', 'new'))).toMatchObject({ kind: 'uploaded' })
      },
    )

    it('deletes what is there, and takes what is gone for deleted', async () => {
      const { id } = await draft()
      fixture.addAsset(id, 'a.txt', 'a', 'uploaded')
      const [asset] = (await read(id)).assets
      for (let time = 0; time < 2; time++)
        expect((await fixture.sink.deleteAsset(asset?.id ?? 0)).ok).toBe(true)
      expect(names(await read(id))).toEqual([])
      for (let time = 0; time < 2; time++) expect((await fixture.sink.deleteDraft(id)).ok).toBe(true)
      expect(await fixture.reader.byId(id)).toEqual({ ok: true, value: undefined })
    })

    it('publishes a draft under its tag, with all of its text, for everybody', async () => {
      const { id } = await draft()
      await fixture.sink.upload(id, file('a.txt', 'hello'))
      const published = await publish(id, { name: 'Two', body: 'New notes' })
      const shape = { id, tag: 'v1.0.0', name: 'Two', body: 'New notes', draft: false, prerelease: false }
      expect(published).toMatchObject({ ok: true, value: shape })
      const byTag = await fixture.stranger.byTag('v1.0.0')
      expect(byTag).toMatchObject({ ok: true, value: shape })
      const asset = byTag.ok ? byTag.value?.assets[0] : undefined
      if (asset === undefined) throw new Error('there is no asset')
      expect(await fixture.stranger.hash(asset)).toMatchObject({ ok: true, value: { size: 5 } })
      expect(await fixture.stranger.download(asset, 5)).toMatchObject({ ok: true })
      expect(await fixture.stranger.download(asset, 4)).toMatchObject({
        problem: { code: 'input/too-large' },
      })
      const latest = await fixture.reader.latest()
      expect(latest.ok && latest.value?.id).toBe(id)
    })

    it('makes what it publishes immutable where that is set, and adds nothing to it', async () => {
      fixture.set({ immutable: 'on' })
      const { id } = await draft()
      await fixture.sink.upload(id, file('a.txt', 'hello'))
      await publish(id)
      const release = await read(id)
      expect(release.immutable).toBe(true)
      expect(await fixture.sink.upload(id, file('b.txt', 'b'))).toMatchObject({
        kind: 'failed',
        again: false,
        problem: { code: 'service/github-refused' },
      })
      expect(await fixture.sink.deleteAsset(release.assets[0]?.id ?? 0)).toMatchObject({ ok: false })
      expect(names(await read(id))).toEqual(['a.txt'])
    })

    it('publishes no second release of a tag, and none of a tag that is used up', async () => {
      const [first, second] = [await draft(), await draft()]
      expect((await publish(first.id)).ok).toBe(true)
      expect(await publish(second.id)).toMatchObject({ problem: { code: 'policy/release-foreign' } })
      fixture.burn('v2.0.0')
      expect(await publish(second.id, { tag: 'v2.0.0' })).toMatchObject({
        problem: { code: 'policy/tag-used-up' },
      })
      expect(await read(second.id)).toMatchObject({ draft: true })
    })

    it('says that a release that is gone is gone', async () => {
      const { id } = await draft()
      await fixture.sink.deleteDraft(id)
      const refused = { problem: { code: 'service/github-refused' } }
      expect(await fixture.sink.upload(id, file('a.txt', 'a'))).toMatchObject({ kind: 'failed', ...refused })
      expect(await publish(id)).toMatchObject(refused)
    })

    it.each(['on', 'off', 'hidden'] as const)('says that immutable releases are %s', async (immutable) => {
      fixture.set({ immutable })
      expect(await fixture.settings.immutableReleases()).toEqual({ ok: true, value: immutable })
    })

    it.each(['public', 'private'] as const)('says that the repository is %s', async (visibility) => {
      fixture.set({ visibility })
      expect(await fixture.settings.visibility()).toEqual({ ok: true, value: visibility })
      const seen = await fixture.stranger.byTag('v1.0.0')
      expect(seen.ok ? 'seen' : seen.problem.code).toBe(
        visibility === 'public' ? 'seen' : 'permission/denied',
      )
    })

    it('tells an outage from everything else', async () => {
      const { id } = await draft()
      fixture.breakDown()
      const outage = { problem: { code: 'service/github-unavailable' } }
      expect(await fixture.sink.createDraft(text)).toMatchObject(outage)
      expect(await fixture.sink.upload(id, file('a.txt', 'a'))).toMatchObject({ ...outage, again: true })
      expect(await fixture.sink.deleteAsset(1)).toMatchObject(outage)
      expect(await publish(id)).toMatchObject(outage)
      expect(await fixture.settings.visibility()).toMatchObject(outage)
      expect(await fixture.settings.immutableReleases()).toMatchObject(outage)
    })
  })
}
