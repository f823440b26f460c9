const MIN_MATCH = 4
const MAX_COPY = 64
const MAX_OFFSET = 65_535

function varint(value: number): number[] {
  const bytes: number[] = []
  let rest = value
  for (; rest >= 0x80; rest = Math.floor(rest / 128)) bytes.push((rest % 128) | 0x80)
  bytes.push(rest)
  return bytes
}

function literal(bytes: Buffer): Buffer {
  const length = bytes.length - 1
  const size = length < 60 ? 0 : length < 0x100 ? 1 : length < 0x1_0000 ? 2 : length < 0x100_0000 ? 3 : 4
  const head = Buffer.alloc(1 + size)
  head[0] = (size === 0 ? length : 59 + size) << 2
  if (size > 0) head.writeUIntLE(length, 1, size)
  return Buffer.concat([head, bytes])
}

function copy(offset: number, length: number): Buffer {
  return Buffer.from([((length - 1) << 2) | 2, offset & 0xff, offset >> 8])
}

/** Compresses into the snappy block format (no framing), in which GitHub's storage keeps attestation bundles. */
export function snappyCompress(input: Buffer): Buffer {
  const out: Buffer[] = [Buffer.from(varint(input.length))]
  const seen = new Map<number, number>()
  let literalStart = 0
  let at = 0
  while (at + MIN_MATCH <= input.length) {
    const key = input.readUInt32LE(at)
    const candidate = seen.get(key)
    seen.set(key, at)
    if (candidate === undefined || at - candidate > MAX_OFFSET) {
      at += 1
      continue
    }
    let length = MIN_MATCH
    while (
      length < MAX_COPY &&
      at + length < input.length &&
      input[candidate + length] === input[at + length]
    )
      length += 1
    if (at > literalStart) out.push(literal(input.subarray(literalStart, at)))
    out.push(copy(at - candidate, length))
    at += length
    literalStart = at
  }
  if (literalStart < input.length) out.push(literal(input.subarray(literalStart)))
  return Buffer.concat(out)
}
