/** Response headers by lower-case name. */
export type AnswerHeaders = Readonly<Record<string, string>>

export interface RateLimit {
  /** Seconds to wait; a minute when GitHub does not say, as it asks for after a secondary limit. */
  readonly waitSeconds: number
  readonly until: Date
}

const SILENT_WAIT_SECONDS = 60

/** Reads a refusal as a rate limit: 429, or 403 with an empty allowance, `retry-after` or words to that effect. */
export function readRateLimit(
  answer: { readonly status: number; readonly headers: AnswerHeaders; readonly message: string },
  now: Date,
): RateLimit | undefined {
  const { status, headers, message } = answer
  const exhausted = headers['x-ratelimit-remaining'] === '0'
  const asked = retryAfterSeconds(headers, now)
  const limited =
    status === 429 ||
    (status === 403 && (exhausted || asked !== undefined || /rate limit|abuse/i.test(message)))
  if (!limited) return undefined
  const reset = wholeSeconds(headers['x-ratelimit-reset'])
  const untilReset = exhausted && reset !== undefined ? reset - now.getTime() / 1000 : undefined
  const waitSeconds = Math.max(0, Math.ceil(asked ?? untilReset ?? SILENT_WAIT_SECONDS))
  return { waitSeconds, until: new Date(now.getTime() + waitSeconds * 1000) }
}

/** `retry-after` in seconds, given as a number or as an HTTP date (RFC 9110, 10.2.3). */
export function retryAfterSeconds(headers: AnswerHeaders, now: Date): number | undefined {
  const text = headers['retry-after']
  if (text === undefined) return undefined
  const seconds = wholeSeconds(text)
  if (seconds !== undefined) return seconds
  const date = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/.test(text)
    ? Date.parse(text)
    : Number.NaN
  return Number.isNaN(date) ? undefined : Math.max(0, Math.ceil((date - now.getTime()) / 1000))
}

const wholeSeconds = (text: string | undefined): number | undefined =>
  text !== undefined && /^\d{1,11}$/.test(text) ? Number(text) : undefined
