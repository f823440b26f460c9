/** Bounds of one comparison; sizes in bytes. Whatever is beyond them is reported as unread. */
export interface ComparisonLimits {
  /** Containers within containers: `.tar.gz` is two. */
  readonly depth: number
  /** Entries, sections and members of all containers together. */
  readonly entries: number
  /** Output of all decompression together, and of one stream. */
  readonly inflatedTotal: number
  readonly inflatedPart: number
  /** Output by input of one stream, from `ratioFrom` bytes of output on. */
  readonly ratio: number
  readonly ratioFrom: number
  /** Differences that are kept. */
  readonly differences: number
  /** Bytes of a differing region that are searched for traces, per side. */
  readonly scanned: number
}

const MIB = 1024 * 1024

export const DEFAULT_COMPARISON_LIMITS: ComparisonLimits = {
  depth: 4,
  entries: 50_000,
  inflatedTotal: 1024 * MIB,
  inflatedPart: 512 * MIB,
  ratio: 300,
  ratioFrom: 16 * MIB,
  differences: 500,
  scanned: MIB,
}
