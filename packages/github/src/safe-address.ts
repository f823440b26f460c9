const LOOPBACK_HOSTS: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]'])

export const isLoopback = (address: URL): boolean => LOOPBACK_HOSTS.has(address.hostname)

/**
 * Why an address must not be asked, or undefined when it may be. Plain http is for loopback only; an answer from
 * elsewhere (`from`) must not point into the machine, which would let a remote server read local services.
 */
export function addressRefusal(target: URL, from?: URL): string | undefined {
  if (target.username !== '' || target.password !== '') return 'it carries credentials'
  if (isLoopback(target) && from !== undefined && !isLoopback(from)) return 'it points into this machine'
  if (target.protocol === 'https:') return undefined
  if (target.protocol !== 'http:') return 'it is not an https address'
  return isLoopback(target) ? undefined : 'plain http is accepted on loopback only'
}
