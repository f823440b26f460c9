import { viewOf } from '../bytes.ts'
import { plainMember, withHoles, type Field, type Part, type Reading } from '../reading.ts'

export const isJavaClass = (bytes: Uint8Array): boolean =>
  viewOf(bytes, 'big').u32(0) === 0xcafebabe && (viewOf(bytes, 'big').u16(6) ?? 0) >= 45

/** Sizes of constants by tag (JVM specification 4.4); texts have their own. */
const SIZES: { readonly [tag: number]: number } = {
  3: 4,
  4: 4,
  5: 8,
  6: 8,
  7: 2,
  8: 2,
  9: 4,
  10: 4,
  11: 4,
  12: 4,
  15: 3,
  16: 2,
  17: 4,
  18: 4,
  19: 2,
  20: 2,
}

/** The version and the constants of a Java class file. */
export function readJavaClass({ bytes }: Part): Reading | undefined {
  const view = viewOf(bytes, 'big')
  const count = view.u16(8)
  if (count === undefined) return undefined
  const kinds = new Map<number, number>()
  let at = 10
  for (let i = 1; i < count; i++) {
    const tag = view.u8(at) ?? 0
    const size = tag === 1 ? 2 + (view.u16(at + 1) ?? 0) : SIZES[tag]
    if (size === undefined || at + 1 + size > bytes.length) return undefined
    kinds.set(tag, (kinds.get(tag) ?? 0) + 1)
    at += 1 + size
    if (tag === 5 || tag === 6) i++
  }
  const counts = [...kinds].toSorted(([a], [b]) => a - b).map(([tag, times]) => `tag ${tag}: ${times}`)
  const fields: readonly Field[] = [
    { kind: 'java.version', value: `${view.u16(6) ?? 0}.${view.u16(4) ?? 0}`, at: 4 },
    { kind: 'java.constants', value: counts.join(', '), at: 10 },
  ]
  const members = [
    plainMember('constants', bytes.subarray(10, at), 10),
    plainMember('code and attributes', bytes.subarray(at), at),
  ]
  return { format: 'java class', fields, members, atoms: withHoles(bytes, []), unread: [] }
}
