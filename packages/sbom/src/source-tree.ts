import type { Problem } from '@tier3/model/problem'
import type { Result } from '@tier3/model/result'

/** One entry of a source tree. Links are never followed: their target may lie anywhere. */
export interface SourceEntry {
  /** Relative to the root of the tree, with `/`. */
  readonly path: string
  readonly kind: 'file' | 'link' | 'submodule'
  /** Bytes; 0 for what is not a file. */
  readonly size: number
}

export interface SourceFile {
  readonly path: string
  readonly content: Uint8Array
}

/** Where a tree comes from. */
export interface SourceOrigin {
  /** 40 or 64 lowercase hexadecimal digits; undefined for a folder that is no commit. */
  readonly commit?: string
  /** Seconds since 1970 of the committer's clock. */
  readonly committedAt?: number
  /** Folder of the repository that is the root of the tree, with `/`; absent for the root itself, and where nobody knows. */
  readonly folder?: string
}

/** Port: the files of one commit, or of a folder. Reads no file above the limit, and follows no link. */
export interface SourceTree {
  origin(): Promise<Result<SourceOrigin, Problem>>
  /** All entries in code-unit order of their paths. */
  list(): Promise<Result<readonly SourceEntry[], Problem>>
  /** The files in the order asked for; one that is missing, no file, or above `limit` bytes is a problem. */
  read(paths: readonly string[], limit: number): Promise<Result<readonly SourceFile[], Problem>>
}

/**
 * Property of an inventory's metadata, once for each ecosystem (as named in `lock-facts`) whose files the tool could not
 * read: the inventory lists nothing of that ecosystem.
 */
export const INVENTORY_FAILED = 'tier3:inventory:failed'

/**
 * Port: takes the inventory of files, and of nothing else. The answer is the JSON text of a CycloneDX document, untrusted.
 * `environment/inventory-failed` says that the tool failed on these files, which other readers may know; every other code
 * says that it cannot be used here.
 */
export interface InventorySource {
  take(files: readonly SourceFile[]): Promise<Result<string, Problem>>
  /** Name and version of the tool, for the document. */
  readonly tool: { readonly name: string; readonly version: string }
}
