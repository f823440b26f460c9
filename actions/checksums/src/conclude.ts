import type { Finding } from '@tier3/model/finding'
import type { HashedArtifact } from '@tier3/model/artifacts'
import type { NonEmpty } from '@tier3/model/non-empty'
import { PROBLEM_REGISTRY, type ProblemCode } from '@tier3/model/problem-registry'
import type { CheckedLine, CheckEvidence } from './check.ts'
import type { WriteEvidence } from './write.ts'

export type ChecksumsConclusion = WriteEvidence | CheckConclusion

export interface CheckConclusion {
  readonly mode: 'check'
  readonly lines: NonEmpty<CheckedLine>
  readonly findings: readonly Finding[]
}

export function conclude(evidence: WriteEvidence | CheckEvidence): ChecksumsConclusion {
  if (evidence.mode === 'write') return evidence
  return { mode: 'check', lines: evidence.lines, findings: evidence.lines.flatMap(judge) }
}

/** Whether the artifact is there and has the demanded digest; a finding when not. */
export function judge(line: CheckedLine): readonly Finding[] {
  if (line.artifact === undefined) return [finding('integrity/file-missing', line, 'there is no such file')]
  const seen = digestOf(line.artifact, line)
  return seen === line.demanded
    ? []
    : [finding('integrity/digest-mismatch', line, `${line.algorithm} ${seen}`)]
}

const digestOf = (artifact: HashedArtifact, line: CheckedLine): string =>
  artifact.digest[line.algorithm] ?? 'no digest'

const finding = (code: ProblemCode, line: CheckedLine, seen: string): Finding => ({
  code,
  subject: line.name,
  demand: `${line.algorithm} ${line.demanded} (from ${line.file})`,
  seen,
  fix: PROBLEM_REGISTRY[code].fix,
})
