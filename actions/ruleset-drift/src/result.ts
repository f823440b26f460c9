import type { Direction } from '@tier3/audit/compare/difference'
import type { DriftOutcome, DriftVerdict } from '@tier3/audit/compare/drift-verdict'
import type { RulesetFinding } from '@tier3/audit/compare/ruleset-finding'
import type { Finding } from '@tier3/model/finding'
import type { Problem } from '@tier3/model/problem'

/** One difference as it is reported: of a ruleset, or of the rules in force from a preset. */
export interface Difference extends Finding {
  /** The kind: that of a ruleset's difference, or `preset`. */
  readonly rule: RulesetFinding['rule'] | 'preset'
  readonly direction: Direction
  readonly target: string
  readonly name: string
  /** What differs; the same over time, and over files in another order. */
  readonly path: string
  readonly words: string
  /** Whether the mode refuses it. */
  readonly fails: boolean
}

/** How one ruleset fared. */
export interface RulesetRow {
  readonly target: string
  readonly name: string
  readonly verdict: DriftVerdict
  readonly differences: number
  readonly file?: string
}

/** Something that was not read, and what would settle it. */
export type Gap = Pick<Problem, 'code' | 'current' | 'desired' | 'fix'>

/** What a repository, or a file of live rulesets, was found to be. Small, since there may be thousands. */
export interface RepositoryResult {
  /** `owner/name`, or the path of the file. */
  readonly subject: string
  readonly verdict: DriftVerdict
  readonly outcome: DriftOutcome
  /** Weakenings first. */
  readonly differences: readonly Difference[]
  readonly gaps: readonly Gap[]
  /** What was accepted unseen. */
  readonly losses: readonly string[]
  readonly rulesets: readonly RulesetRow[]
  /** Rulesets from above, in words: they apply, and are not judged. */
  readonly inherited: readonly string[]
}

export const gapOf = ({ code, attempted, current, desired, fix, cause }: Problem): Gap => ({
  code,
  current: `cannot ${attempted}: ${current}${cause === undefined ? '' : ` (${cause})`}`,
  desired,
  fix,
})
