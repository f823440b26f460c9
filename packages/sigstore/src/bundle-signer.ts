import { createPublicKey, type KeyObject } from 'node:crypto'
import type { SignerFacts } from '@tier3/verification/signer-facts'
import type { BundleParts } from './bundle-parts.ts'
import { parseCertificate, type CertificateFlaw } from './certificate.ts'
import { HeldCertificate } from './held-certificate.ts'
import { refuse, type Refusal } from './refusal.ts'
import { readSignerFacts } from './signer-certificate.ts'
import type { VerificationContext } from './verification-context.ts'

/** Who made a bundle, by its own account: whether an authority vouches for the certificate is verified later. */
export interface BundleSigner {
  readonly key: KeyObject
  /** DER of the certificate, or of the managed key. */
  readonly verifier: Uint8Array
  readonly certificate?: HeldCertificate
  readonly facts: SignerFacts
}

/** Reads the leaf strictly, or takes the managed key that the configuration names. */
export function readSigner(
  { signer }: BundleParts,
  { publicKey }: VerificationContext,
): BundleSigner | Refusal {
  if (publicKey !== undefined && signer.kind === 'certificate') {
    return refuse(
      'integrity/certificate',
      'it was made with a certificate',
      'the configuration demands a managed key',
    )
  }
  if (signer.kind === 'managed key') {
    if (publicKey === undefined) throw new Error('a managed key was read without being asked for')
    const verifier = publicKey.export({ type: 'spki', format: 'der' })
    return {
      key: publicKey,
      verifier,
      facts: { san: signer.hint, sanKind: 'other', facts: {}, notBefore: '', notAfter: '' },
    }
  }
  const certificate = parseCertificate(signer.der)
  if (!certificate.ok) return certificateRefusal(certificate.problem)
  const facts = readSignerFacts(certificate.value)
  if (!facts.ok) return certificateRefusal(facts.problem)
  const key = createPublicKey({ key: Buffer.from(certificate.value.publicKey), format: 'der', type: 'spki' })
  return { key, verifier: signer.der, certificate: new HeldCertificate(signer.der), facts: facts.value }
}

const certificateRefusal = ({ kind, reason }: CertificateFlaw): Refusal =>
  kind === 'ambiguous'
    ? refuse(
        'integrity/certificate-ambiguous',
        `of its certificate: ${reason}`,
        'a certificate must say one thing of its signer',
      )
    : refuse(
        'integrity/certificate',
        `of its certificate: ${reason}`,
        'it must be a well-formed code-signing certificate',
      )
