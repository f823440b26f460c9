import { failed, ok, type Result } from '@tier3/model/result'

/**
 * The address of the next page from a `link` header (RFC 8288), or undefined on the last page. A link to another origin
 * is refused, with the reason.
 */
export function nextPage(header: string | undefined, apiUrl: string): Result<URL | undefined, string> {
  for (const link of (header ?? '').slice(0, 10_000).split(',')) {
    const match = /^\s*<([^<>]+)>\s*;(.*)$/.exec(link)
    const [address, parameters] = [match?.[1], match?.[2]]
    if (address === undefined || parameters === undefined) continue
    if (!parameters.split(';').some((parameter) => /^\s*rel="?next"?\s*$/.test(parameter))) continue
    if (!URL.canParse(address)) return failed('the link to the next page is not a URL')
    const next = new URL(address)
    return next.origin === new URL(apiUrl).origin
      ? ok(next)
      : failed(`the link to the next page leads to ${next.origin}`)
  }
  return ok(undefined)
}

/** The `after` cursor of the next page. Only the cursor is taken, so the next request goes to the same route. */
export function nextCursor(header: string | undefined, apiUrl: string): Result<string | undefined, string> {
  const next = nextPage(header, apiUrl)
  if (!next.ok || next.value === undefined) return next.ok ? ok(undefined) : next
  const cursor = next.value.searchParams.get('after')
  return cursor === null || cursor === '' ? failed('the link to the next page has no cursor') : ok(cursor)
}
