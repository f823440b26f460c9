import type { Problem } from '@tier3/model/problem'

export type ManifestEcosystem = 'npm' | 'cargo' | 'python' | 'go' | 'maven' | 'rubygems' | 'file'

/** What a manifest says of the version of its package. */
export type StatedVersion =
  | { readonly state: 'stated'; readonly text: string }
  /** A Go module names its major version only, and none for the first two. */
  | { readonly state: 'major'; readonly majors: readonly number[]; readonly module: string }
  /** It stands in the manifest of the Cargo workspace. */
  | { readonly state: 'inherited' }
  /** None, and none is needed: a workspace, or a package that is not published. */
  | { readonly state: 'absent'; readonly why: string }
  /** A program computes it when the package is built. */
  | { readonly state: 'computed'; readonly why: string; readonly fix?: string }
  /** What is written there can be no version of a release. */
  | { readonly state: 'unusable'; readonly why: string }

export interface Manifest {
  readonly ecosystem: ManifestEcosystem
  /** Name of the package. */
  readonly packageName: string | undefined
  readonly version: StatedVersion
  /** Version that a Cargo workspace hands to its members; undefined where the file is no workspace. */
  readonly workspace: { readonly version: StatedVersion } | undefined
  /** Patterns of the folders of other packages of the same workspace; `!` takes out. */
  readonly members: readonly string[]
}

/** Bytes of a manifest that is read. */
export const MANIFEST_BYTES = 2 * 1024 * 1024

/** Patterns of one workspace that count. */
const MOST_MEMBERS = 50

export const plainManifest = (
  ecosystem: ManifestEcosystem,
  parts: Partial<Omit<Manifest, 'ecosystem'>> & Pick<Manifest, 'version'>,
): Manifest => ({
  ecosystem,
  packageName: undefined,
  workspace: undefined,
  members: [],
  ...parts,
})

/** A text as a version that is written down. */
export const stated = (text: string): StatedVersion => ({ state: 'stated', text })

export const absent = (why: string): StatedVersion => ({ state: 'absent', why })

export const unusable = (why: string): StatedVersion => ({ state: 'unusable', why })

/** A problem of a reader of foreign formats, in one phrase. */
export const reasonOf = ({ current, at }: Problem): string =>
  at?.line === undefined ? current : `${current} (line ${at.line})`

type Table = { readonly [key: string]: unknown }

/** The value as a table of named values, empty when it is none. */
export function tableOf(value: unknown): Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Table) : {}
}

export const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

/** Member patterns among the values of a list, as far as they are texts of a sane length. */
export function memberPatterns(value: unknown): readonly string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : []
  return list
    .filter((one): one is string => typeof one === 'string' && one.length <= 200)
    .slice(0, MOST_MEMBERS)
    .map((one) => one.replace(/^(!?)\.\//, '$1').replace(/\/$/, ''))
}
