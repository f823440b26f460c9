import type { LintProject, LintedFile } from './lint-project.ts'
import type { Position } from './tree.ts'

/** One deviation of a file from a rule. */
export interface WorkflowFinding {
  /** Relative to the root, with `/`. */
  readonly file: string
  readonly line: number
  readonly column: number
  readonly rule: string
  readonly message: string
  /** The smallest change that ends it. */
  readonly fix: string
}

/** What a rule says about a place; the file and the rule's name are added by who runs it. */
export interface Deviation {
  readonly at: Position
  readonly message: string
  readonly fix: string
}

/** One thing that every workflow and action that we ship keeps. */
export interface Rule {
  readonly id: string
  /** The attack or accident that it stops, in one sentence. */
  readonly why: string
  check(file: LintedFile, project: LintProject): Iterable<Deviation>
}

/** `file:line:column rule message fix`, as editors and people read it. */
export const formatFinding = ({ file, line, column, rule, message, fix }: WorkflowFinding): string =>
  `${file}:${line}:${column} ${rule} ${message} (${fix})`
