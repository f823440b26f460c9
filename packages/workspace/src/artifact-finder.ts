import { quoted } from '@tier3/model/display'
import { isNonEmpty, type NonEmpty } from '@tier3/model/non-empty'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import { inspectCandidate, type FoundArtifact } from './file-candidate.ts'
import { nameCollisions } from './name-collisions.ts'
import { matchInclusion } from './pattern-matches.ts'
import { prepareSearch } from './search-request.ts'

/** More artifacts than this are taken for a pattern that went wrong. */
const LIMIT = 100_000

/**
 * Finds the regular files that the patterns name, sorted by name in code-unit order. An exclusion wins wherever it
 * stands. Every pattern must find a file that is not excluded; every problem of every file is reported.
 */
export async function findArtifacts(
  request: { readonly workspace: string; readonly base: string; readonly patterns: readonly string[] },
  limit = LIMIT,
): Promise<Result<NonEmpty<FoundArtifact>, readonly Problem[]>> {
  const search = prepareSearch(request.workspace, request.base, request.patterns)
  if (!search.ok) return search
  const problems: Problem[] = []
  const seen = new Map<string, FoundArtifact | 'folder' | 'problem'>()
  const folders = new Map<string, string>()
  const named = new Set<string>()
  for (const inclusion of search.value.inclusions) {
    const matches = await matchInclusion(search.value, inclusion, limit)
    if (!matches.ok) {
      problems.push(matches.problem)
      continue
    }
    let useful = false
    for (const path of matches.value.paths) {
      if (matches.value.exact) named.add(path)
      let candidate = seen.get(path)
      if (candidate === undefined || (candidate === 'folder' && matches.value.exact)) {
        const inspected = inspectCandidate(search.value, path, matches.value.exact, folders)
        if (!inspected.ok) problems.push(inspected.problem)
        candidate = inspected.ok ? inspected.value : 'problem'
        seen.set(path, candidate)
      }
      useful ||= candidate !== 'folder'
    }
    if (!useful) problems.push(unmatched(inclusion.text))
  }
  const found = [...seen].flatMap(([path, item]): readonly FoundArtifact[] =>
    typeof item === 'string' ? [] : [named.has(path) ? { ...item, named: true } : item],
  )
  if (found.length > limit) problems.push(tooMany(limit))
  const sorted = found.toSorted((a, b) => (a.name < b.name ? -1 : 1))
  problems.push(...nameCollisions(sorted.map(({ name }) => name)))
  // An inclusion that found nothing is a problem, so without problems there is an artifact.
  return problems.length === 0 && isNonEmpty(sorted) ? ok(sorted) : failed(problems)
}

const unmatched = (pattern: string): Problem =>
  problem('input/unmatched-glob', {
    attempted: `find files for the pattern ${quoted(pattern)}`,
    current: 'it matches no file that is not excluded',
    desired: 'every pattern must match at least one file',
    ...(pattern.includes('{')
      ? { fix: 'Braces are not expanded: write one pattern for each alternative.' }
      : {}),
  })

const tooMany = (limit: number): Problem =>
  problem('input/too-many', {
    attempted: 'find artifacts',
    current: `more than ${limit} files match`,
    desired: `at most ${limit} artifacts are worked on at once`,
  })
