import { createHash } from 'node:crypto'

import type { GitObject } from './git-objects.ts'
import type { Permissions } from './permissions.ts'
import type { Ruleset } from './ruleset-state.ts'

export type Visibility = 'public' | 'private' | 'internal'

export interface Account {
  readonly id: number
  readonly login: string
  readonly type: 'Organization' | 'User' | 'Bot'
  /** What rulesets depend on; everything is available when absent. */
  plan?: 'free' | 'team' | 'enterprise'
}

/** What a ref points at; annotated tags point at a tag object. */
export interface RefTarget {
  readonly type: 'commit' | 'tag'
  readonly sha: string
}

export interface Asset {
  readonly id: number
  name: string
  label: string | null
  /** `starter`: an upload that never came to its end; it has no bytes and blocks its name. */
  readonly state: 'uploaded' | 'starter'
  readonly contentType: string
  readonly bytes: Buffer
  /** What storage hands out, where a test wants it to be something else than what was uploaded. */
  storedBytes?: Buffer
  /** The server tells no digest, as for assets from before June 2025. */
  readonly withoutDigest?: boolean
  downloads: number
  readonly createdAt: Date
  updatedAt: Date
}

export interface Release {
  readonly id: number
  tagName: string
  targetCommitish: string
  name: string | null
  body: string | null
  draft: boolean
  prerelease: boolean
  immutable: boolean
  /** Answers in which it is not called immutable yet, although it is. */
  unsettledAnswers?: number
  /** The date of the tagged commit once published, as GitHub documents; until then when the draft was made. */
  createdAt: Date
  updatedAt: Date
  publishedAt: Date | null
  readonly author: Account
  readonly assets: Asset[]
}

export interface Attestation {
  readonly id: number
  /** The bundle as it was stored. */
  readonly bundle: unknown
  readonly predicateType: string
  /** `sha256:<hex>` of every subject. */
  readonly subjectDigests: readonly string[]
  readonly initiator: 'user' | 'github'
}

export interface Issue {
  readonly id: number
  readonly number: number
  title: string
  body: string | null
  state: 'open' | 'closed'
  labels: string[]
  readonly createdAt: Date
  updatedAt: Date
  closedAt: Date | null
}

export interface Repository {
  readonly id: number
  readonly owner: Account
  readonly name: string
  visibility: Visibility
  defaultBranch: string
  immutableReleases: boolean
  /** Answers in which a release that was just published is not called immutable yet; none when absent. */
  immutableLag?: number
  /** New assets get no digest. */
  withoutDigests?: boolean
  /** Whether the `sub` of identity tokens carries the numeric ids (default for repositories made after 2026-07-15). */
  immutableSubject: boolean
  readonly createdAt: Date
  readonly objects: Map<string, GitObject>
  /** Fully qualified name to target. */
  readonly refs: Map<string, RefTarget>
  readonly releases: Map<number, Release>
  /** The release that was last published or marked as latest. */
  latestRelease: number | undefined
  /** Tag names that a deleted immutable release has used up. */
  readonly burnedTags: Set<string>
  readonly attestations: Attestation[]
  /** In the order of their numbers. */
  readonly issues: Issue[]
  /** What is said of the signatures of commits and tag objects, by object id; the others are unsigned. */
  readonly signatures: Map<string, { readonly verified: boolean; readonly reason: string }>
  /** Entries above which a tree comes cut off; no limit when absent. */
  treeLimit?: number
  /** The organization's custom properties, which its rulesets may select by. */
  readonly properties: Map<string, string>
}

export interface Token {
  readonly value: string
  readonly repository: Repository
  readonly permissions: Permissions
  /** `organization`: the token is good for all repositories of the owner, and for the owner itself. */
  readonly reach: 'repository' | 'organization'
  /** The App behind the token. */
  readonly appId: number
}

export interface Artifact {
  readonly id: number
  readonly name: string
  readonly repository: Repository
  readonly runId: number
  readonly runBackendId: string
  readonly jobBackendId: string
  readonly headBranch: string
  readonly headSha: string
  readonly createdAt: Date
  readonly blob: string
  /** Absent until the upload is finalised. */
  finalized: { readonly size: number; readonly digest: string } | undefined
}

/** Everything that the emulated GitHub remembers. */
export interface Store {
  readonly clock: () => Date
  readonly accounts: Map<string, Account>
  readonly repositories: Map<string, Repository>
  readonly tokens: Map<string, Token>
  readonly artifacts: Artifact[]
  readonly rulesets: Ruleset[]
  /** Ids of the Apps that are installed everywhere. */
  readonly apps: Set<number>
  nextId(): number
}

export function createStore(clock: () => Date): Store {
  let lastId = 1000
  return {
    clock,
    accounts: new Map(),
    repositories: new Map(),
    tokens: new Map(),
    artifacts: [],
    rulesets: [],
    apps: new Set([ACTIONS_APP]),
    nextId: () => (lastId += 1),
  }
}

/** The id of the App that job tokens are of. */
export const ACTIONS_APP = 15_368

/** The bot that acts for a job token. */
export const ACTIONS_BOT: Account = { id: 41_898_282, login: 'github-actions[bot]', type: 'Bot' }

export const fullName = (repository: Repository): string => `${repository.owner.login}/${repository.name}`

/** Owner and name in any case, as GitHub compares them. */
export function findRepository(store: Store, slug: string): Repository | undefined {
  return store.repositories.get(slug.toLowerCase())
}

/** Whether a token is good for a repository; its permissions say what for. */
export const reaches = (token: Token | undefined, repository: Repository | undefined): token is Token =>
  token !== undefined &&
  repository !== undefined &&
  (token.repository === repository ||
    (token.reach === 'organization' && token.repository.owner === repository.owner))

/** The opaque global id of GitHub's answers; stable for a kind and an id. */
export const nodeId = (kind: string, id: number | string): string =>
  `${kind}_${Buffer.from(`${kind}:${id}`).toString('base64url')}`

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** The asset's server digest; a starter has none. */
export const assetDigest = (asset: Asset): string | null =>
  asset.state === 'starter' || asset.withoutDigest === true ? null : `sha256:${sha256Of(asset.bytes)}`

/** ISO 8601 in UTC without a fraction, as all of GitHub's dates. */
export const timestamp = (date: Date): string => date.toISOString().replace(/\.\d{3}Z$/, 'Z')
