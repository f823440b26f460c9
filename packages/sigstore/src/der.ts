/** One DER value (X.690 section 8, definite lengths): its tag byte, its content, and all of its bytes. */
export interface DerValue {
  readonly tag: number
  readonly content: Uint8Array
  readonly raw: Uint8Array
}

export const TAG = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  objectIdentifier: 0x06,
  utf8String: 0x0c,
  utcTime: 0x17,
  generalizedTime: 0x18,
  sequence: 0x30,
} as const

/** Thrown by the readers below; callers turn it into a value at their boundary. */
export class DerError extends Error {}

/** Exactly one value and nothing behind it. */
export function readDer(bytes: Uint8Array, tag?: number): DerValue {
  const value = readAt(bytes, 0)
  if (value.raw.length !== bytes.length) throw new DerError('there are bytes behind the end')
  if (tag !== undefined && value.tag !== tag)
    throw new DerError(`a value has the tag ${value.tag}, not ${tag}`)
  return value
}

/** The values inside a constructed value, which must have the tag. */
export function readChildren(value: DerValue | undefined, tag: number): DerValue[] {
  if (value === undefined) throw new DerError('a value is missing')
  if (value.tag !== tag) throw new DerError(`a value has the tag ${value.tag}, not ${tag}`)
  const children: DerValue[] = []
  for (let at = 0; at < value.content.length;) {
    const child = readAt(value.content, at)
    children.push(child)
    at += child.raw.length
  }
  return children
}

/** The content of a primitive value, which must have the tag. */
export function readContent(value: DerValue | undefined, tag: number): Uint8Array {
  if (value === undefined) throw new DerError('a value is missing')
  if (value.tag !== tag) throw new DerError(`a value has the tag ${value.tag}, not ${tag}`)
  return value.content
}

export function readBoolean(value: DerValue | undefined): boolean {
  const content = readContent(value, TAG.boolean)
  if (content.length !== 1 || (content[0] !== 0 && content[0] !== 255))
    throw new DerError('a boolean is malformed')
  return content[0] === 255
}

/** Dotted form. Arcs above 2^53 and padded arcs are refused, so that no other identifier reads like a known one. */
export function readObjectIdentifier(value: DerValue | undefined): string {
  const content = readContent(value, TAG.objectIdentifier)
  const arcs: number[] = []
  let arc = 0
  let started = false
  for (const byte of content) {
    if (!started && byte === 0x80) throw new DerError('an object identifier is padded')
    arc = arc * 128 + (byte & 0x7f)
    if (!Number.isSafeInteger(arc)) throw new DerError('an object identifier is too large')
    started = (byte & 0x80) !== 0
    if (!started) {
      arcs.push(arc)
      arc = 0
    }
  }
  const [first, ...rest] = arcs
  if (started || first === undefined) throw new DerError('an object identifier is cut short')
  const root = first < 40 ? 0 : first < 80 ? 1 : 2
  return [root, first - 40 * root, ...rest].join('.')
}

/** UTCTime or GeneralizedTime in the one form that RFC 5280 section 4.1.2.5 allows: to the second, in UTC. */
export function readTime(value: DerValue | undefined): Date {
  const short = value?.tag === TAG.utcTime
  const text = latin1(readContent(value, short ? TAG.utcTime : TAG.generalizedTime))
  const match = (
    short ? /^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/ : /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/
  ).exec(text)
  if (match === null) throw new DerError('a time is malformed')
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1).map(Number)
  const fullYear = short ? year + (year >= 50 ? 1900 : 2000) : year
  const time = new Date(Date.UTC(fullYear, month - 1, day, hour, minute, second))
  if (
    time.getUTCMonth() !== month - 1 ||
    time.getUTCDate() !== day ||
    hour > 23 ||
    minute > 59 ||
    second > 59
  ) {
    throw new DerError('a time does not exist')
  }
  return time
}

function readAt(bytes: Uint8Array, at: number): DerValue {
  const tag = bytes[at]
  const first = bytes[at + 1]
  if (tag === undefined || first === undefined) throw new DerError('a value is cut short')
  if ((tag & 0x1f) === 0x1f) throw new DerError('a tag has the long form')
  let length = first
  let start = at + 2
  if (first > 0x7f) {
    const count = first & 0x7f
    if (count === 0 || count > 4) throw new DerError('a length is indefinite or too large')
    length = 0
    for (let i = 0; i < count; i++) length = length * 256 + (bytes[start + i] ?? 0)
    start += count
    if (length < 128 || length < 256 ** (count - 1)) throw new DerError('a length is not minimal')
  }
  const end = start + length
  if (end > bytes.length) throw new DerError('a value is cut short')
  return { tag, content: bytes.subarray(start, end), raw: bytes.subarray(at, end) }
}

const latin1 = (bytes: Uint8Array): string => String.fromCharCode(...bytes.subarray(0, 64))
