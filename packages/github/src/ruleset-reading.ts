import type { Problem } from '@tier3/model/problem'
import { collect, failed, ok, type Result } from '@tier3/model/result'
import type { RawRuleset, RulesetOwner } from '@tier3/model/ruleset-ports'
import type { Gate } from './bounded-concurrency.ts'
import { readNumberedPages } from './numbered-pages.ts'
import type { Asking, RestClient, RestParameters } from './rest-client.ts'
import { unexpectedAnswer } from './rest-refusal.ts'
import { decodeEntry, decodeRuleset, type RulesetEntry } from './ruleset-decoding.ts'
import { readableRefusal, unseenOwner, type RulesetPlace } from './ruleset-routes.ts'

/** GitHub allows 75 rulesets in a repository and 75 in each of its parents. */
const MAX_RULESETS = 1000

/** Reads the list, all pages of it. */
export async function readEntries(
  client: RestClient,
  owner: RulesetOwner,
  place: RulesetPlace,
  filter: RestParameters,
  asking: Asking,
): Promise<Result<readonly RulesetEntry[], Problem>> {
  const { attempted } = asking
  const parameters = { ...place.where, ...filter }
  const limits = { refuseAbove: MAX_RULESETS }
  const pages = await readNumberedPages(client, `GET ${place.base}`, parameters, asking, limits)
  if (!pages.ok) return failed(readableRefusal(pages.problem))
  if (pages.value === undefined) return failed(unseenOwner(owner, asking))
  const entries = collect(pages.value.items.map(decodeEntry))
  if (!entries.ok) return failed(unexpectedAnswer(attempted, entries.problem[0] ?? ''))
  const ids = new Set(entries.value.map(({ id }) => id))
  // a change while the pages were read moves entries from one page to the other
  if (ids.size !== entries.value.length)
    return failed(unexpectedAnswer(attempted, 'a ruleset stands in the list twice'))
  return ok(entries.value)
}

/** Reads one ruleset whole; undefined when it is not found. */
export async function readRuleset(
  client: RestClient,
  place: RulesetPlace,
  id: number,
  asking: Asking,
): Promise<Result<RawRuleset | undefined, Problem>> {
  const answer = await client.request(
    `GET ${place.base}/{ruleset_id}`,
    { ...place.where, ruleset_id: id },
    asking,
  )
  if (!answer.ok) return failed(readableRefusal(answer.problem))
  if (answer.value.kind === 'not-found') return ok(undefined)
  const ruleset = decodeRuleset(answer.value.data, `${place.path}/${id}`, id)
  return ruleset.ok ? ruleset : failed(unexpectedAnswer(asking.attempted, ruleset.problem))
}

/**
 * Reads the list and the whole of each of its rulesets. One that vanishes in between was deleted: everything is read once more, and
 * a second time it is a problem, so that a ruleset that cannot be read is never left out.
 */
export async function readWholeRulesets(
  entries: () => Promise<Result<readonly RulesetEntry[], Problem>>,
  detail: (entry: RulesetEntry) => Promise<Result<RawRuleset | undefined, Problem>>,
  gate: Gate,
  attempted: string,
): Promise<Result<readonly RawRuleset[], Problem>> {
  for (let pass = 1; ; pass++) {
    const list = await entries()
    if (!list.ok) return failed(list.problem)
    const details = collect(await Promise.all(list.value.map((entry) => gate(() => detail(entry)))))
    if (!details.ok) return failed(details.problem[0] ?? unexpectedAnswer(attempted, 'nothing was read'))
    const missing = list.value.find((_, index) => details.value[index] === undefined)
    if (missing === undefined) return ok(details.value.filter((ruleset) => ruleset !== undefined))
    if (pass === 2)
      return failed(unexpectedAnswer(attempted, `ruleset ${missing.id} is listed, but it is not to be read`))
  }
}
