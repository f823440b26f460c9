import type { Problem } from './problem.ts'
import type { Result } from './result.ts'

/** Bytes to put at the end of a draft, or over bytes that stand in it at an offset. */
export interface ArchivePiece {
  readonly bytes: Uint8Array
  readonly at?: number
}

/** What `write` of a draft throws when the system refuses, e.g. a full disk. */
export class DraftWriteError extends Error {}

/**
 * A file on its way, which nobody finds under its name yet. It is either published or discarded. Memory does not grow with
 * its size: what `write` took is with the system when it returns.
 */
export interface ArchiveDraft {
  /** Throws `DraftWriteError`. */
  write(pieces: readonly ArchivePiece[]): Promise<void>
  /** Bytes as they are on the disk; to the end when no length is given. A chunk is valid only until the next is asked for. */
  read(from: number, length?: number): AsyncIterable<Uint8Array>
  size(): number
  /**
   * Gives the file its name in one step. A file that is there already stays: with the same bytes it counts as published
   * (`same`), with others it is `input/conflict`.
   */
  publish(): Promise<Result<'new' | 'same', Problem>>
  /** Leaves nothing behind; after `publish` it does nothing. */
  discard(): Promise<void>
}

/** Port: archives on disk. Fails on a path outside of the folders that may be written, or one that is no file. */
export interface ArchiveStore {
  create(path: string): Promise<Result<ArchiveDraft, Problem>>
}
