import { quoted } from '@tier3/model/display'
import { problem, type Problem } from '@tier3/model/problem'
import type { ArchiveEntry } from './entry.ts'
import { unportableBecause } from './portable-name.ts'

/**
 * Every reason why a set of entries is not the same tree on all systems: names that one of them cannot hold, names that fall
 * together where case does not count, a file in the place of a folder.
 */
export function treeProblems(entries: readonly ArchiveEntry[]): readonly Problem[] {
  const problems: Problem[] = []
  const spellings = new Map<string, { readonly path: string; readonly folder: boolean }>()
  for (const entry of entries) {
    const reason = unportableBecause(entry.name)
    if (reason !== undefined) {
      problems.push(unportable(entry.name, reason))
      continue
    }
    const parts = entry.name.split('/')
    for (let depth = 1; depth <= parts.length; depth++) {
      const path = parts.slice(0, depth).join('/')
      const folder = depth < parts.length || entry.kind === 'folder'
      const key = foldedName(path)
      const other = spellings.get(key)
      if (other === undefined) spellings.set(key, { path, folder })
      else if (other.path !== path || !other.folder || !folder) {
        problems.push(collision(other.path, path))
        break
      }
    }
  }
  return problems
}

/** Names that are the same to a system which folds case have the same folded name. */
const foldedName = (name: string): string => name.toUpperCase().toLowerCase().normalize('NFC')

const unportable = (name: string, reason: string): Problem =>
  problem('input/unportable-name', {
    attempted: `put ${quoted(name)} into an archive`,
    current: reason,
    desired: 'names must be the same on Linux, macOS and Windows',
  })

const collision = (one: string, other: string): Problem =>
  problem('input/duplicate-name', {
    attempted: `put ${quoted(other)} into an archive`,
    current:
      one === other
        ? 'two entries have this name'
        : `systems that do not tell upper from lower case take it for ${quoted(one)}`,
    desired: 'every file and folder must have a name of its own',
    fix: 'Rename or exclude one of the two.',
  })
