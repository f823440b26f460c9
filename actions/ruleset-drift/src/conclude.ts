import type { DriftOutcome, DriftVerdict } from '@tier3/audit/compare/drift-verdict'
import type { ExitCode } from '@tier3/model/problem'
import { exitCodeOf } from '@tier3/model/problem'
import type { DriftEvidence } from './perform.ts'
import type { Gap, RepositoryResult } from './result.ts'

/** What a run ends in, over all repositories. */
export interface Judgement {
  readonly verdict: DriftVerdict
  readonly outcome: DriftOutcome
}

export interface Conclusion extends DriftEvidence, Judgement {
  readonly exitCode: ExitCode
}

const WORST: readonly DriftVerdict[] = ['weakened', 'changed', 'unknown', 'strengthened', 'in-sync']

/** The worst verdict of all. A shard that is missing is a part that nobody judged. */
export function judgeRun(results: readonly RepositoryResult[], missing: readonly Gap[]): Judgement {
  const verdicts = [...results.map(({ verdict }) => verdict), ...missing.map(() => 'unknown' as const)]
  const outcomes = [...results.map(({ outcome }) => outcome), ...missing.map(() => 'unknown' as const)]
  return {
    verdict: WORST.find((verdict) => verdicts.includes(verdict)) ?? 'in-sync',
    outcome: outcomes.includes('fail') ? 'fail' : outcomes.includes('unknown') ? 'unknown' : 'pass',
  }
}

const EXIT = { pass: 0, fail: 1, unknown: 3 } as const

/** A deviation comes before what could not be done beside the check, and that before what could not be told. */
export function concludeRun(evidence: DriftEvidence): Conclusion {
  const judgement = judgeRun(evidence.results, evidence.missing)
  const beside = exitCodeOf(evidence.effects.problems)
  const exitCode = EXIT[judgement.outcome]
  return { ...evidence, ...judgement, exitCode: exitCode === 1 || beside === 0 ? exitCode : beside }
}
