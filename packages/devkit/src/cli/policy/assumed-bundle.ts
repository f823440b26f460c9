import { CYCLONEDX_BOM, SPDX_DOCUMENT } from '@tier3/attestation/sbom-predicate'
import { decodeJobClaims } from '@tier3/attestation/job-claims'
import {
  buildSlsaProvenance,
  SLSA_PROVENANCE_V1,
  type WorkflowInputs,
} from '@tier3/attestation/slsa-provenance'
import type { JsonObject } from '@tier3/model/json'
import { formatUtf8 } from '@tier3/model/utf8'
import type { TrustDomain } from '@tier3/verification/trust-domain'
import type { VerifiedBundle } from '@tier3/verification/verified-bundle'

/** What a case of a policy test assumes of a bundle; its cryptography is assumed to hold. */
export interface AssumedFacts {
  readonly repository: string
  readonly repositoryId: string
  readonly ownerId: string
  /** `owner/repo/.github/workflows/<file>.yml@<ref>` */
  readonly signer: string
  readonly ref: string
  readonly commit: string
  readonly event: string
  readonly runner: string
  readonly run: string
  readonly signedAt: string
  readonly type: string
  readonly inputs?: WorkflowInputs
  readonly predicate?: JsonObject
}

export interface AssumedSubject {
  readonly name: string
  readonly sha256: string
}

const TYPES: { readonly [shorthand: string]: string } = {
  provenance: SLSA_PROVENANCE_V1,
  cyclonedx: CYCLONEDX_BOM,
  spdx: `${SPDX_DOCUMENT}/v2.3`,
}

/**
 * A bundle as it would be after verification. The type is the witness of a verifier; nothing made here leaves a test of a
 * policy, whose verdict is about the policy and not about any artifact.
 */
export function assumedBundle(
  facts: AssumedFacts,
  subject: AssumedSubject,
  trust: { readonly domain: TrustDomain; readonly issuer: string; readonly server: string },
): VerifiedBundle {
  const { server } = trust
  const san = `${server}/${facts.signer}`
  const at = Date.parse(facts.signedAt)
  const [run = '1', attempt = '1'] = facts.run.split('/')
  const content =
    facts.type === 'signature'
      ? ({ kind: 'artifact', digest: { algorithm: 'sha256', hex: subject.sha256 } } as const)
      : ({
          kind: 'statement',
          payloadType: 'application/vnd.in-toto+json',
          payload: formatUtf8(statementText(facts, subject, server, [run, attempt])),
        } as const)
  const fields: Fields = {
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    bundleDigest: { algorithm: 'sha256', hex: '0'.repeat(64) },
    trustDomain: trust.domain,
    signer: {
      san,
      sanKind: 'uri',
      notBefore: new Date(at - 60_000).toISOString(),
      notAfter: new Date(at + 540_000).toISOString(),
      facts: {
        issuer: trust.issuer,
        buildSignerUri: san,
        buildSignerDigest: facts.commit,
        runnerEnvironment: facts.runner,
        sourceRepositoryUri: `${server}/${facts.repository}`,
        sourceRepositoryDigest: facts.commit,
        sourceRepositoryRef: facts.ref,
        sourceRepositoryId: facts.repositoryId,
        sourceRepositoryOwnerUri: `${server}/${facts.repository.split('/')[0] ?? ''}`,
        sourceRepositoryOwnerId: facts.ownerId,
        buildConfigUri: `${server}/${facts.repository}/.github/workflows/release.yml@${facts.ref}`,
        buildConfigDigest: facts.commit,
        buildTrigger: facts.event,
        runInvocationUri: `${server}/${facts.repository}/actions/runs/${run}/attempts/${attempt}`,
      },
    },
    times: [{ time: facts.signedAt, source: 'transparency-log' }],
    content,
  }
  return fields as VerifiedBundle
}

type Fields = Pick<
  VerifiedBundle,
  'mediaType' | 'bundleDigest' | 'trustDomain' | 'signer' | 'times' | 'content'
>

function statementText(
  facts: AssumedFacts,
  subject: AssumedSubject,
  server: string,
  [run, attempt]: readonly [string, string],
): string {
  const predicateType = TYPES[facts.type] ?? facts.type
  return JSON.stringify({
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ name: subject.name, digest: { sha256: subject.sha256 } }],
    predicateType,
    predicate:
      facts.predicate ??
      (predicateType === SLSA_PROVENANCE_V1 ? provenanceOf(facts, server, run, attempt) : {}),
  })
}

function provenanceOf(facts: AssumedFacts, server: string, run: string, attempt: string): JsonObject {
  const claims = decodeJobClaims({
    iss: server,
    repository: facts.repository,
    repository_id: facts.repositoryId,
    repository_owner_id: facts.ownerId,
    ref: facts.ref,
    sha: facts.commit,
    event_name: facts.event,
    workflow_ref: `${facts.repository}/.github/workflows/release.yml@${facts.ref}`,
    job_workflow_ref: facts.signer,
    runner_environment: facts.runner,
    run_id: run,
    run_attempt: attempt,
  })
  // What no job can claim has no provenance; such a bundle is then refused for that.
  return claims.ok ? buildSlsaProvenance(claims.value, server, facts.inputs) : {}
}
