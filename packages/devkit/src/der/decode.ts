/** One DER element: its identifier byte, all its bytes, and its content bytes. */
export interface Element {
  readonly tag: number
  readonly raw: Buffer
  readonly body: Buffer
}

/** The elements that follow one another in `bytes`; throws on a length that leaves the buffer. */
export function elements(bytes: Buffer): Element[] {
  const found: Element[] = []
  for (let offset = 0; offset < bytes.length;) {
    const next = elementAt(bytes, offset)
    found.push(next)
    offset += next.raw.length
  }
  return found
}

function elementAt(bytes: Buffer, offset: number): Element {
  const tag = bytes[offset]
  const first = bytes[offset + 1]
  if (tag === undefined || first === undefined) throw new RangeError('DER element is cut off')
  const extra = first < 0x80 ? 0 : first & 0x7f
  if (first === 0x80 || extra > 4) throw new RangeError('DER length is not definite or too long')
  if (offset + 2 + extra > bytes.length) throw new RangeError('DER length is cut off')
  const length = extra === 0 ? first : bytes.readUIntBE(offset + 2, extra)
  const start = offset + 2 + extra
  if (start + length > bytes.length) throw new RangeError('DER element is cut off')
  return { tag, raw: bytes.subarray(offset, start + length), body: bytes.subarray(start, start + length) }
}

/** The single element that `bytes` consists of; throws on trailing bytes or another tag. */
export function onlyElement(bytes: Buffer, tag: number): Element {
  const [first, ...rest] = elements(bytes)
  if (first === undefined || rest.length > 0) throw new RangeError('expected exactly one DER element')
  if (first.tag !== tag) throw new RangeError(`expected DER tag ${tag}, found ${first.tag}`)
  return first
}

/** The members of a SEQUENCE that fills `bytes`. */
export const sequenceMembers = (bytes: Buffer): Element[] => elements(onlyElement(bytes, 0x30).body)

/** Whether `bytes` is an ECDSA-Sig-Value (RFC 3279 section 2.2.3): two positive integers, nothing else. */
export function isEcdsaSignature(bytes: Buffer): boolean {
  try {
    const members = sequenceMembers(bytes)
    return (
      members.length === 2 &&
      members.every(
        ({ tag, body }) =>
          tag === 0x02 && body.length > 0 && (body[0] ?? 0) < 0x80 && body.some((byte) => byte !== 0),
      )
    )
  } catch {
    return false
  }
}
