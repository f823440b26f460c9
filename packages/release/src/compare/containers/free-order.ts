import { parseUtf8 } from '@tier3/model/utf8'
import { latin1Bytes } from '../bytes.ts'

const LONGEST_PATH = 4096

/** What an extractor would make of an entry, as far as the order of entries can matter for it. */
export interface PlacedEntry {
  readonly path: string
  readonly isFolder: boolean
}

/**
 * Whether entries may change places without another tree coming out on any system: not when two of them have one place (also where
 * neither case nor normal form count), nor when one lies below another that is no folder (a link that an extractor would follow).
 * Paths that extractors mend, each in its own way, have no certain place.
 */
export function isFreeOrder(entries: readonly PlacedEntry[]): boolean {
  const places = new Map<string, boolean>()
  for (const { path, isFolder } of entries) {
    const place = placeOf(path)
    if (place === undefined || places.has(place)) return false
    places.set(place, isFolder)
  }
  for (const place of places.keys()) {
    for (let end = place.indexOf('/'); end >= 0; end = place.indexOf('/', end + 1)) {
      if (places.get(place.slice(0, end)) === false) return false
    }
  }
  return true
}

function placeOf(path: string): string | undefined {
  if (path.length > LONGEST_PATH || path.includes('\\')) return undefined
  const bare = decoded(path)
    .replace(/^(?:\.\/)+(?=.)/, '')
    .replace(/\/$/, '')
  const isMended =
    bare !== '.' && bare.split('/').some((part) => part === '' || part === '.' || part === '..')
  return isMended ? undefined : bare.toUpperCase().toLowerCase().normalize('NFC')
}

/** Headers give one character for each byte, and extended records text: both can name one file. */
const decoded = (path: string): string =>
  /[\u0080-\u00ff]/.test(path) && !/[^ -\u00ff]/u.test(path) ? (parseUtf8(latin1Bytes(path)) ?? path) : path
