import { latin1, sliceOf } from '../bytes.ts'
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
import { isFreeOrder } from './free-order.ts'
import {
  emptyOverrides,
  extensionAtoms,
  overridesOf,
  TAR_TYPES,
  tarHead,
  type Overrides,
  type TarHead,
} from './tar-head.ts'

const BLOCK = 512
const MOST_EXTENSIONS = 8

export const isTar = (bytes: Uint8Array): boolean => {
  const head = tarHead(bytes, 0)
  return head !== undefined && head.isSound && (head.format !== 'v7' || head.name !== '')
}

/** Reads a tar file of any age (v7, ustar, pax, GNU) with everything that its headers say. */
export function readTar({ bytes }: Part, budget: Budget): Reading | undefined {
  const entries: Entry[] = []
  const unread: string[] = []
  const globals: Atom[] = []
  const fields: Field[] = []
  let inherited = emptyOverrides()
  let canReorder = true
  let at = 0
  let pending: { readonly atoms: Atom[]; readonly from: number; overrides: Overrides } | undefined
  for (;;) {
    const head = tarHead(bytes, at)
    if (head === undefined) break
    const stop = refusalOf(head, at, budget)
    if (stop !== undefined) {
      unread.push(stop)
      break
    }
    const size = TAR_TYPES[head.type]?.isEmpty === true ? 0 : (pending?.overrides.size ?? head.size)
    const content = size === undefined ? undefined : sliceOf(bytes, at + BLOCK, size)
    if (content === undefined) {
      unread.push(`the entry at byte ${at} is longer than the file`)
      break
    }
    const end = Math.min(bytes.length, at + BLOCK + Math.ceil(content.length / BLOCK) * BLOCK)
    const padding = bytes.subarray(at + BLOCK + content.length, end)
    if (head.type === 'g' && pending === undefined) {
      const said = overridesOf(inherited, head, content)
      fields.push(...globalFields(said.keys, at))
      // Shown once, and not again for every entry.
      inherited = { ...said, keys: new Map() }
      // One that stands between entries says something about those behind it only.
      canReorder &&= entries.length === 0
      const atoms = [...extensionAtoms(bytes, at, head, content), paddingAtom(padding)]
      if (canReorder) globals.push(...atoms)
      else pending = { atoms, overrides: inherited, from: at }
    } else if (TAR_TYPES[head.type]?.extends === true) {
      pending ??= { atoms: [], overrides: inherited, from: at }
      if (pending.overrides.extensions.length >= MOST_EXTENSIONS) {
        unread.push(`there are too many extension headers at byte ${at}`)
        break
      }
      pending.overrides = overridesOf(pending.overrides, head, content)
      pending.atoms.push(...extensionAtoms(bytes, at, head, content), paddingAtom(padding))
    } else {
      const before = pending ?? { atoms: [], overrides: inherited }
      entries.push(entryOf(bytes, at, head, content, padding, before.atoms, before.overrides))
      pending = undefined
    }
    at = end
  }
  if (entries.length === 0) return undefined
  const tail = bytes.subarray(pending?.from ?? at)
  fields.push({ kind: 'tar.tail', value: tailText(tail), at: bytes.length - tail.length })
  const groups = entries.map(({ key, atoms }): AtomGroup => ({ key, atoms }))
  const order =
    canReorder && entries.every(({ isCertain }) => isCertain) && isFreeOrder(entries)
      ? ({ kind: 'tar.order', pass: 'tar-order' } as const)
      : { kind: 'tar.order' }
  const atoms: Atom[] =
    order.pass === undefined
      ? groups.flatMap((group) => group.atoms)
      : [{ type: 'unordered', pass: 'tar-order', groups }]
  return {
    format: 'tar',
    fields,
    members: entries.map(({ member }) => member),
    order,
    atoms: [...globals, ...atoms, { type: 'kept', raw: tail }],
    unread,
  }
}

function refusalOf(head: TarHead, at: number, budget: Budget): string | undefined {
  if (!head.isSound) return `the header at byte ${at} has a wrong checksum`
  if (head.type === 'S') return `the entry at byte ${at} is a sparse file in the old GNU form`
  return budget.entry() ? undefined : 'there are too many entries'
}

/** Zero bytes up to the block's end follow from the size. */
const paddingAtom = (raw: Uint8Array): Atom => ({ type: isZero(raw) ? 'derived' : 'kept', raw })

const globalFields = (keys: ReadonlyMap<string, string>, at: number): readonly Field[] =>
  [...keys]
    .slice(0, 100)
    .map(([key, value]) => ({ kind: 'tar.pax', label: `${key} at ${at}`, value: value.slice(0, 1000), at }))

interface Entry {
  readonly key: string
  readonly path: string
  readonly isFolder: boolean
  /** Whether its place follows from its own header alone, the same for all readers. */
  readonly isCertain: boolean
  readonly member: Member
  readonly atoms: readonly Atom[]
}

function entryOf(
  bytes: Uint8Array,
  at: number,
  head: TarHead,
  content: Uint8Array,
  padding: Uint8Array,
  before: readonly Atom[],
  overrides: Overrides,
): Entry {
  const path = overrides.path ?? head.name
  const fields = [...head.fields(overrides), { kind: 'tar.padding', value: paddingText(padding) }]
  const member = plainMember(path, content, at + BLOCK, {
    fields,
    isFile: head.type === '0' || head.type === '\0',
  })
  const body: Atom = member.isFile ? { type: 'coded', raw: content, member } : { type: 'kept', raw: content }
  return {
    key: `${path}\0${head.type}`,
    path,
    isFolder: head.type === '5',
    // A hard link needs its file in front of it; of two headers that name an entry readers choose differently.
    isCertain:
      head.type !== '1' &&
      overrides.extensions.length < 2 &&
      ![...overrides.keys.keys()].some((key) => key.startsWith('GNU.sparse.')),
    member,
    atoms: [...owned(before, head), ...head.atoms(bytes, at), body, paddingAtom(padding)],
  }
}

/** A file that runs as its owner: who that is decides what it may do. */
const owned = (before: readonly Atom[], { isSetId }: TarHead): readonly Atom[] =>
  before.map((atom) =>
    isSetId && atom.type === 'erased' && atom.pass === 'tar-owner' ? { type: 'kept', raw: atom.raw } : atom,
  )

const isZero = (bytes: Uint8Array): boolean => bytes.every((byte) => byte === 0)

const paddingText = (padding: Uint8Array): string =>
  isZero(padding) ? 'zero bytes' : `not zero: ${latin1(padding.subarray(0, 40))}`

const tailText = (tail: Uint8Array): string =>
  isZero(tail) ? `${tail.length} zero bytes` : `${tail.length} bytes that are not all zero`
