import { buildSlsaProvenance, SLSA_PROVENANCE_V1 } from '@tier3/attestation/slsa-provenance'
import { decodeJobClaims } from '@tier3/attestation/job-claims'
import type { Digest, DigestSet } from '@tier3/model/digest'
import type { Json, JsonObject } from '@tier3/model/json'
import { formatUtf8 } from '@tier3/model/utf8'
import { evaluate } from './evaluate.ts'
import type { BundleEvidence, SubjectEvidence, SubjectToVerify } from './evidence.ts'
import { parsePolicy, type PolicyInputs } from './policy-inputs.ts'
import type { Policy } from './policy.ts'
import type { FactName, SignerFacts } from './signer-facts.ts'
import type { VerifiedBundle } from './verified-bundle.ts'

// Values for tests of evaluation: bundles whose cryptography is taken as given, by casting to the witness type.

export const COMMIT = '1'.repeat(40)
export const SIGNER = 'https://github.com/acme/app/.github/workflows/release.yml@refs/tags/v1.0.0'
export const APP: SubjectToVerify = { name: 'app.tgz', digest: { sha256: 'a'.repeat(64) } }
export const OTHER: SubjectToVerify = { name: 'other.tgz', digest: { sha256: 'b'.repeat(64) } }

const CLAIMS = {
  iss: 'https://token.actions.githubusercontent.com',
  repository: 'acme/app',
  repository_id: '1001',
  repository_owner_id: '77',
  ref: 'refs/tags/v1.0.0',
  sha: COMMIT,
  event_name: 'push',
  workflow_ref: 'acme/app/.github/workflows/release.yml@refs/tags/v1.0.0',
  job_workflow_ref: 'acme/app/.github/workflows/release.yml@refs/tags/v1.0.0',
  runner_environment: 'github-hosted',
  run_id: '500',
  run_attempt: '1',
}

export function provenance(changes: { readonly [claim: string]: string } = {}): JsonObject {
  const claims = decodeJobClaims({ ...CLAIMS, ...changes })
  if (!claims.ok) throw new Error(claims.problem.map((p) => p.current).join())
  return buildSlsaProvenance(claims.value, 'https://github.com')
}

export const FACTS: SignerFacts['facts'] = {
  issuer: CLAIMS.iss,
  buildSignerUri: SIGNER,
  buildSignerDigest: COMMIT,
  runnerEnvironment: 'github-hosted',
  sourceRepositoryUri: 'https://github.com/acme/app',
  sourceRepositoryDigest: COMMIT,
  sourceRepositoryRef: 'refs/tags/v1.0.0',
  sourceRepositoryId: '1001',
  sourceRepositoryOwnerUri: 'https://github.com/acme',
  sourceRepositoryOwnerId: '77',
  buildConfigUri: SIGNER,
  buildConfigDigest: COMMIT,
  buildTrigger: 'push',
  runInvocationUri: 'https://github.com/acme/app/actions/runs/500/attempts/1',
  sourceRepositoryVisibility: 'public',
}

export interface StatementChanges {
  readonly type?: Json
  readonly subject?: Json
  readonly predicateType?: Json
  readonly predicate?: Json
}

export const subjectOf = ({ name, digest }: { name: string; digest: DigestSet }): Json => ({
  name,
  digest: { ...digest } as JsonObject,
})

export const statementText = (changes: StatementChanges = {}): string =>
  JSON.stringify({
    _type: changes.type ?? 'https://in-toto.io/Statement/v1',
    subject: changes.subject ?? [subjectOf(APP)],
    predicateType: changes.predicateType ?? SLSA_PROVENANCE_V1,
    predicate: changes.predicate ?? provenance(),
  })

export interface BundleChanges {
  /** Facts to set; `null` takes the extension away. */
  readonly facts?: { readonly [N in FactName]?: string | null }
  readonly san?: string
  readonly sanKind?: SignerFacts['sanKind']
  readonly trustDomain?: VerifiedBundle['trustDomain']
  readonly times?: VerifiedBundle['times']
  readonly payloadType?: string
  readonly statement?: StatementChanges
  /** The payload's text in place of a statement. */
  readonly payload?: string | Uint8Array
  /** A key without an end in place of a certificate. */
  readonly endless?: boolean
  /** A signature over bytes in place of an envelope. */
  readonly signatureOver?: Digest
  /** The signed payload of an older signature over an image, in place of an envelope. */
  readonly imageSignature?: string
}

export function bundle(changes: BundleChanges = {}): VerifiedBundle {
  const facts = Object.entries({ ...FACTS, ...changes.facts }).filter(([, value]) => value !== null)
  const payload = changes.payload ?? statementText(changes.statement)
  return {
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    bundleDigest: { algorithm: 'sha256', hex: 'e'.repeat(64) },
    trustDomain: changes.trustDomain ?? 'public-good',
    signer: {
      san: changes.san ?? SIGNER,
      sanKind: changes.sanKind ?? 'uri',
      facts: Object.fromEntries(facts) as SignerFacts['facts'],
      notBefore: changes.endless === true ? '' : '2026-01-01T00:00:00.000Z',
      notAfter: changes.endless === true ? '' : '2026-01-01T00:10:00.000Z',
    },
    times: changes.times ?? [{ time: '2026-01-01T00:05:00Z', source: 'transparency-log' }],
    logIndex: '42',
    content:
      changes.imageSignature !== undefined
        ? { kind: 'image-signature', payload: formatUtf8(changes.imageSignature) }
        : changes.signatureOver === undefined
          ? {
              kind: 'statement',
              payloadType: changes.payloadType ?? 'application/vnd.in-toto+json',
              payload: typeof payload === 'string' ? formatUtf8(payload) : payload,
            }
          : { kind: 'artifact', digest: changes.signatureOver },
  } as VerifiedBundle
}

/** A signer in another repository's workflow, with certificate and predicate in agreement. */
export const signedBy = (san: string, facts: BundleChanges['facts'] = {}): BundleChanges => ({
  san,
  facts: { buildSignerUri: san, ...facts },
  statement: { predicate: provenance({ job_workflow_ref: san.split('/').slice(3).join('/') }) },
})

export const found = (changes: BundleChanges = {}, origin = 'app.tgz.intoto.jsonl'): BundleEvidence => ({
  origin,
  outcome: { ok: true, value: bundle(changes) },
})

export const evidence = (
  bundles: readonly BundleEvidence[],
  parts: Partial<Pick<SubjectEvidence, 'subject' | 'gaps'>> = {},
): SubjectEvidence => ({ subject: APP, gaps: [], ...parts, bundles })

export function policy(changes: Partial<PolicyInputs> = {}): Policy {
  const parsed = parsePolicy({
    repository: 'acme/app',
    predicateTypes: [],
    events: [],
    allowSelfHosted: false,
    requireName: true,
    trustDomain: 'public-good',
    ...changes,
  })
  if (!parsed.ok) throw new Error(parsed.problem.map((p) => `${p.attempted}: ${p.current}`).join('\n'))
  return parsed.value
}

/** Name, policy, changes of the bundle, expected rows as `id result code`, and the artifact where it is not `APP`. */
export type FailingRow = readonly [string, Policy, BundleChanges, readonly string[], SubjectToVerify?]

/** The rows that did not pass for one bundle; a bundle with such rows that still verifies is an error of evaluation. */
export function failuresOf(demand: Policy, changes: BundleChanges, subject = APP): readonly string[] {
  const { subjects } = evaluate(demand, [evidence([found(changes)], { subject })])
  const [{ verdict, judgements }] = subjects
  const rows = (judgements[0]?.checks ?? []).filter(({ result }) => result !== 'pass')
  if ((verdict.kind === 'verified') !== (rows.length === 0))
    throw new Error(`${verdict.kind} with ${rows.length} failures`)
  return rows.map(({ id, result, code }) => `${id} ${result} ${code ?? ''}`)
}
