import { createHash } from 'node:crypto'
import { problem, type Problem } from '@tier3/model/problem'
import type { Release, ReleaseAsset, ReleaseSource, ReleaseSummary } from '@tier3/model/release'
import { failed, ok, type Result } from '@tier3/model/result'

export interface MemoryReleaseOptions {
  readonly draft?: boolean
  readonly prerelease?: boolean
  readonly immutable?: boolean
  readonly body?: string
  /** Contents by name. */
  readonly assets?: Readonly<Record<string, string | Uint8Array>>
}

/** The releases of a repository in memory. */
export interface MemoryReleases {
  readonly source: ReleaseSource
  /** Adds a release, published a second after the one before. */
  add(tag: string, options?: MemoryReleaseOptions): Release
  /** Changes the stored bytes of an asset and nothing that describes them, as an attacker of the storage would. */
  changeBytes(name: string, bytes: string): void
  /** From now on every question is answered with this problem; undefined heals it. */
  failWith(fault: Problem | undefined): void
}

function summaryOf(release: Release): ReleaseSummary {
  const { assets: _, ...summary } = release
  return summary
}

export function createMemoryReleases(): MemoryReleases {
  const releases: Release[] = []
  const contents = new Map<number, Buffer>()
  let lastId = 0
  let fault: Problem | undefined
  const published = () => releases.filter(({ draft }) => !draft).toReversed()
  const answer = <T>(value: () => T): Promise<Result<T, Problem>> =>
    Promise.resolve(fault === undefined ? ok(value()) : failed(fault))

  function addAsset(name: string, content: string | Uint8Array): ReleaseAsset {
    const bytes = Buffer.from(content)
    const id = (lastId += 1)
    contents.set(id, bytes)
    const hex = createHash('sha256').update(bytes).digest('hex')
    return {
      id,
      name,
      size: bytes.length,
      state: 'uploaded',
      digest: { algorithm: 'sha256', hex },
      contentType: 'application/octet-stream',
    }
  }

  return {
    add(tag, options = {}) {
      const draft = options.draft ?? false
      const release: Release = {
        id: (lastId += 1),
        tag,
        name: undefined,
        draft,
        prerelease: options.prerelease ?? false,
        immutable: options.immutable ?? false,
        publishedAt: draft ? undefined : new Date(Date.UTC(2026, 0, 1, 0, 0, lastId)).toISOString(),
        body: options.body,
        assets: Object.entries(options.assets ?? {}).map(([name, content]) => addAsset(name, content)),
      }
      releases.push(release)
      return release
    },
    changeBytes(name, bytes) {
      for (const asset of releases.flatMap(({ assets }) => assets))
        if (asset.name === name) contents.set(asset.id, Buffer.from(bytes))
    },
    failWith(next) {
      fault = next
    },
    source: {
      byTag: (tag) => answer(() => published().find((release) => release.tag === tag)),
      latest: () => answer(() => published().find(({ prerelease }) => !prerelease)),
      list: (limit) =>
        answer(() => ({
          releases: releases.toReversed().slice(0, limit).map(summaryOf),
          complete: releases.length <= limit,
        })),
      async download(asset, limit) {
        if (fault !== undefined) return failed(fault)
        const attempted = `download ${asset.name}`
        if (asset.size > limit) {
          const [current, desired] = [`it has ${asset.size} bytes`, `at most ${limit} bytes are read`]
          return failed(problem('input/too-large', { attempted, current, desired }))
        }
        const bytes = contents.get(asset.id)
        if (bytes === undefined || asset.state !== 'uploaded') {
          const [current, desired] = ['it is not there', 'it must be there']
          return failed(problem('integrity/file-missing', { attempted, current, desired }))
        }
        const hex = createHash('sha256').update(bytes).digest('hex')
        if (bytes.length !== asset.size || (asset.digest !== undefined && asset.digest.hex !== hex)) {
          const [current, desired] = ['the bytes are others', 'they must be those of the digest']
          return failed(problem('integrity/digest-mismatch', { attempted, current, desired }))
        }
        return ok(new Uint8Array(bytes))
      },
    },
  }
}
