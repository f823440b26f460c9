import { p256, p384 } from '@noble/curves/nist.js'

/** Curves of which a signature over a digest can be verified; by the names that the platform gives them. */
const CURVES = { prime256v1: p256, secp384r1: p384 } as const
export type PrehashedCurve = keyof typeof CURVES

export const isPrehashedCurve = (name: string | undefined): name is PrehashedCurve =>
  name !== undefined && Object.hasOwn(CURVES, name)

/** Length of an uncompressed point: one byte of form and two coordinates (SEC 1 section 2.3.3). */
export const POINT_BYTES: Readonly<Record<PrehashedCurve, number>> = { prime256v1: 65, secp384r1: 97 }

/** From this use of a key on, its table of multiples is made: it costs as much as some verifications, and saves most of each. */
const TABLE_FROM = 4
/** Keys that are remembered; a release has one or a few. */
const MAX_KEYS = 16

type Point = ReturnType<typeof p256.Point.fromBytes>
const known = new Map<string, { uses: number; point?: Point }>()

/**
 * Whether a DER signature is over a sha256 digest by the key of this point. The platform's crypto hashes what it verifies and
 * takes no digest, so the library does it; a key that is used often (one certificate signs a whole run) gets a table.
 * Malformed signatures and points are false.
 */
export function verifyPrehashed(
  name: PrehashedCurve,
  signature: Uint8Array,
  sha256: Uint8Array,
  point: Uint8Array,
): boolean {
  try {
    const key = remember(`${name} ${Buffer.from(point).toString('hex')}`)
    key.uses += 1
    if (key.uses < TABLE_FROM) {
      return CURVES[name].verify(signature, sha256, point, { prehash: false, lowS: false, format: 'der' })
    }
    key.point ??= CURVES[name].Point.fromBytes(point).precompute(6, false)
    return verifyWithTable(CURVES[name], signature, sha256, key.point)
  } catch {
    return false
  }
}

function remember(id: string): { uses: number; point?: Point } {
  const key = known.get(id) ?? { uses: 0 }
  known.delete(id)
  known.set(id, key)
  const [oldest] = known.keys()
  if (known.size > MAX_KEYS && oldest !== undefined) known.delete(oldest)
  return key
}

/** FIPS 186-5 section 6.4.2, steps 1 to 8; the digest is not longer than the order, so that nothing is cut off it. */
function verifyWithTable(
  { Point, Signature }: (typeof CURVES)[PrehashedCurve],
  der: Uint8Array,
  sha256: Uint8Array,
  key: Point,
): boolean {
  // Reading the signature refuses r and s outside of [1, n - 1], and DER that is not the shortest.
  const { r, s } = Signature.fromBytes(der, 'der')
  const { Fn } = Point
  const digest = Fn.create(BigInt(`0x${Buffer.from(sha256).toString('hex')}`))
  const inverse = Fn.inv(s)
  const sum = Point.BASE.multiplyUnsafe(Fn.mul(digest, inverse)).add(key.multiplyUnsafe(Fn.mul(r, inverse)))
  return !sum.is0() && Fn.create(sum.toAffine().x) === r
}
