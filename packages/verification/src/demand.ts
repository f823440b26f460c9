import type { CommitSha } from '@tier3/model/commit-sha'
import type { JsonObject } from '@tier3/model/json'
import { isNonEmpty, type NonEmpty } from '@tier3/model/non-empty'
import type { ProblemCode } from '@tier3/model/problem-registry'
import type { RepoSlug } from '@tier3/model/repo-slug'
import type { Result } from '@tier3/model/result'
import type { Policy } from './policy.ts'
import { summaryType, type SummaryDemand } from './summary-demand.ts'
import type { TrustDomain } from './trust-domain.ts'

/**
 * What evaluation demands of one artifact: what holds for all, and the demands of each rule that speaks of it. A bundle
 * must meet every rule by itself, so that two bundles can never each meet a half.
 */
export interface Demand {
  readonly trustDomain: TrustDomain
  readonly issuers: NonEmpty<string>
  readonly server: string
  readonly requireName: boolean
  readonly types: NonEmpty<TypeDemand>
  readonly levels: readonly LevelDemand[]
  readonly rules: NonEmpty<RuleDemand>
  /** What a configured key may have signed in place of a workflow; nothing when absent. */
  readonly keySignedTypes?: readonly string[]
  readonly denied?: readonly Denial[]
  readonly waivers?: readonly ActiveWaiver[]
  readonly facts?: EvaluationFacts
}

/** What the caller knows and no bundle says. */
export interface EvaluationFacts {
  /** Time of the verification, ISO 8601 in UTC. */
  readonly now: string
  /** Tag that was asked for. */
  readonly tag?: string
  /** Highest version that was accepted before, by series. */
  readonly marks?: { readonly [series: string]: string }
  readonly scoreSbom?: ScoreSbom
}

/** Pure port: holds an SBOM against a profile; the reason says what is missing, or why it could not be read. */
export type ScoreSbom = (document: JsonObject, profile: string) => Result<string, string>

/** Where in a policy file a demand stands, and what its rule is called. */
export interface Place {
  readonly rule: string
  readonly file: string
  readonly line: number
}

/** One of the types, proven by bundles of at least so many distinct signers. */
export interface TypeDemand {
  readonly anyOf: NonEmpty<string>
  readonly atLeast: number
  readonly place?: Place
}

export interface LevelDemand {
  readonly atLeast: 1 | 2 | 3
  /** As in a rule. */
  readonly firm?: true
  /** Who is trusted for which level; without it the built-in knowledge counts. */
  readonly builders?: NonEmpty<BuilderTrust>
  readonly place?: Place
}

/** A root of trust (SLSA v1.2, verifying artifacts, step 1): this signer with this builder id is believed up to the level. */
export interface BuilderTrust {
  readonly signer: RuleSigner
  /** Anchored glob over the builder id. */
  readonly builder: string
  readonly level: 1 | 2 | 3
}

/** A workflow; at one of the refs or commits where there are any. */
export interface RuleSigner {
  readonly repository: RepoSlug
  readonly path: string
  readonly refs: readonly string[]
  readonly commits: readonly CommitSha[]
}

export interface RuleSource {
  /** The name now, then those that the repository had before. */
  readonly repositories: NonEmpty<RepoSlug>
  readonly repositoryId?: string
  readonly ownerId?: string
  readonly refs?: NonEmpty<string>
  readonly digests?: NonEmpty<CommitSha>
}

/** What a bundle must show for one rule; what is not there is not demanded. */
export interface RuleDemand {
  readonly place?: Place
  /** Demanded by inputs beside a file, whose waivers do not count for it. */
  readonly firm?: true
  readonly source?: RuleSource
  /** One of these must have signed; `any-of-source` is any workflow of the repository. */
  readonly signers?: NonEmpty<RuleSigner> | 'any-of-source'
  readonly events?: NonEmpty<string>
  readonly runner?: 'github-hosted' | 'any'
  readonly workflowInputs?: { readonly [name: string]: string }
  /** Builders that a delegator may have run, ids or globs; those that come with the delegators when nobody names any. */
  readonly builderIds?: NonEmpty<string>
  readonly parameters?: { readonly [path: string]: ParameterDemand }
  readonly freshness?: FreshnessDemand
  readonly version?: VersionDemand
  readonly sbomProfile?: string
  /** A verification summary in place of what a build would show; what else the rule demands is not held against it. */
  readonly summary?: SummaryDemand
}

/** An external parameter: one of the texts or globs; it may be absent only where that is said. */
export interface ParameterDemand {
  readonly equals?: NonEmpty<string>
  readonly matches?: NonEmpty<string>
  readonly optional: boolean
}

export interface FreshnessDemand {
  /** Seconds. */
  readonly maxAge?: number
  /** ISO 8601 in UTC. */
  readonly notBefore?: string
}

/** Templates with `{version}` in them, and the lowest version that is accepted. */
export interface VersionDemand {
  readonly ref: string
  readonly name?: string
  readonly notBelow?: string
  readonly series: string
}

export interface Denial {
  readonly kind: 'digest' | 'run'
  readonly value: string
  readonly reason: string
  readonly place: Place
}

/** A waiver that speaks of the artifact; one that expired lets nothing pass, and says so. */
export interface ActiveWaiver {
  readonly codes: NonEmpty<ProblemCode>
  readonly owner: string
  readonly reason: string
  readonly expires: string
  readonly expired: boolean
  readonly place: Place
  /** The files whose demands it may waive; absent for all. A file waives nothing of one that extends it. */
  readonly over?: readonly string[]
}

/** The demand that a policy of inputs is: one rule for everything. */
export function demandOf(policy: Policy): Demand {
  const { source, signer } = policy
  const { repository, repositoryId, ref, digest } = source
  const whole = {
    trustDomain: policy.trustDomain,
    issuers: policy.issuers,
    server: policy.server,
    requireName: policy.requireName,
  }
  if (policy.summary !== undefined)
    return { ...whole, types: [summaryType()], levels: [], rules: [{ summary: policy.summary }] }
  return {
    ...whole,
    types: typesOf(policy.predicateTypes),
    levels: policy.minLevel === undefined ? [] : [{ atLeast: policy.minLevel }],
    ...(policy.keySignedTypes === undefined ? {} : { keySignedTypes: policy.keySignedTypes }),
    rules: [
      {
        source: {
          repositories: [repository],
          ...(repositoryId === undefined ? {} : { repositoryId }),
          ...(ref === undefined ? {} : { refs: [ref] }),
          ...(digest === undefined ? {} : { digests: [digest] }),
        },
        signers:
          signer === undefined
            ? 'any-of-source'
            : [
                {
                  repository: signer.repository,
                  path: signer.path,
                  refs: signer.at?.kind === 'ref' ? [signer.at.glob] : [],
                  commits: signer.at?.kind === 'commit' ? [signer.at.sha] : [],
                },
              ],
        events: policy.events,
        runner: policy.allowSelfHosted ? 'any' : 'github-hosted',
        ...(policy.workflowInputs === undefined ? {} : { workflowInputs: policy.workflowInputs }),
        ...listOf(policy.builderIds),
      },
    ],
  }
}

function typesOf([first, ...rest]: NonEmpty<string>): NonEmpty<TypeDemand> {
  const one = (type: string): TypeDemand => ({ anyOf: [type], atLeast: 1 })
  return [one(first), ...rest.map(one)]
}

const listOf = (builderIds: readonly string[] = []): Pick<RuleDemand, 'builderIds'> =>
  isNonEmpty(builderIds) ? { builderIds } : {}

/** Lists of builders that a delegator may have run, each of which must have the builder: those of rules, and of trusted pairs. */
export const builderListsOf = ({ rules, levels }: Demand): readonly NonEmpty<string>[] => [
  ...rules.flatMap(({ builderIds }) => (builderIds === undefined ? [] : [builderIds])),
  ...levels.flatMap(({ builders }) => {
    const ids = (builders ?? []).map(({ builder }) => builder)
    return isNonEmpty(ids) ? [ids] : []
  }),
]
