import type { KeyObject } from 'node:crypto'

import { sequence } from '../der/encode.ts'
import { formatPem } from '../der/pem.ts'
import type { Claims } from '../oidc/claims.ts'
import type { CtLog } from './ct-log.ts'
import { fulcioExtensions, identityName } from './fulcio-extensions.ts'
import { p384KeyPair } from './key-material.ts'
import {
  distinguishedName,
  extensions,
  formatTbsCertificate,
  KEY_PURPOSE,
  randomSerialNumber,
  signCertificate,
} from './x509.ts'
import type { CertificateDraft } from './x509.ts'

/** Signs code-signing leaves: P-384 root, P-384 intermediate, leaf with an embedded SCT, as the public instance does. */
export interface CertificateAuthority {
  readonly organization: string
  readonly root: Buffer
  readonly intermediate: Buffer
  readonly intermediateKey: KeyObject
  /** The certificate for an identity before it is signed; callers may change anything. */
  draft(identity: LeafIdentity): CertificateDraft
  /** Signs a draft, adding the promise of a log; `ctLog: null` leaves it out. DER. */
  issue(draft: CertificateDraft, options: { readonly ctLog: CtLog | null; readonly at: Date }): Buffer
  /** PEM of a leaf, the intermediate and the root, in this order. */
  chain(leaf: Buffer): [leaf: string, intermediate: string, root: string]
}

export interface LeafIdentity {
  readonly claims: Claims
  readonly publicKey: KeyObject
  readonly notBefore: Date
  /** 600 when absent. */
  readonly lifetimeSeconds?: number
}

export interface CertificateAuthorityOptions {
  readonly organization?: string
  readonly notBefore: Date
  readonly notAfter: Date
}

export function createCertificateAuthority(options: CertificateAuthorityOptions): CertificateAuthority {
  const { organization = 'sigstore.embedded', notBefore, notAfter } = options
  const rootKey = p384KeyPair()
  const intermediateKey = p384KeyPair()
  const rootName = distinguishedName(organization, 'sigstore')
  const intermediateName = distinguishedName(organization, 'sigstore-intermediate')
  const validity = { notBefore, notAfter }
  const root = signCertificate(
    {
      subject: rootName,
      issuer: rootName,
      publicKey: rootKey.publicKey,
      serialNumber: randomSerialNumber(),
      ...validity,
      extensions: [
        extensions.certificateSigning(),
        extensions.basicConstraints(1),
        extensions.subjectKeyIdentifier(rootKey.publicKey),
      ],
    },
    rootKey.privateKey,
  )
  const intermediate = signCertificate(
    {
      subject: intermediateName,
      issuer: rootName,
      publicKey: intermediateKey.publicKey,
      serialNumber: randomSerialNumber(),
      ...validity,
      extensions: [
        extensions.certificateSigning(),
        extensions.extendedKeyUsage(KEY_PURPOSE.codeSigning),
        extensions.basicConstraints(0),
        extensions.subjectKeyIdentifier(intermediateKey.publicKey),
        extensions.authorityKeyIdentifier(rootKey.publicKey),
      ],
    },
    rootKey.privateKey,
  )
  const signingKey = intermediateKey.privateKey
  const tail = [formatPem('CERTIFICATE', intermediate), formatPem('CERTIFICATE', root)] as const
  return {
    organization,
    root,
    intermediate,
    intermediateKey: intermediateKey.publicKey,
    draft: ({ claims, publicKey, notBefore: from, lifetimeSeconds = 600 }) => ({
      subject: sequence(),
      issuer: intermediateName,
      publicKey,
      serialNumber: randomSerialNumber(),
      notBefore: from,
      notAfter: new Date(from.getTime() + lifetimeSeconds * 1000),
      extensions: [
        extensions.digitalSignature(),
        extensions.extendedKeyUsage(KEY_PURPOSE.codeSigning),
        extensions.subjectKeyIdentifier(publicKey),
        extensions.authorityKeyIdentifier(intermediateKey.publicKey),
        extensions.subjectAlternativeName(identityName(claims)),
        ...fulcioExtensions(claims),
      ],
    }),
    issue(draft, { ctLog, at }) {
      if (ctLog === null) return signCertificate(draft, signingKey)
      const promise = ctLog.promise(formatTbsCertificate(draft, signingKey), intermediateKey.publicKey, at)
      return signCertificate({ ...draft, extensions: [...draft.extensions, promise] }, signingKey)
    },
    chain: (leaf) => [formatPem('CERTIFICATE', leaf), ...tail],
  }
}
