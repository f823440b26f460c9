import { isSameBytes } from '../bytes.ts'
import { withHoles, type Atom, type Hole } from '../reading.ts'
import { ownerMode } from './tar-head.ts'
import { EXTRA_OF_MACHINE, extraFields, type CentralRecord } from './zip-central.ts'
import type { LocalRecord } from './zip-local.ts'

/**
 * A local header as atoms. Sizes and checksum follow from the data where they agree with the directory; time, version
 * and method are taken away; what only one of both headers says is kept.
 */
export function localAtoms(
  bytes: Uint8Array,
  local: LocalRecord,
  central: CentralRecord,
  isReadable: boolean,
): readonly Atom[] {
  const head = bytes.subarray(local.start, local.dataAt)
  const sameTime = isSameBytes(head.subarray(10, 14), bytes.subarray(central.at + 12, central.at + 16))
  const sameMethod = isSameBytes(head.subarray(8, 10), bytes.subarray(central.at + 10, central.at + 12))
  const holes: readonly Hole[] = [
    ...(isReadable && sameMethod
      ? ([{ at: 4, length: 2, pass: 'zip-compression' }, flagsHole(head, 6)] as const)
      : []),
    ...(isReadable && sameMethod ? ([{ at: 8, length: 2, pass: 'zip-compression' }] as const) : []),
    ...(sameTime ? ([{ at: 10, length: 4, pass: 'zip-time' }] as const) : []),
    ...(isReadable && local.agrees ? ([{ at: 14, length: 12, pass: 'derived' }] as const) : []),
    ...extraHoles(local.extra, head.length - local.extra.length, 28),
  ]
  return withHoles(head, holes)
}

/** A record of the central directory as atoms. */
export function centralAtoms(
  bytes: Uint8Array,
  central: CentralRecord,
  isReadable: boolean,
): readonly Atom[] {
  const record = bytes.subarray(central.at, central.end)
  const holes: readonly Hole[] = [
    ...(isReadable
      ? ([
          { at: 6, length: 2, pass: 'zip-compression' },
          flagsHole(record, 8),
          // Whether the content is text is a by-product of compression; only `unzip -a` asks for it.
          { at: 36, length: 1, pass: 'zip-compression', by: Uint8Array.of((record[36] ?? 0) & ~1 & 255) },
          { at: 10, length: 2, pass: 'zip-compression' },
          { at: 16, length: 12, pass: 'derived' },
        ] as const)
      : []),
    { at: 12, length: 4, pass: 'zip-time' },
    { at: 42, length: 4, pass: 'derived' },
    ...extraHoles(central.extra, 46 + central.nameLength, 30),
  ]
  const early = holes.filter(({ at }) => at < 38)
  const late = holes.filter(({ at }) => at >= 42).map((hole) => ({ ...hole, at: hole.at - 42 }))
  const [version, ...rest] = [record.subarray(4, 6), record.subarray(38, 42)]
  const attributes = rest[0] ?? record.subarray(0, 0)
  const isUnix = isUnixRecord(central)
  return [
    ...withHoles(record.subarray(0, 4), []),
    isUnix ? { type: 'erased', raw: version, pass: 'zip-mode' } : { type: 'kept', raw: version },
    ...withHoles(
      record.subarray(6, 38),
      early.map((hole) => ({ ...hole, at: hole.at - 6 })),
    ),
    isUnix
      ? { type: 'replaced', raw: attributes, pass: 'zip-mode', by: ownerMode(central.external >>> 16) }
      : { type: 'kept', raw: attributes },
    ...withHoles(record.subarray(42), late),
  ]
}

/** Two bits say how strongly DEFLATE compressed; the others stay (APPNOTE 4.4.4). */
const flagsHole = (head: Uint8Array, at: number): Hole => ({
  at,
  length: 2,
  pass: 'zip-compression',
  by: Uint8Array.of((head[at] ?? 0) & ~6 & 255, head[at + 1] ?? 0),
})

/** Made by Unix or macOS: the upper half of the attributes is a mode. */
export const isUnixRecord = ({ madeBy }: CentralRecord): boolean => madeBy >> 8 === 3 || madeBy >> 8 === 19

/** Times and owners in extra data; the length of the extra data goes with them. */
function extraHoles(extra: Uint8Array, at: number, lengthAt: number): readonly Hole[] {
  const found = extraFields(extra)
  if (found === undefined) return []
  const holes = found
    .filter(({ id }) => EXTRA_OF_MACHINE.has(id))
    .map(({ at: offset, bytes }): Hole => ({ at: at + offset, length: bytes.length, pass: 'zip-extra' }))
  return [{ at: lengthAt, length: 2, pass: 'derived' }, ...holes]
}
