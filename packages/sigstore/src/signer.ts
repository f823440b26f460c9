import { setTimeout as wait } from 'node:timers/promises'
import type { SignedBundle, Signer } from '@tier3/attestation/signer'
import type { Clock, Progress } from '@tier3/model/artifacts'
import type { NonEmpty } from '@tier3/model/non-empty'
import type { Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import { assembleBundle } from './bundle-assembly.ts'
import { workInOrder } from './bounded-work.ts'
import type { IdentityTokenSource } from './identity.ts'
import { noteRetryAfter } from './retry-after.ts'
import { createRedactor } from './redaction.ts'
import { LONGEST_WAIT_MS, type RetryNotice, type RetryPolicy } from './service-call.ts'
import { artifactContent, statementContent, type SignableContent } from './signable-content.ts'
import { holdIdentity, type IdentityHolder } from './signing-identity.ts'
import { signingServices, type SigningServices, type SigstoreInstance } from './sigstore-instance.ts'
import { witnessSignature } from './witnesses.ts'

export interface SignerOptions {
  readonly instance: SigstoreInstance
  readonly identity: IdentityTokenSource
  /** 1 when absent. */
  readonly rekorVersion?: 1 | 2
  /** Whether to take a timestamp where the log's own time would do; true when absent. */
  readonly timestamp?: boolean
  /** How long a failing service is waited for; 60 when absent. */
  readonly maxWaitSeconds?: number
  /** How long one request may take; 20 when absent. */
  readonly attemptTimeoutSeconds?: number
  /** Signatures made at a time; 8 when absent. */
  readonly concurrency?: number
  readonly clock?: Clock
  readonly sleep?: (ms: number) => Promise<void>
  readonly random?: () => number
  readonly onRetry?: (notice: RetryNotice) => void
}

/** Keyless signing against one Sigstore instance: one identity token and one certificate serve the whole run. */
export function createSigner(options: SignerOptions): Result<Signer, Problem> {
  const services = signingServices(options.instance, {
    rekorVersion: options.rekorVersion ?? 1,
    timestamp: options.timestamp ?? true,
  })
  if (!services.ok) return services
  noteRetryAfter()
  const secrets = createRedactor()
  const {
    clock = { now: () => new Date() },
    sleep = (ms) => wait(ms),
    random = Math.random,
    onRetry,
  } = options
  const policy: RetryPolicy = {
    maxWaitMs: (options.maxWaitSeconds ?? 60) * 1000,
    attemptTimeoutMs: (options.attemptTimeoutSeconds ?? 20) * 1000,
    clock,
    sleep,
    random,
    redact: secrets.redact,
    ...(onRetry === undefined ? {} : { onRetry }),
  }
  const identity = holdIdentity({
    source: options.identity,
    certificateAuthority: services.value.certificateAuthority,
    policy,
    onToken: secrets.add,
  })
  const run = { identity, services: services.value, policy }
  const signAll = (contents: readonly SignableContent[], progress?: Progress) =>
    workInOrder(
      contents as NonEmpty<SignableContent>,
      options.concurrency ?? 8,
      (content) => signOne(content, run),
      progress,
    )
  return ok({
    signArtifacts: (artifacts, progress) => signAll(artifacts.map(artifactContent), progress),
    signStatements: (statements, progress) =>
      signAll(
        statements.map((payload, index) => statementContent(payload, `statement ${index + 1}`)),
        progress,
      ),
    claims: () => identity.claims(),
  })
}

interface Run {
  readonly identity: IdentityHolder
  readonly services: SigningServices
  readonly policy: RetryPolicy
}

/** A signature counts only while its certificate lives: when an outage outlasts that, it is made anew. */
async function signOne(
  content: SignableContent,
  { identity, services, policy }: Run,
): Promise<Result<SignedBundle, Problem>> {
  const started = policy.clock.now().getTime()
  for (;;) {
    const signed = await content.sign(() => identity.current())
    if (!signed.ok) return signed
    const { certificate, certificatePem } = signed.value.identity
    const { signature, digest, payloadDigest } = signed.value
    const logged = { signature, digest, payloadDigest, verifier: certificate.der }
    const fresh = { content: signed.value.content, logged, certificatePem }
    const lastAttempt = certificate.notAfter.getTime() - policy.attemptTimeoutMs
    // A certificate that is at its end when it is new would be renewed without end (a clock that runs ahead).
    const fit = policy.clock.now().getTime() + LONGEST_WAIT_MS <= lastAttempt
    const material = await witnessSignature(fresh, services, policy, new Date(lastAttempt))
    if (material.ok) return ok(assembleBundle(signed.value, material.value))
    const now = policy.clock.now().getTime()
    const outlived =
      fit && now + LONGEST_WAIT_MS > lastAttempt && material.problem.code.endsWith('-unavailable')
    if (!outlived || now - started > policy.maxWaitMs) return failed(material.problem)
  }
}
