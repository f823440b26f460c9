import { isSameBytes, latin1Bytes } from './bytes.ts'
import { PASS_IDS, type PassId } from './passes.ts'
import type { Atom, Member, Part, Reading } from './reading.ts'

/** A file without what passes take away: `kept` decides about equivalence, `erased` about the passes needed. */
export interface NormalForm {
  /** Bytes, and marks of the boundaries between them: bytes cannot move from one part to its neighbour unseen. */
  readonly kept: readonly (Uint8Array | string)[]
  readonly erased: ReadonlyMap<PassId, readonly Erased[]>
}

interface Erased {
  readonly raw: Uint8Array
  /** What the bytes encode: only encodings of the same bytes can be told apart by how they are encoded. */
  readonly of?: Uint8Array
}

/** How the parts of a file are read; the same reader serves both sides. */
export interface NormalFormSource {
  readonly read: (part: Part) => Reading | undefined
  /** Whether these raw bytes stand on both sides, so that they need no unpacking. */
  readonly isShared: (raw: Uint8Array) => boolean
}

/** The normal form of a part and of all files in it. */
export function normalForm(part: Part, source: NormalFormSource): NormalForm {
  const kept: (Uint8Array | string)[] = []
  const erased = new Map<PassId, Erased[]>()
  const erase = (pass: PassId, raw: Uint8Array, of?: Uint8Array) => {
    const item = of === undefined ? { raw } : { raw, of }
    const list = erased.get(pass)
    if (list === undefined) erased.set(pass, [item])
    else list.push(item)
  }
  const file = (inner: Part) => {
    const reading = source.read(inner)
    mark(reading?.format ?? 'bytes')
    if (reading === undefined) kept.push(inner.bytes)
    else each(reading.atoms, inner.depth)
    mark('end')
  }
  const mark = (text: string) => kept.push(text)
  const each = (atoms: readonly Atom[], depth: number) => {
    for (const atom of atoms) one(atom, depth)
  }
  const one = (atom: Atom, depth: number) => {
    switch (atom.type) {
      case 'kept':
        kept.push(atom.raw)
        return
      case 'erased':
        erase(atom.pass, atom.raw)
        return
      case 'derived':
        return
      case 'replaced':
        kept.push(atom.by)
        erase(atom.pass, atom.raw)
        return
      case 'coded':
        coded(atom.raw, atom.pass, atom.member, depth)
        return
      case 'unordered':
        for (const group of inOrder(atom.groups)) {
          mark('group')
          each(group.atoms, depth)
        }
        for (const group of atom.groups) erase(atom.pass, latin1Bytes(group.key))
        return
    }
  }
  const coded = (raw: Uint8Array, pass: PassId | undefined, member: Member, depth: number) => {
    const bytes = source.isShared(raw) ? undefined : member.content()
    if (bytes === undefined) {
      mark('raw')
      kept.push(raw)
      return
    }
    if (pass !== undefined) erase(pass, raw, bytes)
    file({ name: member.name, bytes, depth: depth + 1 })
  }
  file(part)
  return { kept, erased }
}

const inOrder = <T extends { readonly key: string }>(groups: readonly T[]): readonly T[] =>
  groups.toSorted((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))

/** The passes that make both equal, or undefined when none do. */
export function passesBetween(a: NormalForm, b: NormalForm): readonly PassId[] | undefined {
  if (a.kept.length !== b.kept.length) return undefined
  if (!a.kept.every((item, i) => isSameKept(item, b.kept[i]))) return undefined
  return PASS_IDS.filter((pass) => !isSameErased(a.erased.get(pass) ?? [], b.erased.get(pass) ?? []))
}

function isSameKept(a: Uint8Array | string, b: Uint8Array | string | undefined): boolean {
  if (typeof a === 'string' || typeof b === 'string' || b === undefined) return a === b
  return isSameBytes(a, b)
}

const isSameErased = (a: readonly Erased[], b: readonly Erased[]): boolean =>
  a.length === b.length &&
  a.every(({ raw, of }, i) => {
    const other = b[i]
    if (other === undefined) return false
    if (of !== undefined && other.of !== undefined && !isSameBytes(of, other.of)) return true
    return isSameBytes(raw, other.raw)
  })
