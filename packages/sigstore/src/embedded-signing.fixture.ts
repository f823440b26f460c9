import { createHash } from 'node:crypto'
import type { SignableArtifact, SignedBundle, Signer } from '@tier3/attestation/signer'
import type { NonEmpty } from '@tier3/model/non-empty'
import type { Problem } from '@tier3/model/problem'
import type { Result } from '@tier3/model/result'
import type { TrustDomain } from '@tier3/verification/trust-domain'
import { githubClaims, type GithubClaims } from '../../devkit/src/oidc/github-claims.ts'
import type { EmbeddedSigstore } from '../../devkit/src/sigstore/embedded.ts'
import { createBundleVerifier } from './bundle-verifier.ts'
import { jobToken } from './identity.ts'
import { parseSigningConfig } from './signing-config.ts'
import { createSigner, type SignerOptions } from './signer.ts'
import type { SigstoreInstance } from './sigstore-instance.ts'
import { parseTrustedRoot, type TrustedRootMaterial } from './trusted-root.ts'

export const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex')

export const artifact = (name: string, text: string): SignableArtifact => {
  const bytes = Buffer.from(text)
  return {
    name,
    path: `/nowhere/${name}`,
    size: bytes.length,
    digest: { sha256: sha256(bytes) },
    async *read() {
      for (let at = 0; at < bytes.length; at += 5) yield bytes.subarray(at, at + 5)
    },
  }
}

export const valueOf = <T, P>(result: Result<T, P>): T => {
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.value
}

export const problemOf = <T>(result: Result<T, readonly Problem[]>): Problem => {
  if (result.ok) throw new Error('it did not fail')
  const [problem, ...others] = result.problem
  if (problem === undefined || others.length > 0) throw new Error(JSON.stringify(result.problem))
  return problem
}

export const instanceOf = (sigstore: EmbeddedSigstore, now = new Date()): SigstoreInstance => {
  const read = (rekor: 1 | 2): SigstoreInstance =>
    valueOf(
      parseSigningConfig(
        JSON.stringify(sigstore.signingConfig({ rekor, timestamp: true })),
        'signing_config.json',
        now,
      ),
    )
  return { ...read(1), logs: { ...read(1).logs, ...read(2).logs } }
}

export const rootOf = (sigstore: EmbeddedSigstore): TrustedRootMaterial =>
  valueOf(parseTrustedRoot(JSON.stringify(sigstore.trustedRoot), 'trusted_root.json'))[0]

export interface SignerSetup extends Partial<SignerOptions> {
  readonly claims?: Partial<GithubClaims>
}

/** A signer against the embedded instance that waits for nothing in earnest. */
export function signerFor(sigstore: EmbeddedSigstore, { claims, ...options }: SignerSetup = {}): Signer {
  return valueOf(
    createSigner({
      instance: instanceOf(sigstore),
      identity: jobToken(
        async (audience) => sigstore.issuer.mint(githubClaims(claims), audience),
        () => undefined,
      ),
      sleep: () => Promise.resolve(),
      random: () => 0,
      attemptTimeoutSeconds: 5,
      ...options,
    }),
  )
}

/** The outcome of verifying what was just signed. */
export async function verifySigned(
  sigstore: EmbeddedSigstore,
  signed: NonEmpty<SignedBundle>,
  digests: readonly string[],
  trustDomain: TrustDomain = 'custom',
) {
  const verifier = createBundleVerifier({ trustedRoot: rootOf(sigstore), trustDomain })
  return verifier.verify(
    signed.map(({ bundle }, index) => ({
      bundle: { text: bundle, origin: `bundle ${index}` },
      artifact: { algorithm: 'sha256' as const, hex: digests[index] ?? sha256('') },
    })),
  )
}
