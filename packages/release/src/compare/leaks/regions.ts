/** A range in which two byte strings differ; ends are exclusive. */
export interface Region {
  readonly left: readonly [start: number, end: number]
  readonly right: readonly [start: number, end: number]
}

const JOIN = 32
const MOST_REGIONS = 256

/**
 * The ranges that differ. Of equal lengths every range, joined where little is between; else what is left when the
 * common beginning and the common end are taken away.
 */
export function differingRegions(a: Uint8Array, b: Uint8Array): readonly Region[] {
  if (a.length !== b.length) return [middleOf(a, b)]
  const regions: Region[] = []
  let start = -1
  let end = -1
  for (let i = 0; i < a.length; i++) {
    if (a[i] === b[i]) continue
    if (start >= 0 && i - end > JOIN && regions.length < MOST_REGIONS - 1) {
      regions.push({ left: [start, end], right: [start, end] })
      start = i
    } else if (start < 0) start = i
    end = i + 1
  }
  if (start >= 0) regions.push({ left: [start, end], right: [start, end] })
  return regions
}

function middleOf(a: Uint8Array, b: Uint8Array): Region {
  const least = Math.min(a.length, b.length)
  let head = 0
  while (head < least && a[head] === b[head]) head++
  let tail = 0
  while (tail < least - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++
  return { left: [head, a.length - tail], right: [head, b.length - tail] }
}

const REACH = 256

/** The range widened to the ends of the printable text around it, so that half a path is not missed. */
export function widened(
  bytes: Uint8Array,
  [start, end]: readonly [number, number],
): readonly [number, number] {
  let [from, to] = [start, end]
  while (from > 0 && start - from < REACH && isPrintable(bytes[from - 1])) from--
  while (to < bytes.length && to - end < REACH && isPrintable(bytes[to])) to++
  return [from, to]
}

export const isPrintable = (byte: number | undefined): boolean =>
  byte !== undefined && byte >= 0x20 && byte !== 0x7f
