import type { ComponentType, Property, SbomDocument, WrittenVersion } from '../document.ts'
import type { HashAlgorithm } from '../hash.ts'
import type { Ecosystem, Gap, LocalProject, LockFacts } from '../lock-facts.ts'
import type { MergedBoms } from '../merge/merge.ts'
import type { Hit } from '../scrub/document.ts'
import type { FileKind } from '../source/file-kind.ts'

/** A file of the release, as its bytes are: digests in lowercase hexadecimal digits. */
export interface ReleasedFile {
  readonly name: string
  /** Bytes. */
  readonly size: number
  readonly sha256: string
  readonly sha512: string
  /** What its first bytes tell of it. */
  readonly kind?: FileKind
}

/** Who makes and supplies what the document describes: what the user says of himself, nothing else. */
export interface Producer {
  readonly name: string
  readonly url?: string
  readonly email?: string
}

/** What the document is about. */
export interface RootFacts {
  readonly name: string
  readonly version?: string
  /** Package URL; without it that of the repository, `pkg:github/<owner>/<repo>@<version>`. */
  readonly purl?: string
  /** `<owner>/<repo>`. */
  readonly repository?: string
  /** Web address of the repository, where it is not on github.com. */
  readonly repositoryUrl?: string
  readonly type?: ComponentType
  /** SPDX identifiers, expressions or names. */
  readonly licenses?: readonly string[]
  readonly description?: string
  readonly producer?: Producer
}

export interface UsedTool {
  readonly name: string
  readonly version: string
}

export interface FinalizeInput {
  /** Taken by another program from the same files: untrusted, and known to be wrong in places. */
  readonly inventory?: SbomDocument
  /** Ecosystems whose files that program could not read, beside those that the inventory itself names. */
  readonly inventoryFailed?: readonly Ecosystem[]
  readonly facts: readonly LockFacts[]
  /** The projects of the tree, each once; those that the lockfiles name, where it is missing. */
  readonly projects?: readonly LocalProject[]
  readonly gaps: readonly Gap[]
  /** Documents of the build, each for itself. */
  readonly builds: readonly SbomDocument[]
  /** Documents of the build that were merged: their roots become parts of the root. */
  readonly merged?: MergedBoms
  readonly files: readonly ReleasedFile[]
  /** Address that the released files lie below; without it their references are relative. */
  readonly downloadBase?: string
  readonly root: RootFacts
  readonly commit?: string
  /** Seconds since 1970. */
  readonly timestamp: number
  readonly tools: readonly UsedTool[]
  readonly specVersion?: WrittenVersion
  /** Absolute folders that the inventory was taken in: paths below them become relative. */
  readonly folders?: readonly string[]
  /** Properties of the document: settings that it follows from, with names that begin with `tier3:`. */
  readonly notes?: readonly Property[]
  /** SHA-256 in lowercase hexadecimal digits. */
  readonly sha256: (bytes: Uint8Array) => string
}

export type DropReason =
  | 'generated-root'
  | 'no-package-url'
  | 'invalid-package-url'
  | 'not-a-package'
  | 'not-locked'
  | 'dangling-edge'
  | 'hash-not-whole'

/** Something of a source that the document does not say. */
export interface Drop {
  readonly what: string
  readonly reason: DropReason
  /** Whether the document is as complete without it. */
  readonly noise: boolean
}

/** Sources that give files of one package different digests: the document has neither. */
export interface Conflict {
  readonly ref: string
  readonly algorithm: HashAlgorithm
  readonly contents: readonly string[]
}

export interface Finalized {
  readonly document: SbomDocument
  /**
   * No gap, nothing adopted, nothing dropped but noise, the needs of every component known, and every ecosystem that the
   * inventory lacks known from elsewhere.
   */
  readonly complete: boolean
  /** Ecosystems that the inventory lacks because its program failed on them; the document names them. */
  readonly inventoryFailed: readonly Ecosystem[]
  readonly hits: readonly Hit[]
  /** References of packages that a lockfile names and the inventory does not. */
  readonly added: readonly string[]
  readonly dropped: readonly Drop[]
  /** References that nothing was seen to need: they hang on the root. */
  readonly adopted: readonly string[]
  readonly conflicts: readonly Conflict[]
}
