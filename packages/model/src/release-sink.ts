import type { Problem } from './problem.ts'
import type { Release, ReleaseAsset, ReleaseSource } from './release.ts'
import type { Result } from './result.ts'

/** What people read of a release, and the tag that it is a release of; the tag is there. */
export interface ReleaseText {
  readonly tag: string
  readonly name: string
  /** The notes in Markdown: at most {@link MOST_NOTES} characters. */
  readonly body: string
  readonly prerelease: boolean
}

/** Characters that GitHub accepts in the notes of a release. */
export const MOST_NOTES = 125_000

/** Which release the repository calls its latest; `legacy` lets GitHub decide by date and version. */
export type MakeLatest = 'true' | 'false' | 'legacy'

/** A file to upload under a name that GitHub keeps as it is. */
export interface AssetUpload {
  readonly name: string
  /** Bytes; never 0, which GitHub refuses. */
  readonly size: number
  readonly contentType: string
  /** The bytes from the start, as often as it is called; a chunk is valid only until the next one is asked for. */
  open(): AsyncIterable<Uint8Array>
}

/**
 * How one attempt to upload ended. `taken`: the name is in use, by a whole asset or by a leftover. `failed`: it may or may not
 * be there; `again` says whether another attempt can help, after a look at what is there now.
 */
export type UploadOutcome =
  | { readonly kind: 'uploaded'; readonly asset: ReleaseAsset }
  | { readonly kind: 'taken' }
  | { readonly kind: 'failed'; readonly problem: Problem; readonly again: boolean }

/** Port: what may be done to the drafts of one repository. A published release is only ever made, never changed. */
export interface ReleaseSink {
  /** Makes a draft. It is asked for once only, since asking twice could make two. */
  createDraft(text: ReleaseText): Promise<Result<Release, Problem>>
  /** One attempt, streamed, with a time limit that grows with the size. */
  upload(releaseId: number, file: AssetUpload): Promise<UploadOutcome>
  /** Deletes an asset. One that is gone already is as good as deleted. */
  deleteAsset(assetId: number): Promise<Result<void, Problem>>
  /** Deletes a draft; one that is gone already is as good as deleted. The caller has seen that it is a draft of its own. */
  deleteDraft(releaseId: number): Promise<Result<void, Problem>>
  /** Makes a draft public, with all of its text said again. It is asked for once; what an outage hides is read back. */
  publish(
    releaseId: number,
    text: ReleaseText & { readonly makeLatest: MakeLatest },
  ): Promise<Result<Release, Problem>>
}

/** What was counted over the bytes that were received. */
export interface AssetDigest {
  /** Lowercase hex. */
  readonly sha256: string
  /** Bytes. */
  readonly size: number
}

/** Takes the bytes of an asset as they come; a chunk is valid only until the next one. It keeps its own failures. */
export interface AssetTaker {
  /** An attempt begins with the first byte: what an earlier one gave is void. */
  restart(): Promise<void>
  write(chunk: Uint8Array): Promise<void>
}

/** Port: releases by id, and assets of any size. */
export interface ReleaseReader extends ReleaseSource {
  /** The release of an id, drafts included where the caller may see them. */
  byId(id: number): Promise<Result<Release | undefined, Problem>>
  /**
   * Reads an asset to its end, keeping nothing but what the taker keeps: its digest and size as they are, whatever the server
   * says of them.
   */
  hash(asset: ReleaseAsset, taker?: AssetTaker): Promise<Result<AssetDigest, Problem>>
}

/** Port: what the owner of a repository has set. */
export interface RepositorySettings {
  /** Who can read it without a token: anybody, or nobody. */
  visibility(): Promise<Result<'public' | 'private', Problem>>
  /** Whether releases of it become immutable; `hidden` when this token may not see the setting. */
  immutableReleases(): Promise<Result<'on' | 'off' | 'hidden', Problem>>
}
