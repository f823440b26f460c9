import type { ArchivePiece } from '@tier3/model/archive-store'
import type { ArchiveEntry } from '@tier3/release/archive/entry'
import { inArchiveOrder } from '@tier3/release/archive/entry-order'
import { createArchiveWriter, type ArchiveFormat } from '@tier3/release/archive/formats'
import type { CompressionLevel } from '@tier3/release/archive/deflater'
import { readBack, type PackedEntry } from '@tier3/release/archive/read-back'
import type { ArchiveWriter } from '@tier3/release/archive/writer'
import { byteStreams } from '@tier3/workspace/byte-streams'
import { sha256Of } from './pack-run.fixture.ts'

/** A file in memory that a writer writes into and a reader reads from. */
export function memoryFile(bytes: Uint8Array) {
  return {
    size: () => bytes.length,
    async *read(from: number, length = bytes.length - from) {
      for (let at = from; at < from + length; at += 100)
        yield bytes.slice(at, Math.min(at + 100, from + length))
      await Promise.resolve()
    },
  }
}

export function applyPieces(pieces: readonly ArchivePiece[]): Buffer {
  const appended = Buffer.concat(pieces.flatMap(({ bytes, at }) => (at === undefined ? [bytes] : [])))
  for (const { bytes, at } of pieces) if (at !== undefined) appended.set(bytes, at)
  return appended
}

export interface Item {
  readonly entry: ArchiveEntry
  readonly content: Uint8Array
}

export const fileItem = (name: string, content: string | Uint8Array, executable = false): Item => {
  const bytes = Buffer.from(content)
  return { entry: { kind: 'file', name, size: bytes.length, executable }, content: bytes }
}

/** The bytes of an archive, with the contents handed over in chunks of one size. */
export function writeArchive(writer: ArchiveWriter, items: readonly Item[], chunk = 10_000): Buffer {
  const pieces: ArchivePiece[] = []
  for (const { entry, content } of items) {
    pieces.push(...writer.begin(entry))
    for (let at = 0; at < content.length; at += chunk)
      pieces.push(...writer.data(content.subarray(at, at + chunk)))
    pieces.push(...writer.end())
  }
  return applyPieces([...pieces, ...writer.finish()])
}

export function packBytes(
  format: ArchiveFormat,
  items: readonly Item[],
  {
    mtime = 1_700_000_001,
    level = 9,
    chunk = 10_000,
  }: { readonly mtime?: number; readonly level?: CompressionLevel; readonly chunk?: number } = {},
): Buffer {
  const byEntry = new Map(items.map((item) => [item.entry, item]))
  const ordered = inArchiveOrder(items.map(({ entry }) => entry)).flatMap((entry) => byEntry.get(entry) ?? [])
  return writeArchive(createArchiveWriter(format, mtime, level), ordered, chunk)
}

export function expected(items: readonly Item[]): readonly PackedEntry[] {
  const byEntry = new Map(items.map((item) => [item.entry, item]))
  return inArchiveOrder(items.map(({ entry }) => entry)).map((entry) => ({
    entry,
    sha256: entry.kind === 'file' ? sha256Of(byEntry.get(entry)?.content ?? '') : undefined,
  }))
}

/** What reading the bytes back says of them; undefined when they are what they should be. */
export const differenceOf = (
  format: ArchiveFormat,
  bytes: Uint8Array,
  items: readonly Item[],
  mtime = 1_700_000_001,
): Promise<string | undefined> => readBack(format, memoryFile(bytes), expected(items), mtime, byteStreams)
