import type { ArchivePiece } from '@tier3/model/archive-store'
import { formatUtf8 } from '@tier3/model/utf8'
import { joinBytes } from './byte-fields.ts'
import { crc32 } from './crc32.ts'
import { createDeflater, type CompressionLevel, type Deflater } from './deflater.ts'
import type { ArchiveEntry } from './entry.ts'
import {
  formatCentralHeader,
  formatLocalHeader,
  formatZipEnd,
  ZIP64_FROM,
  type ZipRecord,
} from './zip-records.ts'
import { createSizeGuard, type ArchiveWriter } from './writer.ts'

export interface ZipOptions {
  /** Seconds since 1970. */
  readonly mtime: number
  /** With level 0 nothing is compressed. */
  readonly level: CompressionLevel
  /** Size from which an entry has the form of zip64. */
  readonly zip64From?: number
}

/** Below this size the tables of the compressor are small; it depends on the file alone, so that the bytes do. */
const SMALL = 65_536

/**
 * Writes a zip archive. A local header is written before the file and once more behind it, when checksum and compressed size
 * are known: so there is no data descriptor, which streaming readers cannot tell from data.
 */
export function createZipWriter({ mtime, level, zip64From = ZIP64_FROM }: ZipOptions): ArchiveWriter {
  const guard = createSizeGuard()
  const records: ZipRecord[] = []
  let position = 0
  let current: { record: ZipRecord; deflater: Deflater | undefined } | undefined
  const append = (bytes: Uint8Array): ArchivePiece => {
    position += bytes.length
    return { bytes }
  }
  const body = (parts: readonly Uint8Array[]): readonly ArchivePiece[] => {
    if (current === undefined) throw new Error('no entry was begun')
    const length = parts.reduce((sum, part) => sum + part.length, 0)
    current.record = { ...current.record, compressed: current.record.compressed + length }
    return parts.map(append)
  }
  const take = (bytes: Uint8Array): readonly ArchivePiece[] => {
    if (current === undefined) throw new Error('no entry was begun')
    current.record = { ...current.record, crc: crc32(bytes, current.record.crc) }
    return body(current.deflater?.push(bytes) ?? [bytes])
  }
  return {
    begin(entry: ArchiveEntry) {
      guard.expect(entry)
      const target = entry.kind === 'link' ? formatUtf8(entry.target) : undefined
      const size = entry.kind === 'file' ? entry.size : (target?.length ?? 0)
      const compress = entry.kind === 'file' && level > 0 && size > 0
      const deflater = compress ? createDeflater(level, size < SMALL) : undefined
      const method = compress ? 8 : 0
      const record = {
        entry,
        method,
        zip64: size >= zip64From,
        offset: position,
        crc: 0,
        compressed: 0,
        size,
      } as const
      current = { record, deflater }
      const header = append(formatLocalHeader(record, mtime))
      return target === undefined ? [header] : [header, ...take(target)]
    },
    data(bytes) {
      guard.take(bytes)
      return take(bytes)
    },
    end() {
      guard.assertWhole()
      if (current === undefined) throw new Error('no entry was begun')
      const rest = current.deflater === undefined ? [] : body(current.deflater.end())
      const { record } = current
      current = undefined
      records.push(record)
      return record.size === 0
        ? rest
        : [...rest, { bytes: formatLocalHeader(record, mtime), at: record.offset }]
    },
    finish() {
      const offset = position
      // In parts: the headers of a hundred thousand entries need not be in memory twice.
      const pieces: ArchivePiece[] = []
      for (let at = 0; at < records.length; at += 1000) {
        const part = records.slice(at, at + 1000).map((record) => formatCentralHeader(record, mtime))
        pieces.push(append(joinBytes(part)))
      }
      return [...pieces, append(formatZipEnd(records.length, position - offset, offset))]
    },
  }
}
