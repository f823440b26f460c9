import type { Problem } from '@tier3/model/problem'
import { problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import { decodeManifest, OCI_INDEX, type Descriptor } from './manifest.ts'
import { refused } from './registry-problems.ts'
import { MANIFEST_BYTES, type Repository } from './registry-client.ts'
import { wordOf } from './session.ts'

const MAX_PAGES = 20
const MAX_REFERRERS = 1000

/** What refers to a manifest, and who said so: the API, or the tag that stands in for it. */
export interface Referrers {
  readonly from: 'api' | 'tag'
  readonly descriptors: readonly Descriptor[]
}

/** The tag under which a registry without the referrers API keeps the list (distribution-spec, "Referrers Tag Schema"). */
export const fallbackTag = (sha256: string): string => `sha256-${sha256}`

/** Lists the manifests that name this one as their subject, page by page within limits. What is listed is not verified. */
export async function listReferrers(
  repository: Repository,
  sha256: string,
): Promise<Result<Referrers, Problem>> {
  const { session } = repository
  const attempted = `list what refers to ${session.host}/${repository.repository}@sha256:${sha256}`
  const found: Descriptor[] = []
  const seen = new Set<string>()
  let path: string | undefined = `/v2/${repository.repository}/referrers/sha256:${sha256}`
  while (path !== undefined) {
    if (seen.has(path)) return failed(refused(attempted, 'the pages go round in a circle'))
    seen.add(path)
    if (seen.size > MAX_PAGES) return failed(tooMany(attempted, `there are more than ${MAX_PAGES} pages`))
    const answer = await session.send({
      method: 'GET',
      path,
      headers: { accept: OCI_INDEX },
      maxBytes: MANIFEST_BYTES,
      scope: { repository: repository.repository, actions: 'pull' },
      attempted,
    })
    if (!answer.ok) return answer
    const { status, headers, body } = answer.value
    const type = (headers.get('content-type') ?? '').split(';')[0]?.trim()
    // A registry that does not know the route may answer anything but an index.
    if (
      seen.size === 1 &&
      (status === 404 ||
        status === 400 ||
        status === 405 ||
        status === 406 ||
        (status === 200 && type !== OCI_INDEX))
    )
      return listFallback(repository, sha256, attempted)
    if (status !== 200)
      return failed(refused(attempted, `it answers with status ${status}${wordOf(answer.value)}`))
    const page = decodeManifest(body, OCI_INDEX)
    if (!page.ok) return failed(refused(attempted, page.problem))
    found.push(...(page.value.manifests ?? []))
    if (found.length > MAX_REFERRERS)
      return failed(tooMany(attempted, `there are more than ${MAX_REFERRERS}`))
    const next = nextPath(headers.get('link'), new URL(path, session.origin))
    if (!next.ok) return failed(refused(attempted, next.problem))
    path = next.value
  }
  return ok({ from: 'api', descriptors: found })
}

async function listFallback(
  repository: Repository,
  sha256: string,
  attempted: string,
): Promise<Result<Referrers, Problem>> {
  const index = await repository.manifest({ tag: fallbackTag(sha256) })
  if (!index.ok) return index
  const list = index.value === undefined ? [] : index.value.manifests
  if (list === undefined) return failed(refused(attempted, `the tag ${fallbackTag(sha256)} is not an index`))
  return list.length > MAX_REFERRERS
    ? failed(tooMany(attempted, `there are more than ${MAX_REFERRERS}`))
    : ok({ from: 'tag', descriptors: list })
}

/** The next page (RFC 8288): on the same origin and below the API, so that nothing else is asked. */
function nextPath(header: string | null, from: URL): Result<string | undefined, string> {
  const [, target] = /^\s*<([^<>]{1,4096})>\s*;\s*rel="?next"?\s*(?:,|$)/.exec(header ?? '') ?? []
  if (target === undefined) {
    // A page that is left out would be evidence that is hidden.
    return /\brel\s*=[^,;]*\bnext\b/i.test(header ?? '')
      ? failed('the link to the next page cannot be read')
      : ok(undefined)
  }
  if (!URL.canParse(target, from.href)) return failed('the link to the next page is not an address')
  const next = new URL(target, from)
  return next.origin === from.origin && next.pathname === from.pathname
    ? ok(next.pathname + next.search)
    : failed('the link to the next page leads elsewhere')
}

const tooMany = (attempted: string, current: string): Problem =>
  problem('input/too-many', { attempted, current, desired: 'a list must stay within the limits' })
