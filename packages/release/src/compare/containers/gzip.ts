import { formatHex } from '@tier3/model/hex'
import { latin1, startsWith, viewOf } from '../bytes.ts'
import type { Budget } from '../budget.ts'
import { crc32 } from '../../archive/crc32.ts'
import { plainMember, type Atom, type Field, type Member, type Part, type Reading } from '../reading.ts'

export const isGzip = (bytes: Uint8Array): boolean => startsWith(bytes, [0x1f, 0x8b, 8])

/**
 * Reads every member of a gzip file (RFC 1952) with the header fields that libraries hide. A first header that is not
 * whole makes it no reading at all.
 */
export function readGzip(part: Part, budget: Budget): Reading | undefined {
  const { bytes } = part
  const fields: Field[] = []
  const members: Member[] = []
  const atoms: Atom[] = []
  const unread: string[] = []
  let at = 0
  for (let count = 0; at < bytes.length && isGzip(bytes.subarray(at)); count++) {
    const label = count === 0 ? {} : { label: `member ${count + 1}` }
    const head = headOf(bytes, at, label)
    if (head === undefined) break
    if (!budget.entry()) {
      unread.push('there are too many members')
      break
    }
    const inflated = budget.inflate(bytes.subarray(head.end))
    if (typeof inflated === 'string') {
      unread.push(inflated)
      break
    }
    const trailer = head.end + inflated.consumed
    const view = viewOf(bytes)
    const [crc, size] = [view.u32(trailer), view.u32(trailer + 4)]
    if (crc === undefined || size === undefined) {
      unread.push('the gzip file ends too early')
      break
    }
    const raw = bytes.subarray(head.end, trailer)
    const isSound = crc === crc32(inflated.bytes) && size === inflated.bytes.length % 2 ** 32
    if (!isSound) unread.push('the checksum of the gzip file is wrong')
    const member: Member = {
      ...plainMember(innerName(part.name, count), raw, head.end, { isFile: true }),
      content: () => inflated.bytes,
      coding: { kind: 'gzip.compression', pass: 'gzip-compression' },
    }
    fields.push(...head.fields)
    members.push(member)
    atoms.push(...head.atoms, { type: 'coded', raw, pass: 'gzip-compression', member })
    atoms.push({ type: isSound ? 'derived' : 'kept', raw: bytes.subarray(trailer, trailer + 8) })
    at = trailer + 8
  }
  if (members.length === 0 && unread.length === 0) return undefined
  if (at < bytes.length) {
    const raw = bytes.subarray(at)
    atoms.push({ type: 'kept', raw })
    fields.push({
      kind: 'gzip.trailing',
      value: `${raw.length} bytes: ${formatHex(raw.subarray(0, 16))}`,
      at,
    })
    members.push(plainMember('bytes behind the end', raw, at))
  }
  return { format: 'gzip', fields, members, atoms, unread }
}

const innerName = (name: string, count: number): string => {
  const base = name.split('/').at(-1) ?? name
  const inner = /\.(?:tgz|crate|apk)$/i.test(base)
    ? base.replace(/\.[^.]+$/, '.tar')
    : base.replace(/\.gz$/i, '')
  return count === 0 ? (inner === base ? `${base} content` : inner) : `member ${count + 1}`
}

interface Head {
  readonly end: number
  readonly fields: readonly Field[]
  readonly atoms: readonly Atom[]
}

function headOf(bytes: Uint8Array, start: number, label: { readonly label?: string }): Head | undefined {
  const view = viewOf(bytes)
  const flags = view.u8(start + 3)
  const mtime = view.u32(start + 4)
  const strength = view.u8(start + 8)
  const system = view.u8(start + 9)
  if (flags === undefined || mtime === undefined || strength === undefined || system === undefined)
    return undefined
  if ((flags & 0xe0) !== 0) return undefined
  let at = start + 10
  const fields: Field[] = [
    { kind: 'gzip.mtime', value: timeText(mtime), at: start + 4, pass: 'gzip-metadata', ...label },
    { kind: 'gzip.xfl', value: String(strength), at: start + 8, pass: 'gzip-compression', ...label },
    { kind: 'gzip.os', value: String(system), at: start + 9, pass: 'gzip-metadata', ...label },
    { kind: 'gzip.text', value: String(flags & 1), at: start + 3, ...label },
  ]
  const kept = (from: number, to: number): Atom => ({ type: 'kept', raw: bytes.subarray(from, to) })
  const erased = (from: number, to: number, pass: 'gzip-metadata' | 'gzip-compression'): Atom => ({
    type: 'erased',
    raw: bytes.subarray(from, to),
    pass,
  })
  const flagByte: Atom = {
    type: 'replaced',
    raw: bytes.subarray(start + 3, start + 4),
    pass: 'gzip-metadata',
    by: Uint8Array.of(flags & 5),
  }
  const atoms: Atom[] = [
    kept(start, start + 3),
    flagByte,
    erased(start + 4, start + 8, 'gzip-metadata'),
    erased(start + 8, start + 9, 'gzip-compression'),
    erased(start + 9, start + 10, 'gzip-metadata'),
  ]
  if ((flags & 4) !== 0) {
    const length = view.u16(at)
    const extra = length === undefined ? undefined : view.slice(at, 2 + length)
    if (extra === undefined) return undefined
    fields.push({ kind: 'gzip.extra', value: formatHex(extra.subarray(2, 34)), at, ...label })
    atoms.push({ type: 'kept', raw: extra })
    at += extra.length
  }
  for (const [flag, kind] of TEXTS) {
    if ((flags & flag) === 0) continue
    const end = bytes.indexOf(0, at)
    if (end < 0) return undefined
    fields.push({
      kind,
      value: latin1(bytes.subarray(at, Math.min(end, at + 300))),
      at,
      pass: 'gzip-metadata',
      ...label,
    })
    atoms.push(erased(at, end + 1, 'gzip-metadata'))
    at = end + 1
  }
  if ((flags & 2) !== 0) {
    if (view.u16(at) === undefined) return undefined
    const isSound = view.u16(at) === (crc32(bytes.subarray(start, at)) & 0xffff)
    atoms.push(isSound ? erased(at, at + 2, 'gzip-metadata') : kept(at, at + 2))
    at += 2
  }
  return { end: at, fields, atoms }
}

const TEXTS = [
  [8, 'gzip.name'],
  [16, 'gzip.comment'],
] as const

/** `0 (none)` or seconds and the time in UTC. */
export const timeText = (seconds: number): string =>
  seconds === 0 ? '0 (none)' : `${seconds} (${isoTime(seconds)})`

/** UTC time, or `out of range`; no clock is read. */
export const isoTime = (seconds: number): string => {
  const date = new Date(seconds * 1000)
  return Number.isNaN(date.getTime()) ? 'out of range' : date.toISOString().replace('.000Z', 'Z')
}
