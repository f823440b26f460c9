import { VERIFICATION_SUMMARY_V1 } from '@tier3/attestation/verification-summary'
import type { NonEmpty } from '@tier3/model/non-empty'
import type { RepoSlug } from '@tier3/model/repo-slug'
import type { RuleDemand, RuleSigner, TypeDemand } from './demand.ts'

/** What a verification summary must say, and who must have said it (SLSA v1.2, verification summary, how to verify). */
export interface SummaryDemand {
  /** The pairs of a signer and a verifier that are believed. */
  readonly verifiers: NonEmpty<SummaryVerifier>
  /** URI of the artifact, with `{name}`, `{sha256}` or `{tag}` in it. */
  readonly resource: string
  /** Results of SLSA that must be reached, all of them. */
  readonly levels: NonEmpty<string>
  /** `sha256:<hex>` of the policies that may have been applied; any when absent. */
  readonly policies?: NonEmpty<string>
  /** Seconds. */
  readonly maxAge?: number
}

export interface SummaryVerifier {
  /** Compared whole; without it the id must be the identity of the signer itself. */
  readonly id?: string
  readonly signer: SummarySigner
}

export type SummarySigner =
  | {
      readonly kind: 'workflow'
      readonly workflow: RuleSigner
      /** The repository whose run verified: a reusable workflow signs for everybody who calls it. */
      readonly repository: RepoSlug
    }
  | { readonly kind: 'key'; readonly name: string }

export const isSummaryType = ({ anyOf }: TypeDemand): boolean =>
  anyOf.every((type) => type === VERIFICATION_SUMMARY_V1)

export const summaryType = (place?: TypeDemand['place']): TypeDemand => ({
  anyOf: [VERIFICATION_SUMMARY_V1],
  atLeast: 1,
  ...(place === undefined ? {} : { place }),
})

/** Whether rules demand a summary and nothing that only a build could show: then nothing else need be there. */
export const isDelegated = (rules: readonly RuleDemand[], types: readonly TypeDemand[]): boolean =>
  rules.some(({ summary }) => summary !== undefined) &&
  types.every(isSummaryType) &&
  rules.every((rule) => {
    const free = rule.firm === true ? OF_RULE : OF_NO_BUILD
    return Object.entries(rule).every(([key, value]) => value === undefined || free.includes(key))
  })

const OF_RULE: readonly string[] = ['place', 'firm', 'summary']

/** With conditions on builds that are there, which demand none. What inputs ask for by name is held against one. */
const OF_NO_BUILD: readonly string[] = [...OF_RULE, 'events', 'runner']
