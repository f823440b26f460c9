import { quoted } from '@tier3/model/display'
import { isJsonObject, parseJson, type Json, type JsonObject } from '@tier3/model/json'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import type { SigstoreInstance } from './sigstore-instance.ts'

const MEDIA_TYPE = 'application/vnd.dev.sigstore.signingconfig.v0.2+json'
const MAX_LENGTH = 1024 * 1024

/**
 * Reads `signing_config.json` (protobuf-specs `SigningConfig` v0.2). Of each kind of service the one that is valid at `now` and started
 * last is taken, per version of its interface; a service that has ended or has not begun is passed over.
 */
export function parseSigningConfig(
  text: string,
  origin: string,
  now: Date,
): Result<SigstoreInstance, Problem> {
  const refuse = (current: string): Result<never, Problem> =>
    failed(
      problem('input/malformed', {
        attempted: `read the signing config ${quoted(origin)}`,
        current,
        desired: `it must be a Sigstore signing config of the media type ${MEDIA_TYPE}`,
      }),
    )
  if (text.length > MAX_LENGTH) return refuse(`it is longer than ${MAX_LENGTH} characters`)
  const parsed = parseJson(text)
  if (!parsed.ok) return refuse(`line ${parsed.problem.line}: ${parsed.problem.reason}`)
  const config = parsed.value
  if (!isJsonObject(config)) return refuse('it is not an object')
  const { mediaType } = config as { readonly mediaType?: Json }
  if (typeof mediaType !== 'string') return refuse('it has no media type')
  if (mediaType !== MEDIA_TYPE) return refuse(`its media type is ${quoted(mediaType)}`)
  const services: { [key: string]: readonly ServiceEntry[] } = {}
  for (const key of ['caUrls', 'rekorTlogUrls', 'tsaUrls']) {
    const list = readServices(config, key)
    if (typeof list === 'string') return refuse(list)
    services[key] = list
  }
  for (const key of ['rekorTlogConfig', 'tsaConfig']) {
    const flaw = flawOfSelector(config, key)
    if (flaw !== undefined) return refuse(flaw)
  }
  const pick = (key: string, version: number): string | undefined => newest(services[key] ?? [], version, now)
  const certificateAuthority = pick('caUrls', 1)
  if (certificateAuthority === undefined) return refuse('it has no certificate authority that is valid now')
  const [log1, log2, timestampAuthority] = [
    pick('rekorTlogUrls', 1),
    pick('rekorTlogUrls', 2),
    pick('tsaUrls', 1),
  ]
  return ok({
    name: origin,
    certificateAuthority,
    logs: { ...(log1 === undefined ? {} : { 1: log1 }), ...(log2 === undefined ? {} : { 2: log2 }) },
    ...(timestampAuthority === undefined ? {} : { timestampAuthority }),
  })
}

interface ServiceEntry {
  readonly url: string
  readonly version: number
  readonly start: number
  readonly end: number
}

function readServices(config: JsonObject, key: string): readonly ServiceEntry[] | string {
  const list = config[key] ?? []
  if (!Array.isArray(list)) return `"${key}" is not a list`
  const entries: ServiceEntry[] = []
  for (const [index, item] of (list as readonly Json[]).entries()) {
    if (!isJsonObject(item)) return `${key}[${index}] is not an object`
    const { url, majorApiVersion: version, validFor } = item as Partial<Record<string, Json>>
    if (typeof url !== 'string' || !isServiceUrl(url)) return `${key}[${index}] has no https URL`
    if (typeof version !== 'number') return `${key}[${index}] has no version`
    const period = validFor !== undefined && isJsonObject(validFor) ? validFor : {}
    const start = typeof period['start'] === 'string' ? Date.parse(period['start']) : Number.NaN
    const end = typeof period['end'] === 'string' ? Date.parse(period['end']) : Number.POSITIVE_INFINITY
    if (Number.isNaN(start) || Number.isNaN(end)) return `${key}[${index}] has no start of validity`
    entries.push({ url: url.replace(/\/+$/, ''), version, start, end })
  }
  return entries
}

/** HTTPS, or plain HTTP on this machine: tokens go there. */
function isServiceUrl(url: string): boolean {
  if (!URL.canParse(url)) return false
  const { protocol, hostname, username, password, search, hash } = new URL(url)
  const local = protocol === 'http:' && ['127.0.0.1', '[::1]', 'localhost'].includes(hostname)
  return (protocol === 'https:' || local) && username + password + search + hash === ''
}

/** One service of several is what is done here; "all" or "exactly N" would promise more. */
function flawOfSelector(config: JsonObject, key: string): string | undefined {
  const choice = config[key]
  if (choice === undefined || choice === null) return undefined
  if (!isJsonObject(choice)) return `"${key}" is not an object`
  const { selector, count } = choice as Partial<Record<string, Json>>
  return selector === 'ANY' || (selector === 'EXACT' && count === 1)
    ? undefined
    : `"${key}" demands more than one service`
}

function newest(entries: readonly ServiceEntry[], version: number, now: Date): string | undefined {
  const at = now.getTime()
  return entries
    .filter((entry) => entry.version === version && entry.start <= at && at <= entry.end)
    .toSorted((a, b) => b.start - a.start)[0]?.url
}
