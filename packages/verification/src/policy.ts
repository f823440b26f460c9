import type { CommitSha } from '@tier3/model/commit-sha'
import type { NonEmpty } from '@tier3/model/non-empty'
import type { RepoSlug } from '@tier3/model/repo-slug'
import type { SummaryDemand } from './summary-demand.ts'
import type { TrustDomain } from './trust-domain.ts'

/** Stands in `predicateTypes` for a signature over the artifact's own bytes instead of an attestation. */
export const ARTIFACT_SIGNATURE = 'signature'

/**
 * What is demanded of an artifact's attestations. Plain data: the inputs of the verify action are one spelling of it,
 * a policy file is another. Every field restricts; leaving an optional one out demands nothing in its place.
 */
export interface Policy {
  readonly trustDomain: TrustDomain
  /** Accepted issuers of the identity token, compared exactly. */
  readonly issuers: NonEmpty<string>
  /** Scheme and host that repositories live on, e.g. `https://github.com`. */
  readonly server: string
  readonly source: SourceDemand
  /** The workflow that must have signed; without it any workflow of the source repository. */
  readonly signer?: SignerDemand
  /** Accepted trigger events, compared exactly. */
  readonly events: NonEmpty<string>
  readonly allowSelfHosted: boolean
  /** Each of these must be proven by at least one bundle that passes every check. */
  readonly predicateTypes: NonEmpty<string>
  /** The inputs that the workflow must have had, and no other: a demand on provenance that records them. */
  readonly workflowInputs?: { readonly [name: string]: string }
  /** The lowest SLSA Build level of the provenance; a demand on the signer and the runner, which alone give a level. */
  readonly minLevel?: 1 | 2 | 3
  /** Builders that a delegator may have run (ids or anchored globs); those that come with slsa-github-generator when absent. */
  readonly builderIds?: readonly string[]
  /** What a configured key may have signed in place of a workflow, as in `predicateTypes`; nothing when absent. */
  readonly keySignedTypes?: readonly string[]
  /** A verification summary that stands in place of all demands on source, signer, event, runner, types and level. */
  readonly summary?: SummaryDemand
  /** Whether a subject must have the artifact's name, not only its digest. */
  readonly requireName: boolean
}

export interface SourceDemand {
  readonly repository: RepoSlug
  /** Numeric id; survives renames, and tells a repository made anew under an old name. */
  readonly repositoryId?: string
  /** Full ref or anchored glob, e.g. `refs/tags/v*`. */
  readonly ref?: string
  readonly digest?: CommitSha
}

export interface SignerDemand {
  readonly repository: RepoSlug
  /** `.github/workflows/<file>.yml`, compared exactly. */
  readonly path: string
  /** Full ref or anchored glob; or the commit of the workflow; either may stand in the certificate. */
  readonly at?:
    | { readonly kind: 'ref'; readonly glob: string }
    | { readonly kind: 'commit'; readonly sha: CommitSha }
}

/** Events that run reviewed code of the repository itself: the four that GitHub's build type documents allow. */
export const DEFAULT_EVENTS = ['push', 'release', 'workflow_dispatch', 'create'] as const

export const GITHUB_ISSUER = 'https://token.actions.githubusercontent.com'
