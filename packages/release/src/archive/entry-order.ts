import { formatUtf8 } from '@tier3/model/utf8'
import { storedName, type ArchiveEntry } from './entry.ts'

/**
 * Entries in the order of the UTF-8 bytes of their stored names: the order of no file system, and of no locale. A folder
 * comes before what is in it.
 */
export function inArchiveOrder<E extends Pick<ArchiveEntry, 'kind' | 'name'>>(
  entries: readonly E[],
): readonly E[] {
  return entries
    .map((entry) => ({ entry, key: formatUtf8(storedName(entry)) }))
    .toSorted((a, b) => compareBytes(a.key, b.key))
    .map(({ entry }) => entry)
}

export function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const length = Math.min(a.length, b.length)
  for (let i = 0; i < length; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0)
    if (difference !== 0) return difference
  }
  return a.length - b.length
}
