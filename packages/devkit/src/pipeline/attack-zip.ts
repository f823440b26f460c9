import { crc32, inflateRawSync } from 'node:zlib'

/** A file of an artifact; the name may be what no decent program would write. */
export interface ZipFile {
  readonly name: string
  readonly bytes: Buffer
  /** A symbolic link to what the bytes say. */
  readonly link?: boolean
}

const END = 0x06054b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50

/** The files of a small archive, read by its directory. */
export function unpackZip(zip: Buffer): readonly ZipFile[] {
  let end = zip.length - 22
  while (end >= 0 && zip.readUInt32LE(end) !== END) end -= 1
  const files: ZipFile[] = []
  let at = zip.readUInt32LE(end + 16)
  for (let count = zip.readUInt16LE(end + 10); count > 0; count -= 1) {
    if (zip.readUInt32LE(at) !== CENTRAL) throw new Error('no entry of a directory')
    const [method, size] = [zip.readUInt16LE(at + 10), zip.readUInt32LE(at + 20)]
    const [name, extra, comment] = [28, 30, 32].map((field) => zip.readUInt16LE(at + field)) as [
      number,
      number,
      number,
    ]
    const local = zip.readUInt32LE(at + 42)
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    const stored = zip.subarray(start, start + size)
    const bytes = method === 0 ? Buffer.from(stored) : inflateRawSync(stored)
    const title = zip.subarray(at + 46, at + 46 + name).toString()
    if (!title.endsWith('/')) files.push({ name: title, bytes })
    at += 46 + name + extra + comment
  }
  return files
}

/** An archive without compression that holds every name as it is given. */
export function packZip(files: readonly ZipFile[]): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, bytes, link = false } of files) {
    const title = Buffer.from(name)
    const shared = Buffer.alloc(26)
    shared.writeUInt16LE(20, 0)
    shared.writeUInt16LE(0x800, 2)
    shared.writeUInt16LE(0x21, 8)
    shared.writeUInt32LE(crc32(bytes), 10)
    shared.writeUInt32LE(bytes.length, 14)
    shared.writeUInt32LE(bytes.length, 18)
    shared.writeUInt16LE(title.length, 22)
    const head = Buffer.alloc(4)
    head.writeUInt32LE(LOCAL)
    const central = Buffer.alloc(46)
    central.writeUInt32LE(CENTRAL)
    central.writeUInt16LE(0x314, 4)
    shared.copy(central, 6)
    central.writeUInt32LE((link ? 0o120777 : 0o100644) * 0x10000, 38)
    central.writeUInt32LE(offset, 42)
    parts.push(head, shared, title, bytes)
    directory.push(central, title)
    offset += 30 + title.length + bytes.length
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(END)
  end.writeUInt16LE(files.length, 8)
  end.writeUInt16LE(files.length, 10)
  end.writeUInt32LE(Buffer.concat(directory).length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...parts, ...directory, end])
}
