import { realpathSync, statSync } from 'node:fs'
import { isAbsolute, resolve } from 'node:path'
import { quoted } from '@tier3/model/display'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import { errorText, isInside } from './containment.ts'
import { literalPath, parsePathPattern, rerootPattern, type PathPattern } from './path-pattern.ts'
import { isThere, readsAsPattern } from './pattern-as-name.ts'

/** Patterns made ready: all absolute, and leading through the real workspace and base. */
export interface Search {
  readonly workspace: string
  readonly base: string
  readonly inclusions: readonly Inclusion[]
  readonly exclusions: readonly PathPattern[]
}

/** One pattern to find files with, and how its author wrote it. */
export interface Inclusion {
  readonly text: string
  readonly pattern: PathPattern
  /** The path that the text would be as a name, where the pattern means another or more. */
  readonly asName?: string
}

/** Resolves the base and compiles the patterns, those with a leading `!` as exclusions; reports every problem. */
export function prepareSearch(
  workspace: string,
  base: string,
  patterns: readonly string[],
): Result<Search, readonly Problem[]> {
  const folders = resolveFolders(workspace, base)
  if (!folders.ok) return failed([folders.problem])
  const { links, ...real } = folders.value
  const problems: Problem[] = []
  const inclusions: Inclusion[] = []
  const exclusions: PathPattern[] = []
  for (const text of patterns) {
    const exclude = text.startsWith('!')
    const parsed = parsePathPattern(exclude ? text.slice(1) : text, real.workspace)
    if (!parsed.ok) {
      problems.push(malformed(text, parsed.problem))
      continue
    }
    const link = links.find(([from, to]) => rerootPattern(parsed.value, from, to) !== parsed.value)
    const pattern = link === undefined ? parsed.value : rerootPattern(parsed.value, ...link)
    const asName = resolve(real.workspace, text)
    // A shell that expands `*` hands over names; one that begins with `!` must not take another file out.
    if (exclude && isInside(real.workspace, asName) && isThere(asName)) problems.push(readsAsPattern(text))
    else if (exclude) exclusions.push(pattern)
    else if (literalPath(parsed.value) === asName) inclusions.push({ text, pattern })
    else inclusions.push({ text, pattern, asName })
  }
  if (inclusions.length === 0 && problems.length === 0) problems.push(emptySet(patterns.length))
  return problems.length > 0 ? failed(problems) : ok({ ...real, inclusions, exclusions })
}

interface Folders {
  readonly workspace: string
  readonly base: string
  /** Ways in which the folders may be written, each with the real folder. */
  readonly links: readonly (readonly [string, string])[]
}

/** The real workspace and base. A relative base must stay in the workspace, also through links. */
export function resolveFolders(workspace: string, base: string): Result<Folders, Problem> {
  const realWorkspace = realFolder(workspace, 'workspace')
  if (!realWorkspace.ok) return realWorkspace
  const escape = failed(baseEscape(base))
  if (base.includes('\0')) return escape
  const written = resolve(realWorkspace.value, base)
  if (!isAbsolute(base) && !isInside(realWorkspace.value, written)) return escape
  const realBase = realFolder(written, 'base')
  if (!realBase.ok) return realBase
  if (!isAbsolute(base) && !isInside(realWorkspace.value, realBase.value)) return escape
  return ok({
    workspace: realWorkspace.value,
    base: realBase.value,
    links: [
      [written, realBase.value],
      [resolve(workspace), realWorkspace.value],
    ],
  })
}

function realFolder(path: string, role: 'workspace' | 'base'): Result<string, Problem> {
  const current = (text: string): Result<string, Problem> =>
    failed(
      problem('environment/read-failed', {
        attempted: `look for artifacts in the ${role} ${quoted(path)}`,
        current: text,
        desired: 'it must be a folder that exists',
      }),
    )
  try {
    const real = realpathSync.native(path)
    return statSync(real).isDirectory() ? ok(real) : current('it is not a folder')
  } catch (error) {
    return current(errorText(error))
  }
}

const baseEscape = (base: string): Problem =>
  problem('input/path-escape', {
    attempted: `use the base ${quoted(base)}`,
    current: 'it leads out of the workspace',
    desired: 'a relative base must stay in the workspace',
    fix: 'Name a folder of the workspace, or give the absolute path of another folder.',
  })

const malformed = (text: string, reason: string): Problem =>
  problem('input/malformed', {
    attempted: `read the pattern ${quoted(text)}`,
    current: reason,
    desired: 'it must be a path or a glob, relative to the workspace or absolute',
  })

const emptySet = (exclusions: number): Problem =>
  problem('input/empty-set', {
    attempted: 'find artifacts',
    current: exclusions === 0 ? 'no pattern was given' : 'every pattern is an exclusion',
    desired: 'at least one pattern must name files',
  })
