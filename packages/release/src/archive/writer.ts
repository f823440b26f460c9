import type { ArchivePiece } from '@tier3/model/archive-store'
import type { ArchiveEntry } from './entry.ts'

/**
 * Turns entries into the bytes of one archive, piece by piece. Of each entry: `begin`, the bytes of a file by `data`, `end`;
 * after the last one `finish`. It throws when the bytes of a file are not as many as its entry says.
 */
export interface ArchiveWriter {
  begin(entry: ArchiveEntry): readonly ArchivePiece[]
  data(bytes: Uint8Array): readonly ArchivePiece[]
  end(): readonly ArchivePiece[]
  finish(): readonly ArchivePiece[]
}

/** Counts the bytes of one file against its entry. */
export function createSizeGuard() {
  let left = 0
  return {
    expect(entry: ArchiveEntry): void {
      left = entry.kind === 'file' ? entry.size : 0
    },
    take(bytes: Uint8Array): void {
      left -= bytes.length
      if (left < 0) throw new Error('a file has more bytes than its entry says')
    },
    assertWhole(): void {
      if (left !== 0) throw new Error('a file has fewer bytes than its entry says')
    },
  }
}

export const asPieces = (parts: readonly Uint8Array[]): readonly ArchivePiece[] =>
  parts.map((bytes) => ({ bytes }))
