import type { PackedEntry } from '@tier3/release/archive/read-back'
import type { ScanResult } from '@tier3/release/archive/text-scan'
import type { TreeEntry } from './tree.ts'

/** What was found in one file by reading it. */
export interface ScannedFile {
  /** Relative to the base. */
  readonly name: string
  readonly path: string
  readonly scan: ScanResult
}

/** A file whose name says that it must not ship. */
export interface ForbiddenFile {
  readonly name: string
  readonly reason: string
}

interface Common {
  readonly time: number
  readonly notices: readonly string[]
}

/** Nothing was written: names or texts stand against it. */
export interface RefusedEvidence extends Common {
  readonly kind: 'refused'
  readonly entries: readonly TreeEntry[]
  readonly forbidden: readonly ForbiddenFile[]
  readonly scanned: readonly ScannedFile[]
}

export interface PackedEvidence extends Common {
  readonly kind: 'packed'
  readonly entries: readonly PackedEntry[]
  readonly scanned: readonly ScannedFile[]
  readonly sha256: string
  readonly size: number
  readonly written: 'new' | 'same'
}

export type PackEvidence = RefusedEvidence | PackedEvidence
