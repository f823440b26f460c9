import type { ByteStreams } from '@tier3/model/byte-streams'
import { formatUtf8 } from '@tier3/model/utf8'
import { createByteReader } from './byte-reader.ts'
import { crc32 } from './crc32.ts'
import { ArchiveFormError, type ReadEntry, type ReadEvent } from './read-event.ts'
import {
  assertLocal,
  decodeCentral,
  decodeZipEnd,
  localLength,
  LONGEST_END,
  type ZipEntry,
} from './zip-directory.ts'

/** An archive that can be read from any offset. */
export interface RandomAccess {
  size(): number
  read(from: number, length?: number): AsyncIterable<Uint8Array>
}

/**
 * Reads a zip archive of the form that is written here, and refuses every other: gaps, two headers that contradict each
 * other, a wrong checksum, flags and fields that are not needed. Decompression is not that of the writer.
 */
export async function* readZip(
  file: RandomAccess,
  streams: Pick<ByteStreams, 'inflate'>,
): AsyncGenerator<ReadEvent> {
  const from = Math.max(0, file.size() - LONGEST_END)
  const end = decodeZipEnd(await whole(file, from, file.size() - from), from)
  let next = 0
  let count = 0
  for await (const entry of readDirectory(file, end)) {
    count += 1
    if (entry.offset !== next) throw new ArchiveFormError('there is a gap between two entries')
    const name = formatUtf8(entry.name)
    const length = localLength(entry, name.length)
    assertLocal(await whole(file, entry.offset, length), entry, name)
    const described = describe(entry)
    yield { kind: 'entry', entry: described }
    yield* readBytes(file, entry, entry.offset + length, streams)
    next = entry.offset + length + entry.compressed
  }
  if (count !== end.count || next !== end.offset)
    throw new ArchiveFormError('there are other entries than it says')
}

async function* readBytes(
  file: RandomAccess,
  entry: ZipEntry,
  from: number,
  streams: Pick<ByteStreams, 'inflate'>,
): AsyncGenerator<ReadEvent> {
  const stored = entry.compressed === 0 ? [] : [file.read(from, entry.compressed)]
  let crc = 0
  let length = 0
  for (const part of stored) {
    for await (const bytes of entry.method === 8 ? streams.inflate('raw', part) : part) {
      crc = crc32(bytes, crc)
      length += bytes.length
      if (length > entry.size) break
      yield { kind: 'bytes', bytes }
    }
  }
  if (length !== entry.size || crc !== entry.crc)
    throw new ArchiveFormError('a file has not the size or checksum it should')
}

function describe(entry: ZipEntry): ReadEntry {
  const kind = new Map([
    [0o100000, 'file'],
    [0o040000, 'folder'],
  ] as const).get((entry.unixMode & 0o170000) as 0o100000)
  if (kind === undefined) throw new ArchiveFormError('an entry is neither file nor folder')
  if (entry.flags !== 0x0800) throw new ArchiveFormError('an entry has flags that it should not have')
  if (entry.method !== 8 && (entry.method !== 0 || entry.compressed !== entry.size)) {
    throw new ArchiveFormError('an entry is compressed in an unknown way')
  }
  if (entry.name.endsWith('/') !== (kind === 'folder'))
    throw new ArchiveFormError('a name has the wrong ending')
  return {
    name: kind === 'folder' ? entry.name.slice(0, -1) : entry.name,
    kind,
    mode: entry.unixMode & 0o7777,
    size: entry.size,
    time: entry.time,
    target: '',
  }
}

/** The entries of the central directory, without holding all of it. */
async function* readDirectory(
  file: RandomAccess,
  end: { readonly size: number; readonly offset: number },
): AsyncGenerator<ZipEntry> {
  const step = 256 * 1024
  let held = new Uint8Array(0)
  for (let at = 0; at < end.size || held.length > 0;) {
    const count = Math.min(step, end.size - at)
    const more = await whole(file, end.offset + at, count)
    at += count
    const joined = new Uint8Array(held.length + more.length)
    joined.set(held)
    joined.set(more, held.length)
    let done = 0
    for (let header = decodeCentral(joined, 0); header !== undefined; header = decodeCentral(joined, done)) {
      done += header.length
      yield header.entry
    }
    if (count === 0 && done === 0) throw new ArchiveFormError('the central directory is cut off')
    held = joined.slice(done)
  }
}

async function whole(file: RandomAccess, from: number, length: number): Promise<Uint8Array> {
  if (length === 0) return new Uint8Array(0)
  const reader = createByteReader(file.read(from, length))
  try {
    const bytes = await reader.exactly(length)
    if (bytes === undefined) throw new ArchiveFormError('it ends too early')
    return bytes
  } finally {
    await reader.close()
  }
}
