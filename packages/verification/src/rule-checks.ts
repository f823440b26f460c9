import type { Statement } from '@tier3/attestation/statement'
import { check, factSource } from './check.ts'
import type { Demand, RuleDemand } from './demand.ts'
import type { SubjectToVerify } from './evidence.ts'
import { freshnessChecks } from './freshness-check.ts'
import { parameterChecks } from './parameters-check.ts'
import { ofRule, placed } from './placed.ts'
import { sbomProfileChecks } from './sbom-profile-check.ts'
import { signerChecks } from './signer-checks.ts'
import type { SignerFacts } from './signer-facts.ts'
import { sourceChecks } from './source-checks.ts'
import type { Check } from './verification.ts'
import type { VerifiedBundle } from './verified-bundle.ts'
import { versionChecks } from './version-checks.ts'
import { workflowInputsChecks } from './workflow-inputs-checks.ts'

/** Who signed, and what was built: one rule's demands on the certificate. */
export const signedByChecks = (server: string, rule: RuleDemand, signer: SignerFacts): readonly Check[] =>
  ofRule(rule, [...signerChecks(server, rule, signer), ...sourceChecks(server, rule, signer)])

/** One rule's demands on times and on what the statement says. */
export const ruleChecks = (
  { facts }: Demand,
  rule: RuleDemand,
  bundle: VerifiedBundle,
  statement: Statement | undefined,
): readonly Check[] =>
  ofRule(rule, [
    ...workflowInputsChecks(rule, statement),
    ...parameterChecks(rule, statement),
    ...sbomProfileChecks(rule, statement, facts?.scoreSbom),
    // What a key signed can be given a new time whenever somebody likes; a certificate lives for minutes.
    ...freshnessChecks(rule, bundle.signer.sanKind === 'key' ? [] : bundle.times, facts?.now),
  ])

/** One rule's demands that depend on the artifact's name. */
export const ruleSubjectChecks = (
  { facts }: Demand,
  rule: RuleDemand,
  ref: string | undefined,
  subject: SubjectToVerify,
): readonly Check[] => ofRule(rule, versionChecks(rule, ref, subject, facts))

/** A run that was compromised vouches for nothing; a certificate that names no run may be of that one. */
export function deniedRunChecks({ denied = [] }: Demand, { facts }: SignerFacts): readonly Check[] {
  const runs = denied.filter(({ kind }) => kind === 'run')
  if (runs.length === 0) return []
  const seen = facts.runInvocationUri
  const hit = runs.find(({ value }) => isSameRun(value, seen ?? ''))
  return placed(hit?.place, [
    check({
      id: 'denied-run',
      demand: hit === undefined ? 'no run that is denied' : `not ${hit.value}: ${hit.reason}`,
      seen,
      source: factSource('runInvocationUri'),
      holds: hit === undefined,
      code: 'policy/denied',
    }),
  ])
}

const RUN = /^(https:\/\/[^/]+)\/[^/]+\/[^/]+\/actions\/runs\/0*(\d+)(?:\/attempts\/0*(\d+))?$/

/** By server and number, which is one of the whole server: names have case and change. A part that one lacks may be the other's. */
function isSameRun(denied: string, seen: string): boolean {
  const [a, b] = [RUN.exec(denied), RUN.exec(seen)]
  if (a === null || b === null) return denied === seen
  const [attempt, of] = [a[3], b[3]]
  return (
    a[1]?.toLowerCase() === b[1]?.toLowerCase() &&
    a[2] === b[2] &&
    (attempt === undefined || of === undefined || attempt === of)
  )
}
