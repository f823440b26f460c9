import type { Digest } from '@tier3/model/digest'
import type { SignerFacts } from './signer-facts.ts'
import type { TrustDomain } from './trust-domain.ts'

declare const witness: unique symbol

/**
 * A bundle whose cryptography holds: certificate chain, certificate timestamp, log entry, trusted time and signature.
 * It says nothing yet of whether the signer or the content is wanted. Only the sigstore adapter makes this type.
 */
export interface VerifiedBundle {
  readonly [witness]: true
  /** Media type of the bundle, e.g. `application/vnd.dev.sigstore.bundle.v0.3+json`. */
  readonly mediaType: string
  /** sha256 of the bundle's text, so that a report names exactly what was judged. */
  readonly bundleDigest: Digest
  readonly trustDomain: TrustDomain
  readonly signer: SignerFacts
  /** Trusted times of signing (ISO 8601) and who vouches: a log's signed entry or a timestamp authority. Never empty. */
  readonly times: readonly {
    readonly time: string
    readonly source: 'transparency-log' | 'timestamp-authority'
  }[]
  /** Index in the transparency log where there is one. */
  readonly logIndex?: string
  readonly content: VerifiedContent
}

/** The signed bytes themselves; evaluation reads these and nothing else of the bundle. */
export type VerifiedContent =
  | { readonly kind: 'statement'; readonly payloadType: string; readonly payload: Uint8Array }
  | { readonly kind: 'artifact'; readonly digest: Digest }
  /** The payload of an older signature over a container image: these bytes were signed, and they name the image. */
  | { readonly kind: 'image-signature'; readonly payload: Uint8Array }
