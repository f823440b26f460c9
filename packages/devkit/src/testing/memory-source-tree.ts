import type { Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import type { SourceEntry, SourceFile, SourceOrigin, SourceTree } from '@tier3/sbom/source-tree'
import { memoryProblem } from './memory-problem.ts'

/** What stands at a path of a tree in memory: the content of a file, or something that is none. */
export type MemoryEntry = string | Uint8Array | { readonly kind: 'link' | 'submodule' }

/** A source tree in memory, of a commit when `origin` says so. */
export function memorySourceTree(
  held: { readonly [path: string]: MemoryEntry },
  origin: SourceOrigin = {},
): SourceTree {
  const entries = new Map(Object.entries(held))
  return {
    origin: () => Promise.resolve(ok(origin)),
    list: () =>
      Promise.resolve(
        ok(
          [...entries]
            .map(([path, entry]): SourceEntry => {
              const bytes = bytesOf(entry)
              return bytes === undefined
                ? { path, kind: kindOf(entry), size: 0 }
                : { path, kind: 'file', size: bytes.length }
            })
            .toSorted((a, b) => (a.path < b.path ? -1 : 1)),
        ),
      ),
    read: (paths, limit) => Promise.resolve(readAll(entries, paths, limit)),
  }
}

function readAll(
  entries: ReadonlyMap<string, MemoryEntry>,
  paths: readonly string[],
  limit: number,
): Result<readonly SourceFile[], Problem> {
  const files: SourceFile[] = []
  for (const path of paths) {
    const content = bytesOf(entries.get(path))
    if (content === undefined) return failed(memoryProblem('input/source-tree', `read ${path}`))
    if (content.length > limit) return failed(memoryProblem('input/too-large', `read ${path}`))
    files.push({ path, content: content.slice() })
  }
  return ok(files)
}

const bytesOf = (entry: MemoryEntry | undefined): Uint8Array | undefined =>
  typeof entry === 'string'
    ? new TextEncoder().encode(entry)
    : entry instanceof Uint8Array
      ? entry
      : undefined

const kindOf = (entry: MemoryEntry): 'link' | 'submodule' =>
  typeof entry === 'object' && 'kind' in entry ? entry.kind : 'link'
