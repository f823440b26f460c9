import type { ReleaseAsset } from '@tier3/model/release'

/** A file as it must stand on the release: bytes that we hashed. */
export interface ExpectedAsset {
  readonly name: string
  /** Bytes. */
  readonly size: number
  /** Lowercase hex. */
  readonly sha256: string
}

/** How an asset differs from the file of its name; `unread`: the server gives no sha256, so its bytes must be hashed. */
export type AssetState = 'equal' | 'starter' | 'size' | 'digest' | 'unread'

/** Digests that we counted ourselves, by asset id. They go before what the server says. */
export type CountedDigests = ReadonlyMap<number, { readonly sha256: string; readonly size: number }>

export function assetState(
  asset: ReleaseAsset,
  expected: ExpectedAsset,
  counted: CountedDigests = new Map(),
): AssetState {
  if (asset.state !== 'uploaded') return 'starter'
  if (asset.size !== expected.size) return 'size'
  const own = counted.get(asset.id)
  if (own !== undefined) {
    if (own.size !== expected.size) return 'size'
    if (own.sha256 !== expected.sha256) return 'digest'
  }
  if (asset.digest?.algorithm === 'sha256') return asset.digest.hex === expected.sha256 ? 'equal' : 'digest'
  return own === undefined ? 'unread' : 'equal'
}

/** What stands between a release and its files. Empty in all parts but `equal`, they are the same set. */
export interface AssetPlan {
  readonly equal: readonly ReleaseAsset[]
  readonly missing: readonly ExpectedAsset[]
  /** Leftovers of uploads that never came to their end; they hold no bytes. */
  readonly starters: readonly ReleaseAsset[]
  readonly differing: readonly { readonly asset: ReleaseAsset; readonly why: 'size' | 'digest' }[]
  readonly unread: readonly ReleaseAsset[]
  /** Assets that no file stands for, or that share a name with another one. */
  readonly unexpected: readonly ReleaseAsset[]
}

/** Compares a release with its files, as sets: by name, size and digest, in both directions. */
export function planAssets(
  expected: readonly ExpectedAsset[],
  assets: readonly ReleaseAsset[],
  counted: CountedDigests = new Map(),
): AssetPlan {
  const wanted = new Map(expected.map((file) => [file.name, file]))
  const plan = {
    equal: [] as ReleaseAsset[],
    starters: [] as ReleaseAsset[],
    differing: [] as AssetPlan['differing'][number][],
    unread: [] as ReleaseAsset[],
    unexpected: [] as ReleaseAsset[],
  }
  const taken = new Set<string>()
  for (const asset of assets) {
    const file = wanted.get(asset.name)
    if (asset.state === 'starter') plan.starters.push(asset)
    else if (file === undefined || taken.has(asset.name)) plan.unexpected.push(asset)
    else {
      taken.add(asset.name)
      const state = assetState(asset, file, counted)
      if (state === 'size' || state === 'digest') plan.differing.push({ asset, why: state })
      else if (state === 'unread') plan.unread.push(asset)
      else plan.equal.push(asset)
    }
  }
  return { ...plan, missing: expected.filter(({ name }) => !taken.has(name)) }
}
