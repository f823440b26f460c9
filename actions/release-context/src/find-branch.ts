import type { CommitSha } from '@tier3/model/commit-sha'
import type { Branch, GitHistory } from '@tier3/model/git-history'
import { matchesGlob } from '@tier3/model/glob'
import type { Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import type { BranchEvidence } from './evidence.ts'

/** Looks for a branch that holds the commit, among those of the patterns, or in the default branch without any. */
export async function findBranch(
  history: GitHistory,
  patterns: readonly string[],
  commit: CommitSha,
): Promise<BranchEvidence> {
  const wanted = patterns.length > 0 ? ok(patterns) : await defaultOnly(history)
  if (!wanted.ok) return { asked: [], gaps: [wanted.problem], missing: [] }
  const asked: BranchEvidence['asked'][number][] = []
  const gaps: Problem[] = []
  const missing: string[] = []
  const seen = new Set<string>()
  for (const pattern of wanted.value) {
    const branches = await branchesOf(history, pattern)
    if (!branches.ok) gaps.push(branches.problem)
    else if (branches.value.length === 0) missing.push(pattern)
    for (const branch of branches.ok ? branches.value : []) {
      if (seen.has(branch.name)) continue
      seen.add(branch.name)
      const holds = await history.contains(branch.head, commit)
      asked.push({ branch, holds })
      if (holds.ok && holds.value) return { asked, gaps, missing }
    }
  }
  return { asked, gaps, missing }
}

async function defaultOnly(history: GitHistory): Promise<Result<readonly string[], Problem>> {
  const name = await history.defaultBranch()
  return name.ok ? ok([name.value]) : failed(name.problem)
}

async function branchesOf(history: GitHistory, pattern: string): Promise<Result<readonly Branch[], Problem>> {
  const wildcard = pattern.search(/[*?]/)
  if (wildcard >= 0) {
    const found = await history.branches(pattern.slice(0, wildcard))
    return found.ok ? ok(found.value.filter(({ name }) => matchesGlob(pattern, name))) : found
  }
  const branch = await history.branch(pattern)
  if (!branch.ok) return branch
  return ok(branch.value === undefined ? [] : [branch.value])
}
