import { expandResource } from '@tier3/attestation/resource-template'
import { FAILED_RESULT, reachesResult } from '@tier3/attestation/slsa-result'
import {
  decodeVerificationSummary,
  VERIFICATION_SUMMARY_V1,
  type VerificationSummary,
} from '@tier3/attestation/verification-summary'
import type { Statement } from '@tier3/attestation/statement'
import { sameRepo } from '@tier3/model/repo-slug'
import { check, factSource } from './check.ts'
import type { Demand, EvaluationFacts, RuleDemand } from './demand.ts'
import type { SubjectToVerify } from './evidence.ts'
import { ofRule } from './placed.ts'
import { identityChecks, isSigner } from './signer-checks.ts'
import type { SignerFacts } from './signer-facts.ts'
import { consistencyCheck } from './source-checks.ts'
import { summaryAgeCheck } from './summary-age-check.ts'
import type { SummaryDemand, SummaryVerifier } from './summary-demand.ts'
import type { Check } from './verification.ts'
import type { VerifiedBundle } from './verified-bundle.ts'

/** Whether a statement is a summary that some rule demands; where none does it is a statement like any other. */
export const isDemandedSummary = ({ rules }: Demand, statement: Statement | undefined): boolean =>
  statement?.predicateType === VERIFICATION_SUMMARY_V1 && rules.some(({ summary }) => summary !== undefined)

/**
 * The steps of a consumer (SLSA v1.2, verification summary, how to verify) that do not depend on the artifact. The certificate names
 * the verifier's repository and run, so that demands on source, event or runner of the artifact are not held against it.
 */
export function demandedSummaryChecks(
  demand: Demand,
  { signer, times }: VerifiedBundle,
  { predicate }: Statement,
): readonly Check[] {
  const decoded = decodeVerificationSummary(predicate)
  const identity =
    signer.sanKind === 'key' ? [] : [...identityChecks(demand, signer), consistencyCheck(signer.facts)]
  if (!decoded.ok)
    return [
      ...identity,
      ...decoded.problem.map(({ code, current, desired }) =>
        check({ id: 'summary', demand: desired, seen: current, source: 'predicate', holds: false, code }),
      ),
    ]
  const summary = decoded.value
  return [
    ...identity,
    resultCheck(summary),
    ...demand.rules.flatMap((rule) => {
      const { summary: wanted } = rule
      return wanted === undefined
        ? []
        : ofRule(rule, [
            verifierCheck(demand.server, wanted, summary, signer),
            levelCheck(wanted, summary),
            ...policyChecks(wanted, summary),
            ...summaryAgeCheck(wanted, summary, times, demand.facts?.now),
          ])
    }),
  ]
}

/** The steps that depend on the artifact: the resource, and that nothing but the artifact can be meant by it. */
export function summarySubjectChecks(
  { facts, requireName }: Demand,
  rule: RuleDemand,
  { predicate, subjects }: Statement,
  subject: SubjectToVerify,
): readonly Check[] {
  const { summary: wanted } = rule
  if (wanted === undefined) return []
  const decoded = decodeVerificationSummary(predicate)
  // A bare digest has no name to tell one subject from another.
  const named = requireName && subject.name !== ''
  return ofRule(rule, [
    resourceCheck(wanted, decoded.ok ? decoded.value.resourceUri : undefined, subject, facts),
    check({
      id: 'summary-subject',
      demand: named ? 'subjects with names' : 'one subject, since names do not matter',
      seen: `${subjects.length}`,
      source: 'statement.subject',
      // One URI cannot be that of two artifacts: the bytes of one would pass under the URI of the other.
      holds: named || subjects.length === 1,
      code: 'policy/summary-resource',
    }),
  ])
}

/** Step 4: only specific pairs of a signer and a verifier are believed. */
function verifierCheck(
  server: string,
  { verifiers }: SummaryDemand,
  { verifier: { id } }: VerificationSummary,
  signer: SignerFacts,
): Check {
  const source = signer.facts.sourceRepositoryUri
  const run = source === undefined || source === '' ? '' : `, run of ${source}`
  return check({
    id: 'summary-verifier',
    demand: verifiers.map((one) => describeVerifier(server, one)).join(' or '),
    seen: `${id} signed by ${signer.sanKind === 'key' ? 'the key ' : ''}${signer.san}${run}`,
    source: `predicate.verifier.id, signer, ${factSource('sourceRepositoryUri')}`,
    holds: verifiers.some((one) => isPair(server, one, id, signer)),
    code: 'policy/summary-verifier',
  })
}

function isPair(
  server: string,
  { id, signer: by }: SummaryVerifier,
  seen: string,
  signer: SignerFacts,
): boolean {
  if (by.kind === 'key') return signer.sanKind === 'key' && signer.san === by.name && id === seen
  return (
    signer.sanKind === 'uri' &&
    seen === (id ?? signer.san) &&
    isSigner(server, by.workflow, signer) &&
    sameRepo(signer.facts.sourceRepositoryUri ?? '', `${server}/${by.repository}`)
  )
}

/** A pair in words. */
export function describeVerifier(server: string, { id, signer }: SummaryVerifier): string {
  if (signer.kind === 'key') return `${id ?? 'nobody'} signed by the key ${signer.name}`
  const { repository, path, refs, commits } = signer.workflow
  const of = sameRepo(repository, signer.repository) ? '' : `, run of ${server}/${signer.repository}`
  return `${id ?? 'the signer itself'} signed by ${server}/${repository}/${path} at ${[...refs, ...commits].join(' or ')}${of}`
}

/** Step 5. Compared whole. */
function resourceCheck(
  { resource }: SummaryDemand,
  seen: string | undefined,
  { name, digest }: SubjectToVerify,
  facts: EvaluationFacts | undefined,
): Check {
  const wanted = expandResource(resource, { name, sha256: digest.sha256, tag: facts?.tag })
  return check({
    id: 'summary-resource',
    demand: wanted ?? resource,
    seen,
    source: 'predicate.resourceUri',
    holds: wanted === undefined ? undefined : seen === wanted,
    code: 'policy/summary-resource',
    ...(wanted === undefined ? { hint: `nothing is known to put into ${resource}` } : {}),
  })
}

/** Step 6. */
const resultCheck = ({ verificationResult, verifiedLevels }: VerificationSummary): Check =>
  check({
    id: 'summary-result',
    demand: 'PASSED, with no level FAILED',
    seen: `${verificationResult}, ${verifiedLevels.join(', ') || 'no level'}`,
    source: 'predicate.verificationResult, predicate.verifiedLevels',
    holds: verificationResult === 'PASSED' && !verifiedLevels.includes(FAILED_RESULT),
    code: 'policy/summary-result',
  })

/** Step 7. */
const levelCheck = ({ levels }: SummaryDemand, { verifiedLevels }: VerificationSummary): Check =>
  check({
    id: 'summary-level',
    demand: `${levels.join(' and ')}, or higher`,
    seen: verifiedLevels.join(', ') || 'no level',
    source: 'predicate.verifiedLevels',
    holds: levels.every((level) => reachesResult(verifiedLevels, level)),
    code: 'policy/level',
  })

function policyChecks({ policies }: SummaryDemand, { policy }: VerificationSummary): readonly Check[] {
  if (policies === undefined) return []
  const seen = Object.entries(policy.digest ?? {}).map(([algorithm, hex]) => `${algorithm}:${hex}`)
  return [
    check({
      id: 'summary-policy',
      demand: policies.join(' or '),
      seen: seen.length === 0 ? undefined : `${seen.join(', ')} (${policy.uri})`,
      source: 'predicate.policy.digest',
      holds: seen.some((digest) => policies.includes(digest)),
      code: 'policy/summary-policy',
    }),
  ]
}
