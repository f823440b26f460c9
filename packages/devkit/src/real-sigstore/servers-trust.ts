import { X509Certificate, type KeyObject } from 'node:crypto'
import { parsePem } from '../der/pem.ts'
import { spki } from '../sigstore/key-material.ts'
import { sha256 } from '../sigstore/sha256.ts'
import type { SigningConfigJson } from '../sigstore/signing-config.ts'
import type { CertificateAuthorityJson, LogInstanceJson, TrustedRootJson } from '../sigstore/trusted-root.ts'
import { HOST } from './server-starts.ts'

export interface ServerUrls {
  readonly fulcio: string
  readonly rekor: string
  readonly timestampServer: string
  readonly certificateLog: string
}

export interface LogKeys {
  /** Ed25519. */
  readonly rekor: KeyObject
  /** P-256. */
  readonly certificateLog: KeyObject
}

const TIMESTAMPS = '/api/v1/timestamp'

/** PEM of the chain under which a running Fulcio issues, lowest first. */
export async function authorityChain(fulcio: string): Promise<string> {
  const answer: unknown = await (await fetch(`${fulcio}/api/v2/trustBundle`)).json()
  const { chains } = answer as { readonly chains: readonly { readonly certificates: readonly string[] }[] }
  if (chains.length !== 1) throw new Error(`Fulcio has ${chains.length} chains`)
  return chains.flatMap(({ certificates }) => certificates).join('\n')
}

/** The keys of running servers, as they say them themselves; those of the logs are the ones they were given. */
export async function trustedRootOf(
  urls: ServerUrls,
  keys: LogKeys,
  authority: string,
): Promise<TrustedRootJson> {
  const timestamps = await (await fetch(`${urls.timestampServer}${TIMESTAMPS}/certchain`)).text()
  const certificates = chainOf(authority)
  const start = validFrom(certificates)
  const rekorKey = spki(keys.rekor)
  const log = (
    baseUrl: string,
    key: Buffer,
    keyDetails: LogInstanceJson['publicKey']['keyDetails'],
    id: Buffer,
  ): LogInstanceJson => ({
    baseUrl,
    hashAlgorithm: 'SHA2_256',
    publicKey: { rawBytes: key.toString('base64'), keyDetails, validFor: { start } },
    logId: { keyId: id.toString('base64') },
  })
  const certificateLogKey = spki(keys.certificateLog)
  // The id of a signed note's Ed25519 key (C2SP signed-note), whole.
  const rekorId = sha256(`${HOST}\n`, Buffer.from([1]), rekorKey.subarray(-32))
  return {
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    tlogs: [log(urls.rekor, rekorKey, 'PKIX_ED25519', rekorId)],
    certificateAuthorities: [authorityOf(urls.fulcio, certificates, start)],
    ctlogs: [
      log(urls.certificateLog, certificateLogKey, 'PKIX_ECDSA_P256_SHA_256', sha256(certificateLogKey)),
    ],
    timestampAuthorities: [authorityOf(urls.timestampServer + TIMESTAMPS, chainOf(timestamps), start)],
  }
}

/** Version 0.2, with Rekor v2 and a timestamp. */
export function signingConfigOf(
  urls: ServerUrls,
  { certificateAuthorities }: TrustedRootJson,
): SigningConfigJson {
  const start = certificateAuthorities[0]?.validFor?.start ?? ''
  const service = (url: string, majorApiVersion: number) => ({
    url,
    majorApiVersion,
    validFor: { start },
    operator: 'sigstore.loopback',
  })
  return {
    mediaType: 'application/vnd.dev.sigstore.signingconfig.v0.2+json',
    caUrls: [service(urls.fulcio, 1)],
    oidcUrls: [],
    rekorTlogUrls: [service(urls.rekor, 2)],
    tsaUrls: [service(urls.timestampServer + TIMESTAMPS, 1)],
    rekorTlogConfig: { selector: 'ANY' },
    tsaConfig: { selector: 'ANY' },
  }
}

const chainOf = (pem: string): readonly Buffer[] =>
  pem
    .split(/(?=-----BEGIN)/)
    .filter((block) => block.includes('-----END'))
    .map((block) => parsePem(block, 'CERTIFICATE'))

const validFrom = ([lowest]: readonly Buffer[]): string =>
  new Date(new X509Certificate(lowest ?? '').validFrom).toISOString()

const authorityOf = (
  uri: string,
  certificates: readonly Buffer[],
  start: string,
): CertificateAuthorityJson => {
  const { subject } = new X509Certificate(certificates.at(-1) ?? '')
  return {
    uri,
    subject: {
      organization: /^O=(.+)$/m.exec(subject)?.[1] ?? '',
      commonName: /^CN=(.+)$/m.exec(subject)?.[1] ?? '',
    },
    certChain: { certificates: certificates.map((der) => ({ rawBytes: der.toString('base64') })) },
    validFor: { start },
  }
}
