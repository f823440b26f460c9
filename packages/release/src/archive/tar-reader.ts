import { parseUtf8 } from '@tier3/model/utf8'
import { createByteReader, type ByteReader } from './byte-reader.ts'
import { ArchiveFormError, type ReadEntry, type ReadEvent } from './read-event.ts'

const BLOCK = 512

/** Most bytes of extended records that a name and a target of the longest kind need. */
const LONGEST_RECORDS = 64 * 1024

/**
 * Reads a tar archive of the form that is written here, and refuses every other: owners, devices, unknown types, a wrong
 * checksum, padding that is not zero, anything behind the end. It shares no code with the writer, so that both must be
 * wrong in the same way to hide a fault.
 */
export async function* readTar(source: AsyncIterable<Uint8Array>): AsyncGenerator<ReadEvent> {
  const reader = createByteReader(source)
  try {
    for (;;) {
      const block = await need(reader, BLOCK)
      if (isZero(block)) break
      const plain = decodeHeader(block)
      const extended = plain.type === 'x' ? await readRecords(reader, plain.size) : new Map<string, string>()
      const header = plain.type === 'x' ? decodeHeader(await need(reader, BLOCK)) : plain
      const entry = describe(header, extended)
      yield { kind: 'entry', entry }
      for await (const bytes of reader.stream(entry.size)) yield { kind: 'bytes', bytes }
      await skipPadding(reader, entry.size)
    }
    if (!isZero(await need(reader, BLOCK))) throw new ArchiveFormError('one empty block stands alone')
    if ((await reader.exactly(1)) !== undefined) throw new ArchiveFormError('something follows the end')
  } finally {
    await reader.close()
  }
}

interface TarHeader {
  readonly name: string
  readonly mode: number
  readonly size: number
  readonly time: number
  readonly type: string
  readonly target: string
}

function decodeHeader(block: Uint8Array): TarHeader {
  const text = (from: number, length: number): string => {
    const field = block.subarray(from, from + length)
    const end = field.indexOf(0)
    const value = parseUtf8(end < 0 ? field : field.subarray(0, end))
    if (value === undefined || (end >= 0 && !isZero(field.subarray(end))))
      throw new ArchiveFormError('a field is no text')
    return value
  }
  const octal = (from: number, length: number): number => {
    const digits = text(from, length)
    if (!/^[0-7]+$/.test(digits) || digits.length !== length - 1)
      throw new ArchiveFormError('a field is no number')
    return Number.parseInt(digits, 8)
  }
  const blanked = block.slice()
  blanked.fill(0x20, 148, 156)
  const sum = blanked.reduce((total, byte) => total + byte, 0)
  const isUstar = String.fromCharCode(...block.subarray(257, 265)) === 'ustar\u000000'
  if (!isUstar) throw new ArchiveFormError('a header is not of the form ustar')
  if (String.fromCharCode(...block.subarray(148, 156)) !== `${sum.toString(8).padStart(6, '0')}\u0000 `) {
    throw new ArchiveFormError('a header has the wrong checksum')
  }
  const owners = [octal(108, 8), octal(116, 8), octal(329, 8), octal(337, 8)]
  if (owners.some((n) => n !== 0) || !isZero(block.subarray(265, 329)) || !isZero(block.subarray(500))) {
    throw new ArchiveFormError('a header names an owner or a device')
  }
  const prefix = text(345, 155)
  return {
    name: prefix === '' ? text(0, 100) : `${prefix}/${text(0, 100)}`,
    mode: octal(100, 8),
    size: octal(124, 12),
    time: octal(136, 12),
    type: String.fromCharCode(block[156] ?? 0),
    target: text(157, 100),
  }
}

function describe(header: TarHeader, extended: ReadonlyMap<string, string>): ReadEntry {
  const kind = new Map([
    ['0', 'file'],
    ['2', 'link'],
    ['5', 'folder'],
  ] as const).get(header.type as '0')
  if (kind === undefined) throw new ArchiveFormError('an entry is neither file nor folder nor link')
  const stored = extended.get('path') ?? header.name
  if (stored.endsWith('/') !== (kind === 'folder')) throw new ArchiveFormError('a name has the wrong ending')
  const size = Number(extended.get('size') ?? header.size)
  if (kind !== 'file' && size !== 0) throw new ArchiveFormError('what is no file has bytes')
  return {
    name: kind === 'folder' ? stored.slice(0, -1) : stored,
    kind,
    mode: header.mode,
    size,
    time: header.time,
    target: extended.get('linkpath') ?? header.target,
  }
}

/** `<length> <key>=<value>\n`, one after the other, each key once. */
async function readRecords(reader: ByteReader, size: number): Promise<ReadonlyMap<string, string>> {
  if (size > LONGEST_RECORDS) throw new ArchiveFormError('the extended records are too long')
  const bytes = await need(reader, size)
  await skipPadding(reader, size)
  const records = new Map<string, string>()
  for (let at = 0; at < bytes.length;) {
    const space = bytes.indexOf(0x20, at)
    const digits = String.fromCharCode(...bytes.subarray(at, space < 0 ? at : space))
    const end = at + Number(digits)
    const body = parseUtf8(bytes.subarray(space + 1, end - 1))
    const equals = body?.indexOf('=') ?? -1
    const isRecord =
      /^[1-9]\d{0,5}$/.test(digits) && end <= bytes.length && bytes[end - 1] === 0x0a && end > space + 3
    if (!isRecord || body === undefined || equals < 1)
      throw new ArchiveFormError('an extended record is malformed')
    const key = body.slice(0, equals)
    if (!['path', 'linkpath', 'size'].includes(key) || records.has(key)) {
      throw new ArchiveFormError('an extended record says what it should not')
    }
    records.set(key, body.slice(equals + 1))
    at = end
  }
  return records
}

async function skipPadding(reader: ByteReader, size: number): Promise<void> {
  const count = (BLOCK - (size % BLOCK)) % BLOCK
  if (count > 0 && !isZero(await need(reader, count))) throw new ArchiveFormError('padding is not zero')
}

async function need(reader: ByteReader, count: number): Promise<Uint8Array> {
  const bytes = await reader.exactly(count)
  if (bytes === undefined) throw new ArchiveFormError('it ends too early')
  return bytes
}

const isZero = (bytes: Uint8Array): boolean => bytes.every((byte) => byte === 0)
