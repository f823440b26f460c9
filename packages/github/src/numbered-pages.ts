import { isJsonObject, type Json, type JsonArray, type JsonObject } from '@tier3/model/json'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import { nextPage } from './page-link.ts'
import type { Asking, RestClient, RestParameters, RestRoute } from './rest-client.ts'
import { unexpectedAnswer } from './rest-refusal.ts'

const PER_PAGE = 100

/** All items of a list, or as many as were wanted; `complete` says that there are no more. */
export interface PagedItems {
  readonly items: readonly JsonObject[]
  readonly complete: boolean
}

/**
 * Reads a list of objects page by page. Undefined when its first page is not found. A full page without a link to the next one
 * is not believed to be the last: something on the way may have taken the header out.
 */
export async function readNumberedPages(
  client: RestClient,
  route: RestRoute,
  parameters: RestParameters,
  asking: Asking,
  /** Items to stop at; more than `refuseAbove` is a problem, since a cut list would look like a short one. */
  limits: { readonly stopAt?: number; readonly refuseAbove?: number },
): Promise<Result<PagedItems | undefined, Problem>> {
  const { stopAt = Number.POSITIVE_INFINITY, refuseAbove = 10_000 } = limits
  const { attempted } = asking
  const items: JsonObject[] = []
  for (let page = 1; ; page++) {
    const query = { ...parameters, per_page: PER_PAGE, page }
    const answer = await client.request(route, query, asking)
    if (!answer.ok) return failed(answer.problem)
    if (answer.value.kind === 'not-found') {
      if (page === 1) return ok(undefined)
      return failed(unexpectedAnswer(attempted, 'a page that GitHub announced is missing'))
    }
    const { data, headers } = answer.value
    const objects = asObjects(data)
    if (objects === undefined)
      return failed(unexpectedAnswer(attempted, 'the answer is not a list of objects'))
    items.push(...objects)
    const next = nextPage(headers['link'], client.apiUrl)
    if (!next.ok) return failed(unexpectedAnswer(attempted, next.problem))
    const more = next.value !== undefined || objects.length >= PER_PAGE
    if (!more) return ok({ items: items.slice(0, stopAt), complete: items.length <= stopAt })
    if (objects.length === 0) {
      return failed(unexpectedAnswer(attempted, 'an empty page announces another one'))
    }
    if (items.length >= stopAt) return ok({ items: items.slice(0, stopAt), complete: false })
    if (items.length > refuseAbove) {
      const current = `the list has more than ${refuseAbove} entries`
      return failed(
        problem('input/too-many', { attempted, current, desired: 'it must stay below the limit' }),
      )
    }
  }
}

function asObjects(data: Json): readonly JsonObject[] | undefined {
  if (!Array.isArray(data)) return undefined
  const list = data as JsonArray
  return list.every(isJsonObject) ? list : undefined
}
