import { isAbsolute, parse, sep } from 'node:path'
import { failed, ok, type Result } from '@tier3/model/result'
import { compileNamePattern, literalName, matchesName, type NamePattern } from './name-pattern.ts'

/** One part of a path pattern: an exact name, a pattern of one name, or `**`, which is any number of folders. */
type Part = string | NamePattern | typeof ANY_DEPTH
const ANY_DEPTH = Symbol('**')

/** A pattern of absolute paths: the file system root, then parts. */
export interface PathPattern {
  readonly root: string
  readonly parts: readonly Part[]
  /** The pattern ends in `/`, so it can only name folders. */
  readonly folder: boolean
}

/**
 * Compiles a pattern, relative to the absolute folder `from`. `..` is resolved by text and must stand behind exact names.
 * The reason says what is wrong with the pattern.
 */
export function parsePathPattern(text: string, from: string): Result<PathPattern, string> {
  if (text === '') return failed('the pattern is empty')
  if (text.length > 4096) return failed('the pattern is longer than 4096 characters')
  if (text.includes('\0')) return failed('the pattern has a NUL character')
  const written = sep === '\\' ? text.replaceAll('\\', '/') : text
  const root = parse(isAbsolute(text) ? text : from).root
  const parts: Part[] = isAbsolute(text) ? [] : pathParts(from)
  const tail = isAbsolute(text) ? written.slice(root.length) : written
  for (const part of tail.split('/')) {
    if (part === '' || part === '.') continue
    if (part === '..') {
      if (typeof parts.at(-1) !== 'string') return failed('".." must stand behind exact folder names')
      parts.pop()
    } else if (part === '**') {
      if (parts.at(-1) !== ANY_DEPTH) parts.push(ANY_DEPTH)
    } else {
      const pattern = compileNamePattern(part)
      parts.push(literalName(pattern) ?? pattern)
    }
  }
  return ok({ root, parts, folder: /(?:^|\/)\.{0,2}$/.test(written) })
}

/** The names on the way from the file system root to an absolute path. */
export const pathParts = (path: string): string[] =>
  path
    .slice(parse(path).root.length)
    .split(sep)
    .filter((part) => part !== '')

/** The exact path that a pattern without wildcards stands for. */
export function literalPath(pattern: PathPattern): string | undefined {
  const names = exactPrefix(pattern)
  return names.length === pattern.parts.length ? pattern.root + names.join(sep) : undefined
}

/** The folder that holds everything the pattern can match. */
export const searchRoot = (pattern: PathPattern): string => pattern.root + exactPrefix(pattern).join(sep)

function exactPrefix({ parts }: PathPattern): string[] {
  const names: string[] = []
  for (const part of parts) {
    if (typeof part !== 'string') break
    names.push(part)
  }
  return names
}

/** The pattern with the folder `from` in front replaced by `to`, when it stands there: the same files by another way. */
export function rerootPattern(pattern: PathPattern, from: string, to: string): PathPattern {
  const before = pathParts(from)
  const applies = pattern.root === parse(from).root && before.every((name, i) => pattern.parts[i] === name)
  if (!applies) return pattern
  return {
    ...pattern,
    root: parse(to).root,
    parts: [...pathParts(to), ...pattern.parts.slice(before.length)],
  }
}

/** The places in a pattern that the names read so far can have led to; none when the pattern cannot match below. */
export type MatchState = readonly number[]

export const startMatch = (pattern: PathPattern): MatchState => skipDepth(pattern, [0])

export function advanceMatch(pattern: PathPattern, state: MatchState, name: string): MatchState {
  const next: number[] = []
  for (const at of state) {
    const part = pattern.parts[at]
    if (part === undefined) continue
    if (part === ANY_DEPTH) next.push(at)
    else if (typeof part === 'string' ? part === name : matchesName(part, name)) next.push(at + 1)
  }
  return skipDepth(pattern, next)
}

export const isMatch = (pattern: PathPattern, state: MatchState): boolean =>
  state.includes(pattern.parts.length)

function skipDepth(pattern: PathPattern, state: readonly number[]): MatchState {
  const places = new Set<number>()
  for (const at of state) {
    places.add(at)
    if (pattern.parts[at] === ANY_DEPTH) places.add(at + 1)
  }
  return [...places]
}
