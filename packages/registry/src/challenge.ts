import { failed, ok, type Result } from '@tier3/model/result'
import { addressRefusal, isLoopback } from './transport.ts'

/** How a registry wants to be told who asks (RFC 9110 section 11; distribution's token authentication). */
export type Challenge =
  | { readonly scheme: 'basic' }
  | { readonly scheme: 'bearer'; readonly realm: URL; readonly service?: string }

const LIMIT = 4096

/** Reads the first challenge of a known scheme. The scope is not read: what is asked for is ours to say. */
export function parseChallenge(header: string | null): Result<Challenge, string> {
  if (header === null) return failed('it names no way to authenticate')
  if (header.length > LIMIT) return failed('its challenge is too long')
  if (/^\s*basic(?:\s|$)/i.test(header)) return ok({ scheme: 'basic' })
  const [, parameters] = /^\s*bearer\s+(.+)$/i.exec(header) ?? []
  if (parameters === undefined) return failed('it wants a way to authenticate that is not known')
  const realm = parameterOf(parameters, 'realm')
  if (realm === undefined || !URL.canParse(realm)) return failed('its challenge names no realm')
  const service = parameterOf(parameters, 'service')
  return ok({ scheme: 'bearer', realm: new URL(realm), ...(service === undefined ? {} : { service }) })
}

function parameterOf(parameters: string, name: string): string | undefined {
  for (const [, key, value] of parameters.matchAll(/([A-Za-z]{1,32})="([^"\\]{0,2048})"/g))
    if (key?.toLowerCase() === name) return value
  return undefined
}

/**
 * Why a realm must not be asked for a token. Credentials go to the registry's own host or to its parent domain; and to a host
 * beside it where the name that the user gave says that it is the registry of that domain (`registry.example.org` may name
 * `auth.example.org`). Without that word a host beside it may be anybody's, as below `co.uk` or a domain where everybody
 * gets a name: a registry that was taken over must not choose where a password is sent.
 */
export function realmRefusal(realm: URL, registry: URL, withCredentials: boolean): string | undefined {
  const refusal = addressRefusal(realm, registry)
  if (refusal !== undefined) return refusal
  if (!withCredentials || realm.host === registry.host) return undefined
  const beside = `credentials of ${registry.host} are not sent to ${realm.host}`
  if (isLoopback(registry) || isAddress(registry.hostname) || realm.port !== '') return beside
  const dot = registry.hostname.indexOf('.')
  const parent = registry.hostname.slice(dot + 1)
  if (!parent.includes('.')) return beside
  const owned = REGISTRY_OF_DOMAIN.test(registry.hostname.slice(0, dot)) && !PUBLIC_SUFFIX.test(parent)
  const related = realm.hostname === parent || (owned && realm.hostname.endsWith(`.${parent}`))
  return related ? undefined : beside
}

/** First part of the host of a registry that belongs to the whole domain above it. */
const REGISTRY_OF_DOMAIN = /^(?:registry|docker|containers?|images|oci|cr)(?:-[a-z0-9-]{1,60})?$/
/** Domains of countries below which names are sold. */
const PUBLIC_SUFFIX =
  /^(?:ac|co|com|edu|go|gob|gouv|gov|id|ltd|me|mil|ne|net|nom|or|org|plc|sch|web)\.[a-z]{2}$/

const isAddress = (hostname: string): boolean => /^[0-9.]+$/.test(hostname) || hostname.startsWith('[')
