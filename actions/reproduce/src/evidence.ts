import type { BuildOutcome } from '@tier3/model/rebuild-stage'
import type { Guilt } from '@tier3/release/rebuild/bisection'
import type { FileEvidence } from '@tier3/release/rebuild/judgement'
import type { Variation, VariationPlan } from '@tier3/release/rebuild/variations'
import type { ComparedFile } from './structure.ts'

/** One build with what was different around it. */
export interface BuildRecord {
  readonly id: string
  readonly on: readonly Variation[]
  readonly purpose: 'rebuild' | 'bisection' | 'sensitivity'
  readonly outcome: BuildOutcome
}

/** Whether a change of an input was noticed. */
export interface Sensitivity {
  readonly state: 'yes' | 'no' | 'not shown'
  readonly why: string
  /** What was changed. */
  readonly changed: readonly string[]
}

/** Files without a partner, on either side. */
export interface Unmatched {
  readonly unmade: readonly string[]
  readonly unshipped: readonly string[]
}

export interface ComparedEvidence {
  readonly mode: 'command' | 'rebuilt'
  readonly commit: string | undefined
  readonly platform: string | undefined
  readonly sourceDateEpoch: number | undefined
  readonly passed: readonly string[]
  readonly shared: readonly string[]
  readonly variations: VariationPlan | undefined
  readonly builds: readonly BuildRecord[]
  readonly files: readonly FileEvidence[]
  readonly ignored: readonly string[]
  readonly unmatched: Unmatched
  /** What looks like a rebuild and is none. */
  readonly stale: readonly { readonly name: string; readonly why: string }[]
  readonly compared: readonly ComparedFile[]
  readonly guilt: Guilt | undefined
  readonly sensitivity: Sensitivity
  readonly notices: readonly string[]
  readonly losses: readonly string[]
}

export interface ChangedEvidence {
  readonly mode: 'change'
  readonly says: readonly string[]
  readonly paths: readonly string[]
}

export type Evidence = ComparedEvidence | ChangedEvidence
