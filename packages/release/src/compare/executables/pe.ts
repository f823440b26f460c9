import { displayText } from '@tier3/model/display'
import { formatHex } from '@tier3/model/hex'
import { startsWith, viewOf, type View } from '../bytes.ts'
import type { Budget } from '../budget.ts'
import { timeText } from '../containers/gzip.ts'
import {
  plainMember,
  withHoles,
  type Field,
  type Hole,
  type Member,
  type Part,
  type Reading,
} from '../reading.ts'
import { boundedMembers } from './bounded-members.ts'
import { languageFields } from './languages.ts'

export const isPe = (bytes: Uint8Array): boolean => {
  const at = startsWith(bytes, [0x4d, 0x5a]) ? viewOf(bytes).u32(0x3c) : undefined
  return at !== undefined && startsWith(bytes, [0x50, 0x45, 0, 0], at)
}

interface Section {
  readonly name: string
  readonly address: number
  readonly size: number
  readonly at: number
}

/** Reads the headers, debug directory and certificate table of a PE file (PE format specification). */
export function readPe({ bytes }: Part, budget: Budget): Reading | undefined {
  const view = viewOf(bytes)
  const pe = view.u32(0x3c) ?? 0
  const [count, stamp, optionalSize] = [view.u16(pe + 6), view.u32(pe + 8), view.u16(pe + 20)]
  const optional = pe + 24
  const magic = view.u16(optional)
  const checksum = view.u32(optional + 64)
  if (count === undefined || stamp === undefined || optionalSize === undefined || checksum === undefined)
    return undefined
  if (magic !== 0x10b && magic !== 0x20b) return undefined
  const unread: string[] = []
  const sections = sectionsOf(view, optional + optionalSize, count, budget, unread)
  const tables = optional + (magic === 0x20b ? 112 : 96)
  const tableCount = view.u32(tables - 4) ?? 0
  const table = (index: number): readonly [address: number, size: number] =>
    index < tableCount ? [view.u32(tables + index * 8) ?? 0, view.u32(tables + index * 8 + 4) ?? 0] : [0, 0]
  const fields: Field[] = [
    { kind: 'pe.timestamp', value: timeText(stamp), at: pe + 8, pass: 'pe-timestamp' },
    { kind: 'pe.checksum', value: `0x${checksum.toString(16)}`, at: optional + 64, pass: 'pe-timestamp' },
    { kind: 'pe.machine', value: `0x${(view.u16(pe + 4) ?? 0).toString(16)}`, at: pe + 4 },
    {
      kind: 'pe.linker',
      value: `${view.u8(optional + 2) ?? 0}.${view.u8(optional + 3) ?? 0}`,
      at: optional + 2,
    },
    { kind: 'pe.sections', value: displayText(sections.map(({ name }) => name).join(' '), 600) },
  ]
  const holes: Hole[] = [
    { at: pe + 8, length: 4, pass: 'pe-timestamp' },
    { at: optional + 64, length: 4, pass: 'pe-timestamp' },
  ]
  const place = (address: number) => fileOffset(sections, address)
  const exportAt = place(table(0)[0])
  const exported = exportAt === undefined ? undefined : view.u32(exportAt + 4)
  if (exportAt !== undefined && exported !== undefined && table(0)[1] >= 40) {
    fields.push({ kind: 'pe.export-time', value: timeText(exported), at: exportAt + 4, pass: 'pe-timestamp' })
    holes.push({ at: exportAt + 4, length: 4, pass: 'pe-timestamp' })
  }
  const debugAt = place(table(6)[0])
  if (debugAt !== undefined) addDebug(view, debugAt, table(6)[1], fields, holes)
  // The address of the certificate table is an offset in the file.
  const [certificatesAt, certificatesSize] = table(4)
  const certificates = certificatesSize === 0 ? undefined : view.slice(certificatesAt, certificatesSize)
  fields.push({ kind: 'pe.signature', value: `${certificatesSize} bytes`, at: certificatesAt })
  if (certificatesSize > 0 && certificates === undefined)
    unread.push('the certificate table lies outside of the file')
  const all = sections.flatMap(({ name, at, size }): readonly Member[] => {
    const raw = size === 0 ? undefined : view.slice(at, size)
    return raw === undefined ? [] : [plainMember(name, raw, at, { noun: 'section' })]
  })
  if (certificates !== undefined) all.push(plainMember('certificate table', certificates, certificatesAt))
  const members = boundedMembers(all, bytes.length, unread)
  fields.push(...languageFields(members))
  return { format: 'pe', fields, members, atoms: withHoles(bytes, holes), unread }
}

function sectionsOf(
  view: View,
  start: number,
  count: number,
  budget: Budget,
  unread: string[],
): readonly Section[] {
  const sections: Section[] = []
  for (let i = 0; i < count; i++) {
    const head = start + i * 40
    const [address, size, at] = [view.u32(head + 12), view.u32(head + 16), view.u32(head + 20)]
    if (address === undefined || size === undefined || at === undefined || !budget.entry()) {
      unread.push('the table of PE sections cannot be read to its end')
      break
    }
    if (at + size > view.length) unread.push(`PE section ${i} lies outside of the file`)
    sections.push({ name: view.text(head, 8), address, size, at })
  }
  return sections
}

function fileOffset(sections: readonly Section[], address: number): number | undefined {
  if (address === 0) return undefined
  const section = sections.find((s) => address >= s.address && address < s.address + s.size)
  return section === undefined ? undefined : section.at + (address - section.address)
}

/** Entries of the debug directory; type 2 names the PDB file, type 16 says that time stamps are digests (`/Brepro`). */
function addDebug(view: View, start: number, size: number, fields: Field[], holes: Hole[]): void {
  for (let i = 0; i < Math.min(32, Math.floor(size / 28)); i++) {
    const at = start + i * 28
    const [stamp, type, dataSize, dataAt] = [
      view.u32(at + 4),
      view.u32(at + 12),
      view.u32(at + 16),
      view.u32(at + 24),
    ]
    if (stamp === undefined || type === undefined || dataSize === undefined || dataAt === undefined) return
    const label = `#${i + 1}`
    fields.push({ kind: 'pe.debug-time', label, value: timeText(stamp), at: at + 4, pass: 'pe-timestamp' })
    holes.push({ at: at + 4, length: 4, pass: 'pe-timestamp' })
    if (type === 16) fields.push({ kind: 'pe.reproducible', label, value: 'yes', at })
    if (type !== 2 || view.u32(dataAt) !== 0x53445352 || dataSize < 25) continue
    const guid = view.slice(dataAt + 4, 16)
    if (guid === undefined) continue
    fields.push(
      { kind: 'pe.debug-guid', label, value: formatHex(guid), at: dataAt + 4, pass: 'pe-debug-id' },
      {
        kind: 'pe.debug-age',
        label,
        value: String(view.u32(dataAt + 20)),
        at: dataAt + 20,
        pass: 'pe-debug-id',
      },
      {
        kind: 'pe.debug-path',
        label,
        value: view.text(dataAt + 24, Math.min(dataSize - 24, 400)),
        at: dataAt + 24,
      },
    )
    holes.push({ at: dataAt + 4, length: 20, pass: 'pe-debug-id' })
  }
}
