/**
 * What a Fulcio certificate says of its signer, by extension (arcs below 1.3.6.1.4.1.57264.1, fulcio
 * docs/oid-info.md). Values are those at signing time. A missing extension is missing here, never an empty text.
 */
export const FACT_OIDS = {
  issuer: 8,
  buildSignerUri: 9,
  buildSignerDigest: 10,
  runnerEnvironment: 11,
  sourceRepositoryUri: 12,
  sourceRepositoryDigest: 13,
  sourceRepositoryRef: 14,
  sourceRepositoryId: 15,
  sourceRepositoryOwnerUri: 16,
  sourceRepositoryOwnerId: 17,
  buildConfigUri: 18,
  buildConfigDigest: 19,
  buildTrigger: 20,
  runInvocationUri: 21,
  sourceRepositoryVisibility: 22,
  deploymentEnvironment: 23,
  tokenSubject: 24,
} as const
export type FactName = keyof typeof FACT_OIDS

export const FACT_OID_PREFIX = '1.3.6.1.4.1.57264.1'
export const factOid = (name: FactName): string => `${FACT_OID_PREFIX}.${FACT_OIDS[name]}`

export interface SignerFacts {
  /** The one subject alternative name, as text, and its kind; of a configured key the name that it has there. */
  readonly san: string
  readonly sanKind: 'uri' | 'email' | 'other' | 'key'
  readonly facts: { readonly [N in FactName]?: string }
  /** The life of the certificate or key (ISO 8601); empty where a key has no end. */
  readonly notBefore: string
  readonly notAfter: string
}
