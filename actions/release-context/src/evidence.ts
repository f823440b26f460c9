import type { Branch, CommitFacts, PeeledTag } from '@tier3/model/git-history'
import type { Problem } from '@tier3/model/problem'
import type { Release } from '@tier3/model/release'
import type { Result } from '@tier3/model/result'
import type { Manifest } from '@tier3/release/version/manifest'
import type { NoVersionTag, VersionTag } from '@tier3/release/version/release-tag'

/** What was asked: an answer, or why there is none. */
export type Asked<T> = Result<T, Problem>

/** A manifest that could not be read: `gap` when that is no fault of the file. */
export interface Unread {
  readonly reason: string
  readonly gap?: Problem
}

export interface ManifestReading {
  readonly path: string
  readonly manifest: Result<Manifest, Unread>
}

/** The manifests that count, or why it is not known which. */
export interface ManifestEvidence {
  readonly readings: readonly ManifestReading[]
  readonly trouble?: Unread & { readonly fix?: string }
}

export interface BranchEvidence {
  /** Branches that were asked, in order, up to the first that holds the commit. */
  readonly asked: readonly { readonly branch: Branch; readonly holds: Asked<boolean> }[]
  /** What could not be found out about which branches there are. */
  readonly gaps: readonly Problem[]
  /** Named branches that are not there. */
  readonly missing: readonly string[]
}

/** What was read of the commit, where the tag leads to one. */
export interface CommitEvidence {
  readonly facts: Asked<CommitFacts | undefined>
  readonly branches: BranchEvidence
  /** Undefined when there is no version to compare with, or nothing is to be compared. */
  readonly manifests: ManifestEvidence | undefined
}

export interface PreviousTag {
  /** Undefined when there is none before. */
  readonly tag: string | undefined
  /** False when older releases were not looked at. */
  readonly complete: boolean
}

export interface Evidence {
  readonly version: Result<VersionTag, NoVersionTag>
  readonly tag: Asked<PeeledTag | undefined>
  readonly commit: CommitEvidence | undefined
  /** Whether a branch has the name of the tag. */
  readonly namesake: Asked<boolean>
  readonly release: Asked<Release | undefined>
  readonly previous: Asked<PreviousTag>
}
