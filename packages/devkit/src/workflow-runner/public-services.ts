// What a node step loads with `--import` so that the public Sigstore instance is the embedded one. It works only in a process
// that somebody starts with it; no input, variable or file that a bundle reads switches anything like it on.
import http, {
  type ClientRequest,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type RequestOptions,
} from 'node:http'
import https from 'node:https'
import { registerHooks, syncBuiltinESMExports } from 'node:module'

export interface PublicServices {
  /** Hosts of https addresses, and the loopback address that stands for each. */
  readonly hosts: { readonly [host: string]: string }
  /** Texts that stand in code, and what is read in their place: the keys that are built in. */
  readonly texts: readonly { readonly from: string; readonly to: string }[]
}

type OnResponse = (response: IncomingMessage) => void

export function install({ hosts, texts }: PublicServices): void {
  const moved = (address: URL): URL | undefined => {
    const base = address.protocol === 'https:' ? hosts[address.hostname] : undefined
    return base === undefined ? undefined : new URL(base + address.pathname + address.search)
  }
  registerHooks({
    load(url, context, next) {
      const loaded = next(url, context)
      if (loaded.source === null || loaded.source === undefined || !url.startsWith('file:')) return loaded
      const text =
        typeof loaded.source === 'string'
          ? loaded.source
          : Buffer.from(loaded.source as Uint8Array).toString('utf8')
      // The bundler breaks long lines inside of texts; a backslash in front of a line break stands for nothing.
      const source = text.replace(/(?<!\\)((?:\\\\)*)\\\n/g, '$1')
      const hit = texts.some(({ from }) => source.includes(from))
      return hit
        ? { ...loaded, source: texts.reduce((code, { from, to }) => code.replaceAll(from, to), source) }
        : loaded
    },
  })
  const plainRequest = http.request.bind(http)
  const secureRequest = https.request.bind(https)
  function request(...args: readonly unknown[]): ClientRequest {
    const call = readCall(args)
    const target = moved(call.address)
    const callback = call.callback === undefined ? [] : [call.callback]
    if (target === undefined) return secureRequest(...(args as Parameters<typeof https.request>))
    // An agent for TLS refuses to open a plain connection.
    const { agent: _, hostname: _hostname, ...options } = call.options
    const plain = {
      ...options,
      protocol: 'http:',
      host: target.hostname,
      port: target.port,
      path: target.pathname + target.search,
      // Clients remember by it whom they must leave alone for a while.
      headers: { ...(options.headers as OutgoingHttpHeaders | undefined), host: call.address.host },
    }
    return plainRequest(plain, ...callback)
  }
  const get = (...args: readonly unknown[]): ClientRequest => {
    const made = request(...args)
    made.end()
    return made
  }
  Object.assign(https, { request, get })
  syncBuiltinESMExports()
  const realFetch = globalThis.fetch
  globalThis.fetch = async (input, init) => {
    const target = moved(new URL(input instanceof Request ? input.url : input))
    if (target === undefined) return realFetch(input, init)
    return realFetch(input instanceof Request ? new Request(target, input) : target, init)
  }
}

/** `request(url, options, callback)` in all its forms. */
function readCall(args: readonly unknown[]): {
  readonly address: URL
  readonly options: RequestOptions
  readonly callback: OnResponse | undefined
} {
  const callback = args.find((arg): arg is OnResponse => typeof arg === 'function')
  const [first, second] = args
  const given = (typeof first === 'string' || first instanceof URL ? second : first) as
    | RequestOptions
    | undefined
  const options = typeof given === 'object' ? given : {}
  const address =
    typeof first === 'string' || first instanceof URL
      ? new URL(first)
      : new URL(
          options.path ?? '/',
          `${options.protocol ?? 'https:'}//${options.hostname ?? options.host ?? 'localhost'}:${options.port ?? 443}`,
        )
  return { address, options, callback }
}
