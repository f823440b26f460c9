import { createPublicKey, X509Certificate, type KeyObject } from 'node:crypto'
import { quoted } from '@tier3/model/display'
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
  { publicKey, material }: VerificationContext,
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
  const held = new HeldCertificate(signer.der)
  return isIssuerNamed(held, material)
    ? { key, verifier: signer.der, certificate: held, facts: facts.value }
    : unknownIssuer(signer.der)
}

/**
 * Whether the trusted root names the authority that the leaf says it is from. Asked before the rest, so that a bundle of
 * another instance is called that, and not a bundle with a wrong log; the authority's signature is verified later.
 */
const isIssuerNamed = (
  leaf: HeldCertificate,
  { certificateAuthorities }: VerificationContext['material'],
): boolean =>
  certificateAuthorities.some(({ certChain }) => certChain.some(({ subject }) => subject.equals(leaf.issuer)))

const unknownIssuer = (der: Uint8Array): Refusal =>
  refuse(
    'integrity/certificate',
    `its certificate is from ${quoted(new X509Certificate(der).issuer.replaceAll('\n', ', '))}, which the trusted root does not hold`,
    'an authority of the trusted root must have issued it',
  )

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
