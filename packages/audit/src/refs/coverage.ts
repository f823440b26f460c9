import { matchesRef } from './matches-ref.ts'
import { EVERY_REF, parseRefPattern, type RefPattern } from './ref-pattern.ts'

/** Which refs a ruleset is about: those that one `include` matches and no `exclude`. */
export interface Coverage {
  readonly target: 'branch' | 'tag'
  readonly include: readonly string[]
  readonly exclude: readonly string[]
}

export type Answer = 'yes' | 'no' | 'unknown'

export const ALL_REFS = '~ALL'
export const DEFAULT_BRANCH = '~DEFAULT_BRANCH'

export const refPrefix = (target: Coverage['target']): string =>
  target === 'branch' ? 'refs/heads/' : 'refs/tags/'

/** A list of patterns that can be run; `defaultBranch` stands for itself, since it can change on any day. */
export interface ReadPatterns {
  readonly patterns: readonly RefPattern[]
  readonly defaultBranch: boolean
  /** Patterns whose meaning is not settled, so that nothing may rest on them. */
  readonly unread: readonly string[]
}

export function readPatterns(texts: readonly string[]): ReadPatterns {
  const patterns: RefPattern[] = []
  const unread: string[] = []
  for (const text of texts) {
    if (text === ALL_REFS) patterns.push(EVERY_REF)
    else if (text !== DEFAULT_BRANCH) {
      const parsed = text.startsWith('~') ? undefined : parseRefPattern(text)
      if (parsed?.ok === true) patterns.push(parsed.value)
      else unread.push(text)
    }
  }
  return { patterns, unread, defaultBranch: texts.includes(DEFAULT_BRANCH) }
}

/** No `include` but an `exclude`: GitHub's words and what people saw contradict each other. */
export const isAmbiguous = (coverage: Coverage): boolean =>
  coverage.include.length === 0 && coverage.exclude.length > 0

/**
 * Whether a ref is covered. `defaultBranch` is the short name of the default branch today; without it, the token
 * `~DEFAULT_BRANCH` decides nothing. An empty `include` covers nothing, although GitHub calls such a ruleset active.
 */
export function coversRef(coverage: Coverage, ref: string, defaultBranch?: string): Answer {
  if (!ref.startsWith(refPrefix(coverage.target))) return 'no'
  const excluded = anyMatches(coverage, coverage.exclude, ref, defaultBranch)
  if (excluded === 'yes') return 'no'
  if (isAmbiguous(coverage)) return 'unknown'
  const included = anyMatches(coverage, coverage.include, ref, defaultBranch)
  if (included === 'no') return 'no'
  return included === 'yes' && excluded === 'no' ? 'yes' : 'unknown'
}

function anyMatches(
  { target }: Coverage,
  texts: readonly string[],
  ref: string,
  defaultBranch: string | undefined,
): Answer {
  const read = readPatterns(texts)
  if (read.patterns.some((pattern) => matchesRef(pattern, ref))) return 'yes'
  const token = target === 'branch' && read.defaultBranch
  if (token && defaultBranch !== undefined && ref === `refs/heads/${defaultBranch}`) return 'yes'
  return read.unread.length > 0 || (token && defaultBranch === undefined) ? 'unknown' : 'no'
}
