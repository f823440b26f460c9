import type { Finding } from '@tier3/model/finding'
import type { JsonObject } from '@tier3/model/json'
import type { NonEmpty } from '@tier3/model/non-empty'
import type { BypassActor } from '../ruleset/ruleset.ts'

/** What is demanded of the protection of one tag. */
export interface TagDemand {
  /** Fully qualified: `refs/tags/v1.2.3`. */
  readonly ref: string
  /** Rule types that must bind: `update` and `deletion` freeze a tag, `non_fast_forward` alone does not. */
  readonly rules: NonEmpty<string>
  /** Who may bypass; nobody else. */
  readonly allowedBypass: readonly BypassActor[]
  /** `unverified-ok`: a list that was not shown is taken for empty, and that is told as a loss. `require` when absent. */
  readonly bypass?: 'require' | 'unverified-ok'
  /** Who creates the tag in a release. */
  readonly creator?: BypassActor
  /** Whether the token that reads the rulesets is the creator's, so that what GitHub says of the caller is about it. */
  readonly creatorIsCaller?: boolean
}

/** What is known beside the rulesets. */
export interface TagFacts {
  /** Whether an immutable release locks the tag; told beside the result, and never in its place. */
  readonly immutableRelease?: boolean
  /** Types of the rules that GitHub itself says are in force for the existing tag. */
  readonly answeredRules?: readonly string[]
}

/**
 * How one ruleset carries a rule: `clean` binds everybody but those allowed, `bypassed` does not, `hidden` may,
 * `uncertain` may not be about the tag at all.
 */
export interface RuleCarrier {
  readonly name: string
  readonly id?: number
  readonly source?: string
  readonly state: 'clean' | 'bypassed' | 'hidden' | 'uncertain'
  readonly why: string
}

export interface CarriedRule {
  readonly type: string
  readonly state: 'bound' | 'unbound' | 'unknown'
  /** Bound only if nobody stands in the lists that were not shown. */
  readonly unverified?: boolean
  readonly carriers: readonly RuleCarrier[]
}

export interface TagJudgement {
  readonly result: 'protected' | 'unprotected' | 'unknown'
  /** Empty only when the tag is protected. */
  readonly reasons: readonly Finding[]
  readonly rules: readonly CarriedRule[]
  /** Rulesets that do not count for this tag, each with the reason. */
  readonly passedOver: readonly { readonly name: string; readonly why: string }[]
  /** Whether the creator can make the tag under the rules for creation. */
  readonly creation: {
    readonly answer: 'yes' | 'no' | 'unknown'
    /** Nothing but a list that was not shown stands in the way of an answer. */
    readonly hidden?: boolean
    readonly why: string
  }
  readonly information: readonly string[]
  /** What was not checked and was accepted as such. */
  readonly losses: readonly string[]
  /** Bodies of the smallest rulesets that bind what does not bind yet. */
  readonly remedies: readonly JsonObject[]
}
