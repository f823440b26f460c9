import { sign } from 'node:crypto'

import {
  contextConstructed,
  element,
  generalizedTime,
  integer,
  nullValue,
  objectIdentifier,
  octetString,
  sequence,
  setOf,
  time,
} from '../der/encode.ts'
import { p256KeyPair, p384KeyPair } from './key-material.ts'
import { sha256 } from './sha256.ts'
import {
  distinguishedName,
  ECDSA_WITH_SHA256,
  extensions,
  KEY_PURPOSE,
  randomSerialNumber,
  signCertificate,
} from './x509.ts'

/** Signs RFC 3161 timestamps with a P-256 leaf below its own P-384 root. */
export interface TimestampAuthority {
  readonly organization: string
  readonly root: Buffer
  readonly leaf: Buffer
  /** DER TimeStampResp with status "granted", for whatever imprint and time it is told. */
  stamp(request: TimestampRequest, at: Date): Buffer
}

export interface TimestampRequest {
  readonly algorithm: ImprintAlgorithm
  /** The digest of what is timestamped (Sigstore: of the signature). */
  readonly digest: Buffer
  readonly nonce?: bigint
  /** Whether the reply carries the authority's certificate. */
  readonly certificates?: boolean
}

export type ImprintAlgorithm = 'sha256' | 'sha384' | 'sha512'

export const IMPRINT_OIDS: Readonly<Record<ImprintAlgorithm, string>> = {
  sha256: '2.16.840.1.101.3.4.2.1',
  sha384: '2.16.840.1.101.3.4.2.2',
  sha512: '2.16.840.1.101.3.4.2.3',
}

const POLICY = '1.3.6.1.4.1.57264.2'
const SIGNED_DATA = '1.2.840.113549.1.7.2'
const TST_INFO = '1.2.840.113549.1.9.16.1.4'
const ATTRIBUTE = {
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingTime: '1.2.840.113549.1.9.5',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
} as const

export interface TimestampAuthorityOptions {
  readonly organization?: string
  readonly notBefore: Date
  readonly notAfter: Date
}

export function createTimestampAuthority(options: TimestampAuthorityOptions): TimestampAuthority {
  const { organization = 'sigstore.embedded', notBefore, notAfter } = options
  const rootKey = p384KeyPair()
  const leafKey = p256KeyPair()
  const rootName = distinguishedName(organization, 'tsa-root')
  const serialNumber = randomSerialNumber()
  const root = signCertificate(
    {
      subject: rootName,
      issuer: rootName,
      publicKey: rootKey.publicKey,
      serialNumber: randomSerialNumber(),
      notBefore,
      notAfter,
      extensions: [
        extensions.certificateSigning(),
        extensions.basicConstraints(0),
        extensions.subjectKeyIdentifier(rootKey.publicKey),
      ],
    },
    rootKey.privateKey,
  )
  const leaf = signCertificate(
    {
      subject: distinguishedName(organization, 'tsa'),
      issuer: rootName,
      publicKey: leafKey.publicKey,
      serialNumber,
      notBefore,
      notAfter,
      extensions: [
        extensions.digitalSignature(),
        extensions.extendedKeyUsage(KEY_PURPOSE.timeStamping, true),
        extensions.subjectKeyIdentifier(leafKey.publicKey),
        extensions.authorityKeyIdentifier(rootKey.publicKey),
      ],
    },
    rootKey.privateKey,
  )
  const sha256Identifier = sequence(objectIdentifier(IMPRINT_OIDS.sha256))
  const issuerSerial = sequence(sequence(contextConstructed(4, rootName)), integer(serialNumber))
  const signingCertificate = sequence(sequence(sequence(octetString(sha256(leaf)), issuerSerial)))
  return {
    organization,
    root,
    leaf,
    stamp({ algorithm, digest, nonce, certificates = false }, at) {
      const info = sequence(
        integer(1),
        objectIdentifier(POLICY),
        sequence(sequence(objectIdentifier(IMPRINT_OIDS[algorithm]), nullValue()), octetString(digest)),
        integer(randomSerialNumber()),
        generalizedTime(at),
        ...(nonce === undefined ? [] : [integer(nonce)]),
      )
      const attributes = [
        attribute(ATTRIBUTE.contentType, objectIdentifier(TST_INFO)),
        attribute(ATTRIBUTE.signingTime, time(at)),
        attribute(ATTRIBUTE.messageDigest, octetString(sha256(info))),
        attribute(ATTRIBUTE.signingCertificateV2, signingCertificate),
      ]
      const attributeSet = setOf(...attributes)
      const signerInfo = sequence(
        integer(1),
        sequence(rootName, integer(serialNumber)),
        sha256Identifier,
        // The attributes are signed as a SET and sent as [0] (RFC 5652 section 5.4).
        Buffer.concat([Buffer.from([0xa0]), attributeSet.subarray(1)]),
        ECDSA_WITH_SHA256,
        octetString(sign('sha256', attributeSet, leafKey.privateKey)),
      )
      const signedData = sequence(
        integer(3),
        setOf(sha256Identifier),
        sequence(objectIdentifier(TST_INFO), contextConstructed(0, octetString(info))),
        ...(certificates ? [element(0xa0, leaf)] : []),
        setOf(signerInfo),
      )
      const token = sequence(objectIdentifier(SIGNED_DATA), contextConstructed(0, signedData))
      return sequence(sequence(integer(0)), token)
    },
  }
}

const attribute = (oid: string, value: Buffer): Buffer => sequence(objectIdentifier(oid), setOf(value))
