import type { LoopbackReply, Route } from '../http/loopback-server.ts'
import type { ApiCall, BundleDelivery, GitHubContext, RepositoryCall, RouteModule } from './api-route.ts'
import { openRoute, repositoryRoute } from './api-route.ts'
import { notFound, unprocessable, validationFailed } from './errors.ts'
import { cursorPage } from './pagination.ts'
import { grants } from './permissions.ts'
import { snappyCompress } from './snappy.ts'
import type { Attestation, Repository } from './state.ts'

/** The words that GitHub accepts for `predicate_type` beside a full type. */
const SHORTHANDS: ReadonlyMap<string, RegExp> = new Map([
  ['provenance', /^https:\/\/slsa\.dev\/provenance\//],
  ['sbom', /^https:\/\/(?:spdx\.dev\/Document|cyclonedx\.org\/bom)(?:\/|$)/],
  ['release', /^https:\/\/in-toto\.io\/attestation\/release\//],
])

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const refuse = (message: string): Error => unprocessable(`Invalid Sigstore bundle: ${message}`)

/** Reads what the store indexes by: the statement inside the bundle's envelope. Signatures are not checked here. */
function indexBundle(bundle: unknown): Pick<Attestation, 'predicateType' | 'subjectDigests'> {
  const envelope = isRecord(bundle) ? bundle['dsseEnvelope'] : undefined
  if (!isRecord(envelope)) throw refuse('no DSSE envelope')
  const { payload, payloadType, signatures } = envelope
  if (payloadType !== 'application/vnd.in-toto+json' || typeof payload !== 'string')
    throw refuse('no in-toto payload')
  if (!Array.isArray(signatures) || signatures.length === 0) throw refuse('no signature')
  let statement: unknown
  try {
    statement = JSON.parse(Buffer.from(payload, 'base64').toString('utf8'))
  } catch {
    throw refuse('the payload is not JSON')
  }
  const subjects =
    isRecord(statement) && Array.isArray(statement['subject']) ? (statement['subject'] as unknown[]) : []
  const digests = subjects.map((subject) =>
    isRecord(subject) && isRecord(subject['digest']) ? subject['digest'] : {},
  )
  // a release attestation names the tag by its git object id, so a subject without sha256 is no error by itself
  const subjectDigests = digests.flatMap((digest) =>
    ['sha256', 'sha1']
      .filter((name) => typeof digest[name] === 'string')
      .map((name) => `${name}:${String(digest[name])}`),
  )
  if (subjectDigests.length === 0) throw refuse('no subject with a sha256 digest')
  const predicateType = isRecord(statement) ? statement['predicateType'] : undefined
  if (typeof predicateType !== 'string') throw refuse('no predicate type')
  return { predicateType, subjectDigests: [...new Set(subjectDigests)] }
}

/** Stores a bundle for a repository, as `POST attestations` does, or as GitHub itself does for immutable releases. */
export function storeAttestation(
  context: GitHubContext,
  repository: Repository,
  bundle: unknown,
  initiator: Attestation['initiator'],
): Attestation {
  const attestation: Attestation = { id: context.store.nextId(), bundle, initiator, ...indexBundle(bundle) }
  repository.attestations.push(attestation)
  return attestation
}

function create(context: GitHubContext, { repository, json }: RepositoryCall): LoopbackReply {
  const { bundle } = json()
  if (bundle === undefined)
    throw validationFailed({ resource: 'Attestation', code: 'missing_field', field: 'bundle' })
  const { id } = storeAttestation(context, repository, bundle, 'user')
  return { status: 201, json: { id } }
}

/**
 * Since July 2026 GitHub answers `bundle: null` and an address where the bundle lies snappy-compressed, outside the API
 * and without need of a token; before, it put the bundle into the answer. `reference-json` keeps the stored bundle
 * readable for clients without snappy. API version 2026-03-10 leaves the field out altogether.
 */
function deliver(
  context: GitHubContext,
  attestation: Attestation,
  delivery: BundleDelivery,
): { readonly bundle: unknown; readonly bundle_url: string } {
  const json = Buffer.from(JSON.stringify(attestation.bundle))
  const owner = delivery === 'reference-json' ? attestation.subjectDigests : attestation
  const id = context.blobs.createOnce(owner, () =>
    delivery === 'reference-json'
      ? { bytes: json, contentType: 'application/json' }
      : { bytes: snappyCompress(json), contentType: 'application/x-snappy' },
  )
  return {
    bundle: delivery === 'inline' ? attestation.bundle : null,
    bundle_url: context.blobs.signedUrl(id, 'r'),
  }
}

function list(context: GitHubContext, call: ApiCall, repositories: readonly Repository[]): LoopbackReply {
  const digest = call.params['digest'] ?? ''
  if (!/^(?:sha256:[0-9a-f]{64}|sha1:[0-9a-f]{40})$/.test(digest)) throw notFound()
  const type = call.query.get('predicate_type')
  const shorthand = type === null ? undefined : SHORTHANDS.get(type)
  const wanted = ({ predicateType }: Attestation): boolean =>
    type === null || (shorthand?.test(predicateType) ?? predicateType === type)
  const found = repositories
    .flatMap((repository) =>
      repository.attestations.map((attestation) => ({ id: attestation.id, attestation, repository })),
    )
    .filter(({ attestation }) => attestation.subjectDigests.includes(digest) && wanted(attestation))
    .toSorted((a, b) => b.id - a.id)
  if (found.length === 0) throw notFound()
  const { items, headers } = cursorPage(call.address, found)
  const attestations = items.map(({ attestation, repository }) => {
    const { bundle, bundle_url } = deliver(context, attestation, context.bundleDelivery())
    const inAnswer = call.apiVersion === '2022-11-28' ? { bundle } : {}
    return { ...inAnswer, repository_id: repository.id, bundle_url, initiator: attestation.initiator }
  })
  return { status: 200, json: { attestations }, headers }
}

function accountRoute(context: GitHubContext, kind: 'orgs' | 'users'): Route {
  const READ = { scope: 'attestations', level: 'read' } as const
  return openRoute(context, {
    method: 'GET',
    path: `/${kind}/{account}/attestations/{digest}`,
    name: `attestations.${kind}`,
    handle(call) {
      const account = context.store.accounts.get((call.params['account'] ?? '').toLowerCase())
      if (account === undefined || (account.type === 'Organization') !== (kind === 'orgs')) throw notFound()
      const readable = [...context.store.repositories.values()].filter(
        (repository) =>
          repository.owner === account &&
          (repository.visibility === 'public' ||
            (call.token?.repository === repository && grants(call.token.permissions, READ))),
      )
      return list(context, call, readable)
    },
  })
}

/** The attestation store of repositories and accounts. */
export const attestations: RouteModule = (context) => [
  repositoryRoute(context, {
    method: 'POST',
    path: '/attestations',
    name: 'attestations.create',
    requires: { scope: 'attestations', level: 'write' },
    handle: (call) => create(context, call),
  }),
  repositoryRoute(context, {
    method: 'GET',
    path: '/attestations/{digest}',
    name: 'attestations.list',
    requires: { scope: 'attestations', level: 'read' },
    handle: (call) => list(context, call, [call.repository]),
  }),
  accountRoute(context, 'orgs'),
  accountRoute(context, 'users'),
]
