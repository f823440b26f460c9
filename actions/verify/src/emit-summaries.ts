import { decodeJobClaims } from '@tier3/attestation/job-claims'
import { expandResource } from '@tier3/attestation/resource-template'
import type { Signer } from '@tier3/attestation/signer'
import { buildLevelResult } from '@tier3/attestation/slsa-result'
import { buildStatement, formatStatement } from '@tier3/attestation/statement-form'
import {
  buildVerificationSummary,
  decodeVerificationSummary,
  SUMMARY_SLSA_VERSION,
  VERIFICATION_SUMMARY_V1,
  type SummaryResource,
  type VerificationSummary,
} from '@tier3/attestation/verification-summary'
import { parseArtifactName, pathBelow } from '@tier3/model/artifact-name'
import type { Clock, FileSink, FileSource, Progress } from '@tier3/model/artifacts'
import { formatBase64 } from '@tier3/model/base64'
import { quoted } from '@tier3/model/display'
import { parseHex } from '@tier3/model/hex'
import { isNonEmpty, type NonEmpty } from '@tier3/model/non-empty'
import { OWN_VERSION } from '@tier3/model/own-version.gen'
import { problem, type Problem } from '@tier3/model/problem'
import { replaceableProblems } from '@tier3/model/replaceable-files'
import { collect, failed, ok, type Result } from '@tier3/model/result'
import type { SubjectEvidence, SubjectToVerify } from '@tier3/verification/evidence'
import type { BundleVerifier } from '@tier3/verification/ports'
import { selfCheck } from '@tier3/verification/self-check'
import type { SubjectJudgement } from '@tier3/verification/verification'
import type { VerifiedBundle } from '@tier3/verification/verified-bundle'
import type { EmissionPlan } from './summary-plan.ts'
import { repeatedPaths, summaryRefusal } from './summary-refusals.ts'

/** What signs summaries and writes them. */
export interface EmissionPorts {
  readonly signer: Signer
  /** The consumer's verifier: what it refuses is not written. */
  readonly verifier: BundleVerifier
  readonly sink: FileSink
  readonly clock: Clock
}

/** A summary that was signed and written. */
export interface EmittedSummary {
  readonly path: string
  readonly subject: SubjectToVerify
  readonly summary: VerificationSummary
}

/** What was verified, and what the verdict rests on. */
export interface Verified {
  readonly subjects: readonly SubjectJudgement[]
  readonly evidence: readonly SubjectEvidence[]
  /** Lowercase hex sha256 of the canonical policy. */
  readonly policyDigest: string
}

/**
 * Signs one summary for each artifact and writes them all, or none. Only what was verified comes here: a summary that says FAILED is
 * not written, since nothing that consumers do needs one (SLSA v1.2, verification summary).
 */
export async function emitSummaries(
  plan: EmissionPlan,
  verified: Verified,
  { signer, verifier, sink, clock }: EmissionPorts,
  files: FileSource,
  progress: Progress,
): Promise<Result<NonEmpty<EmittedSummary>, readonly Problem[]>> {
  const claims = await signer.claims()
  if (!claims.ok) return failed([claims.problem])
  const job = decodeJobClaims(claims.value)
  if (!job.ok) return job
  const by = {
    id: plan.verifierId ?? `${plan.serverUrl}/${job.value.job_workflow_ref}`,
    time: clock.now().toISOString(),
  }
  const drafts = collect(verified.subjects.map((subject) => draftOf(plan, verified, subject, by)))
  if (!drafts.ok) return drafts
  const paths = drafts.value.map(({ path }) => path)
  const repeated = repeatedPaths(paths)
  if (repeated.length > 0) return failed(repeated)
  const taken = await replaceableProblems(paths, files)
  if (taken.length > 0) return failed(taken)
  const [first, ...rest] = drafts.value
  if (first === undefined) throw new Error('nothing was verified')
  const bundles = await signer.signStatements(
    [first.payload, ...rest.map(({ payload }) => payload)],
    progress,
  )
  if (!bundles.ok) return bundles
  const fresh = drafts.value.flatMap(({ path, payload, subject }, index) => {
    const signed = bundles.value[index]
    const artifact = { algorithm: 'sha256', hex: subject.digest.sha256 } as const
    return signed === undefined ? [] : [{ ...signed, origin: path, artifact, statement: payload }]
  })
  if (!isNonEmpty(fresh) || fresh.length < drafts.value.length) throw new Error('a summary was not signed')
  const checked = await selfCheck(fresh, verifier, progress)
  if (!checked.ok) return checked
  const [one, ...more] = fresh.map(({ origin, bundle }) => ({
    path: origin,
    content: `${bundle.trimEnd()}\n`,
  }))
  if (one === undefined) throw new Error('no summary was signed')
  const written = await sink.writeAll([one, ...more])
  if (!written.ok) return written
  return ok([emitted(first), ...rest.map(emitted)])
}

interface Draft extends EmittedSummary {
  readonly payload: Uint8Array
}

const emitted = ({ path, subject, summary }: Draft): EmittedSummary => ({ path, subject, summary })

function draftOf(
  plan: EmissionPlan,
  verified: Verified,
  judgement: SubjectJudgement,
  by: { readonly id: string; readonly time: string },
): Result<Draft, Problem> {
  const { subject, verdict, level } = judgement
  if (verdict.kind !== 'verified') throw new Error('only what was verified is summed up')
  const { name, digest } = subject
  const stem = parseArtifactName(name)
  const resourceUri = expandResource(plan.resource, { name, sha256: digest.sha256, tag: plan.tag })
  if (!stem.ok || resourceUri === undefined) return failed(unusable(name, stem.ok ? undefined : stem.problem))
  const refusal = summaryRefusal(judgement)
  if (refusal !== undefined) return failed(refusal)
  const summary: VerificationSummary = {
    verifier: { id: by.id, version: { tier3: OWN_VERSION } },
    timeVerified: by.time,
    resourceUri,
    policy: {
      uri: plan.policyUri ?? digestUri(verified.policyDigest),
      digest: { sha256: verified.policyDigest },
    },
    inputAttestations: inputsOf(verdict.by, verified.evidence),
    verificationResult: 'PASSED',
    verifiedLevels: [buildLevelResult(level)],
    slsaVersion: SUMMARY_SLSA_VERSION,
  }
  const predicate = buildVerificationSummary(summary)
  const read = decodeVerificationSummary(predicate)
  if (!read.ok) return failed(read.problem[0])
  const statement = buildStatement({
    subjects: [{ name, digest }],
    predicateType: VERIFICATION_SUMMARY_V1,
    predicate,
  })
  if (!statement.ok) return statement
  const path = pathBelow(plan.folder, `${stem.value}.vsa.sigstore.json`)
  return ok({ path, subject, summary, payload: formatStatement(statement.value) })
}

/** All bundles that the verdict rests on, each once, by the digest of the text that was judged. */
function inputsOf(
  by: readonly VerifiedBundle[],
  evidence: readonly SubjectEvidence[],
): readonly SummaryResource[] {
  const origins = new Map(
    evidence.flatMap(({ bundles }) =>
      bundles.flatMap(({ origin, outcome }) => (outcome.ok ? [[outcome.value, origin] as const] : [])),
    ),
  )
  const inputs = by.map((bundle): readonly [string, SummaryResource] => {
    const { algorithm, hex } = bundle.bundleDigest
    const origin = origins.get(bundle) ?? ''
    const uri = /^https:\/\/[!-~]{1,2000}$/.test(origin) ? { uri: origin } : {}
    return [hex, { ...uri, mediaType: bundle.mediaType, digest: { [algorithm]: hex } }]
  })
  return [...new Map(inputs).values()]
}

/** Names data by its sha256 (RFC 6920). */
function digestUri(hex: string): string {
  const text = formatBase64(parseHex(hex) ?? new Uint8Array())
  return `ni:///sha-256;${text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`
}

const unusable = (name: string, reason: string | undefined): Problem =>
  problem(reason === undefined ? 'input/missing' : 'input/path-escape', {
    attempted: `sum up the verification of ${quoted(name)}`,
    current: reason ?? 'what its resource URI is made of is not known',
    desired: 'the artifact must have a name below "base", and its URI must be whole',
    fix: 'Give the artifact a plain name, or choose another `resource-uri`.',
  })
