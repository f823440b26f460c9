import { createGzipEncoder } from './gzip-encoder.ts'
import type { CompressionLevel } from './deflater.ts'
import { createTarWriter } from './tar-writer.ts'
import { createZipWriter } from './zip-writer.ts'
import type { ArchiveWriter } from './writer.ts'

export type ArchiveFormat = 'tar' | 'tar.gz' | 'zip'

/** The format that the ending of a path names; undefined when it names none. */
export function archiveFormatOf(path: string): ArchiveFormat | undefined {
  if (/[^/\\]\.(?:tar\.gz|tgz)$/.test(path)) return 'tar.gz'
  if (/[^/\\]\.tar$/.test(path)) return 'tar'
  return /[^/\\]\.zip$/.test(path) ? 'zip' : undefined
}

/** The writer of a format; `mtime` in seconds since 1970. */
export function createArchiveWriter(
  format: ArchiveFormat,
  mtime: number,
  level: CompressionLevel,
): ArchiveWriter {
  if (format === 'zip') return createZipWriter({ mtime, level })
  return createTarWriter(mtime, format === 'tar' ? undefined : createGzipEncoder(level))
}
