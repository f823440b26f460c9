import { generateKeyPairSync, randomBytes } from 'node:crypto'

import type { Exchange, LoopbackRequest, Route } from '../http/loopback-server.ts'
import { startLoopback } from '../http/loopback-server.ts'
import type { Faults } from '../http/faults.ts'
import type { OidcIssuer } from '../oidc/issuer.ts'
import { createOidcIssuer } from '../oidc/issuer.ts'
import { GITHUB_ISSUER } from '../oidc/github-claims.ts'
import type { BundleDelivery, GitHubContext, RouteModule } from './api-route.ts'
import { answerApi } from './api-route.ts'
import { artifactList } from './artifact-list.ts'
import { artifactRoutes } from './artifact-service.ts'
import { assets } from './assets.ts'
import { attestations, storeAttestation } from './attestations.ts'
import { createBlobStore } from './blobs.ts'
import { commits } from './commits.ts'
import { comparisons } from './compare.ts'
import { contents } from './contents.ts'
import { errorReply } from './errors.ts'
import type { Violation } from './exchange-log.ts'
import { createExchangeLog } from './exchange-log.ts'
import { identityTokenRoutes } from './identity-tokens.ts'
import { issues } from './issues.ts'
import type { JobOptions } from './job-claims.ts'
import type { Job, StartedJob } from './jobs.ts'
import { startJob } from './jobs.ts'
import { organizations } from './organizations.ts'
import type { Permissions } from './permissions.ts'
import type { RateLimits } from './rate-limit.ts'
import { createRateLimiter } from './rate-limit.ts'
import { refs } from './refs.ts'
import { releases } from './releases.ts'
import { repositories } from './repositories.ts'
import type { RepositoryOptions, SeededRepository } from './repository-seed.ts'
import { seedRepository } from './repository-seed.ts'
import type { RulesetRequest } from './ruleset-seed.ts'
import { seedRuleset } from './ruleset-seed.ts'
import type { Ruleset } from './ruleset-state.ts'
import type { HiddenBypass } from './ruleset-view.ts'
import { rulesets } from './rulesets.ts'
import { watchCutUploads } from './starter-assets.ts'
import type { Account, Repository } from './state.ts'
import { ACTIONS_APP, createStore, findRepository } from './state.ts'
import { tags } from './tags.ts'
import { trees } from './trees.ts'
import { createUrls } from './urls.ts'

/** The REST surface; a new resource is one more line. */
const MODULES: readonly RouteModule[] = [
  repositories,
  refs,
  tags,
  commits,
  comparisons,
  trees,
  contents,
  releases,
  assets,
  attestations,
  artifactList,
  rulesets,
  organizations,
  issues,
]

export interface GitHubOptions {
  readonly clock?: () => Date
  /** The issuer of job identity tokens; a new one for `https://token.actions.githubusercontent.com` when absent. */
  readonly issuer?: OidcIssuer
  /** Web addresses and `GITHUB_SERVER_URL`; GitHub's client libraries refuse any other host than the default. */
  readonly serverUrl?: string
  /** How attestations hand out bundles: `inline` (default), or `reference` as GitHub does since July 2026. */
  readonly attestationBundles?: BundleDelivery
  /** How the bypass list of a ruleset is kept from tokens that may not see it; `absent` when absent. */
  readonly hiddenBypass?: HiddenBypass
  /** Limits that are enforced; without them the headers count but nothing is refused. */
  readonly rateLimits?: RateLimits
  readonly faults?: Faults
  /** Told of every finished request. */
  readonly onExchange?: (exchange: Exchange) => void
  readonly log?: (line: string) => void
  /** 0 (a free port) when absent. */
  readonly port?: number
}

/** A repository as the test knows it: seeded, or `owner/name`. */
type RepositoryName = SeededRepository | Repository | string

export interface TokenOptions {
  readonly repository: RepositoryName
  readonly permissions: Permissions
  /** `organization` for all repositories of the owner and the owner itself; `repository` when absent. */
  readonly reach?: 'repository' | 'organization'
  /** The App that the token is of; that of jobs when absent. */
  readonly appId?: number
}

export interface EmulatedGitHub {
  /** Origin: `http://127.0.0.1:<port>`. */
  readonly url: string
  /** What `GITHUB_API_URL` holds. */
  readonly apiUrl: string
  readonly uploadsUrl: string
  /** Signs the identity tokens; an embedded Sigstore that trusts it trusts every job here. */
  readonly issuer: OidcIssuer
  /** Faults by route name, such as `releases.create`, `assets.upload`, `attestations.list`, `oidc.token`, `blobs.get`. */
  readonly faults: Faults
  /** The names that faults may be set on. */
  readonly routeNames: readonly string[]
  readonly exchanges: readonly Exchange[]
  readonly violations: readonly Violation[]
  createRepository(options: RepositoryOptions): SeededRepository
  /** A token for one repository; `GITHUB_TOKEN` in all but name, unless it reaches further. */
  tokenFor(options: TokenOptions): string
  /** Adds a ruleset of an organization, or of the enterprise above all of them. */
  addRuleset(
    owner: { readonly organization: string } | { readonly enterprise: string },
    request: RulesetRequest,
  ): Ruleset
  /** Makes an App known: rulesets may name installed Apps only. */
  installApp(id: number): void
  setHiddenBypass(hidden: HiddenBypass): void
  startJob(options: Omit<JobOptions, 'repository'> & { readonly repository: RepositoryName }): Job
  /** Stores an attestation without a request, as GitHub itself does for an immutable release. */
  addAttestation(options: {
    readonly repository: RepositoryName
    readonly bundle: unknown
    readonly initiator?: 'user' | 'github'
  }): number
  setAttestationBundles(delivery: BundleDelivery): void
  /** Ends the service; throws an AssertionError when an exchange broke GitHub's description or a handler crashed. */
  close(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}

/** Starts an emulated GitHub on 127.0.0.1 with empty state. */
export async function startGitHub(options: GitHubOptions = {}): Promise<EmulatedGitHub> {
  const clock = options.clock ?? (() => new Date())
  const issuer = options.issuer ?? createOidcIssuer({ issuer: GITHUB_ISSUER, clock })
  const store = createStore(clock)
  const jobs = new Map<string, StartedJob>()
  const exchangeLog = createExchangeLog()
  let delivery: BundleDelivery = options.attestationBundles ?? 'inline'
  let hidden: HiddenBypass = options.hiddenBypass ?? 'absent'
  const started: { context?: GitHubContext; names: readonly string[] } = { names: [] }

  const routes = (origin: string): readonly Route[] => {
    const urls = createUrls(origin, options.serverUrl ?? 'https://github.com')
    const blobs = createBlobStore(() => urls.blobs)
    const rates = createRateLimiter(clock, options.rateLimits)
    const context: GitHubContext = {
      store,
      urls,
      blobs,
      rates,
      bundleDelivery: () => delivery,
      hiddenBypass: () => hidden,
    }
    const all = [
      ...identityTokenRoutes(jobs, issuer, origin),
      ...artifactRoutes(context, jobs),
      ...blobs.routes,
      ...MODULES.flatMap((module) => module(context)),
    ]
    started.context = context
    started.names = [...new Set(all.map(({ name }) => name))]
    return all
  }
  const loopback = await startLoopback({
    routes,
    onExchange: (exchange) => {
      exchangeLog.record(exchange)
      options.onExchange?.(exchange)
    },
    notFound: (request: LoopbackRequest) => {
      const missing = errorReply(404, 'Not Found')
      const rest = request.url.pathname.startsWith('/api/') ? started.context : undefined
      return rest === undefined ? missing : answerApi(rest, request, undefined, () => missing)
    },
    ...(options.faults === undefined ? {} : { faults: options.faults }),
    ...(options.log === undefined ? {} : { log: options.log }),
    ...(options.port === undefined ? {} : { port: options.port }),
  })
  const { context, names } = started
  if (context === undefined) throw new Error('the server did not ask for its routes')
  watchCutUploads(loopback.server, context)

  const account = (login: string, type: Account['type'], id?: number): Account => {
    const known = store.accounts.get(login.toLowerCase())
    if (known !== undefined) return known
    const created: Account = { id: id ?? 6_000_000 + store.nextId(), login, type }
    store.accounts.set(login.toLowerCase(), created)
    return created
  }
  const locate = (name: RepositoryName): Repository => {
    if (typeof name !== 'string') return 'state' in name ? name.state : name
    const found = findRepository(store, name)
    if (found === undefined) throw new Error(`there is no repository ${name}`)
    return found
  }
  const issueToken = (
    repository: Repository,
    permissions: Permissions,
    { reach = 'repository', appId = ACTIONS_APP }: Pick<TokenOptions, 'reach' | 'appId'> = {},
  ): string => {
    const value = `ghs_${randomBytes(27).toString('base64url').replaceAll(/[-_]/g, 'x')}`
    store.tokens.set(value, { value, repository, permissions, reach, appId })
    return value
  }
  const signingKey = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey
  const close = async (): Promise<void> => {
    await loopback.close()
    if (loopback.failures.length > 0)
      throw new AggregateError(loopback.failures, 'a route of the emulated GitHub crashed')
    exchangeLog.assertConforming()
  }
  return {
    url: loopback.url,
    apiUrl: context.urls.api,
    uploadsUrl: context.urls.uploads,
    issuer,
    faults: loopback.faults,
    routeNames: names,
    exchanges: exchangeLog.exchanges,
    violations: exchangeLog.violations,
    createRepository: (repository) =>
      seedRepository(
        context,
        account(repository.owner, repository.ownerType ?? 'Organization', repository.ownerId),
        repository,
      ),
    tokenFor: (wanted) => issueToken(locate(wanted.repository), wanted.permissions, wanted),
    addRuleset(owner, request) {
      const source =
        'enterprise' in owner
          ? ({ type: 'Enterprise', slug: owner.enterprise } as const)
          : ({ type: 'Organization', account: account(owner.organization, 'Organization') } as const)
      return seedRuleset(context, source, request)
    },
    installApp: (id) => void store.apps.add(id),
    setHiddenBypass(next) {
      hidden = next
    },
    startJob(job) {
      const repository = locate(job.repository)
      const result = startJob(
        { context, issueToken, account, signingKey },
        { ...job, repository },
        repository,
      )
      jobs.set(result.runtimeToken, result)
      return result
    },
    addAttestation: ({ repository, bundle, initiator = 'github' }) =>
      storeAttestation(context, locate(repository), bundle, initiator).id,
    setAttestationBundles(next) {
      delivery = next
    },
    close,
    [Symbol.asyncDispose]: close,
  }
}
