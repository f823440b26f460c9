/** DER (ITU-T X.690) writers: enough for X.509, CMS, RFC 3161 and PKCS #10. */

/** Any element: one identifier byte, a definite length, the parts in order. */
export function element(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const length = parts.reduce((sum, part) => sum + part.length, 0)
  return Buffer.concat([Buffer.from([tag]), lengthBytes(length), ...parts])
}

function lengthBytes(length: number): Buffer {
  if (length < 0x80) return Buffer.from([length])
  const hex = length.toString(16)
  const bytes = Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex')
  return Buffer.concat([Buffer.from([0x80 | bytes.length]), bytes])
}

export const sequence = (...parts: readonly Uint8Array[]): Buffer => element(0x30, ...parts)

/** SET OF: DER orders the members by their encoding (X.690 clause 11.6). */
export const setOf = (...members: readonly Uint8Array[]): Buffer =>
  element(0x31, ...members.toSorted((a, b) => Buffer.compare(a, b)))

/** `[n]` constructed: EXPLICIT tagging, or IMPLICIT of a constructed type. */
export const contextConstructed = (tag: number, ...parts: readonly Uint8Array[]): Buffer =>
  element(0xa0 | tag, ...parts)

/** `[n]` primitive: IMPLICIT tagging of a primitive type. */
export const contextPrimitive = (tag: number, body: Uint8Array): Buffer => element(0x80 | tag, body)

/** A non-negative INTEGER from a number, a bigint or big-endian bytes; leading zeros are dropped. */
export function integer(value: number | bigint | Uint8Array): Buffer {
  const number =
    value instanceof Uint8Array ? BigInt(`0x0${Buffer.from(value).toString('hex')}`) : BigInt(value)
  if (number < 0n) throw new RangeError('negative integers are not supported')
  const hex = number.toString(16)
  const bytes = Buffer.from(hex.padStart(hex.length + (hex.length % 2), '0'), 'hex')
  return (bytes[0] ?? 0) >= 0x80 ? element(0x02, Buffer.from([0]), bytes) : element(0x02, bytes)
}

export const boolean = (value: boolean): Buffer => element(0x01, Buffer.from([value ? 0xff : 0]))
export const octetString = (bytes: Uint8Array): Buffer => element(0x04, bytes)
export const utf8String = (text: string): Buffer => element(0x0c, Buffer.from(text, 'utf8'))
export const nullValue = (): Buffer => element(0x05)

/** `unused` counts the bits of the last byte that do not belong to the string. */
export const bitString = (bytes: Uint8Array, unused = 0): Buffer =>
  element(0x03, Buffer.from([unused]), bytes)

/** An OBJECT IDENTIFIER from its dotted form. */
export function objectIdentifier(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number)
  return element(0x06, Buffer.from([first * 40 + second, ...rest.flatMap(base128)]))
}

function base128(arc: number): number[] {
  const digits = [arc % 128]
  for (let left = Math.floor(arc / 128); left > 0; left = Math.floor(left / 128))
    digits.unshift((left % 128) | 0x80)
  return digits
}

/** X.509 Time: UTCTime before the year 2050, GeneralizedTime from then on (RFC 5280 section 4.1.2.5). */
export const time = (date: Date): Buffer =>
  date.getUTCFullYear() >= 1950 && date.getUTCFullYear() < 2050
    ? element(0x17, Buffer.from(stamp(date).slice(2)))
    : generalizedTime(date)

/** Whole seconds: fractions would need stripped trailing zeros, which several readers refuse. */
export const generalizedTime = (date: Date): Buffer => element(0x18, Buffer.from(stamp(date)))

/** `YYYYMMDDHHMMSSZ`. */
const stamp = (date: Date): string => `${date.toISOString().slice(0, 19).replaceAll(/[-:T]/g, '')}Z`
