import type { LiveRulesets } from '@tier3/audit/compare/drift'
import type { Problem } from '@tier3/model/problem'

export type Answer = 'yes' | 'no' | 'unknown'

/** What was read, and what could not be. */
export interface Evidence {
  readonly live: LiveRulesets
  /** Why the rulesets could not be read. */
  readonly gap: Problem | undefined
  /** Whether an immutable release locks the tag. */
  readonly release: { readonly answer: Answer; readonly why: string; readonly gap?: Problem }
  readonly tagExists: Answer
  /** Everything that was asked and not answered. */
  readonly gaps: readonly Problem[]
  /** What should be known beside the verdict. */
  readonly notices: readonly string[]
  /** Where the remedies stand, in their order; empty when they were not to be written. */
  readonly remedyPaths: readonly string[]
}
