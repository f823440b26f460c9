import type { CommitEntry } from '@tier3/model/commit-files'
import { matchesGlob } from '@tier3/model/glob'
import { isForeignFolder } from '@tier3/sbom/source/manifest-names'
import { isManifest } from './read-manifest.ts'

/** A folder below the root that holds manifests. */
export interface PackageFolder {
  readonly path: string
  /** Paths of its manifests. */
  readonly manifests: readonly string[]
}

/** The folders below the root with manifests: those of the workspace when it names any, in the order of their paths. */
export function packageFolders(
  entries: readonly CommitEntry[],
  members: readonly string[],
): readonly PackageFolder[] {
  const folders = new Map<string, string[]>()
  for (const { path, kind } of entries) {
    const slash = path.lastIndexOf('/')
    if (slash < 0 || kind === 'folder' || kind === 'submodule' || !isManifest(path)) continue
    const folder = path.slice(0, slash)
    const known = folders.get(folder)
    if (known !== undefined) known.push(path)
    else if (!folder.split('/').some(isForeignFolder) && isMember(folder, members))
      folders.set(folder, [path])
  }
  return [...folders]
    .map(([path, manifests]) => ({ path, manifests }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
}

function isMember(folder: string, members: readonly string[]): boolean {
  const matches = (pattern: string): boolean => {
    const literal = pattern.slice(0, pattern.search(/[*?]|$/))
    return folder.length <= 300 && folder.startsWith(literal) && matchesGlob(pattern, folder)
  }
  const taken = members.filter((pattern) => !pattern.startsWith('!'))
  const left = members.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1))
  return (taken.length === 0 || taken.some(matches)) && !left.some(matches)
}

/** Whether the folder has the name of a package as tags write it: the whole path, or its last part. */
export const isNamed = ({ path }: PackageFolder, packageName: string): boolean =>
  path === packageName || lastPart(path) === lastPart(packageName)

/**
 * Whether a manifest's name is the one that a tag has: to the letter, or else `close`: without scope, or with other
 * separators (PEP 503).
 */
export function nameFit(written: string | undefined, packageName: string): 'exact' | 'close' | 'other' {
  if (written === undefined) return 'other'
  if (written === packageName) return 'exact'
  const close = [lastPart(written), written].some((name) => normal(name) === normal(packageName))
  return close ? 'close' : 'other'
}

const lastPart = (path: string): string => path.slice(path.lastIndexOf('/') + 1)

const normal = (name: string): string => name.toLowerCase().replace(/[-_.]+/g, '-')
