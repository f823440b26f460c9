import type { LintFinding } from '@tier3/audit/lint/lint-remark'

/** A remark on a declared file that does not keep it from being compared. */
export interface LintNote {
  readonly rule: string
  readonly severity: 'warning' | 'note'
  readonly file?: string
  readonly line?: number
  readonly text: string
}

export const lintFindings = (findings: readonly LintFinding[]): readonly LintNote[] =>
  findings.flatMap(({ rule, severity, subject, seen, demand, fix, at }) =>
    severity === 'error'
      ? []
      : [{ rule, severity, ...at, text: `${subject} has ${seen}; better is ${demand}. ${fix}` }],
  )

/** The remark with its place in front. */
export const describeLint = ({ file, line, text }: LintNote): string =>
  file === undefined ? text : `${file}${line === undefined ? '' : `:${line}`}: ${text}`
