import type { TrustedRootJson } from '../sigstore/trusted-root.ts'
import type { BundleJson, LogEntryJson } from '../sigstore/bundle-json.ts'
import type { BundleRecipe, Deviations, Forge, SignerRecipe, WitnessRecipe } from '../sigstore/forge.ts'
import type { GithubClaims } from '../oidc/github-claims.ts'

/** What one case puts before both verifiers, which always demand the scene's honest signer. */
export interface Exhibit {
  /** The bundle file's text. */
  readonly text: string
  /** The artifact's bytes; those that were signed when absent. */
  readonly artifact?: Uint8Array
  readonly artifactName?: string
  /** The type that both demand; what the bundle carries when absent. */
  readonly type?: string
  readonly trustedRoot?: TrustedRootJson
}

export interface TamperingTools {
  readonly forge: Forge
  /** Of the honest release job. */
  readonly claims: GithubClaims
  readonly artifact: Uint8Array
  /** An honest in-toto statement (JSON text) over the artifact: SLSA provenance of the job. */
  readonly statement: string
  /** A trusted root of another instance. */
  readonly foreignRoot: TrustedRootJson
}

export type Carried = 'signature' | 'attestation'

/** A bundle by the honest signer that deviates as told, or not at all. */
export function exhibit(
  { forge, claims, artifact, statement }: TamperingTools,
  carried: Carried,
  how: {
    readonly signer?: SignerRecipe
    readonly deviate?: Deviations
    readonly witness?: WitnessRecipe
  } = {},
): BundleJson {
  const { signer = {}, deviate = {}, witness = {} } = how
  const recipe: BundleRecipe = {
    ...(carried === 'signature' ? { artifact } : { payload: statement }),
    claims,
    deviate,
    witness,
    ...signer,
  }
  return forge.bundle(recipe).bundle
}

/** An honest bundle, changed by somebody who has no key. */
export const changed =
  (change: (bundle: BundleJson, tools: TamperingTools, carried: Carried) => BundleJson) =>
  (tools: TamperingTools, carried: Carried) => ({
    text: JSON.stringify(change(exhibit(tools, carried), tools, carried)),
  })

/** The bundle with other verification material. */
export const material = (
  bundle: BundleJson,
  change: Partial<BundleJson['verificationMaterial']>,
): BundleJson => ({
  ...bundle,
  verificationMaterial: { ...bundle.verificationMaterial, ...change },
})

/** The only log entry of a bundle, changed. */
export const withLogEntry = (
  bundle: BundleJson,
  change: (entry: LogEntryJson) => LogEntryJson,
): BundleJson => ({
  ...bundle,
  verificationMaterial: {
    ...bundle.verificationMaterial,
    tlogEntries: bundle.verificationMaterial.tlogEntries.map(change),
  },
})

/** The inclusion proof of a log entry, changed. */
export const withProof =
  (change: (proof: NonNullable<LogEntryJson['inclusionProof']>) => Partial<LogEntryJson['inclusionProof']>) =>
  (entry: LogEntryJson): LogEntryJson =>
    entry.inclusionProof === undefined
      ? entry
      : { ...entry, inclusionProof: { ...entry.inclusionProof, ...change(entry.inclusionProof) } }

/** Base64 of the same bytes but for one bit of the last. */
export function flipped(base64: string): string {
  const bytes = Buffer.from(base64, 'base64')
  const last = bytes.length - 1
  bytes[last] = (bytes[last] ?? 0) ^ 1
  return bytes.toString('base64')
}
