import { formatUtf8 } from '@tier3/model/utf8'
import { joinBytes, littleEndian } from './byte-fields.ts'
import { unixModeOf, storedName, type ArchiveEntry } from './entry.ts'
import { dosTime } from './zip-time.ts'

const FULL_32 = 0xffffffff
const FULL_16 = 0xffff

/** From this size on an entry is in the form of zip64: what does not compress becomes a little larger than it was. */
export const ZIP64_FROM = 4_000_000_000

/** One entry as the records of a zip archive describe it. */
export interface ZipRecord {
  readonly entry: ArchiveEntry
  readonly method: 0 | 8
  /** The form is decided by the size of the entry alone, before anything is compressed. */
  readonly zip64: boolean
  readonly offset: number
  readonly crc: number
  readonly compressed: number
  readonly size: number
}

/** General purpose flag, bit 11: names are UTF-8 (APPNOTE 4.4.4). No other flag, so no data descriptor. */
const FLAGS = 0x0800

/** APPNOTE 4.3.7. The fields behind the name are the ones that `zip64` needs. */
export function formatLocalHeader(record: ZipRecord, mtime: number): Uint8Array {
  const name = formatUtf8(storedName(record.entry))
  const extra = record.zip64 ? zip64Extra([record.size, record.compressed]) : new Uint8Array(0)
  return joinBytes([
    littleEndian([0x04034b50, 4]),
    sharedFields(record, mtime, name.length, extra.length),
    name,
    extra,
  ])
}

/** APPNOTE 4.3.12. */
export function formatCentralHeader(record: ZipRecord, mtime: number): Uint8Array {
  const name = formatUtf8(storedName(record.entry))
  const far = record.offset >= FULL_32
  const numbers = [...(record.zip64 ? [record.size, record.compressed] : []), ...(far ? [record.offset] : [])]
  const extra = numbers.length === 0 ? new Uint8Array(0) : zip64Extra(numbers)
  const version = versionOf(record.zip64 || far)
  const folderBit = record.entry.kind === 'folder' ? 0x10 : 0
  return joinBytes([
    // 3 says Unix, so that modes are in the upper half of the external attributes.
    littleEndian([0x02014b50, 4], [version, 1], [3, 1]),
    sharedFields({ ...record, zip64: record.zip64, far }, mtime, name.length, extra.length),
    littleEndian(
      [0, 2],
      [0, 2],
      [0, 2],
      [folderBit, 2],
      [unixModeOf(record.entry), 2],
      [far ? FULL_32 : record.offset, 4],
    ),
    name,
    extra,
  ])
}

/** APPNOTE 4.3.14 to 4.3.16: the end, in the form of zip64 as well when a number does not fit into the plain one. */
export function formatZipEnd(count: number, size: number, offset: number): Uint8Array {
  const plain = littleEndian(
    [0x06054b50, 4],
    [0, 2],
    [0, 2],
    [Math.min(count, FULL_16), 2],
    [Math.min(count, FULL_16), 2],
    [Math.min(size, FULL_32), 4],
    [Math.min(offset, FULL_32), 4],
    [0, 2],
  )
  if (count < FULL_16 && size < FULL_32 && offset < FULL_32) return plain
  const far = littleEndian(
    [0x06064b50, 4],
    [44, 8],
    [45, 1],
    [3, 1],
    [45, 2],
    [0, 4],
    [0, 4],
    [count, 8],
    [count, 8],
    [size, 8],
    [offset, 8],
  )
  const locator = littleEndian([0x07064b50, 4], [0, 4], [offset + size, 8], [1, 4])
  return joinBytes([far, locator, plain])
}

/** The fields that the local and the central header have in common, from the needed version on. */
function sharedFields(
  record: ZipRecord & { readonly far?: boolean },
  mtime: number,
  nameLength: number,
  extraLength: number,
): Uint8Array {
  const { date, time } = dosTime(mtime)
  const { zip64, method, crc, compressed, size } = record
  return littleEndian(
    [versionOf(zip64 || record.far === true), 2],
    [FLAGS, 2],
    [method, 2],
    [time, 2],
    [date, 2],
    [crc, 4],
    [zip64 ? FULL_32 : compressed, 4],
    [zip64 ? FULL_32 : size, 4],
    [nameLength, 2],
    [extraLength, 2],
  )
}

/** 2.0 knows folders and deflate, 4.5 zip64 (APPNOTE 4.4.3.2). */
const versionOf = (zip64: boolean): number => (zip64 ? 45 : 20)

const zip64Extra = (numbers: readonly number[]): Uint8Array =>
  littleEndian([1, 2], [8 * numbers.length, 2], ...numbers.map((n) => [n, 8] as const))
