import type { CertificateAuthority } from './certificate-authority.ts'
import type { CtLog } from './ct-log.ts'
import { spki } from './key-material.ts'
import type { TimestampAuthority } from './timestamp-authority.ts'
import type { TransparencyLog } from './transparency-log.ts'

/** Everything that a trust domain's clients believe. */
export interface TrustParts {
  readonly url: string
  readonly authorities: readonly CertificateAuthority[]
  readonly ctLogs: readonly CtLog[]
  readonly logs: readonly TransparencyLog[]
  readonly timestampAuthorities: readonly TimestampAuthority[]
  /** Since when all of it is valid. */
  readonly validFrom: Date
}

export interface ValidFor {
  readonly start?: string
  readonly end?: string
}

export interface LogInstanceJson {
  readonly baseUrl: string
  readonly hashAlgorithm: string
  readonly publicKey: { readonly rawBytes: string; readonly keyDetails: string; readonly validFor?: ValidFor }
  readonly logId: { readonly keyId: string }
}

export interface CertificateAuthorityJson {
  readonly subject: { readonly organization: string; readonly commonName: string }
  readonly uri: string
  readonly certChain: { readonly certificates: readonly { readonly rawBytes: string }[] }
  readonly validFor?: ValidFor
}

/** The protobuf JSON of `dev.sigstore.trustroot.v1.TrustedRoot`. */
export interface TrustedRootJson {
  readonly mediaType: string
  readonly tlogs: readonly LogInstanceJson[]
  readonly certificateAuthorities: readonly CertificateAuthorityJson[]
  readonly ctlogs: readonly LogInstanceJson[]
  readonly timestampAuthorities: readonly CertificateAuthorityJson[]
}

export function formatTrustedRoot(parts: TrustParts): TrustedRootJson {
  const validFor = { start: parts.validFrom.toISOString() }
  const chain = (...ders: readonly Buffer[]) => ({
    certificates: ders.map((der) => ({ rawBytes: der.toString('base64') })),
  })
  return {
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    tlogs: parts.logs.map(({ publicKey, keyDetails, logId }) => ({
      baseUrl: parts.url,
      hashAlgorithm: 'SHA2_256',
      publicKey: { rawBytes: spki(publicKey).toString('base64'), keyDetails, validFor },
      logId: { keyId: logId.toString('base64') },
    })),
    certificateAuthorities: parts.authorities.map(({ organization, intermediate, root }) => ({
      subject: { organization, commonName: 'sigstore' },
      uri: parts.url,
      certChain: chain(intermediate, root),
      validFor,
    })),
    ctlogs: parts.ctLogs.map(({ publicKey, logId }) => ({
      baseUrl: `${parts.url}/ct`,
      hashAlgorithm: 'SHA2_256',
      publicKey: {
        rawBytes: spki(publicKey).toString('base64'),
        keyDetails: 'PKIX_ECDSA_P256_SHA_256',
        validFor,
      },
      logId: { keyId: logId.toString('base64') },
    })),
    timestampAuthorities: parts.timestampAuthorities.map(({ organization, leaf, root }) => ({
      subject: { organization, commonName: 'tsa' },
      uri: `${parts.url}/api/v1/timestamp`,
      certChain: chain(leaf, root),
      validFor,
    })),
  }
}
