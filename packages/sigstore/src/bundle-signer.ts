import { createPublicKey, X509Certificate, type KeyObject } from 'node:crypto'
import { quoted } from '@tier3/model/display'
import type { SignerFacts } from '@tier3/verification/signer-facts'
import type { BundleParts } from './bundle-parts.ts'
import { parseCertificate, type CertificateFlaw } from './certificate.ts'
import type { BelievedKey } from './configured-keys.ts'
import { HeldCertificate } from './held-certificate.ts'
import { refuse, type Refusal } from './refusal.ts'
import { readSignerFacts } from './signer-certificate.ts'
import type { Strictness, VerificationContext } from './verification-context.ts'

/** Who made a bundle, by its own account: whether an authority vouches for the certificate is verified later. */
export interface BundleSigner {
  readonly key: KeyObject
  /** DER of the certificate, or of the managed key. */
  readonly verifier: Uint8Array
  readonly certificate?: HeldCertificate
  readonly facts: SignerFacts
  /** How much must vouch for it. */
  readonly strictness: Strictness
  /** A key of the configuration that nothing but itself vouches for; some of them write bare signatures. */
  readonly unlogged: boolean
}

/** Reads the leaf strictly, or takes the key that the configuration has under the name that the bundle gives. */
export function readSigner({ signer }: BundleParts, context: VerificationContext): BundleSigner | Refusal {
  const { publicKey, material, strictness } = context
  if (signer.kind === 'key') return keySigner(signer.hint, context)
  if (publicKey !== undefined) {
    return refuse(
      'integrity/certificate',
      'it was made with a certificate',
      'the configuration demands a managed key',
    )
  }
  const certificate = parseCertificate(signer.der)
  if (!certificate.ok) return certificateRefusal(certificate.problem)
  const facts = readSignerFacts(certificate.value)
  if (!facts.ok) return certificateRefusal(facts.problem)
  const key = createPublicKey({ key: Buffer.from(certificate.value.publicKey), format: 'der', type: 'spki' })
  const held = new HeldCertificate(signer.der)
  return isIssuerNamed(held, material)
    ? { key, verifier: signer.der, certificate: held, facts: facts.value, strictness, unlogged: false }
    : unknownIssuer(signer.der)
}

/** The one key that stands in for certificates takes every name; others answer to their own name alone. */
function keySigner(hint: string, context: VerificationContext): BundleSigner | Refusal {
  const { publicKey, keys, strictness } = context
  const found: BelievedKey | undefined = keys.get(hint)
  const key = publicKey ?? found?.key
  if (key === undefined) {
    return refuse(
      'integrity/certificate',
      hint === ''
        ? 'it brings no certificate and names no key'
        : `it was made with the key ${quoted(hint, 100)}, which the configuration does not hold`,
      'its key must be given in the configuration, or it must bring a certificate',
    )
  }
  const own = publicKey === undefined ? found : undefined
  return {
    key,
    verifier: key.export({ type: 'spki', format: 'der' }),
    facts: { san: hint, sanKind: 'key', facts: {}, notBefore: own?.from ?? '', notAfter: own?.until ?? '' },
    strictness: own === undefined ? strictness : context.strictnessOf(own),
    unlogged: own?.logged === false,
  }
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
