import { formatBase64 } from '@tier3/model/base64'
import type { Json, JsonObject } from '@tier3/model/json'
import type { NonEmpty } from '@tier3/model/non-empty'

/** The parts of another form, with which the same evidence is written as a Sigstore bundle. */
export interface BundleTextParts {
  /** 0.1 neither demands an inclusion proof nor forbids one; 0.3 demands it, and takes one certificate. */
  readonly version: '0.1' | '0.3'
  readonly signer:
    | {
        readonly kind: 'certificate'
        /** DER; the leaf first. */ readonly certificates: NonEmpty<Uint8Array>
      }
    | { readonly kind: 'key'; readonly hint: string }
  /** In the JSON form of protobuf-specs `TransparencyLogEntry`. */
  readonly logEntries: readonly Json[]
  readonly content:
    | { readonly dsseEnvelope: JsonObject }
    | { readonly messageSignature: { readonly sha256: Uint8Array; readonly signature: string } }
}

/**
 * The one normal form of all evidence: a Sigstore bundle in canonical JSON. It says no more than the other form said; what is missing there is missing here.
 */
export function formatBundle({ version, signer, logEntries, content }: BundleTextParts): string {
  return JSON.stringify({
    mediaType: `application/vnd.dev.sigstore.bundle+json;version=${version}`,
    verificationMaterial: {
      ...(signer.kind === 'key'
        ? { publicKey: { hint: signer.hint } }
        : version === '0.3'
          ? { certificate: rawBytes(signer.certificates[0]) }
          : { x509CertificateChain: { certificates: signer.certificates.map(rawBytes) } }),
      tlogEntries: logEntries,
    },
    ...('dsseEnvelope' in content
      ? content
      : {
          messageSignature: {
            messageDigest: { algorithm: 'SHA2_256', digest: formatBase64(content.messageSignature.sha256) },
            signature: content.messageSignature.signature,
          },
        }),
  })
}

const rawBytes = (der: Uint8Array): JsonObject => ({ rawBytes: formatBase64(der) })
