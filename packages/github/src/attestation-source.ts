import { isJsonObject, type JsonArray } from '@tier3/model/json'
import { problem, type Problem } from '@tier3/model/problem'
import type { RepoSlug } from '@tier3/model/repo-slug'
import { failed, ok, type Result } from '@tier3/model/result'
import { ARTIFACT_SIGNATURE } from '@tier3/verification/policy'
import type { BundleSource, CollectedBundle } from '@tier3/verification/ports'
import { satisfiesType } from '@tier3/verification/predicate-type'
import { nextCursor } from './page-link.ts'
import type { RestClient, RestRoute } from './rest-client.ts'
import { unexpectedAnswer } from './rest-refusal.ts'
import { slugParts } from './slug-parts.ts'
import { readStoredBundle } from './stored-bundle.ts'

export type AttestationScope = { readonly repository: RepoSlug } | { readonly owner: string }

const MAX_PAGES = 100
const MAX_TOTAL_LENGTH = 128 * 1024 * 1024
const PARALLEL_DOWNLOADS = 8

/**
 * GitHub's attestation store as a source of bundles, read to its last page. "Not found" is an empty answer; whatever could not
 * be asked or read is a gap, so that an outage or a missing permission never looks like an artifact without
 * attestations.
 */
export function createAttestationSource(
  options: {
    readonly client: RestClient
    /** The types that the policy demands. A single one is asked for by itself. */
    readonly predicateTypes?: readonly string[]
  } & AttestationScope,
): BundleSource {
  const { client } = options
  const scope = 'repository' in options ? options.repository : options.owner
  const type = filterType(options.predicateTypes ?? [])
  const filter = type === undefined ? {} : { predicate_type: type }
  return {
    async collect(subject) {
      const digest = `sha256:${subject.digest.sha256}`
      const attempted = `read the attestations of ${digest} from GitHub's store of ${scope}`
      const routes = routesOf(options)
      if (routes === undefined) {
        const desired = 'it must be the name of a user or an organization'
        const current = 'the owner is not a name'
        return { bundles: [], gaps: [problem('input/malformed', { attempted, current, desired })] }
      }
      const harvest = createHarvest(client, attempted, `GitHub's store of ${scope}`)
      for (const { route, parameters } of routes) {
        const found = await readPages(client, attempted, harvest.take, (cursor) => ({
          route,
          parameters: { ...parameters, digest, ...filter, per_page: 100, ...cursor },
        }))
        if (found.ok && !found.value) continue
        if (!found.ok) harvest.gaps.push(found.problem)
        break
      }
      return { bundles: harvest.bundles, gaps: harvest.gaps }
    },
  }
}

/**
 * A type to leave to the server. Not one that stands for a family, since the server compares exactly; and not one with
 * `@`, which GitHub stores but does not find.
 */
function filterType(types: readonly string[]): string | undefined {
  const [type, ...others] = new Set(types)
  if (type === undefined || others.length > 0 || type === ARTIFACT_SIGNATURE || type.includes('@'))
    return undefined
  return satisfiesType(type, { kind: 'statement', predicateType: `${type}/v1` }) ? undefined : type
}

interface Page {
  readonly route: RestRoute
  readonly parameters: Readonly<Record<string, string | number>>
}

/** An account is an organization or a user, and only asking tells which. */
function routesOf(scope: AttestationScope): readonly Page[] | undefined {
  if ('repository' in scope) {
    return [
      {
        route: 'GET /repos/{owner}/{repo}/attestations/{digest}',
        parameters: { ...slugParts(scope.repository) },
      },
    ]
  }
  const { owner } = scope
  if (!/^[A-Za-z0-9][A-Za-z0-9_-]{0,98}$/.test(owner)) return undefined
  return [
    { route: 'GET /orgs/{owner}/attestations/{digest}', parameters: { owner } },
    { route: 'GET /users/{owner}/attestations/{digest}', parameters: { owner } },
  ]
}

/** Takes the entries of a page; a problem ends the reading. */
type TakePage = (items: JsonArray) => Promise<Result<void, Problem>>

/** Reads page after page; the value tells whether the first one was found. */
async function readPages(
  client: RestClient,
  attempted: string,
  take: TakePage,
  page: (cursor: { readonly after?: string }) => Page,
): Promise<Result<boolean, Problem>> {
  const seen = new Set<string>()
  let after: string | undefined
  for (let count = 0; count < MAX_PAGES; count++) {
    const { route, parameters } = page(after === undefined ? {} : { after })
    const answer = await client.request(route, parameters, { attempted, permission: 'attestations=read' })
    if (!answer.ok) return failed(answer.problem)
    if (answer.value.kind === 'not-found') {
      return count === 0
        ? ok(false)
        : failed(unexpectedAnswer(attempted, 'a page that GitHub announced is missing'))
    }
    const { data, headers } = answer.value
    const items = isJsonObject(data) ? data['attestations'] : undefined
    if (!Array.isArray(items))
      return failed(unexpectedAnswer(attempted, 'the answer has no list of attestations'))
    const taken = await take(items as JsonArray)
    if (!taken.ok) return failed(taken.problem)
    const cursor = nextCursor(headers['link'], client.apiUrl)
    if (!cursor.ok) return failed(unexpectedAnswer(attempted, cursor.problem))
    if (cursor.value === undefined) return ok(true)
    if (seen.has(cursor.value)) return failed(unexpectedAnswer(attempted, 'the pages go round in a circle'))
    seen.add(cursor.value)
    after = cursor.value
  }
  const current = `there are more pages than ${MAX_PAGES}`
  return failed(
    problem('input/too-many', {
      attempted,
      current,
      desired: `at most ${MAX_PAGES * 100} attestations are read`,
    }),
  )
}

/** Gathers the bundles of all pages in order, with what could not be read. */
function createHarvest(client: RestClient, attempted: string, store: string) {
  const bundles: CollectedBundle[] = []
  const gaps: Problem[] = []
  let entries = 0
  let length = 0
  const take: TakePage = async (items) => {
    for (let at = 0; at < items.length; at += PARALLEL_DOWNLOADS) {
      const some = items.slice(at, at + PARALLEL_DOWNLOADS)
      const first = entries + 1
      const read = await Promise.all(
        some.map((item, index) => readStoredBundle(client, item, `${store}, attestation ${first + index}`)),
      )
      entries += some.length
      for (const result of read) {
        if (result.ok) bundles.push(result.value)
        else gaps.push(result.problem)
        length += result.ok ? result.value.text.length : 0
      }
      if (length > MAX_TOTAL_LENGTH) {
        const current = `the bundles have more than ${MAX_TOTAL_LENGTH} characters together`
        return failed(
          problem('input/too-large', { attempted, current, desired: 'they must stay below the limit' }),
        )
      }
    }
    return ok(undefined)
  }
  return { bundles, gaps, take }
}
