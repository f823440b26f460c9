import { subscribe } from 'node:diagnostics_channel'
import type { ClientRequest, IncomingMessage } from 'node:http'

/** Host (with port) to the earliest moment at which it wants to be asked again, in milliseconds since 1970. */
const notBefore = new Map<string, number>()
let listening = false

/**
 * Starts to note `Retry-After` of overloaded services. The signing library drops this header with the answer, so it is
 * read where the platform announces every finished answer.
 */
export function noteRetryAfter(): void {
  if (listening) return
  listening = true
  subscribe('http.client.response.finish', (message) => {
    const { request, response } = message as { request: ClientRequest; response: IncomingMessage }
    const host = request.getHeader('host')
    const wait = parseRetryAfter(response.headers['retry-after'], Date.now())
    if (typeof host === 'string' && wait !== undefined && (response.statusCode ?? 0) >= 400) {
      notBefore.set(host, Date.now() + wait)
    }
  })
}

/** Milliseconds for which the host still asks to be left alone; 0 when it does not. */
export const retryAfter = (host: string): number => Math.max(0, (notBefore.get(host) ?? 0) - Date.now())

/** Seconds or an HTTP date (RFC 9110 section 10.2.3), as milliseconds from `now`. */
export function parseRetryAfter(value: string | undefined, now: number): number | undefined {
  if (value === undefined) return undefined
  if (/^\d{1,6}$/.test(value)) return Number(value) * 1000
  const date = /^[A-Z][a-z]{2}, /.test(value) ? Date.parse(value) : Number.NaN
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}
