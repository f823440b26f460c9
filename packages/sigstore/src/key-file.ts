import { createPublicKey } from 'node:crypto'
import { quoted } from '@tier3/model/display'
import { isJsonObject, parseJson, type Json, type JsonObject } from '@tier3/model/json'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import type { ConfiguredKey } from './configured-keys.ts'

const MAX_LENGTH = 1024 * 1024
const MAX_KEYS = 100
/** What a TUF target says of the keys of npm that sign attestations; others of the same file sign other things. */
const NPM_USAGE = 'npm:attestations'

/**
 * Reads a file of keys: what the keys endpoint of a registry of npm packages answers, the same as a TUF target, or one public key
 * in PEM under the given name. A registry's key must have its signatures in a log; a key of your own vouches by itself.
 */
export function parseKeyFile(
  text: string,
  origin: string,
  name: string,
): Result<readonly ConfiguredKey[], Problem> {
  const refuse = (current: string): Result<never, Problem> =>
    failed(
      problem('input/malformed', {
        attempted: `read the keys ${quoted(origin)}`,
        current,
        desired: 'it must be the keys of a registry in JSON, or one public key in PEM',
      }),
    )
  if (text.length > MAX_LENGTH) return refuse(`it is longer than ${MAX_LENGTH} characters`)
  if (!text.trimStart().startsWith('{')) {
    const pem = text.trim()
    return /^-----BEGIN PUBLIC KEY-----[^-]+-----END PUBLIC KEY-----$/.test(pem) && isKey(pem)
      ? ok([{ hint: name, pem, logged: false }])
      : refuse('it is not one public key in PEM')
  }
  const json = parseJson(text)
  if (!json.ok) return refuse(`line ${json.problem.line}: ${json.problem.reason}`)
  if (name !== '') return refuse('it has names of its own, and was given another')
  const list = isJsonObject(json.value) ? json.value['keys'] : undefined
  if (!Array.isArray(list)) return refuse('it has no list of keys')
  if (list.length > MAX_KEYS) return refuse(`it has more than ${MAX_KEYS} keys`)
  const keys: ConfiguredKey[] = []
  for (const [index, item] of (list as readonly Json[]).entries()) {
    const key = isJsonObject(item) ? readKey(item) : 'it is not an object'
    if (typeof key === 'string') return refuse(`keys[${index}]: ${key}`)
    if (key !== undefined && keys.some(({ hint }) => hint === key.hint))
      return refuse(`keys[${index}]: its id stands twice`)
    if (key !== undefined) keys.push(key)
  }
  return keys.length === 0 ? refuse('it holds no key that signs attestations') : ok(keys)
}

/** A key, nothing where it is for another use, or why it cannot be read. */
function readKey(item: JsonObject): ConfiguredKey | string | undefined {
  const { keyid, keyId, key, publicKey, keyUsage, expires } = item as {
    readonly [name: string]: Json | undefined
  }
  if (keyUsage !== undefined && keyUsage !== NPM_USAGE) return undefined
  const target = publicKey !== undefined && isJsonObject(publicKey) ? publicKey : undefined
  const hint = keyid ?? keyId
  const der = key ?? target?.['rawBytes']
  if (typeof hint !== 'string' || hint === '') return 'it has no id'
  if (typeof der !== 'string') return 'it has no key'
  const pem = `-----BEGIN PUBLIC KEY-----\n${der}\n-----END PUBLIC KEY-----`
  if (!/^[A-Za-z0-9+/=]+$/.test(der) || !isKey(pem)) return 'its key cannot be read'
  const life = target?.['validFor']
  const [from, until] =
    life !== undefined && isJsonObject(life) ? [life['start'], life['end']] : [undefined, expires]
  if (!isTime(from) || !isTime(until)) return 'its life is malformed'
  return {
    hint,
    pem,
    logged: true,
    ...(typeof from === 'string' ? { validFrom: from } : {}),
    ...(typeof until === 'string' ? { validUntil: until } : {}),
  }
}

const isTime = (value: Json | undefined): boolean =>
  value === undefined || value === null || (typeof value === 'string' && !Number.isNaN(Date.parse(value)))

function isKey(pem: string): boolean {
  try {
    return createPublicKey(pem).type === 'public'
  } catch {
    return false
  }
}
