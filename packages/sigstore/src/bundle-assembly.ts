import { bundleToJSON, toDSSEBundle, toMessageSignatureBundle } from '@sigstore/bundle'
import type { SignedBundle } from '@tier3/attestation/signer'
import type { ContentSignature } from './signable-content.ts'
import type { WitnessMaterial } from './witnesses.ts'

/** Puts a witnessed signature into a bundle v0.3: one certificate and no chain, on one line. */
export function assembleBundle(
  signed: ContentSignature,
  { logEntries, timestamps }: WitnessMaterial,
): SignedBundle {
  const { identity, signature, content } = signed
  const form = { signature, certificate: Buffer.from(identity.certificate.der), certificateChain: false }
  const bundle =
    content.$case === 'dsseEnvelope'
      ? toDSSEBundle({
          ...form,
          artifact: content.dsseEnvelope.payload,
          artifactType: content.dsseEnvelope.payloadType,
        })
      : toMessageSignatureBundle({ ...form, digest: signed.digest })
  bundle.verificationMaterial.tlogEntries = [...logEntries]
  bundle.verificationMaterial.timestampVerificationData = {
    rfc3161Timestamps: timestamps.map((signedTimestamp) => ({ signedTimestamp })),
  }
  return {
    bundle: JSON.stringify(bundleToJSON(bundle)),
    certificateIdentity: identity.san,
    certificateIssuer: identity.issuer,
    certificatePem: identity.certificatePem,
    signature: signature.toString('base64'),
  }
}
