import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'

import type { Faults } from '../http/faults.ts'
import { startLoopback } from '../http/loopback-server.ts'
import type { Exchange, Loopback, Route } from '../http/loopback-server.ts'
import { GITHUB_ISSUER } from '../oidc/github-claims.ts'
import { createOidcIssuer } from '../oidc/issuer.ts'
import type { OidcIssuer } from '../oidc/issuer.ts'
import { oidcRoutes } from '../oidc/routes.ts'
import { fulcioRoutes } from './fulcio.ts'
import { formatSigningConfig } from './signing-config.ts'
import type { SigningConfigChoice, SigningConfigJson } from './signing-config.ts'
import { timestampRoutes } from './timestamp-routes.ts'
import { createTrustDomain } from './trust-domain.ts'
import type { TrustDomain } from './trust-domain.ts'
import type { TrustedRootJson } from './trusted-root.ts'
import { createTufRepository } from './tuf-repository.ts'
import type { TufRepository } from './tuf-repository.ts'

export interface SigstoreOptions {
  readonly clock?: () => Date
  /** Whose tokens the certificate authority takes; one look-alike of GitHub's issuer when absent. */
  readonly issuers?: readonly OidcIssuer[]
  /** 600 when absent. */
  readonly certificateLifetimeSeconds?: number
  readonly organization?: string
  readonly port?: number
  readonly log?: (line: string) => void
  readonly onExchange?: (exchange: Exchange) => void
}

export interface SigstoreCounts {
  readonly certificates: number
  readonly entries: number
  readonly timestamps: number
}

/** Absolute paths of the files that {@link EmbeddedSigstore.writeConfig} wrote. */
export interface SigstoreConfigPaths {
  readonly trustedRoot: string
  /** Rekor v1 and a timestamp. */
  readonly signingConfig: string
  /** Rekor v2 and a timestamp. */
  readonly signingConfigRekor2: string
  readonly tufRoot: string
}

/** A Sigstore instance on one loopback origin. */
export interface EmbeddedSigstore {
  readonly url: string
  /** The instance's keys and services as objects, for making evidence without HTTP. */
  readonly domain: TrustDomain
  readonly trustedRoot: TrustedRootJson
  signingConfig(choice: SigningConfigChoice): SigningConfigJson
  /** The first trusted issuer. */
  readonly issuer: OidcIssuer
  /** Believes another issuer from now on. */
  trust(issuer: OidcIssuer): void
  readonly faults: Faults
  readonly counts: SigstoreCounts
  readonly loopback: Loopback
  readonly tuf: { readonly url: string; readonly rootJson: string; readonly repository: TufRepository }
  writeConfig(directory: string): Promise<SigstoreConfigPaths>
  close(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}

/**
 * Starts OIDC discovery, Fulcio, Rekor v1 and v2, a timestamp authority and a TUF repository on 127.0.0.1.
 * Route names for faults: `oidc.discovery`, `oidc.jwks`, `oidc.token`, `fulcio.sign`, `fulcio.trust-bundle`,
 * `rekor1.create`, `rekor1.search`, `rekor1.read`, `rekor1.read-by-index`, `rekor1.info`, `rekor1.public-key`, `rekor2.create`,
 * `rekor2.checkpoint`, `tsa.timestamp`, `tsa.chain`, `tuf.file`.
 */
export async function startSigstore(options: SigstoreOptions = {}): Promise<EmbeddedSigstore> {
  const { clock = () => new Date(), certificateLifetimeSeconds = 600 } = options
  const issuers = [...(options.issuers ?? [createOidcIssuer({ issuer: GITHUB_ISSUER, clock })])]
  const [issuer] = issuers
  if (issuer === undefined) throw new RangeError('an instance needs at least one trusted issuer')
  let certificates = 0
  let timestamps = 0
  const parts: { domain?: TrustDomain; repository?: TufRepository } = {}
  const routes = (url: string): Route[] => {
    const organization = options.organization === undefined ? {} : { organization: options.organization }
    const domain = createTrustDomain({ url, clock, ...organization })
    const json = (value: unknown): Buffer => Buffer.from(`${JSON.stringify(value, null, 2)}\n`)
    const config = (rekor: 1 | 2): Buffer =>
      json(formatSigningConfig(url, domain.validFrom, { rekor, timestamp: true }))
    const repository = createTufRepository({
      clock,
      targets: {
        'trusted_root.json': json(domain.trustedRoot),
        'signing_config.v0.2.json': config(1),
        'signing_config_rekor_v2.v0.2.json': config(2),
      },
    })
    const { authority, ctLog } = domain
    const onIssue = (): number => (certificates += 1)
    Object.assign(parts, { domain, repository })
    return [
      ...oidcRoutes({ url, issuers: () => issuers }),
      ...fulcioRoutes({
        authority,
        ctLog,
        issuers: () => issuers,
        clock,
        certificateLifetimeSeconds,
        onIssue,
      }),
      ...domain.rekor1.routes(),
      ...domain.rekor2.routes(),
      ...timestampRoutes(domain.timestampAuthority, clock, () => (timestamps += 1)),
      ...repository.routes(),
    ]
  }
  const { log, onExchange, port } = options
  const loopback = await startLoopback({
    routes,
    ...(log === undefined ? {} : { log }),
    ...(onExchange === undefined ? {} : { onExchange }),
    ...(port === undefined ? {} : { port }),
  })
  const { domain, repository } = parts
  if (domain === undefined || repository === undefined) throw new Error('the routes were not built')
  const { url } = loopback
  const signingConfig = (choice: SigningConfigChoice) => formatSigningConfig(url, domain.validFrom, choice)
  return {
    url,
    domain,
    trustedRoot: domain.trustedRoot,
    signingConfig,
    issuer,
    trust: (another) => void issuers.push(another),
    faults: loopback.faults,
    get counts() {
      return { certificates, entries: domain.rekor1.entries + domain.rekor2.entries, timestamps }
    },
    loopback,
    tuf: { url: `${url}/tuf`, rootJson: repository.rootJson, repository },
    writeConfig: (directory) => writeConfig(directory, domain, repository),
    close: () => loopback.close(),
    [Symbol.asyncDispose]: () => loopback.close(),
  }
}

async function writeConfig(
  directory: string,
  { url, validFrom, trustedRoot }: TrustDomain,
  repository: TufRepository,
): Promise<SigstoreConfigPaths> {
  await mkdir(directory, { recursive: true })
  const write = async (name: string, text: string): Promise<string> => {
    const target = path.resolve(directory, name)
    await writeFile(target, text)
    return target
  }
  const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`
  const config = (rekor: 1 | 2): string =>
    json(formatSigningConfig(url, validFrom, { rekor, timestamp: true }))
  return {
    trustedRoot: await write('trusted_root.json', json(trustedRoot)),
    signingConfig: await write('signing_config.json', config(1)),
    signingConfigRekor2: await write('signing_config_rekor2.json', config(2)),
    tufRoot: await write('tuf_root.json', repository.rootJson),
  }
}
