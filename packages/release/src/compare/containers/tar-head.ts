import { latin1, sliceOf, viewOf } from '../bytes.ts'
import { withHoles, type Atom, type Field, type Hole } from '../reading.ts'
import { parseUtf8 } from '@tier3/model/utf8'
import { timeText } from './gzip.ts'

/** Type flags that mean something to the reading; all others are entries with content. */
export const TAR_TYPES: { readonly [type: string]: { readonly isEmpty?: true; readonly extends?: true } } = {
  '1': { isEmpty: true },
  '2': { isEmpty: true },
  '3': { isEmpty: true },
  '4': { isEmpty: true },
  '5': { isEmpty: true },
  '6': { isEmpty: true },
  x: { extends: true },
  g: { extends: true },
  L: { extends: true },
  K: { extends: true },
}

/** One header block. */
export interface TarHead {
  readonly format: 'v7' | 'ustar' | 'gnu'
  readonly isSound: boolean
  /** Whether a program runs as the owner or group of the file. */
  readonly isSetId: boolean
  readonly name: string
  readonly type: string
  readonly size: number | undefined
  readonly fields: (overrides: Overrides) => readonly Field[]
  /** The block as atoms: times, owners and the permissions of others are taken away. */
  readonly atoms: (bytes: Uint8Array, at: number) => readonly Atom[]
}

/** What extension headers before an entry say about it. */
export interface Overrides {
  readonly path: string | undefined
  readonly link: string | undefined
  readonly size: number | undefined
  readonly keys: ReadonlyMap<string, string>
  readonly extensions: readonly string[]
}

/** The header at the offset; undefined at the end of the archive (a zero block or no whole block). */
export function tarHead(bytes: Uint8Array, at: number): TarHead | undefined {
  const block = sliceOf(bytes, at, 512)
  if (block === undefined || block.every((byte) => byte === 0)) return undefined
  const view = viewOf(block)
  const magic = latin1(block.subarray(257, 265))
  const format = magic === 'ustar\x0000' ? 'ustar' : magic === 'ustar  \0' ? 'gnu' : 'v7'
  const prefix = format === 'ustar' ? view.text(345, 155) : ''
  const type = String.fromCharCode(block[156] ?? 0)
  const number = (start: number, length: number) => numberOf(block.subarray(start, start + length))
  const mode = number(100, 8)
  const isSetId = mode === undefined || (mode & 0o6000) !== 0
  const ownerPass = isSetId ? undefined : 'tar-owner'
  const field = (kind: string, value: string, offset: number, pass?: Field['pass']): Field => ({
    kind,
    value,
    at: at + offset,
    ...(pass === undefined ? {} : { pass }),
  })
  const text = (value: number | undefined) => (value === undefined ? 'not a number' : String(value))
  return {
    format,
    isSound: number(148, 8) === checksum(block),
    isSetId,
    name: prefix === '' ? view.text(0, 100) : `${prefix}/${view.text(0, 100)}`,
    type,
    size: number(124, 12),
    fields: ({ link, keys, extensions }) => [
      field('tar.mtime', keys.get('mtime') ?? timeOf(number(136, 12)), 136, 'tar-time'),
      field(
        'tar.mode',
        mode === undefined ? 'not a number' : mode.toString(8).padStart(4, '0'),
        100,
        modePass(mode),
      ),
      field('tar.owner', `${text(number(108, 8))}:${text(number(116, 8))}`, 108, ownerPass),
      field('tar.owner-name', `${view.text(265, 32)}:${view.text(297, 32)}`, 265, ownerPass),
      field('tar.type', type === '\0' ? 'file (old)' : type, 156),
      field('tar.link', link ?? view.text(157, 100), 157),
      field('tar.device', format === 'v7' ? '' : `${text(number(329, 8))},${text(number(337, 8))}`, 329),
      field('tar.format', extensions.length === 0 ? format : `${format} with ${extensions.join(', ')}`, 257),
      ...[...keys]
        .filter(([key]) => key !== 'mtime')
        .slice(0, 100)
        .map(([key, value]) => ({
          ...field('tar.pax', value.slice(0, 1000), 0, PAX_PASSES[key]),
          label: key,
        })),
    ],
    atoms: (all, from) => headAtoms(all, from, mode),
  }
}

/** The permissions of group and others may go only where those of the owner can be told from them. */
const modePass = (mode: number | undefined): 'tar-mode' | undefined =>
  mode === undefined ? undefined : 'tar-mode'

function headAtoms(bytes: Uint8Array, at: number, mode: number | undefined): readonly Atom[] {
  const rest = (from: number, holes: readonly Hole[], to: number) =>
    withHoles(
      bytes.subarray(at + from, at + to),
      holes.map((hole) => ({ ...hole, at: hole.at - from })),
    )
  const modeField = bytes.subarray(at + 100, at + 108)
  const isSetId = mode === undefined || (mode & 0o6000) !== 0
  return [
    ...rest(0, [], 100),
    mode === undefined
      ? { type: 'kept', raw: modeField }
      : { type: 'replaced', raw: modeField, pass: 'tar-mode', by: ownerMode(mode) },
    ...rest(
      108,
      [
        ...(isSetId ? [] : ([{ at: 108, length: 16, pass: 'tar-owner' }] as const)),
        { at: 124, length: 12, pass: 'derived' },
        { at: 136, length: 12, pass: 'tar-time' },
        { at: 148, length: 8, pass: 'derived' },
        ...(isSetId ? [] : ([{ at: 265, length: 64, pass: 'tar-owner' }] as const)),
      ],
      512,
    ),
  ]
}

/** Set-id bits and the owner's permissions: they decide what a program may do, and whether it is one. */
export const ownerMode = (mode: number): Uint8Array => {
  const bits = (mode & 0o7700) | (mode > 0o177777 ? 0o200000 : mode & 0o170000)
  return Uint8Array.of((bits >> 16) & 255, (bits >> 8) & 255, bits & 255)
}

const timeOf = (seconds: number | undefined): string =>
  seconds === undefined ? 'not a number' : timeText(seconds)

/** Octal text, or base 256 with the high bit set (GNU); undefined for anything else. */
function numberOf(bytes: Uint8Array): number | undefined {
  if (((bytes[0] ?? 0) & 0x80) !== 0) {
    if (bytes[0] !== 0x80) return undefined
    const value = bytes.subarray(1).reduce((sum, byte) => sum * 256 + byte, 0)
    return Number.isSafeInteger(value) ? value : undefined
  }
  const text = /^ *([0-7]*)[ \0]*$/.exec(latin1(bytes))?.[1]
  return text === undefined ? undefined : text === '' ? 0 : Number.parseInt(text, 8)
}

const checksum = (block: Uint8Array): number =>
  block.reduce((sum, byte, i) => sum + (i >= 148 && i < 156 ? 0x20 : byte), 0)

export const emptyOverrides = (): Overrides => ({
  path: undefined,
  link: undefined,
  size: undefined,
  keys: new Map(),
  extensions: [],
})

/** Adds what one extension header says. Its own header has times and owners as well. */
export function overridesOf(before: Overrides, head: TarHead, content: Uint8Array): Overrides {
  const extensions = [...before.extensions, EXTENSION_NAMES[head.type] ?? head.type]
  const text = latin1(content).replace(/\0+$/, '')
  if (head.type === 'L') return { ...before, path: text, extensions }
  if (head.type === 'K') return { ...before, link: text, extensions }
  const records = paxRecords(content)
  const keys = new Map([...before.keys, ...(records ?? []).map(({ key, value }) => [key, value] as const)])
  const size = /^\d{1,15}$/.exec(keys.get('size') ?? '')?.[0]
  return {
    path: keys.get('path') ?? before.path,
    link: keys.get('linkpath') ?? before.link,
    size: size === undefined ? before.size : Number(size),
    keys,
    extensions,
  }
}

const EXTENSION_NAMES: { readonly [type: string]: string } = {
  x: 'pax',
  g: 'global pax',
  L: 'GNU long name',
  K: 'GNU long link',
}

const PAX_PASSES: { readonly [key: string]: Field['pass'] } = {
  atime: 'tar-time',
  ctime: 'tar-time',
  'LIBARCHIVE.creationtime': 'tar-time',
  uid: 'tar-owner',
  gid: 'tar-owner',
  uname: 'tar-owner',
  gname: 'tar-owner',
  size: undefined,
}

interface PaxRecord {
  readonly key: string
  readonly value: string
  readonly start: number
  readonly end: number
}

function paxRecords(content: Uint8Array): readonly PaxRecord[] | undefined {
  const records: PaxRecord[] = []
  for (let at = 0; at < content.length;) {
    const head = /^(\d{1,9}) ([^=]{1,200})=/.exec(latin1(content.subarray(at, at + 220)))
    const length = Number(head?.[1])
    const record = head === null ? undefined : sliceOf(content, at, length)
    if (head === null || record === undefined || length <= head[0].length || record.at(-1) !== 10)
      return undefined
    const value = record.subarray(head[0].length, -1)
    records.push({
      key: head[2] ?? '',
      value: parseUtf8(value) ?? latin1(value),
      start: at,
      end: at + length,
    })
    at += length
  }
  return records
}

/**
 * An extension header as atoms. The name in its own header holds a process id (POSIX: `%d/PaxHeaders.%p/%f`), which no
 * extractor looks at. Its block is of a size that follows from the records, those of times and owners being taken away.
 */
export function extensionAtoms(
  bytes: Uint8Array,
  at: number,
  head: TarHead,
  content: Uint8Array,
): readonly Atom[] {
  const [name, ...others] = headAtoms(bytes, at, 0)
  const raw = bytes.subarray(at, at + 100)
  // Any other text could be the beginning of a script.
  const isUsual = head.type === 'x' && /^[ -~]*PaxHeader[ -~]*$/.test(latin1(raw).replace(/\0+$/, ''))
  const first: Atom = isUsual || name === undefined ? { type: 'erased', raw, pass: 'tar-time' } : name
  const records = head.type === 'x' ? paxRecords(content) : undefined
  if (records === undefined) return [first, ...others, { type: 'kept', raw: content }]
  const holes = records.flatMap(({ key, start, end }): readonly Hole[] => {
    const pass = key === 'mtime' ? 'tar-time' : PAX_PASSES[key]
    return pass === undefined ? [] : [{ at: start, length: end - start, pass }]
  })
  return [first, ...others, ...withHoles(content, holes)]
}
