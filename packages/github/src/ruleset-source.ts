import type { Json, JsonObject } from '@tier3/model/json'
import type { Problem } from '@tier3/model/problem'
import type { RepoSlug } from '@tier3/model/repo-slug'
import { collect, failed, ok, type Result } from '@tier3/model/result'
import type { RawRuleset, RulesetOwner, RulesetSource } from '@tier3/model/ruleset-ports'
import { createGate } from './bounded-concurrency.ts'
import { readNumberedPages } from './numbered-pages.ts'
import type { Asking, RestClient, RestParameters, RestRoute } from './rest-client.ts'
import { unexpectedAnswer } from './rest-refusal.ts'
import { decodeRepository, decodeVersion, type RulesetEntry } from './ruleset-decoding.ts'
import { readEntries, readRuleset, readWholeRulesets } from './ruleset-reading.ts'
import {
  assureOwner,
  isOrganizationName,
  malformedOrganization,
  readableRefusal,
  REPOSITORY_READ,
  rulesetPlace,
  unseenOwner,
  type RulesetPlace,
} from './ruleset-routes.ts'
import { slugParts } from './slug-parts.ts'
import { unseenRepository } from './unseen-repository.ts'

const PARALLEL_REQUESTS = 8

/**
 * Rulesets on GitHub. A ruleset of an organization or enterprise is read once, however many repositories inherit it, so what
 * it says of the caller is of the first of them. At most eight requests run at the same time, over all repositories.
 */
export function createRulesetSource(options: { readonly client: RestClient }): RulesetSource {
  const { client } = options
  const gate = createGate(PARALLEL_REQUESTS)
  const inherited = new Map<string, Promise<Result<RawRuleset | undefined, Problem>>>()

  /** Reads an inherited ruleset again only after it was edited, or when the first reading failed. */
  function shared(
    entry: RulesetEntry,
    read: () => Promise<Result<RawRuleset | undefined, Problem>>,
  ): Promise<Result<RawRuleset | undefined, Problem>> {
    if (entry.sourceType === 'Repository' || entry.updatedAt === undefined) return read()
    const key = JSON.stringify([entry.sourceType, entry.source.toLowerCase(), entry.id, entry.updatedAt])
    const known = inherited.get(key)
    if (known !== undefined) return known
    const reading = read().then((result) => {
      if (!result.ok || result.value === undefined) inherited.delete(key)
      return result
    })
    inherited.set(key, reading)
    return reading
  }

  async function whole(
    owner: RulesetOwner,
    place: RulesetPlace,
    filter: RestParameters,
  ): Promise<Result<readonly RawRuleset[], Problem>> {
    const attempted = `read the rulesets of ${place.name}`
    const asking = { attempted, permission: place.permissions.read }
    return readWholeRulesets(
      () => gate(() => readEntries(client, owner, place, filter, asking)),
      (entry) =>
        shared(entry, () =>
          readRuleset(client, place, entry.id, {
            ...asking,
            attempted: `read ruleset ${entry.id} of ${place.name}`,
          }),
        ),
      gate,
      attempted,
    )
  }

  /** A list of objects, read whole; `missing` says what "not found" means. */
  async function listed<T>(
    route: RestRoute,
    parameters: RestParameters,
    asking: Asking,
    decode: (value: JsonObject) => Result<T, string>,
    missing: () => Promise<Problem>,
  ): Promise<Result<readonly T[], Problem>> {
    const pages = await gate(() => readNumberedPages(client, route, parameters, asking, {}))
    if (!pages.ok) return failed(readableRefusal(pages.problem))
    if (pages.value === undefined) return failed(await missing())
    const items = collect(pages.value.items.map(decode))
    return items.ok ? items : failed(unexpectedAnswer(asking.attempted, items.problem[0] ?? ''))
  }

  /** A part of a ruleset's history is not found: the owner cannot be seen, or the ruleset is gone. */
  const missingHistory = async (owner: RulesetOwner, asking: Asking): Promise<Problem> => {
    const seen = await assureOwner(client, owner, asking)
    return seen.ok
      ? unexpectedAnswer(asking.attempted, 'GitHub has no such ruleset, or keeps no history of it')
      : seen.problem
  }

  return {
    async ofRepository(repository, targets) {
      const owner = { repository }
      const filter = targets === undefined ? {} : { targets: targets.join(',') }
      const place = repositoryPlace(repository)
      const rulesets = await whole(owner, place, { ...filter, includes_parents: true })
      if (!rulesets.ok) return failed(rulesets.problem)
      const isOwn = ({ sourceType }: RawRuleset): boolean => sourceType === 'Repository'
      return ok({
        own: rulesets.value.filter(isOwn),
        inherited: rulesets.value.filter((ruleset) => !isOwn(ruleset)),
      })
    },
    async ofOrganization(organization) {
      const owner = { organization }
      const place = rulesetPlace(owner)
      return place === undefined
        ? failed(malformedOrganization(`read the rulesets of ${organization}`))
        : whole(owner, place, {})
    },
    async effectiveRules(repository, branch) {
      const attempted = `read the rules of branch ${JSON.stringify(branch)} of ${repository}`
      return listed(
        'GET /repos/{owner}/{repo}/rules/branches/{branch}',
        { ...slugParts(repository), branch },
        { attempted, permission: REPOSITORY_READ },
        (rule) => (typeof rule['type'] === 'string' ? ok(rule) : failed('a rule has no type')),
        async () => unseenOwner({ repository }, { attempted }),
      )
    },
    async repository(repository) {
      const attempted = `read the repository ${repository}`
      const asking = { attempted, permission: REPOSITORY_READ }
      const answer = await gate(() =>
        client.request('GET /repos/{owner}/{repo}', slugParts(repository), asking),
      )
      if (!answer.ok) return failed(answer.problem)
      if (answer.value.kind === 'not-found')
        return failed(unseenRepository(repository, attempted, REPOSITORY_READ))
      return decoded(decodeRepository(answer.value.data, repository), attempted)
    },
    async repositories(organization) {
      const attempted = `list the repositories of ${organization}`
      if (!isOrganizationName(organization)) return failed(malformedOrganization(attempted))
      const asking = { attempted }
      return listed(
        'GET /orgs/{org}/repos',
        { org: organization },
        asking,
        (value) => decodeRepository(value),
        async () => unseenOwner({ organization }, asking),
      )
    },
    async history(owner, id) {
      const place = rulesetPlace(owner)
      const attempted = `read the history of ruleset ${id}`
      if (place === undefined) return failed(malformedOrganization(attempted))
      const asking = { attempted: `${attempted} of ${place.name}`, permission: place.permissions.administer }
      return listed(
        `GET ${place.base}/{ruleset_id}/history`,
        { ...place.where, ruleset_id: id },
        asking,
        decodeVersion,
        () => missingHistory(owner, asking),
      )
    },
    async version(owner, id, version) {
      const place = rulesetPlace(owner)
      const attempted = `read version ${version} of ruleset ${id}`
      if (place === undefined) return failed(malformedOrganization(attempted))
      const asking = { attempted: `${attempted} of ${place.name}`, permission: place.permissions.administer }
      const answer = await gate(() =>
        client.request(
          `GET ${place.base}/{ruleset_id}/history/{version_id}`,
          { ...place.where, ruleset_id: id, version_id: version },
          asking,
        ),
      )
      if (!answer.ok) return failed(readableRefusal(answer.problem))
      if (answer.value.kind === 'not-found') return failed(await missingHistory(owner, asking))
      return decoded(decodeState(answer.value.data, version), asking.attempted)
    },
  }
}

function repositoryPlace(repository: RepoSlug): RulesetPlace {
  const place = rulesetPlace({ repository })
  if (place === undefined) throw new Error('a repository has a place for its rulesets')
  return place
}

function decodeState(data: Json, version: number): Result<JsonObject, string> {
  const entry = decodeVersion(data)
  if (!entry.ok) return entry
  if (entry.value.id !== version) return failed('GitHub answered with another version')
  const json = data as JsonObject
  const { state } = json as { readonly state?: Json }
  const isState = typeof state === 'object' && state !== null && !Array.isArray(state)
  return isState ? ok(json) : failed('a version does not hold the ruleset')
}

const decoded = <T>(result: Result<T, string>, attempted: string): Result<T, Problem> =>
  result.ok ? result : failed(unexpectedAnswer(attempted, result.problem))
