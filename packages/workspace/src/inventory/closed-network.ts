import dgram from 'node:dgram'
import dns from 'node:dns'
import { syncBuiltinESMExports } from 'node:module'
import net from 'node:net'

/**
 * Lets every attempt to reach a network throw. The permission model of Node leaves the network open before version 25,
 * and reading files needs none. Must be called before the modules that are not trusted are loaded.
 */
export function closeNetwork(): void {
  for (const calls of [dns, dns.promises]) {
    for (const name of Object.keys(calls).filter((key) => /^(?:lookup|resolve|reverse)/.test(key))) {
      Object.assign(calls, { [name]: refuse })
    }
  }
  Object.assign(net.Socket.prototype, { connect: refuse })
  Object.assign(net.Server.prototype, { listen: refuse })
  Object.assign(dgram.Socket.prototype, { bind: refuse, connect: refuse, send: refuse })
  Object.assign(globalThis, { fetch: refuse })
  syncBuiltinESMExports()
}

function refuse(): never {
  throw new Error('the inventory is taken without a network')
}
