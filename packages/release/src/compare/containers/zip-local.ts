import { isSameBytes, viewOf } from '../bytes.ts'
import type { Atom, Field } from '../reading.ts'
import { dosTime, extraTexts, type CentralRecord } from './zip-central.ts'

/** A local header, the data behind it and the data descriptor behind that. */
export interface LocalRecord {
  readonly start: number
  readonly end: number
  readonly dataAt: number
  readonly extra: Uint8Array
  /** Whether it has the name that the central directory gives. */
  readonly hasSameName: boolean
  /** Whether sizes and checksum agree with the central directory, or are left to the descriptor. */
  readonly agrees: boolean
  readonly fields: readonly Field[]
  readonly descriptorAtoms: readonly Atom[]
}

/** The local part of an entry (APPNOTE 4.3.7, 4.3.9), or undefined when it does not lie inside the file. */
export function readLocal(bytes: Uint8Array, central: CentralRecord): LocalRecord | undefined {
  const start = central.localAt
  const view = viewOf(bytes)
  if (view.u32(start) !== 0x04034b50) return undefined
  const u16 = (offset: number) => view.u16(start + offset) ?? 0
  const u32 = (offset: number) => view.u32(start + offset) ?? 0
  const [nameLength, extraLength] = [u16(26), u16(28)]
  const name = view.slice(start + 30, nameLength)
  const extra = view.slice(start + 30 + nameLength, extraLength)
  const dataAt = start + 30 + nameLength + extraLength
  const data = view.slice(dataAt, central.packedSize)
  const centralName = view.slice(central.at + 46, central.nameLength)
  if (name === undefined || extra === undefined || data === undefined || centralName === undefined)
    return undefined
  const described = (u16(6) & 8) !== 0
  const isEmpty = u32(14) === 0 && u32(18) === 0 && u32(22) === 0
  const isSame = u32(14) === central.crc && u32(18) === central.packedSize && u32(22) === central.size
  const descriptor = described ? descriptorOf(bytes, dataAt + data.length, central) : undefined
  const hasSameName = isSameBytes(name, centralName)
  const mismatches = [
    !hasSameName && 'name',
    u16(6) !== central.flags && 'flags',
    u16(8) !== central.method && 'method',
    u32(10) !== central.time && 'time',
    !(isSame || (described && isEmpty)) && 'sizes or checksum',
    described && descriptor === undefined && 'data descriptor',
  ].filter((what) => what !== false)
  return {
    start,
    end: dataAt + data.length + (descriptor?.length ?? 0),
    dataAt,
    extra,
    hasSameName,
    agrees: isSame || (described && isEmpty),
    fields: [
      {
        kind: 'zip.local-mismatch',
        value: mismatches.length === 0 ? 'none' : mismatches.join(', '),
        at: start,
      },
      { kind: 'zip.descriptor', value: descriptorText(described, descriptor), at: dataAt + data.length },
      ...(u32(10) === central.time
        ? []
        : [{ kind: 'zip.local-time', value: dosTime(u32(10)), at: start + 10, pass: 'zip-time' as const }]),
      ...extraTexts(extra, 'zip.local-extra', start + 30 + nameLength),
    ],
    descriptorAtoms: descriptor === undefined ? [] : descriptorAtoms(descriptor),
  }
}

/** The descriptor, with or without its signature; only one that says what the directory says is one. */
function descriptorOf(bytes: Uint8Array, at: number, central: CentralRecord): Uint8Array | undefined {
  const view = viewOf(bytes)
  const agrees = (from: number): boolean =>
    view.u32(from) === central.crc &&
    view.u32(from + 4) === central.packedSize &&
    view.u32(from + 8) === central.size
  if (view.u32(at) === 0x08074b50 && agrees(at + 4)) return bytes.subarray(at, at + 16)
  return agrees(at) ? bytes.subarray(at, at + 12) : undefined
}

const descriptorText = (described: boolean, descriptor: Uint8Array | undefined): string =>
  descriptor === undefined ? (described ? 'announced, and not there' : 'none') : `${descriptor.length} bytes`

const descriptorAtoms = (descriptor: Uint8Array): readonly Atom[] => [
  { type: 'kept', raw: descriptor.subarray(0, descriptor.length - 12) },
  { type: 'derived', raw: descriptor.subarray(descriptor.length - 12) },
]
