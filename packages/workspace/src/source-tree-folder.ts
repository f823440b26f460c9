import { lstatSync, readdirSync, realpathSync, type Dirent } from 'node:fs'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { quoted } from '@tier3/model/display'
import { problem, type Problem } from '@tier3/model/problem'
import { failed, ok, type Result } from '@tier3/model/result'
import { isForeignFolder } from '@tier3/sbom/source/manifest-names'
import type { SourceEntry, SourceFile, SourceTree } from '@tier3/sbom/source-tree'
import { readBounded } from './bounded-read.ts'
import { errorText } from './containment.ts'
import { noSuchFile, tooLarge } from './source-tree-problems.ts'

const MOST_ENTRIES = 2_000_000

/**
 * The files of a folder as they are now, committed or not. Folders that no manifest is ever read from are left out, for
 * they may be as large as all the rest together.
 */
export function createFolderSourceTree({ folder }: { readonly folder: string }): SourceTree {
  let listed: Promise<Result<readonly SourceEntry[], Problem>> | undefined
  const list = (): Promise<Result<readonly SourceEntry[], Problem>> => (listed ??= walk(folder))
  return {
    origin: async () => {
      const entries = await list()
      return entries.ok ? ok({}) : entries
    },
    list,
    async read(paths, limit) {
      const entries = await list()
      if (!entries.ok) return entries
      const known = new Map(entries.value.map((entry) => [entry.path, entry.kind]))
      const files: SourceFile[] = []
      for (const path of paths) {
        const kind = known.get(path)
        const content = kind === 'file' ? readOne(folder, path, limit) : failed(noSuchFile(path, kind))
        if (!content.ok) return content
        files.push({ path, content: content.value })
      }
      return ok(files)
    },
  }
}

async function walk(root: string): Promise<Result<readonly SourceEntry[], Problem>> {
  const entries: SourceEntry[] = []
  const open = ['']
  try {
    for (let at = open.pop(), count = 1; at !== undefined; at = open.pop(), count++) {
      const found = readdirSync(join(root, at), { withFileTypes: true })
      if (at !== '' && found.some(({ name }) => name === '.git')) {
        // A checkout in the checkout: what git would call a submodule.
        entries.push({ path: at, kind: 'submodule', size: 0 })
        continue
      }
      for (const entry of found) {
        const path = at === '' ? entry.name : `${at}/${entry.name}`
        if (entry.isDirectory()) {
          if (!isForeignFolder(entry.name)) open.push(path)
        } else entries.push(...entryOf(root, path, entry))
      }
      if (entries.length > MOST_ENTRIES) return failed(tooMany(root))
      // Other work of the process (signals, timers) gets its turn on long walks.
      if (count % 256 === 0) await setImmediate()
    }
  } catch (error) {
    return failed(unreadable(root, error))
  }
  return ok(entries.toSorted((a, b) => (a.path < b.path ? -1 : 1)))
}

/** What is neither file nor link (a pipe, a device) is no entry: git knows no such thing, and reading one may never end. */
function entryOf(root: string, path: string, entry: Dirent): readonly SourceEntry[] {
  if (entry.isSymbolicLink()) return [{ path, kind: 'link', size: 0 }]
  return entry.isFile() ? [{ path, kind: 'file', size: lstatSync(join(root, path)).size }] : []
}

function readOne(root: string, path: string, limit: number): Result<Uint8Array, Problem> {
  try {
    const expected = join(realpathSync.native(root), path)
    // A folder on the way may have become a link since it was listed.
    if (realpathSync.native(expected) !== expected) return failed(noSuchFile(path, 'link'))
    const content = readBounded(path, expected, limit)
    if (content.ok) return content
    return failed(content.problem.code === 'input/too-large' ? tooLarge(path, limit) : content.problem)
  } catch (error) {
    return failed(
      problem('environment/read-failed', {
        attempted: `read ${quoted(path)}`,
        current: 'it could not be read',
        desired: 'it must be readable',
        cause: errorText(error),
      }),
    )
  }
}

const unreadable = (root: string, error: unknown): Problem =>
  problem('input/source-tree', {
    attempted: `list the files of ${quoted(root)}`,
    current: 'a folder could not be listed',
    desired: 'it must be a folder that can be read',
    fix: 'Name a folder that is there and readable.',
    cause: errorText(error),
  })

const tooMany = (root: string): Problem =>
  problem('input/too-many', {
    attempted: `list the files of ${quoted(root)}`,
    current: `there are more than ${MOST_ENTRIES}`,
    desired: `at most ${MOST_ENTRIES} are listed`,
  })
