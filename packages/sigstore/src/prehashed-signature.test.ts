import { createHash, generateKeyPairSync, sign } from 'node:crypto'
import { p256 } from '@noble/curves/nist.js'
import { describe, expect, it } from 'vitest'
import { POINT_BYTES, verifyPrehashed, type PrehashedCurve } from './prehashed-signature.ts'

function keyOn(curve: PrehashedCurve) {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: curve })
  const point = publicKey.export({ type: 'spki', format: 'der' }).subarray(-POINT_BYTES[curve])
  return { point, sign: (bytes: Buffer): Buffer => sign('sha256', bytes, privateKey) }
}

const digestOf = (bytes: Buffer): Buffer => createHash('sha256').update(bytes).digest()
const order = p256.Point.CURVE().n
const der = (r: bigint, s: bigint): Uint8Array => new p256.Signature(r, s).toBytes('der')

describe('verifyPrehashed', () => {
  // The first uses of a key take the library's own way, the later ones the table: both must say the same.
  it.each(['prime256v1', 'secp384r1'] as const)(
    'says on %s what the platform signed, use after use',
    (curve) => {
      const key = keyOn(curve)
      for (let use = 0; use < 12; use++) {
        const bytes = Buffer.from(`artifact ${use}`)
        const signature = key.sign(bytes)
        expect(verifyPrehashed(curve, signature, digestOf(bytes), key.point)).toBe(true)
        expect(verifyPrehashed(curve, signature, digestOf(Buffer.from('other')), key.point)).toBe(false)
        expect(verifyPrehashed(curve, signature, digestOf(bytes), keyOn(curve).point)).toBe(false)
        const changed = Buffer.from(signature)
        changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1
        expect(verifyPrehashed(curve, changed, digestOf(bytes), key.point)).toBe(false)
      }
    },
  )

  it('accepts both forms of s, as the platform does', () => {
    const key = keyOn('prime256v1')
    const bytes = Buffer.from('artifact')
    const { r, s } = p256.Signature.fromBytes(key.sign(bytes), 'der')
    for (let use = 0; use < 6; use++) {
      expect(verifyPrehashed('prime256v1', der(r, order - s), digestOf(bytes), key.point)).toBe(true)
    }
  })

  const key = keyOn('prime256v1')
  const good = key.sign(Buffer.from('artifact'))
  const zero = Buffer.from('3006020100020100', 'hex')
  const large = Buffer.from(`3026022100${order.toString(16)}020101`, 'hex')
  it.each([
    ['an empty signature', Buffer.alloc(0), key.point],
    ['r and s of 0', zero, key.point],
    ['r of the order', large, key.point],
    ['bytes behind the signature', Buffer.concat([good, Buffer.from([0])]), key.point],
    ['a cut signature', good.subarray(0, -1), key.point],
    ['a point that is not on the curve', good, Buffer.concat([Buffer.from([4]), Buffer.alloc(64, 1)])],
    ['the point at infinity', good, Buffer.alloc(65)],
    ['no point', good, Buffer.alloc(0)],
  ])('refuses %s, use after use', (_, signature, point) => {
    for (let use = 0; use < 6; use++) {
      expect(verifyPrehashed('prime256v1', signature, digestOf(Buffer.from('artifact')), point)).toBe(false)
    }
  })

  it('keeps telling keys apart when many are used', () => {
    const keys = Array.from({ length: 20 }, () => keyOn('prime256v1'))
    for (let round = 0; round < 5; round++) {
      for (const [i, one] of keys.entries()) {
        const bytes = Buffer.from(`${round} ${i}`)
        const signature = one.sign(bytes)
        expect(verifyPrehashed('prime256v1', signature, digestOf(bytes), one.point)).toBe(true)
        const other = keys[(i + 1) % keys.length]?.point ?? Buffer.alloc(0)
        expect(verifyPrehashed('prime256v1', signature, digestOf(bytes), other)).toBe(false)
      }
    }
  })
})
