/** What an attempt to use a service came to: worth another try, not worth one, or nonsense. */
export interface ServiceFailure {
  readonly kind: 'unavailable' | 'refused' | 'unexpected'
  /** In words, without any secret: the status or the error. */
  readonly detail: string
}

/** Thrown inside an attempt when an answer arrived but is not what the service promises. */
export class UnexpectedAnswer extends Error {}

/** Thrown inside an attempt when no answer arrived in time. */
export class AttemptTimeout extends Error {}

/** Statuses after which asking again may help: overload, timeouts and the server's own failures. */
const TRANSIENT = new Set([408, 425, 429])

/** Sorts what an attempt threw, whichever library threw it, by status first and by kind of error second. */
export function serviceFailure(error: unknown): ServiceFailure {
  if (error instanceof AttemptTimeout) return { kind: 'unavailable', detail: error.message }
  if (error instanceof UnexpectedAnswer) return { kind: 'unexpected', detail: error.message }
  const chain = causes(error)
  const status = chain.map(statusOf).find((found) => found !== undefined)
  const text = chain.at(-1)?.message ?? String(error)
  if (status !== undefined) {
    const transient = TRANSIENT.has(status) || status >= 500
    return { kind: transient ? 'unavailable' : 'refused', detail: `HTTP status ${status}: ${text}` }
  }
  if (chain.some(isNetworkError)) return { kind: 'unavailable', detail: text }
  return { kind: 'unexpected', detail: text }
}

function causes(error: unknown): readonly Error[] {
  const chain: Error[] = []
  for (let at = error; at instanceof Error && chain.length < 5; at = at.cause) chain.push(at)
  return chain
}

function statusOf(error: Error): number | undefined {
  if ('statusCode' in error && typeof error.statusCode === 'number') return error.statusCode
  // The Actions toolkit gives the status of its token endpoint only in the text.
  const match = /Error Code ?: (\d{3})\b/.exec(error.message)
  return match?.[1] === undefined ? undefined : Number(match[1])
}

/** Node's and the HTTP library's errors carry a code; a body that is not JSON is an answer, and has a type of its own. */
function isNetworkError(error: Error): boolean {
  if ('type' in error && error.type === 'invalid-json') return false
  if ('type' in error && typeof error.type === 'string' && /timeout|system|aborted/.test(error.type))
    return true
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  return /^(?:E[A-Z]{3,}|ERR_(?:STREAM|SOCKET|HTTP|TLS|SSL|NETWORK)\w*|UND_ERR_\w+|CERT_\w+|DEPTH_\w+|SELF_\w+|UNABLE_\w+|Z_\w+)$/.test(
    code,
  )
}
