import { createHash, randomBytes } from 'node:crypto'

import type { LoopbackReply, LoopbackRequest, Route } from '../http/loopback-server.ts'
import { ReplyError } from '../http/loopback-server.ts'
import type { BlobStore } from './blobs.ts'
import {
  badCredentials,
  badRequest,
  errorReply,
  notAccessible,
  notFound,
  requiresAuthentication,
} from './errors.ts'
import type { Requirement } from './permissions.ts'
import { formatRequirement, grants } from './permissions.ts'
import type { RateLimiter } from './rate-limit.ts'
import { rateHeaders } from './rate-limit.ts'
import type { HiddenBypass } from './ruleset-view.ts'
import type { Repository, Store, Token } from './state.ts'
import { findRepository, reaches } from './state.ts'
import type { Urls } from './urls.ts'

/** How the attestation store hands out bundles; see `attestations.ts`. */
export type BundleDelivery = 'inline' | 'reference' | 'reference-json'

export interface GitHubContext {
  readonly store: Store
  readonly urls: Urls
  readonly blobs: BlobStore
  readonly rates: RateLimiter
  readonly bundleDelivery: () => BundleDelivery
  readonly hiddenBypass: () => HiddenBypass
}

/** One resource of the REST surface; `server.ts` lists the modules. */
export type RouteModule = (context: GitHubContext) => readonly Route[]

export interface ApiCall {
  readonly request: LoopbackRequest
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly token: Token | undefined
  /** The address that the client asked for, below the public API address. */
  readonly address: URL
  readonly apiVersion: string
  /** The JSON object that was sent; 400 when it is none. */
  readonly json: () => Readonly<Record<string, unknown>>
}

export interface RepositoryCall extends ApiCall {
  readonly repository: Repository
  /** Whether the caller holds a permission on this repository. */
  readonly can: (requirement: Requirement) => boolean
}

interface RouteSpec<Call> {
  readonly method: string
  /** Template: `{name}` one segment, `{name#}` digits, `{name*}` the rest of the path. */
  readonly path: string
  /** The name by which faults refer to the route. */
  readonly name: string
  readonly surface?: 'api' | 'uploads'
  readonly maxBodyBytes?: number
  readonly handle: (call: Call) => LoopbackReply
}

export interface RepositoryRouteSpec extends RouteSpec<RepositoryCall> {
  readonly requires: Requirement
  /** Reading needs the permission even where the repository is public. */
  readonly always?: boolean
}

const API_VERSIONS = ['2022-11-28', '2026-03-10']

/** A route below `/repos/{owner}/{repo}`: 404 when hidden, 403 when the permission is missing. */
export function repositoryRoute(context: GitHubContext, spec: RepositoryRouteSpec): Route {
  const path = `/repos/{owner}/{repo}${spec.path}`
  return toRoute(context, { ...spec, path }, spec.requires, (call) => {
    const slug = `${call.params['owner'] ?? ''}/${call.params['repo'] ?? ''}`
    const repository = findRepository(context.store, slug)
    const own = reaches(call.token, repository)
    if (repository === undefined || (repository.visibility !== 'public' && !own)) throw notFound()
    const can = (requirement: Requirement): boolean =>
      own && call.token !== undefined && grants(call.token.permissions, requirement)
    const open = spec.requires.level === 'read' && repository.visibility === 'public' && spec.always !== true
    if (!open && !can(spec.requires))
      throw call.token === undefined ? requiresAuthentication() : notAccessible()
    return spec.handle({ ...call, repository, can })
  })
}

/** A route that belongs to no repository and that anyone may read. */
export function openRoute(context: GitHubContext, spec: RouteSpec<ApiCall>): Route {
  return toRoute(context, spec, undefined, spec.handle)
}

function compile(path: string): { readonly pattern: RegExp; readonly names: readonly string[] } {
  const names: string[] = []
  const source = path.replaceAll(
    /\{(\w+)([*#]?)\}|[.]/g,
    (_, name: string | undefined, kind: string | undefined) => {
      if (name === undefined) return String.raw`\.`
      names.push(name)
      return kind === '#' ? String.raw`(\d+)` : kind === '*' ? '(.+)' : '([^/]+)'
    },
  )
  return { pattern: new RegExp(`^${source}$`), names }
}

export function toRoute<Call>(
  context: GitHubContext,
  spec: RouteSpec<Call>,
  requires: Requirement | undefined,
  handle: (call: ApiCall) => LoopbackReply,
): Route {
  const { pattern, names } = compile(`/${spec.surface ?? 'api'}${spec.path}`)
  const limit = spec.maxBodyBytes === undefined ? {} : { maxBodyBytes: spec.maxBodyBytes }
  return {
    method: spec.method,
    pattern,
    name: spec.name,
    ...limit,
    handle: (request) =>
      answerApi(context, request, requires, () =>
        handle({
          request,
          params: Object.fromEntries(names.map((name, index) => [name, request.params[index] ?? ''])),
          query: request.url.searchParams,
          token: authenticate(context.store, request),
          address: new URL(request.url.pathname + request.url.search, context.urls.origin),
          apiVersion: selectedVersion(request),
          json: () => jsonBody(request),
        }),
      ),
  }
}

/** `Bearer` and `token` are both accepted; an unknown token is refused even where none is needed. */
export function authenticate(store: Store, request: LoopbackRequest): Token | undefined {
  const header = request.headers.authorization
  if (header === undefined) return undefined
  const value = /^(?:bearer|token) +(\S+)$/i.exec(header)?.[1]
  const token = value === undefined ? undefined : store.tokens.get(value)
  if (token === undefined) throw badCredentials()
  return token
}

function selectedVersion(request: LoopbackRequest): string {
  const asked = String(request.headers['x-github-api-version'] ?? API_VERSIONS[0])
  if (!API_VERSIONS.includes(asked)) throw badRequest(`The API version '${asked}' is not supported`)
  return asked
}

function jsonBody(request: LoopbackRequest): Readonly<Record<string, unknown>> {
  let value: unknown
  try {
    value = JSON.parse(request.body.length === 0 ? '{}' : request.body.toString('utf8'))
  } catch {
    throw badRequest('Problems parsing JSON')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw badRequest('Body should be a JSON object')
  return { ...value }
}

/** Runs a handler and adds what every REST answer carries: rate limit, request id, API version, entity tag. */
export function answerApi(
  context: GitHubContext,
  request: LoopbackRequest,
  requires: Requirement | undefined,
  handle: () => LoopbackReply,
): LoopbackReply {
  const key = request.headers.authorization
  const free = request.url.pathname === '/api/rate_limit'
  const { status, exceeded } = free
    ? { status: context.rates.peek(key), exceeded: false }
    : context.rates.count(key)
  const reply = exceeded ? errorReply(403, 'API rate limit exceeded') : attempt(handle)
  const version = String(request.headers['x-github-api-version'] ?? API_VERSIONS[0])
  const headers = {
    ...rateHeaders(status),
    'x-github-request-id': randomBytes(16)
      .toString('hex')
      .toUpperCase()
      .replaceAll(/(.{4})(?=.{4})/g, '$1:'),
    'x-github-media-type': 'github.v3; format=json',
    ...(API_VERSIONS.includes(version) ? { 'x-github-api-version-selected': version } : {}),
    ...(requires === undefined ? {} : { 'x-accepted-github-permissions': formatRequirement(requires) }),
    ...reply.headers,
  }
  const answer = conditional(request, { ...reply, headers })
  // what the client knows already costs nothing, when it says who it is
  if (answer.status === 304 && key !== undefined) context.rates.refund(key)
  return answer
}

function attempt(handle: () => LoopbackReply): LoopbackReply {
  try {
    return handle()
  } catch (error) {
    if (error instanceof ReplyError) return error.reply
    throw error
  }
}

/** Gives a successful read its entity tag and answers 304 to a client that already has it. */
function conditional(request: LoopbackRequest, reply: LoopbackReply): LoopbackReply {
  if (request.method !== 'GET' || reply.status !== 200 || reply.json === undefined) return reply
  const etag = `W/"${createHash('sha256').update(JSON.stringify(reply.json)).digest('hex')}"`
  const headers = { ...reply.headers, etag, 'cache-control': 'private, max-age=60, s-maxage=60' }
  const known = (request.headers['if-none-match'] ?? '')
    .split(',')
    .map((tag) => tag.trim().replace(/^W\//, ''))
  return known.includes(etag.slice(2)) ? { status: 304, headers } : { ...reply, headers }
}
