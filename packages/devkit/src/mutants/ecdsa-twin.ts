import { sequenceMembers } from '../der/decode.ts'
import { bitString, integer, sequence } from '../der/encode.ts'

/** Orders of the groups of P-256 and P-384 (SEC 2). */
const ORDERS = {
  256: 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n,
  384: 0xffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973n,
} as const

/** The other ECDSA signature that holds for the same bytes and key: `(r, n - s)` for `(r, s)`. */
export function twinOf(signature: Buffer, bits: keyof typeof ORDERS): Buffer {
  const [r, s] = sequenceMembers(signature)
  if (r === undefined || s === undefined) throw new TypeError('it is no ECDSA signature')
  return sequence(r.raw, integer(ORDERS[bits] - BigInt(`0x${s.body.toString('hex')}`)))
}

const signedWith = (der: Buffer, change: (signature: Buffer) => Buffer): Buffer => {
  const [tbs, algorithm, signature] = sequenceMembers(der)
  if (tbs === undefined || algorithm === undefined || signature === undefined)
    throw new TypeError('it is no certificate')
  return sequence(tbs.raw, algorithm.raw, change(signature.body.subarray(1)))
}

/** The same certificate with the twin of its authority's signature. */
export const twinCertificate = (der: Buffer): Buffer =>
  signedWith(der, (signature) => bitString(twinOf(signature, 384)))

/** The same certificate with a signature of which one bit is said not to count. */
export const withUnusedBits = (der: Buffer): Buffer => signedWith(der, (signature) => bitString(signature, 1))
