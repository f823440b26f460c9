import { displayText } from '@tier3/model/display'
import { formatHex } from '@tier3/model/hex'
import { latin1, startsWith, viewOf, type View } from '../bytes.ts'
import type { Budget } from '../budget.ts'
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
import { goBuildIds, languageFields } from './languages.ts'

export const isElf = (bytes: Uint8Array): boolean => startsWith(bytes, [0x7f, 0x45, 0x4c, 0x46])

/** Identifiers stand in two notes at most; each further one would have the file searched again. */
const MOST_NOTES = 4

interface Section {
  readonly name: string
  readonly type: number
  readonly at: number
  readonly size: number
}

/** Reads the header, sections and notes of an ELF file of either class and byte order. */
export function readElf({ bytes }: Part, budget: Budget): Reading | undefined {
  const wide = bytes[4] === 2
  const order = bytes[5] === 2 ? 'big' : 'little'
  if ((bytes[4] !== 1 && !wide) || (bytes[5] !== 1 && bytes[5] !== 2)) return undefined
  const view = viewOf(bytes, order)
  const word = (at: number) => (wide ? view.u64(at) : view.u32(at))
  const unread: string[] = []
  const sections = sectionsOf(view, word, wide, budget, unread)
  if (sections === undefined) return undefined
  const fields: Field[] = [
    { kind: 'elf.class', value: `${wide ? 64 : 32} bit, ${order} endian` },
    { kind: 'elf.type', value: `type ${view.u16(16) ?? 0}, machine ${view.u16(18) ?? 0}`, at: 16 },
    { kind: 'elf.entry', value: hex(word(24)), at: 24 },
    { kind: 'elf.sections', value: displayText(sections.map(({ name }) => name).join(' '), 2000) },
    ...segmentFields(view, word, wide),
  ]
  const holes: Hole[] = []
  for (const section of sections) {
    if (section.type !== 7 || holes.length >= MOST_NOTES) continue
    for (const note of notesOf(view, section).slice(0, MOST_NOTES)) {
      if (note.owner === 'GNU' && note.type === 3 && note.value.length <= 64) {
        fields.push({ kind: 'elf.build-id', value: formatHex(note.value), at: note.at, pass: 'elf-build-id' })
        holes.push({ at: note.at, length: note.value.length, pass: 'elf-build-id' })
      } else if (note.owner === 'Go' && note.type === 4 && note.value.length <= 128) {
        const value = latin1(note.value)
        fields.push({ kind: 'elf.go-build-id', value, at: note.at, pass: 'elf-build-id' })
        holes.push({ at: note.at, length: note.value.length, pass: 'elf-build-id' })
        holes.push(...goBuildIds(bytes, value))
      }
    }
  }
  const all = sections
    .filter(({ type, size }) => type !== 8 && type !== 0 && size > 0)
    .flatMap(({ name, at, size }): readonly Member[] => {
      const raw = view.slice(at, size)
      return raw === undefined ? [] : [plainMember(name, raw, at, { noun: 'section' })]
    })
  const members = boundedMembers(all, bytes.length, unread)
  fields.push(...languageFields(members), ...commentFields(members))
  return { format: 'elf', fields: labelled(fields), members, atoms: withHoles(bytes, holes), unread }
}

const hex = (value: number | undefined): string =>
  value === undefined ? 'unreadable' : `0x${value.toString(16)}`

function sectionsOf(
  view: View,
  word: (at: number) => number | undefined,
  wide: boolean,
  budget: Budget,
  unread: string[],
): readonly Section[] | undefined {
  const start = word(wide ? 40 : 32)
  const entry = view.u16(wide ? 58 : 46)
  const count = view.u16(wide ? 60 : 48)
  const namesIndex = view.u16(wide ? 62 : 50)
  if (start === undefined || entry === undefined || count === undefined || namesIndex === undefined)
    return undefined
  if (count === 0) return []
  if (entry < (wide ? 64 : 40)) return undefined
  const raw: (Section & { readonly nameAt: number })[] = []
  for (let i = 0; i < count; i++) {
    const at = start + i * entry
    const [nameAt, type] = [view.u32(at), view.u32(at + 4)]
    const [offset, size] = wide
      ? [view.u64(at + 24), view.u64(at + 32)]
      : [view.u32(at + 16), view.u32(at + 20)]
    if (
      nameAt === undefined ||
      type === undefined ||
      offset === undefined ||
      size === undefined ||
      !budget.entry()
    ) {
      unread.push('the table of ELF sections cannot be read to its end')
      break
    }
    if (type !== 8 && type !== 0 && offset + size > view.length)
      unread.push(`ELF section ${i} lies outside of the file`)
    raw.push({ name: '', nameAt, type, at: offset, size })
  }
  const names = raw[namesIndex]
  return raw.map((section) => {
    const limit = names === undefined ? 0 : Math.min(256, names.size - section.nameAt)
    return {
      ...section,
      name: limit <= 0 || names === undefined ? '' : view.text(names.at + section.nameAt, limit),
    }
  })
}

/** The interpreter of a dynamic program: its path may be one of the machine that built it. */
function segmentFields(
  view: View,
  word: (at: number) => number | undefined,
  wide: boolean,
): readonly Field[] {
  const start = word(wide ? 32 : 28)
  const size = view.u16(wide ? 54 : 42)
  const count = view.u16(wide ? 56 : 44)
  if (start === undefined || size === undefined || count === undefined) return []
  for (let i = 0; i < Math.min(count, 256); i++) {
    const at = start + i * size
    if (view.u32(at) !== 3) continue
    const [offset, length] = wide
      ? [view.u64(at + 8), view.u64(at + 32)]
      : [view.u32(at + 4), view.u32(at + 16)]
    if (offset === undefined || length === undefined) return []
    return [{ kind: 'elf.interpreter', value: view.text(offset, Math.min(length, 300)), at: offset }]
  }
  return []
}

interface Note {
  readonly owner: string
  readonly type: number
  readonly at: number
  readonly value: Uint8Array
}

function notesOf(view: View, { at: start, size }: Section): readonly Note[] {
  const notes: Note[] = []
  const end = Math.min(view.length, start + size)
  let at = start
  while (at + 12 <= end && notes.length < 64) {
    const [nameSize, valueSize, type] = [view.u32(at), view.u32(at + 4), view.u32(at + 8)]
    if (nameSize === undefined || valueSize === undefined || type === undefined) break
    const valueAt = at + 12 + align(nameSize)
    const value = view.slice(valueAt, valueSize)
    if (value === undefined || valueAt + valueSize > end) break
    notes.push({ owner: view.text(at + 12, Math.min(nameSize, 64)), type, at: valueAt, value })
    at = valueAt + align(valueSize)
  }
  return notes
}

const align = (size: number): number => Math.ceil(size / 4) * 4

const commentFields = (members: readonly Member[]): readonly Field[] =>
  members
    .filter(({ name }) => name === '.comment')
    .map(({ raw, at }) => ({
      kind: 'elf.comment',
      value: displayText(latin1(raw.subarray(0, 600)).split('\0').filter(Boolean).join('; '), 300),
      at,
    }))

/** Labels for what stands several times, so that each is compared with its own. */
function labelled(fields: readonly Field[]): readonly Field[] {
  const seen = new Map<string, number>()
  return fields.map((field) => {
    const count = (seen.get(field.kind) ?? 0) + 1
    seen.set(field.kind, count)
    return count === 1 ? field : { ...field, label: `#${count}` }
  })
}
