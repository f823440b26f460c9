import type { Json, JsonObject } from '@tier3/model/json'
import type { Conclusion } from './conclude.ts'
import type { Difference, Gap, RepositoryResult } from './result.ts'

/** The body of the report. What `merge-reports` reads of it is read back by `result-decoding.ts`. */
export function reportBody(kind: 'check' | 'merge', conclusion: Conclusion): JsonObject {
  const { calls, demand, effects, lint, missing, notes, outcome, results, shard, verdict } = conclusion
  return {
    kind,
    verdict,
    outcome,
    demand: {
      level: demand.level,
      mode: demand.mode,
      ...(demand.failOn === undefined ? {} : { failOn: [...demand.failOn] }),
      bypass: demand.bypass,
      allowExtra: demand.allowExtra,
      presets: [...demand.presets],
      tagPatterns: [...demand.tagPatterns],
      declaredDigest: demand.declaredDigest,
    },
    ...(shard === undefined ? {} : { shard: { index: shard.index, of: shard.of } }),
    results: results.map(encodeResult),
    missing: missing.map(encodeGap),
    lint: lint.map((note) => ({ ...note })),
    notes: [...notes],
    calls,
    ...(effects.plan === undefined ? {} : { plan: { ...effects.plan, steps: [...effects.plan.steps] } }),
    ...(effects.issue === undefined ? {} : { issue: { action: effects.issue.action } }),
    notDone: effects.problems.map(({ code }) => code),
  }
}

const encodeResult = (result: RepositoryResult): JsonObject => ({
  subject: result.subject,
  verdict: result.verdict,
  outcome: result.outcome,
  differences: result.differences.map(encodeDifference),
  gaps: result.gaps.map(encodeGap),
  losses: [...result.losses],
  rulesets: result.rulesets.map((row) => ({ ...row })),
  inherited: [...result.inherited],
})

const encodeGap = ({ code, current, desired, fix }: Gap): Json => ({ code, current, desired, fix })

const encodeDifference = (one: Difference): JsonObject => ({
  code: one.code,
  rule: one.rule,
  direction: one.direction,
  fails: one.fails,
  target: one.target,
  name: one.name,
  path: one.path,
  subject: one.subject,
  words: one.words,
  demand: one.demand,
  seen: one.seen,
  fix: one.fix,
  ...(one.at === undefined ? {} : { at: { ...one.at } }),
})
