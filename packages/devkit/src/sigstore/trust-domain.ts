import { createCertificateAuthority } from './certificate-authority.ts'
import type { CertificateAuthority } from './certificate-authority.ts'
import { createCtLog } from './ct-log.ts'
import type { CtLog } from './ct-log.ts'
import { createRekor1 } from './rekor1.ts'
import type { Rekor1 } from './rekor1.ts'
import { createRekor2 } from './rekor2.ts'
import type { Rekor2 } from './rekor2.ts'
import { createTimestampAuthority } from './timestamp-authority.ts'
import type { TimestampAuthority } from './timestamp-authority.ts'
import { createTransparencyLog } from './transparency-log.ts'
import { formatTrustedRoot } from './trusted-root.ts'
import type { TrustedRootJson } from './trusted-root.ts'

/** One complete Sigstore instance as objects, without any server. */
export interface TrustDomain {
  readonly url: string
  readonly clock: () => Date
  readonly validFrom: Date
  readonly authority: CertificateAuthority
  readonly ctLog: CtLog
  readonly rekor1: Rekor1
  readonly rekor2: Rekor2
  readonly timestampAuthority: TimestampAuthority
  readonly trustedRoot: TrustedRootJson
}

export interface TrustDomainOptions {
  /** Names the services in the trusted root and in checkpoints; nothing has to answer there. */
  readonly url?: string
  readonly clock?: () => Date
  /** The `O` of all certificates. */
  readonly organization?: string
}

const DAY = 86_400_000

/** Makes fresh keys; everything is valid from a day before the clock's time for ten years. */
export function createTrustDomain(options: TrustDomainOptions = {}): TrustDomain {
  const {
    url = 'https://sigstore.embedded.test',
    clock = () => new Date(),
    organization = 'sigstore.embedded',
  } = options
  const validFrom = new Date(Math.floor(clock().getTime() / 1000) * 1000 - DAY)
  const validity = {
    organization,
    notBefore: validFrom,
    notAfter: new Date(validFrom.getTime() + 3650 * DAY),
  }
  const authority = createCertificateAuthority(validity)
  const timestampAuthority = createTimestampAuthority(validity)
  const ctLog = createCtLog()
  const rekor1 = createRekor1(createTransparencyLog({ version: 1, url }), clock)
  const rekor2 = createRekor2(createTransparencyLog({ version: 2, url }))
  const trustedRoot = formatTrustedRoot({
    url,
    authorities: [authority],
    ctLogs: [ctLog],
    logs: [rekor1.log, rekor2.log],
    timestampAuthorities: [timestampAuthority],
    validFrom,
  })
  return { url, clock, validFrom, authority, ctLog, rekor1, rekor2, timestampAuthority, trustedRoot }
}
