import type { Signer } from '@tier3/attestation/signer'
import type { FileSource } from '@tier3/model/artifacts'
import type { Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import type { BundleVerifier } from '@tier3/verification/ports'
import type { TrustDomain } from '@tier3/verification/trust-domain'
import { createBundleVerifier } from './bundle-verifier.ts'
import { configuredRoot } from './configured-root.ts'
import { decodeIdentityToken, SIGSTORE_AUDIENCE, type IdentityTokenSource } from './identity.ts'
import { signingIdentity, type SigningJob } from './job-identity.ts'
import { createSigner } from './signer.ts'
import { parseSigningConfig } from './signing-config.ts'
import { GITHUB_PRIVATE, PUBLIC_GOOD, STAGING, type SigstoreInstance } from './sigstore-instance.ts'

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
  const source = rememberFirst(identity.value)
  const domain = settings.sigstore === 'auto' ? await domainOf(source) : settings.sigstore
  const instance = await instanceOf(domain, settings, files)
  if (!instance.ok) return failed([instance.problem])
  const root = await configuredRoot(domain, settings.trustedRoot, files)
  if (!root.ok) return failed([root.problem])
  const signer = createSigner({
    instance: instance.value,
    identity: source,
    rekorVersion: settings.rekorVersion === '2' ? 2 : 1,
    timestamp: settings.timestamp,
    maxWaitSeconds: settings.maxWaitSeconds,
    onRetry: ({ host, attempt, waitMs, detail }) =>
      say(`  ${host} does not answer (${detail}); attempt ${attempt + 1} in ${Math.ceil(waitMs / 1000)} s`),
  })
  if (!signer.ok) return failed([signer.problem])
  return ok({
    signer: signer.value,
    verifier: createBundleVerifier({ trustedRoot: root.value, trustDomain: domain }),
  })
}

const CONFIG_LIMIT = 1024 * 1024

async function instanceOf(
  domain: TrustDomain,
  settings: SigningSettings,
  files: FileSource,
): Promise<Result<SigstoreInstance, Problem>> {
  if (domain === 'public-good') return ok(PUBLIC_GOOD)
  if (domain === 'staging') return ok(STAGING)
  if (domain === 'github') return ok(GITHUB_PRIVATE)
  const path = settings.signingConfig ?? ''
  const bytes = await files.read(path, CONFIG_LIMIT)
  if (!bytes.ok) return bytes
  return parseSigningConfig(Buffer.from(bytes.value).toString('utf8'), path, new Date())
}

/** Only a token that says "public" leads to the public log; anything else, and no answer, to the private instance. */
async function domainOf(source: IdentityTokenSource): Promise<TrustDomain> {
  try {
    const claims = decodeIdentityToken(await source.request(SIGSTORE_AUDIENCE))
    return claims.ok && claims.value.claims['repository_visibility'] === 'public' ? 'public-good' : 'github'
  } catch {
    return 'github'
  }
}

/** A token that was asked for to choose the instance serves for signing, too, instead of a second request. */
function rememberFirst(source: IdentityTokenSource): IdentityTokenSource {
  let first: string | undefined
  let used = false
  return {
    ...source,
    async request(audience) {
      if (first !== undefined && !used) {
        used = true
        return first
      }
      const token = await source.request(audience)
      source.mask(token)
      first ??= token
      return token
    },
  }
}
