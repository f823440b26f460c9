import { realpathSync, statSync } from 'node:fs'
import { quoted } from '@tier3/model/display'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import { errorCode, errorText, isInside } from './containment.ts'
import { isExcluded, TooManyPathsError, walkFiles } from './file-walk.ts'
import { literalPath, searchRoot } from './path-pattern.ts'
import { isThere, readsAsPattern } from './pattern-as-name.ts'
import type { Inclusion, Search } from './search-request.ts'

/** Paths that one pattern names, not yet looked at; `exact` says that the author wrote the path itself. */
export interface PatternMatches {
  readonly exact: boolean
  readonly paths: readonly string[]
}

/**
 * Finds what a pattern names, exclusions taken away. Nothing outside the workspace and the base is ever listed. A pattern
 * that is also the name of a file is refused: a shell may have put the name there, and another file would be taken for it.
 */
export async function matchInclusion(
  search: Search,
  { text, pattern, asName }: Inclusion,
  limit: number,
): Promise<Result<PatternMatches, Problem>> {
  if (pattern.folder) return failed(namesFolder(text))
  const inside = (path: string): boolean => isInside(search.workspace, path) || isInside(search.base, path)
  if (asName !== undefined && inside(asName) && isThere(asName)) return failed(readsAsPattern(text))
  const exact = literalPath(pattern)
  if (exact !== undefined) {
    if (!inside(exact)) return failed(escapes(text, exact))
    return ok({ exact: true, paths: isExcluded(exact, search.exclusions) ? [] : [exact] })
  }
  const root = searchRoot(pattern)
  try {
    if (!inside(root) || !inside(realpathSync.native(root))) return failed(escapes(text, root))
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(errorCode(error))) return ok({ exact: false, paths: [] })
    return failed(unreadable(text, error))
  }
  try {
    const links: string[] = []
    const paths = await walkFiles(pattern, search.exclusions, limit, (path) => links.push(path))
    // What lies behind a link to a folder would be passed over in silence; as a candidate it becomes a problem.
    return ok({ exact: false, paths: [...paths, ...links.filter(leadsToFolder)] })
  } catch (error) {
    return failed(error instanceof TooManyPathsError ? tooMany(text, limit) : unreadable(text, error))
  }
}

function leadsToFolder(link: string): boolean {
  try {
    return statSync(link).isDirectory()
  } catch {
    return false
  }
}

const namesFolder = (text: string): Problem =>
  problem('input/not-a-file', {
    attempted: `find files for the pattern ${quoted(text)}`,
    current: 'it ends like the name of a folder',
    desired: 'patterns must name regular files',
    fix: 'Put `**` behind it to name every file below the folder.',
  })

const escapes = (text: string, root: string): Problem =>
  problem('input/path-escape', {
    attempted: `find files for the pattern ${quoted(text)}`,
    current: `${quoted(root)} lies, or leads through a link, outside the workspace and the base`,
    desired: 'patterns must stay in the workspace or the base',
  })

const tooMany = (text: string, limit: number): Problem =>
  problem('input/too-many', {
    attempted: `find files for the pattern ${quoted(text)}`,
    current: `more than ${limit} files match`,
    desired: `at most ${limit} artifacts are worked on at once`,
  })

const unreadable = (text: string, error: unknown): Problem =>
  problem('environment/read-failed', {
    attempted: `find files for the pattern ${quoted(text)}`,
    current: 'a folder could not be listed',
    desired: 'every folder that the pattern leads into must be readable',
    cause: errorText(error),
  })
