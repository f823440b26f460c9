import type { Statement } from '@tier3/attestation/statement'
import { VERIFICATION_SUMMARY_V1 } from '@tier3/attestation/verification-summary'
import { matchesGlob } from '@tier3/model/glob'
import type { Json } from '@tier3/model/json'
import { sameRepo } from '@tier3/model/repo-slug'
import { check } from './check.ts'
import type { Demand, RuleSource, TypeDemand } from './demand.ts'
import { ARTIFACT_SIGNATURE } from './policy.ts'
import { satisfiesType } from './predicate-type.ts'
import { ofRule } from './placed.ts'
import type { SignerFacts } from './signer-facts.ts'
import type { Check } from './verification.ts'

const RELEASE_TYPES = [
  'https://in-toto.io/attestation/release/v0.1',
  'https://in-toto.io/attestation/release/v0.2',
]

/** Names of releases by server, as GitHub signs them: `dotcom` for github.com. */
const SIGNERS: Readonly<Record<string, string>> = {
  'https://github.com': 'https://dotcom.releases.github.com',
}

/** Whether a statement is what GitHub signs of an immutable release: its tag and the digests of its assets. */
export const isReleaseAttestation = (predicateType: string): boolean => RELEASE_TYPES.includes(predicateType)

/** Whether a demanded type is met by nothing but what a run of a workflow signs. */
const isOfRun = ({ anyOf }: TypeDemand, keySigned: readonly string[]): boolean =>
  !anyOf.some(
    (type) =>
      isReleaseAttestation(type) ||
      // Signed by a run, which is that of the verifier.
      type === VERIFICATION_SUMMARY_V1 ||
      keySigned.some((one) => isWithin(one, type) || isWithin(type, one)),
  )

const isWithin = (family: string, type: string): boolean =>
  satisfiesType(
    family,
    type === ARTIFACT_SIGNATURE ? { kind: 'artifact' } : { kind: 'statement', predicateType: type },
  )

/**
 * Whether what names no run may be passed by a denial of runs: only where something else is demanded that names one. Else an
 * artifact of a run that was compromised would pass on the word of one who does not know of it.
 */
export const isRunProvenElsewhere = ({ types, keySignedTypes = [] }: Demand): boolean =>
  types.some((type) => isOfRun(type, keySignedTypes))

/** The ref of a release attestation: its tag, which GitHub wrote. */
export function refOfRelease({ predicate }: Statement): string | undefined {
  const { tag } = predicate as { readonly [key: string]: Json | undefined }
  return typeof tag === 'string' && tag.length <= MAX_TAG ? `refs/tags/${tag}` : undefined
}

/** Whether a release attestation was asked for; where nobody did, it is a statement like any other. */
export const isDemandedRelease = ({ types }: Demand, { predicateType }: Statement): boolean =>
  isReleaseAttestation(predicateType) && types.some(({ anyOf }) => anyOf.includes(predicateType))

/**
 * A release attestation is signed by GitHub and by no workflow: its certificate names no source, so that repository and tag are read
 * from the statement, which GitHub wrote. It proves which bytes were published under a tag, and nothing of how they were built.
 */
export function releaseChecks(demand: Demand, signer: SignerFacts, statement: Statement): readonly Check[] {
  const wanted = SIGNERS[demand.server]
  return [
    check({
      id: 'release-signer',
      demand: wanted ?? `the release service of ${demand.server}`,
      seen: signer.sanKind === 'uri' ? signer.san : `${signer.san} (${signer.sanKind})`,
      source: 'certificate subject alternative name',
      holds: wanted === undefined ? undefined : signer.sanKind === 'uri' && signer.san === wanted,
      code: 'policy/signer-workflow',
    }),
    check({
      id: 'release-domain',
      demand: 'the Sigstore instance of GitHub',
      seen: demand.trustDomain,
      source: 'configuration',
      // A custom root stands for GitHub's instance where somebody runs one of their own.
      holds: demand.trustDomain === 'github' || demand.trustDomain === 'custom',
      code: 'policy/trust-domain',
    }),
    ...demand.rules.flatMap((rule) =>
      rule.source === undefined ? [] : ofRule(rule, sourceRows(rule.source, statement)),
    ),
  ]
}

/** One rule's demands on the source, held against what GitHub wrote. */
function sourceRows(source: RuleSource, statement: Statement): readonly Check[] {
  const { repository, repositoryId, ownerId } = statement.predicate as {
    readonly [key: string]: Json | undefined
  }
  const ref = refOfRelease(statement)
  const { refs, digests } = source
  return [
    check({
      id: 'release-repository',
      demand: source.repositories.join(' or '),
      seen: text(repository),
      source: 'predicate.repository',
      holds: typeof repository === 'string' && source.repositories.some((one) => sameRepo(repository, one)),
      code: 'policy/source-repository',
    }),
    ...(source.repositoryId === undefined
      ? []
      : [
          check({
            ...same('repositoryId', source.repositoryId, text(repositoryId)),
            id: 'release-repository-id',
            code: 'policy/source-repository-id',
          }),
        ]),
    ...(source.ownerId === undefined
      ? []
      : [
          check({
            ...same('ownerId', source.ownerId, text(ownerId)),
            id: 'release-owner-id',
            code: 'policy/source-repository-id',
          }),
        ]),
    ...(digests === undefined
      ? []
      : [
          check({
            id: 'release-commit',
            demand: digests.join(' or '),
            // Its subject is the tag, whose digest is that of a tag object or of a commit: nobody can tell which.
            seen: undefined,
            source: 'statement.subject[].digest',
            holds: undefined,
            code: 'policy/source-digest',
            hint: 'a release attestation does not say which commit was released: demand the commit of provenance',
          }),
        ]),
    ...(refs === undefined
      ? []
      : [
          check({
            id: 'release-tag',
            demand: refs.join(' or '),
            seen: ref,
            source: 'predicate.tag',
            holds: ref !== undefined && refs.some((glob) => matchesGlob(glob, ref)),
            code: 'policy/source-ref',
          }),
        ]),
  ]
}

const same = (field: string, demand: string, seen: string | undefined) => ({
  demand,
  seen,
  source: `predicate.${field}`,
  holds: seen === demand,
})

const MAX_TAG = 1024

const text = (value: Json | undefined): string | undefined =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined
