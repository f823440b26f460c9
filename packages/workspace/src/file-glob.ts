import { realpathSync, statSync } from 'node:fs'
import { basename, isAbsolute, resolve } from 'node:path'
import { quoted } from '@tier3/model/display'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import { errorCode, errorText, isInside } from './containment.ts'
import { isExcluded, TooManyPathsError, walkFiles } from './file-walk.ts'
import { isLeftover } from './leftover-name.ts'
import { isThere, readsAsPattern } from './pattern-as-name.ts'
import { literalPath, parsePathPattern, rerootPattern, searchRoot, type PathPattern } from './path-pattern.ts'

const LIMIT = 100_000

/**
 * Absolute paths of the regular files that the patterns match, sorted; `!` excludes. Finding nothing is no problem, but a
 * pattern that is the name of a file which it does not mean is one. Patterns of the workspace must not lead out of it, by `..`
 * or through links; absolute ones may search elsewhere.
 */
export async function globFiles(
  workspace: string,
  patterns: readonly string[],
): Promise<Result<readonly string[], Problem>> {
  const inclusions: PathPattern[] = []
  const exclusions: PathPattern[] = []
  try {
    const root = realpathSync.native(workspace)
    for (const text of patterns) {
      const exclude = text.startsWith('!')
      const parsed = parsePathPattern(exclude ? text.slice(1) : text, root)
      if (!parsed.ok) return failed(malformed(text, parsed.problem))
      const pattern = rerootPattern(parsed.value, resolve(workspace), root)
      if (exclude) exclusions.push(pattern)
      else if (leadsOut(pattern, text, root)) return failed(escapes(text))
      else if (!pattern.folder) {
        const asName = resolve(root, text)
        if (literalPath(parsed.value) !== asName && isThere(asName)) return failed(readsAsPattern(text))
        inclusions.push(pattern)
      }
    }
    const found = new Set<string>()
    for (const pattern of inclusions) {
      for (const path of await matches(pattern, exclusions)) {
        const regular = isRegular(path, root)
        if (regular === 'escapes') return failed(escapes(path))
        if (regular) found.add(path)
      }
    }
    return ok([...found].toSorted())
  } catch (error) {
    return failed(error instanceof TooManyPathsError ? tooMany(patterns) : unreadable(patterns, error))
  }
}

async function matches(pattern: PathPattern, exclusions: readonly PathPattern[]): Promise<readonly string[]> {
  const exact = literalPath(pattern)
  if (exact === undefined) return walkFiles(pattern, exclusions, LIMIT)
  return isExcluded(exact, exclusions) || isLeftover(basename(exact)) ? [] : [exact]
}

/** Whether a pattern of the workspace would search outside of it. An absolute one may, when it names another place. */
function leadsOut(pattern: PathPattern, text: string, root: string): boolean {
  const folder = searchRoot(pattern)
  if (!isInside(root, folder)) return !isAbsolute(text)
  try {
    return !isInside(root, realpathSync.native(folder))
  } catch {
    // What is not there cannot be searched.
    return false
  }
}

/** Whether there is a regular file, also behind a link; `escapes` for a path in `root` that leads out of it. */
function isRegular(path: string, root: string): boolean | 'escapes' {
  try {
    const real = realpathSync.native(path)
    if (isInside(root, path) && !isInside(root, real)) return 'escapes'
    return statSync(real).isFile()
  } catch (error) {
    if (['ENOENT', 'ENOTDIR', 'ELOOP'].includes(errorCode(error))) return false
    throw error
  }
}

const describe = (patterns: readonly string[]): string => `find files for ${quoted(patterns.join(' '))}`

const malformed = (text: string, reason: string): Problem =>
  problem('input/malformed', {
    attempted: `read the pattern ${quoted(text)}`,
    current: reason,
    desired: 'it must be a path or a glob, relative to the workspace or absolute',
  })

const escapes = (path: string): Problem =>
  problem('input/path-escape', {
    attempted: `find files for ${quoted(path)}`,
    current: 'it leads out of the workspace',
    desired: 'paths in the workspace must stay in it',
  })

const tooMany = (patterns: readonly string[]): Problem =>
  problem('input/too-many', {
    attempted: describe(patterns),
    current: `more than ${LIMIT} files match`,
    desired: `at most ${LIMIT} files are worked on at once`,
  })

const unreadable = (patterns: readonly string[], error: unknown): Problem =>
  problem('environment/read-failed', {
    attempted: describe(patterns),
    current: 'a folder could not be listed',
    desired: 'every folder that the patterns lead into must be readable',
    cause: errorText(error),
  })
