import { startsWith, viewOf } from '../bytes.ts'
import type { Budget } from '../budget.ts'
import { crc32 } from '../../archive/crc32.ts'
import { plainMember, type Atom, type AtomGroup, type Member, type Part, type Reading } from '../reading.ts'
import { centralFields, centralRecords, endRecord, extraFields, type CentralRecord } from './zip-central.ts'
import { isFreeOrder } from './free-order.ts'
import { centralAtoms, isUnixRecord, localAtoms } from './zip-atoms.ts'
import { readLocal, type LocalRecord } from './zip-local.ts'

export const isZip = (bytes: Uint8Array): boolean =>
  startsWith(bytes, [0x50, 0x4b, 3, 4]) || startsWith(bytes, [0x50, 0x4b, 5, 6])

/** A zip file behind something else, such as a start script: its end says where the directory is. */
export function isPrefixedZip(bytes: Uint8Array): boolean {
  const view = viewOf(bytes)
  const end = endRecord(view)
  return end !== undefined && view.u32(view.u32(end + 16) ?? -1) === 0x02014b50
}

/**
 * Reads a zip file by its central directory and by its local headers, which must tile the file without overlap: what
 * lies between, before or behind them is kept and shown.
 */
export function readZip(part: Part, budget: Budget): Reading | undefined {
  const { bytes } = part
  const directory = centralRecords(bytes, budget)
  if (directory === undefined) return undefined
  const unread = [...directory.unread]
  const inPlace = directory.records.toSorted((a, b) => a.localAt - b.localAt)
  const entries: Entry[] = []
  const gaps: (Atom & { readonly raw: Uint8Array })[] = []
  let done = 0
  for (const central of inPlace) {
    const local = readLocal(bytes, central)
    if (local === undefined || local.start < done || local.end > directory.start) {
      unread.push(`an entry at byte ${central.localAt} overlaps another, or lies outside of the file`)
      break
    }
    if (local.start > done) gaps.push({ type: 'kept', raw: bytes.subarray(done, local.start) })
    entries.push(entryOf(bytes, central, local, budget))
    done = local.end
  }
  if (done < directory.start) gaps.push({ type: 'kept', raw: bytes.subarray(done, directory.start) })
  const tail = bytes.subarray(directory.end)
  const fields = [
    { kind: 'zip.comment', value: directory.comment },
    { kind: 'zip.prefix', value: `${inPlace[0]?.localAt ?? directory.start} bytes` },
    { kind: 'zip.between', value: gapText(gaps) },
    { kind: 'zip.end', value: directory.endText },
  ]
  const byRecord = new Map(entries.map((entry) => [entry.central, entry]))
  const inDirectory = directory.records.flatMap((record) => byRecord.get(record) ?? [])
  const front = gaps.slice(0, (inPlace[0]?.localAt ?? 0) > 0 ? 1 : 0)
  const behind = gaps.slice(gaps.length - (done < directory.start ? 1 : 0))
  // Records are bound to their data by name alone: where one name stands for two, every byte counts. So it does where something
  // lies between two entries, since a script in front of an archive is run, and one behind it is not.
  const isBound =
    unread.length === 0 &&
    gaps.length === front.length + behind.length &&
    entries.every(({ hasSameName }) => hasSameName) &&
    new Set(entries.map(({ key }) => key)).size === entries.length
  const canReorder = isBound && entries.every(({ isCertain }) => isCertain) && isFreeOrder(entries)
  const inner = canReorder
    ? [unordered(entries, 'data'), ...behind, unordered(inDirectory, 'record')]
    : [...entries.flatMap(({ data }) => data), ...behind, ...inDirectory.flatMap(({ record }) => record)]
  const data: readonly Atom[] = isBound
    ? [...front, ...inner]
    : [{ type: 'kept', raw: bytes.subarray(0, directory.end) }]
  const order = canReorder ? ({ kind: 'zip.order', pass: 'zip-order' } as const) : { kind: 'zip.order' }
  return {
    format: 'zip',
    fields,
    members: inDirectory.map(({ member }) => member),
    order,
    atoms: [...data, ...tailAtoms(tail, directory.offsetsAt)],
    unread: [...unread, ...entries.flatMap((entry) => (entry.unread === undefined ? [] : [entry.unread]))],
  }
}

interface Entry {
  readonly key: string
  readonly path: string
  readonly isFolder: boolean
  readonly hasSameName: boolean
  /** Whether no reader finds another name for it. */
  readonly isCertain: boolean
  readonly central: CentralRecord
  readonly member: Member
  readonly data: readonly Atom[]
  readonly record: readonly Atom[]
  readonly unread?: string
}

const unordered = (entries: readonly Entry[], what: 'data' | 'record'): Atom => ({
  type: 'unordered',
  pass: 'zip-order',
  groups: entries.map((entry): AtomGroup => ({ key: entry.key, atoms: entry[what] })),
})

function entryOf(bytes: Uint8Array, central: CentralRecord, local: LocalRecord, budget: Budget): Entry {
  const raw = bytes.subarray(local.dataAt, local.dataAt + central.packedSize)
  const unpack = unpacking(raw, central, budget)
  const isSound = (central.flags & 1) === 0 && METHODS.has(central.method)
  const member: Member = {
    ...plainMember(central.name, raw, local.dataAt, {
      fields: [...centralFields(central), ...local.fields],
      isFile: !central.name.endsWith('/'),
    }),
    content: () => {
      const content = unpack()
      return typeof content === 'string' ? undefined : content
    },
    coding: { kind: 'zip.compression', pass: 'zip-compression' },
  }
  const data: Atom = isSound ? { type: 'coded', raw, pass: 'zip-compression', member } : { type: 'kept', raw }
  return {
    key: central.name,
    path: central.name,
    isFolder: central.name.endsWith('/') && !isLink(central),
    hasSameName: local.hasSameName,
    isCertain: !hasUnicodePath(central.extra) && !hasUnicodePath(local.extra),
    central,
    member,
    data: [...localAtoms(bytes, local, central, isSound), data, ...local.descriptorAtoms],
    record: centralAtoms(bytes, central, isSound),
    ...(isSound ? {} : { unread: `an entry is encrypted or compressed by method ${central.method}` }),
  }
}

const isLink = (central: CentralRecord): boolean =>
  isUnixRecord(central) && ((central.external >>> 16) & 0o170000) === 0o120000

/** A second name in the extra data, which some readers take (APPNOTE 4.6.9). */
const hasUnicodePath = (extra: Uint8Array): boolean =>
  extraFields(extra)?.some(({ id }) => id === 0x7075) !== false

const METHODS: ReadonlySet<number> = new Set([0, 8])

/** The content once it agrees with what the directory says of it; a reason otherwise. */
function unpacking(raw: Uint8Array, central: CentralRecord, budget: Budget): () => Uint8Array | string {
  let result: Uint8Array | string | undefined
  const once = (): Uint8Array | string => {
    if ((central.flags & 1) !== 0 || !METHODS.has(central.method))
      return 'it is encrypted or compressed by another method'
    const inflated = central.method === 0 ? { bytes: raw, consumed: raw.length } : budget.inflate(raw)
    if (typeof inflated === 'string') return inflated
    if (inflated.consumed !== raw.length) return 'there are bytes behind its compressed data'
    if (inflated.bytes.length !== central.size) return 'its size is not the one that the directory gives'
    return crc32(inflated.bytes) === central.crc ? inflated.bytes : 'its checksum is wrong'
  }
  return () => (result ??= once())
}

const gapText = (gaps: readonly { readonly raw: Uint8Array }[]): string => {
  const sizes = gaps.map(({ raw }) => raw.length)
  return sizes.length === 0
    ? 'nothing'
    : `${sizes.reduce((a, b) => a + b, 0)} bytes in ${sizes.length} places`
}

/** Size and offset of the directory follow from the entries; the reader went by them. */
function tailAtoms(
  tail: Uint8Array,
  offsets: readonly (readonly [at: number, length: number])[],
): readonly Atom[] {
  const atoms: Atom[] = []
  let done = 0
  for (const [at, length] of offsets) {
    atoms.push(
      { type: 'kept', raw: tail.subarray(done, at) },
      { type: 'derived', raw: tail.subarray(at, at + length) },
    )
    done = at + length
  }
  return [...atoms, { type: 'kept', raw: tail.subarray(done) }]
}
