import seeds from '@sigstore/tuf/seeds.json' with { type: 'json' }
import { isJsonObject, parseJson } from '@tier3/model/json'
import { parseTrustedRoot, type TrustedRootMaterial } from './trusted-root.ts'

const MIRROR = 'https://tuf-repo-cdn.sigstore.dev'

/** The built-in root of the public-good instance, with what can be said of its age without a network. */
export interface BuiltInRoot {
  readonly root: TrustedRootMaterial
  /** When the newest key in it came into use (ISO 8601); keys that came later are not known. */
  readonly newestKeySince: string
  /** When the signed metadata it came with runs out (ISO 8601); past it, the root should be renewed. */
  readonly expires: string
}

/** Reads the root that the TUF client carries as its seed; no network, no cache folder. */
export function publicGoodRoot(): BuiltInRoot {
  const seed = seeds[MIRROR]
  const json = Buffer.from(seed.targets['trusted_root.json'], 'base64').toString('utf8')
  const parsed = parseTrustedRoot(json, 'built-in public-good root')
  if (!parsed.ok) throw new Error(`the built-in trusted root is malformed: ${parsed.problem.current}`)
  return {
    root: parsed.value[0],
    newestKeySince: newestStart(json),
    expires: expiryOf(Buffer.from(seed['root.json'], 'base64').toString('utf8')),
  }
}

function newestStart(json: string): string {
  const starts = [...json.matchAll(/"start":\s*"([^"]+)"/g)].map((match) => Date.parse(match[1] ?? ''))
  return new Date(Math.max(...starts)).toISOString()
}

function expiryOf(rootJson: string): string {
  const parsed = parseJson(rootJson)
  const signed = parsed.ok && isJsonObject(parsed.value) ? parsed.value['signed'] : undefined
  const expires = signed !== undefined && isJsonObject(signed) ? signed['expires'] : undefined
  if (typeof expires !== 'string') throw new Error('the built-in TUF root has no expiry')
  return new Date(expires).toISOString()
}
