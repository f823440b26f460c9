import { formatHex } from '@tier3/model/hex'
import { latin1 } from './bytes.ts'
import type { DifferenceNode } from './comparison.ts'
import { differingRegions, isPrintable, type Region } from './leaks/regions.ts'
import { regionLeaks } from './leaks/scan.ts'
import type { PassId } from './passes.ts'
import type { Path, Recorder } from './recorder.ts'
import { lineDiff } from './texts/line-diff.ts'
import { textKind, textOf } from './texts/text.ts'

/** What differs between bytes of no format: a diff where they are text, the first differing place where not. */
export function compareBytes(
  path: Path,
  a: Uint8Array,
  b: Uint8Array,
  recorder: Recorder,
  as?: { readonly kind: string; readonly pass: PassId },
): Omit<DifferenceNode, 'name'> {
  const regions = differingRegions(a, b)
  const leaks = regionLeaks(a, b, regions, recorder.context, recorder.limits.scanned)
  const [left, right] = [textOf(a), textOf(b)]
  if (left !== undefined && right !== undefined) {
    const kind = as?.kind ?? textKind(left, right)
    const more = { leaks, lines: lineDiff(left, right), pass: as?.pass, ...placesOf(regions) }
    return { format: 'text', differences: recorder.difference(path, kind, more), parts: [] }
  }
  const differences = recorder.difference(path, as?.kind ?? 'bytes', {
    left: excerpt(a, regions[0]?.left[0] ?? 0),
    right: excerpt(b, regions[0]?.right[0] ?? 0),
    ...placesOf(regions),
    pass: as?.pass,
    leaks,
  })
  return { format: 'bytes', differences, parts: [] }
}

const placesOf = (regions: readonly Region[]): { readonly leftAt?: number; readonly rightAt?: number } => {
  const [first] = regions
  return first === undefined ? {} : { leftAt: first.left[0], rightAt: first.right[0] }
}

const SHOWN = 48

/** The bytes at the place, as text when they are, and how many there are in all. */
function excerpt(bytes: Uint8Array, at: number): string {
  let from = at
  while (from > 0 && at - from < SHOWN / 2 && isPlain(bytes[from - 1])) from--
  const piece = bytes.subarray(from, from + SHOWN)
  const readable = piece.findIndex((byte) => !isPlain(byte))
  const length = readable < 0 ? piece.length : readable
  const shown =
    length >= 4 ? `"${latin1(piece.subarray(0, length))}"` : formatHex(bytes.subarray(at, at + 24))
  return `${shown === '' ? 'nothing' : shown} (of ${bytes.length} bytes)`
}

const isPlain = (byte: number | undefined): boolean => isPrintable(byte) && (byte ?? 255) < 0x7f
