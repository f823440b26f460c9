import fs, { type Dirent } from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

type Entry = string | Buffer | Dirent
type List = (...args: readonly unknown[]) => readonly Entry[]
type Done = (error: Error | null, entries?: readonly Entry[]) => void

/**
 * Lets every listing of a folder be in code-unit order. File systems list in an order of their own (by hash, by time,
 * backwards); what is read first often wins, and the same files would give another inventory elsewhere. Must be called
 * before the modules that list folders are loaded.
 */
export function sortFolders(): void {
  const listSync = fs.readdirSync as List
  const list = fs.readdir as (...args: readonly unknown[]) => void
  const listLater = fs.promises.readdir as (...args: readonly unknown[]) => Promise<readonly Entry[]>
  Object.assign(fs, {
    readdirSync: (...args: readonly unknown[]) => sorted(listSync(...args)),
    readdir: (...args: readonly unknown[]) => {
      const done = args.at(-1) as Done
      list(...args.slice(0, -1), (error: Error | null, entries?: readonly Entry[]) =>
        entries === undefined ? done(error) : done(error, sorted(entries)),
      )
    },
  })
  Object.assign(fs.promises, {
    readdir: async (...args: readonly unknown[]) => sorted(await listLater(...args)),
  })
  syncBuiltinESMExports()
}

const sorted = (entries: readonly Entry[]): readonly Entry[] =>
  entries.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))

const nameOf = (entry: Entry): string =>
  typeof entry === 'string' ? entry : Buffer.isBuffer(entry) ? entry.toString('latin1') : entry.name
