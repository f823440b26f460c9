import type { FoundEntry } from '@tier3/model/entry-source'
import { quoted } from '@tier3/model/display'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import type { ArchiveEntry } from '@tier3/release/archive/entry'
import { inArchiveOrder } from '@tier3/release/archive/entry-order'
import { linkProblems } from '@tier3/release/archive/link-problems'
import { isNamed } from '@tier3/release/archive/name-rule'
import { treeProblems } from '@tier3/release/archive/tree-problems'
import type { PackPlan } from './plan.ts'

/** An entry of the archive and the file it comes from; folders come from nothing. */
export interface TreeEntry {
  readonly entry: ArchiveEntry
  readonly found: FoundEntry | undefined
}

export interface Tree {
  /** In the order of the archive. */
  readonly entries: readonly TreeEntry[]
  readonly notices: readonly string[]
}

/** The entries of the archive in their order, or every reason why they cannot be one. */
export function planTree(
  found: readonly FoundEntry[],
  plan: Pick<PackPlan, 'prefix' | 'executables' | 'directories'>,
): Result<Tree, readonly Problem[]> {
  const entries = found.map((item): TreeEntry => ({ entry: entryOf(item, plan), found: item }))
  if (plan.directories === 'include') {
    for (const name of foldersOf(entries)) entries.push({ entry: { kind: 'folder', name }, found: undefined })
  }
  const all = entries.map(({ entry }) => entry)
  const unmatched = (plan.executables ?? []).filter((rule) => !found.some(({ name }) => isNamed(rule, name)))
  const problems = [...treeProblems(all), ...linkProblems(all, plan.prefix), ...unmatched.map(matchesNothing)]
  if (problems.length > 0) return failed(problems)
  const byEntry = new Map(entries.map((item) => [item.entry, item]))
  return ok({
    entries: inArchiveOrder(all).flatMap((entry) => byEntry.get(entry) ?? []),
    notices: modeNotices(found, plan.executables),
  })
}

function entryOf(found: FoundEntry, plan: Pick<PackPlan, 'prefix' | 'executables'>): ArchiveEntry {
  const name = plan.prefix === '' ? found.name : `${plan.prefix}/${found.name}`
  if (found.kind === 'link') return { kind: 'link', name, target: found.target ?? '' }
  const executable =
    plan.executables === undefined
      ? found.executable === true
      : plan.executables.some((rule) => isNamed(rule, found.name))
  return { kind: 'file', name, size: found.size, executable }
}

function foldersOf(entries: readonly TreeEntry[]): ReadonlySet<string> {
  const folders = new Set<string>()
  for (const { entry } of entries) {
    const parts = entry.name.split('/')
    for (let depth = 1; depth < parts.length; depth++) folders.add(parts.slice(0, depth).join('/'))
  }
  return folders
}

function modeNotices(
  found: readonly FoundEntry[],
  executables: readonly string[] | undefined,
): readonly string[] {
  const files = found.filter(({ kind }) => kind === 'file')
  if (executables === undefined) {
    return files.some(({ executable }) => executable === undefined)
      ? ['this system does not say which files are executable, so none is; name them in `executables`']
      : []
  }
  const other = files.filter(
    ({ name, executable }) => executable === true && !executables.some((rule) => isNamed(rule, name)),
  )
  const [first] = other
  if (first === undefined) return []
  const more = other.length > 1 ? ` and ${other.length - 1} more` : ''
  return [
    `${quoted(first.name, 100)}${more} can be executed here, and \`executables\` does not name it: it is packed with mode 0644`,
  ]
}

const matchesNothing = (rule: string): Problem =>
  problem('input/unmatched-glob', {
    attempted: `find files for ${quoted(rule)} in \`executables\``,
    current: 'no packed file has this name below `base`',
    desired: 'every pattern must match at least one file',
  })
