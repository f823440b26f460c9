import { formatBase64 } from '@tier3/model/base64'
import { parseHex } from '@tier3/model/hex'
import { formatUtf8 } from '@tier3/model/utf8'

// Texts that have the form of bundles and nothing to verify: what tells them apart for an action without a verifier.

const bundle = (content: object): string =>
  JSON.stringify({
    mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
    verificationMaterial: { certificate: { rawBytes: 'AA==' } },
    ...content,
  })

/** A bundle over a statement; the mark is its payload. */
export const statementText = (mark: string): string =>
  bundle({
    dsseEnvelope: {
      payload: formatBase64(formatUtf8(mark)),
      payloadType: 'application/vnd.in-toto+json',
      signatures: [{ sig: 'AA==' }],
    },
  })

/** A signature over an artifact, by its sha256. */
export const signatureText = (sha256: string): string =>
  bundle({
    messageSignature: {
      messageDigest: {
        algorithm: 'SHA2_256',
        digest: formatBase64(parseHex(sha256) ?? new Uint8Array()),
      },
      signature: 'AA==',
    },
  })
