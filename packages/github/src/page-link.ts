import { failed, ok, type Result } from '@tier3/model/result'

/**
 * The `after` cursor of the next page from a `link` header (RFC 8288), or undefined on the last page. Only the cursor is taken,
 * so the next request goes to the same route; a link to another origin is refused, with the reason.
 */
export function nextCursor(header: string | undefined, apiUrl: string): Result<string | undefined, string> {
  for (const link of (header ?? '').slice(0, 10_000).split(',')) {
    const match = /^\s*<([^<>]+)>\s*;(.*)$/.exec(link)
    const [address, parameters] = [match?.[1], match?.[2]]
    if (address === undefined || parameters === undefined) continue
    if (!parameters.split(';').some((parameter) => /^\s*rel="?next"?\s*$/.test(parameter))) continue
    if (!URL.canParse(address)) return failed('the link to the next page is not a URL')
    const next = new URL(address)
    if (next.origin !== new URL(apiUrl).origin)
      return failed(`the link to the next page leads to ${next.origin}`)
    const cursor = next.searchParams.get('after')
    return cursor === null || cursor === '' ? failed('the link to the next page has no cursor') : ok(cursor)
  }
  return ok(undefined)
}
