import type { NonEmpty } from './non-empty.ts'
import type { Problem } from './problem.ts'
import type { Result } from './result.ts'

/** What becomes of a symbolic link that a pattern finds: an error, an entry of its own, or the file behind it. */
export type LinkTreatment = 'refuse' | 'store' | 'follow'

/** A file or link that was found to be put into an archive. */
export interface FoundEntry {
  /** Relative to the base, with `/`. Not yet known to be a name that every system can hold. */
  readonly name: string
  /** Absolute path; of a file with links resolved. */
  readonly path: string
  readonly kind: 'file' | 'link'
  /** Bytes of the file; 0 for a link. */
  readonly size: number
  /** Whether somebody may execute the file; undefined on systems that keep no such bit. */
  readonly executable?: boolean
  /** What the link says, with `/`. */
  readonly target?: string
}

/**
 * Port: what goes into an archive. `find` gives entries in no promised order, each path once. It fails on an unmatched
 * pattern, on a file outside of the base, on devices, sockets and pipes, and when a pattern covers `output`, whether or not
 * that file is there: a second run would pack the result of the first.
 */
export interface EntrySource {
  find(request: {
    readonly patterns: readonly string[]
    readonly base: string
    readonly links: LinkTreatment
    readonly output: string
  }): Promise<Result<NonEmpty<FoundEntry>, readonly Problem[]>>
  /**
   * The bytes of a file in order; throws `FileChangedError` when it is not the file that was found or changes meanwhile. A
   * chunk is valid only until the next one is asked for.
   */
  open(entry: FoundEntry): AsyncIterable<Uint8Array>
}
