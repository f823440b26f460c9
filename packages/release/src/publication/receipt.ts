import { displayText } from '@tier3/model/display'
import type { JsonObject } from '@tier3/model/json'

/** Media type and version of the receipt; the version rises when a field changes its meaning or goes. */
export const RECEIPT_MEDIA_TYPE = 'application/vnd.tier3.release-receipt+json;version=1'

/** How a run came to its end: it made the release, went on with a draft, found it done, or left a draft. */
export type ReleaseState = 'created' | 'resumed' | 'unchanged' | 'draft'

export interface VerifiedAsset {
  readonly name: string
  readonly assetId: number
  /** Bytes. */
  readonly size: number
  /** Lowercase hex. */
  readonly sha256: string
  readonly role: string
  /** Bundles that passed every check for this asset, by file. */
  readonly verifiedBy: readonly {
    readonly bundle: string
    /** Predicate type, or `signature`. */
    readonly proves: string
  }[]
}

export interface ReceiptFacts {
  readonly repository: string
  readonly tag: string
  readonly commit: string
  readonly releaseId: number
  readonly url: string
  readonly state: ReleaseState
  readonly immutable: boolean
  readonly prerelease: boolean
  readonly makeLatest: string
  readonly assets: readonly VerifiedAsset[]
  /** How the bytes came back that were verified last: as anybody gets them, with the token, or not at all for a draft. */
  readonly readBack: 'anonymous' | 'token' | 'none'
  readonly slsaBuildLevel: number
  readonly scorecardSignedReleases: number | undefined
  readonly policy: JsonObject
  readonly policyDigest: string
  readonly trustedRoot: { readonly origin: string; readonly sha256: string }
  /** What was done, in order; times are ISO 8601 in UTC. */
  readonly transitions: readonly { readonly at: string; readonly what: string }[]
  readonly run: string | undefined
}

/** What a run leaves behind as its own record: which release, which bytes, and what proved them. */
export const buildReceipt = (facts: ReceiptFacts): JsonObject => ({
  mediaType: RECEIPT_MEDIA_TYPE,
  repository: facts.repository,
  tag: displayText(facts.tag, 1000),
  commit: facts.commit,
  release: {
    id: facts.releaseId,
    url: displayText(facts.url, 2000),
    state: facts.state,
    immutable: facts.immutable,
    prerelease: facts.prerelease,
    makeLatest: facts.makeLatest,
  },
  assets: facts.assets.map(({ name, assetId, size, sha256, role, verifiedBy }) => ({
    name,
    id: assetId,
    size,
    digest: { sha256 },
    role,
    verifiedBy: verifiedBy.map((one) => ({
      bundle: displayText(one.bundle, 4096),
      proves: displayText(one.proves, 1000),
    })),
  })),
  verification: {
    readBack: facts.readBack,
    slsaBuildLevel: facts.slsaBuildLevel,
    policy: { digest: { sha256: facts.policyDigest }, demands: facts.policy },
    trustedRoot: { ...facts.trustedRoot, origin: displayText(facts.trustedRoot.origin, 4096) },
  },
  ...(facts.scorecardSignedReleases === undefined
    ? {}
    : { scorecard: { signedReleases: facts.scorecardSignedReleases } }),
  transitions: facts.transitions.map(({ at, what }) => ({ at, what: displayText(what, 1000) })),
  ...(facts.run === undefined ? {} : { run: facts.run }),
})

const text: JsonObject = { type: 'string' }
const count: JsonObject = { type: 'integer', minimum: 0 }
const hex: JsonObject = { type: 'string', pattern: '^[0-9a-f]{64}$' }
const sha256: JsonObject = object({ sha256: hex })

/** An object with these members and no others; names ending in `?` may be absent. */
function object(members: { readonly [name: string]: JsonObject }): JsonObject {
  return {
    type: 'object',
    properties: Object.fromEntries(
      Object.entries(members).map(([name, is]) => [name.replace(/\?$/, ''), is]),
    ),
    required: Object.keys(members).filter((name) => !name.endsWith('?')),
    additionalProperties: false,
  }
}

/** Shape of the receipt. */
export const receiptSchema: JsonObject = object({
  mediaType: { const: RECEIPT_MEDIA_TYPE },
  repository: text,
  tag: text,
  commit: { type: 'string', pattern: '^[0-9a-f]{40,64}$' },
  release: object({
    id: count,
    url: text,
    state: { enum: ['created', 'resumed', 'unchanged', 'draft'] },
    immutable: { type: 'boolean' },
    prerelease: { type: 'boolean' },
    makeLatest: { enum: ['true', 'false', 'legacy'] },
  }),
  assets: {
    type: 'array',
    minItems: 1,
    items: object({
      name: text,
      id: count,
      size: count,
      digest: sha256,
      role: { enum: ['artifact', 'manifest', 'sidecar', 'signature', 'companion', 'statements'] },
      verifiedBy: { type: 'array', items: object({ bundle: text, proves: text }) },
    }),
  },
  verification: object({
    readBack: { enum: ['anonymous', 'token', 'none'] },
    slsaBuildLevel: { enum: [0, 1, 2, 3] },
    policy: object({ digest: sha256, demands: { type: 'object' } }),
    trustedRoot: object({ origin: text, sha256: hex }),
  }),
  'scorecard?': object({ signedReleases: { enum: [0, 8, 10] } }),
  transitions: { type: 'array', items: object({ at: text, what: text }) },
  'run?': text,
})
