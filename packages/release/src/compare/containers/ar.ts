import { latin1, startsWith, viewOf } from '../bytes.ts'
import type { Budget } from '../budget.ts'
import {
  plainMember,
  type Atom,
  type AtomGroup,
  type Field,
  type Member,
  type Part,
  type Reading,
} from '../reading.ts'
import { ownerMode } from './tar-head.ts'
import { timeText } from './gzip.ts'

const MAGIC = [0x21, 0x3c, 0x61, 0x72, 0x63, 0x68, 0x3e, 0x0a]
const HEAD = 60

export const isAr = (bytes: Uint8Array): boolean => startsWith(bytes, MAGIC)

/** Reads an ar archive: Debian packages and static libraries, with GNU and BSD long names. */
export function readAr({ bytes }: Part, budget: Budget): Reading {
  const view = viewOf(bytes)
  const unread: string[] = []
  const entries: { readonly key: string; readonly member: Member; readonly atoms: readonly Atom[] }[] = []
  let names = ''
  let at = MAGIC.length
  while (at < bytes.length) {
    const head = view.slice(at, HEAD)
    const size = head === undefined ? undefined : decimal(head, 48, 10)
    const content = size === undefined ? undefined : view.slice(at + HEAD, size)
    if (head === undefined || content === undefined || head[58] !== 0x60 || head[59] !== 10) {
      unread.push(`the ar archive is damaged at byte ${at}`)
      break
    }
    if (!budget.entry()) {
      unread.push('there are too many members')
      break
    }
    const raw = latin1(head.subarray(0, 16)).trimEnd()
    if (raw === '//') names = latin1(content.subarray(0, 1024 * 1024))
    const long = /^#1\/(\d{1,6})$/.exec(raw)?.[1]
    const name =
      long === undefined ? gnuName(raw, names) : view.text(at + HEAD, Math.min(Number(long), content.length))
    const skipped = long === undefined ? 0 : Math.min(Number(long), content.length)
    const end = Math.min(bytes.length, at + HEAD + content.length + (content.length % 2))
    const body = content.subarray(skipped)
    const isFile = !/^\/(?:\/|SYM64\/)?$/.test(raw) && !name.startsWith('__.SYMDEF')
    const member = plainMember(name, body, at + HEAD + skipped, { isFile, fields: fieldsOf(head, at) })
    entries.push({
      key: name,
      member,
      atoms: [
        ...headAtoms(head),
        { type: 'kept', raw: content.subarray(0, skipped) },
        isFile ? { type: 'coded', raw: body, member } : { type: 'kept', raw: body },
        { type: 'kept', raw: bytes.subarray(at + HEAD + content.length, end) },
      ],
    })
    at = end
  }
  const tail: Atom = { type: 'kept', raw: bytes.subarray(at) }
  const magic: Atom = { type: 'kept', raw: bytes.subarray(0, MAGIC.length) }
  // The table of symbols and that of names speak of offsets, order decides between members of one name, and a Debian package has
  // its members in one order (deb(5)).
  const canReorder =
    entries.every(({ key }) => key !== 'debian-binary') &&
    entries.every(({ member }) => member.isFile) &&
    new Set(entries.map(({ key }) => key)).size === entries.length
  const groups = entries.map(({ key, atoms }): AtomGroup => ({ key, atoms }))
  const all: readonly Atom[] = canReorder
    ? [{ type: 'unordered', pass: 'ar-order', groups }]
    : groups.flatMap(({ atoms }) => atoms)
  return {
    format: 'ar',
    fields: [],
    members: entries.map(({ member }) => member),
    order: canReorder ? { kind: 'ar.order', pass: 'ar-order' } : { kind: 'ar.order' },
    atoms: [magic, ...all, tail],
    unread,
  }
}

function gnuName(raw: string, names: string): string {
  const index = /^\/(\d{1,9})$/.exec(raw)?.[1]
  if (index === undefined) return raw.length > 1 && raw !== '//' ? raw.replace(/\/$/, '') : raw
  const rest = names.slice(Number(index), Number(index) + 4096)
  return rest.split(/\/?\n/, 1)[0] ?? raw
}

const decimal = (head: Uint8Array, at: number, length: number): number | undefined => {
  const text = latin1(head.subarray(at, at + length)).trimEnd()
  return /^\d{1,12}$/.test(text) ? Number(text) : undefined
}

const modeOf = (head: Uint8Array): number | undefined => {
  const text = latin1(head.subarray(40, 48)).trimEnd()
  return /^[0-7]{1,7}$/.test(text) ? Number.parseInt(text, 8) : undefined
}

function fieldsOf(head: Uint8Array, at: number): readonly Field[] {
  const time = decimal(head, 16, 12)
  const owner = `${latin1(head.subarray(28, 34)).trimEnd()}:${latin1(head.subarray(34, 40)).trimEnd()}`
  return [
    {
      kind: 'ar.mtime',
      value: time === undefined ? 'not a number' : timeText(time),
      at: at + 16,
      pass: 'ar-time',
    },
    { kind: 'ar.owner', value: owner, at: at + 28, pass: 'ar-owner' },
    { kind: 'ar.mode', value: modeOf(head)?.toString(8) ?? 'not a number', at: at + 40, pass: 'ar-owner' },
  ]
}

function headAtoms(head: Uint8Array): readonly Atom[] {
  const mode = modeOf(head)
  const modeField = head.subarray(40, 48)
  return [
    { type: 'kept', raw: head.subarray(0, 16) },
    { type: 'erased', raw: head.subarray(16, 28), pass: 'ar-time' },
    { type: 'erased', raw: head.subarray(28, 40), pass: 'ar-owner' },
    mode === undefined
      ? { type: 'kept', raw: modeField }
      : { type: 'replaced', raw: modeField, pass: 'ar-owner', by: ownerMode(mode) },
    { type: 'derived', raw: head.subarray(48, 58) },
    { type: 'kept', raw: head.subarray(58) },
  ]
}
