import { createPublicKey, type KeyObject } from 'node:crypto'
import { TrustedRoot } from '@sigstore/protobuf-specs'
import { toTrustMaterial, Verifier, type TrustMaterial } from '@sigstore/verify'
import type { TrustDomain } from '@tier3/verification/trust-domain'
import { readConfiguredKeys, type BelievedKey, type ConfiguredKey } from './configured-keys.ts'
import { HeldCertificate } from './held-certificate.ts'
import type { TrustedRootMaterial } from './trusted-root.ts'

/** What the verification of every bundle starts from; plain data, so that a worker thread can be given it. */
export interface VerificationSettings {
  readonly trustedRoot: TrustedRootMaterial
  readonly trustDomain: TrustDomain
  /** PEM of a key that stands in for certificates: bundles made with a key, and only those, are then accepted. */
  readonly publicKey?: string
  /** Keys that bundles may name beside those with certificates. */
  readonly keys?: readonly ConfiguredKey[]
}

/** How many distinct authorities must vouch. They follow from the configuration and never from a bundle. */
export interface Thresholds {
  readonly certificateLogs: 0 | 1
  readonly logs: 0 | 1
  /** Times by timestamp authorities; else a log's signed time serves as well. */
  readonly timestampAuthorities: 0 | 1
  readonly times: 0 | 1
}

/** Thresholds with the verifier that enforces them. */
export interface Strictness {
  readonly thresholds: Thresholds
  readonly verifier: Verifier
}

export interface VerificationContext {
  readonly trustDomain: TrustDomain
  readonly material: TrustMaterial
  /** Of everything but what configured keys signed. */
  readonly strictness: Strictness
  readonly publicKey?: KeyObject
  readonly keys: ReadonlyMap<string, BelievedKey>
  strictnessOf(key: BelievedKey): Strictness
}

/** Throws when the root or the configuration holds a key or certificate that cannot be read. */
export function createVerificationContext(settings: VerificationSettings): VerificationContext {
  const root = TrustedRoot.fromJSON(JSON.parse(settings.trustedRoot.json))
  const key = settings.publicKey === undefined ? undefined : createPublicKey(settings.publicKey)
  const keys = readConfiguredKeys(settings.keys ?? [])
  const material = toTrustMaterial(root, (hint) => {
    if (key !== undefined) return { publicKey: key, validFor: () => true }
    const found = keys.get(hint)
    if (found === undefined) throw new Error('no public key was given')
    return { publicKey: found.key, validFor: (time) => found.validFor(time) }
  })
  const held: TrustMaterial = {
    ...material,
    certificateAuthorities: material.certificateAuthorities.map(hold),
    timestampAuthorities: material.timestampAuthorities.map(hold),
  }
  return {
    trustDomain: settings.trustDomain,
    material: held,
    strictness: strictness(held, thresholdsOf(settings)),
    keys,
    strictnessOf: ({ logged, timed }) =>
      strictness(held, {
        certificateLogs: 0,
        logs: logged ? 1 : 0,
        timestampAuthorities: 0,
        times: timed ? 1 : 0,
      }),
    ...(key === undefined ? {} : { publicKey: key }),
  }
}

const strictness = (material: TrustMaterial, thresholds: Thresholds): Strictness => ({
  thresholds,
  verifier: new Verifier(material, {
    ctlogThreshold: thresholds.certificateLogs,
    tlogThreshold: thresholds.logs,
    timestampThreshold: thresholds.times,
  }),
})

type CertAuthority = TrustMaterial['certificateAuthorities'][number]

/** One object per certificate, so that what was found out of an authority is found out once. */
const hold = ({ certChain, validFor }: CertAuthority): CertAuthority => ({
  certChain: certChain.map((certificate) => new HeldCertificate(certificate.root.toDER())),
  validFor,
})

function thresholdsOf({ trustDomain, trustedRoot, publicKey }: VerificationSettings): Thresholds {
  if (trustDomain === 'github') return { certificateLogs: 0, logs: 0, timestampAuthorities: 1, times: 1 }
  // A managed key has no lifetime that a time of signing would have to lie in.
  const times = publicKey === undefined ? 1 : 0
  if (trustDomain !== 'custom') return { certificateLogs: 1, logs: 1, timestampAuthorities: 0, times }
  return {
    certificateLogs: trustedRoot.holds.certificateLogs > 0 ? 1 : 0,
    logs: trustedRoot.holds.logs > 0 ? 1 : 0,
    timestampAuthorities: 0,
    times,
  }
}
