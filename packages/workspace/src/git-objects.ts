import { failed, ok, type Result } from '@tier3/model/result'
import type { SourceEntry } from '@tier3/sbom/source-tree'

/** An entry of a tree of git with the name of its object. */
export interface GitEntry extends SourceEntry {
  /** 40 or 64 lowercase hexadecimal digits. */
  readonly object: string
}

/**
 * Reads what `git ls-tree -r -l -z` prints. Objects of a hostile repository need not be what git would write: a path
 * that leaves the tree, or that stands in it twice, is refused.
 */
export function parseTreeListing(bytes: Uint8Array): Result<readonly GitEntry[], string> {
  const text = new TextDecoder('utf-8', { ignoreBOM: true })
  const entries: GitEntry[] = []
  let seen: string | undefined
  for (let start = 0; start < bytes.length;) {
    const end = bytes.indexOf(0, start)
    if (end < 0) return failed('the list of its files is cut off')
    const line = text.decode(bytes.subarray(start, end))
    start = end + 1
    const [, mode = '', object = '', size = '', path = ''] = LINE.exec(line) ?? []
    if (path === '') return failed('the list of its files is not one that git writes')
    if (path.split('/').some(isUnsafePart)) return failed('a path in it leaves the tree')
    // Equal paths are neighbours, but for those of names that are no UTF-8, which nobody asks for.
    if (path === seen && !path.includes('\ufffd')) return failed('a path stands in it twice')
    seen = path
    entries.push({ path, ...kindAndSize(mode, size), object })
  }
  return ok(entries.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)))
}

// Mode, type, object and size, a tab, the path. The size of an object that is not here is told as BAD.
const LINE =
  /^(100[0-7]{3}|120000|160000) (?:blob|commit) ([0-9a-f]{40}(?:[0-9a-f]{24})?) +(\d{1,15}|-|BAD)\t([^]+)$/

const isUnsafePart = (part: string): boolean =>
  part === '' || part === '.' || part === '..' || /^\.git$/i.test(part)

function kindAndSize(mode: string, size: string): Pick<SourceEntry, 'kind' | 'size'> {
  if (mode === '120000') return { kind: 'link', size: 0 }
  if (mode === '160000') return { kind: 'submodule', size: 0 }
  return { kind: 'file', size: /^\d/.test(size) ? Number(size) : 0 }
}

/**
 * Reads what `git cat-file --batch` prints for these objects, in their order. An object that is missing, no file, or
 * longer than `limit` bytes gives its place in the list and the reason.
 */
export function parseBatch(
  bytes: Uint8Array,
  objects: readonly string[],
  limit: number,
): Result<readonly Uint8Array[], { readonly index: number; readonly reason: 'missing' | 'too-large' }> {
  const contents: Uint8Array[] = []
  let at = 0
  for (const [index, object] of objects.entries()) {
    const end = bytes.indexOf(NEWLINE, at)
    const header = end < 0 ? '' : new TextDecoder().decode(bytes.subarray(at, Math.min(end, at + 200)))
    const [, name, size = ''] = HEADER.exec(header) ?? []
    const length = Number(size)
    if (name !== object) return failed({ index, reason: 'missing' })
    if (length > limit) return failed({ index, reason: 'too-large' })
    at = end + 1 + length
    if (bytes[at] !== NEWLINE) return failed({ index, reason: 'missing' })
    contents.push(bytes.slice(end + 1, at))
    at++
  }
  return ok(contents)
}

const NEWLINE = 10
const HEADER = /^([0-9a-f]{40}(?:[0-9a-f]{24})?) blob (\d{1,15})$/

/** Seconds since 1970 of the committer's clock, from the text of a commit object. */
export function committedAt(commit: string): number | undefined {
  // Only the header: a message may hold a line that looks the same.
  const [header = ''] = commit.split('\n\n', 1)
  const line = header.split('\n').find((one) => one.startsWith('committer '))
  const [, seconds] = /> (\d{1,11}) [+-]\d{4}$/.exec(line ?? '') ?? []
  return seconds === undefined ? undefined : Number(seconds)
}
