import { InflateError, type ByteStreams } from '@tier3/model/byte-streams'
import { modeOf, type ArchiveEntry } from './entry.ts'
import type { ArchiveFormat } from './formats.ts'
import { ArchiveFormError, type ReadEntry, type ReadEvent } from './read-event.ts'
import { readTar } from './tar-reader.ts'
import { readZip, type RandomAccess } from './zip-reader.ts'
import { dosTime } from './zip-time.ts'

/** An entry and the lowercase hex sha256 of the bytes that went in; undefined for what has none. */
export interface PackedEntry {
  readonly entry: ArchiveEntry
  readonly sha256: string | undefined
}

/**
 * Reads an archive back and compares it with what went in: the same entries in the same order, with mode, time, size,
 * target and digest. The first difference in words, or undefined when there is none.
 */
export async function readBack(
  format: ArchiveFormat,
  file: RandomAccess,
  packed: readonly PackedEntry[],
  mtime: number,
  streams: ByteStreams,
): Promise<string | undefined> {
  const { date, time } = dosTime(mtime)
  const expectedTime = format === 'zip' ? date * 65_536 + time : mtime
  if (format === 'tar.gz' && !(await hasPlainGzipHeader(file))) return 'its gzip header is not the fixed one'
  const events =
    format === 'zip'
      ? readZip(file, streams)
      : readTar(format === 'tar' ? file.read(0) : streams.inflate('gzip', file.read(0)))
  let index = -1
  let digest = streams.sha256()
  const close = (): string | undefined => {
    const sha256 = digest.hex()
    const expected = packed[index]
    if (expected?.sha256 === undefined || expected.sha256 === sha256) return undefined
    return `${expected.entry.name} has other bytes`
  }
  try {
    for await (const event of events) {
      if (event.kind === 'bytes') digest.update(event.bytes)
      else {
        const difference = close() ?? differs(event, packed[++index]?.entry, expectedTime)
        if (difference !== undefined) return difference
        digest = streams.sha256()
      }
    }
  } catch (error) {
    if (error instanceof ArchiveFormError || error instanceof InflateError) return error.message
    throw error
  }
  return (
    close() ??
    (index + 1 === packed.length ? undefined : `it has ${index + 1} entries and not ${packed.length}`)
  )
}

/** RFC 1952: deflate, and nothing else that a header can say; 255 is an unknown system. */
async function hasPlainGzipHeader(file: RandomAccess): Promise<boolean> {
  const header: number[] = []
  for await (const bytes of file.read(0, 10)) header.push(...bytes)
  return header.join() === '31,139,8,0,0,0,0,0,0,255'
}

function differs(
  { entry: read }: Extract<ReadEvent, { kind: 'entry' }>,
  expected: ArchiveEntry | undefined,
  time: number,
): string | undefined {
  if (expected === undefined) return `it has the entry ${read.name} too many`
  const demanded: ReadEntry = {
    name: expected.name,
    kind: expected.kind,
    mode: modeOf(expected),
    size: expected.kind === 'file' ? expected.size : 0,
    time,
    target: expected.kind === 'link' ? expected.target : '',
  }
  const field = (Object.keys(demanded) as (keyof ReadEntry)[]).find((name) => demanded[name] !== read[name])
  return field === undefined
    ? undefined
    : `${expected.name} has ${field} ${String(read[field])} and not ${String(demanded[field])}`
}
