/**
 * The protobuf JSON of a Sigstore bundle, every field open to change so that hostile variants can be made from a
 * good one.
 */
export interface BundleJson {
  mediaType: string
  verificationMaterial: {
    certificate?: { rawBytes: string }
    x509CertificateChain?: { certificates: { rawBytes: string }[] }
    publicKey?: { hint: string }
    tlogEntries: LogEntryJson[]
    timestampVerificationData?: { rfc3161Timestamps: { signedTimestamp: string }[] }
  }
  dsseEnvelope?: EnvelopeJson
  messageSignature?: {
    messageDigest: { algorithm: string; digest: string }
    signature: string
  }
}

export interface EnvelopeJson {
  payload: string
  payloadType: string
  signatures: { sig: string; keyid?: string }[]
}

export interface LogEntryJson {
  logIndex: string
  logId: { keyId: string }
  kindVersion: { kind: string; version: string }
  /** Seconds since 1970; Rekor v1 only. */
  integratedTime?: string
  inclusionPromise?: { signedEntryTimestamp: string }
  inclusionProof?: {
    logIndex: string
    rootHash: string
    treeSize: string
    hashes: string[]
    checkpoint?: { envelope: string }
  }
  canonicalizedBody: string
}

export const BUNDLE_V03 = 'application/vnd.dev.sigstore.bundle.v0.3+json'
export const IN_TOTO_PAYLOAD = 'application/vnd.in-toto+json'
