import { basename, isAbsolute, join, resolve } from 'node:path'
import type { FileSource } from '@tier3/model/artifacts'
import { quoted } from '@tier3/model/display'
import type { Problem } from '@tier3/model/problem'
import type { ProblemCode } from '@tier3/model/problem-registry'
import { failed, ok, type Result } from '@tier3/model/result'
import { isInside } from '@tier3/workspace/containment'
import { isExcluded } from '@tier3/workspace/file-walk'
import { isLeftover } from '@tier3/workspace/leftover-name'
import {
  advanceMatch,
  isMatch,
  literalPath,
  parsePathPattern,
  pathParts,
  searchRoot,
  startMatch,
  type PathPattern,
} from '@tier3/workspace/path-pattern'
import { memoryProblem } from './memory-problem.ts'
import { isMemoryFolder, type MemoryFiles } from './memory-files.ts'

/** Files of a workspace in memory. */
export function createMemoryFileSource(held: MemoryFiles): FileSource {
  return {
    read: (path, limit) => Promise.resolve(read(held, path, limit)),
    glob: (patterns) => Promise.resolve(glob(held, patterns)),
    list: (folder) => Promise.resolve(list(held, folder)),
  }
}

function resolveInside(held: MemoryFiles, path: string): Result<string, Problem> {
  const written = resolve(held.workspace, path)
  return isAbsolute(path) || isInside(held.workspace, written)
    ? ok(written)
    : failed(refuse('input/path-escape', path))
}

function read(held: MemoryFiles, text: string, limit: number): Result<Uint8Array, Problem> {
  if (text === '' || text.includes('\0')) return failed(refuse('input/malformed', text))
  const path = resolveInside(held, text)
  if (!path.ok) return path
  if (isMemoryFolder(held, path.value)) return failed(refuse('input/not-a-file', text))
  const file = held.files.get(path.value)
  if (file === undefined) return failed(refuse('environment/read-failed', text))
  return file.bytes.length > limit ? failed(refuse('input/too-large', text)) : ok(file.bytes.slice())
}

function glob(held: MemoryFiles, patterns: readonly string[]): Result<readonly string[], Problem> {
  const inclusions: PathPattern[] = []
  const exclusions: PathPattern[] = []
  for (const text of patterns) {
    const exclude = text.startsWith('!')
    const parsed = parsePathPattern(exclude ? text.slice(1) : text, held.workspace)
    if (!parsed.ok) return failed(refuse('input/malformed', text))
    if (exclude) exclusions.push(parsed.value)
    else if (!isAbsolute(text) && !isInside(held.workspace, searchRoot(parsed.value))) {
      return failed(refuse('input/path-escape', text))
    } else if (!parsed.value.folder) {
      const asName = resolve(held.workspace, text)
      const isThere = held.files.has(asName) || isMemoryFolder(held, asName)
      if (isThere && literalPath(parsed.value) !== asName) return failed(refuse('input/malformed', text))
      inclusions.push(parsed.value)
    }
  }
  const matches =
    (path: string) =>
    (pattern: PathPattern): boolean =>
      isMatch(
        pattern,
        pathParts(path).reduce((at, name) => advanceMatch(pattern, at, name), startMatch(pattern)),
      )
  const paths = [...held.files.keys()].filter(
    (path) => inclusions.some(matches(path)) && !isExcluded(path, exclusions) && !isLeftover(basename(path)),
  )
  return ok(paths.toSorted())
}

function list(held: MemoryFiles, text: string): Result<readonly string[], Problem> {
  const folder = resolveInside(held, text)
  if (!folder.ok) return folder
  if (held.files.has(folder.value)) return failed(refuse('environment/read-failed', text))
  const below = [...held.files.keys()].filter((path) => path.startsWith(join(folder.value, '/')))
  const names = below.map((path) => path.slice(join(folder.value, '/').length))
  return ok(names.filter((name) => !name.includes('/')).toSorted())
}

const refuse = (code: ProblemCode, text: string): Problem => memoryProblem(code, `read ${quoted(text)}`)
