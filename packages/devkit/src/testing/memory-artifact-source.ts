import { createHash } from 'node:crypto'
import { basename, join, relative, resolve } from 'node:path'
import { parseArtifactName } from '@tier3/model/artifact-name'
import { FileChangedError, type Artifact, type ArtifactSource } from '@tier3/model/artifacts'
import type { DigestAlgorithm, DigestSet } from '@tier3/model/digest'
import { quoted } from '@tier3/model/display'
import { isNonEmpty } from '@tier3/model/non-empty'
import type { Problem } from '@tier3/model/problem'
import { collect, failed, ok, type Result } from '@tier3/model/result'
import { isInside } from '@tier3/workspace/containment'
import { isExcluded } from '@tier3/workspace/file-walk'
import { isLeftover } from '@tier3/workspace/leftover-name'
import { nameCollisions } from '@tier3/workspace/name-collisions'
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
import { isMemoryFolder, type MemoryFile, type MemoryFiles } from './memory-files.ts'

/** Artifacts of a workspace in memory, found with the patterns of the real one. */
export function createMemoryArtifactSource(held: MemoryFiles): ArtifactSource {
  const known = new Map<string, MemoryFile>()
  const remember = (artifact: Artifact): Artifact => {
    const file = held.files.get(artifact.path)
    if (file !== undefined) known.set(artifact.path, file)
    return artifact
  }
  const current = ({ path, size }: Artifact): MemoryFile => {
    const file = held.files.get(path)
    const found = known.get(path)
    if (file === undefined || file.bytes.length !== size || (found !== undefined && found !== file)) {
      throw new FileChangedError('it is not the file that was found')
    }
    return file
  }
  return {
    find(request) {
      const found = find(held, request)
      return Promise.resolve(
        found.ok && isNonEmpty(found.value)
          ? ok(mapAll(found.value, remember))
          : failed(found.ok ? [] : found.problem),
      )
    },
    locate(name, base) {
      const located = locate(held, name, base)
      return Promise.resolve(
        located.ok && located.value !== undefined ? ok(remember(located.value)) : located,
      )
    },
    hash(artifacts, algorithms, progress) {
      const results = artifacts.map((artifact, index) => {
        const result = hashOne(artifact, current, algorithms)
        progress?.(index + 1, artifacts.length, artifact.name)
        return result
      })
      const all = collect(results)
      return Promise.resolve(!all.ok ? all : isNonEmpty(all.value) ? ok(all.value) : failed([]))
    },
    async *open(artifact) {
      const file = current(artifact)
      for (let at = 0; at < file.bytes.length; at += 65_536) {
        const chunk = file.bytes.slice(at, at + 65_536)
        yield chunk
        // As the real one does, so that no consumer comes to rely on a chunk it keeps.
        chunk.buffer.transfer()
      }
      if (current(artifact) !== file) throw new FileChangedError('it changed while it was read')
      await Promise.resolve()
    },
  }
}

const mapAll = <T, R>([first, ...rest]: readonly [T, ...T[]], change: (item: T) => R): [R, ...R[]] => [
  change(first),
  ...rest.map(change),
]

function hashOne(
  artifact: Artifact,
  current: (artifact: Artifact) => MemoryFile,
  algorithms: readonly DigestAlgorithm[],
): Result<Artifact & { digest: DigestSet }, Problem> {
  try {
    const { bytes } = current(artifact)
    const hex = (name: DigestAlgorithm): string => createHash(name).update(bytes).digest('hex')
    const others = Object.fromEntries(algorithms.map((name) => [name, hex(name)]))
    return ok({ ...artifact, digest: { ...others, sha256: hex('sha256') } })
  } catch {
    return failed(memoryProblem('integrity/file-changed', `hash ${quoted(artifact.name)}`))
  }
}

function find(
  held: MemoryFiles,
  request: { readonly patterns: readonly string[]; readonly base: string },
): Result<readonly Artifact[], readonly Problem[]> {
  const base = resolveBase(held, request.base)
  if (!base.ok) return failed([base.problem])
  const parsed = collect(
    request.patterns.map((text) => {
      const pattern = parsePathPattern(text.replace(/^!/, ''), held.workspace)
      return pattern.ok ? ok({ text, pattern: pattern.value }) : failed(refuse('input/malformed', text))
    }),
  )
  if (!parsed.ok) return parsed
  const notExclusions = request.patterns.filter((text) => text.startsWith('!') && isThere(held, text))
  if (notExclusions.length > 0) return failed(notExclusions.map((text) => refuse('input/malformed', text)))
  const exclusions = parsed.value.filter(({ text }) => text.startsWith('!')).map(({ pattern }) => pattern)
  const inclusions = parsed.value.filter(({ text }) => !text.startsWith('!'))
  if (inclusions.length === 0) return failed([refuse('input/empty-set', '')])
  const problems: Problem[] = []
  const found = new Map<string, Artifact>()
  for (const { text, pattern } of inclusions) {
    const paths = matchOne(held, base.value, text, pattern, exclusions)
    if (!paths.ok) problems.push(paths.problem)
    for (const path of paths.ok ? paths.value : []) {
      const artifact = describeFile(held, base.value, path)
      const named = literalPath(pattern) === path || found.get(path)?.named === true
      if (artifact.ok) found.set(path, named ? { ...artifact.value, named } : artifact.value)
      else problems.push(artifact.problem)
    }
  }
  const sorted = [...found.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1))
  problems.push(...nameCollisions(sorted.map(({ name }) => name)))
  return problems.length > 0 ? failed(problems) : ok(sorted)
}

function matchOne(
  held: MemoryFiles,
  base: string,
  text: string,
  pattern: PathPattern,
  exclusions: readonly PathPattern[],
): Result<readonly string[], Problem> {
  const exact = literalPath(pattern)
  const root = exact ?? searchRoot(pattern)
  if (pattern.folder || (exact !== undefined && isMemoryFolder(held, exact))) {
    return failed(refuse('input/not-a-file', text))
  }
  if (!isInside(held.workspace, root) && !isInside(base, root))
    return failed(refuse('input/path-escape', text))
  if (exact !== resolve(held.workspace, text) && isThere(held, text))
    return failed(refuse('input/malformed', text))
  if (exact !== undefined && isLeftover(basename(exact)) && held.files.has(exact))
    return failed(refuse('input/malformed', text))
  const paths = [...held.files.keys()].filter((path) => {
    if (isLeftover(basename(path))) return false
    const state = pathParts(path).reduce((at, name) => advanceMatch(pattern, at, name), startMatch(pattern))
    return isMatch(pattern, state) && !isExcluded(path, exclusions)
  })
  return paths.length === 0 ? failed(refuse('input/unmatched-glob', text)) : ok(paths)
}

function isThere(held: MemoryFiles, text: string): boolean {
  const path = resolve(held.workspace, text)
  return held.files.has(path) || isMemoryFolder(held, path)
}

function describeFile(held: MemoryFiles, base: string, path: string): Result<Artifact, Problem> {
  if (!isInside(base, path)) return failed(refuse('input/path-escape', path))
  const name = parseArtifactName(relative(base, path))
  if (!name.ok) return failed(refuse('input/malformed', path))
  return ok({ name: name.value, path, size: held.files.get(path)?.bytes.length ?? 0 })
}

function resolveBase(held: MemoryFiles, text: string): Result<string, Problem> {
  const base = resolve(held.workspace, text)
  if (!text.startsWith('/') && !isInside(held.workspace, base))
    return failed(refuse('input/path-escape', text))
  return isMemoryFolder(held, base) ? ok(base) : failed(refuse('environment/read-failed', text))
}

function locate(held: MemoryFiles, name: string, baseText: string): Result<Artifact | undefined, Problem> {
  const base = resolveBase(held, baseText)
  if (!base.ok) return base
  if (!parseArtifactName(name).ok) return failed(refuse('input/path-escape', name))
  const path = join(base.value, name)
  if (isMemoryFolder(held, path)) return failed(refuse('input/not-a-file', name))
  if (held.files.has(path) && isLeftover(basename(path))) return failed(refuse('input/malformed', name))
  return held.files.has(path) ? describeFile(held, base.value, path) : ok(undefined)
}

const refuse = (code: Parameters<typeof memoryProblem>[0], text: string): Problem =>
  memoryProblem(code, `find files for ${quoted(text)}`)
