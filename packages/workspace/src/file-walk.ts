import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { errorCode } from './containment.ts'
import { isLeftover } from './leftover-name.ts'
import {
  advanceMatch,
  isMatch,
  pathParts,
  searchRoot,
  startMatch,
  type MatchState,
  type PathPattern,
} from './path-pattern.ts'

/**
 * Every path that the pattern matches and no exclusion covers, folders left out; an excluded folder excludes
 * what is below it. Links are returned but never followed, so a link cannot make the walk leave its root or go in
 * circles; `onLink` is told of those that do not match themselves but what is behind them might. Files that a killed
 * run left behind are never listed. Throws what the system says of a folder that cannot be read, and `TooManyPathsError` above the limit.
 */
export async function walkFiles(
  pattern: PathPattern,
  exclusions: readonly PathPattern[],
  limit: number,
  onLink: (path: string) => void = () => undefined,
): Promise<readonly string[]> {
  const root = searchRoot(pattern)
  const start: Visit = { folder: root, state: startMatch(pattern), exclusions: exclusions.map(startMatch) }
  const first = pathParts(root).reduce<Visit | undefined>(
    (visit, name) => visit && step(pattern, exclusions, visit, name, root),
    start,
  )
  const found: string[] = []
  const open = first === undefined ? [] : [first]
  for (let visit = open.pop(), count = 1; visit !== undefined; visit = open.pop(), count++) {
    for (const entry of entriesOf(visit.folder, visit.folder === root)) {
      const below = step(pattern, exclusions, visit, entry.name, join(visit.folder, entry.name))
      if (below === undefined) continue
      if (entry.isDirectory()) open.push(below)
      else if (isLeftover(entry.name)) continue
      else if (isMatch(pattern, below.state)) found.push(below.folder)
      else if (entry.isSymbolicLink()) onLink(below.folder)
    }
    if (found.length > limit) throw new TooManyPathsError(`more than ${limit} files match`)
    // Other work of the process (signals, timers) gets its turn on long walks.
    if (count % 256 === 0) await setImmediate()
  }
  return found
}

export class TooManyPathsError extends Error {}

/** Whether an exclusion covers the path or a folder above it. */
export function isExcluded(path: string, exclusions: readonly PathPattern[]): boolean {
  return exclusions.some((pattern) => {
    let state = startMatch(pattern)
    return pathParts(path).some((name) => {
      state = advanceMatch(pattern, state, name)
      return isMatch(pattern, state)
    })
  })
}

interface Visit {
  readonly folder: string
  readonly state: MatchState
  readonly exclusions: readonly MatchState[]
}

function step(
  pattern: PathPattern,
  exclusions: readonly PathPattern[],
  visit: Visit,
  name: string,
  path: string,
): Visit | undefined {
  const state = advanceMatch(pattern, visit.state, name)
  if (state.length === 0) return undefined
  const excluded: MatchState[] = []
  for (const [i, exclusion] of exclusions.entries()) {
    const next = advanceMatch(exclusion, visit.exclusions[i] ?? [], name)
    if (isMatch(exclusion, next)) return undefined
    excluded.push(next)
  }
  return { folder: path, state, exclusions: excluded }
}

function entriesOf(folder: string, mayBeMissing: boolean): ReturnType<typeof readEntries> {
  try {
    return readEntries(folder)
  } catch (error) {
    if (mayBeMissing && ['ENOENT', 'ENOTDIR'].includes(errorCode(error))) return []
    throw error
  }
}

const readEntries = (folder: string) => readdirSync(folder, { withFileTypes: true })
