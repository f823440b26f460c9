import { displayText } from '@tier3/model/display'
import { formatHex } from '@tier3/model/hex'
import { viewOf, type View } from '../bytes.ts'
import type { Budget } from '../budget.ts'
import {
  plainMember,
  withHoles,
  type Atom,
  type Field,
  type Hole,
  type Member,
  type Part,
  type Reading,
} from '../reading.ts'
import { boundedMembers } from './bounded-members.ts'
import { languageFields } from './languages.ts'

const MAGICS: { readonly [magic: number]: { readonly wide: boolean; readonly order: 'little' | 'big' } } = {
  0xfeedface: { wide: false, order: 'big' },
  0xfeedfacf: { wide: true, order: 'big' },
  0xcefaedfe: { wide: false, order: 'little' },
  0xcffaedfe: { wide: true, order: 'little' },
}

const magicOf = (bytes: Uint8Array): number => viewOf(bytes, 'big').u32(0) ?? 0

export const isMachO = (bytes: Uint8Array): boolean => magicOf(bytes) in MAGICS

/** A fat file has few architectures where a Java class of the same magic has its version. */
export const isFat = (bytes: Uint8Array): boolean =>
  [0xcafebabe, 0xcafebabf].includes(magicOf(bytes)) && (viewOf(bytes, 'big').u32(4) ?? 99) < 30

/** Reads the load commands of a Mach-O file of either class and byte order. */
export function readMachO({ bytes }: Part, budget: Budget): Reading | undefined {
  const form = MAGICS[magicOf(bytes)]
  if (form === undefined) return undefined
  const view = viewOf(bytes, form.order)
  const count = view.u32(16)
  const size = view.u32(20)
  const start = form.wide ? 32 : 28
  if (count === undefined || size === undefined || view.slice(0, start) === undefined) return undefined
  if (count > MOST_COMMANDS) return undefined
  const state: State = { view, wide: form.wide, fields: [], holes: [], members: [], commands: [], unread: [] }
  let at = start
  for (let i = 0; i < count; i++) {
    const [command, length] = [view.u32(at), view.u32(at + 4)]
    if (
      command === undefined ||
      length === undefined ||
      length < 8 ||
      at + length > start + size ||
      !budget.entry()
    ) {
      state.unread.push('the load commands cannot be read to their end')
      break
    }
    state.commands.push(`0x${command.toString(16)}`)
    readCommand(state, command, at, length)
    at += length
  }
  const { unread, holes } = state
  const members = boundedMembers(state.members, bytes.length, unread)
  const fields: readonly Field[] = [
    {
      kind: 'mach-o.type',
      value: `processor ${view.u32(4)}, type ${view.u32(12)}, flags ${view.u32(24)}`,
      at: 4,
    },
    { kind: 'mach-o.commands', value: displayText(state.commands.join(' '), 600), at: start },
    ...state.fields,
    ...languageFields(members),
  ]
  return { format: 'mach-o', fields, members, atoms: withHoles(bytes, holes), unread }
}

/** Programs have some dozens of them. */
const MOST_COMMANDS = 4096

interface State {
  readonly view: View
  readonly wide: boolean
  readonly fields: Field[]
  readonly holes: Hole[]
  readonly members: Member[]
  readonly commands: string[]
  readonly unread: string[]
}

function readCommand(state: State, command: number, at: number, length: number): void {
  const { view, fields, holes, members } = state
  const has = (kind: string) => fields.some((field) => field.kind === kind)
  if (command === 0x1b && length >= 24 && !has('mach-o.uuid')) {
    const uuid = view.slice(at + 8, 16)
    if (uuid === undefined) return
    fields.push({ kind: 'mach-o.uuid', value: formatHex(uuid), at: at + 8, pass: 'mach-o-uuid' })
    holes.push({ at: at + 8, length: 16, pass: 'mach-o-uuid' })
  } else if (command === 0x1d && length >= 16 && !has('mach-o.signature')) {
    const [dataAt, size] = [view.u32(at + 8), view.u32(at + 12)]
    const raw = dataAt === undefined || size === undefined ? undefined : view.slice(dataAt, size)
    fields.push({
      kind: 'mach-o.signature',
      value: `${size ?? 0} bytes`,
      at: at + 8,
      pass: 'mach-o-signature',
    })
    if (raw === undefined || dataAt === undefined) {
      state.unread.push('the code signature lies outside of the file')
      return
    }
    members.push({ ...plainMember('code signature', raw, dataAt), fields: [] })
    holes.push({ at: at + 12, length: 4, pass: 'mach-o-signature' })
    holes.push({ at: dataAt, length: raw.length, pass: 'mach-o-signature' })
  } else if (command === 0x19 || command === 1) readSegment(state, at, length)
  else if ([0xc, 0xd, 0x8000001c].includes(command)) {
    const nameAt = view.u32(at + 8) ?? 0
    const text = nameAt < length ? view.text(at + nameAt, length - nameAt) : ''
    const kind = command === 0x8000001c ? 'mach-o.rpath' : command === 0xd ? 'mach-o.id' : 'mach-o.library'
    fields.push({ kind, label: `#${state.commands.length}`, value: displayText(text, 300), at })
  } else if (command === 0x32) {
    fields.push({
      kind: 'mach-o.build-version',
      value: formatHex(view.slice(at + 8, length - 8) ?? new Uint8Array(0)),
      at,
    })
  }
}

/** Sections of a segment. The size of the last segment, `__LINKEDIT`, follows from the signature within it. */
function readSegment({ view, wide, members, holes, unread }: State, at: number, length: number): void {
  const segment = view.text(at + 8, 16)
  const head = wide ? 72 : 56
  const each = wide ? 80 : 68
  const count = view.u32(at + (wide ? 64 : 48)) ?? 0
  if (head + count * each > length) {
    unread.push(`segment ${displayText(segment, 20)} is longer than its load command`)
    return
  }
  if (segment === '__LINKEDIT') {
    const [place, size] = wide ? [at + 48, 8] : [at + 36, 4]
    holes.push({ at: place, length: size, pass: 'mach-o-signature' })
    holes.push({ at: wide ? at + 32 : at + 28, length: size, pass: 'mach-o-signature' })
  }
  for (let i = 0; i < count; i++) {
    const section = at + head + i * each
    const size = wide ? view.u64(section + 40) : view.u32(section + 36)
    const offset = view.u32(section + (wide ? 48 : 40))
    const flags = view.u32(section + (wide ? 64 : 56)) ?? 0
    // Sections of zeros stand in no file.
    if (size === undefined || offset === undefined || size === 0 || [1, 12, 18].includes(flags & 255))
      continue
    const name = `${view.text(section + 16, 16)},${view.text(section, 16)}`
    const raw = view.slice(offset, size)
    if (raw === undefined) unread.push(`section ${displayText(name, 40)} lies outside of the file`)
    else members.push(plainMember(name, raw, offset, { noun: 'section' }))
  }
}

/** A fat file: one program for each processor. */
export function readFat({ bytes }: Part, budget: Budget): Reading | undefined {
  const view = viewOf(bytes, 'big')
  const wide = magicOf(bytes) === 0xcafebabf
  const count = view.u32(4) ?? 0
  const members: Member[] = []
  for (let i = 0; i < count; i++) {
    const at = 8 + i * (wide ? 32 : 20)
    const [offset, size] = wide
      ? [view.u64(at + 8), view.u64(at + 16)]
      : [view.u32(at + 8), view.u32(at + 12)]
    if (offset === undefined || size === undefined || !budget.entry()) return undefined
    const raw = view.slice(offset, size)
    if (raw === undefined) return undefined
    const name = `processor ${view.u32(at)}.${view.u32(at + 4)}`
    members.push(plainMember(name, raw, offset, { isFile: true }))
  }
  const atoms: Atom[] = []
  let done = 0
  for (const member of members.toSorted((a, b) => a.at - b.at)) {
    if (member.at < done) return undefined
    atoms.push(
      { type: 'kept', raw: bytes.subarray(done, member.at) },
      { type: 'coded', raw: member.raw, member },
    )
    done = member.at + member.raw.length
  }
  atoms.push({ type: 'kept', raw: bytes.subarray(done) })
  const fields: readonly Field[] = [
    { kind: 'mach-o.processors', value: members.map(({ name }) => name).join(' ') },
  ]
  return { format: 'fat mach-o', fields, members, atoms, unread: [] }
}
