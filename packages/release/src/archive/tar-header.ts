import { formatUtf8 } from '@tier3/model/utf8'
import { joinBytes } from './byte-fields.ts'
import { modeOf, storedName, type ArchiveEntry } from './entry.ts'

export const TAR_BLOCK = 512

/** Largest value of a field of eleven octal digits: 8 GiB for sizes, the year 2242 for times. */
export const LARGEST_OCTAL = 8 ** 11 - 1

/**
 * The header of an entry: one block of `ustar` (POSIX.1-1988), with a `pax` record in front (POSIX.1-2001) for what does not
 * fit into it: names that are long or not ASCII, long targets, files of 8 GiB and more. Owners are number 0 without a name.
 */
export function formatTarHeader(entry: ArchiveEntry, mtime: number): Uint8Array {
  const name = storedName(entry)
  const target = entry.kind === 'link' ? entry.target : ''
  const size = entry.kind === 'file' ? entry.size : 0
  const place = placeName(name)
  const records = [
    ...(place === undefined ? [paxRecord('path', name)] : []),
    ...(fitsAscii(target, 100) ? [] : [paxRecord('linkpath', target)]),
    ...(size > LARGEST_OCTAL ? [paxRecord('size', String(size))] : []),
  ]
  const block = headerBlock({
    ...(place ?? { name: shortened(name), prefix: '' }),
    target: shortened(target),
    mode: modeOf(entry),
    size: size > LARGEST_OCTAL ? 0 : size,
    mtime,
    type: { file: '0', link: '2', folder: '5' }[entry.kind],
  })
  if (records.length === 0) return block
  const body = joinBytes(records)
  const extended = headerBlock({
    name: shortened(`PaxHeaders/${entry.name}`),
    prefix: '',
    target: '',
    mode: 0o644,
    size: body.length,
    mtime,
    type: 'x',
  })
  return joinBytes([extended, body, tarPadding(body.length), block])
}

/** Zeros up to the next full block. */
export const tarPadding = (size: number): Uint8Array =>
  new Uint8Array((TAR_BLOCK - (size % TAR_BLOCK)) % TAR_BLOCK)

interface HeaderFields {
  readonly name: string
  readonly prefix: string
  readonly target: string
  readonly mode: number
  readonly size: number
  readonly mtime: number
  readonly type: string
}

function headerBlock(fields: HeaderFields): Uint8Array {
  const block = new Uint8Array(TAR_BLOCK)
  const put = (at: number, text: string): void => block.set(formatUtf8(text), at)
  put(0, fields.name)
  put(100, octal(fields.mode, 7))
  put(108, octal(0, 7))
  put(116, octal(0, 7))
  put(124, octal(fields.size, 11))
  put(136, octal(fields.mtime, 11))
  put(148, '        ')
  put(156, fields.type)
  put(157, fields.target)
  put(257, 'ustar\u000000')
  put(329, octal(0, 7))
  put(337, octal(0, 7))
  put(345, fields.prefix)
  put(
    148,
    `${octal(
      block.reduce((sum, byte) => sum + byte, 0),
      6,
    )}\0 `,
  )
  return block
}

function octal(value: number, digits: number): string {
  const text = value.toString(8).padStart(digits, '0')
  if (!Number.isSafeInteger(value) || value < 0 || text.length > digits) {
    throw new Error(`a tar header has no room for ${value}`)
  }
  return text
}

/** How `ustar` holds a name: whole, or cut at a slash; undefined when it cannot. */
function placeName(name: string): { readonly name: string; readonly prefix: string } | undefined {
  if (fitsAscii(name, 100)) return { name, prefix: '' }
  if (!fitsAscii(name, 256)) return undefined
  // The last slash that leaves something behind it: the prefix is as long as it may be.
  for (
    let cut = name.lastIndexOf('/', Math.min(155, name.length - 2));
    cut > 0;
    cut = name.lastIndexOf('/', cut - 1)
  ) {
    if (name.length - cut - 1 <= 100) return { name: name.slice(cut + 1), prefix: name.slice(0, cut) }
  }
  return undefined
}

const fitsAscii = (text: string, limit: number): boolean =>
  text.length <= limit && /^[\u0020-\u007e]*$/.test(text)

/** The beginning of a text, in at most 100 bytes: what a reader shows that does not know `pax`. */
function shortened(text: string): string {
  let short = ''
  let length = 0
  for (const character of text) {
    length += formatUtf8(character).length
    if (length > 100) break
    short += character
  }
  return short
}

/** `<length> <key>=<value>\n`, where the length counts itself (POSIX, pax Extended Header). */
function paxRecord(key: string, value: string): Uint8Array {
  const rest = formatUtf8(` ${key}=${value}\n`)
  let length = rest.length + 1
  while (String(length).length + rest.length !== length) length = String(length).length + rest.length
  return joinBytes([formatUtf8(String(length)), rest])
}
