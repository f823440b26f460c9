import { parseBase64 } from '@tier3/model/base64'
import { isJsonObject, parseJson, type Json, type JsonObject } from '@tier3/model/json'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import { parseUtf8 } from '@tier3/model/utf8'

export interface Credentials {
  readonly username: string
  readonly password: string
}

/** Credentials by the exact host of a registry; undefined where there are none. Asked only when the registry wants some. */
export type CredentialSource = (host: string) => Promise<Result<Credentials | undefined, Problem>>

/** Credentials of the inputs, for the named host alone (a registry is not given what was meant for another one). */
export const givenCredentials =
  (given: Credentials, host: string, others: CredentialSource): CredentialSource =>
  (asked) =>
    asked === host ? Promise.resolve(ok(given)) : others(asked)

/** Credentials that `docker login` and its like stored, read once and only when asked for. No file: none. */
export function storedCredentials(
  read: () => Promise<Result<Uint8Array | undefined, Problem>>,
): CredentialSource {
  let reading: Promise<Result<JsonObject | undefined, Problem>> | undefined
  return async (host) => {
    reading ??= read().then((bytes) => (bytes.ok ? decodeConfig(bytes.value) : bytes))
    const config = await reading
    if (!config.ok) return config
    return config.value === undefined ? ok(undefined) : credentialsIn(config.value, host)
  }
}

function decodeConfig(bytes: Uint8Array | undefined): Result<JsonObject | undefined, Problem> {
  if (bytes === undefined) return ok(undefined)
  const text = parseUtf8(bytes)
  const json = text === undefined ? undefined : parseJson(text)
  // What a password is in is never quoted, so that the place alone says what is wrong.
  return json?.ok === true && isJsonObject(json.value)
    ? ok(json.value)
    : failed(unusable('the file of stored credentials is not one strict JSON object'))
}

function credentialsIn(config: JsonObject, host: string): Result<Credentials | undefined, Problem> {
  const auths = objectIn(config, 'auths')
  const entries = Object.entries(auths).filter(([key]) => hostOfKey(key) === host)
  if (entries.length > 1) return failed(unusable(`there are ${entries.length} entries for ${host}`))
  const entry = entries[0]?.[1]
  const fields = entry !== undefined && isJsonObject(entry) ? entry : {}
  if (typeof fields['identitytoken'] === 'string' && fields['identitytoken'] !== '')
    return failed(unusable(`what is stored for ${host} is an identity token`))
  if (typeof fields['auth'] === 'string' && fields['auth'] !== '') return decodeAuth(fields['auth'], host)
  const helper = objectIn(config, 'credHelpers')[host] ?? config['credsStore']
  return typeof helper === 'string' && helper !== ''
    ? failed(unusable(`the credentials of ${host} are kept by a credential helper, and helpers are not run`))
    : ok(undefined)
}

function decodeAuth(auth: string, host: string): Result<Credentials, Problem> {
  const pair = parseUtf8(parseBase64(auth) ?? new Uint8Array([0xff]))
  const colon = pair?.indexOf(':') ?? -1
  return pair === undefined || colon < 1
    ? failed(unusable(`what is stored for ${host} is not a name and a password in base64`))
    : ok({ username: pair.slice(0, colon), password: pair.slice(colon + 1) })
}

const objectIn = (config: JsonObject, key: string): JsonObject => {
  const value: Json | undefined = config[key]
  return value !== undefined && isJsonObject(value) ? value : {}
}

/** A key is a host, or the address of an API on it; compared whole, never by its beginning (CVE-2026-59891). */
function hostOfKey(key: string): string | undefined {
  const [, host] = /^(?:https?:\/\/)?([A-Za-z0-9.:[\]-]{1,260})(?:\/(?:v[12]\/?)?)?$/.exec(key) ?? []
  return host?.toLowerCase()
}

const unusable = (current: string): Problem =>
  problem('input/registry-credentials', {
    attempted: 'read the stored credentials of registries',
    current,
    desired: 'there must be one entry for the host, with a name and a password',
  })
