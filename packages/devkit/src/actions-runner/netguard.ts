// Loaded with `--import`, or as a test's setup: refuses every socket that leaves this machine. Whatever speaks TCP in
// Node (http, https, fetch, tls, http2) ends in `Socket.connect`.
import { BlockList, isIP, Socket } from 'node:net'
import { Socket as DatagramSocket } from 'node:dgram'
import process from 'node:process'

export const BLOCKED = 'netguard: blocked connection to '

const loopback = new BlockList()
loopback.addSubnet('127.0.0.0', 8, 'ipv4')
loopback.addAddress('::1', 'ipv6')

/** True for this machine's own addresses and names; a name that only looks like one (`127.evil.example`) is not. */
export function isLoopback(host: string): boolean {
  const name = host.replace(/^\[(.*)\]$/, '$1').toLowerCase()
  const family = isIP(name)
  if (family === 0) return name === '' || name === 'localhost' || name.endsWith('.localhost')
  return loopback.check(name, family === 6 ? 'ipv6' : 'ipv4')
}

/** The host of `Socket.connect`'s arguments in all their forms; undefined for a local pipe. */
export function hostOfConnect(args: readonly unknown[]): string | undefined {
  const first: unknown = Array.isArray(args[0]) ? args[0][0] : args[0]
  if (typeof first === 'object' && first !== null) {
    const options = first as { readonly path?: unknown; readonly host?: unknown }
    if (typeof options.path === 'string') return undefined
    return typeof options.host === 'string' ? options.host : ''
  }
  // `connect(path)`: a text that is no port number.
  if (typeof first === 'string' && !/^\d+$/.test(first)) return undefined
  return typeof args[1] === 'string' ? args[1] : ''
}

function refuse(host: string): never {
  process.stderr.write(`${BLOCKED}${host}\n`)
  throw Object.assign(new Error(`${BLOCKED}${host}`), { code: 'EBLOCKED' })
}

/* oxlint-disable typescript/unbound-method -- the originals are called with the socket they belong to */
const connect = Socket.prototype.connect as (...args: unknown[]) => Socket
const send = DatagramSocket.prototype.send as (...args: unknown[]) => void
/* oxlint-enable typescript/unbound-method */

Object.assign(Socket.prototype, {
  connect(this: Socket, ...args: unknown[]): Socket {
    const host = hostOfConnect(args)
    if (host !== undefined && !isLoopback(host)) refuse(host)
    return connect.apply(this, args)
  },
})

Object.assign(DatagramSocket.prototype, {
  send(this: DatagramSocket, ...args: unknown[]): void {
    const host = args.slice(1).find((arg): arg is string => typeof arg === 'string')
    if (host !== undefined && !isLoopback(host)) refuse(host)
    send.apply(this, args)
  },
})
