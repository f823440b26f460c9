import type { Hash } from './hash.ts'

/** Ecosystems whose manifests and lockfiles are read. */
export const ECOSYSTEMS = [
  'npm',
  'python',
  'cargo',
  'go',
  'maven',
  'gradle',
  'container',
  'github-actions',
  'rubygems',
  'composer',
  'nuget',
] as const
export type Ecosystem = (typeof ECOSYSTEMS)[number]

/** A package that a lockfile pins. */
export interface LockedPackage {
  /** Canonical package URL with a version, free of credentials. */
  readonly purl: string
  /** Digests of files that a consumer downloads, as the lockfile gives them; never of a tool's own repacking. */
  readonly hashes: readonly Hash[]
  /** Go's `h1:` digest of the list of a module's files: no digest of any file, so that it is no `Hash`. */
  readonly dirhash?: string
  /** purls of what it needs, as the lockfile says it; undefined where the lockfile does not say. */
  readonly dependsOn?: readonly string[]
  /** SPDX expression or name, where the lockfile carries one. */
  readonly license?: string
  /** Needed for development only, or excludable. */
  readonly scope?: 'optional' | 'excluded'
}

/** A project of the repository itself: the root or a workspace package. */
export interface LocalProject {
  readonly ecosystem: Ecosystem
  /** Folder relative to the root of the tree, with `/`; empty for the root. */
  readonly folder: string
  readonly name?: string
  readonly version?: string
  readonly license?: string
  /** purls of direct needs, of locked packages and of other local projects; undefined where no file says. */
  readonly dependsOn?: readonly string[]
  /** Canonical package URL, where name and ecosystem give one. */
  readonly purl?: string
}

/** What one lockfile says. */
export interface LockFacts {
  readonly ecosystem: Ecosystem
  /** Path of the lockfile relative to the root of the tree. */
  readonly file: string
  readonly packages: readonly LockedPackage[]
  readonly projects: readonly LocalProject[]
  /** `full`: the edges between packages are known. `none`: only which packages there are. */
  readonly graph: 'full' | 'direct' | 'none'
  /** Whether the packages listed are all that the ecosystem's resolution gave, at exact versions. */
  readonly exhaustive: boolean
}

/** Something of the tree that keeps the list from being complete: said to the user, and written into the document. */
export interface Gap {
  readonly kind:
    | 'manifest-without-lock'
    | 'lock-without-graph'
    | 'unpinned'
    | 'several-locks'
    | 'submodule'
    | 'link'
    | 'unreadable'
    | 'not-read'
    | 'inventory-failed'
  readonly ecosystem?: Ecosystem
  readonly file: string
  /** What is not known because of it, and what would settle it: one sentence each. */
  readonly meaning: string
  readonly fix: string
}
