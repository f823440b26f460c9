import type { Problem } from './problem.ts'
import type { Result } from './result.ts'

/** One tracked entry of a commit. */
export interface TrackedEntry {
  /** Relative to the root, with `/`. */
  readonly path: string
  readonly kind: 'file' | 'link' | 'submodule'
  /** Bytes; 0 for what is not a file. */
  readonly size: number
}

/** Port: the tracked files of one commit, read from the objects of git. A source tree of `sbom` is one of these. */
export interface SourceReader {
  origin(): Promise<
    Result<{ readonly commit?: string; readonly committedAt?: number; readonly folder?: string }, Problem>
  >
  /** In code-unit order of the paths. */
  list(): Promise<Result<readonly TrackedEntry[], Problem>>
  /** One that is missing, no file, or above `limit` bytes is a problem. */
  read(
    paths: readonly string[],
    limit: number,
  ): Promise<Result<readonly { readonly path: string; readonly content: Uint8Array }[], Problem>>
}
