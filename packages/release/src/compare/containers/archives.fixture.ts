import { concatBytes, latin1Bytes } from '../bytes.ts'
import { crc32 } from '../../archive/crc32.ts'

/** Little-endian number of the given size in bytes. */
export const le = (size: number, value: number): Uint8Array =>
  Uint8Array.from({ length: size }, (_, i) => Math.floor(value / 256 ** i) % 256)

export const be = (size: number, value: number): Uint8Array => le(size, value).toReversed()

export const text = (value: string): Uint8Array => latin1Bytes(value)

export const join = (...parts: readonly Uint8Array[]): Uint8Array => concatBytes(parts)

/** DEFLATE without compression, in blocks of at most `block` bytes: the size of blocks makes other codings of one content. */
export function storedDeflate(content: Uint8Array, block = 65535): Uint8Array {
  const blocks: Uint8Array[] = []
  for (let at = 0; at === 0 || at < content.length; at += block) {
    const piece = content.subarray(at, at + block)
    const last = at + block >= content.length ? 1 : 0
    blocks.push(Uint8Array.of(last), le(2, piece.length), le(2, piece.length ^ 0xffff), piece)
  }
  return concatBytes(blocks)
}

export interface GzipOptions {
  readonly mtime?: number
  readonly name?: string
  readonly os?: number
  readonly xfl?: number
  readonly block?: number
}

export function gzipFile(content: Uint8Array, options: GzipOptions = {}): Uint8Array {
  const { mtime = 0, name, os = 3, xfl = 0, block } = options
  const flags = name === undefined ? 0 : 8
  return join(
    Uint8Array.of(0x1f, 0x8b, 8, flags),
    le(4, mtime),
    Uint8Array.of(xfl, os),
    ...(name === undefined ? [] : [text(`${name}\0`)]),
    storedDeflate(content, block),
    le(4, crc32(content)),
    le(4, content.length),
  )
}

export interface TarOptions {
  readonly name: string
  readonly content?: Uint8Array
  readonly mtime?: number
  readonly mode?: number
  readonly uid?: number
  readonly user?: string
  readonly type?: string
  readonly link?: string
  /** Claims another size than the content has. */
  readonly size?: number
}

export function tarEntry(options: TarOptions): Uint8Array {
  const {
    name,
    content = new Uint8Array(0),
    mtime = 0,
    mode = 0o644,
    uid = 0,
    user = '',
    type = '0',
    link = '',
  } = options
  const block = new Uint8Array(512)
  const octal = (at: number, length: number, value: number) =>
    block.set(text(`${value.toString(8).padStart(length - 1, '0')}\0`), at)
  block.set(text(name).subarray(0, 100), 0)
  octal(100, 8, mode)
  octal(108, 8, uid)
  octal(116, 8, uid)
  octal(124, 12, options.size ?? content.length)
  octal(136, 12, mtime)
  block.set(text(type), 156)
  block.set(text(link), 157)
  block.set(text('ustar\x0000'), 257)
  block.set(text(user), 265)
  block.fill(0x20, 148, 156)
  const sum = block.reduce((a, b) => a + b, 0)
  block.set(text(`${sum.toString(8).padStart(6, '0')}\0 `), 148)
  return join(block, content, new Uint8Array((512 - (content.length % 512)) % 512))
}

export const tarFile = (entries: readonly TarOptions[]): Uint8Array =>
  join(...entries.map(tarEntry), new Uint8Array(1024))

/** A pax record: its length counts itself. */
export function paxRecord(key: string, value: string): Uint8Array {
  const rest = ` ${key}=${value}\n`
  let length = rest.length + 1
  while (String(length).length + rest.length !== length) length = String(length).length + rest.length
  return text(`${length}${rest}`)
}

export interface ZipOptions {
  readonly name: string
  readonly content: Uint8Array
  readonly time?: number
  readonly mode?: number
  readonly stored?: boolean
  readonly block?: number
  readonly extra?: Uint8Array
  readonly localName?: string
  readonly trailing?: Uint8Array
}

export function zipFile(
  entries: readonly ZipOptions[],
  comment = '',
  prefix: Uint8Array = new Uint8Array(0),
): Uint8Array {
  const locals: Uint8Array[] = [prefix]
  const records: Uint8Array[] = []
  let at = prefix.length
  for (const entry of entries) {
    const {
      name,
      content,
      time = 0x5a_21_00_00,
      mode = 0o100644,
      stored = false,
      block,
      extra = new Uint8Array(0),
    } = entry
    const data = join(stored ? content : storedDeflate(content, block), entry.trailing ?? new Uint8Array(0))
    const common = (ownName: string) =>
      join(
        le(2, 20),
        le(2, 0),
        le(2, stored ? 0 : 8),
        le(4, time),
        le(4, crc32(content)),
        le(4, data.length),
        le(4, content.length),
        le(2, ownName.length),
        le(2, extra.length),
      )
    const localName = entry.localName ?? name
    const local = join(le(4, 0x04034b50), common(localName), text(localName), extra, data)
    const record = join(
      le(4, 0x02014b50),
      le(2, 0x0314),
      common(name),
      le(2, 0),
      le(2, 0),
      le(2, 0),
      le(4, mode * 65536),
      le(4, at),
    )
    records.push(join(record, text(name), extra))
    locals.push(local)
    at += local.length
  }
  const directory = concatBytes(records)
  const end = join(
    le(4, 0x06054b50),
    le(4, 0),
    le(2, entries.length),
    le(2, entries.length),
    le(4, directory.length),
    le(4, at),
  )
  return join(...locals, directory, end, le(2, comment.length), text(comment))
}

export interface ArOptions {
  readonly name: string
  readonly content: Uint8Array
  readonly mtime?: number
  readonly uid?: number
  readonly mode?: number
}

export const arFile = (members: readonly ArOptions[]): Uint8Array =>
  join(
    text('!<arch>\n'),
    ...members.map(({ name, content, mtime = 0, uid = 0, mode = 0o100644 }) =>
      join(
        text(`${name}/`.padEnd(16)),
        text(String(mtime).padEnd(12)),
        text(String(uid).padEnd(6)),
        text(String(uid).padEnd(6)),
        text(mode.toString(8).padEnd(8)),
        text(String(content.length).padEnd(10)),
        text('`\n'),
        content,
        new Uint8Array(content.length % 2).fill(10),
      ),
    ),
  )
