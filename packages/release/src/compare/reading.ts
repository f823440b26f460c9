import type { PassId } from './passes.ts'

/** A part of an artifact: the artifact itself, an entry of an archive, a section of a program. */
export interface Part {
  /** Path in its container, as found; never shown unescaped, and never used as a path. */
  readonly name: string
  readonly bytes: Uint8Array
  /** Containers around it. */
  readonly depth: number
}

/** A value of a header: compared by label, so that labels are unique within their list. */
export interface Field {
  /** Kind of difference when it deviates: `tar.mtime`. */
  readonly kind: string
  /** Tells fields of one kind apart, as in the keys of pax headers. */
  readonly label?: string
  readonly value: string
  readonly at?: number
  readonly pass?: PassId
}

/** A named range of a file with its own header values; sections of programs, entries of archives. */
export interface Member {
  readonly name: string
  /** Word before the name where it is shown: `section`. */
  readonly noun?: string
  readonly at: number
  readonly fields: readonly Field[]
  /** The bytes as they stand in the file: equal ones need no closer look. */
  readonly raw: Uint8Array
  /** What they encode; `undefined` when it cannot be read. Evaluated at most once. */
  readonly content: () => Uint8Array | undefined
  /** Whether the content is a file of its own, in whatever format. */
  readonly isFile: boolean
  /** What the deviation of the raw bytes of equal contents is. */
  readonly coding?: { readonly kind: string; readonly pass: PassId }
}

/**
 * A file taken apart twice: as fields and members for the people who compare, and as atoms for the verdict. The atoms
 * hold every byte of the file exactly once.
 */
export interface Reading {
  readonly format: string
  readonly fields: readonly Field[]
  readonly members: readonly Member[]
  /** Kind and pass of a deviating order of members. */
  readonly order?: { readonly kind: string; readonly pass?: PassId }
  readonly atoms: readonly Atom[]
  /** Why it was not read to its end. */
  readonly unread: readonly string[]
  /** A text with a normal form: the kind of difference when only the form deviates. */
  readonly text?: { readonly kind: string; readonly pass: PassId; readonly normal: Uint8Array }
}

export type Atom =
  /** Takes part as it stands. */
  | { readonly type: 'kept'; readonly raw: Uint8Array }
  /** Taken away under the name of a pass. */
  | { readonly type: 'erased'; readonly raw: Uint8Array; readonly pass: PassId }
  /** Follows from other bytes, which the reader has verified: a checksum, a size, an offset. */
  | { readonly type: 'derived'; readonly raw: Uint8Array }
  /** Stands for other bytes, which are a file of their own. */
  | { readonly type: 'coded'; readonly raw: Uint8Array; readonly pass?: PassId; readonly member: Member }
  /** Is replaced by its normal form. */
  | { readonly type: 'replaced'; readonly raw: Uint8Array; readonly pass: PassId; readonly by: Uint8Array }
  /** Groups whose order is taken away: those of equal keys keep theirs. */
  | { readonly type: 'unordered'; readonly pass: PassId; readonly groups: readonly AtomGroup[] }

export interface AtomGroup {
  readonly key: string
  readonly atoms: readonly Atom[]
}

/** The bytes of the file again, in its order. */
export const rawBytes = (atoms: readonly Atom[]): readonly Uint8Array[] =>
  atoms.flatMap((atom) =>
    atom.type === 'unordered' ? atom.groups.flatMap((group) => rawBytes(group.atoms)) : [atom.raw],
  )

/** A range of a file that a pass takes away, or that follows from the rest. */
export interface Hole {
  readonly at: number
  readonly length: number
  readonly pass: PassId | 'derived'
  /** What of it stays, in its normal form. */
  readonly by?: Uint8Array
}

/** The bytes as atoms with the holes cut out; holes that overlap an earlier one, or leave the bytes, are ignored. */
export function withHoles(bytes: Uint8Array, holes: readonly Hole[]): readonly Atom[] {
  const atoms: Atom[] = []
  let done = 0
  for (const { at, length, pass, by } of holes.toSorted((a, b) => a.at - b.at)) {
    if (at < done || length <= 0 || at + length > bytes.length) continue
    if (at > done) atoms.push({ type: 'kept', raw: bytes.subarray(done, at) })
    const raw = bytes.subarray(at, at + length)
    if (pass === 'derived') atoms.push({ type: 'derived', raw })
    else atoms.push(by === undefined ? { type: 'erased', raw, pass } : { type: 'replaced', raw, pass, by })
    done = at + length
  }
  if (done < bytes.length || atoms.length === 0) atoms.push({ type: 'kept', raw: bytes.subarray(done) })
  return atoms
}

/** A member whose content stands in the file as it is. */
export const plainMember = (
  name: string,
  raw: Uint8Array,
  at: number,
  more: { readonly noun?: string; readonly fields?: readonly Field[]; readonly isFile?: boolean } = {},
): Member => ({
  name,
  ...(more.noun === undefined ? {} : { noun: more.noun }),
  at,
  fields: more.fields ?? [],
  raw,
  content: () => raw,
  isFile: more.isFile ?? false,
})

/** A text whose normal form is the same for every way to write it. */
export const textReading = (
  format: string,
  raw: Uint8Array,
  kind: string,
  pass: PassId,
  normal: Uint8Array,
): Reading => ({
  format,
  fields: [],
  members: [],
  atoms: [{ type: 'replaced', raw, pass, by: normal }],
  unread: [],
  text: { kind, pass, normal },
})
