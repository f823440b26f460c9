import type { Finding } from '@tier3/model/finding'
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

/** What a line came to. A digest says nothing of the origin, so that it gives no verdict. */
export function resultOf({ artifact, algorithm, demanded }: CheckedLine): 'match' | 'mismatch' | 'missing' {
  if (artifact === undefined) return 'missing'
  return artifact.digest[algorithm] === demanded ? 'match' : 'mismatch'
}

/** Whether the artifact is there and has the demanded digest; a finding when not. */
export function judge(line: CheckedLine): readonly Finding[] {
  switch (resultOf(line)) {
    case 'match':
      return []
    case 'missing':
      return [finding('integrity/file-missing', line, 'there is no such file')]
    case 'mismatch':
      return [
        finding(
          'integrity/digest-mismatch',
          line,
          `${line.algorithm} ${line.artifact?.digest[line.algorithm] ?? 'no digest'}`,
        ),
      ]
  }
}

const finding = (code: ProblemCode, line: CheckedLine, seen: string): Finding => ({
  code,
  subject: line.name,
  demand: `${line.algorithm} ${line.demanded} (from ${line.file})`,
  seen,
  fix: PROBLEM_REGISTRY[code].fix,
})
