import { displayText } from '@tier3/model/display'
import { isSameBytes } from './bytes.ts'
import { compareBytes } from './compare-bytes.ts'
import type { Difference, DifferenceNode } from './comparison.ts'
import type { PartReader } from './part-reader.ts'
import type { Field, Member, Part, Reading } from './reading.ts'
import type { Path, Recorder } from './recorder.ts'

/** What comparing needs: how to read, where to write, and which raw bytes were found on both sides. */
export interface Comparing {
  readonly reader: PartReader
  readonly recorder: Recorder
  readonly shared: Set<Uint8Array>
}

type Found = Omit<DifferenceNode, 'name'>

/** What differs between two parts; something is found whenever their bytes differ. */
export function compareParts(path: Path, a: Part, b: Part, comparing: Comparing): Found {
  if (isSameBytes(a.bytes, b.bytes)) return { format: 'bytes', differences: [], parts: [] }
  const { reader, recorder } = comparing
  const [left, right] = [reader.read(a), reader.read(b)]
  recorder.unread(path, [...reader.unread(a), ...reader.unread(b)])
  if (left === undefined && right === undefined) return compareBytes(path, a.bytes, b.bytes, recorder)
  if (left === undefined || right === undefined || left.format !== right.format) {
    const formats = recorder.difference(path, 'format', {
      left: left?.format ?? 'bytes',
      right: right?.format ?? 'bytes',
    })
    const bytes = compareBytes(path, a.bytes, b.bytes, recorder)
    return { ...bytes, differences: [...formats, ...bytes.differences] }
  }
  if (left.text !== undefined && right.text !== undefined) {
    const isForm = isSameBytes(left.text.normal, right.text.normal)
    const as = isForm ? { kind: left.text.kind, pass: left.text.pass } : undefined
    return { ...compareBytes(path, a.bytes, b.bytes, recorder, as), format: left.format }
  }
  const before = recorder.count()
  const found = compareReadings(path, left, right, a.depth, comparing)
  if (recorder.count() > before) return found
  return { ...compareBytes(path, a.bytes, b.bytes, recorder), format: left.format }
}

function compareReadings(path: Path, a: Reading, b: Reading, depth: number, comparing: Comparing): Found {
  const { recorder } = comparing
  const [left, right] = [named(a.members), named(b.members)]
  const differences: Difference[] = [
    ...compareFields(path, a.fields, b.fields, recorder),
    ...onlyIn(path, left, right, a.format, recorder),
    ...compareOrder(path, a, [...left.keys()], [...right.keys()], b.order?.pass, recorder),
  ]
  const parts: DifferenceNode[] = []
  for (const [name, member] of left) {
    const other = right.get(name)
    if (other === undefined) continue
    const label = member.noun === undefined ? name : `${member.noun} ${name}`
    const found = compareMembers([...path, label], member, other, depth, comparing)
    if (found.differences.length > 0 || found.parts.length > 0) {
      parts.push({ name: displayText(label, 200), ...found })
    }
  }
  return { format: a.format, differences, parts }
}

function compareMembers(path: Path, a: Member, b: Member, depth: number, comparing: Comparing): Found {
  const { recorder, shared } = comparing
  const fields = compareFields(path, a.fields, b.fields, recorder)
  const none: Found = { format: 'bytes', differences: fields, parts: [] }
  if (isSameBytes(a.raw, b.raw) && isSameCoding(a, b)) {
    shared.add(a.raw)
    shared.add(b.raw)
    return none
  }
  const [left, right] = [a.content(), b.content()]
  if (left === undefined || right === undefined) {
    recorder.unread(path, ['it cannot be unpacked'])
    const found = compareBytes(path, a.raw, b.raw, recorder)
    return { ...found, differences: [...fields, ...found.differences] }
  }
  if (isSameBytes(left, right)) {
    const coding = a.coding ?? b.coding
    if (coding === undefined || isSameBytes(a.raw, b.raw)) return none
    const sizes = {
      left: `${a.raw.length} bytes`,
      right: `${b.raw.length} bytes`,
      leftAt: a.at,
      rightAt: b.at,
    }
    return {
      ...none,
      differences: [...fields, ...recorder.difference(path, coding.kind, { ...sizes, pass: coding.pass })],
    }
  }
  const found = a.isFile
    ? compareParts(path, partOf(a, left, depth), partOf(b, right, depth), comparing)
    : compareBytes(path, left, right, recorder)
  return { ...found, differences: [...fields, ...found.differences] }
}

/** Equal raw bytes mean equal contents only where both are read the same way. */
const isSameCoding = (a: Member, b: Member): boolean => {
  const methods = [a, b].map(({ fields }) => fields.find(({ kind }) => kind === 'zip.method')?.value)
  return methods[0] === methods[1]
}

const partOf = ({ name }: Member, bytes: Uint8Array, depth: number): Part => ({
  name,
  bytes,
  depth: depth + 1,
})

/** Members by name; further ones of a name are numbered. */
function named(members: readonly Member[]): ReadonlyMap<string, Member> {
  const result = new Map<string, Member>()
  const seen = new Map<string, number>()
  for (const member of members) {
    const count = (seen.get(member.name) ?? 0) + 1
    seen.set(member.name, count)
    // A zero byte stands in no name, so that no member can pass for the second of another.
    result.set(count === 1 ? member.name : `${member.name}\0${count}`, member)
  }
  return result
}

function compareFields(
  path: Path,
  a: readonly Field[],
  b: readonly Field[],
  recorder: Recorder,
): readonly Difference[] {
  const key = ({ kind, label }: Field) => `${kind}\0${label ?? ''}`
  const others = new Map(b.map((field) => [key(field), field]))
  const mine = new Set(a.map(key))
  return [
    ...a.flatMap((field) => recorder.field(path, field, others.get(key(field)))),
    ...b.filter((field) => !mine.has(key(field))).flatMap((field) => recorder.field(path, undefined, field)),
  ]
}

function onlyIn(
  path: Path,
  left: ReadonlyMap<string, Member>,
  right: ReadonlyMap<string, Member>,
  format: string,
  recorder: Recorder,
): readonly Difference[] {
  const size = (member: Member) => `${member.raw.length} bytes`
  const one = (name: string, member: Member, side: 'left' | 'right') =>
    recorder.difference([...path, name.replace('\0', ' #')], 'member', {
      left: side === 'left' ? `${size(member)} in ${format}` : 'absent',
      right: side === 'right' ? `${size(member)} in ${format}` : 'absent',
    })
  return [
    ...[...left].filter(([name]) => !right.has(name)).flatMap(([name, member]) => one(name, member, 'left')),
    ...[...right].filter(([name]) => !left.has(name)).flatMap(([name, member]) => one(name, member, 'right')),
  ]
}

function compareOrder(
  path: Path,
  { order }: Reading,
  a: readonly string[],
  b: readonly string[],
  otherPass: string | undefined,
  recorder: Recorder,
): readonly Difference[] {
  const [inLeft, inRight] = [new Set(a), new Set(b)]
  const [left, right] = [a.filter((name) => inRight.has(name)), b.filter((name) => inLeft.has(name))]
  const at = left.findIndex((name, i) => name !== right[i])
  if (at < 0) return []
  return recorder.difference(path, order?.kind ?? 'order', {
    left: `entry ${at + 1} is ${left[at] ?? ''}`,
    right: `entry ${at + 1} is ${right[at] ?? ''}`,
    pass: order?.pass === otherPass ? order?.pass : undefined,
  })
}
