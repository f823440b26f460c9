import {
  createBoundedFetch,
  type BoundedFetch,
  type TransferLimits,
  type Transport,
} from './bounded-fetch.ts'
import { isLoopback } from './safe-address.ts'

/** An answer below 400 with its body unread, or none (204). */
export interface RawAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, unknown>>
  readonly data: unknown
}

export interface LoadedOctokit {
  readonly fetch: BoundedFetch
  /** The way out itself, for bytes that must not be held in memory; whoever uses it sets the bounds. */
  readonly transport: Transport
  /** Throws octokit's request error, whose cause is a `TransferError` when there was no answer. */
  readonly request: (route: string, parameters: Readonly<Record<string, unknown>>) => Promise<RawAnswer>
}

const silent = (): void => undefined
const SILENT_LOG = { debug: silent, info: silent, warn: silent, error: silent }

export const USER_AGENT = 'tier3'

/**
 * Loads octokit as the toolkit sets it up, with its way through a proxy, and bounds every transfer. Loaded on the first
 * request only: most runs that need no network start faster without it.
 */
export async function loadOctokit(options: {
  readonly apiUrl: string
  readonly token?: string
  readonly limits: TransferLimits
}): Promise<LoadedOctokit> {
  const { GitHub, defaults } = await import(/* webpackMode: "eager" */ '@actions/github/lib/utils')
  const transport = chooseTransport(defaults.request?.fetch as Transport)
  const fetch = createBoundedFetch(transport, options.limits)
  const octokit = new GitHub({
    baseUrl: options.apiUrl.replace(/\/+$/, ''),
    userAgent: USER_AGENT,
    log: SILENT_LOG,
    request: { fetch, log: SILENT_LOG },
    ...(options.token === undefined ? {} : { auth: options.token }),
  })
  return {
    fetch,
    transport,
    request: (route, parameters) =>
      octokit.request(route, {
        ...parameters,
        request: { parseSuccessResponseBody: false },
      }) as Promise<RawAnswer>,
  }
}

/**
 * The toolkit decides on the proxy once, for the address of the API; a loopback address must not go through it. Both
 * transports are the same implementation of `fetch`.
 */
function chooseTransport(proxied: Transport): Transport {
  const configured = ['https_proxy', 'HTTPS_PROXY', 'http_proxy', 'HTTP_PROXY'].some(
    (name) => (process.env[name] ?? '') !== '',
  )
  return (url, init) => (configured && isLoopback(new URL(url)) ? fetch(url, init) : proxied(url, init))
}
