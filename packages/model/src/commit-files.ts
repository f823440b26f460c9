import type { CommitSha } from './commit-sha.ts'
import type { Problem } from './problem.ts'
import type { Result } from './result.ts'

/** One entry of a commit's tree. */
export interface CommitEntry {
  /** Relative to the root of the repository, with `/`. */
  readonly path: string
  readonly kind: 'file' | 'folder' | 'link' | 'submodule'
  /** Bytes of a file; 0 for everything else. */
  readonly size: number
}

export interface CommitListing {
  /** In the order of git. */
  readonly entries: readonly CommitEntry[]
  /** False when the tree is too large to be listed at once. */
  readonly complete: boolean
}

/**
 * Port: the files of one repository at a commit, as git holds them; links are not followed. Undefined means that the commit
 * has no such path; a commit or repository that cannot be seen is a problem.
 */
export interface CommitFiles {
  /** The entries of one folder, `''` for the root. */
  list(commit: CommitSha, folder: string): Promise<Result<readonly CommitEntry[] | undefined, Problem>>
  /** All entries of the commit. */
  all(commit: CommitSha): Promise<Result<CommitListing, Problem>>
  /**
   * The bytes of a regular file, checked against its object id. `input/not-a-file` for a folder, link or submodule,
   * `input/too-large` above `limit` bytes.
   */
  read(commit: CommitSha, path: string, limit: number): Promise<Result<Uint8Array | undefined, Problem>>
}
