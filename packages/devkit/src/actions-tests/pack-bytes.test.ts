import { gunzipSync } from 'node:zlib'
import * as fc from 'fast-check'
import { createArchiveWriter, type ArchiveFormat } from '@tier3/release/archive/formats'
import { createZipWriter } from '@tier3/release/archive/zip-writer'
import { formatTarHeader } from '@tier3/release/archive/tar-header'
import { formatZipEnd, formatCentralHeader, formatLocalHeader } from '@tier3/release/archive/zip-records'
import { crc32 } from '@tier3/release/archive/crc32'
import { dosTime } from '@tier3/release/archive/zip-time'
import { treeProblems } from '@tier3/release/archive/tree-problems'
import { describe, expect, it } from 'vitest'
import { differenceOf, fileItem, packBytes, writeArchive, type Item } from './archive-bytes.fixture.ts'
import { sha256Of } from './pack-run.fixture.ts'

const FORMATS: readonly ArchiveFormat[] = ['tar', 'tar.gz', 'zip']

const LINKS: readonly Item[] = [
  { entry: { kind: 'link', name: 'l', target: 'f' }, content: new Uint8Array() },
  { entry: { kind: 'link', name: 'm', target: `${'d/../'.repeat(30)}ä` }, content: new Uint8Array() },
]

/** Any tree that is one on every system. */
const tree = fc
  .uniqueArray(
    fc.record({
      name: fc
        .array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), { minLength: 1, maxLength: 6 })
        .map((parts) => parts.join('/')),
      content: fc.oneof(
        fc.uint8Array({ maxLength: 400 }),
        fc.string({ maxLength: 40 }).map((s) => Buffer.from(s.repeat(3000))),
      ),
      executable: fc.boolean(),
    }),
    { maxLength: 12, selector: ({ name }) => name },
  )
  .map((files) => files.map(({ name, content, executable }) => fileItem(name, content, executable)))
  .map((items) => items.filter((item) => treeProblems([item.entry]).length === 0))
  .filter((items) => treeProblems(items.map(({ entry }) => entry)).length === 0)

describe.each(FORMATS)('%s', (format) => {
  it('of any tree holds that tree', async () => {
    const property = fc.asyncProperty(
      tree,
      fc.integer({ min: 0, max: 8 ** 11 - 1 }),
      fc.constantFrom(0, 1, 6, 9),
      async (items, mtime, level) => {
        const bytes = packBytes(format, items, { mtime, level: level as 0 })
        expect(await differenceOf(format, bytes, items, mtime)).toBeUndefined()
      },
    )
    await fc.assert(property, { numRuns: 150, seed: 1 })
  })

  it('has the same bytes in whatever order the files were found, and however they were read', () => {
    const property = fc.property(
      tree.chain((items) =>
        fc.tuple(fc.constant(items), fc.shuffledSubarray([...items], { minLength: items.length })),
      ),
      fc.integer({ min: 1, max: 200_000 }),
      ([items, shuffled], chunk) => {
        expect(packBytes(format, shuffled, { chunk })).toEqual(packBytes(format, items))
      },
    )
    fc.assert(property, { numRuns: 100, seed: 2 })
  })

  it('is refused by the reader when any bit of it is turned, added or left out', async () => {
    const items = [
      fileItem('a', 'hello hello hello'),
      fileItem('ü/b', 'x', true),
      { entry: { kind: 'folder', name: 'ü' }, content: new Uint8Array() } as const,
      ...(format === 'zip' ? [] : LINKS),
    ]
    const bytes = packBytes(format, items, { level: 0 })
    expect(await differenceOf(format, bytes, items)).toBeUndefined()
    const accepted: number[] = []
    for (let at = 0; at < bytes.length; at++) {
      const turned = Buffer.from(bytes)
      turned[at] = (turned[at] ?? 0) ^ (1 << (at % 8))
      if ((await differenceOf(format, turned, items)) === undefined) accepted.push(at)
    }
    // In a stored block of deflate five bits in front of the length mean nothing (RFC 1951, 3.2.4): of the first byte
    // behind the header of gzip, one bit in five may be turned without anybody seeing it.
    expect(accepted.filter((at) => !(format === 'tar.gz' && isPaddingBit(bytes, at)))).toEqual([])
    for (const changed of [
      bytes.subarray(0, -1),
      Buffer.concat([bytes, Buffer.from([0])]),
      Buffer.alloc(0),
    ]) {
      expect(await differenceOf(format, changed, items)).toEqual(expect.any(String))
    }
  })

  it.each([
    { name: 'one entry less', change: (items: readonly Item[]) => items.slice(1) },
    { name: 'one entry more', change: (items: readonly Item[]) => [...items, fileItem('z', '')] },
    { name: 'another name', change: (items: readonly Item[]) => [fileItem('b', 'one'), ...items.slice(1)] },
    { name: 'other bytes', change: (items: readonly Item[]) => [fileItem('a', 'two'), ...items.slice(1)] },
    {
      name: 'another mode',
      change: (items: readonly Item[]) => [fileItem('a', 'one', true), ...items.slice(1)],
    },
    { name: 'another size', change: (items: readonly Item[]) => [fileItem('a', 'ones'), ...items.slice(1)] },
  ])('differs from a tree with $name', async ({ change }) => {
    const items = [fileItem('a', 'one'), fileItem('c', 'three')]
    expect(await differenceOf(format, packBytes(format, items), change(items))).toEqual(expect.any(String))
    expect(await differenceOf(format, packBytes(format, items), items, 1_600_000_000)).toContain('time')
  })

  it('is never written of a file that is longer or shorter than its entry says', () => {
    const entry = { kind: 'file', name: 'a', size: 3, executable: false } as const
    for (const content of ['ab', 'abcd']) {
      const writer = createArchiveWriter(format, 0, 9)
      expect(() => writeArchive(writer, [{ entry, content: Buffer.from(content) }])).toThrow(
        'bytes than its entry says',
      )
    }
  })
})

/** Whether the byte is the first of a stored block; with bit `at % 8` turned its type may stay the same. */
const isPaddingBit = (bytes: Uint8Array, at: number): boolean =>
  at >= 10 && at % 8 > 2 && ((bytes[at + 1] ?? 0) ^ (bytes[at + 3] ?? 0)) === 255

describe('the bytes of an archive', () => {
  it('begin with the fixed header of gzip, and hold the tar archive', () => {
    const items = [fileItem('a', 'hello')]
    const bytes = packBytes('tar.gz', items)
    expect(bytes.subarray(0, 10).toString('hex')).toBe('1f8b08000000000000ff')
    expect(gunzipSync(bytes)).toEqual(packBytes('tar', items))
  })

  it.each([
    { level: 0 as const, digest: '8f67c22e8e801b559747db3df29c9cfea11950794ee4bb51864d162549919282' },
    { level: 1 as const, digest: 'fafa5cda0761abf9ebe7937b75a8c1b374d6b119ca9f096e56e54976cc4bf5a5' },
    { level: 6 as const, digest: 'cbba91887ba1fc84fa3354b353f008e54452555e349eb3abf7db88e6b71a8d48' },
    { level: 9 as const, digest: '95168625a16773a4c1b195f7fb1423f4df250b2eeb26cb62b225850b799943a3' },
  ])('of level $level are the same everywhere', ({ level, digest }) => {
    expect(sha256Of(packBytes('tar.gz', [fileItem('a', LARGE)], { level }))).toBe(digest)
  })

  it.each([
    { size: 8 ** 11 - 1, extended: undefined },
    { size: 8 ** 11, extended: '19 size=8589934592\n' },
  ])('hold the size of a file of $size bytes', ({ size, extended }) => {
    const header = Buffer.from(formatTarHeader({ kind: 'file', name: 'a', size, executable: false }, 0))
    expect(header.length).toBe(extended === undefined ? 512 : 3 * 512)
    expect(header.subarray(-512).toString('latin1', 124, 135)).toBe(
      extended === undefined ? '77777777777' : '00000000000',
    )
    expect(header.includes(extended ?? 'a')).toBe(true)
  })
})

describe('zip64', () => {
  const items = [fileItem('a', 'one'.repeat(100)), fileItem('b', 'two'), fileItem('c', '')]

  it('is used from the size on that does not fit, and read back', async () => {
    const bytes = writeArchive(createZipWriter({ mtime: 0, level: 9, zip64From: 4 }), items)
    expect(await differenceOf('zip', bytes, items, 0)).toBeUndefined()
    expect(bytes.includes(Buffer.from([1, 0, 16, 0, 44, 1, 0, 0, 0, 0, 0, 0]))).toBe(true)
  })

  it('holds more entries than 65,535', async () => {
    const many = Array.from({ length: 65_535 }, (_, i) => fileItem(String(i).padStart(5, '0'), ''))
    const bytes = writeArchive(createZipWriter({ mtime: 0, level: 9 }), many)
    expect(bytes.indexOf(Buffer.from([0x50, 0x4b, 6, 6]))).toBeGreaterThan(0)
    expect(await differenceOf('zip', bytes, many, 0)).toBeUndefined()
  })

  it('holds sizes and offsets above 4 GiB in their fields of eight bytes', () => {
    const record = {
      entry: { kind: 'file', name: 'a', size: 2 ** 33 + 5, executable: false },
      method: 0,
      zip64: true,
      offset: 2 ** 32,
      crc: 7,
      compressed: 2 ** 33 + 5,
      size: 2 ** 33 + 5,
    } as const
    const number = '0500000002000000'
    expect(Buffer.from(formatLocalHeader(record, 0)).toString('hex')).toMatch(
      new RegExp(`6101001000${number}${number}$`),
    )
    expect(Buffer.from(formatCentralHeader(record, 0)).toString('hex')).toMatch(
      new RegExp(`6101001800${number}${number}0000000001000000$`),
    )
    expect(Buffer.from(formatZipEnd(1, 10, 2 ** 32)).toString('hex')).toContain(
      '504b050600000000010001000a000000ffffffff0000',
    )
  })
})

describe('dosTime', () => {
  it.each([
    { seconds: 0, date: [1980, 1, 1], time: [0, 0, 0] },
    { seconds: 315_532_800, date: [1980, 1, 1], time: [0, 0, 0] },
    { seconds: 1_700_000_001, date: [2023, 11, 14], time: [22, 13, 20] },
    { seconds: 8 ** 11 - 1, date: [2107, 12, 31], time: [23, 59, 58] },
  ])('of $seconds', ({ seconds, date, time }) => {
    const [year = 0, month = 0, day = 0] = date
    const [hour = 0, minute = 0, second = 0] = time
    expect(dosTime(seconds)).toEqual({
      date: ((year - 1980) << 9) | (month << 5) | day,
      time: (hour << 11) | (minute << 5) | (second / 2),
    })
  })
})

it('crc32 is that of the standard, in whatever parts', () => {
  expect(crc32(Buffer.from('123456789'))).toBe(0xcbf43926)
  expect(crc32(Buffer.from('6789'), crc32(Buffer.from('12345')))).toBe(0xcbf43926)
  expect(crc32(new Uint8Array(0))).toBe(0)
})

/** Text that compresses, longer than the window and the blocks of the compressor. */
const LARGE = Buffer.from(
  Array.from({ length: 60_000 }, (_, i) => ((Math.imul(i, 2_654_435_761) >>> 7) % 977).toString(36)).join(
    ' ',
  ),
)
