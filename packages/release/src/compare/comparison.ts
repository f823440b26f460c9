import type { Cause } from './causes/cause.ts'
import type { Leak } from './leaks/leak.ts'
import type { PassId } from './passes.ts'

/** One file to compare. The name helps to recognise its format and is shown; it takes no part in the verdict. */
export interface ComparedArtifact {
  readonly name: string
  readonly bytes: Uint8Array
}

/** What the two builds had around them: what of it is found in the bytes explains the difference. */
export interface ComparisonContext {
  /** The two build folders, absolute. */
  readonly paths: readonly string[]
  readonly homes: readonly string[]
  readonly users: readonly string[]
  readonly hosts: readonly string[]
  /** Unix seconds of the first start and of the last end of the builds. */
  readonly buildTimes?: readonly [from: number, to: number]
}

/** `equivalent`: the same bytes after the named passes, which is never counted as identical. */
export type ComparisonVerdict = 'identical' | 'equivalent' | 'different'

/** One deviation. All texts are safe to show on one line. */
export interface Difference {
  /** Where: `app.tar.gz > app.tar > bin/app > section .comment`. */
  readonly path: string
  /** What: `tar.mtime`, `zip.order`, `elf.build-id`, `text`, `bytes`, ... */
  readonly kind: string
  readonly left?: string
  readonly right?: string
  /** Offsets in bytes within the part that the path names. */
  readonly leftAt?: number
  readonly rightAt?: number
  /** The pass that takes this deviation away. */
  readonly pass?: PassId
  /** Traces of the build environment that stand on one side only. */
  readonly leaks: readonly Leak[]
  /** A small unified diff, for text. */
  readonly lines: readonly string[]
}

/** What differs in one part of an artifact, and the parts of it that differ. */
export interface DifferenceNode {
  readonly name: string
  readonly format: string
  readonly differences: readonly Difference[]
  readonly parts: readonly DifferenceNode[]
}

/** Something that could not be read, so that nothing can be said about what is in it. */
export interface Unread {
  readonly path: string
  readonly reason: string
}

export interface ComparedSide {
  readonly name: string
  readonly size: number
}

/** Whether two artifacts are the same, and if not, what differs and why. */
export interface Comparison {
  readonly verdict: ComparisonVerdict
  readonly left: ComparedSide
  readonly right: ComparedSide
  readonly tree: DifferenceNode
  /** Most probable first; empty only for identical bytes. */
  readonly causes: readonly Cause[]
  /** Passes that make both equal; empty unless `equivalent`. */
  readonly passes: readonly { readonly id: PassId; readonly says: string }[]
  readonly unread: readonly Unread[]
  /** Differences that were found and left out because of limits. */
  readonly omitted: number
}

/** Every difference of the tree, in the order of the bytes. */
export const allDifferences = (node: DifferenceNode): readonly Difference[] => [
  ...node.differences,
  ...node.parts.flatMap(allDifferences),
]
