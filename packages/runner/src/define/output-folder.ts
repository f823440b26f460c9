import { quoted } from '@tier3/model/display'
import { problem, type Problem } from '@tier3/model/problem'
import type { RunContext } from './context.ts'

/**
 * Problems with a folder that leads out of the workspace, by its name alone: told before anything is signed, since a
 * signature stands in a public log even when its bundle could not be written. Links are judged when it is written to.
 */
export function outputFolderProblems(
  folder: string,
  { workspace, temp }: Pick<RunContext, 'workspace' | 'temp'>,
  written: WrittenThere = { what: 'bundles', input: 'output-dir' },
): readonly Problem[] {
  const isAbsolute = folder.startsWith('/')
  // Absolute paths of other systems are left to the system.
  if (!isAbsolute && !/^[A-Za-z]:|\\/.test(folder)) return climbs(folder) ? [escapes(folder, written)] : []
  if (!isAbsolute || !workspace.startsWith('/')) return []
  const inside = [workspace, temp].some((root) => isBelow(partsOf(root), partsOf(folder)))
  return inside ? [] : [escapes(folder, written)]
}

/** The folders of a path with `.` and `..` worked out. */
function partsOf(path: string): readonly string[] {
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return parts
}

function climbs(path: string): boolean {
  let depth = 0
  for (const part of path.split('/')) {
    if (part !== '' && part !== '.') depth += part === '..' ? -1 : 1
    if (depth < 0) return true
  }
  return false
}

const isBelow = (root: readonly string[], parts: readonly string[]): boolean =>
  root.every((part, index) => parts[index] === part)

/** What is to be written, in the plural, and the input that names the place. */
export interface WrittenThere {
  readonly what: string
  readonly input: string
}

const escapes = (folder: string, { what, input }: WrittenThere): Problem =>
  problem('input/path-escape', {
    attempted: `write ${what} into ${quoted(folder)}`,
    current: 'it leads out of the workspace',
    desired: `${what} are written in the workspace or the temporary folder of the runner only`,
    fix: `Name a folder of the workspace in \`${input}\`.`,
  })
