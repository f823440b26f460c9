import type { Conclusion } from './conclude.ts'
import type { Judged } from './perform.ts'
import type { Difference, Gap, RepositoryResult } from './result.ts'

export const DIFFERENCE: Difference = {
  code: 'policy/ruleset-weaker',
  rule: 'rule-missing',
  direction: 'weaker',
  target: 'branch',
  name: 'main',
  path: 'rules/deletion',
  subject: 'branch ruleset "main"',
  words: 'anybody can delete it',
  demand: '"deletion"',
  seen: 'nothing',
  fix: 'mend it',
  fails: true,
}

export const GAP: Gap = {
  code: 'service/github-unavailable',
  current: 'cannot read it: GitHub did not answer',
  desired: 'it must answer',
  fix: 'Run it again.',
}

/** A repository with these differences, which fails. */
export const resultWith = (...differences: readonly Difference[]): RepositoryResult => ({
  subject: 'octo/app',
  verdict: 'weakened',
  outcome: 'fail',
  differences,
  gaps: [],
  losses: [],
  rulesets: [{ target: 'branch', name: 'main', verdict: 'weakened', differences: 1, file: 'a.json' }],
  inherited: [],
})

export const IN_SYNC: RepositoryResult = {
  ...resultWith(),
  verdict: 'in-sync',
  outcome: 'pass',
  rulesets: [],
}

export const UNREAD: RepositoryResult = { ...IN_SYNC, verdict: 'unknown', outcome: 'unknown', gaps: [GAP] }

export const judged = (...results: readonly RepositoryResult[]): Judged => ({
  results,
  missing: [],
  demand: {
    level: 'repository',
    mode: 'exact',
    failOn: undefined,
    bypass: 'require',
    allowExtra: false,
    presets: ['baseline'],
    tagPatterns: ['refs/tags/v*'],
    declaredDigest: 'a'.repeat(64),
  },
  shard: undefined,
  lint: [],
  notes: [],
  calls: 3,
})

export const concluded = (parts: Judged): Conclusion => ({
  ...parts,
  effects: { problems: [] },
  verdict: 'weakened',
  outcome: 'fail',
  exitCode: 1,
})
