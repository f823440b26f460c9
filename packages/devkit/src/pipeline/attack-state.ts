import { createHash } from 'node:crypto'
import type { Asset, Release, Repository } from '../github/state.ts'

const cloned = (release: Release): Release => ({
  ...release,
  assets: release.assets.map((asset): Asset => ({ ...asset })),
})

const refill = <K, V>(map: Map<K, V>, entries: Iterable<readonly [K, V]>): void => {
  const kept = [...entries]
  map.clear()
  for (const [key, value] of kept) map.set(key, value)
}

/** Remembers refs, releases, attestations and settings of a repository, and gives what puts them back. */
export function rememberState(state: Repository): () => void {
  const { latestRelease, immutableReleases, visibility } = state
  const releases = [...state.releases.values()].map(cloned)
  const [refs, burned, attestations] = [[...state.refs], [...state.burnedTags], [...state.attestations]]
  return () => {
    refill(
      state.releases,
      releases.map((release) => [release.id, cloned(release)] as const),
    )
    refill(state.refs, refs)
    state.burnedTags.clear()
    for (const tag of burned) state.burnedTags.add(tag)
    state.attestations.splice(0, Infinity, ...attestations)
    Object.assign(state, { latestRelease, immutableReleases, visibility })
  }
}

/** What strangers get of a repository: its published releases, byte for byte. */
export const publishedOf = (state: Repository) =>
  [...state.releases.values()]
    .filter(({ draft }) => !draft)
    .map(({ id, tagName, body, immutable, assets }) => ({
      id,
      tagName,
      body,
      immutable,
      assets: assets
        .map(({ name, bytes }) => `${name} ${createHash('sha256').update(bytes).digest('hex')}`)
        .toSorted(),
    }))
