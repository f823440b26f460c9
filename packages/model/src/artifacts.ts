import type { DigestAlgorithm, DigestSet } from './digest.ts'
import type { NonEmpty } from './non-empty.ts'
import type { Problem } from './problem.ts'
import type { Result } from './result.ts'

/** A file that was found: where it is, and its name relative to the base (with `/`). */
export interface Artifact {
  readonly name: string
  /** Absolute path, links resolved. */
  readonly path: string
  readonly size: number
  /** A pattern without wildcards named it, so that it must never be passed over as the companion of another file. */
  readonly named?: boolean
}

export interface HashedArtifact extends Artifact {
  readonly digest: DigestSet
}

/** Told after each artifact, for progress on long work. */
export type Progress = (done: number, total: number, label: string) => void

/**
 * Port: artifacts on disk. `find` returns artifacts in name order, and fails on an unmatched pattern, an empty set,
 * a name twice, a path or link that leaves the base, or something else than a regular file (a link to a folder too); and
 * on a pattern that is the name of a file which it does not mean. Temporary files of killed runs are never found.
 */
export interface ArtifactSource {
  find(request: {
    readonly patterns: readonly string[]
    readonly base: string
  }): Promise<Result<NonEmpty<Artifact>, readonly Problem[]>>
  /**
   * The one artifact of this exact name below the base, or undefined when there is no such file. The name is no
   * pattern: `*` and `[` stand for themselves. A name or link that leaves the base is a problem.
   */
  locate(name: string, base: string): Promise<Result<Artifact | undefined, Problem>>
  /** Hashes with memory independent of size; a file that changes while it is read is a problem. sha256 is always made. */
  hash(
    artifacts: NonEmpty<Artifact>,
    algorithms: readonly DigestAlgorithm[],
    progress?: Progress,
  ): Promise<Result<NonEmpty<HashedArtifact>, readonly Problem[]>>
  /**
   * The bytes in order; throws `FileChangedError` when the file is not the one that was found. A chunk is valid only until the
   * next one is asked for: memory stays small because buffers are used again, so copy what must be kept.
   */
  open(artifact: Artifact): AsyncIterable<Uint8Array>
}

/** What `open` throws when the file was swapped, grew or shrank since it was found. */
export class FileChangedError extends Error {}

/** Port: whole small files. Paths are relative to the workspace or absolute. */
export interface FileSource {
  /** Fails with `input/too-large` above `limit` bytes, without reading further. */
  read(path: string, limit: number): Promise<Result<Uint8Array, Problem>>
  /** Files that match the patterns, in path order; no match is an empty list. */
  glob(patterns: readonly string[]): Promise<Result<readonly string[], Problem>>
  /** Names of the regular files directly in a folder, in code-unit order; a missing folder has none. */
  list(folder: string): Promise<Result<readonly string[], Problem>>
}

export interface FileToWrite {
  readonly path: string
  readonly content: string | Uint8Array
}

/** Port: writes all files or none; a file appears whole under its name or not at all. Missing folders are made. */
export interface FileSink {
  writeAll(files: NonEmpty<FileToWrite>): Promise<Result<void, readonly Problem[]>>
}

/** Port: the current time; pure code gets it as a value. */
export interface Clock {
  now(): Date
}
