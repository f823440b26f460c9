import type { Scope } from '../document.ts'
import type { HashAlgorithm } from '../hash.ts'
import type { Direction } from './version-order.ts'

/** A package whatever its version: what both documents must agree on to speak of the same thing. */
export interface NamedPackage {
  /** Unique within a comparison. */
  readonly key: string
  /** Type of the package URL, or the kind of component where it has none. */
  readonly ecosystem: string
  /** For people; hostile text. */
  readonly name: string
}

/** Whether the subject of the document needs it itself. `unknown` where the graph does not say. */
export type Relation = 'direct' | 'transitive' | 'unknown'

/** Before and after; a change always has both. */
export interface Change<T> {
  readonly before: T
  readonly after: T
}

/** A package that only one of the documents lists. A component without a version has the version ''. */
export interface ListedPackage extends NamedPackage {
  readonly versions: readonly string[]
  readonly relation: Relation
  readonly scope: Scope
  readonly licenses: readonly string[]
}

export interface BumpedPackage extends NamedPackage {
  /** Versions that only the former document has; empty where one came beside those that were there. */
  readonly from: readonly string[]
  readonly to: readonly string[]
  readonly kept: readonly string[]
  /** `another` and `fewer` where versions only came or only went. */
  readonly direction: Direction | 'another' | 'fewer'
  readonly relation: Change<Relation>
}

export interface RelicensedPackage extends NamedPackage {
  readonly licenses: Change<readonly string[]>
}

/** One version of a package whose hashes of one algorithm have nothing in common: other bytes under the same name. */
export interface RehashedPackage extends NamedPackage {
  readonly version: string
  readonly hashes: readonly ({ readonly algorithm: HashAlgorithm } & Change<readonly string[]>)[]
}

export interface RescopedPackage extends NamedPackage {
  readonly scope: Change<Scope>
}

export interface RelatedPackage extends NamedPackage {
  readonly relation: Change<Relation>
}

/** What is worth knowing of a version that both have, and no reason for alarm. */
export const DIFF_NOTES = [
  'moved',
  'hashes-changed-in-part',
  'hashes-lost',
  'hashes-fewer',
  'hashes-other-algorithm',
  'hashes-known',
  'hashes-more',
  'license-lost',
  'license-known',
] as const
export type DiffNoteKind = (typeof DIFF_NOTES)[number]

export interface DiffNote extends NamedPackage {
  readonly version: string
  readonly kind: DiffNoteKind
}

/** Released files, by name: they are the subject, not what it needs, and other in each release. */
export interface FileChanges {
  readonly added: readonly string[]
  readonly removed: readonly string[]
  readonly changed: readonly string[]
  readonly same: number
}

/** What one document is about and by which tools it was made. */
export interface DocumentSketch {
  readonly name?: string
  readonly version?: string
  readonly tools: readonly string[]
  /** Packages, each counted once whatever its versions. */
  readonly packages: number
}

/** What changed between two documents; every list in code-unit order of the packages' keys. */
export interface SbomDiff {
  readonly documents: Change<DocumentSketch>
  readonly added: readonly ListedPackage[]
  readonly removed: readonly ListedPackage[]
  readonly bumped: readonly BumpedPackage[]
  readonly relicensed: readonly RelicensedPackage[]
  readonly rehashed: readonly RehashedPackage[]
  readonly rescoped: readonly RescopedPackage[]
  readonly related: readonly RelatedPackage[]
  readonly notes: readonly DiffNote[]
  readonly files: FileChanges
}

/** Whether nothing that a reader could care about changed. */
export const isEmptyDiff = (diff: SbomDiff): boolean =>
  [
    diff.added,
    diff.removed,
    diff.bumped,
    diff.relicensed,
    diff.rehashed,
    diff.rescoped,
    diff.related,
    diff.notes,
    diff.files.added,
    diff.files.removed,
    diff.files.changed,
  ].every((list) => list.length === 0)
