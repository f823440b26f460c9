import { displayText } from '@tier3/model/display'
import type { Finding } from '@tier3/model/finding'
import { lineOf } from '../json-positions.ts'
import { describeRuleset } from '../compare/ruleset-finding.ts'
import type { DeclaredRuleset } from '../ruleset/declared-ruleset.ts'

export type LintRule =
  | 'duplicate-ruleset'
  | 'target-unknown'
  | 'enforcement-unknown'
  | 'rule-unknown'
  | 'rule-twice'
  | 'rule-target'
  | 'no-rules'
  | 'parameter-missing'
  | 'parameter-unknown'
  | 'parameter-retired'
  | 'parameter-case'
  | 'parameter-value'
  | 'size-in-bytes'
  | 'condition-level'
  | 'condition-unknown'
  | 'ref-bare'
  | 'ref-token'
  | 'ref-target'
  | 'ref-undefined'
  | 'ref-braces'
  | 'ref-final-stars'
  | 'include-empty'
  | 'include-ambiguous'
  | 'bypass-absent'
  | 'actor-unknown'
  | 'actor-without-id'
  | 'actor-name'
  | 'id-name'
  | 'actor-mode'
  | 'comment'

/** One remark on a declared ruleset. An `error` is refused by GitHub or means nothing; a `note` is for information. */
export interface LintRemark {
  readonly rule: LintRule
  readonly severity: 'error' | 'warning' | 'note'
  readonly pointer: string
  readonly seen: string
  readonly demand: string
  readonly fix: string
}

export interface LintFinding extends Finding {
  readonly rule: LintRule
  readonly severity: LintRemark['severity']
  readonly pointer: string
}

/** A remark as a finding of its file. */
export function lintFinding({ ruleset, file, positions }: DeclaredRuleset, remark: LintRemark): LintFinding {
  const { rule, severity, pointer } = remark
  return {
    code:
      rule === 'duplicate-ruleset'
        ? 'input/ruleset-duplicate'
        : severity === 'error'
          ? 'input/ruleset-malformed'
          : 'input/ruleset-lint',
    rule,
    severity,
    pointer,
    subject: describeRuleset(ruleset),
    demand: displayText(remark.demand, 500),
    seen: displayText(remark.seen, 500),
    fix: displayText(remark.fix, 500),
    ...(file === undefined
      ? {}
      : { at: { file, ...(positions === undefined ? {} : { line: lineOf(positions, pointer) }) } }),
  }
}
