import { setTimeout as wait } from 'node:timers/promises'
import type { Signer } from '@tier3/attestation/signer'
import type { FileSource } from '@tier3/model/artifacts'
import type { Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import type { BundleVerifier } from '@tier3/verification/ports'
import type { TrustDomain } from '@tier3/verification/trust-domain'
import { createBundleVerifier } from './bundle-verifier.ts'
import { configuredInstance } from './configured-instance.ts'
import { configuredRoot } from './configured-root.ts'
import { domainByVisibility } from './domain-by-visibility.ts'
import { signingIdentity, type SigningJob } from './job-identity.ts'
import { withNewerKeys } from './newer-keys.ts'
import { rememberFirst } from './remembered-token.ts'
import type { RetryNotice } from './service-call.ts'
import { createSigner } from './signer.ts'

/** The inputs that all signing actions share. */
export interface SigningSettings {
  /** `auto`: by the visibility of the repository, so that no private name gets into a public log. */
  readonly sigstore: 'auto' | TrustDomain
  readonly signingConfig: string | undefined
  readonly trustedRoot: string | undefined
  readonly rekorVersion: '1' | '2'
  readonly timestamp: boolean
  readonly maxWaitSeconds: number
}

/** A signer, and the verifier that consumers will judge its bundles with. */
export interface ConfiguredSigner {
  readonly signer: Signer
  readonly verifier: BundleVerifier
}

/** Builds signer and verifier from configuration; problems name the input or permission that is missing. */
export async function configuredSigner(
  settings: SigningSettings,
  job: SigningJob,
  files: FileSource,
  say: (line: string) => void,
): Promise<Result<ConfiguredSigner, readonly Problem[]>> {
  const identity = await signingIdentity(job, files)
  if (!identity.ok) return failed([identity.problem])
  const auto = settings.sigstore === 'auto'
  const source = auto ? rememberFirst(identity.value) : identity.value
  const patience = {
    maxWaitSeconds: settings.maxWaitSeconds,
    attemptTimeoutSeconds: attemptTimeout(settings.maxWaitSeconds),
    onRetry: ({ host, attempt, waitMs, detail }: RetryNotice) =>
      say(`  ${host} does not answer (${detail}); attempt ${attempt + 1} in ${Math.ceil(waitMs / 1000)} s`),
  }
  const domain =
    settings.sigstore === 'auto'
      ? await domainByVisibility(source, {
          maxWaitMs: patience.maxWaitSeconds * 1000,
          attemptTimeoutMs: patience.attemptTimeoutSeconds * 1000,
          onRetry: patience.onRetry,
          clock: { now: () => new Date() },
          sleep: (ms) => wait(ms),
          random: Math.random,
        })
      : ok(settings.sigstore)
  if (!domain.ok) return failed([domain.problem])
  const instance = await configuredInstance(domain.value, settings.signingConfig, files)
  if (!instance.ok) return failed([instance.problem])
  const root = await configuredRoot(domain.value, settings.trustedRoot, files)
  if (!root.ok) return failed([root.problem])
  const signer = createSigner({
    instance: instance.value,
    identity: source,
    rekorVersion: settings.rekorVersion === '2' ? 2 : 1,
    timestamp: settings.timestamp,
    ...patience,
  })
  if (!signer.ok) return failed([signer.problem])
  const verifier = createBundleVerifier({ trustedRoot: root.value, trustDomain: domain.value })
  return ok({
    signer: signer.value,
    verifier:
      settings.trustedRoot === undefined && domain.value === 'public-good'
        ? withNewestKeys(verifier, say)
        : verifier,
  })
}

/** A service that hangs must not be waited for longer than the user wants to, but a slow one gets its time. */
const attemptTimeout = (maxWaitSeconds: number): number => Math.min(20, Math.max(5, maxWaitSeconds))

/** A key that the public instance took into use after this release of tier3 must not stop a release of its users. */
const withNewestKeys = (builtIn: BundleVerifier, say: (line: string) => void): BundleVerifier =>
  withNewerKeys(
    builtIn,
    async () => {
      const { fetchTrustedRoot } = await import('./online-root.ts')
      const root = await fetchTrustedRoot('public-good')
      return root.ok
        ? ok(createBundleVerifier({ trustedRoot: root.value, trustDomain: 'public-good' }))
        : root
    },
    () =>
      say(
        '! made with keys newer than this tier3: to verify, consumers need a newer tier3 or `trusted-root`',
      ),
  )
