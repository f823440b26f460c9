import type { Digest } from './digest.ts'
import type { Problem } from './problem.ts'
import type { Result } from './result.ts'

/** A release as a list shows it. Its assets are left out: lists may cut them. */
export interface ReleaseSummary {
  readonly id: number
  readonly tag: string
  readonly name: string | undefined
  /** Not published yet; only callers with push permission see it. */
  readonly draft: boolean
  /** What its maker says, whatever the version in the tag looks like. */
  readonly prerelease: boolean
  /** Nobody can change its assets or move its tag any more. */
  readonly immutable: boolean
  /** ISO 8601 in UTC; absent on a draft. */
  readonly publishedAt: string | undefined
  /** The notes, in Markdown. */
  readonly body: string | undefined
}

/** A release with all of its assets. */
export interface Release extends ReleaseSummary {
  readonly assets: readonly ReleaseAsset[]
}

export interface ReleaseAsset {
  readonly id: number
  readonly name: string
  /** Bytes. */
  readonly size: number
  /** `starter` is an upload that never came to its end: it has no bytes and blocks its name. */
  readonly state: 'uploaded' | 'starter'
  /** What the server computed on upload; absent on assets from before June 2025. */
  readonly digest: Digest | undefined
  readonly contentType: string
  /** Where people download it, as the server says; hostile until it is checked. Only readers that need it tell it. */
  readonly webUrl?: string
}

/** The newest releases first; `complete` says that there are no more. */
export interface ReleaseList {
  readonly releases: readonly ReleaseSummary[]
  readonly complete: boolean
}

/**
 * Port: the releases of one repository. Undefined means that the repository has no such release; a repository that the
 * caller may not see is a problem, so that hidden never looks like absent.
 */
export interface ReleaseSource {
  /** The published release of a tag. */
  byTag(tag: string): Promise<Result<Release | undefined, Problem>>
  /** The published release that the repository calls its latest; never a prerelease. */
  latest(): Promise<Result<Release | undefined, Problem>>
  /** At most `limit` releases, drafts included where the caller may see them. */
  list(limit: number): Promise<Result<ReleaseList, Problem>>
  /** The bytes of an asset: at most `limit`, of the size and with the digest that the asset names. */
  download(asset: ReleaseAsset, limit: number): Promise<Result<Uint8Array, Problem>>
}

export const findAsset = (release: Release, name: string): ReleaseAsset | undefined =>
  release.assets.find((asset) => asset.name === name)
