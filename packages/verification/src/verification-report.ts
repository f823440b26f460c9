import { displayText } from '@tier3/model/display'
import { formatDigest } from '@tier3/model/digest'
import type { Json, JsonObject } from '@tier3/model/json'
import { formatBelievedRoot, type BelievedRoot } from './believed-root.ts'
import { formatSummaryDemand } from './format-summary.ts'
import type { Policy } from './policy.ts'
import type { SubjectVerdict, SubjectJudgement, Verification } from './verification.ts'
import type { VerifiedBundle } from './verified-bundle.ts'

/** Media type and version of the report; the version rises when a field changes its meaning or goes. */
export const VERIFICATION_REPORT_MEDIA_TYPE = 'application/vnd.tier3.verification-report+json;version=1'

/** The policy as plain JSON; its canonical bytes (`formatCanonicalJson`) are what the policy digest is of. */
export function formatPolicy(policy: Policy): JsonObject {
  const { source, signer } = policy
  if (policy.summary !== undefined)
    return {
      trustDomain: policy.trustDomain,
      issuers: policy.issuers,
      server: policy.server,
      requireName: policy.requireName,
      summary: formatSummaryDemand(policy.summary),
    }
  return {
    trustDomain: policy.trustDomain,
    issuers: policy.issuers,
    server: policy.server,
    source: present({
      repository: source.repository,
      repositoryId: source.repositoryId,
      ref: source.ref,
      digest: source.digest,
    }),
    ...(signer === undefined
      ? {}
      : {
          signer: present({
            repository: signer.repository,
            path: signer.path,
            ref: signer.at?.kind === 'ref' ? signer.at.glob : undefined,
            commit: signer.at?.kind === 'commit' ? signer.at.sha : undefined,
          }),
        }),
    events: policy.events,
    allowSelfHosted: policy.allowSelfHosted,
    predicateTypes: policy.predicateTypes,
    requireName: policy.requireName,
    ...present({
      workflowInputs: policy.workflowInputs,
      minLevel: policy.minLevel,
      builderIds: policy.builderIds,
      keySignedTypes: policy.keySignedTypes,
    }),
  }
}

/** What a verdict rests on beside the evidence. */
export interface Grounds {
  /** Lowercase hex sha256 of the canonical policy. */
  readonly policyDigest: string
  readonly trustedRoot: BelievedRoot
}

/** The machine-readable explanation: policy, keys, verdict, and every check of every bundle. */
export function buildVerificationReport(
  policy: Policy,
  { policyDigest, trustedRoot }: Grounds,
  { verdict, level, subjects }: Verification,
): JsonObject {
  return {
    mediaType: VERIFICATION_REPORT_MEDIA_TYPE,
    verdict,
    level,
    policy: { digest: { sha256: policyDigest }, demands: formatPolicy(policy) },
    trustedRoot: formatBelievedRoot(trustedRoot),
    subjects: subjects.map(formatSubject),
  }
}

/** One artifact of a report: its verdict with the grounds, and every check of every bundle. */
export function formatSubject({
  subject,
  verdict,
  level,
  levelReasons,
  judgements,
  unrelated,
}: SubjectJudgement): JsonObject {
  return {
    name: displayText(subject.name, 4096),
    digest: present({ ...subject.digest }),
    verdict: verdict.kind,
    level,
    levelReasons,
    ...formatGrounds(verdict),
    unrelatedBundles: unrelated,
    bundles: judgements.map(({ origin, predicateType, passed, checks }) =>
      present({
        origin: displayText(origin, 4096),
        predicateType: predicateType === undefined ? undefined : displayText(predicateType, 1000),
        passed,
        checks: checks.map((row) => present({ ...row, firm: undefined })),
      }),
    ),
  }
}

function formatGrounds(verdict: SubjectVerdict): JsonObject {
  switch (verdict.kind) {
    case 'verified':
      return { by: verdict.by.map(formatBundle) }
    case 'rejected':
      return {
        reasons: verdict.reasons.map(({ code, demand, seen, fix, at }) =>
          present({ code, demand, seen, fix, at: at && present({ ...at }) }),
        ),
      }
    case 'indeterminate':
      return {
        gaps: verdict.reasons.map(({ code, attempted, current, desired, fix }) => ({
          code,
          attempted,
          current,
          desired,
          fix,
        })),
      }
  }
}

function formatBundle({
  bundleDigest,
  mediaType,
  trustDomain,
  signer,
  times,
  logIndex,
}: VerifiedBundle): JsonObject {
  return present({
    digest: formatDigest(bundleDigest),
    mediaType,
    trustDomain,
    signer: displayText(signer.san, 1000),
    issuer: shown(signer.facts.issuer),
    source: shown(signer.facts.sourceRepositoryUri),
    sourceRef: shown(signer.facts.sourceRepositoryRef),
    sourceDigest: shown(signer.facts.sourceRepositoryDigest),
    event: shown(signer.facts.buildTrigger),
    runner: shown(signer.facts.runnerEnvironment),
    run: shown(signer.facts.runInvocationUri),
    times: times.map(({ time, source }) => ({ time, source })),
    logIndex,
  })
}

const shown = (text: string | undefined): string | undefined =>
  text === undefined ? undefined : displayText(text, 1000)

/** Without the members that are not there: absent and empty are not the same. */
function present(fields: { readonly [key: string]: Json | undefined }): JsonObject {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  )
}
