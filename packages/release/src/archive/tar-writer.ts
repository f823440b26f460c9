import type { Deflater } from './deflater.ts'
import type { ArchiveEntry } from './entry.ts'
import { formatTarHeader, tarPadding, TAR_BLOCK } from './tar-header.ts'
import { asPieces, createSizeGuard, type ArchiveWriter } from './writer.ts'

/** Writes a tar archive; `mtime` in seconds since 1970. With an encoder its output is what is written. */
export function createTarWriter(mtime: number, encoder?: Deflater): ArchiveWriter {
  const guard = createSizeGuard()
  let padding = new Uint8Array(0)
  const written = (bytes: Uint8Array) => asPieces(encoder === undefined ? [bytes] : encoder.push(bytes))
  return {
    begin(entry: ArchiveEntry) {
      guard.expect(entry)
      padding = new Uint8Array(tarPadding(entry.kind === 'file' ? entry.size : 0))
      return written(formatTarHeader(entry, mtime))
    },
    data(bytes) {
      guard.take(bytes)
      return written(bytes)
    },
    end() {
      guard.assertWhole()
      return padding.length === 0 ? [] : written(padding)
    },
    // Two empty blocks end an archive (POSIX); padding up to the record of a tape is left out.
    finish: () => [...written(new Uint8Array(2 * TAR_BLOCK)), ...asPieces(encoder?.end() ?? [])],
  }
}
