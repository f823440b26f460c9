import type { NonEmpty } from '@tier3/model/non-empty'
import type { ProblemCode } from '@tier3/model/problem-registry'
import type { Denial, LevelDemand, Place, RuleDemand, TypeDemand } from '../demand.ts'
import type { TrustDomain } from '../trust-domain.ts'

/** Parts of a rule that another file may take back, and that have a default where no rule speaks of them. */
export const RULE_FIELDS = [
  'source',
  'signers',
  'events',
  'runner',
  'name',
  'attestations',
  'level',
  'parameters',
  'sbom',
  'signature',
  'freshness',
  'version',
  'summary',
] as const
export type RuleField = (typeof RULE_FIELDS)[number]

/** A demanded type, and the part of the rule that it comes from. */
export interface RuleType {
  readonly field: RuleField
  readonly type: TypeDemand
}

/** One rule: the artifacts it speaks of, and what it demands of each. */
export interface PolicyRule {
  readonly id?: string
  readonly place: Place
  /** Anchored globs over names. */
  readonly match: NonEmpty<string>
  /** Whether there may be no artifact of that name. */
  readonly optional: boolean
  /** Inputs of an action speak of everything, which lists nothing. */
  readonly lists: boolean
  readonly demand: Omit<RuleDemand, 'place'>
  readonly requireName?: boolean
  readonly types: readonly RuleType[]
  readonly level?: LevelDemand
  /** Fields that an extending file took back: nothing is demanded of them here, not even the default. */
  readonly overridden: readonly RuleField[]
}

/**
 * One file, with those that it extends. Alone it is a whole policy; extending adds rules, so that the whole accepts nothing
 * that a part of it refuses.
 */
export interface PolicyLayer {
  readonly file: string
  readonly unlisted: 'refuse' | 'ignore'
  readonly rules: readonly PolicyRule[]
  readonly extends: readonly PolicyLayer[]
  /** A preset: no policy by itself, so that no default takes the place of what it does not speak of. */
  readonly partial: boolean
}

export interface PolicyWaiver {
  readonly codes: NonEmpty<ProblemCode>
  readonly match: NonEmpty<string>
  readonly owner: string
  readonly reason: string
  /** ISO 8601 in UTC: the first moment at which it no longer counts. */
  readonly expires: string
  readonly place: Place
}

/** What an extending file took back, and why. */
export interface PolicyOverride {
  readonly rule: string
  readonly fields: NonEmpty<RuleField>
  readonly reason: string
  readonly place: Place
}

/** A policy with everything that it extends resolved: the normal form that is evaluated and that the digest is of. */
export interface NormalPolicy {
  readonly trustDomain: TrustDomain
  readonly issuers: NonEmpty<string>
  readonly server: string
  /** What configured keys may sign in place of a workflow. */
  readonly keySignedTypes: readonly string[]
  readonly layer: PolicyLayer
  readonly denied: readonly Denial[]
  readonly waivers: readonly PolicyWaiver[]
  readonly overrides: readonly PolicyOverride[]
}

/** The layer and all layers below it, each as often as it is extended. */
export const layersOf = (layer: PolicyLayer): readonly PolicyLayer[] => [
  layer,
  ...layer.extends.flatMap(layersOf),
]

export const rulesOf = (layer: PolicyLayer): readonly PolicyRule[] =>
  layersOf(layer).flatMap(({ rules }) => rules)
