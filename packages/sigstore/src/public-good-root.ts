import seeds from '@sigstore/tuf/seeds.json' with { type: 'json' }
import { isJsonObject, parseJson } from '@tier3/model/json'
import { parseTrustedRoot, type BuiltInDates, type TrustedRootMaterial } from './trusted-root.ts'

const MIRROR = 'https://tuf-repo-cdn.sigstore.dev'

/**
 * The day on which the TUF client with this seed was released: until then its keys were the newest. A test holds it to the
 * seed, so that neither changes alone.
 */
const SEED_DAY = '2026-11-05'

/** The built-in root of the public-good instance. */
export interface BuiltInRoot extends BuiltInDates {
  readonly root: TrustedRootMaterial
}

/** Reads the root that the TUF client carries as its seed; no network, no cache folder. */
export function publicGoodRoot(): BuiltInRoot {
  const seed = seeds[MIRROR]
  const json = Buffer.from(seed.targets['trusted_root.json'], 'base64').toString('utf8')
  const parsed = parseTrustedRoot(json, 'built-in public-good root')
  if (!parsed.ok) throw new Error(`the built-in trusted root is malformed: ${parsed.problem.current}`)
  const builtIn: BuiltInDates = {
    day: SEED_DAY,
    newestKeySince: newestStart(json),
    expires: expiryOf(Buffer.from(seed['root.json'], 'base64').toString('utf8')),
  }
  return { root: { ...parsed.value[0], builtIn }, ...builtIn }
}

/** When the newest key of a root came into use (ISO 8601). */
export function newestStart(json: string): string {
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
