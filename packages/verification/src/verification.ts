import type { Finding } from '@tier3/model/finding'
import type { NonEmpty } from '@tier3/model/non-empty'
import type { ProblemCode } from '@tier3/model/problem-registry'
import type { Problem } from '@tier3/model/problem'
import type { VerdictKind } from '@tier3/model/verdict'
import type { SubjectToVerify } from './evidence.ts'
import type { VerifiedBundle } from './verified-bundle.ts'

/** One row of the explanation: what was demanded, what was seen, where it was read, and how it went. */
export interface Check {
  readonly id: string
  readonly demand: string
  readonly seen: string
  /** The field it was read from, e.g. `certificate 1.3.6.1.4.1.57264.1.9`. */
  readonly source: string
  readonly result: 'pass' | 'fail' | 'unknown'
  readonly code?: ProblemCode
  /** A near miss in words: "signer is X; your policy wants Y". */
  readonly hint?: string
  /** The rule of a policy file that demands it, and where it stands. */
  readonly rule?: string
  readonly at?: { readonly file: string; readonly line: number }
  /** Demanded by whoever asks, beside a policy file: no waiver in that file speaks of it. */
  readonly firm?: true
  /** Why it counts as passed all the same, until when, and who answers for that. */
  readonly waived?: {
    readonly owner: string
    readonly reason: string
    readonly expires: string
    readonly at: { readonly file: string; readonly line: number }
  }
}

/** Whether a check lets its bundle pass. */
export const isMet = ({ result, waived }: Check): boolean => result === 'pass' || waived !== undefined

/** How one bundle fared for one subject: every check is run, so that the reader sees all that is wrong. */
export interface BundleJudgement {
  readonly origin: string
  readonly predicateType?: string
  readonly checks: NonEmpty<Check>
  readonly passed: boolean
}

export type SubjectVerdict =
  | { readonly kind: 'verified'; readonly by: NonEmpty<VerifiedBundle> }
  | { readonly kind: 'rejected'; readonly reasons: NonEmpty<Finding> }
  | { readonly kind: 'indeterminate'; readonly reasons: NonEmpty<Problem> }

export interface SubjectJudgement {
  readonly subject: SubjectToVerify
  readonly verdict: SubjectVerdict
  readonly judgements: readonly BundleJudgement[]
  /** How many further bundles speak of other artifacts only; they are not listed. */
  readonly unrelated: number
  /** SLSA Build level that the passing provenance supports; 0 without provenance. */
  readonly level: 0 | 1 | 2 | 3
  readonly levelReasons: readonly string[]
  /** The verifier whose word the level is, where nothing but a verification summary was demanded. */
  readonly bySummaryOf?: string
  /** Places of the waivers without which it would not have its verdict. */
  readonly waivedBy?: readonly { readonly file: string; readonly line: number }[]
}

/** The outcome over all subjects: the worst of their verdicts. */
export interface Verification {
  readonly verdict: VerdictKind
  readonly subjects: NonEmpty<SubjectJudgement>
  readonly level: 0 | 1 | 2 | 3
}
