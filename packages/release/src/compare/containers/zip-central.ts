import { formatHex } from '@tier3/model/hex'
import { parseUtf8 } from '@tier3/model/utf8'
import { latin1, viewOf, type View } from '../bytes.ts'
import type { Budget } from '../budget.ts'
import type { Field } from '../reading.ts'

/** One record of the central directory, with where it stands. */
export interface CentralRecord {
  readonly at: number
  readonly end: number
  readonly name: string
  readonly nameLength: number
  readonly extra: Uint8Array
  readonly comment: Uint8Array
  readonly madeBy: number
  readonly needed: number
  readonly flags: number
  readonly method: number
  readonly time: number
  readonly crc: number
  readonly packedSize: number
  readonly size: number
  readonly internal: number
  readonly external: number
  readonly disk: number
  readonly localAt: number
}

export interface CentralDirectory {
  readonly records: readonly CentralRecord[]
  readonly start: number
  readonly end: number
  readonly comment: string
  /** What the end record says of itself, without offsets. */
  readonly endText: string
  /** Ranges behind the directory that hold its size and offset, relative to its end. */
  readonly offsetsAt: readonly (readonly [at: number, length: number])[]
  readonly unread: readonly string[]
}

const END_SIZE = 22

/** The central directory of a zip file (APPNOTE 4.3.12, 4.3.16), or undefined where there is no sound one. */
export function centralRecords(bytes: Uint8Array, budget: Budget): CentralDirectory | undefined {
  const view = viewOf(bytes)
  const endAt = endRecord(view)
  if (endAt === undefined) return undefined
  const count = view.u16(endAt + 10)
  const size = view.u32(endAt + 12)
  const start = view.u32(endAt + 16)
  const commentLength = view.u16(endAt + 20)
  if (count === undefined || size === undefined || start === undefined || commentLength === undefined)
    return undefined
  const unread: string[] = []
  if (count === 0xffff || size === 0xffffffff || start === 0xffffffff) unread.push('zip64 is not read')
  const records: CentralRecord[] = []
  let at = start
  while (view.u32(at) === 0x02014b50 && at < endAt) {
    const record = recordAt(view, at)
    if (record === undefined || record.end > endAt) {
      unread.push(`the directory is damaged at byte ${at}`)
      break
    }
    if (!budget.entry()) {
      unread.push('there are too many entries')
      break
    }
    records.push(record)
    at = record.end
  }
  if (records.length !== count && unread.length === 0)
    unread.push('the directory has another number of entries')
  if (at !== start + size && unread.length === 0)
    unread.push('the directory is not as long as the end record says')
  if (start > bytes.length || (records.length === 0 && start > endAt)) return undefined
  const offset = endAt - at
  return {
    records,
    start: Math.min(start, at),
    end: at,
    comment: latin1(bytes.subarray(endAt + END_SIZE, endAt + END_SIZE + Math.min(commentLength, 300))),
    endText: `disk ${view.u16(endAt + 4) ?? 0}, ${offset} bytes before it`,
    offsetsAt: [[offset + 12, 8]],
    unread,
  }
}

/** The last end record whose comment reaches exactly to the end of the file, as readers with any care demand. */
export function endRecord({ bytes, u32, u16 }: View): number | undefined {
  const least = Math.max(0, bytes.length - END_SIZE - 0xffff)
  for (let at = bytes.length - END_SIZE; at >= least; at--) {
    if (u32(at) === 0x06054b50 && at + END_SIZE + (u16(at + 20) ?? 0) === bytes.length) return at
  }
  return undefined
}

function recordAt(view: View, at: number): CentralRecord | undefined {
  const u16 = (offset: number) => view.u16(at + offset) ?? 0
  const u32 = (offset: number) => view.u32(at + offset) ?? 0
  const [nameLength, extraLength, commentLength] = [u16(28), u16(30), u16(32)]
  const texts = view.slice(at + 46, nameLength + extraLength + commentLength)
  if (texts === undefined) return undefined
  const name = texts.subarray(0, nameLength)
  const flags = u16(8)
  return {
    at,
    end: at + 46 + texts.length,
    name: (flags & 0x800) === 0 ? latin1(name) : (parseUtf8(name) ?? latin1(name)),
    nameLength,
    extra: texts.subarray(nameLength, nameLength + extraLength),
    comment: texts.subarray(nameLength + extraLength),
    madeBy: u16(4),
    needed: u16(6),
    flags,
    method: u16(10),
    time: u32(12),
    crc: u32(16),
    packedSize: u32(20),
    size: u32(24),
    disk: u16(34),
    internal: u16(36),
    external: u32(38),
    localAt: u32(42),
  }
}

/** One extra field of a header (APPNOTE 4.5). */
export interface ExtraField {
  readonly id: number
  readonly at: number
  readonly bytes: Uint8Array
}

/** The extra fields, or undefined when they do not fill their space. */
export function extraFields(extra: Uint8Array): readonly ExtraField[] | undefined {
  const view = viewOf(extra)
  const found: ExtraField[] = []
  for (let at = 0; at < extra.length;) {
    const [id, length] = [view.u16(at), view.u16(at + 2)]
    const bytes = id === undefined || length === undefined ? undefined : view.slice(at, 4 + length)
    if (id === undefined || bytes === undefined) return undefined
    found.push({ id, at, bytes })
    at += bytes.length
  }
  return found
}

/** Extended times (0x5455, NTFS 0x000a, 0x5855) and owners (0x7875, 0x7855). */
export const EXTRA_OF_MACHINE: ReadonlySet<number> = new Set([0x5455, 0x000a, 0x5855, 0x7875, 0x7855])

export const dosTime = (time: number): string => {
  const two = (value: number) => String(value).padStart(2, '0')
  const [date, clock] = [time >>> 16, time & 0xffff]
  const day = `${1980 + (date >> 9)}-${two((date >> 5) & 15)}-${two(date & 31)}`
  return `${day} ${two(clock >> 11)}:${two((clock >> 5) & 63)}:${two((clock & 31) * 2)}`
}

export const centralFields = (record: CentralRecord): readonly Field[] => [
  { kind: 'zip.time', value: dosTime(record.time), at: record.at + 12, pass: 'zip-time' },
  { kind: 'zip.attributes', value: attributesText(record), at: record.at + 38, pass: 'zip-mode' },
  { kind: 'zip.made-by', value: `0x${record.madeBy.toString(16)}`, at: record.at + 4, pass: 'zip-mode' },
  { kind: 'zip.needed', value: String(record.needed), at: record.at + 6, pass: 'zip-compression' },
  { kind: 'zip.flags', value: `0x${(record.flags & ~6).toString(16)}`, at: record.at + 8 },
  {
    kind: 'zip.strength',
    value: String((record.flags >> 1) & 3),
    at: record.at + 8,
    pass: 'zip-compression',
  },
  { kind: 'zip.method', value: String(record.method), at: record.at + 10, pass: 'zip-compression' },
  { kind: 'zip.internal', value: String(record.internal), at: record.at + 36, pass: 'zip-compression' },
  { kind: 'zip.entry-comment', value: latin1(record.comment.subarray(0, 300)), at: record.at },
  ...extraTexts(record.extra, 'zip.extra', record.at + 46 + record.nameLength),
]

export function extraTexts(extra: Uint8Array, kind: string, at: number): readonly Field[] {
  const found = extraFields(extra)
  if (found === undefined) return [{ kind, value: `not whole: ${formatHex(extra.subarray(0, 32))}`, at }]
  const seen = new Map<string, number>()
  return found.map(({ id, at: offset, bytes }) => {
    const name = `0x${id.toString(16).padStart(4, '0')}`
    const count = (seen.get(name) ?? 0) + 1
    seen.set(name, count)
    return {
      kind,
      label: count === 1 ? name : `${name} #${count}`,
      value: formatHex(bytes.subarray(4, 36)),
      at: at + offset,
      ...(EXTRA_OF_MACHINE.has(id) ? { pass: 'zip-extra' as const } : {}),
    }
  })
}

const attributesText = ({ external, madeBy }: CentralRecord): string =>
  madeBy >> 8 === 3 || madeBy >> 8 === 19
    ? `mode ${(external >>> 16).toString(8)}, DOS 0x${(external & 0xffff).toString(16)}`
    : `0x${external.toString(16)}`
