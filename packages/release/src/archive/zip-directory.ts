import { parseUtf8 } from '@tier3/model/utf8'
import { ArchiveFormError } from './read-event.ts'

/** One entry of the central directory, as it stands there. */
export interface ZipEntry {
  readonly name: string
  readonly unixMode: number
  readonly flags: number
  readonly method: number
  readonly time: number
  readonly crc: number
  readonly compressed: number
  readonly size: number
  readonly offset: number
  /** Whether its local header has an extra field of zip64. */
  readonly zip64: boolean
}

/** Where the central directory stands, and how many entries it has. */
export interface ZipEnd {
  readonly count: number
  readonly size: number
  readonly offset: number
}

/** Bytes of the records at the end, with those of zip64. */
export const LONGEST_END = 22 + 20 + 56

/** Decodes the end of an archive from its last bytes; `from` is their offset. */
export function decodeZipEnd(bytes: Uint8Array, from: number): ZipEnd {
  const view = new FieldView(bytes)
  const at = bytes.length - 22
  const isEnd = at >= 0 && view.number(at, 4) === 0x06054b50 && view.number(at + 20, 2) === 0
  if (!isEnd || view.number(at + 4, 4) !== 0 || view.number(at + 8, 2) !== view.number(at + 10, 2)) {
    throw new ArchiveFormError('there is no end of a central directory')
  }
  const plain = {
    count: view.number(at + 10, 2),
    size: view.number(at + 12, 4),
    offset: view.number(at + 16, 4),
  }
  const isFar = at >= 76 && view.number(at - 20, 4) === 0x07064b50
  if (!isFar) {
    if (plain.count === 0xffff || from + at !== plain.offset + plain.size) {
      throw new ArchiveFormError('the central directory does not end where it should')
    }
    return plain
  }
  if (view.number(at - 76, 4) !== 0x06064b50 || view.number(at - 12, 8) !== from + at - 76) {
    throw new ArchiveFormError('the end of zip64 is not where it should be')
  }
  const far = {
    count: view.number(at - 44, 8),
    size: view.number(at - 36, 8),
    offset: view.number(at - 28, 8),
  }
  if (far.offset + far.size !== from + at - 76)
    throw new ArchiveFormError('the central directory has another size')
  const agrees = (a: number, b: number, full: number): boolean => a === b || (a === full && b >= full)
  const isSame =
    agrees(plain.count, far.count, 0xffff) &&
    agrees(plain.size, far.size, 0xffffffff) &&
    agrees(plain.offset, far.offset, 0xffffffff)
  if (!isSame) throw new ArchiveFormError('the two ends contradict each other')
  return far
}

/** Decodes one central header at an offset, and says how long it is; undefined when the bytes do not hold it whole. */
export function decodeCentral(
  bytes: Uint8Array,
  at: number,
): { entry: ZipEntry; length: number } | undefined {
  if (bytes.length - at < 46) return undefined
  const view = new FieldView(bytes)
  if (view.number(at, 4) !== 0x02014b50) throw new ArchiveFormError('a central header is malformed')
  const nameLength = view.number(at + 28, 2)
  const extraLength = view.number(at + 30, 2)
  const length = 46 + nameLength + extraLength
  if (bytes.length - at < length) return undefined
  if (view.number(at + 5, 1) !== 3 || view.number(at + 32, 2) !== 0) {
    throw new ArchiveFormError('a central header has a comment or is of another system')
  }
  const version = [20, 24, 42].some((field) => view.number(at + field, 4) === 0xffffffff) ? 45 : 20
  const isFolder = bytes[at + 45 + nameLength] === 0x2f
  const isPlainForm =
    view.number(at + 4, 1) === version &&
    view.number(at + 6, 2) === version &&
    view.number(at + 34, 4) === 0 &&
    view.number(at + 38, 2) === (isFolder ? 0x10 : 0)
  if (!isPlainForm) throw new ArchiveFormError('a central header says what it should not')
  const extra = new ZipExtra(bytes.subarray(at + 46 + nameLength, at + length))
  const far = (value: number): number => (value === 0xffffffff ? extra.next() : value)
  const size = far(view.number(at + 24, 4))
  const compressed = far(view.number(at + 20, 4))
  const offset = far(view.number(at + 42, 4))
  extra.assertEnd()
  const name = parseUtf8(bytes.subarray(at + 46, at + 46 + nameLength))
  if (name === undefined) throw new ArchiveFormError('a name is not UTF-8')
  return {
    length,
    entry: {
      name,
      unixMode: view.number(at + 40, 2),
      flags: view.number(at + 8, 2),
      method: view.number(at + 10, 2),
      time: view.number(at + 12, 4),
      crc: view.number(at + 16, 4),
      compressed,
      size,
      offset,
      zip64: view.number(at + 24, 4) === 0xffffffff,
    },
  }
}

/** Bytes of the local header of an entry, of which the name is known. */
export const localLength = (entry: ZipEntry, nameBytes: number): number =>
  30 + nameBytes + (entry.zip64 ? 20 : 0)

/** Throws unless the local header says what the central one says: two readers must not see two archives. */
export function assertLocal(bytes: Uint8Array, entry: ZipEntry, nameBytes: Uint8Array): void {
  const view = new FieldView(bytes)
  const extra = new ZipExtra(bytes.subarray(30 + nameBytes.length))
  const far = (value: number): number => (entry.zip64 && value === 0xffffffff ? extra.next() : value)
  const size = far(view.number(22, 4))
  const compressed = far(view.number(18, 4))
  extra.assertEnd()
  const isSame =
    view.number(0, 4) === 0x04034b50 &&
    view.number(4, 2) === (entry.zip64 ? 45 : 20) &&
    view.number(28, 2) === (entry.zip64 ? 20 : 0) &&
    view.number(6, 2) === entry.flags &&
    view.number(8, 2) === entry.method &&
    view.number(10, 4) === entry.time &&
    view.number(14, 4) === entry.crc &&
    compressed === entry.compressed &&
    size === entry.size &&
    view.number(26, 2) === nameBytes.length &&
    nameBytes.every((byte, i) => bytes[30 + i] === byte)
  if (!isSame) throw new ArchiveFormError('a local header contradicts the central directory')
}

/** Little-endian numbers of a record. */
class FieldView {
  readonly #bytes: Uint8Array
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }
  number(at: number, length: number): number {
    let value = 0
    for (let i = length - 1; i >= 0; i--) value = value * 256 + (this.#bytes[at + i] ?? 0)
    return value
  }
}

/** The numbers of a zip64 field, in order; no other field is known. */
class ZipExtra {
  readonly #view: FieldView
  readonly #length: number
  #at = 4
  constructor(bytes: Uint8Array) {
    this.#view = new FieldView(bytes)
    this.#length = bytes.length
    if (bytes.length === 0) return
    if (this.#view.number(0, 2) !== 1 || this.#view.number(2, 2) !== bytes.length - 4) {
      throw new ArchiveFormError('an extra field is not that of zip64')
    }
  }
  next(): number {
    if (this.#at + 8 > this.#length) throw new ArchiveFormError('the field of zip64 is too short')
    const value = this.#view.number(this.#at, 8)
    this.#at += 8
    return value
  }
  assertEnd(): void {
    if (this.#length > 0 && this.#at !== this.#length)
      throw new ArchiveFormError('the field of zip64 is too long')
  }
}
